"""Each card of the settings is found by its heading and by what stands in it, and brought into view."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea

from custdesk.ui.page import Command, PageContext
from custdesk.ui.settings.card import SettingsCard
from custdesk.ui.shell.regions import focus_first


def card_commands(context: PageContext, cards: Mapping[str, SettingsCard]) -> list[Command]:
    """Return what leads to each of the cards that the session has; ``cards`` by their names."""
    return [
        Command(
            text=card.heading,
            words="\n".join(_texts(card)),
            icon="settings",
            act=partial(context.go_to, "settings", part=name),
        )
        for name, card in cards.items()
        if not card.isHidden()
    ]


def show_card(card: SettingsCard, area: QScrollArea) -> None:
    """Put the keyboard into a card and scroll to it."""
    focus_first(card)
    # The cards above it have their heights only when their texts are laid out.
    QTimer.singleShot(0, area, partial(area.ensureWidgetVisible, card))


def _texts(card: SettingsCard) -> list[str]:
    labels = [label.text() for label in card.findChildren(QLabel)]
    return labels + [button.text() for button in card.findChildren(QAbstractButton)]
