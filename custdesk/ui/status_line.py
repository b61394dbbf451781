"""The foot of the window: through which lens one looks, who one is, and which vault is open."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from custdesk.desk.permissions import LENS_NAMES, ROLE_NAMES
from custdesk.desk.session import Session
from custdesk.ui.theme import Space
from custdesk.ui.widgets.labels import Badge, Picture, look, small

translate = QCoreApplication.translate


class StatusLine(QFrame):
    """``show_lens`` follows the lens in use."""

    def __init__(self, session: Session, vault_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "bar")
        self.lens = Badge()
        self.show_lens(session)
        role = translate("Role", ROLE_NAMES[session.role])
        # Isolated, so that a Latin user name does not drag the Persian role to its side.
        self.user = small(f"\u2068{session.user_name}\u2069 · {role}")
        self.vault = small(f"\u2068{vault_name}\u2069")
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.XS + 2, Space.L, Space.XS + 2)
        row.setSpacing(Space.S)
        row.addWidget(self.lens)
        row.addStretch()
        for icon, label in (("person", self.user), ("lock", self.vault)):
            label.setWordWrap(False)
            look(label, "small")
            row.addSpacing(Space.M)
            row.addWidget(Picture(icon, "muted", 12))
            row.addWidget(label)

    def show_lens(self, session: Session) -> None:
        """Name the lens in use."""
        self.lens.set_state(translate("Lens", LENS_NAMES[session.lens]), "accent", "eye")
