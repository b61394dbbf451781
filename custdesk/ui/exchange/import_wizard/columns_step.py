"""The second step: what each column means."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import Final, TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from custdesk.consent.model import CONSENT_BASES
from custdesk.desk.permissions import Permission
from custdesk.exchange.importing.consents import ConsentEvidence
from custdesk.exchange.mapping.fields import purpose_of
from custdesk.exchange.mapping.model import ColumnUse, Mapping
from custdesk.exchange.reading.model import FileReading, Notice
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.ui.exchange.import_wizard.column_rows import ColumnRows
from custdesk.ui.exchange.import_wizard.every_row import EveryRow
from custdesk.ui.exchange.import_wizard.field_choice import tells_who
from custdesk.ui.exchange.import_wizard.file_choices import FileChoices
from custdesk.ui.exchange.import_wizard.known_strip import KnownStrip
from custdesk.ui.exchange.import_wizard.step import Step
from custdesk.ui.local_form import LocalForm
from custdesk.ui.page import PageContext
from custdesk.ui.slices import Slices
from custdesk.ui.tasks import Progress
from custdesk.ui.theme import Space
from custdesk.ui.widgets import ScrollArea, tab_as_one_reads
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
T = TypeVar("T")
KEPT: Final = QT_TRANSLATE_NOOP("mapping", "Kept as {name}. Files of this kind are understood so from now on.")


class ColumnsStep(Step):
    """``reading`` is the file that is shown, ``mapping`` what is chosen now; ``slices`` puts the columns together."""

    def __init__(self, context: PageContext, form: LocalForm, slices: Slices) -> None:
        super().__init__()
        self._slices = slices
        self._context = context
        self._imports = context.services.imports
        self._form = form
        self.reading: FileReading | None = None
        self._purposes = _purposes_in(context)
        self.mapping = Mapping(uses=())
        self.known = KnownStrip()
        self.known.taken.connect(self._understand_as)
        self.known.kept.connect(self._keep)
        self.known.forgotten.connect(self._forget)
        self.choices = FileChoices(form)
        self.choices.changed.connect(self._take)
        self.rows: ColumnRows | None = None
        self.every_row: EveryRow | None = None
        self.area = ScrollArea()
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(translate("Import", "The columns of the file"))
        self._column = QVBoxLayout(self)
        self._lay_out()

    def heading(self) -> str:
        return translate("Import", "The columns")

    def explanation(self) -> str:
        return translate("Import", "Correct what is not right. The Delete key leaves a column out.")

    def why_not(self) -> str:
        if not any(tells_who(use.field) for use in self.mapping.uses):
            return translate(
                "Import",
                "Choose the column that says who people are: their names or companies, or else an e-mail, phone or"
                " number of customers you have.",
            )
        if self.choices.asks_for_date_order():
            return translate("Import", "Choose in which order the dates are written.")
        parts = (self.rows, self.every_row)
        return next((why for part in parts if part is not None and (why := part.why_not())), "")

    def begin(self) -> None:
        if self.choices.asks_for_date_order():
            self.choices.date_order.setFocus()
        elif self.rows is not None and self.rows.rows:
            self.rows.rows[0].box.setFocus()

    def fits(self, reading: FileReading) -> bool:
        """Return whether what was chosen here was chosen for the same columns."""
        old = self.reading
        return old is not None and (old.name, old.table.sheet, old.table.headings) == (
            reading.name,
            reading.table.sheet,
            reading.table.headings,
        )

    def show_mapping(self, reading: FileReading, mapping: Mapping, done: Callable[[], None] | None = None) -> None:
        """Show the columns of a file and what they are taken for, and then do ``done``.

        What is shown already stays as it is. What is shown until then is not to be changed any more.
        """
        if reading is not self.reading or mapping is not self.mapping:
            self.reading = self.rows = self.every_row = None
            room = QWidget(self.area.viewport())
            shown = partial(self._show_room, room, reading, mapping, done)
            self._slices.run(self._pieces(room, reading, mapping), shown)
            self.changed.emit()
        elif done is not None:
            done()

    def _pieces(self, room: QWidget, reading: FileReading, mapping: Mapping) -> Iterator[None]:
        """Put together in ``room`` what belongs to a file."""
        column = QVBoxLayout(room)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.rows = ColumnRows(reading.table, self._with_purposes(mapping.uses), self._purposes)
        column.addWidget(self.rows)
        yield from self.rows.pieces()
        self.every_row = EveryRow(mapping, self._form)
        column.addWidget(self.every_row)
        column.addStretch()
        yield

    def _show_room(
        self, room: QWidget, reading: FileReading, mapping: Mapping, done: Callable[[], None] | None
    ) -> None:
        assert self.rows is not None
        assert self.every_row is not None
        self.reading, self.mapping = reading, mapping
        self.choices.show_mapping(mapping)
        self.area.setWidget(room)
        self.rows.changed.connect(self._take)
        self.every_row.changed.connect(self._take)
        self.known.show_known(self._imports.mappings(), mapping.notices)
        self.setEnabled(True)
        self._take()
        if done is not None:
            done()

    def consents(self) -> tuple[ConsentEvidence, ...]:
        """Return what vouches for the consents that the import is to record."""
        return self.rows.consents() if self.rows is not None else ()

    def _with_purposes(self, uses: Sequence[ColumnUse]) -> list[ColumnUse]:
        """Leave out what was kept about a purpose for which no consent is asked any more."""
        gone = {use.field for use in uses if purpose_of(use.field) not in ("", *self._purposes)}
        return [replace(use, field="", reason="") if use.field in gone else use for use in uses]

    def _understand_as(self, kept: int) -> None:
        reading = self.reading
        if reading is not None:
            self._work(
                lambda _progress: self._imports.guess(reading, kept=kept),
                lambda mapping: self.show_mapping(reading, mapping),
            )

    def _keep(self, name: str) -> None:
        reading, mapping = self.reading, self.mapping
        if reading is not None:
            self._work(
                lambda _progress: self._imports.keep_mapping(name, reading, mapping),
                lambda _kept: self._tell_kept(Notice(KEPT, {"name": name})),
            )

    def _forget(self, kept: int) -> None:
        self._work(
            lambda _progress: self._imports.forget_mapping(kept),
            lambda _nothing: self.known.show_known(self._imports.mappings(), self.mapping.notices),
        )

    def _tell_kept(self, notice: Notice) -> None:
        self.mapping = replace(self.mapping, notices=(notice,))
        self.known.show_known(self._imports.mappings(), self.mapping.notices)
        self.known.more.setFocus()

    def _work(self, operation: Callable[[Progress], T], done: Callable[[T], None]) -> None:
        """Do what takes a moment; until then nothing can be chosen here."""
        self.setEnabled(False)
        task = self._context.tasks.run(operation, done, owner=self)
        task.finished.connect(lambda: self.setEnabled(not self._slices.busy))

    def _take(self) -> None:
        if self.rows is None or self.every_row is None or self.reading is None:
            return
        uses, fixed = self.rows.uses(), self.every_row.fixed()
        self.mapping = self.choices.applied(replace(self.mapping, uses=uses, fixed=fixed))
        self.known.show_left_out(self.rows.left_out())
        self.choices.show_dates_of(self.mapping, self.reading.table)
        tab_as_one_reads(self)
        self.changed.emit()

    def _lay_out(self) -> None:
        card = QFrame()
        look(card, "card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.setSpacing(0)
        inner.addWidget(self.area, 1)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.M)
        self._column.addWidget(self.known)
        self._column.addWidget(self.choices)
        self._column.addWidget(card, 1)


def _purposes_in(context: PageContext) -> dict[str, str]:
    """Return the purposes for which people are asked for a consent, by code."""
    if not context.may(Permission.CONSENT_RECORD):
        return {}
    asked = [one for one in context.services.consents.purposes() if one.active and one.lawful_basis in CONSENT_BASES]
    return {one.code: one.wording(context.choices.languages.code).title for one in asked}
