"""How long it takes to find the same person twice, beside recordlinkage and splink, over the same people in one run.

    .venv/bin/python -m tests.bench.lookalikes [customers] [--rivals PYTHON]

``PYTHON`` is the interpreter of an environment in which recordlinkage and splink are installed; without it they are
left out. Prints seconds, ratios, peak memory, and how many of the planted second records each finds: precision and
recall, and how many households, fathers and sons, and branches it takes for one. Our scan begins with an encrypted
vault and is timed twice: with the keys of all customers still to be worked out, and as it is from then on. Theirs begin
with the table in memory.
"""

import argparse
import csv
import json
import resource
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any

from custdesk.desk.opening import found as found_vault
from custdesk.desk.permissions import Permission
from custdesk.quality.keeping import bring_up_to_date
from custdesk.quality.scan import scan
from tests.quality.people import People, made_up
from tests.quality.storing import store
from tests.vaults import OWNER, make_vault

MERGE = Permission.CUSTOMER_MERGE
RIVALS = ("recordlinkage", "splink")
FIELDS = ("unique_id", "given", "family", "company", "phone", "email", "born", "street", "postcode", "city")
Pairs = set[tuple[int, int]]


def processor_seconds() -> float:
    """Return what this process and its children used so far: where others are busy, too, the clock tells little."""
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(each.ru_utime + each.ru_stime for each in used)


def told(name: str, seconds: float, processor: float, pairs: Pairs, people: People, memory: float) -> None:
    right = len(pairs & people.same)
    precision, recall = right / max(len(pairs), 1), right / len(people.same)
    print(
        f"{name}: {seconds:.1f} s ({processor:.1f} of processor),"
        f" precision {precision:.3f}, recall {recall:.3f}, {len(pairs & people.apart)} of"
        f" {len(people.apart)} relatives and branches taken for one, {memory:.0f} MB at most"
    )


def ours(folder: Path, people: People) -> tuple[float, float]:
    """Scan a vault with all people; return the seconds of the keys and of the scan that found them kept."""
    desk = found_vault(make_vault(folder), OWNER)
    places = {customer: place for place, customer in enumerate(store(desk, people.cards))}
    begin = time.perf_counter()
    bring_up_to_date(desk, MERGE)
    keys = time.perf_counter() - begin
    begin, used = time.perf_counter(), processor_seconds()
    result = scan(desk, MERGE)
    seconds, used = time.perf_counter() - begin, processor_seconds() - used
    desk.close()
    pairs = {(places[pair.first_id], places[pair.second_id]) for pair in result.pairs}
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    told("CustDesk, keys kept", seconds, used, pairs, people, memory)
    print(f"CustDesk, working the keys out first: {keys:.1f} s more; {result.compared} pairs compared,")
    print(f"  {result.passed_over} keys shared by too many to bring two together alone")
    return keys, seconds


def written(path: Path, people: People) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(FIELDS)
        for number, card in enumerate(people.cards):
            customer = card.customer
            place = next(((each.street, each.postcode, each.city) for each in card.addresses), ("", "", ""))
            writer.writerow(
                [
                    number, customer.given_name, customer.family_name, customer.company_name,
                    card.phones[0].number if card.phones else "", card.emails[0].address if card.emails else "",
                    customer.born_on or "", *place,
                ]
            )  # fmt: skip


def theirs(name: str, python: str, table: Path) -> dict[str, Any]:
    script = Path(__file__).with_name("lookalike_rivals.py")
    run = subprocess.run([python, str(script), name, str(table)], capture_output=True, text=True, check=False)
    if run.returncode:
        return {"missing": run.stderr.strip().rpartition("\n")[2]}
    answer: dict[str, Any] = json.loads(run.stdout.strip().rpartition("\n")[2])
    return answer


def main(customers: int, rivals: str) -> None:
    people = made_up(customers, 7)
    print(f"{len(people.cards)} customers, {len(people.same)} of them a second record")
    with tempfile.TemporaryDirectory() as folder:
        keys, seconds = ours(Path(folder), people)
        table = Path(folder) / "customers.csv"
        written(table, people)
        for name in RIVALS:
            answer: dict[str, Any] = (
                theirs(name, rivals, table) if rivals else {"missing": "no interpreter named by --rivals"}
            )
            if "missing" in answer:
                print(f"{name}: left out ({answer['missing']})")
                continue
            pairs = {(min(pair), max(pair)) for pair in answer["pairs"]}
            told(name, answer["seconds"], answer["processor"], pairs, people, answer["memory"])
            share, whole = seconds / answer["seconds"], (keys + seconds) / answer["seconds"]
            print(f"  ours takes {share:.2f} of it, {whole:.2f} with the keys of all customers")


if __name__ == "__main__":
    options = argparse.ArgumentParser()
    options.add_argument("customers", nargs="?", type=int, default=100_000)
    options.add_argument("--rivals", default="")
    chosen = options.parse_args()
    main(chosen.customers, chosen.rivals)
