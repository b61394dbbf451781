"""The signed-in user's own passphrase."""

from PySide6.QtCore import QCoreApplication, Signal

from custdesk.ui.page import PageContext
from custdesk.ui.settings.card import SettingsCard
from custdesk.ui.sign_in.chosen_passphrase import ChosenPassphrase
from custdesk.ui.users.proof import ProofField

translate = QCoreApplication.translate


class PassphraseCard(SettingsCard):
    """``stored`` after the passphrase was changed."""

    stored = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__(translate("Settings", "Your passphrase"))
        self._context = context
        self._shop = ""
        self.proof = ProofField(context, label=translate("Settings", "Your present passphrase"))
        self.chosen = ChosenPassphrase(lambda: [context.session.user_name, self._shop])
        self.chosen.first_field.set_label(translate("Settings", "New passphrase"))
        self.chosen.again_field.set_label(translate("Settings", "The new passphrase again"))
        self.body.addWidget(self.proof)
        self.body.addWidget(self.chosen)
        self.change_button = self.add_button(translate("Settings", "Change the passphrase"))
        self.change_button.clicked.connect(self.change)

    def set_shop(self, name: str) -> None:
        """Tell the name of the shop, which must not be the passphrase."""
        self._shop = name
        self.proof.look_again()

    def change(self) -> None:
        self.says.hide()
        ready = self.proof.ready()
        if not self.chosen.ready() or not ready:
            return
        users, proof, chosen = self._context.services.users, self.proof.ask(), self.chosen.text()
        self.change_button.setEnabled(False)
        self._context.tasks.run(
            lambda _progress: users.change_own_passphrase(proof(), chosen), self._done, self.show_error, owner=self
        ).finished.connect(lambda: self.change_button.setEnabled(True))

    def _done(self, _none: None) -> None:
        self.proof.clear()
        self.chosen.clear()
        self.stored.emit()
