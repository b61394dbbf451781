"""What the log watches over is every column that is stored: one that comes later needs a part with a new number."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from custdesk.audit import comparing
from custdesk.desk.audited_rows import PARTS, digests_in
from custdesk.desk.chain import canonical
from custdesk.desk.events import Event
from custdesk.services import Services
from tests.shops import make_shop

# Told by the row's place, in another part, or by the part's own subject.
NOT_IN_THE_MAIN_PART = {"customer": {"health_note", "bank_account"}}


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    services = make_shop(tmp_path_factory.mktemp("shop"))
    yield services
    services._desk.close()


def named(statement: str) -> list[str]:
    """Return the columns that a statement reads, in their order, without what it is asked for."""
    listed = statement.removeprefix("SELECT ").split(" FROM ")[0]
    return [re.sub(r" IS NOT NULL$", "", column.strip()) for column in listed.split(",")]


@pytest.mark.parametrize("part", ["customer", "consent", "purpose", "notice"])
def test_a_part_tells_every_column_of_its_tables(shop: Services, part: str) -> None:
    for table, statement in PARTS[part].tables.items():
        stored = {row[1] for row in shop._desk.vault.reader.execute(f"PRAGMA table_info({table})")}
        assert set(named(statement)) == stored, f"{table}: give the part a new number and read the new column in it"


def test_what_the_part_of_customers_tells_only_as_being_there_is_told_in_the_sealed_part() -> None:
    statement = PARTS["customer"].tables["customer"]
    there = {column.split()[0] for column in re.findall(r"\w+ IS NOT NULL", statement)}
    assert there == NOT_IN_THE_MAIN_PART["customer"]
    assert set(named(PARTS["sealed"].tables["customer"])) == {"id", *there}


def test_a_column_is_told_in_the_part_where_it_was_from_the_first() -> None:
    """Who changes a statement changes every digest that was ever written: it must get a new number instead."""
    told = {
        f"{name}.{part.number}": [f"{table} {' '.join(named(statement))}" for table, statement in part.tables.items()]
        for name, part in PARTS.items()
    }
    assert told == {
        "customer.1": [
            "customer id id version state created_at changed_at number kind given_name family_name company_name"
            " known_as job_title born_on sex tax_number tax_country language tags source reference preferred_channel"
            " balance notes health_note bank_account",
            "customer_phone customer_id place label number checked",
            "customer_email customer_id place label address folded_address",
            "customer_address customer_id place label street postcode city region country",
        ],
        "sealed.1": ["customer id id health_note bank_account"],
        "consent.1": [
            "consent_record customer_id id purpose_id wording_id notice_version answer how happened_on evidence"
            " expires_on recorded_at recorded_by",
            "choice_record customer_id id code opted_out how happened_on evidence recorded_at recorded_by",
        ],
        "purpose.1": [
            "purpose id id code version lawful_basis retention_months classes state",
            "purpose_wording purpose_id id language title words since_at",
        ],
        "notice.1": ["notice version id language collection use control access security changes published_at"],
    }


@pytest.mark.parametrize("part", PARTS)
def test_each_statement_of_a_part_reads_rows_by_their_subject(shop: Services, part: str) -> None:
    reader = shop._desk.vault.reader
    for table, statement in PARTS[part].tables.items():
        subject, order = named(statement)[:2]
        assert f"FROM {table} WHERE {subject} IN" in statement
        columns = [row[1] for row in reader.execute(f"PRAGMA table_info({table})")]
        assert {subject, order} <= set(columns)
        # The column after the subject tells the rows of one subject apart, so that their order is certain.
        unique = [{subject, order}, {order}]
        keys = [{row[1] for row in reader.execute(f"PRAGMA table_info({table})") if row[5]}]
        for index in reader.execute(f"PRAGMA index_list({table})").fetchall():
            if index[2]:
                keys.append({row[2] for row in reader.execute(f"PRAGMA index_info({index[1]})")})
        assert any(key in unique for key in keys), table


def every_event(of: type[Event] = Event) -> Iterator[type[Event]]:
    for event in of.__subclasses__():
        if event.__module__.startswith("custdesk."):
            yield event
        yield from every_event(event)


def test_the_verification_knows_the_actions_that_make_and_add_rows() -> None:
    renewing = {event.action: event for event in every_event() if event.renews}
    assert all(set(event.renews) <= set(comparing.KINDS[event.subject_kind]) for event in renewing.values())
    assert {action for action, event in renewing.items() if event.renews == ("consent",)} >= comparing.ANSWERING
    assert renewing.keys() >= comparing.CREATING
    assert {action: event.renews for action, event in renewing.items()} == comparing.TELLING


def test_digests_are_read_as_they_were_written() -> None:
    assert digests_in(canonical(("customer.1", b"x" * 32, "sealed.1", b"y" * 32))) == {
        "customer.1": b"x" * 32,
        "sealed.1": b"y" * 32,
    }


@pytest.mark.parametrize("told", [("customer.1",), ("customer.1", 2**50), (7, b"x"), ("customer.1", "x", "sealed.1")])
def test_what_is_no_digest_is_refused(told: tuple[Any, ...]) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        digests_in(canonical(told))


def test_the_package_lies_where_a_child_looks_for_it() -> None:
    from custdesk.children import FOLDER

    assert (FOLDER / "custdesk" / "audit" / "proof_child.py").is_file()
    assert Path(comparing.__file__).is_relative_to(FOLDER)
