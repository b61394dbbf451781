"""After an erasure nothing that was ever known of the person can be read in the vault, even by who has its key."""

import random
import re
from pathlib import Path

import pytest

from custdesk.customers.model import ListQuery, ListState
from custdesk.errors import RecordMissing
from custdesk.quality.model import MergeChoice
from custdesk.services import Services
from custdesk.store.connection import write_anew
from custdesk.store.erasures import read_erasures
from tests.audit.outsider import first_bad_entry
from tests.erasure.histories import Life, change_all, live
from tests.erasure.looking import all_that_can_be_read, found
from tests.vaults import beside


def test_no_byte_of_any_value_is_left_and_the_log_still_verifies(services: Services, tmp_path: Path) -> None:
    life = live(services, tmp_path, changes=50, neighbours=50)
    before = all_that_can_be_read(services.folder)
    assert found(life.values, life.blobs, before) == [*life.values, *life.blobs], "the scan finds what is there"
    assert not found(life.sealed, (), before)
    number = services.customers.open(life.customer_id).customer.number
    version = services.erasure.preview(life.customer_id).version
    erased = services.erasure.erase(life.customer_id, version, "asked", number)
    assert erased.cleared
    assert not found([*life.values, *life.sealed], life.blobs, all_that_can_be_read(services.folder))
    report = services.log.verify()
    assert report.good, report.problems
    connection, vault = beside(services._desk.vault), services._desk.vault
    noted = [(anchor.seq, anchor.head) for anchor in vault.anchors.read()]
    assert first_bad_entry(connection, vault.vault_id, noted) is None
    services._desk._put_up_walls()
    others = services.customers.count(ListQuery(state=ListState.ALL))
    assert others == 51


def test_whoever_was_merged_goes_with_the_one_who_stayed(services: Services, tmp_path: Path) -> None:
    gone = live(services, tmp_path, changes=2, neighbours=2)
    beside(services._desk.vault).execute("DELETE FROM draft")  # nobody is merged who is being typed into
    services._desk._put_up_walls()
    life = Life(random.Random(22), born_from=1920)
    life.customer_id = services.customers.create(life.card())
    change_all(services, life)
    lookalikes = services.lookalikes
    lookalikes.merge(lookalikes.plan(life.customer_id, gone.customer_id), MergeChoice(number_line="q-earlier-w"))
    lookalikes.unmerge(lookalikes.plan_unmerge(gone.customer_id))
    lookalikes.merge_again(gone.customer_id)
    change_all(services, life)
    values = [*life.values, *gone.values, "q-earlier-w"]
    assert len(found(values, (), all_that_can_be_read(services.folder))) == len(values)
    assert services.erasure.preview(life.customer_id).revisions > 6
    erase(services, life.customer_id)
    assert not found([*values, *life.sealed, *gone.sealed], gone.blobs, all_that_can_be_read(services.folder))
    assert services.log.verify().good
    with pytest.raises(RecordMissing):
        lookalikes.plan_unmerge(gone.customer_id)
    assert {one.customer_id for one in read_erasures(services.folder, services.vault_id)} == {
        life.customer_id,
        gone.customer_id,
    }


def test_what_another_program_sampled_of_the_person_goes_too(services: Services, tmp_path: Path) -> None:
    life = live(services, tmp_path, changes=3, neighbours=60)
    connection = beside(services._desk.vault)
    connection.execute("ANALYZE")
    sampled = b"".join(bytes(row[0]) for row in connection.execute("SELECT sample FROM sqlite_stat4"))
    services._desk._put_up_walls()
    assert found(life.values, (), sampled), "there is a sample of the person to begin with"
    erase(services, life.customer_id)
    assert not found(life.values, (), all_that_can_be_read(services.folder))


def test_earlier_words_go_from_where_the_index_only_steers_by_them(services: Services, tmp_path: Path) -> None:
    life = live(services, tmp_path, changes=3, neighbours=120)
    for _ in range(60):
        beside(services._desk.vault).execute("INSERT INTO search_index (search_index) VALUES ('rebuild')")
        services._desk._put_up_walls()
        change_all(services, life)
        if steered_by_without_a_word(services):
            break
    assert steered_by_without_a_word(services)
    erase(services, life.customer_id)
    assert not steered_by_without_a_word(services)
    connection = beside(services._desk.vault)
    connection.execute("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)")
    for (words,) in connection.execute("SELECT words FROM search_entry").fetchall():
        for word in words.split()[:3]:
            hits = connection.execute("SELECT count(*) FROM search_index WHERE search_index MATCH ?", (f'"{word}"*',))
            assert hits.fetchone()[0] > 0
    services._desk._put_up_walls()


def steered_by_without_a_word(services: Services) -> list[bytes]:
    """Return the beginnings of words that the index steers by although nobody has such a word any more."""
    connection = beside(services._desk.vault)
    terms = [bytes(row[0])[1:] for row in connection.execute("SELECT term FROM search_index_idx")]
    kept = {
        word
        for (words,) in connection.execute("SELECT words FROM search_entry")
        for word in re.split(rb"[^0-9A-Za-z\x80-\xff]+", words.encode())
    }
    services._desk._put_up_walls()
    return [term for term in terms if not any(word.startswith(term) for word in kept)]


def test_rows_that_moved_leave_copies_which_only_writing_anew_removes(services: Services) -> None:
    chance, gone, there = random.Random(4), set[str](), list[str]()
    vault = services._desk.vault
    connection = beside(vault)
    connection.execute("BEGIN IMMEDIATE")
    for step in range(9000):
        key, value = f"{chance.random():.12f}M{step}Z", "y" * chance.choice((0, 5, 50, 300, 900, 3000))
        if chance.random() < 0.45 and there:
            place = chance.randrange(len(there))
            there[place], there[-1] = there[-1], there[place]
            gone.add(there[-1])
            connection.execute("DELETE FROM vault_info WHERE key = ?", (there.pop(),))
        connection.execute("INSERT INTO vault_info VALUES (?, ?)", (key, value))
        there.append(key)
    connection.execute("COMMIT")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    assert keys_in(vault.folder) & gone, "overwriting what is deleted is not enough"
    write_anew(connection)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    assert not keys_in(vault.folder) & gone
    services._desk._put_up_walls()


def keys_in(folder: Path) -> set[str]:
    return {key.decode() for key in re.findall(rb"0\.\d{12}M\d+Z", all_that_can_be_read(folder))}


def erase(services: Services, customer_id: int) -> None:
    number = services.customers.open(customer_id).customer.number
    assert services.erasure.erase(customer_id, services.erasure.preview(customer_id).version, "asked", number).cleared
