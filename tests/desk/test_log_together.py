"""Never an entry without its change, never a change without its entry: whoever writes together, dies, or has no room.

The verification tells both apart: it compares all rows with what the entries say of them, and misses nobody.
"""

import os
import shutil
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

import custdesk
from custdesk.consent.model import Answers
from custdesk.customers.model import Customer, CustomerCard
from custdesk.desk.opening import open_desk
from custdesk.errors import DiskFull
from custdesk.services import Services
from tests.commands.calling import call
from tests.shops import make_shop
from tests.store.kills import kill_at, steps_of
from tests.store.test_disk import fill, small_disk  # noqa: F401
from tests.vaults import OWNER, PASSPHRASE, open_as_owner

KILLS = 50
PROGRAM = str(Path(custdesk.__file__).parent)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Services]:
    services = make_shop(tmp_path)
    yield services
    services._desk.close()


def opened(folder: Path) -> Services:
    return Services(open_desk(open_as_owner(folder)))


def serve(services: Services, name: str) -> None:
    """A new customer with answers, changed once, with two entries in a transaction and one alone."""
    card = CustomerCard(customer=Customer(given_name=name, notes="likes rye"))
    number = services.consents.enrol(card, Answers(opted_out={"marketing": True}))
    stored = services.customers.open(number)
    changed = replace(stored.customer, notes="likes wheat")
    services.customers.save(replace(stored, customer=changed, sealed={"health_note": "no nuts"}), stored)


def together(services: Services) -> tuple[int, int, int]:
    """Return how many customers, answers and changes there are, all of which the log tells as they are."""
    report = services.log.verify()
    assert report.good, report.problems
    count = (
        "SELECT (SELECT count(*) FROM customer), (SELECT count(*) FROM choice_record),"
        " (SELECT sum(version) FROM customer)"
    )
    customers, answers, versions = services._desk.vault.reader.execute(count).fetchone()
    told = dict(
        services._desk.vault.reader.execute("SELECT action, count(*) FROM audit_entry GROUP BY action").fetchall()
    )
    changes = (versions or 0) - customers
    assert told.get("customer.created", 0) == customers
    assert told.get("choices.recorded", 0) == answers
    assert told.get("customer.changed", 0) == changes
    return customers, answers, changes


def test_two_threads_that_write_at_once(shop: Services) -> None:
    both = threading.Barrier(2)
    failed: list[BaseException] = []

    def work(name: str) -> None:
        both.wait()
        try:
            for turn in range(10):
                serve(shop, f"{name} {turn}")
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=work, args=(name,)) for name in ("Ana", "Beatriz")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failed
    assert together(shop) == (20, 20, 20)


def test_a_second_program_is_refused_and_writes_nothing(shop: Services) -> None:
    serve(shop, "Ana")
    before = together(shop)
    entries = shop.log.verify().entries
    file = shop.folder.parent / "customers.csv"
    file.write_text("First name,Last name\nLuis,Gil\n")
    passphrase = file.with_name("passphrase")
    passphrase.write_text(PASSPHRASE + "\n")
    refused = call("import", shop.folder, file, "--user", OWNER, "--passphrase-file", passphrase)
    assert refused.code != 0
    assert "Another program has this vault open" in refused.err
    assert together(shop) == before
    assert shop.log.verify().entries == entries + 2  # what was verified here, and nothing else


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a child that is killed at a chosen step")
def test_fifty_kills_while_customers_are_served(tmp_path: Path) -> None:
    services = make_shop(tmp_path)
    folder = services.folder
    serve(services, "Ana")
    services._desk.close()
    kept = tmp_path / "kept"
    shutil.copytree(folder, kept)

    def work() -> None:
        serve(opened(folder), "Beatriz")

    def put_back() -> None:
        shutil.rmtree(folder)
        shutil.copytree(kept, folder)

    first = steps_of(lambda: opened(folder) and None, PROGRAM)
    put_back()
    last = steps_of(work, PROGRAM)
    random = Random(4)
    found = []
    for step in (*sorted(random.sample(range(first + 1, last), KILLS - 1)), last):
        put_back()
        kill_at(step, work, PROGRAM)
        after = opened(folder)
        found.append(together(after))
        after._desk.close()
    assert len(found) == KILLS
    assert found == sorted(found)  # the later it died, the more of it is there
    assert set(found) == {(1, 1, 1), (2, 2, 1), (2, 2, 2)}


def test_a_full_disk_keeps_both_or_neither(small_disk: Path) -> None:  # noqa: F811
    services = make_shop(small_disk)
    serve(services, "Ana")
    filler = fill(small_disk)
    served = 1
    with pytest.raises(DiskFull):  # noqa: PT012
        for turn in range(100_000):
            services.customers.create(CustomerCard(customer=Customer(given_name=f"B{turn}", notes="x" * 3000)))
            served += 1
    filler.unlink()
    assert together(services)[0] == served
    serve(services, "Carlos")
    services._desk.close()
    again = opened(services.folder)
    assert together(again)[0] == served + 1
    again._desk.close()
