"""What is printed of one customer: the card, and a form of consent to sign."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from custdesk.reports.model import CardPaper, FormPaper
from custdesk.ui.languages import LANGUAGES
from custdesk.ui.local_form import LocalForm
from custdesk.ui.page import PageContext
from custdesk.ui.printing.card_paper import card_pages
from custdesk.ui.printing.dialog import PrintDialog
from custdesk.ui.printing.form_paper import form_pages
from custdesk.ui.printing.pages import Pages
from custdesk.ui.tasks import Progress
from custdesk.ui.widgets import Field

translate = QCoreApplication.translate


class PrintCardDialog(PrintDialog[CardPaper]):
    """Prints one customer as the view in use shows it."""

    def __init__(self, context: PageContext, customer_id: int, parent: QWidget | None = None) -> None:
        super().__init__(context, translate("Printing", "Print the customer card"), parent)
        self._customer_id = customer_id
        self._form = LocalForm(context.services.shop.get())
        self.begin()

    def gathering(self) -> Callable[[Progress], CardPaper]:
        papers = self._context.services.papers
        return lambda _progress: papers.card(self._customer_id)

    def laying_out(self, content: CardPaper) -> Callable[[Progress], Pages]:
        size = self.sizes.currentText()
        return lambda _progress: card_pages(content, self._form, size)

    def words_of(self, content: CardPaper) -> list[str]:
        del content
        return [translate("Printing", "What the view shows of this customer. Sealed values are never printed.")]

    def file_name(self) -> str:
        number = self.content.card.customer.number if self.content else ""
        return " ".join(filter(None, (translate("Printing", "Customer card"), number)))


class PrintFormDialog(PrintDialog[FormPaper]):
    """Prints a form of consent: for a customer, or with ``customer_id`` 0 for somebody new."""

    def __init__(self, context: PageContext, customer_id: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(context, translate("Printing", "Print a consent form"), parent)
        self._customer_id = customer_id
        self._language = ""
        self.languages = QComboBox()
        for code, language in LANGUAGES.items():
            self.languages.addItem(language.native, code)
        self.languages.activated.connect(lambda _place: self._choose_language())
        self.blank = QCheckBox(translate("Printing", "For somebody new: empty lines"))
        self.blank.setVisible(customer_id != 0)
        self.blank.toggled.connect(lambda _on: self.gather())
        self.begin(Field(translate("Printing", "Language of the form"), self.languages), self.blank)

    def gathering(self) -> Callable[[Progress], FormPaper]:
        papers, language = self._context.services.papers, self._language
        customer_id = 0 if self.blank.isChecked() else self._customer_id
        return lambda _progress: papers.form(customer_id, language)

    def laying_out(self, content: FormPaper) -> Callable[[Progress], Pages]:
        self.languages.setCurrentIndex(self.languages.findData(content.language))
        size = self.sizes.currentText()
        return lambda _progress: form_pages(content, size)

    def words_of(self, content: FormPaper) -> list[str]:
        told = translate("Printing", "No box is ticked beforehand. Number of this paper: {code}")
        after = translate(
            "Printing", "When it comes back signed, write this number into “Proof” as you record the answers."
        )
        return [told.format(code=f"\u2066{content.code}\u2069"), after]

    def file_name(self) -> str:
        number = self.content.number if self.content else ""
        return " ".join(filter(None, (translate("Printing", "Consent form"), number)))

    def _choose_language(self) -> None:
        self._language = str(self.languages.currentData())
        self.gather()
