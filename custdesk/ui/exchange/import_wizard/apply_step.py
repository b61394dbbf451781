"""The last step: what will be done, doing it, and what was done."""

from collections import Counter
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout

from custdesk.exchange.importing.decided import counts_as_decided
from custdesk.exchange.importing.model import ImportResult, Plan, Verdict
from custdesk.ui import icons
from custdesk.ui.exchange.import_wizard.cells import left_to_right
from custdesk.ui.exchange.import_wizard.step import Step
from custdesk.ui.exchange.import_wizard.verdicts import SIGNS
from custdesk.ui.theme import Space
from custdesk.ui.widgets import Badge, words
from custdesk.ui.widgets.flow import FlowLayout
from custdesk.ui.widgets.labels import Text, look

translate = QCoreApplication.translate
_LEFT_OUT = (Verdict.LOOKALIKE, Verdict.REFUSED, Verdict.LEFT_OUT)


class ApplyStep(Step):
    """``save_asked`` to save the rows left out, ``undo_asked`` to undo the import, ``customers_asked`` to see them."""

    save_asked = Signal()
    undo_asked = Signal()
    customers_asked = Signal()

    def __init__(self, *, may_undo: bool) -> None:
        super().__init__()
        self._may_undo = may_undo
        self._planned: Mapping[Verdict, int] = Counter()
        self.result: ImportResult | None = None
        self.sentence = words()
        look(self.sentence, "heading")
        self.note = words(muted=True)
        self.numbers: dict[Verdict, QLabel] = {}
        self.meanings: dict[Verdict, QLabel] = {}
        self.customers_button = _button(translate("Import", "Show the customers"), "customers")
        self.customers_button.clicked.connect(self.customers_asked)
        self.save_button = _button(translate("Import", "Save the rows left out as a workbook …"), "save")
        self.save_button.clicked.connect(self.save_asked)
        self.undo_button = _button(translate("Import", "Undo this import …"), "restore")
        self.undo_button.clicked.connect(self.undo_asked)
        self.saved = words(muted=True)
        self._lay_out()

    def heading(self) -> str:
        return translate("Import", "Done") if self.result else translate("Import", "Bring them in")

    def why_not(self) -> str:
        if self.result is None and not self.takes_something():
            return translate("Import", "Nothing of this file would be taken. Go back to decide otherwise, or close.")
        return ""

    def onwards(self) -> str:
        return translate("Import", "Close") if self.result else translate("Import", "Import now")

    def takes_something(self) -> bool:
        """Return whether applying would write anything."""
        return bool(self._planned[Verdict.NEW] or self._planned[Verdict.CHANGED])

    def show_plan(self, plan: Plan, take: Mapping[int, str]) -> None:
        """Say what applying ``plan`` with the decisions ``take`` would do."""
        self.result = None
        self._planned = counts_as_decided(plan, take)
        new = translate("Import", "%Ln new customer(s)", None, self._planned[Verdict.NEW])
        changed = translate("Import", "changes to %Ln customer(s)", None, self._planned[Verdict.CHANGED])
        left_out = translate("Import", "%Ln row(s) left out", None, _left_out(self._planned))
        self.sentence.setText(
            translate("Import", "{file}: {what}.").format(
                file=left_to_right(plan.reading.name), what=QLocale().createSeparatedList([new, changed, left_out])
            )
        )
        self.note.setText(
            translate("Import", "All of it is written at once. If you stop it or something fails, nothing is written.")
        )
        self._show_counts(self._planned)
        self.saved.clear()
        self._offer()
        self.changed.emit()

    def show_result(self, result: ImportResult) -> None:
        """Say what was done."""
        self.result = result
        new, changed = result.counts[Verdict.NEW], result.counts[Verdict.CHANGED]
        entered = translate("Import", "%Ln customer(s) entered", None, new)
        altered = translate("Import", "%Ln changed", None, changed)
        self.sentence.setText(
            translate("Import", "The import is done: {entered}, {altered}.").format(entered=entered, altered=altered)
        )
        left_out = _left_out(result.counts)
        self.note.setText(
            translate(
                "Import",
                "%Ln row(s) were left out. Save them as a workbook: each has its reason beside it, and the workbook"
                " can be mended and imported.",
                None,
                left_out,
            )
            if left_out
            else translate("Import", "Every row of the file was taken.")
        )
        self._show_counts(result.counts)
        self._offer()
        self.changed.emit()

    def show_undone(self, *, undone: bool) -> None:
        """Say whether the import that was done has been undone since."""
        result = self.result
        if undone:
            self.sentence.setText(translate("Import", "The import was done, and has been undone."))
            self.undo_button.setText(translate("Import", "Do this import again …"))
        elif result is not None:
            self.undo_button.setText(translate("Import", "Undo this import …"))
            self.show_result(result)

    def say_stopped(self) -> None:
        """Say that stopping left nothing behind."""
        self.note.setText(translate("Import", "Stopped. Nothing was written; you can begin again."))

    def say_saved(self, name: str, rows: int) -> None:
        """Say where the rows left out are."""
        text = translate("Import", "%Ln row(s) saved in {name}.", None, rows)
        self.saved.setText(text.format(name=left_to_right(name)))

    def _offer(self) -> None:
        result = self.result
        self.customers_button.setVisible(result is not None)
        self.save_button.setVisible(result is not None and _left_out(result.counts) > 0)
        self.undo_button.setVisible(result is not None and self._may_undo and bool(result.entry))

    def _show_counts(self, counts: Mapping[Verdict, int]) -> None:
        for verdict, label in self.numbers.items():
            label.setText(QLocale().toString(counts[verdict]))
            self.meanings[verdict].setText(_meaning(verdict, counts[verdict], done=self.result is not None))

    def _lay_out(self) -> None:
        card = QFrame()
        look(card, "card")
        grid = QGridLayout(card)
        grid.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.M)
        grid.setColumnStretch(2, 1)
        for line, verdict in enumerate(Verdict):
            sign = SIGNS[verdict]
            number, meaning = Text(), words(muted=True)
            look(number, "heading")
            self.numbers[verdict], self.meanings[verdict] = number, meaning
            grid.addWidget(Badge(sign.text(), sign.tone, sign.icon), line, 0)
            grid.addWidget(number, line, 1, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(meaning, line, 2)
        buttons = FlowLayout()
        for button in (self.customers_button, self.save_button, self.undo_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        for widget in (self.sentence, card, self.note):
            column.addWidget(widget)
        column.addLayout(buttons)
        column.addWidget(self.saved)
        column.addStretch()


def _button(text: str, icon: str) -> QPushButton:
    button = QPushButton(text)
    icons.dress(button, icon)
    return button


def _left_out(counts: Mapping[Verdict, int]) -> int:
    return sum(counts[verdict] for verdict in _LEFT_OUT)


def _meaning(verdict: Verdict, count: int, *, done: bool) -> str:
    if verdict is Verdict.NEW:
        entered = translate("Import", "customer(s) entered", None, count)
        return entered if done else translate("Import", "customer(s) will be entered", None, count)
    if verdict is Verdict.CHANGED:
        altered = translate("Import", "customer(s) changed", None, count)
        return altered if done else translate("Import", "customer(s) will be changed", None, count)
    if verdict is Verdict.UNCHANGED:
        return translate("Import", "row(s) that say nothing new", None, count)
    if verdict is Verdict.LOOKALIKE:
        return translate("Import", "row(s) left out because they look like somebody, and nobody decided", None, count)
    if verdict is Verdict.REFUSED:
        return translate("Import", "row(s) left out because they cannot be taken", None, count)
    return translate("Import", "row(s) left out because you said so", None, count)
