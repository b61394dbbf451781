"""A purpose and the notice, to read."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from custdesk.consent.model import PARTS, Notice, Purpose
from custdesk.ui import dates, icons
from custdesk.ui.consent.texts import directed, direction_of, language_name
from custdesk.ui.privacy import texts
from custdesk.ui.theme import Space
from custdesk.ui.widgets import Badge, small, words
from custdesk.ui.widgets.flow import FlowLayout
from custdesk.ui.widgets.labels import Text, look

translate = QCoreApplication.translate


class PurposeCard(QFrame):
    """Title, words, lawful basis, how long and which data; ``edit_asked`` carries the purpose."""

    edit_asked = Signal(object)

    def __init__(self, purpose: Purpose, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.purpose = purpose
        look(self, "card")
        self.heading = words()
        look(self.heading, "strong")
        self.words = words()
        self.missing = small()
        self.edit = QPushButton(translate("Privacy", "Change"))
        look(self.edit, "quiet")
        icons.dress(self.edit, "edit")
        self.edit.clicked.connect(lambda: self.edit_asked.emit(self.purpose))
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.M, Space.M)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addWidget(self.words)
        column.addWidget(self._badges())
        column.addWidget(small(self._classes()))
        column.addWidget(self.missing)

    def show_language(self, language: str) -> None:
        """Show the words in ``language``, or say that there are none."""
        wording = self.purpose.wording(language)
        for label, text in ((self.heading, wording.title), (self.words, wording.words)):
            label.setLayoutDirection(direction_of(wording.language))
            label.setText(directed(text, wording.language))
        self.edit.setAccessibleName(f"{self.edit.text()}: {wording.title}")
        missing = translate("Privacy", "No words in {language} yet.").format(language=language_name(language))
        self.missing.setText(missing)
        self.missing.setVisible(wording.language != language)

    def _badges(self) -> QWidget:
        room = QWidget()
        row = FlowLayout(room)
        row.setSpacing(Space.XS)
        if not self.purpose.active:
            row.addWidget(Badge(translate("Privacy", "No longer in use"), "warning", "archive"))
        row.addWidget(Badge(texts.basis(self.purpose), "accent"))
        if self.purpose.takes_answers:
            row.addWidget(Badge(texts.retention(self.purpose.retention_months)))
        return room

    def _classes(self) -> str:
        names = QLocale().createSeparatedList([texts.class_name(value) for value in self.purpose.classes])
        return translate("Privacy", "Data it uses: {classes}").format(classes=names or "–")


class NoticeCard(QFrame):
    """The six parts of one version; the versions to choose from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look(self, "card")
        self._notices: Sequence[Notice] = ()
        self._language = "en"
        self.version = QComboBox()
        self.version.setAccessibleName(translate("Privacy", "Version of the notice"))
        self.version.currentIndexChanged.connect(self._show)
        self.missing = small()
        self.parts = {part: words() for part in PARTS}
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        column.setSpacing(Space.M)
        column.addWidget(self.version)
        column.addWidget(self.missing)
        for part, label in self.parts.items():
            heading = Text(translate("Consent", PARTS[part]))
            look(heading, "strong")
            part_room = QVBoxLayout()
            part_room.setSpacing(Space.XS)
            part_room.addWidget(heading)
            part_room.addWidget(label)
            column.addLayout(part_room)

    def show_notices(self, notices: Sequence[Notice]) -> None:
        """Take the versions, the newest first, and show that one."""
        self._notices = notices
        self.version.clear()
        for notice in notices:
            text = translate("Privacy", "Version {version} of {day}")
            shown = dates.show_day(notice.published_at)
            self.version.addItem(text.format(version=QLocale().toString(notice.version), day=f"\u2068{shown}\u2069"))
        self._show()

    def show_language(self, language: str) -> None:
        self._language = language
        self._show()

    def _show(self) -> None:
        place = self.version.currentIndex()
        notice = self._notices[place] if 0 <= place < len(self._notices) else None
        text = notice.texts.get(self._language) if notice else None
        for part, label in self.parts.items():
            label.setLayoutDirection(direction_of(self._language))
            label.setText(directed(getattr(text, part), self._language) if text else "–")
        missing = translate("Privacy", "No words in {language} yet.").format(language=language_name(self._language))
        self.missing.setText(missing)
        self.missing.setVisible(notice is not None and text is None)
