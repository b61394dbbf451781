"""What the screens are shown with, and how they are shown."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from custdesk.exchange.importing.model import Plan
from custdesk.ui.page import PageContext

_ROUNDS, _MOST_ROUNDS = 4, 40
Named = Iterator[tuple[str, QWidget]]


@dataclass(frozen=True)
class Ground:
    """What the screens show: ``customer_id`` is opened, ``plan`` is that of ``file``."""

    context: PageContext
    qtbot: QtBot
    customer_id: int
    file: Path
    plan: Plan


@contextmanager
def shown(widget: QWidget) -> Iterator[None]:
    widget.show()
    try:
        yield
    finally:
        widget.hide()
        widget.deleteLater()
        _let_things_happen()


def settle(widget: QWidget, size: QSize) -> None:
    """Give a widget a size, and let its layouts find theirs, until nothing moves any more."""
    widget.resize(size)
    before: list[QRect] = []
    for turn in range(_MOST_ROUNDS):
        _let_things_happen()
        places = [part.geometry() for part in widget.findChildren(QWidget)]
        if places == before and turn >= _ROUNDS:
            return
        before = places


def _let_things_happen() -> None:
    # What was replaced goes only with the loop of events, which a test does not run.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.processEvents()


def nothing(*_given: object) -> None:
    """Nobody signs in here."""
