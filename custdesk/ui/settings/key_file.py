"""The signed-in user's own key file, on a USB stick."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from custdesk.errors import CustDeskError
from custdesk.ui import icons
from custdesk.ui.page import PageContext
from custdesk.ui.privacy.form_dialog import FormDialog
from custdesk.ui.settings.card import SettingsCard
from custdesk.ui.theme import Space
from custdesk.ui.users.dialogs import ProvedDialog
from custdesk.ui.users.proof import ProofField
from custdesk.ui.widgets import Field, ltr_box, make_room, words

translate = QCoreApplication.translate
_WIDTH = 520
_FILE_NAME = "key-{user}.custdesk-key"


class KeyFileCard(SettingsCard):
    """Says whether the passphrase needs a key file, and leads to making one or doing without."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(translate("Settings", "Key file on a stick"))
        self._context = context
        self.explains = words()
        self.body.addWidget(self.explains)
        self.make_button, self.give_up_button = self.add_buttons(
            (translate("Settings", "Make a key file …"), "key"), (translate("Settings", "Do without it …"), "close")
        )
        self.make_button.clicked.connect(lambda _checked=False: self.make())
        self.give_up_button.clicked.connect(lambda _checked=False: self.give_up())

    def refresh(self) -> None:
        """Show the present state."""
        self.says.hide()
        try:
            needed = self._context.services.key_files.needed()
        except CustDeskError as error:
            self.show_error(error)
            return
        self.show_state(translate("Settings", "On") if needed else translate("Settings", "Off"), on=needed)
        self.explains.setText(
            translate("Settings", "Your passphrase opens the vault only together with the file on your stick.")
            if needed
            else translate(
                "Settings",
                "A file on a USB stick that becomes a part of your key. A thief who has the vault, and even your"
                " passphrase, gets nothing without the stick.",
            )
        )
        self.make_button.setText(
            translate("Settings", "Make a new one …") if needed else translate("Settings", "Make a key file …")
        )
        self.give_up_button.setVisible(needed)

    def make(self) -> None:
        """Make a key file and need it from then on."""
        KeyFileDialog(self._context, self).open_for(self._stored)

    def give_up(self) -> None:
        """Need no key file any more."""
        steps = [
            translate("Settings", "From then on your passphrase alone opens the vault, here and in a stolen copy.")
        ]
        heading, verb = translate("Settings", "Do without the key file"), translate("Settings", "Do without it")
        work = self._context.services.key_files.give_up
        ProvedDialog(self._context, heading, verb, steps, work, self).open_for(self._stored)

    def _stored(self) -> None:
        self.refresh()
        self._context.changed.records_changed.emit("user")
        self._context.toast(translate("Settings", "Saved."))


class KeyFileDialog(FormDialog):
    """Asks where the file shall lie, and for the passphrase."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        heading = translate("Settings", "Make a key file")
        super().__init__(context, heading, translate("Settings", "Make it"), parent)
        self.place = ltr_box()
        self.place_field = Field(
            translate("Settings", "Place on the stick"),
            self.place,
            hint=translate("Settings", "Not beside the vault: there it would be stolen with it."),
        )
        self.place.textChanged.connect(lambda _text: self.place_field.clear())
        self.choose = QPushButton(translate("Settings", "Choose the place …"))
        self.choose.setAutoDefault(False)
        icons.dress(self.choose, "folder")
        self.choose.clicked.connect(lambda _checked=False: self._choose())
        self.proof = ProofField(context)
        for text in (
            translate("Settings", "Put your USB stick in and choose a place on it. You need it at each sign-in."),
            translate(
                "Settings",
                "Copy the file to a second stick and keep that one where you keep the recovery sheet. If all copies are"
                " lost, an owner can reset your passphrase, or the recovery sheet opens the vault.",
            ),
        ):
            self.body.addWidget(words(text))
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.choose)
        row.addStretch()
        self.body.addWidget(self.place_field)
        self.body.addLayout(row)
        self.body.addWidget(self.proof)
        self.body.addStretch()
        self.verb.clicked.connect(self._store)
        make_room(self, QSize(_WIDTH, 0))

    def _choose(self) -> None:
        user = "".join(letter for letter in self._context.session.user_name if letter.isalnum())
        chosen, _filter = QFileDialog.getSaveFileName(
            self, translate("Settings", "Place on the stick"), _FILE_NAME.format(user=user)
        )
        if chosen:
            self.place.setText(chosen)

    def _store(self) -> None:
        place = self.place.text().strip()
        problem = "" if place else translate("Settings", "Choose a place on the stick.")
        if place and _lies_within(Path(place), self._context.services.folder):
            problem = translate("Settings", "This is in the vault folder. Choose a place on the stick.")
        self.place_field.say(problem)
        if self.proof.ready() and not problem:
            proof, files = self.proof.ask(), self._context.services.key_files
            self.run(lambda: files.make(Path(place), proof()))


def _lies_within(path: Path, folder: Path) -> bool:
    return path.resolve().is_relative_to(folder.resolve())
