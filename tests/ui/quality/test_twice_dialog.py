"""Who is there twice is looked for, decided about, and listed."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from custdesk.desk.permissions import Role
from custdesk.quality.likeness import Likeness, Standing
from custdesk.quality.model import MergeChoice
from custdesk.quality.scan import Pair, Scan
from custdesk.ui.customers.page import CustomersPage
from custdesk.ui.page import PageContext
from custdesk.ui.quality.dialog import AT_ONCE, TwiceDialog, after_merge
from custdesk.ui.quality.merge_dialog import MergeDialog
from custdesk.ui.quality.unmerge_dialog import UnmergeDialog

ALIKE = Likeness(Standing.ALIKE, 0.9, ("the same phone",))


def opened(context: PageContext, window: QWidget) -> TwiceDialog:
    dialog = TwiceDialog(context, window)
    dialog.open()
    return dialog


def found(*pairs: tuple[int, int]) -> Scan:
    return Scan(tuple(Pair(*pair, ALIKE) for pair in pairs), 5, 5, 0)


def the(window: QWidget, kind: type) -> Any:
    (one,) = (each for each in window.findChildren(kind) if each.isVisible())
    return one


def texts(row: QWidget) -> str:
    return " ".join(label.text() for label in row.findChildren(QWidget) if hasattr(label, "text"))


def test_an_empty_list_says_what_to_do_and_looking_finds_the_pair(
    context: PageContext, two: tuple[int, int], window: QWidget, qtbot: QtBot
) -> None:
    dialog = opened(context, window)
    assert dialog.alike.empty.isVisible()
    assert not dialog.find_button.isVisible()
    button = dialog.alike.empty.button
    with qtbot.waitSignal(dialog.progress.bar.valueChanged, raising=False, timeout=1):
        qtbot.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(dialog.alike.rows), timeout=20_000)
    (row,) = dialog.alike.rows
    assert "María Núñez" in texts(row)
    assert "Mari Núñez" in texts(row)
    assert "the same phone" in texts(row)


def test_two_people_go_from_the_list_and_can_be_taken_back(
    context: PageContext, two: tuple[int, int], window: QWidget, qtbot: QtBot
) -> None:
    dialog = opened(context, window)
    dialog.show_found(found(two))
    dialog.alike.rows[0].buttons[1].click()
    qtbot.waitUntil(lambda: len(dialog.apart.rows) == 1)
    assert not dialog.alike.rows
    dialog.apart.rows[0].buttons[0].click()
    qtbot.waitUntil(lambda: not dialog.apart.rows)


def test_thousands_of_pairs_are_read_on_in_pages(context: PageContext, window: QWidget) -> None:
    dialog = opened(context, window)
    dialog.show_found(found(*[(1, 2)] * 3 * AT_ONCE))
    assert len(dialog.alike.rows) == AT_ONCE
    dialog.alike.more.click()
    assert len(dialog.alike.rows) == 2 * AT_ONCE
    dialog.alike.more.click()
    assert dialog.alike.more.isHidden()


def test_a_merge_leaves_the_pairs_of_whoever_went_to_the_one_who_stayed(
    context: PageContext, two: tuple[int, int], window: QWidget, qtbot: QtBot
) -> None:
    dialog = opened(context, window)
    dialog.show_found(found(two, (2, two[1]), (1, 2)))
    dialog.alike.rows[0].buttons[0].click()
    merging = the(dialog, MergeDialog)
    with qtbot.waitSignal(merging.accepted):
        merging.verb.click()
    assert len(dialog.alike.rows) == 1
    assert len(dialog.merged.rows) == 1
    said, action, _act = context.said[-1]  # type: ignore[attr-defined]
    assert (said, action) == ("The two are one customer now.", "Undo")


def test_whoever_looked_like_the_one_who_went_is_compared_with_who_stayed() -> None:
    pairs = found((1, 5), (3, 5), (1, 3), (5, 7)).pairs
    assert [pair[:2] for pair in after_merge(pairs, 1, 5)] == [(1, 3), (1, 7)]


def test_a_merge_is_undone_from_its_list(
    context: PageContext, two: tuple[int, int], window: QWidget, qtbot: QtBot
) -> None:
    lookalikes = context.services.lookalikes
    lookalikes.merge(lookalikes.plan(*two), MergeChoice())
    dialog = opened(context, window)
    dialog.merged.rows[0].buttons[0].click()
    undoing = the(dialog, UnmergeDialog)
    with qtbot.waitSignal(undoing.accepted):
        undoing.verb.click()
    assert not dialog.merged.rows
    assert len(dialog.apart.rows) == 1
    assert context.services.customers.open(two[1]).customer.given_name == "Mari"


def test_the_way_there_is_hidden_from_a_clerk(
    make_page: Callable[[PageContext], CustomersPage], as_role: Callable[[Role], PageContext], context: PageContext
) -> None:
    mine, clerks = make_page(context), make_page(as_role(Role.CLERK))
    assert mine.finder.twice_button.isVisible()
    assert clerks.finder.twice_button.isHidden()
    assert not clerks.panel.more_button.merge_action.isVisible()
    officers = make_page(replace(context, services=as_role(Role.PRIVACY_OFFICER).services))
    assert not officers.finder.twice_button.isHidden()
