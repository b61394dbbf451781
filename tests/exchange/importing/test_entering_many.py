"""Many new customers are made by two children: together whole, or not there at all; and the index with them."""

import os
import signal
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from custdesk.children.guard import _Child
from custdesk.children.stopping import ChildStopped
from custdesk.customers import search
from custdesk.customers.index_pages import PagesTaken
from custdesk.customers.model import ListQuery
from custdesk.errors import Cancelled
from custdesk.exchange.importing import many
from custdesk.exchange.importing.model import Plan
from custdesk.services import Services
from tests.bench.import_file import make_workbook
from tests.shops import make_shop
from tests.vaults import beside

ROWS = 160
INDEX = "custdesk.exchange.importing.indexing:index_rows"
ENTER = "custdesk.exchange.importing.entering:enter_rows"


@pytest.fixture(scope="module")
def workbooks(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("many")
    paths = [folder / f"{seed}.xlsx" for seed in (3, 4)]
    for seed, path in enumerate(paths, 3):
        make_workbook(path, seed, ROWS)
    return paths


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Services]:
    services = make_shop(tmp_path)
    yield services
    services.close()


@pytest.fixture(scope="module")
def waiting(workbooks: list[Path], tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Services, Plan]]:
    """A shop without customers, and a plan for it that no test gets done."""
    services = make_shop(tmp_path_factory.mktemp("waiting"))
    yield services, plan(services, workbooks[0])
    services.close()


def plan(services: Services, path: Path) -> Plan:
    file = services.imports.read(path)
    return services.imports.plan(path, file, services.imports.guess(file))


def indexed(services: Services) -> int:
    """Return how many entries there are; raise where the index holds anything but their words."""
    connection = beside(services._desk.vault)
    connection.execute("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)")
    keys = [key for (key,) in connection.execute("SELECT sort_key FROM search_entry ORDER BY id")]
    assert keys == sorted(keys)
    return len(keys)


def customers(services: Services) -> int:
    return int(services._desk.vault.reader.execute("SELECT count(*) FROM customer").fetchone()[0])


def hits(services: Services) -> dict[str, list[Any]]:
    rows = services._desk.vault.reader.execute("SELECT given_name, family_name, number FROM customer").fetchall()
    words = sorted({word for row in rows for value in row for word in value.split()})
    return {
        word: [row.customer.id for row in services.customers.page(ListQuery(words=word, limit=500)).rows]
        for word in words[::7]
    }


def test_the_index_is_whole_after_each_import_and_without_one(shop: Services, workbooks: list[Path]) -> None:
    for path in workbooks:
        result = shop.imports.apply(plan(shop, path))
        assert indexed(shop) == customers(shop)
    found = hits(shop)
    assert len(found) > 20
    assert all(found.values())
    row = shop.customers.page(ListQuery(limit=1)).rows[0]
    shop.erasure.erase(row.customer.id, row.customer.version, "asked", row.customer.number)
    assert indexed(shop) == customers(shop)
    before = customers(shop)
    shop.reverts.apply_batch(shop.reverts.plan_batch(result.entry))
    assert before - ROWS <= indexed(shop) == customers(shop) < before - ROWS * 0.9


@pytest.mark.parametrize("way", ["a form that is not known", "no room", "few beside many"])
def test_where_the_child_cannot_make_the_pages_the_result_is_the_same(
    shop: Services,
    workbooks: list[Path],
    way: str,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    other = make_shop(tmp_path_factory.mktemp("other"))
    for services in (shop, other):
        services.imports.apply(plan(services, workbooks[0]))
    shop.imports.apply(plan(shop, workbooks[1]))
    if way == "no room":
        with monkeypatch.context() as patch:
            patch.setattr(search, "GAP", 1)
            search.renumber(beside(other._desk.vault))
    elif way == "few beside many":
        monkeypatch.setattr(many, "_PLACING_PAYS", 0)
    else:
        monkeypatch.setattr(many, "can_take", lambda _: False)
    with monkeypatch.context() as patch:
        patch.setattr(PagesTaken, "__init__", None)
        other.imports.apply(plan(other, workbooks[1]))
    assert indexed(other) == indexed(shop) == customers(shop)
    assert hits(other) == hits(shop)
    other.close()


@pytest.mark.parametrize("task", [ENTER, INDEX])
def test_a_child_that_dies_takes_everything_with_it(
    waiting: tuple[Services, Plan], task: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop, planned = waiting
    write = _Child._write

    def killed(child: _Child, pipe: Any, first: dict[str, Any], lines: Any) -> None:
        if first["task"] == task:
            os.kill(child._process.pid, signal.SIGKILL)
        write(child, pipe, first, lines)

    with monkeypatch.context() as patch:
        patch.setattr(_Child, "_write", killed)
        with pytest.raises(ChildStopped) as stopped:
            shop.imports.apply(planned)
    assert "close other programs and try again" in stopped.value.sentence()
    nothing_is_left(shop)


def nothing_is_left(shop: Services) -> None:
    assert customers(shop) == indexed(shop) == 0
    assert shop.log.verify().good
    assert not [one for one in threading.enumerate() if one.name.startswith("ThreadPoolExecutor")]


@pytest.mark.parametrize("where", ["_Writer.take", "_Index.take", "_Index.finish"])
def test_a_cancel_at_any_time_leaves_nothing(
    waiting: tuple[Services, Plan], where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop, planned = waiting
    over: list[bool] = []
    owner, name = where.split(".")
    real: Callable[..., None] = getattr(getattr(many, owner), name)

    def asks_to_stop(*given: Any) -> None:
        real(*given)
        over.append(True)

    with monkeypatch.context() as patch:
        patch.setattr(getattr(many, owner), name, asks_to_stop)
        with pytest.raises(Cancelled):
            shop.imports.apply(planned, cancelled=lambda: bool(over))
    nothing_is_left(shop)


@pytest.mark.parametrize(
    ("name", "lines"), [("sizes", b'[[1,"01"]]\n'), ("segments", b"[[[1,1,1]],[5,5]]\n"), ("x", b"?")]
)
def test_a_child_that_talks_rubbish_is_refused(
    waiting: tuple[Services, Plan], name: str, lines: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop, planned = waiting
    said = many._Beside.so_far
    monkeypatch.setattr(many._Beside, "so_far", lambda *given: ((name, lines) for _name, _lines in said(*given)))
    with pytest.raises(ChildStopped):
        shop.imports.apply(planned)
    nothing_is_left(shop)


def test_an_error_here_ends_both_children(waiting: tuple[Services, Plan], monkeypatch: pytest.MonkeyPatch) -> None:
    shop, planned = waiting

    def broken(*_: Any) -> None:
        raise RuntimeError("broken")

    with monkeypatch.context() as patch:
        patch.setattr(many, "write_entered", broken)
        with pytest.raises(RuntimeError, match="broken"):
            shop.imports.apply(planned)
    nothing_is_left(shop)


def test_after_a_cancel_the_same_plan_can_be_applied(
    shop: Services, workbooks: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    planned = plan(shop, workbooks[0])
    over: list[bool] = []
    finish = PagesTaken.finish

    def asks_to_stop(pages: PagesTaken) -> None:
        finish(pages)
        over.append(True)

    with monkeypatch.context() as patch:
        patch.setattr(PagesTaken, "finish", asks_to_stop)
        with pytest.raises(Cancelled):
            shop.imports.apply(planned, cancelled=lambda: bool(over))
    shop.imports.apply(planned)
    assert indexed(shop) == customers(shop) > ROWS * 0.9
    assert all(hits(shop).values())
