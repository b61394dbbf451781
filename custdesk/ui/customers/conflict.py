"""Both versions side by side when two people changed the same customer, with a choice for each value."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from custdesk.customers.model import Address, CustomerCard, Email, Phone
from custdesk.desk.session import Session
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.columns import columns_of
from custdesk.ui.customers.merging import Difference, differences, merged
from custdesk.ui.customers.value_label import ValueLabel
from custdesk.ui.dates import show_time
from custdesk.ui.local_form import LEFT_TO_RIGHT, LocalForm
from custdesk.ui.theme import Space
from custdesk.ui.widgets import DialogAsOneReads, Line, make_room, scrolling, title, words
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
_LIST_NAMES = {
    "phones": QT_TRANSLATE_NOOP("CustomerForm", "Phones"),
    "emails": QT_TRANSLATE_NOOP("CustomerForm", "E-mails"),
    "addresses": QT_TRANSLATE_NOOP("CustomerForm", "Addresses"),
}
_WIDTH, _HEIGHT = 760, 520


class ConflictDialog(DialogAsOneReads):
    """Accepted when every choice is made; then :meth:`result_card` is to be saved upon ``theirs``."""

    def __init__(
        self,
        original: CustomerCard,
        mine: CustomerCard,
        theirs: CustomerCard,
        session: Session,
        form: LocalForm,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._mine, self._theirs, self._form = mine, theirs, form
        self.differences = differences(original, mine, theirs, session)
        self.choices: dict[str, QButtonGroup] = {}
        self.setWindowTitle(translate("ConflictDialog", "Changed by somebody else too"))
        make_room(self, QSize(_WIDTH, _HEIGHT))
        self.keep = QPushButton(translate("ConflictDialog", "Save these choices"))
        self.keep.setDefault(True)
        look(self.keep, "primary")
        self.keep.clicked.connect(self.accept)
        self.back = QPushButton(translate("ConflictDialog", "Back to my form"))
        self.back.clicked.connect(self.reject)
        self._lay_out()

    def result_card(self) -> CustomerCard:
        """Return the card that the choices make, on the newer version."""
        kept_mine = [name for name, group in self.choices.items() if group.checkedId() == 0]
        return merged(self._mine, self._theirs, self.differences, kept_mine)

    def choose(self, name: str, *, mine: bool) -> None:
        """Make the choice for one value."""
        self.choices[name].button(0 if mine else 1).setChecked(True)

    def _lay_out(self) -> None:
        said = translate(
            "ConflictDialog",
            "While you were typing, somebody else saved this customer at {time}. Nothing of yours is lost: choose for "
            "each value which one to keep.",
        ).format(time=show_time(self._theirs.customer.changed_at))
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.back)
        buttons.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(title(translate("ConflictDialog", "Changed by somebody else too")))
        column.addWidget(words(said))
        column.addWidget(self._table(), 1)
        column.addLayout(buttons)

    def _table(self) -> QScrollArea:
        room = QFrame()
        room.setProperty("look", "card")
        grid = QGridLayout(room)
        grid.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.S)
        for place, stretch in enumerate((2, 3, 3)):
            grid.setColumnStretch(place, stretch)
        for place, text in enumerate((translate("ConflictDialog", "Mine"), translate("ConflictDialog", "Theirs")), 1):
            head = words(text, muted=True)
            look(head, "label")
            grid.addWidget(head, 0, place)
        for difference in self.differences:
            self._add(grid, difference)
        grid.setRowStretch(grid.rowCount(), 1)
        return scrolling(room, sideways=True)

    def _add(self, grid: QGridLayout, difference: Difference) -> None:
        line = grid.rowCount()
        grid.addWidget(Line(), line, 0, 1, 3)
        name = self._name(difference)
        heading = words(name)
        look(heading, "label")
        grid.addWidget(heading, line + 1, 0, Qt.AlignmentFlag.AlignTop)
        if difference.both:
            hint = words(translate("ConflictDialog", "Changed by both"), muted=True)
            look(hint, "doubt")
            grid.addWidget(hint, line + 2, 0, Qt.AlignmentFlag.AlignTop)
        group = self.choices[difference.name] = QButtonGroup(self)
        sides = ((difference.mine, self._text(difference, mine=True)), (difference.theirs, self._text(difference)))
        keeps = (translate("ConflictDialog", "Keep mine"), translate("ConflictDialog", "Keep theirs"))
        for place, (_value, text) in enumerate(sides):
            left_to_right = difference.column is not None and difference.column.kind in LEFT_TO_RIGHT
            grid.addWidget(ValueLabel(text, left_to_right=left_to_right), line + 1, place + 1)
            button = QRadioButton(keeps[place])
            button.setAccessibleName(f"{name}: {keeps[place]}")
            button.setAccessibleDescription(text)
            group.addButton(button, place)
            grid.addWidget(button, line + 2, place + 1)
        self.choose(difference.name, mine=not difference.only_theirs)

    def _name(self, difference: Difference) -> str:
        if difference.column is None:
            return translate("CustomerForm", _LIST_NAMES[difference.name])
        return translate(difference.column.record, difference.column.label)

    def _text(self, difference: Difference, *, mine: bool = False) -> str:
        value = difference.mine if mine else difference.theirs
        column = difference.column
        if column is not None and column.sealed:
            return str(value) if mine and value else _sealed_text(mine=mine)
        shown = self._form.show(column, value) if column is not None else self._list_text(value)
        return shown or translate("ConflictDialog", "(empty)")

    def _list_text(self, records: tuple[Phone | Email | Address, ...]) -> str:
        return "\n".join(self._record_text(record) for record in records)

    def _record_text(self, record: Phone | Email | Address) -> str:
        kind: type = type(record)
        shown = [self._form.show_or_blank(column, getattr(record, column.name)) for column in columns_of(kind)]
        return ", ".join(_isolated(text) for text in shown if text)


def _isolated(text: str) -> str:
    """Keep the direction of one value from reaching its neighbours."""
    return f"\u2068{text}\u2069"


def _sealed_text(*, mine: bool) -> str:
    if mine:
        return translate("ConflictDialog", "(removed)")
    return translate("ConflictDialog", "What is stored (sealed)")
