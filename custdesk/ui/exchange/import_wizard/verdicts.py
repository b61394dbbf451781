"""What becomes of a row, in word, icon and colour, and what a person can decide of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from custdesk.exchange.importing.decided import TAKE_NEW, TAKE_NOT, TAKE_UPDATE
from custdesk.exchange.importing.model import PlannedRow, Verdict
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.ui.widgets.labels import Tone

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Sign:
    """A verdict on the screen: English word, icon, tone of a badge, and name of the ink."""

    word: str
    icon: str
    tone: Tone
    ink: str

    def text(self) -> str:
        return translate("Import", self.word)


SIGNS: Final[Mapping[Verdict, Sign]] = {
    Verdict.NEW: Sign(QT_TRANSLATE_NOOP("Import", "New"), "add", "success", "success"),
    Verdict.CHANGED: Sign(QT_TRANSLATE_NOOP("Import", "Changes"), "edit", "accent", "link"),
    Verdict.UNCHANGED: Sign(QT_TRANSLATE_NOOP("Import", "Unchanged"), "check", "neutral", "muted"),
    Verdict.LOOKALIKE: Sign(QT_TRANSLATE_NOOP("Import", "Looks alike"), "copy", "warning", "warning"),
    Verdict.REFUSED: Sign(QT_TRANSLATE_NOOP("Import", "Refused"), "problem", "danger", "danger"),
    Verdict.LEFT_OUT: Sign(QT_TRANSLATE_NOOP("Import", "Left out"), "close", "neutral", "muted"),
}

DECISIONS: Final[Mapping[Verdict, tuple[str, ...]]] = {
    Verdict.LOOKALIKE: (TAKE_UPDATE, TAKE_NEW, TAKE_NOT),
    Verdict.NEW: ("", TAKE_NOT),
    Verdict.CHANGED: ("", TAKE_NOT),
}
"""What can be decided of a row: an empty text leaves it as planned. A lookalike waits until it is decided."""

_DECIDED: Final = {TAKE_NEW: Verdict.NEW, TAKE_UPDATE: Verdict.CHANGED, TAKE_NOT: Verdict.LEFT_OUT}


def becomes(planned: Verdict, decision: str) -> Verdict:
    """Return what becomes of a row that was ``planned`` so; a decision that does not fit it decides nothing."""
    return _DECIDED[decision] if decision and decision in DECISIONS.get(planned, ()) else planned


def offered(row: PlannedRow) -> tuple[str, ...]:
    """Return what can be decided of a row: somebody erased is nobody to update, somebody without a name nobody new."""
    impossible = {TAKE_NEW} if row.draft.nameless else set()
    if not (row.customer_id or row.like_line):
        impossible.add(TAKE_UPDATE)
    return tuple(one for one in DECISIONS.get(row.verdict, ()) if one not in impossible)
