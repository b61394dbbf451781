"""May I …? at a glance: a badge for each channel and for marketing, with the reason."""

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from custdesk.consent.model import CHANNELS, OPT_OUTS, ConsentState, MayWe
from custdesk.consent.rules import may_we
from custdesk.ui.consent import texts
from custdesk.ui.theme import Space
from custdesk.ui.widgets import Badge, small
from custdesk.ui.widgets.flow import FlowLayout

translate = QCoreApplication.translate
USES = ("marketing", *CHANNELS)


def name_of(use: str) -> str:
    """Return the name of a channel or of marketing."""
    name = CHANNELS.get(use) or OPT_OUTS[use]
    return translate("Consent", name)


def dress(badge: Badge, use: str, answer: MayWe) -> None:
    """Show yes or no in words, sign and colour, with the reason on hover and for screen readers."""
    yes = translate("Consent", "{use}: yes").format(use=name_of(use))
    no = translate("Consent", "{use}: no").format(use=name_of(use))
    badge.set_state(
        yes if answer.yes else no, "success" if answer.yes else "danger", "check" if answer.yes else "close"
    )
    badge.setToolTip(texts.reason(answer))
    badge.setAccessibleDescription(texts.reason(answer))


class MayBadges(QWidget):
    """The badges in as few lines as there is room for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.badges = {use: Badge() for use in USES}
        row = FlowLayout(self)
        row.setSpacing(Space.XS)
        for badge in self.badges.values():
            row.addWidget(badge)

    def show_state(self, state: ConsentState) -> None:
        for use, badge in self.badges.items():
            dress(badge, use, may_we(state, use, date.today()))


class MayList(QWidget):
    """A line for each: the badge, and the reason beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.badges = {use: Badge() for use in USES}
        self.reasons = {use: small() for use in USES}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(1, 1)
        for row, use in enumerate(USES):
            grid.addWidget(self.badges[use], row, 0)
            grid.addWidget(self.reasons[use], row, 1)

    def show_state(self, state: ConsentState) -> None:
        for use in USES:
            answer = may_we(state, use, date.today())
            dress(self.badges[use], use, answer)
            self.reasons[use].setText(texts.reason(answer))
