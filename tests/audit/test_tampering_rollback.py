"""Two hundred random trials of each way back: all are found by any one witness that survives outside the database.

A log that was cut, wiped or put back is a good log of an earlier time. Only somebody who noted a later state knows
better: ``anchors.log``, the manifest of a backup, or the keyring of the PC.
"""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from random import Random

import pytest

from custdesk.audit import problems
from custdesk.customers.model import CustomerViewed
from custdesk.desk.noted import KEYRING, all_noted, disagreeing
from custdesk.desk.permissions import Permission
from custdesk.store.anchors import Anchor
from custdesk.store.backups import Manifest
from tests.audit.field import LOG, Field, grown, signatures_checked_once

TRIALS = 200
PARTS_OF_TRIALS = 4
Rollback = Callable[[Field, Random], int]


@pytest.fixture(scope="module")
def field(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Field]:
    services, moments = grown(tmp_path_factory.mktemp("field"))
    with signatures_checked_once():
        yield Field(services, moments)
    services._desk.close()


@contextmanager
def one_witness(field: Field, anchor: Anchor, witness: str) -> Iterator[list[Anchor]]:
    """Leave one witness alone, and read it as the program does."""
    vault = field.desk.vault
    line = f"{anchor.seq} {anchor.at} {anchor.head.hex()}\n"
    (vault.folder / "anchors.log").write_text(line if witness == "anchors" else "")
    manifest = vault.folder / "backups" / "one" / "manifest.json"
    if witness == "backup":
        manifest.parent.mkdir(parents=True)
        told = Manifest(
            vault_id=vault.vault_id.hex(),
            made_at=anchor.at,
            seq=anchor.seq,
            head=anchor.head.hex(),
            database_sha256=bytes(32).hex(),
        )
        manifest.write_text(json.dumps(asdict(told)))
    try:
        if witness == KEYRING:
            yield [anchor]
        else:
            yield [Anchor(noted.seq, noted.at, noted.head) for noted in all_noted(vault)]
    finally:
        if witness == "backup":
            manifest.unlink()
            manifest.parent.rmdir()


def cut(field: Field, random: Random) -> int:
    """Take entries off the end, at the end of a transaction or anywhere, with all that hangs on them or without."""
    # What is cut from before everybody was in the log, the roles tell without any witness.
    anywhere = range(field.founded + 1, field.now.last + 1)
    seq = random.choice([start for start in field.starts if start in anywhere] + list(anywhere))
    for table in LOG if random.random() < 0.7 else LOG[:1]:
        field.raw.execute(f"DELETE FROM {table} WHERE seq >= ?", (seq,))
    return seq


def wipe(field: Field, random: Random) -> int:
    for table in LOG if random.random() < 0.7 else LOG[:1]:
        field.raw.execute(f"DELETE FROM {table}")
    return 1


def put_back(field: Field, random: Random) -> int:
    moment = random.choice(field.moments[:-1])
    moment.put_back()
    return moment.last + 1


def put_back_and_go_on(field: Field, random: Random) -> int:
    seq = put_back(field, random)
    for _time in range(random.randrange(1, 8)):
        with field.desk.change(Permission.CUSTOMER_EDIT) as change:
            for customer in range(1, random.randrange(2, 5)):
                change.log(CustomerViewed(subject_id=customer))
    return seq


@pytest.mark.parametrize("part", range(PARTS_OF_TRIALS))
@pytest.mark.parametrize("rollback", [cut, wipe, put_back, put_back_and_go_on], ids=lambda each: each.__name__)
def test_a_log_that_lost_its_end_is_found_by_any_witness(field: Field, rollback: Rollback, part: int) -> None:
    for trial in range(part, TRIALS, PARTS_OF_TRIALS):
        random = Random(trial)
        with field.trial():
            seq = rollback(field, random)
            anchor = random.choice([each for each in field.anchors if each.seq >= seq])
            witness = random.choice(["anchors", "backup", KEYRING])
            with one_witness(field, anchor, witness) as noted:
                assert [(each.seq, each.head) for each in noted] == [(anchor.seq, anchor.head)]
                with field.desk.read(Permission.LOG_VERIFY) as reading:
                    kept = field.noted(witness, noted)
                    assert disagreeing(reading.connection, field.desk.vault, kept) == kept
                report = field.verdict(noted, witness)
            assert not report.good, (trial, witness)
            last = field.raw.execute("SELECT max(seq) FROM audit_entry").fetchone()[0] or 0
            # Of entries that were replaced one knows no more than that the witness saw others.
            first = 1 if rollback is put_back_and_go_on and anchor.seq <= last - 1 else field.transaction_of(seq)
            assert first <= (report.first_bad or 0) <= max(seq, last), (trial, witness, report.problems)
            reasons = {problem.reason for problem in report.problems}
            assert rollback is wipe or reasons & {problems.ANCHOR_BEYOND, problems.ANCHOR_DIFFERS}


def test_without_any_witness_an_old_copy_is_a_good_vault(field: Field) -> None:
    with field.trial():
        field.moments[2].put_back()
        assert field.verdict().good


def test_a_wiped_log_is_found_without_any_witness(field: Field) -> None:
    with field.trial():
        wipe(field, Random(1))
        assert field.verdict().first_bad == 1
