"""The foot of the window: through which lens one looks, what is being done, the newest backup, who and where one is."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from custdesk.desk.permissions import ROLE_NAMES
from custdesk.ui.customers.lens_chooser import LensChooser
from custdesk.ui.page import PageContext
from custdesk.ui.shell.last_backup import LastBackup
from custdesk.ui.shell.work_in_progress import WorkInProgress
from custdesk.ui.theme import Space
from custdesk.ui.widgets.labels import Picture, small

translate = QCoreApplication.translate


class StatusLine(QFrame):
    """The lens can be changed here, too: it is that of every place."""

    def __init__(self, context: PageContext, vault_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "bar")
        self.setAccessibleName(translate("StatusLine", "Status"))
        self.lens = LensChooser(context)
        self.lens.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.work = WorkInProgress(context.tasks)
        self.backup = LastBackup(context)
        session = context.session
        role = translate("Role", ROLE_NAMES[session.role])
        # Isolated, so that a Latin user name does not drag the Persian role to its side.
        self.user = small(f"\u2068{session.user_name}\u2069 · {role}")
        self.vault = small(f"\u2068{vault_name}\u2069")
        self._vault_picture = Picture("lock", "muted", 12)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.XS, Space.L, Space.XS)
        row.setSpacing(Space.S)
        row.addWidget(self.lens)
        row.addSpacing(Space.S)
        row.addWidget(self.work, 1)
        row.addStretch()
        row.addWidget(self.backup)
        for picture, label in ((Picture("person", "muted", 12), self.user), (self._vault_picture, self.vault)):
            label.setWordWrap(False)
            row.addSpacing(Space.S)
            row.addWidget(picture)
            row.addWidget(label)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The title of the window names the vault, too.
        parts: tuple[QWidget | QLabel, ...] = (self.lens, self.backup, self.user, self.vault)
        wanted = sum(part.sizeHint().width() for part in parts) + self.work.maximumWidth() + 6 * Space.L
        for part in (self.vault, self._vault_picture):
            part.setVisible(self.width() >= wanted)
