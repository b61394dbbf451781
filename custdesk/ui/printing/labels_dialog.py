"""Address labels: on which sheet, from which label on, for what, and a test of the outlines."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from custdesk.consent.model import CHANNELS
from custdesk.customers.model import ListQuery
from custdesk.desk.permissions import Permission
from custdesk.reports.labels import POST
from custdesk.reports.model import LabelsPaper
from custdesk.reports.sheets import LETTER, SHEETS, LabelSheet
from custdesk.ui.page import PageContext
from custdesk.ui.printing.dialog import PrintDialog
from custdesk.ui.printing.label_paper import label_pages
from custdesk.ui.printing.pages import Pages
from custdesk.ui.printing.sizes import usual_size
from custdesk.ui.printing.told import left_out_in_words
from custdesk.ui.tasks import Progress
from custdesk.ui.widgets import Field, NumberBox

translate = QCoreApplication.translate


class PrintLabelsDialog(PrintDialog[LabelsPaper]):
    """Prints labels for the customers that a query finds, or those of some ids, or for one: its id alone.

    Of many, whoever wants no post, may not be used for the purpose or has no address is left out, and that is told.
    """

    def __init__(
        self,
        context: PageContext,
        wanted: ListQuery | Sequence[int] | int,
        parent: QWidget | None = None,
        *,
        use: str = "",
    ) -> None:
        heading = translate("Printing", "Print a label") if isinstance(wanted, int) else ""
        super().__init__(context, heading or translate("Printing", "Print labels"), parent)
        self._wanted = wanted
        self.uses = QComboBox()
        self.sheets = QComboBox()
        self.first = NumberBox(1, 1)
        self.outlines = QCheckBox(translate("Printing", "Test page: only the outlines"))
        self.outlines.setToolTip(translate("Printing", "Hold it against a sheet of labels before you print on one."))
        self._fill(use)
        fields: list[QWidget] = [] if isinstance(wanted, int) else [Field(translate("Printing", "What for"), self.uses)]
        fields.append(Field(translate("Printing", "Sheet of labels"), self.sheets))
        fields.append(Field(translate("Printing", "First free label of the sheet"), self.first))
        self.begin(*fields, self.outlines)
        self.sizes_field.hide()

    def gathering(self) -> Callable[[Progress], LabelsPaper]:
        papers, wanted, use = self._context.services.papers, self._wanted, str(self.uses.currentData())
        if isinstance(wanted, int):
            return lambda _progress: papers.label(wanted)
        return lambda progress: papers.labels(wanted, use, progress)

    def laying_out(self, content: LabelsPaper) -> Callable[[Progress], Pages | None]:
        sheet, first, outlines = self.sheet, self.first.value(), self.outlines.isChecked()
        return lambda progress: label_pages(content, sheet, first=first, outlines=outlines, progress=progress)

    def noting(self, content: LabelsPaper, way: str, copies: int = 1) -> Callable[[], None]:
        if self.outlines.isChecked():  # there is nobody on it
            return lambda: None
        return super().noting(content, way, copies)

    def words_of(self, content: LabelsPaper) -> list[str]:
        told = [translate("Printing", "%Ln label(s)", None, len(content.labels))]
        if not content.single:
            told.append(left_out_in_words(content.left_out))
        elif not content.labels:
            told = [translate("Printing", "This customer has no postal address.")]
        elif content.no_post:
            told.append(translate("Printing", "Careful: this customer asked not to be contacted by post."))
        return told

    def chosen(self) -> dict[str, str]:
        return {"printer": self.printers.currentText(), "sheet": self.sheet.code}

    @property
    def sheet(self) -> LabelSheet:
        return SHEETS[str(self.sheets.currentData())]

    def _fill(self, use: str) -> None:
        for code, text in self._uses():
            self.uses.addItem(text, code)
        self.uses.setCurrentIndex(max(0, self.uses.findData(use)))
        letter_first = usual_size() == LETTER
        for sheet in sorted(SHEETS.values(), key=lambda one: (one.page == LETTER) is not letter_first):
            self.sheets.addItem(_words(sheet), sheet.code)
        self.sheets.setCurrentIndex(max(0, self.sheets.findData(self.remembered("sheet", ""))))
        self._limit()
        self.uses.currentIndexChanged.connect(lambda _place: self.gather())
        self.sheets.currentIndexChanged.connect(lambda _place: self._limit())
        self.sheets.currentIndexChanged.connect(lambda _place: self.lay_out_anew())
        self.first.valueChanged.connect(lambda _number: self.lay_out_anew())
        self.outlines.toggled.connect(lambda _on: self.lay_out_anew())

    def _limit(self) -> None:
        self.first.setRange(1, self.sheet.count)

    def _uses(self) -> list[tuple[str, str]]:
        """Return post itself, and the purposes that a letter may be for."""
        may_ask = self._context.may(Permission.CONSENT_VIEW)
        purposes = self._context.services.consents.purposes() if may_ask else []
        language = self._context.choices.languages.code
        by_post = translate("Customers", "Contact: {channel}").format(channel=translate("Consent", CHANNELS[POST]))
        return [(POST, by_post), *((one.code, one.wording(language).title) for one in purposes if one.active)]


def _words(sheet: LabelSheet) -> str:
    """Return how a sheet is called: its page, how many labels are on it, and how large they are."""
    locale = QLocale()
    measures = sheet.inches or translate("Printing", "{width} × {height} mm").format(
        width=locale.toString(sheet.width), height=locale.toString(sheet.height)
    )
    text = translate("Printing", "{page}, {columns} × {rows} labels: {measures}")
    return text.format(
        page=sheet.page,
        columns=locale.toString(sheet.columns),
        rows=locale.toString(sheet.rows),
        measures=f"\u2066{measures}\u2069",
    )
