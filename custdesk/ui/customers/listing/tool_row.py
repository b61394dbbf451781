"""The row above the list: which customers, filters, views, how many there are, and what is done with the list."""

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QLabel, QToolButton, QWidget

from custdesk.customers.model import ListState
from custdesk.desk.permissions import Permission
from custdesk.ui import icons
from custdesk.ui.customers.lens_chooser import LensChooser
from custdesk.ui.customers.listing.saved_views import ViewsButton
from custdesk.ui.page import PageContext
from custdesk.ui.quality.entry import TwiceButton
from custdesk.ui.theme import Space, grown
from custdesk.ui.widgets.flow import FlowLayout
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
_ROOM_FOR_LENS, _ROOM_FOR_WORDS, _ROOM_FOR_ALL_WORDS = 620, 1080, 1240
_STYLE = Qt.ToolButtonStyle


class ToolRow(QWidget):
    """``state_chosen`` comes when somebody chose which customers the list is of."""

    state_chosen = Signal()

    def __init__(self, context: PageContext, views: ViewsButton) -> None:
        super().__init__()
        gives = context.may(Permission.EXPORT_LIST)
        self.states = QButtonGroup(self)
        self.filter_button = _button("filter", translate("Customers", "Filter"), translate("Filter", "Add a filter"))
        self.views = views
        self.count = QLabel()
        look(self.count, "muted")
        self.lens = LensChooser(context)
        self.twice_button = TwiceButton(context)
        self.columns_button = _button("columns", translate("Customers", "Columns"))
        self.print_button = _button("print", translate("Customers", "Print this list"))
        self.export_button = _button("export", translate("Customers", "Export this list"))
        if not gives:
            self.print_button.hide()
            self.export_button.hide()
        self._lay_out()
        self.states.buttonClicked.connect(lambda _chip: self.state_chosen.emit())

    @property
    def state(self) -> ListState:
        """Which customers the list is of."""
        chip = self.states.checkedButton()
        return ListState(chip.property("state")) if chip else ListState.ACTIVE

    def choose_state(self, state: ListState) -> None:
        """Choose which customers the list is of, without telling."""
        self.chip_of(state).setChecked(True)

    def chip_of(self, state: ListState) -> QAbstractButton:
        return next(chip for chip in self.states.buttons() if chip.property("state") == state.value)

    def show_count(self, number: int, *, exact: bool) -> None:
        if exact:
            self._say(translate("Customers", "%Ln customer(s)", None, number))
        else:
            shown = QLocale().toString(number)
            self._say(translate("Customers", "{number}+ customers").format(number=shown))

    def show_looking(self) -> None:
        self._say(translate("Customers", "Looking …"))

    def _say(self, text: str) -> None:
        self.count.setText(text)
        # The row is laid out a moment later, and until then the text has only the room of the one before.
        self.count.adjustSize()

    def show_for_one_use(self, for_one_use: bool) -> None:
        """In a list for one purpose there are no others: nobody who was put aside is used for anything."""
        for chip in self.states.buttons():
            chip.setVisible(not for_one_use)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Where there is no room the foot of the window names the lens.
        self.lens.setToolButtonStyle(_style(self.width() >= grown(_ROOM_FOR_LENS)))
        for button in (self.columns_button, self.print_button, self.export_button):
            button.setToolButtonStyle(_style(self.width() >= grown(_ROOM_FOR_WORDS)))
        self.twice_button.setToolButtonStyle(_style(self.width() >= grown(_ROOM_FOR_ALL_WORDS)))

    def _lay_out(self) -> None:
        narrowing = QWidget()
        flow = FlowLayout(narrowing)
        for state, text in (
            (ListState.ACTIVE, translate("Customers", "Active")),
            (ListState.ARCHIVED, translate("Customers", "Archived")),
            (ListState.ALL, translate("Customers", "All")),
        ):
            flow.addWidget(self._chip(state, text))
        for part in (self.filter_button, self.views, self.lens, self.count):
            flow.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(narrowing, 1)
        for button in (self.twice_button, self.columns_button, self.print_button, self.export_button):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def _chip(self, state: ListState, text: str) -> QToolButton:
        chip = QToolButton()
        chip.setText(text)
        chip.setCheckable(True)
        chip.setChecked(state is ListState.ACTIVE)
        chip.setProperty("state", state.value)
        chip.setAccessibleDescription(translate("Customers", "Filter of the list"))
        self.states.addButton(chip)
        return chip


def _style(in_words: bool) -> Qt.ToolButtonStyle:
    return _STYLE.ToolButtonTextBesideIcon if in_words else _STYLE.ToolButtonIconOnly


def _button(icon: str, text: str, tip: str = "") -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setToolTip(tip or text)
    button.setAccessibleName(tip or text)
    button.setToolButtonStyle(_style(True))
    look(button, "quiet")
    icons.dress(button, icon, "muted")
    return button
