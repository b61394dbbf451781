"""A part of a form that folds: its heading is a button, and says how much is inside while it is folded."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from custdesk.ui.theme import Space
from custdesk.ui.widgets import Picture, small
from custdesk.ui.widgets.labels import Text, look

translate = QCoreApplication.translate
_OPEN, _FOLDED = "chevron-down", "chevron-right"
_ARROW_SIZE = 16


class FoldHeading(QPushButton):
    """The heading of a section. It is checked while the section is open, which screen readers tell."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setChecked(True)
        self.setAccessibleName(text)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look(self, "quiet")
        self.arrow = Picture(_OPEN, "muted", _ARROW_SIZE)
        self.says = small()
        self.says.setWordWrap(False)
        label = Text(text)
        look(label, "heading")
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(Space.S, Space.XS, Space.S, Space.XS)
        row.setSpacing(Space.S)
        row.addWidget(self.arrow)
        row.addWidget(label)
        row.addWidget(self.says, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch()
        for part in (self.arrow, self.says, label):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._row.minimumSize()

    def tell(self, content: str) -> None:
        """Say whether the section is open, and ``content`` where it is folded."""
        is_open = self.isChecked()
        self.arrow.show_icon(_OPEN if is_open else _FOLDED, "muted")
        self.says.setText(content)
        state = translate("FormSection", "Open") if is_open else translate("FormSection", "Folded")
        self.setAccessibleDescription(state if is_open or not content else f"{state}: {content}")


class FoldingSection(QFrame):
    """``folded_by_hand`` comes when the person folds or opens it; ``code`` names it where that is remembered."""

    folded_by_hand = Signal()

    def __init__(self, code: str, heading: str) -> None:
        super().__init__()
        self.code = code
        look(self, "card")
        self.heading = FoldHeading(heading)
        self.body = QWidget()
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(Space.S, 0, Space.S, Space.S)
        self.column.setSpacing(Space.M)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        whole.setSpacing(Space.S)
        whole.addWidget(self.heading)
        whole.addWidget(self.body)
        self.heading.toggled.connect(self.tell_state)
        self.heading.clicked.connect(lambda _checked: self.folded_by_hand.emit())

    @property
    def folded(self) -> bool:
        return not self.heading.isChecked()

    def fold(self, *, folded: bool) -> None:
        self.heading.setChecked(not folded)

    def content(self) -> str:
        """Return in words how much is in the section."""
        return ""

    def tell_state(self) -> None:
        """Show the inside or not, and say in the heading how it is."""
        self.body.setVisible(not self.folded)
        self.heading.tell(self.content() if self.folded else "")
