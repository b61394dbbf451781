"""The privacy place: what data is used for, in which words, and the notice that customers are given."""

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from custdesk.consent.model import Notice, Purpose
from custdesk.desk.permissions import Permission
from custdesk.errors import CustDeskError
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.ui import icons
from custdesk.ui.incidents.listing import IncidentList
from custdesk.ui.languages import LANGUAGES
from custdesk.ui.page import Command, Page, PageContext
from custdesk.ui.privacy.cards import NoticeCard, PurposeCard
from custdesk.ui.privacy.notice_dialog import NoticeDialog
from custdesk.ui.privacy.purpose_dialog import PurposeDialog
from custdesk.ui.shell.pressing import commands_of
from custdesk.ui.theme import Space
from custdesk.ui.widgets import SectionHeading, scrolling, title
from custdesk.ui.widgets.labels import Text

translate = QCoreApplication.translate


class PrivacyPage(Page):
    title = ("Privacy", QT_TRANSLATE_NOOP("Privacy", "Privacy"))
    icon = "privacy"
    permissions = (Permission.PURPOSE_EDIT,)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._notices: list[Notice] = []
        self.cards: list[PurposeCard] = []
        self.language = QComboBox()
        self.language.setAccessibleName(translate("Privacy", "Show the words in"))
        for code, language in LANGUAGES.items():
            self.language.addItem(language.native, code)
        self.language.setCurrentIndex(max(0, self.language.findData(QLocale().name().split("_")[0])))
        self.language.currentIndexChanged.connect(self._speak)
        self.add_button = QPushButton(translate("Privacy", "Add a purpose"))
        icons.dress(self.add_button, "add")
        self.add_button.clicked.connect(self.new_record)
        self.publish_button = QPushButton(translate("Privacy", "New version"))
        icons.dress(self.publish_button, "edit")
        self.publish_button.clicked.connect(self.write_notice)
        self.notice = NoticeCard()
        self.incidents = IncidentList(context)
        self._purposes = QVBoxLayout()
        self._purposes.setSpacing(Space.M)
        self._lay_out()

    def refresh(self) -> None:
        consents = self.context.services.consents
        try:
            purposes, self._notices = consents.purposes(), consents.notices()
        except CustDeskError as error:
            self.show_error(error)
            return
        self._show_purposes(purposes)
        self.notice.show_notices(self._notices)
        self._speak()
        self.incidents.refresh()

    def commands(self) -> list[Command]:
        return commands_of(self.add_button, self.publish_button)

    def new_record(self) -> None:
        """Add a purpose."""
        PurposeDialog(self.context, None, self._code(), self).open_for(self._stored)

    def edit_purpose(self, purpose: Purpose) -> None:
        PurposeDialog(self.context, purpose, self._code(), self).open_for(self._stored)

    def write_notice(self) -> None:
        """Write a new version of the notice."""
        newest = self._notices[0] if self._notices else None
        NoticeDialog(self.context, newest, self._code(), self).open_for(self._stored)

    def _stored(self) -> None:
        self.refresh()
        self.context.changed.records_changed.emit("purpose")
        self.context.toast(translate("Privacy", "Saved."))

    def _code(self) -> str:
        return str(self.language.currentData())

    def _speak(self) -> None:
        for card in self.cards:
            card.show_language(self._code())
        self.notice.show_language(self._code())

    def _show_purposes(self, purposes: list[Purpose]) -> None:
        for old in self.cards:
            self._purposes.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.cards = [PurposeCard(purpose) for purpose in purposes]
        for card in self.cards:
            card.edit_asked.connect(self.edit_purpose)
            self._purposes.addWidget(card)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(title(self.title_text()), 1)
        caption = Text(translate("Privacy", "Show the words in"))
        caption.setBuddy(self.language)
        head.addWidget(caption)
        head.addWidget(self.language)
        columns = QHBoxLayout()
        columns.setSpacing(Space.L)
        columns.addWidget(_column(translate("Privacy", "Purposes"), self.add_button, self._purposes), 1)
        notice = QVBoxLayout()
        notice.addWidget(self.notice)
        columns.addWidget(_column(translate("Privacy", "Privacy notice"), self.publish_button, notice), 1)
        whole = QVBoxLayout(self)
        rtl = self.isRightToLeft()
        whole.setContentsMargins(Space.L if rtl else Space.XL, Space.L, Space.XL if rtl else Space.L, 0)
        whole.setSpacing(Space.S)
        whole.addLayout(head)
        whole.addWidget(self.incidents)
        whole.addLayout(columns, 1)


def _column(heading: str, button: QPushButton, content: QVBoxLayout) -> QWidget:
    """Return a heading with its button over a content that scrolls by itself."""
    inner = QWidget()
    inner_column = QVBoxLayout()
    inner_column.addLayout(content)
    inner_column.addStretch()
    row = QHBoxLayout(inner)
    row.setContentsMargins(0, 0, 0, Space.XL)
    row.setSpacing(0)
    row.addLayout(inner_column, 1)
    # Room beside the scroll bar; margins would not change sides where one reads from the right.
    row.addSpacing(Space.S)
    room = QWidget()
    column = QVBoxLayout(room)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(SectionHeading(heading, button))
    column.addWidget(scrolling(inner), 1)
    return room
