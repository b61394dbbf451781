"""The recovery sheet: checked while it is not needed yet, and made anew when it is lost."""

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from custdesk.ui.page import PageContext
from custdesk.ui.privacy.form_dialog import FormDialog
from custdesk.ui.settings.card import SettingsCard
from custdesk.ui.sign_in.recovery_step import RecoveryStep
from custdesk.ui.theme import Space
from custdesk.ui.users.dialogs import ProvedDialog
from custdesk.ui.widgets import DialogAsOneReads, Field, confirm, ltr_box, make_room, title, words
from custdesk.users.model import Proof

translate = QCoreApplication.translate
_WIDTH = 560


class RecoverySheetCard(SettingsCard):
    """Leads to checking the sheet, and to a new one."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(translate("Settings", "Recovery sheet"))
        self._context = context
        self._key = ""
        self.body.addWidget(
            words(
                translate(
                    "Settings",
                    "The sheet with the recovery key opens the vault when nothing else does. Look now and then whether"
                    " you still have it.",
                )
            )
        )
        self.check_button, self.renew_button = self.add_buttons(
            (translate("Settings", "Check the sheet …"), "check"),
            (translate("Settings", "Make a new sheet …"), "print"),
        )
        self.check_button.clicked.connect(lambda _checked=False: self.check())
        self.renew_button.clicked.connect(lambda _checked=False: self.renew())

    def check(self) -> None:
        """Compare what is typed from the sheet with the vault."""
        dialog = CheckSheetDialog(self._context, self)
        right = translate("Settings", "The sheet is right: its key opens the vault.")
        dialog.accepted.connect(lambda: self._context.toast(right))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def renew(self) -> None:
        """Make a new recovery key, after one's own proof, and show it."""
        steps = [
            translate(
                "Settings", "You get a new recovery key to print or write down. The old sheet opens the vault no more."
            ),
            translate(
                "Settings",
                "Destroy the old sheet if you find it: with an old copy or a backup of the vault it is still a way in.",
            ),
        ]
        heading, verb = translate("Settings", "Make a new recovery sheet"), translate("Settings", "Make it")
        dialog = ProvedDialog(self._context, heading, verb, steps, self._make, self)
        dialog.accepted.connect(self._show)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _make(self, own: Proof) -> None:
        self._key = self._context.services.recovery_sheet.renew(own)

    def _show(self) -> None:
        key, self._key = self._key, ""
        dialog = NewSheetDialog(self._context.services.shop.get().name, key, self)
        dialog.accepted.connect(lambda: self._context.toast(translate("Settings", "The new sheet holds.")))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


class CheckSheetDialog(FormDialog):
    """Asks for the whole recovery key and says whether it is right, or which group is not."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context, translate("Settings", "Check the recovery sheet"), translate("Settings", "Check"), parent
        )
        self.key = ltr_box()
        self.key_field = Field(translate("Settings", "Recovery key from the sheet"), self.key)
        self.key.textEdited.connect(lambda _text: self.key_field.clear())
        self.body.addWidget(words(translate("Settings", "Type all eight groups. Nothing is changed.")))
        self.body.addWidget(self.key_field)
        self.body.addStretch()
        self.verb.clicked.connect(self._check)
        make_room(self, QSize(_WIDTH, 0))
        self.key.setFocus()

    def _check(self) -> None:
        key, sheet = self.key.text().strip(), self._context.services.recovery_sheet
        self.key_field.say("" if key else translate("Settings", "Type the recovery key."))
        if key:
            self.run(lambda: sheet.check(key))


class NewSheetDialog(DialogAsOneReads):
    """Shows the new key this once; accepted when one of its groups was typed back from the paper."""

    def __init__(self, shop: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = translate("Settings", "Your new recovery sheet")
        self.setWindowTitle(heading)
        self.step = RecoveryStep()
        self.step.show_key(shop, key)
        buttons = QDialogButtonBox()
        self.done_button = QPushButton(translate("Settings", "I have it on paper"))
        buttons.addButton(self.done_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._finish)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(title(heading))
        text = translate("Settings", "Print it or write it down, and keep it away from this PC. The old sheet is void.")
        column.addWidget(words(text))
        column.addWidget(self.step)
        column.addWidget(buttons)
        for button in (self.step.copy, self.step.print, self.step.save):
            button.setAutoDefault(False)
        self.done_button.setDefault(True)
        self.step.setFocus()

    def reject(self) -> None:
        question = translate("Settings", "Leave without having the new recovery key on paper?")
        details = translate("Settings", "The old sheet is void, so there would be none. You can make another one here.")
        leave = translate("Settings", "Leave without it")
        if confirm(self, question, leave, details=details, dangerous=True):
            super().reject()

    def _finish(self) -> None:
        if self.step.ready():
            self.accept()
        else:
            self.step.setFocus()
