"""Checking a seal on paper against the log."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from custdesk.audit.seal_words import WORDS, SealIncomplete, SealUnreadable, SealWordUnknown, read_seal
from custdesk.audit.seals import SealCheck, SealOutcome
from custdesk.errors import CustDeskError
from custdesk.ui import messages
from custdesk.ui.audit.seal_outcomes import heading_of, text_of
from custdesk.ui.audit.seal_sheet import mark_in_words
from custdesk.ui.growing import keep_fitting
from custdesk.ui.page import PageContext
from custdesk.ui.theme import Space, grown
from custdesk.ui.widgets import DialogAsOneReads, Field, Picture, ProgressStrip, confirm, make_room, title, words
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
_WIDTH, _BOX_HEIGHT = 600, 88


class CheckSealDialog(DialogAsOneReads):
    """One box takes the words, the number with them, and the line of the QR code. Says at once which word is wrong."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._checked = ""
        heading = translate("Seal", "Check a seal of the log")
        self.setWindowTitle(heading)
        make_room(self, QSize(_WIDTH, 0))
        self.box = QPlainTextEdit()
        self.box.setTabChangesFocus(True)
        keep_fitting(self.box, lambda box: box.setFixedHeight(grown(_BOX_HEIGHT)))
        self.box.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.box.textChanged.connect(self._typed)
        self.field = Field(
            translate("Seal", "What the sheet says"),
            self.box,
            hint=translate("Seal", "The number of the entry and the twelve words, in any language, or the QR code."),
        )
        self.verdict = SealVerdict()
        self.verdict.alarm.clicked.connect(self._alarm)
        self.verdict.told.connect(self._make_room)
        self.strip = ProgressStrip()
        self.check_button = QPushButton(translate("Seal", "Check"))
        look(self.check_button, "primary")
        self.check_button.clicked.connect(self.check)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.check_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        self.check_button.setDefault(True)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        for part in (title(heading), self.field, self.strip, self.verdict):
            column.addWidget(part)
        column.addStretch()
        column.addWidget(buttons)
        self.box.setFocus()

    def reject(self) -> None:
        """Close; what runs is stopped first."""
        self.strip.cancel.click()
        super().reject()

    def check(self) -> None:
        """Look for the seal in the log, on the worker."""
        text = self.box.toPlainText()
        try:
            read_seal(text)
        except SealUnreadable as problem:
            self.field.say(messages.sentence(problem))
            self.box.setFocus()
            return
        self.field.clear()
        self.verdict.hide()
        self.check_button.setEnabled(False)
        self._checked = text
        seals = self._context.services.seals
        task = self._context.tasks.run(
            lambda progress: seals.check(text, progress), self.verdict.show_check, self._failed, owner=self
        )
        task.finished.connect(self._rest)
        self.strip.follow(task, translate("Seal", "Looking through the log …"))

    def _typed(self) -> None:
        """Say which word is unknown, but not of one that is still being typed, nor that there are more to come."""
        self.verdict.hide()
        text = self.box.toPlainText()
        try:
            read_seal(text)
        except SealWordUnknown as problem:
            typing = problem.values["place"] == problem.values["count"] and not text[-1:].isspace()
            self.field.say("" if typing else messages.sentence(problem), "doubt")
        except SealIncomplete as problem:
            self.field.say(messages.sentence(problem) if int(problem.values["count"]) > WORDS else "", "doubt")
        except SealUnreadable:
            self.field.clear()
        else:
            self.field.clear()

    def _rest(self) -> None:
        # A method, and not a function of the moment: what still runs when the dialog is closed must not find it gone.
        self.check_button.setEnabled(True)
        self.verdict.alarm.setEnabled(True)

    def _make_room(self) -> None:
        """Grow to what the verdict needs: texts that wrap do not ask for it themselves."""
        self.verdict.settle()
        self.resize(self.width(), max(self.height(), self._column.totalHeightForWidth(self.width())))

    def _alarm(self) -> None:
        question = translate("Seal", "Is this sheet of this shop, with this mark of the vault: {mark}?")
        if not confirm(
            self,
            question.format(mark=mark_in_words(self._context.services.vault_id)),
            translate("Seal", "Raise the alarm"),
            details=translate(
                "Seal", "The vault can then only be read until the owner or the privacy officer has looked into it."
            ),
            dangerous=True,
        ):
            return
        seals, text = self._context.services.seals, self._checked
        self.verdict.alarm.setEnabled(False)
        task = self._context.tasks.run(
            lambda _progress: seals.raise_alarm(text), self._raised, self._failed, owner=self
        )
        task.finished.connect(self._rest)

    def _raised(self, frozen: bool) -> None:
        if frozen:
            self.accept()  # the bar over every place says the rest

    def _failed(self, error: CustDeskError) -> None:
        self.field.say(messages.sentence(error))


class SealVerdict(QFrame):
    """What came of a check, in words; hidden until there is something to say. ``told`` when there is."""

    told = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = Picture(size=20)
        self.heading, self.text = words(), words()
        look(self.heading, "heading")
        self.alarm = QPushButton(translate("Seal", "The sheet is of this shop …"))
        look(self.alarm, "danger")
        self.alarm.setAutoDefault(False)
        column = QVBoxLayout()
        column.setSpacing(Space.XS)
        column.addWidget(self.heading)
        column.addWidget(self.text)
        column.addWidget(self.alarm, 0, Qt.AlignmentFlag.AlignLeading)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        row.setSpacing(Space.M)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        self.hide()

    def settle(self) -> None:
        """Have the layout know the present texts, which it would only learn from the next event."""
        self._row.activate()

    def show_check(self, check: SealCheck) -> None:
        held = check.outcome is SealOutcome.HELD
        look(self, "notice-danger" if check.alarms else "card")
        icon, tone = ("check", "success") if held else ("problem", "danger") if check.alarms else ("warning", "warning")
        self.picture.show_icon(icon, tone)
        self.heading.setText(heading_of(check))
        self.text.setText(text_of(check))
        self.alarm.setVisible(check.outcome is SealOutcome.NEVER)
        self.show()
        self.told.emit()
