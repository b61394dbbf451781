"""How long it takes to find the same person twice, beside recordlinkage and splink, over the same people in one run.

    .venv/bin/python -m tests.bench.lookalikes [customers] [--rivals PYTHON] [--rounds 3]

``PYTHON`` is the interpreter of an environment in which recordlinkage and splink are installed; without it they are
left out. The three take turns, as often as there are rounds. Prints the median of the seconds by the clock and of
processor, the ratios, peak memory, and how many of the planted second records each finds: precision and recall, and
how many households, fathers and sons, and branches it takes for one.

All begin with what lies on the disk: ours with an encrypted vault, theirs with a table of text. Ours is timed as it is
from the second time on, with the keys kept, and with the keys of all customers worked out and stored first. Theirs fold
what they compare, as ours does, and bring together whoever shares one of seven things: 99.6 of 100 planted pairs do,
some 150,000 pairs of 100,000 customers. (With rules that find fewer, and without folding, they take half the time.)
None is charged for loading its libraries, but ours for starting its children.

Theirs run at the low priority of our children. Where other programs keep the cores busy, an ordinary process would get
ten times as much of them, and the clock would measure the priority: so compare the processor's seconds there.
"""

import argparse
import csv
import json
import resource
import subprocess
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

from custdesk.desk.opening import found as found_vault
from custdesk.desk.permissions import Permission
from custdesk.quality.keeping import bring_up_to_date
from custdesk.quality.scan import Scan, scan
from tests.quality.people import People, made_up
from tests.quality.storing import store
from tests.vaults import OWNER, make_vault

MERGE = Permission.CUSTOMER_MERGE
RIVALS = ("recordlinkage", "splink")
FIELDS = ("unique_id", "given", "family", "company", "phone", "email", "born", "street", "postcode", "city")
Pairs = set[tuple[int, int]]


class Cost(NamedTuple):
    """Seconds by the clock, and of processor in this process and its children."""

    clock: float
    processor: float


def now() -> Cost:
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return Cost(time.perf_counter(), sum(each.ru_utime + each.ru_stime for each in used))


def since(begin: Cost) -> Cost:
    return Cost(*(after - before for before, after in zip(begin, now(), strict=True)))


def middle(costs: list[Cost]) -> Cost:
    clock, processor = zip(*costs, strict=True)
    return Cost(median(clock), median(processor))


class Ours:
    """A vault with all people, scanned as often as wanted."""

    def __init__(self, folder: Path, people: People) -> None:
        self.desk = found_vault(make_vault(folder), OWNER)
        self._places = {customer: place for place, customer in enumerate(store(self.desk, people.cards))}
        self.kept: list[Cost] = []
        self.whole: list[Cost] = []
        self.memory = 0.0

    def take_turn(self) -> Scan:
        with self.desk.aside(MERGE, "likeness_key", "likeness_due") as aside:
            aside.connection.execute("DELETE FROM likeness_key")
            aside.connection.execute("INSERT OR IGNORE INTO likeness_due SELECT id FROM customer")
        first = now()
        bring_up_to_date(self.desk, MERGE)
        begin = now()
        result = scan(self.desk, MERGE)
        self.kept.append(since(begin))
        self.whole.append(since(first))
        # Later there are the rivals among the children.
        self.memory = self.memory or resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        return result

    def pairs(self, result: Scan) -> Pairs:
        return {(self._places[pair.first_id], self._places[pair.second_id]) for pair in result.pairs}


class Rival:
    """A library in an environment of its own, asked as often as wanted."""

    def __init__(self, name: str, python: str, table: Path) -> None:
        self.name = name
        self._command = [python, str(Path(__file__).with_name("lookalike_rivals.py")), name, str(table)]
        self.costs: list[Cost] = []
        self.memory = 0.0
        self.pairs: Pairs = set()
        self.missing = "" if python else "no interpreter named by --rivals"

    def take_turn(self) -> None:
        if self.missing:
            return
        run = subprocess.run(self._command, capture_output=True, text=True, check=False)
        last = run.stdout.strip().rpartition("\n")[2]
        answer: dict[str, Any] = json.loads(last) if run.returncode == 0 else {"missing": run.stderr}
        if "missing" in answer:
            self.missing = answer["missing"].strip().rpartition("\n")[2]
            return
        self.costs.append(Cost(answer["seconds"], answer["processor"]))
        self.memory = answer["memory"]
        self.pairs = {(min(pair), max(pair)) for pair in answer["pairs"]}


def told(name: str, cost: Cost, pairs: Pairs, people: People, memory: float) -> None:
    right = len(pairs & people.same)
    precision, recall = right / max(len(pairs), 1), right / len(people.same)
    print(
        f"{name}: {cost.clock:.1f} s ({cost.processor:.1f} of processor), precision {precision:.3f}, recall"
        f" {recall:.3f}, {len(pairs & people.apart)} of {len(people.apart)} relatives and branches taken for one,"
        f" {memory:.0f} MB at most"
    )


def told_beside(name: str, ours: list[Cost], theirs: list[Cost]) -> None:
    """Tell the ratio of the medians, and the extremes of the rounds."""
    one, other = middle(ours), middle(theirs)
    clocks = [mine.clock / its.clock for mine, its in zip(ours, theirs, strict=True)]
    print(
        f"  ours takes {one.clock / other.clock:.2f} of it {name} ({min(clocks):.2f} to {max(clocks):.2f}),"
        f" {one.processor / other.processor:.2f} of its processor"
    )


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


def main(customers: int, python: str, rounds: int) -> None:
    people = made_up(customers, 7)
    print(f"{len(people.cards)} customers, {len(people.same)} of them a second record; {rounds} rounds")
    with tempfile.TemporaryDirectory() as folder:
        table = Path(folder) / "customers.csv"
        written(table, people)
        ours, rivals = Ours(Path(folder), people), [Rival(name, python, table) for name in RIVALS]
        for _ in range(rounds):
            result = ours.take_turn()
            for rival in rivals:
                rival.take_turn()
        ours.desk.close()
    whole = middle(ours.whole)
    told("CustDesk, keys kept", middle(ours.kept), ours.pairs(result), people, ours.memory)
    print(f"  with the keys of all customers first: {whole.clock:.1f} s ({whole.processor:.1f} of processor);")
    print(f"  {result.compared} pairs compared, {result.passed_over} keys shared by too many to count alone")
    for rival in rivals:
        if rival.missing:
            print(f"{rival.name}: left out ({rival.missing})")
            continue
        told(rival.name, middle(rival.costs), rival.pairs, people, rival.memory)
        told_beside("with the keys kept", ours.kept, rival.costs)
        told_beside("with all keys first", ours.whole, rival.costs)


if __name__ == "__main__":
    options = argparse.ArgumentParser()
    options.add_argument("customers", nargs="?", type=int, default=100_000)
    options.add_argument("--rivals", default="")
    options.add_argument("--rounds", type=int, default=3)
    chosen = options.parse_args()
    main(chosen.customers, chosen.rivals, chosen.rounds)
