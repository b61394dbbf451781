"""What every card of the settings is made of."""

from typing import TypeVar

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from custdesk.errors import CustDeskError
from custdesk.ui import icons, messages
from custdesk.ui.growing import keep_fitting
from custdesk.ui.theme import Space, grown
from custdesk.ui.widgets import Badge, SectionHeading, words
from custdesk.ui.widgets.flow import FlowLayout
from custdesk.ui.widgets.labels import look

_WIDEST = 520
_Card = TypeVar("_Card", bound="SettingsCard")


class SettingsCard(QFrame):
    """A heading with the state at its end, what belongs to it, and a line that says what is wrong."""

    def __init__(self, heading: str) -> None:
        super().__init__()
        self.heading = heading
        look(self, "card")
        self.state = Badge()
        self.state.hide()
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.M)
        self.says = words()
        look(self.says, "problem")
        self.says.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.S, Space.L, Space.L)
        column.setSpacing(Space.S)
        column.addWidget(SectionHeading(heading, self.state))
        column.addLayout(self.body)
        column.addWidget(self.says)

    def show_error(self, error: CustDeskError) -> None:
        self.says.setText(messages.sentence(error))
        self.says.show()

    def show_state(self, text: str, *, on: bool) -> None:
        """Say at the end of the heading whether something is in use."""
        self.state.set_state(text, "success" if on else "neutral", "check" if on else "")
        self.state.show()

    def add_button(self, text: str) -> QPushButton:
        """Add the one button of the card."""
        button = QPushButton(text)
        look(button, "primary")
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch()
        self.body.addLayout(row)
        return button

    def add_buttons(self, *named: tuple[str, str]) -> list[QPushButton]:
        """Add buttons of these words and icons side by side."""
        room = QWidget()
        flow = FlowLayout(room)
        made = []
        for text, icon in named:
            button = QPushButton(text)
            icons.dress(button, icon)
            flow.addWidget(button)
            made.append(button)
        self.body.addWidget(room)
        return made


class Column(QWidget):
    """Cards above each other, no wider than is easy to read."""

    def __init__(self) -> None:
        super().__init__()
        keep_fitting(self, lambda cards: cards.setMaximumWidth(grown(_WIDEST)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(Space.L)
        column.addLayout(self._cards)
        column.addStretch()

    def add(self, card: _Card, *, shown: bool = True) -> _Card:
        """Put a card below the others, and return it."""
        self._cards.addWidget(card)
        card.setVisible(shown)
        return card
