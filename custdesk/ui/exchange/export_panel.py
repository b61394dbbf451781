"""Giving customers out: who is in it and what of them, where to, and what became of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QRadioButton, QVBoxLayout, QWidget

from custdesk.exchange.exports import ExportResult
from custdesk.exchange.profiles import FOR_SOMEBODY, PROFILES, Profile, may_use
from custdesk.exchange.words import Words
from custdesk.ui.exchange.export_form import ExportForm
from custdesk.ui.page import PageContext
from custdesk.ui.tasks import Progress
from custdesk.ui.theme import Space
from custdesk.ui.widgets import EmptyPlace, words
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate


class ExportPanel(QWidget):
    """The profiles that the session may use, and the form that runs the chosen one."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.choices: dict[str, QRadioButton] = {}
        self._group = QButtonGroup(self)
        self._taken = ""
        self.form = ExportForm(context, self._export)
        self.to_somebody = QPushButton(translate("Export", "Give data to somebody else …"))
        if not may_use(context.session, FOR_SOMEBODY):
            self.to_somebody.hide()
        self.to_somebody.clicked.connect(self.open_disclosure)
        profiles = [profile for profile in PROFILES.values() if may_use(context.session, profile)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        if not profiles:
            column.addWidget(_nothing_to_give())
            self.form.hide()
            return
        card = self._profiles(profiles)
        self.form.busy_changed.connect(card.setDisabled)
        column.addWidget(card)
        column.addWidget(self.form)
        column.addWidget(self.to_somebody, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch()
        self.choices[profiles[0].code].setChecked(True)

    @property
    def chosen(self) -> str:
        """The code of the chosen profile; empty where the session may use none."""
        return next((code for code, button in self.choices.items() if button.isChecked()), "")

    def open_disclosure(self) -> None:
        """Open the dialog that gives chosen columns to somebody who is named."""
        from custdesk.ui.exchange.disclosure_dialog import DisclosureDialog

        dialog = DisclosureDialog(self._context, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _profiles(self, profiles: list[Profile]) -> QFrame:
        card = QFrame()
        look(card, "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.XS)
        for profile in profiles:
            button = QRadioButton(translate("Profile", profile.label))
            about = words(translate("Profile", profile.about), muted=True)
            about.setContentsMargins(Space.XL, 0, Space.XL, Space.S)
            button.setAccessibleDescription(about.text())
            button.toggled.connect(self._chose)
            self.choices[profile.code] = button
            self._group.addButton(button)
            column.addWidget(button)
            column.addWidget(about)
        return card

    def _chose(self) -> None:
        # A radio button is let go before the other is chosen.
        if not self.chosen:
            return
        self._taken = self.chosen
        self.form.outcome.hide()
        self.form.propose(translate("Profile", PROFILES[self._taken].label))

    def _export(self, out: Path, in_words: Words, progress: Progress, cancelled: Callable[[], bool]) -> ExportResult:
        exports = self._context.services.exports
        return exports.export(self._taken, out, words=in_words, progress=progress, cancelled=cancelled)


def _nothing_to_give() -> EmptyPlace:
    return EmptyPlace(
        "export",
        translate("Export", "Nothing to export"),
        translate(
            "Export", "Your role does not give customers out. Ask the owner of the vault for a file if you need one."
        ),
    )
