"""One row for each column of the file: its heading, some of its values, where it goes, and why."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from custdesk.exchange.importing.consents import ConsentEvidence
from custdesk.exchange.mapping.answers import asks, asks_to_stop, usual_words
from custdesk.exchange.mapping.content import words_in
from custdesk.exchange.mapping.fields import place_of, purpose_of, takes_one_column
from custdesk.exchange.mapping.model import ColumnUse
from custdesk.exchange.reading.model import Table
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.ui.exchange.import_wizard.answer_words import AnswerWords
from custdesk.ui.exchange.import_wizard.cells import apart, cell_text, column_letter
from custdesk.ui.exchange.import_wizard.evidence_form import EvidenceForm
from custdesk.ui.exchange.import_wizard.field_choice import FieldBox, FieldList
from custdesk.ui.theme import Space
from custdesk.ui.widgets import Line, small, words
from custdesk.ui.widgets.labels import Text, look

translate = QCoreApplication.translate
_SAMPLES, _LOOKED_AT = 3, 200
CHOSEN: Final = QT_TRANSLATE_NOOP("mapping", "You chose this.")
_WIDTHS = (3, 4, 5, 5)


class ColumnRow(QObject):
    """The widgets of one column. ``chosen`` comes when the person chooses another field or other words.

    ``answers`` are the words for yes and no of a column that answers, ``evidence`` is what vouches for its consents;
    both stand in ``room``, and are ``None`` where nothing is answered.
    """

    chosen = Signal()

    def __init__(self, use: ColumnUse, table: Table, fields: FieldList, parent: QObject) -> None:
        super().__init__(parent)
        self._use = use
        self._table = table
        letter = column_letter(use.index)
        self.name = use.heading or translate("Import", "Column {letter}").format(letter=letter)
        self.heading = words(apart(self.name))
        self.samples = small("\n".join(samples_of(table, use.index)) or translate("Import", "Empty"))
        self.box = FieldBox(fields)
        self.box.setAccessibleName(translate("Import", "Where {column} goes").format(column=apart(self.name)))
        self.box.set_code(use.field)
        self.says = small()
        self.answers: AnswerWords | None = None
        self.evidence: EvidenceForm | None = None
        self.room = QVBoxLayout()
        self.box.activated.connect(self._choose)
        self.explain()
        self._ask()

    @property
    def use(self) -> ColumnUse:
        return self._use

    def warn(self, trouble: str) -> None:
        """Say what is doubtful about the choice."""
        self._say(trouble, "doubt")

    def explain(self, more: str = "") -> None:
        """Say why the choice was made, and what ``more`` there is to it."""
        reason = translate("mapping", self._use.reason) if self._use.reason else ""
        self._say("\n".join(filter(None, (reason, more))), "small")

    def _say(self, text: str, how: str) -> None:
        look(self.says, how)
        look(self.heading, "label" if self._use.field else "muted")
        self.says.setText(text)
        self.box.setAccessibleDescription(text)

    def _choose(self) -> None:
        code = self.box.code()
        if code == self._use.field:
            return
        yes: tuple[str, ...] = ()
        no: tuple[str, ...] = ()
        if asks(code):
            yes, no = usual_words(words_in(self._table, self._use.index), stop=asks_to_stop(code))
        self._use = replace(self._use, field=code, reason=CHOSEN, yes=yes, no=no)
        self._ask()
        self.chosen.emit()

    def _ask(self) -> None:
        """Show what belongs to a column that answers, and nothing of any other."""
        for part in (self.answers, self.evidence):
            if part is not None:
                self.room.removeWidget(part)
                part.hide()
                part.deleteLater()
        self.answers = self.evidence = None
        if asks(self._use.field):
            self.answers = AnswerWords(self._use, self.name, words_in(self._table, self._use.index))
            self.answers.changed.connect(self._take_words)
            self.room.addWidget(self.answers)
        if purpose := purpose_of(self._use.field):
            self.evidence = EvidenceForm(purpose, self.name)
            self.evidence.changed.connect(self.chosen)
            self.room.addWidget(self.evidence)

    def _take_words(self) -> None:
        assert self.answers is not None
        yes, no = self.answers.chosen()
        self._use = replace(self._use, yes=yes, no=no)
        self.chosen.emit()


class ColumnRows(QWidget):
    """All columns of a file, of which :meth:`pieces` makes the rows.

    ``changed`` comes with each choice; ``purposes`` are those of consents, by code.
    """

    changed = Signal()

    def __init__(self, table: Table, uses: Sequence[ColumnUse], purposes: Mapping[str, str]) -> None:
        super().__init__()
        self._table = table
        self._uses = uses
        self._fields = FieldList((use.field for use in uses), purposes, self)
        self.rows: list[ColumnRow] = []
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(Space.L, Space.S, Space.L, Space.M)
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.S)
        for place, stretch in enumerate(_WIDTHS):
            grid.setColumnStretch(place, stretch)
        self._add_captions(grid)

    def pieces(self) -> Iterator[None]:
        """Make the rows, one at each step: a file may have a hundred columns, and each row takes milliseconds."""
        for use in self._uses:
            row = ColumnRow(use, self._table, self._fields, self)
            self.rows.append(row)
            self._place(row)
            yield
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        self.tell_doubles()

    def uses(self) -> tuple[ColumnUse, ...]:
        return tuple(row.use for row in self.rows)

    def consents(self) -> tuple[ConsentEvidence, ...]:
        """Return what vouches for the consents of the file, once for each purpose."""
        found = [row.evidence.evidence() for row in self.rows if row.evidence is not None]
        return tuple({one.purpose: one for one in reversed(found)}.values())

    def why_not(self) -> str:
        """Return what is missing beside a column, or an empty text."""
        return next((why for row in self.rows if row.evidence is not None and (why := row.evidence.why_not())), "")

    def left_out(self) -> list[str]:
        """Return the names of the columns that are left out."""
        return [row.name for row in self.rows if not row.use.field]

    def tell_doubles(self) -> list[str]:
        """Warn where two columns go to a field that takes one, and say where they are joined; return the warnings."""
        counts = Counter(row.use.field for row in self.rows if row.use.field)
        first: dict[str, ColumnRow] = {}
        warnings = []
        for row in self.rows:
            code = row.use.field
            earlier = first.setdefault(code, row) if code else row
            if earlier is row or counts[code] < 2:
                row.explain()
            elif takes_one_column(code):
                text = translate("Import", "{column} goes there too, and only one of them can be taken.")
                warnings.append(text.format(column=apart(earlier.name)))
                row.warn(warnings[-1])
            else:
                row.explain(_together(code, earlier.name))
        return warnings

    def _add_captions(self, grid: QGridLayout) -> None:
        captions = (
            translate("Import", "Column of the file"),
            translate("Import", "Examples"),
            translate("Import", "Goes to"),
            translate("Import", "Why"),
        )
        for place, caption in enumerate(captions):
            label = Text(caption)
            look(label, "small")
            grid.addWidget(label, 0, place)

    def _place(self, row: ColumnRow) -> None:
        line = self._grid.rowCount()
        self._grid.addWidget(Line(), line, 0, 1, len(_WIDTHS))
        for place, widget in enumerate((row.heading, row.samples, row.box, row.says)):
            self._grid.addWidget(widget, line + 1, place, Qt.AlignmentFlag.AlignVCenter)
            # Otherwise all of them get their looks at once, when they are shown.
            widget.ensurePolished()
        self._grid.addLayout(row.room, line + 2, 1, 1, len(_WIDTHS) - 1)
        row.chosen.connect(self._tell)

    def _tell(self) -> None:
        self.tell_doubles()
        self.changed.emit()


def samples_of(table: Table, index: int) -> list[str]:
    """Return a few different values of a column, as they stand at its beginning."""
    found: dict[str, None] = {}
    for row in table.rows[:_LOOKED_AT]:
        text = cell_text(row.cells[index])
        if text:
            found[text] = None
        if len(found) == _SAMPLES:
            break
    return list(found)


def _together(code: str, earlier: str) -> str:
    """Return what becomes of a second column; phones, e-mails and choices stand beside each other anyway."""
    if place_of(code).kind in ("phone", "email", "choice"):
        return ""
    return translate("Import", "Written after {column}.").format(column=apart(earlier))
