"""Writing a new version of the privacy notice: six parts in each language."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from custdesk.consent.model import PARTS, Notice, NoticeText
from custdesk.ui.page import PageContext
from custdesk.ui.privacy.form_dialog import FormDialog
from custdesk.ui.privacy.language_tabs import LanguageTabs, text_area
from custdesk.ui.theme import Space
from custdesk.ui.widgets import Field, words

translate = QCoreApplication.translate


class NoticeForm(QWidget):
    """The six parts in one language."""

    def __init__(self, language: str, text: NoticeText | None, touched: Callable[[], None]) -> None:
        super().__init__()
        self._language = language
        column = QVBoxLayout()
        column.setSpacing(Space.M)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.M, 0, 0)
        row.addLayout(column, 1)
        row.addSpacing(Space.S)
        self.boxes = {part: text_area(language, getattr(text, part) if text else "") for part in PARTS}
        for part, box in self.boxes.items():
            column.addWidget(Field(translate("Consent", PARTS[part]), box))
            box.textChanged.connect(touched)
        column.addStretch()

    def text(self) -> NoticeText:
        return NoticeText(language=self._language, **{part: box.toPlainText() for part, box in self.boxes.items()})


class NoticeDialog(FormDialog):
    """Begins with the texts of ``newest``; publishing leaves that version as it is."""

    def __init__(self, context: PageContext, newest: Notice | None, first: str, parent: QWidget | None = None) -> None:
        heading = translate("Privacy", "New version of the privacy notice")
        super().__init__(context, heading, translate("Privacy", "Publish"), parent)
        known = newest.texts if newest else {}
        self.tabs = LanguageTabs(lambda code: NoticeForm(code, known.get(code), self.touched), first)
        self.body.addWidget(
            words(
                translate("Privacy", "It gets a new number. Answers from now on name it; earlier ones stay."),
                muted=True,
            )
        )
        self.body.addWidget(self.tabs, 1)
        self.buttons.accepted.connect(self.store)

    def store(self) -> None:
        drafts = {code: form.text() for code, form in self.tabs.forms.items()}
        self.run(lambda: self._context.services.consents.publish_notice(drafts))
