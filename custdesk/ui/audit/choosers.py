"""What the log is filtered by that no plain box can offer: several actions at once, and one customer among many."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QFrame, QPushButton, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from custdesk.customers.model import ListQuery, ListState
from custdesk.ui.audit.action_groups import actions_in_words, grouped
from custdesk.ui.audit.sentences import action_name
from custdesk.ui.audit.typed_words import may_look_up
from custdesk.ui.page import PageContext
from custdesk.ui.theme import Space, grown
from custdesk.ui.widgets import SearchBox

translate = QCoreApplication.translate
_POPUP_WIDTH, _POPUP_HEIGHT = 380, 420
_OFFERED = 12
_AT_REST_MS = 1000
_ID = Qt.ItemDataRole.UserRole
_CHECKED = Qt.CheckState.Checked


class ActionsButton(QPushButton):
    """Opens a list of actions, grouped in words, of which several can be ticked. ``changed`` after each tick."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._chosen: tuple[str, ...] = ()
        self._offered: tuple[str, ...] = ()
        self.clicked.connect(self.open)
        self._say()

    @property
    def actions_chosen(self) -> tuple[str, ...]:
        return self._chosen

    def offer(self, actions: Iterable[str]) -> None:
        """Set what can be ticked; what is ticked stays."""
        self._offered = tuple(actions)

    def choose(self, actions: Iterable[str]) -> None:
        self._chosen = tuple(actions)
        self._say()

    def open(self) -> "ActionsPopup":
        """Show the list below the button."""
        popup = ActionsPopup(dict.fromkeys((*self._offered, *self._chosen)), self._chosen, self)
        popup.changed.connect(self._take)
        below = self.mapToGlobal(QPoint(0, self.height() + Space.XS))
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            below.setX(below.x() + self.width() - popup.width())
        popup.move(below)
        popup.show()
        return popup

    def _take(self, actions: tuple[str, ...]) -> None:
        self.choose(actions)
        self.changed.emit()

    def _say(self) -> None:
        if len(self._chosen) == 1:
            text = action_name(self._chosen[0])
        elif self._chosen:
            text = translate("Log", "%Ln action(s)", None, len(self._chosen))
        else:
            text = translate("Log", "All actions")
        self.setText(self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, 220))
        self.setToolTip(actions_in_words(self._chosen))
        self.setAccessibleName(translate("Log", "Actions: {actions}").format(actions=text))


class ActionsPopup(QFrame):
    changed = Signal(tuple)

    def __init__(self, actions: Iterable[str], chosen: Iterable[str], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("look", "popup")
        self.setFixedSize(grown(_POPUP_WIDTH), grown(_POPUP_HEIGHT))
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(translate("Log", "Actions"))
        ticked = set(chosen)
        for words, those in grouped(actions).items():
            group = QTreeWidgetItem([words])
            group.setFlags(group.flags() | Qt.ItemFlag.ItemIsAutoTristate | Qt.ItemFlag.ItemIsUserCheckable)
            for action in those:
                item = QTreeWidgetItem(group, [action_name(action)])
                item.setData(0, _ID, action)
                item.setCheckState(0, _CHECKED if action in ticked else Qt.CheckState.Unchecked)
            self.tree.addTopLevelItem(group)
            group.setExpanded(True)
        self.tree.itemChanged.connect(self._tell)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        layout.addWidget(self.tree)
        if first := self.tree.topLevelItem(0):
            self.tree.setCurrentItem(first)
        self.tree.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()
        super().keyPressEvent(event)

    def ticked(self) -> tuple[str, ...]:
        groups = [self.tree.topLevelItem(place) for place in range(self.tree.topLevelItemCount())]
        items = [group.child(place) for group in groups if group for place in range(group.childCount())]
        return tuple(str(item.data(0, _ID)) for item in items if item.checkState(0) is _CHECKED)

    def _tell(self) -> None:
        self.changed.emit(self.ticked())


class CustomerBox(SearchBox):
    """Finds a customer as one types a name or number. ``changed`` when one was chosen or none is any more."""

    changed = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__(translate("Log", "Customer: name or number"))
        self._context = context
        self.customer_id: int | None = None
        self.offers = QStandardItemModel(self)
        completer = QCompleter(self.offers, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.activated[QModelIndex].connect(self._take)  # type: ignore[index]
        self.setCompleter(completer)
        # As in the list of customers: a search that came to rest is logged, and not each letter of it.
        self._asked = ListQuery()
        self._at_rest = QTimer(self)
        self._at_rest.setSingleShot(True)
        self._at_rest.setInterval(_AT_REST_MS)
        self._at_rest.timeout.connect(lambda: context.services.customers.searched(self._asked))
        self.searched.connect(self._look)
        self.textEdited.connect(self._forget)
        self.textChanged.connect(lambda text: None if text else self._forget(text))

    def show_lens(self) -> None:
        """Say whether customers can be looked up through the lens in use."""
        able = may_look_up(self._context)
        self.setEnabled(able or self.customer_id is not None)
        self.setToolTip("" if able else translate("Log", "Choose the Standard or Personal view to look somebody up."))

    def choose(self, customer_id: int | None, words: str = "") -> None:
        """Show a customer as chosen, in these words; nobody for ``None``."""
        self.customer_id = customer_id
        with QSignalBlocker(self):
            self.setText(words if customer_id is not None else "")

    def hideEvent(self, event: QHideEvent) -> None:
        # What a hidden box would still ask for could come after the vault was closed.
        self._at_rest.stop()
        super().hideEvent(event)

    def _look(self, typed: str) -> None:
        if not typed or self.customer_id is not None or not may_look_up(self._context):
            return
        self._asked = ListQuery(words=typed, state=ListState.ALL, limit=_OFFERED)
        self.offers.clear()
        for row in self._context.services.customers.page(self._asked).rows:
            item = QStandardItem(f"\u2068{row.customer.number}\u2069 · \u2068{row.customer.name}\u2069")
            item.setData(row.customer.id, _ID)
            self.offers.appendRow(item)
        if self.isVisible():
            self._at_rest.start()
        self.completer().complete()

    def _take(self, index: QModelIndex) -> None:
        self.choose(int(index.data(_ID)), str(index.data()))
        self.changed.emit()

    def _forget(self, _typed: str) -> None:
        if self.customer_id is not None:
            self.customer_id = None
            self.changed.emit()
