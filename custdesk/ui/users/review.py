"""When somebody last looked over who may do what, and when it is time again."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from custdesk.desk.permissions import Permission
from custdesk.ui import dates, icons
from custdesk.ui.page import PageContext
from custdesk.ui.privacy.form_dialog import FormDialog
from custdesk.ui.theme import Space
from custdesk.ui.widgets import Field, Picture, make_room, words
from custdesk.ui.widgets.date_field import DateField
from custdesk.ui.widgets.labels import look
from custdesk.users.model import Review
from custdesk.users.roles import REVIEW_EVERY

translate = QCoreApplication.translate
_WIDTH = 480


class ReviewStrip(QFrame):
    """One line and a button; it stands out when the review is due. ``asked`` when the button is pressed."""

    asked = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.picture = Picture("check", "success")
        self.says = words()
        self.button = QPushButton(translate("Team", "Reviewed today …"))
        if not context.may(Permission.PERMISSION_REVIEW):
            self.button.hide()
        icons.dress(self.button, "check")
        self.button.clicked.connect(lambda _checked=False: self.asked.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.S, Space.S, Space.S)
        row.setSpacing(Space.M)
        row.addWidget(self.picture)
        row.addWidget(self.says, 1)
        row.addWidget(self.button)
        look(self, "card")

    def show_review(self, review: Review) -> None:
        look(self, "notice-warning" if review.due else "card")
        if review.due:
            self.picture.show_icon("warning", "warning")
        elif review.last_at:
            self.picture.show_icon("check", "success")
        else:
            self.picture.show_icon("information", "muted")
        self.says.setText(_sentence(review))


def _sentence(review: Review) -> str:
    following = dates.show_date(date.fromisoformat(review.next_on))
    if not review.last_at:
        text = (
            translate("Team", "It is time to review who may do what, for the first time: it was due on {next}.")
            if review.due
            else translate("Team", "Who may do what is to be reviewed for the first time on {next}.")
        )
        return text.format(next=f"\u2068{following}\u2069")
    text = (
        translate("Team", "It is time to review who may do what: due on {next}, last done on {last} by {name}.")
        if review.due
        else translate("Team", "Who may do what was reviewed on {last} by {name}. The next time is on {next}.")
    )
    last = dates.show_instant(review.last_at)
    return text.format(
        last=f"\u2068{last}\u2069", name=f"\u2068{review.last_by}\u2069", next=f"\u2068{following}\u2069"
    )


class ReviewDialog(FormDialog):
    """Notes that somebody looked over who may do what, and asks when it is time again."""

    def __init__(self, context: PageContext, today: date, parent: QWidget | None = None) -> None:
        heading = translate("Team", "Review who may do what")
        super().__init__(context, heading, translate("Team", "I have reviewed it"), parent)
        self.next_on = DateField()
        self.next_on.setValue(today + REVIEW_EVERY)
        self.next_field = Field(translate("Team", "The next review is on"), self.next_on)
        self.next_on.changed.connect(self.next_field.clear)
        self._today = today
        for question in (
            translate("Team", "Is everybody in the list still here, and in the right role?"),
            translate("Team", "Does each role still need all that it may do and see?"),
            translate("Team", "Does anybody use the sign-in of somebody else?"),
        ):
            self.body.addWidget(words(f"• {question}"))
        self.body.addWidget(self.next_field)
        self.body.addStretch()
        self.verb.clicked.connect(self._store)
        make_room(self, QSize(_WIDTH, 0))

    def _store(self) -> None:
        day = self.next_on.value()
        problem = self.next_on.problem()
        if not problem and (day is None or day <= self._today):
            problem = translate("Team", "Give a day that is still to come.")
        self.next_field.say(problem)
        if day is not None and not problem:
            roles, chosen = self._context.services.roles, day
            self.run(lambda: roles.reviewed(chosen))
