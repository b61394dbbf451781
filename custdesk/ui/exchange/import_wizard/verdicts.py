"""What becomes of a row, in word, icon and colour."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from custdesk.exchange.importing.applying import TAKE_NEW, TAKE_NOT, TAKE_UPDATE
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
}
LEFT_OUT: Final = Sign(QT_TRANSLATE_NOOP("Import", "Left out"), "close", "neutral", "muted")

_DECIDED: Final = {TAKE_NEW: SIGNS[Verdict.NEW], TAKE_UPDATE: SIGNS[Verdict.CHANGED], TAKE_NOT: LEFT_OUT}


def sign_of(row: PlannedRow, decision: str) -> Sign:
    """Return what becomes of a row as it is planned and decided (``decision`` is empty where nobody decided)."""
    return _DECIDED.get(decision, SIGNS[row.verdict])
