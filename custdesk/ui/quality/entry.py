"""The ways to the same customer twice: from the list of customers, and from one of them."""

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QToolButton, QWidget

from custdesk.customers.model import CustomerCard
from custdesk.desk.permissions import Permission
from custdesk.errors import MergeRefused
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.ui import icons
from custdesk.ui.page import PageContext
from custdesk.ui.privacy.form_dialog import FormDialog
from custdesk.ui.quality.merge_dialog import MergeDialog, open_merge
from custdesk.ui.quality.unmerge_dialog import say_merged
from custdesk.ui.quality.words import who
from custdesk.ui.widgets import Field, TextBox, make_room, words
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
_SIZE = QSize(460, 260)
_ITSELF = QT_TRANSLATE_NOOP("errors", "this is the number of the customer itself. Give the number of the other one.")


def may_merge(context: PageContext) -> bool:
    """Return whether the session may merge customers: that needs the Personal view, too."""
    return context.may(Permission.CUSTOMER_MERGE) and context.session.may_look_in_full


class TwiceButton(QToolButton):
    """Opens the list of those who are there twice. Hidden from whoever may not merge."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        text = translate("Lookalikes", "The same customer twice")
        self.setText(translate("Lookalikes", "Duplicates"))
        self.setToolTip(text)
        self.setAccessibleName(text)
        look(self, "quiet")
        icons.dress(self, "copy", "muted")
        self.clicked.connect(self._open)
        if not may_merge(context):
            self.hide()

    def _open(self) -> None:
        # Few merge often, and the dialog brings much along.
        from custdesk.ui.quality.dialog import TwiceDialog

        TwiceDialog(self._context, self.window()).open()


class MergeWithDialog(FormDialog):
    """Asks with whom a customer is one; accepted when there is such a customer, whose id is ``other_id`` then."""

    def __init__(self, context: PageContext, card: CustomerCard, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            translate("Lookalikes", "Merge with another customer"),
            translate("Lookalikes", "Compare"),
            parent,
        )
        make_room(self, _SIZE)
        self.other_id = 0
        self._card = card
        told = translate("Lookalikes", "{customer} stays. Which customer is the same person?")
        self.body.addWidget(words(told.format(customer=who(card.customer.name, card.customer.number))))
        self.number = TextBox()
        self.field = Field(translate("Lookalikes", "Number of the other customer"), self.number)
        self.body.addWidget(self.field)
        self.body.addStretch()
        self.number.textChanged.connect(lambda text: self.verb.setEnabled(bool(text.strip())))
        self.verb.setEnabled(False)
        self.verb.clicked.connect(lambda: self.run(self._look_up))
        self.number.setFocus()

    def open_to_merge(self) -> None:
        """Open; then the two are shown side by side, and what was done is said."""
        parent = self.parentWidget()
        context, stays_id = self._context, self._card.customer.id

        def done(dialog: MergeDialog) -> None:
            if not dialog.told_apart:
                say_merged(context, dialog.gone, parent)

        def compare() -> None:
            open_merge(context, stays_id, self.other_id, parent, done)

        self.open_for(compare)

    def _look_up(self) -> None:
        self.other_id = self._context.services.lookalikes.numbered(self.number.text())
        if self.other_id == self._card.customer.id:
            self.other_id = 0
            raise MergeRefused(reason=_ITSELF)
