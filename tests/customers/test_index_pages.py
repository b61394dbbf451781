"""Pages of the index that another process made: the index finds, changes and forgets afterwards as if it made them."""

import random
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from custdesk.customers import index_pages, search
from custdesk.customers.index_pages import MadePages, PagesTaken, can_take
from custdesk.customers.model import Customer, CustomerCard
from custdesk.store.connection import Connection, Error
from custdesk.store.rows import values_of
from tests.vaults import beside, make_vault

Entry = tuple[str, int, str]
SYLLABLES = ("ma", "ri", "na", "lo", "pe", "ñu", "te", "γα", "mo", "zi", "ka", "du")


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    unlocked = make_vault(tmp_path)
    yield beside(unlocked.vault)
    unlocked.vault.close()


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    """A connection for tests that take back what they do."""
    unlocked = make_vault(tmp_path_factory.mktemp("kept"))
    yield beside(unlocked.vault)
    unlocked.vault.close()


@pytest.fixture(autouse=True)
def several_segments(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index_pages, "_GATHERED", 40_000)


def entries(seed: int, first_id: int, many: int = 400) -> list[Entry]:
    chance = random.Random(seed)

    def word() -> str:
        return "".join(chance.choices(SYLLABLES, k=chance.randint(1, 4)))

    made = [(f"{word()} {word()}", first_id + place) for place in range(many)]
    return sorted((key, number, f"{1000 + number} {key} common {word()} {word()}") for key, number in made)


def enter(connection: Connection, made: Sequence[Entry]) -> None:
    connection.executemany(
        "INSERT INTO customer (id, created_at, changed_at, number) VALUES (?, '', '', ?)",
        [(number, str(1000 + number)) for _key, number, _words in made],
    )


def one_by_one(connection: Connection, made: Sequence[Entry]) -> None:
    enter(connection, made)
    assert search.put_in_order(connection, made)


def by_pages(connection: Connection, made: Sequence[Entry], finish: bool = True) -> None:
    enter(connection, made)
    names: list[str] = []
    places: list[int] = []
    for some, their_places in search.select_places(connection):
        names += some
        places += their_places
    found = search.places_between(search.neighbours([key for key, _id, _words in made], names, places))
    assert found
    rows = [(place, number, key, words) for place, (key, number, words) in zip(found, made, strict=True)]
    assert search.write_entries(connection, values_of(rows)) == len(made)
    pages = MadePages()
    pages.index((place, words) for place, (_key, _id, words) in zip(found, made, strict=True))
    taken = PagesTaken(connection, pages.segments(), pages.totals())
    assert len(pages.segments()) > 1
    for some_pages in pages.pages():
        taken.pages(some_pages)
    for separators in pages.separators():
        taken.separators([(segment, word.hex(), page) for segment, word, page in separators])
    for sizes in pages.sizes():
        taken.sizes([(place, size.hex()) for place, size in sizes])
    pages.close()
    if finish:
        taken.finish()


def found(connection: Connection, typed: str) -> list[int]:
    return [
        number
        for (number,) in connection.execute(
            "SELECT e.customer_id FROM search_index JOIN search_entry AS e ON e.id = search_index.rowid"
            " WHERE search_index MATCH ? ORDER BY search_index.rowid",
            (typed,),
        )
    ]


def all_found(connection: Connection) -> dict[str, list[int]]:
    """Return who is found by each word that is stored, and by the first letters of each."""
    words = {word for (some,) in connection.execute("SELECT words FROM search_entry") for word in some.split()}
    typed = {f'"{word}"' for word in words} | {f'"{word[:length]}"*' for word in words for length in (1, 2, 3, 4, 5)}
    return {one: found(connection, one) for one in sorted(typed)}


def intact(connection: Connection) -> bool:
    """Say whether the index holds the words of all entries and nothing else; FTS5 raises where it does not."""
    connection.execute("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)")
    return True


def test_who_is_found_is_the_same_as_where_rows_were_indexed_one_by_one(
    connection: Connection, tmp_path_factory: pytest.TempPathFactory
) -> None:
    other = make_vault(tmp_path_factory.mktemp("other"))
    slowly = beside(other.vault)
    for made in (entries(1, 1), entries(2, 1001)):  # into an empty index, then beside what is there
        for one, way in ((connection, by_pages), (slowly, one_by_one)):
            one.execute("BEGIN")
            way(one, made)
            one.execute("COMMIT")
        assert intact(connection)
        assert all_found(connection) == all_found(slowly)
    assert len(found(connection, "common")) == 800
    other.vault.close()


def test_the_connection_that_took_them_finds_at_once(connection: Connection) -> None:
    connection.execute("BEGIN")
    one_by_one(connection, entries(1, 1, 50))
    assert len(found(connection, "common")) == 50
    by_pages(connection, entries(2, 1001))
    assert len(found(connection, "common")) == 450
    connection.execute("COMMIT")
    assert len(found(connection, "common")) == 450


def put(connection: Connection) -> None:
    enter(connection, [("", 5000, "")])
    search.put(connection, 5000, CustomerCard(customer=Customer(given_name="Nuevo", family_name="Nombre")), "active")


LATER: dict[str, Callable[[Connection], object]] = {
    "put": put,
    "put again": lambda one: search.put(one, 1001, CustomerCard(customer=Customer(given_name="Otra")), "active"),
    "remove": lambda one: search.remove(one, 1001),
    "remove many": lambda one: search.remove_many(one, list(range(1001, 1015))),
    "remove most": lambda one: search.remove_many(one, list(range(1001, 1390))),
    "state": lambda one: search.set_state(one, 1001, "archived"),
    "renumber": search.renumber,
    "merge": lambda one: one.execute("INSERT INTO search_index (search_index, rank) VALUES ('merge', -16)"),
    "optimize": lambda one: one.execute("INSERT INTO search_index (search_index) VALUES ('optimize')"),
    "one by one": lambda one: one_by_one(one, entries(3, 2001)),
    "by pages": lambda one: by_pages(one, entries(3, 2001)),
}


@pytest.mark.parametrize("within", [True, False], ids=["same transaction", "later"])
@pytest.mark.parametrize("what", LATER)
def test_whatever_happens_to_the_index_later_it_stays_whole(connection: Connection, what: str, within: bool) -> None:
    connection.execute("BEGIN")
    one_by_one(connection, entries(1, 1, 50))
    by_pages(connection, entries(2, 1001))
    if not within:
        connection.execute("COMMIT")
        connection.execute("BEGIN")
    LATER[what](connection)
    connection.execute("COMMIT")
    assert intact(connection)
    (left,) = connection.execute("SELECT count(*) FROM search_entry WHERE words LIKE '% common %'").fetchone()
    assert len(found(connection, "common")) == left


@pytest.mark.parametrize("finished", [True, False])
def test_taken_back_it_leaves_the_index_as_it_was(connection: Connection, finished: bool) -> None:
    connection.execute("BEGIN")
    one_by_one(connection, entries(1, 1, 50))
    connection.execute("COMMIT")
    stored = "SELECT * FROM search_index_data ORDER BY id"
    before, hits = connection.execute(stored).fetchall(), all_found(connection)
    connection.execute("BEGIN")
    by_pages(connection, entries(2, 1001), finish=finished)
    connection.execute("ROLLBACK")
    assert connection.execute(stored).fetchall() == before
    assert all_found(connection) == hits
    assert intact(connection)
    connection.execute("BEGIN")
    by_pages(connection, entries(2, 1001))
    connection.execute("COMMIT")
    assert intact(connection)
    assert len(found(connection, "common")) == 450


ONE, FIRST = [[1, 1, 1]], (1 << 37) + 1


@pytest.mark.parametrize(
    ("number", "size"),
    [(FIRST + 1, 10), (FIRST - 1, 10), ((2 << 37) + 1, 10), (FIRST, 4_097), (10, 10), (1, 10)],
    ids=["after the last", "before the first", "other segment", "too large", "structure", "totals"],
)
def test_a_page_that_was_not_told_is_refused(kept: Connection, number: int, size: int) -> None:
    kept.execute("BEGIN")
    taken = PagesTaken(kept, ONE, (1, 1))
    with pytest.raises(ValueError, match=r"segment|large"):
        taken.pages([(number, bytes(size))])
    kept.execute("ROLLBACK")


def test_no_page_is_written_over_another(kept: Connection) -> None:
    kept.execute("BEGIN")
    taken = PagesTaken(kept, ONE, (1, 1))
    taken.pages([(FIRST, b"first")])
    with pytest.raises(Error, match="UNIQUE"):
        taken.pages([(FIRST, b"again")])
    kept.execute("ROLLBACK")


@pytest.mark.parametrize("left_out", ["page", "size", "word"])
def test_what_is_missing_is_noticed(kept: Connection, left_out: str) -> None:
    kept.execute("BEGIN")
    taken = PagesTaken(kept, ONE, (1, 2))
    if left_out != "page":
        taken.pages([(FIRST, b"page")])
    if left_out != "size":
        taken.sizes([(1024, "02" if left_out != "word" else "01")])
    with pytest.raises(ValueError, match="not as many"):
        taken.finish()
    kept.execute("ROLLBACK")


def test_separators_of_another_segment_are_refused(kept: Connection) -> None:
    kept.execute("BEGIN")
    with pytest.raises(ValueError, match="nothing was told"):
        PagesTaken(kept, ONE, (1, 1)).separators([(2, "3061", 2)])
    kept.execute("ROLLBACK")


@pytest.mark.parametrize(
    "record",
    [b"\0\0\0\0\xff\0\0\1\0\0\0", b"\0\0\0\0\1\1\0", b"\0\0\0\0\0\0\0\0", b"\0\0\0\0\0\1\0", b""],
    ids=["other version", "too short", "too long", "other number of segments", "empty"],
)
def test_a_form_that_is_not_known_is_left_alone(kept: Connection, record: bytes) -> None:
    assert can_take(kept)
    kept.execute("BEGIN")
    kept.execute("UPDATE search_index_data SET block = ? WHERE id = 10", (record,))
    assert not can_take(kept)
    kept.execute("ROLLBACK")


def test_what_is_made_has_the_settings_of_the_index_of_the_vault(kept: Connection) -> None:
    (declared,) = kept.execute("SELECT sql FROM sqlite_schema WHERE name = 'search_index'").fetchone()
    theirs = {part.strip() for part in declared.partition("(")[2].rstrip(") \n").split(",")}
    ours = {part.strip() for part in index_pages._MADE.partition("(")[2].rstrip(")").split(",")}
    assert theirs - ours == {"content = 'search_entry'", "content_rowid = 'id'"}
    assert ours - theirs == {"content = ''"}
