"""The columns of the list of entries."""

from typing import Any, Final

from PySide6.QtWidgets import QHeaderView

from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.ui import dates
from custdesk.ui.audit.sentences import about, person, sentence
from custdesk.ui.growing import keep_fitting
from custdesk.ui.record_table.columns import TableColumn
from custdesk.ui.theme import grown

_WHAT: Final = 1
_NARROWEST: Final = 96


def entry_columns() -> list[TableColumn]:
    return [
        _column("when", QT_TRANSLATE_NOOP("Log", "When"), lambda entry: moment(entry.at), 130, ltr=True),
        _column("what", QT_TRANSLATE_NOOP("Log", "What"), sentence, 200),
        _column("about", QT_TRANSLATE_NOOP("Log", "About"), about, 120),
        _column("who", QT_TRANSLATE_NOOP("Log", "Who"), lambda entry: person(entry.actor_id, entry.actor_name), 145),
    ]


def arrange(header: QHeaderView) -> None:
    """Let the newest entry always be the first, and what was done have the room that is left."""
    header.setSectionsClickable(False)
    header.setSortIndicatorShown(False)
    header.setStretchLastSection(False)
    header.setSectionResizeMode(_WHAT, QHeaderView.ResizeMode.Stretch)
    keep_fitting(header, lambda header: header.setMinimumSectionSize(grown(_NARROWEST)))


def moment(at: str) -> str:
    """Return the time of an entry by the clock of this PC; as it is stored where an altered entry has none."""
    try:
        return dates.show_instant(at)
    except ValueError:
        return at


def _column(key: str, heading: str, shown: Any, width: int, *, ltr: bool = False) -> TableColumn:
    return TableColumn(key=key, heading=("Log", heading), words=shown, shown=True, width=width, left_to_right=ltr)
