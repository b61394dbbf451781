"""What can be done with several customers at once: a bar below the list while more than one is chosen."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from custdesk.desk.permissions import Permission
from custdesk.ui import icons
from custdesk.ui.page import PageContext
from custdesk.ui.theme import Space
from custdesk.ui.widgets.flow import FlowLayout
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate


def may_edit_many(context: PageContext) -> bool:
    """Return whether the session may edit many customers at once: nobody edits what they may not see in full."""
    rights = (Permission.CUSTOMER_EDIT, Permission.CUSTOMER_EDIT_MANY)
    return all(map(context.may, rights)) and context.session.may_look_in_full


class SeveralBar(QFrame):
    """Says how many are chosen. Its signals ask for what its buttons say."""

    copy_asked = Signal()
    edit_asked = Signal()
    tags_asked = Signal()
    archive_asked = Signal()
    export_asked = Signal()
    print_asked = Signal()
    none_asked = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        look(self, "note")
        self.setAccessibleName(translate("Customers", "Several customers"))
        self.label = QLabel()
        look(self.label, "strong")
        gives, edits = context.may(Permission.EXPORT_LIST), may_edit_many(context)
        archives = edits and context.may(Permission.CUSTOMER_ARCHIVE)
        self.copy_button = _button("copy", translate("Customers", "Copy"), self.copy_asked.emit, shown=gives)
        self.edit_button = _button("edit", translate("Customers", "Edit all"), self.edit_asked.emit, shown=edits)
        self.tags_button = _button("tag", translate("Customers", "Tags"), self.tags_asked.emit, shown=edits)
        self.archive_button = _button(
            "archive", translate("Customers", "Archive"), self.archive_asked.emit, shown=archives
        )
        self.export_button = _button("export", translate("Customers", "Export"), self.export_asked.emit, shown=gives)
        self.print_button = _button("print", translate("Customers", "Print"), self.print_asked.emit, shown=gives)
        self.none_button = QToolButton()
        look(self.none_button, "quiet")
        icons.dress(self.none_button, "close", "muted")
        none = translate("Customers", "Choose none")
        self.none_button.setToolTip(none)
        self.none_button.setAccessibleName(none)
        self.none_button.clicked.connect(self.none_asked)
        self._lay_out()
        self.show_number(0)

    def show_number(self, number: int) -> None:
        """Say how many are chosen, and hide where it is one or none."""
        said = translate("Customers", "%Ln chosen", None, number)
        self.label.setText(said)
        self.setAccessibleDescription(said)
        self.setVisible(number > 1)

    def _lay_out(self) -> None:
        inside = QWidget()
        flow = FlowLayout(inside)
        flow.addWidget(self.label)
        for button in (
            self.copy_button,
            self.edit_button,
            self.tags_button,
            self.archive_button,
            self.export_button,
            self.print_button,
        ):
            flow.addWidget(button)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.S, Space.S, Space.S)
        row.addWidget(inside, 1)
        row.addWidget(self.none_button)


def _button(icon: str, text: str, act: Callable[[], None], *, shown: bool) -> QPushButton:
    button = QPushButton(text)
    icons.dress(button, icon)
    button.setAutoDefault(False)
    button.clicked.connect(lambda _checked=False: act())
    if not shown:
        button.hide()
    return button
