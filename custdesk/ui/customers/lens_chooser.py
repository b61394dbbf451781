"""Through which view the list is seen, and for what: the list always names it."""

from PySide6.QtCore import QCoreApplication, QLocale, QSignalBlocker, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from custdesk.consent.for_use import LEFT_OUT
from custdesk.consent.model import CHANNELS, OPT_OUTS, ForUse
from custdesk.desk.permissions import LENS_NAMES, Lens
from custdesk.desk.session import Session
from custdesk.ui import icons
from custdesk.ui.page import PageContext
from custdesk.ui.theme import Space
from custdesk.ui.users.role_words import LENS_MEANS
from custdesk.ui.widgets.labels import look, words

translate = QCoreApplication.translate
# What a list of customers can be seen through; the other lenses are for exports.
_OF_LISTS = (Lens.STANDARD, Lens.PERSONAL, Lens.PURPOSE)
_SHORTEST = 200


def lenses_for_lists(session: Session) -> list[Lens]:
    """Return the lenses that a session may look through at lists and cards."""
    return [lens for lens in _OF_LISTS if lens in session.lenses]


class LensChooser(QToolButton):
    """Names the lens in use, and opens a menu with the others; all places are told when another one is in use."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        icons.dress(self, "eye", "link")
        look(self, "lens")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._choices = lenses_for_lists(context.session)
        if len(self._choices) > 1:
            self.setMenu(self._menu())
        context.changed.lens_changed.connect(self.show_lens)
        self.show_lens()

    def show_lens(self) -> None:
        """Name the lens in use."""
        lens = self._context.session.lens
        name = translate("Lens", LENS_NAMES[lens])
        self.setText(name)
        self.setToolTip(translate("Role", LENS_MEANS[lens]))
        self.setAccessibleName(translate("Customers", "You see the customers in: {lens}").format(lens=name))
        for action in self.menu().actions() if self.menu() else ():
            action.setChecked(action.data() == lens.value)

    def choose(self, lens: Lens) -> None:
        """Look through another lens from now on."""
        if lens is not self._context.session.lens:
            self._context.services.look_through(lens)
            self._context.changed.lens_changed.emit()

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        group = QActionGroup(menu)
        for lens in self._choices:
            action = QAction(translate("Lens", LENS_NAMES[lens]), menu)
            action.setData(lens.value)
            action.setCheckable(True)
            action.setToolTip(translate("Role", LENS_MEANS[lens]))
            action.triggered.connect(lambda _checked=False, lens=lens: self.choose(lens))
            group.addAction(action)
            menu.addAction(action)
        return menu


class UseBar(QWidget):
    """What a list for one purpose is for, and who is left out of it. ``use_chosen`` comes with another use."""

    use_chosen = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.box = QComboBox()
        self.box.setMinimumWidth(_SHORTEST)
        self.box.setAccessibleName(translate("Customers", "What for"))
        self.box.currentIndexChanged.connect(lambda _place: self.use_chosen.emit())
        self.left_out = words(muted=True)
        label = QLabel(translate("Customers", "What for"))
        label.setBuddy(self.box)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(label)
        row.addWidget(self.box)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(row)
        column.addWidget(self.left_out)

    @property
    def use(self) -> str:
        """The code of the purpose, channel or opt-out that is chosen; empty where none can be."""
        return str(self.box.currentData() or "")

    def offer(self) -> None:
        """Offer what is in use now; what was chosen stays chosen."""
        chosen = self.use
        with QSignalBlocker(self.box):
            self.box.clear()
            for code, text in self._uses():
                self.box.addItem(text, code)
            self.box.setCurrentIndex(max(0, self.box.findData(chosen)))

    def show_counts(self, counts: ForUse) -> None:
        """Say how many are left out, and why."""
        number = sum(counts.left_out.values())
        if not number:
            self.left_out.setText(translate("Customers", "Nobody is left out."))
            return
        locale = QLocale()
        reasons = (
            f"{translate('export', LEFT_OUT[code])} ({locale.toString(count)})"
            for code, count in counts.left_out.items()
        )
        head = translate("Customers", "%Ln left out:", None, number)
        self.left_out.setText(f"{head} {locale.createSeparatedList(list(reasons))}")

    def _uses(self) -> list[tuple[str, str]]:
        purposes = self._context.services.consents.purposes()
        language = self._context.choices.languages.code
        return [
            *((one.code, one.wording(language).title) for one in purposes if one.active),
            *(
                (code, translate("Customers", "Contact: {channel}").format(channel=translate("Consent", text)))
                for code, text in CHANNELS.items()
            ),
            *((code, translate("Consent", OPT_OUTS[code])) for code in ("third_parties", "automated")),
        ]
