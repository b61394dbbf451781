"""The second factor of the signed-in user: time codes from a phone."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from custdesk.errors import CustDeskError
from custdesk.ui import dates
from custdesk.ui.page import PageContext
from custdesk.ui.privacy.form_dialog import FormDialog
from custdesk.ui.settings.card import SettingsCard
from custdesk.ui.settings.recovery_codes import RecoveryCodesDialog
from custdesk.ui.sign_in.recovery_sheet import qr_picture
from custdesk.ui.theme import Space
from custdesk.ui.users.dialogs import ProvedDialog
from custdesk.ui.widgets import Field, ltr_box, make_room, small, words
from custdesk.ui.widgets.labels import Text, look
from custdesk.users.model import Proof
from custdesk.users.second_factor import SecondFactorState, Setup

translate = QCoreApplication.translate
_QR_PIXELS = 270
_WIDTH = 680
_GROUP = 4
_FEW_CODES = 3


class SecondFactorCard(SettingsCard):
    """Says whether a time code is asked for, and leads to setting it up, away, or to new recovery codes."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(translate("Settings", "Time code (second factor)"))
        self._context = context
        self.explains = words()
        self.since = small()
        self.few = words()
        look(self.few, "doubt")
        for label in (self.explains, self.since, self.few):
            self.body.addWidget(label)
        self.set_up, self.codes, self.turn_off = self.add_buttons(
            (translate("Settings", "Set it up …"), "phone"),
            (translate("Settings", "New recovery codes …"), "restore"),
            (translate("Settings", "Turn it off …"), "close"),
        )
        self.set_up.clicked.connect(lambda _checked=False: self.begin())
        self.codes.clicked.connect(lambda _checked=False: self.renew())
        self.turn_off.clicked.connect(lambda _checked=False: self.end())

    def refresh(self) -> None:
        """Show the present state."""
        self.says.hide()
        try:
            self._show(self._context.services.second_factor.state())
        except CustDeskError as error:
            self.show_error(error)

    def begin(self) -> None:
        """Set the time code up, with an app on a phone."""
        dialog = SetUpDialog(self._context, self._context.services.second_factor.begin(), self)
        dialog.accepted.connect(lambda: self._show_codes(dialog.codes))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def renew(self) -> None:
        """Make new recovery codes."""
        made: list[tuple[str, ...]] = []
        factor = self._context.services.second_factor
        steps = [translate("Settings", "You get ten new codes. The ones you have now are good no more.")]
        heading, verb = translate("Settings", "New recovery codes"), translate("Settings", "Make new codes")
        self._prove(heading, verb, steps, lambda own: made.append(factor.new_codes(own)), lambda: self._tell(made))

    def end(self) -> None:
        """Ask for no time code any more."""
        factor = self._context.services.second_factor
        steps = [translate("Settings", "From then on your passphrase alone lets you in. It can be set up again later.")]
        heading, verb = translate("Settings", "Turn the time code off"), translate("Settings", "Turn it off")
        self._prove(heading, verb, steps, factor.turn_off, self.refresh)

    def _prove(
        self,
        heading: str,
        verb: str,
        steps: list[str],
        work: Callable[[Proof], object],
        done: Callable[[], None],
    ) -> None:
        ProvedDialog(self._context, heading, verb, steps, work, self).open_for(done)

    def _tell(self, made: list[tuple[str, ...]]) -> None:
        self._show_codes(made[0])

    def _show_codes(self, codes: tuple[str, ...]) -> None:
        self.refresh()
        self._context.changed.records_changed.emit("user")
        dialog = RecoveryCodesDialog(codes, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show(self, state: SecondFactorState) -> None:
        self.show_state(translate("Settings", "On") if state.on else translate("Settings", "Off"), on=state.on)
        self.explains.setText(
            translate("Settings", "After your passphrase you type a code that your phone shows.")
            if state.on
            else translate(
                "Settings",
                "A code from an app on your phone, asked for after the passphrase. It keeps out a colleague who saw"
                " you type. It does not protect a stolen vault: that is what a key file is for.",
            )
        )
        since = translate("Settings", "Since {when}. Recovery codes left: {left}")
        when = f"\u2068{dates.show_instant(state.since_at)}\u2069" if state.since_at else ""
        self.since.setText(since.format(when=when, left=self.locale().toString(state.codes_left)))
        self.since.setVisible(state.on)
        self.few.setText(translate("Settings", "Few recovery codes are left. Make new ones."))
        self.few.setVisible(state.on and state.codes_left < _FEW_CODES)
        self.set_up.setVisible(not state.on)
        self.codes.setVisible(state.on)
        self.turn_off.setVisible(state.on)


class SetUpDialog(FormDialog):
    """Puts a secret into an authenticator app and asks for the first code; ``codes`` are the recovery codes then."""

    def __init__(self, context: PageContext, setup: Setup, parent: QWidget | None = None) -> None:
        heading = translate("Settings", "Set the time code up")
        super().__init__(context, heading, translate("Settings", "Turn it on"), parent)
        self._setup = setup
        self.codes: tuple[str, ...] = ()
        self.qr = QLabel()
        self.qr.setPixmap(QPixmap.fromImage(qr_picture(setup.uri, _QR_PIXELS)))
        self.qr.setAccessibleName(translate("Settings", "QR code for the app"))
        self.secret = Text(" ".join(setup.secret[at : at + _GROUP] for at in range(0, len(setup.secret), _GROUP)))
        self.secret.setWordWrap(True)
        look(self.secret, "code")
        self.secret.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.secret.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.code = ltr_box()
        self.code.setMaxLength(12)
        self.code_field = Field(translate("Settings", "3. Type the code that the app shows now"), self.code)
        self.code.textEdited.connect(lambda _text: self.code_field.clear())
        side = QVBoxLayout()
        side.setSpacing(Space.M)
        side.addWidget(
            words(translate("Settings", "1. Open the app for time codes on your phone. Any common one will do."))
        )
        side.addWidget(words(translate("Settings", "2. Scan this picture with it, or type these letters and digits:")))
        side.addWidget(self.secret)
        side.addWidget(self.code_field)
        side.addStretch()
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        row.addLayout(side, 1)
        row.addWidget(self.qr, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self.body.addStretch()
        self.verb.clicked.connect(self._store)
        make_room(self, QSize(_WIDTH, 0))
        self.code.setFocus()

    def _store(self) -> None:
        code, factor = self.code.text().strip(), self._context.services.second_factor
        self.code_field.say("" if code else translate("Settings", "Type the six digits."))
        if code:
            self.run(lambda: self._keep(factor.confirm(self._setup, code)))

    def _keep(self, codes: tuple[str, ...]) -> None:
        self.codes = codes
