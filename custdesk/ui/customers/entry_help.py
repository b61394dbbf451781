"""What helps whoever enters a customer: offers, a hint of who it may be already, and pasting a whole signature."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from custdesk.customers.model import CustomerCard
from custdesk.customers.pasting import card_of, understood
from custdesk.ui import icons
from custdesk.ui.audit.sentences import label
from custdesk.ui.customers.editors import CardEditors
from custdesk.ui.customers.filling import filled_in
from custdesk.ui.customers.lookalike_hint import LookalikeHint
from custdesk.ui.customers.offers import Offers
from custdesk.ui.customers.paste_dialog import PasteDialog
from custdesk.ui.local_form import LocalForm
from custdesk.ui.page import PageContext
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
_NAMES = ("given_name", "company_name")


class EntryHelp(QObject):
    """``hint`` belongs above the form, ``paste_button`` at its top."""

    def __init__(self, context: PageContext, local: LocalForm, editors: CardEditors, form: QWidget) -> None:
        super().__init__(form)
        self._context, self._local, self._editors, self._form = context, local, editors, form
        self._new = False
        self.hint = LookalikeHint(context)
        self.offers = Offers(context, editors)
        self.paste_button = QPushButton(translate("CustomerForm", "Paste from clipboard"))
        look(self.paste_button, "link")
        icons.dress(self.paste_button, "paste", "link")
        keys = translate("CustomerForm", "Takes a signature or an address apart and fills it in")
        self.paste_button.setToolTip(f"{keys} (Ctrl+Shift+V)")
        self.paste_button.clicked.connect(lambda _checked=False: self.paste())
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Ctrl+Shift+V"), form, self.paste, context=within)
        editors.edited.connect(self._typed)
        for name in _NAMES:
            if name in editors.columns:
                editors.columns[name].editor.installEventFilter(self)

    def begin(self, card: CustomerCard) -> None:
        """Help with a customer who is new (no id) or known."""
        self._new = not card.customer.id
        self.hint.rest()
        self.offers.begin()

    def rest(self) -> None:
        """Nothing is being entered any more."""
        self._new = False
        self.hint.rest()

    def paste(self) -> None:
        """Show what the text in the clipboard would fill in, and fill it in."""
        pasted = understood(QGuiApplication.clipboard().text(), self._local.shop.country)
        if not pasted.pieces:
            self._context.toast(translate("CustomerForm", "There is no text in the clipboard. Copy it first."))
            return
        dialog = PasteDialog(self._context, pasted, self._local.language, self._form)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._fill(card_of(dialog.pieces(), self._local.shop.language))
        dialog.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            lines = QGuiApplication.clipboard().text().strip().splitlines()
            if event.matches(QKeySequence.StandardKey.Paste) and len([line for line in lines if line.strip()]) > 1:
                self.paste()
                return True
        return super().eventFilter(watched, event)

    def _fill(self, pasted: CustomerCard) -> None:
        standard = self._context.services.customers.check(pasted).card
        card, unused = filled_in(self._editors.filled_card(), standard, self._context.session)
        self._editors.fill(card)
        if unused:
            told = translate("CustomerForm", "Not filled in, because something stands there: {fields}")
            self._context.toast(told.format(fields=", ".join(map(label, unused))))

    def _typed(self) -> None:
        if self._new:
            self.hint.look_for(self._editors.filled_card())
