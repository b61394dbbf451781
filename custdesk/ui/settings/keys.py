"""The keys of the vault, which an owner can renew."""

from PySide6.QtCore import QCoreApplication

from custdesk.ui.page import PageContext
from custdesk.ui.settings.card import SettingsCard
from custdesk.ui.users.dialogs import ProvedDialog
from custdesk.ui.widgets import words
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate


class KeysCard(SettingsCard):
    """Leads to renewing the keys of the vault and of the sealed values."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(translate("Settings", "Keys of the vault"))
        self._context = context
        self.body.addWidget(
            words(
                translate(
                    "Settings",
                    "Renew the keys when somebody may have got hold of them, such as with a stolen copy and a guessed"
                    " passphrase. Nobody has to change a passphrase for it.",
                )
            )
        )
        self.due = words(translate("Settings", "A user was removed, and the keys are not renewed yet. Renew them now."))
        look(self.due, "doubt")
        self.due.hide()
        self.body.addWidget(self.due)
        (self.rotate_button,) = self.add_buttons((translate("Settings", "Renew the keys …"), "restore"))
        self.rotate_button.clicked.connect(lambda _checked=False: self.rotate())

    def refresh(self) -> None:
        """Say whether the keys wait to be renewed."""
        self.due.setVisible(self._context.services.rotation_due)

    def rotate(self) -> None:
        """Renew the keys, after one's own proof."""
        users = self._context.services.users
        steps = [
            translate(
                "Settings",
                "The whole vault is written anew under a new key. This can take a minute; leave the PC on. If it is"
                " cut off, the vault opens as before and you can begin again.",
            )
        ]
        heading, verb = translate("Settings", "Renew the keys of the vault"), translate("Settings", "Renew the keys")
        dialog = ProvedDialog(self._context, heading, verb, steps, users.rotate_keys, self)
        dialog.finished.connect(self.refresh)
        dialog.accepted.connect(lambda: self._context.toast(translate("Settings", "The keys are renewed.")))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
