"""The foot of the window: through which lens one looks, what is being done, the newest backup, who and where one is."""

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

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
        # Isolated, so that a Latin user name does not drag the Persian role to its side.
        self._who = f"\u2068{session.user_name}\u2069", translate("Role", ROLE_NAMES[session.role])
        self.user = small()
        self.user.setToolTip(" · ".join(self._who))
        self.vault = small(f"\u2068{vault_name}\u2069")
        self._vault_picture = Picture("lock", "muted", 12)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.XS, Space.L, Space.XS)
        row.setSpacing(Space.S)
        row.addWidget(self.lens)
        row.addWidget(self.work, 1)
        row.addStretch()
        row.addWidget(self.backup)
        for picture, label in ((Picture("person", "muted", 12), self.user), (self._vault_picture, self.vault)):
            label.setWordWrap(False)
            row.addSpacing(Space.S)
            row.addWidget(picture)
            row.addWidget(label)

    def minimumSizeHint(self) -> QSize:
        # It leaves out what has no room; the window is not made wider for its sake.
        return QSize(0, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fit()
        return done

    def _fit(self) -> None:
        """Leave out what is told elsewhere, too, until the rest has room: the vault, the role, the name of the lens."""
        name, role = self._who
        style = Qt.ToolButtonStyle
        for vault, user, lens in (
            (True, f"{name} · {role}", style.ToolButtonTextBesideIcon),
            (False, f"{name} · {role}", style.ToolButtonTextBesideIcon),
            (False, name, style.ToolButtonTextBesideIcon),
            (False, name, style.ToolButtonIconOnly),
        ):
            self.vault.setVisible(vault)
            self._vault_picture.setVisible(vault)
            self.user.setText(user)
            self.lens.setToolButtonStyle(lens)
            if self._wanted() <= self.width():
                return

    def _wanted(self) -> int:
        parts: list[QWidget] = [self.lens, self.backup, self.user, self.vault, self._vault_picture]
        shown = [part.sizeHint().width() for part in parts if part.isVisibleTo(self)]
        work = self.work.least_width() if self.work.isVisibleTo(self) else 0
        return sum(shown) + work + (len(shown) + 2) * 2 * Space.S + 2 * Space.L
