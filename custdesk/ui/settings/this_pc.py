"""This PC: what its keyring knows of the vault, and whether the vault opens here only."""

from PySide6.QtCore import QCoreApplication, QSize, QTimer
from PySide6.QtWidgets import QWidget

from custdesk.desk.anchoring import ASKING
from custdesk.desk.permissions import Permission
from custdesk.device.model import DeviceState, KnownPc
from custdesk.errors import CustDeskError
from custdesk.ui import dates, messages
from custdesk.ui.page import PageContext
from custdesk.ui.privacy.form_dialog import FormDialog
from custdesk.ui.settings.card import SettingsCard
from custdesk.ui.users.dialogs import ProvedDialog
from custdesk.ui.users.proof import ProofField
from custdesk.ui.widgets import Field, ltr_box, make_room, small, words
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
_WIDTH = 560
_MS_BEFORE_ASKING_AGAIN = 300


class ThisPcCard(SettingsCard):
    """What the keyring says in a sentence; owners bind the vault to this PC, and free it."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(translate("Settings", "This PC"))
        self._context = context
        self.keyring = words()
        self.warning = words()
        look(self.warning, "problem")
        self.binding = words()
        self.pcs = small()
        for label in (self.keyring, self.warning, self.binding, self.pcs):
            self.body.addWidget(label)
        self.bind_button, self.unbind_button = self.add_buttons(
            (translate("Settings", "Bind to this PC …"), "lock"),
            (translate("Settings", "Let it open everywhere …"), "close"),
        )
        self.bind_button.clicked.connect(lambda _checked=False: self.bind())
        self.unbind_button.clicked.connect(lambda _checked=False: self.unbind())

    def refresh(self) -> None:
        """Show what is known now, and again when the keyring has answered."""
        self.says.hide()
        try:
            state = self._context.services.device.state()
        except CustDeskError as error:
            self.show_error(error)
            return
        self._show(state)
        if state.keyring == ASKING and self.isVisible():
            QTimer.singleShot(_MS_BEFORE_ASKING_AGAIN, self, self.refresh)

    def bind(self) -> None:
        """Let the vault open on this PC only, or with the recovery key."""
        BindDialog(self._context, self).open_for(self._stored)

    def unbind(self) -> None:
        """Let the vault open on every PC again."""
        heading, verb = translate("Settings", "Let the vault open everywhere"), translate("Settings", "Let it")
        steps = [
            translate(
                "Settings",
                "From then on your name and passphrase open a copy of the vault on any PC. Everybody else’s follow"
                " when they sign in next.",
            )
        ]
        unbind = self._context.services.device.unbind
        ProvedDialog(self._context, heading, verb, steps, unbind, self).open_for(self._stored)

    def _stored(self) -> None:
        self.refresh()
        self._context.toast(translate("Settings", "Saved."))

    def _show(self, state: DeviceState) -> None:
        self.show_state(
            translate("Settings", "Opens here only") if state.bound else translate("Settings", "Opens on any PC"),
            on=state.bound,
        )
        self.keyring.setText(_keyring_sentence(state))
        self.warning.setText(messages.sentence(state.warning) if state.warning else "")
        self.warning.setVisible(state.warning is not None)
        self.binding.setText(_binding_sentence(state))
        self.pcs.setText(_known_pcs(state.pcs))
        self.pcs.setVisible(bool(state.pcs))
        binds = self._context.may(Permission.DEVICE_BIND)
        self.bind_button.setVisible(binds and not state.bound)
        self.unbind_button.setVisible(binds and state.bound)


def _keyring_sentence(state: DeviceState) -> str:
    if state.trouble is not None:
        return messages.sentence(state.trouble)
    if state.keyring == ASKING:
        return translate("Settings", "Asking the keyring of this PC …")
    text = translate(
        "Settings",
        "The keyring of this PC remembers where the log ended ({when}), so an old copy of the vault in its place would"
        " be noticed.",
    )
    return text.format(when=f"\u2068{dates.show_instant(state.anchored_at)}\u2069" if state.anchored_at else "–")


def _binding_sentence(state: DeviceState) -> str:
    if not state.bound:
        return translate(
            "Settings",
            "A copy of the vault opens on any PC for whoever has a name and its passphrase. The vault can be bound to"
            " this PC, so that elsewhere it opens only with the recovery sheet.",
        )
    if state.needed:
        return translate("Settings", "Elsewhere the vault opens only with the recovery sheet.")
    return translate("Settings", "The vault is bound. Your passphrase follows when you sign in next.")


def _known_pcs(pcs: tuple[KnownPc, ...]) -> str:
    here, elsewhere = translate("Settings", "{name} (this one), {when}"), translate("Settings", "{name}, {when}")
    named = [
        (here if pc.here else elsewhere).format(
            name=f"\u2068{pc.name}\u2069", when=f"\u2068{dates.show_instant(pc.anchored_at)}\u2069"
        )
        for pc in pcs
    ]
    return translate("Settings", "PCs that know the vault: {pcs}").format(pcs=" · ".join(named))


class BindDialog(FormDialog):
    """Asks for the whole recovery key, as proof that the sheet is there, and for the own passphrase."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        heading = translate("Settings", "Bind the vault to this PC")
        super().__init__(context, heading, translate("Settings", "Bind it"), parent)
        self.key = ltr_box()
        self.key_field = Field(
            translate("Settings", "Recovery key from the sheet"),
            self.key,
            hint=translate("Settings", "All eight groups, so that it is certain you have the sheet."),
        )
        self.key.textEdited.connect(lambda _text: self.key_field.clear())
        self.proof = ProofField(context)
        for text in (
            translate(
                "Settings",
                "A part of the key is put into the keyring of this PC. A copy of the vault elsewhere then does not"
                " open, whatever passphrase somebody has.",
            ),
            translate(
                "Settings",
                "If this PC breaks, the recovery sheet is the only way back. Do this only if you have it in your hand.",
            ),
        ):
            self.body.addWidget(words(text))
        self.body.addWidget(self.key_field)
        self.body.addWidget(self.proof)
        self.body.addStretch()
        self.verb.clicked.connect(self._store)
        make_room(self, QSize(_WIDTH, 0))
        self.key.setFocus()

    def _store(self) -> None:
        key, device = self.key.text().strip(), self._context.services.device
        self.key_field.say("" if key else translate("Settings", "Type the recovery key."))
        if self.proof.ready() and key:
            proof = self.proof.ask()
            self.run(lambda: device.bind(proof(), key))
