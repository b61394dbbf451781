"""The first step: what the file is, which sheet and headings, and its first rows."""

from dataclasses import dataclass, replace
from dataclasses import field as part
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from custdesk.errors import CustDeskError, FileLocked
from custdesk.exchange.reading.model import FileReading
from custdesk.ui import icons, messages
from custdesk.ui.exchange.import_wizard.cells import apart, left_to_right
from custdesk.ui.exchange.import_wizard.file_words import ENCODINGS, encoding_name, facts, notice_text
from custdesk.ui.exchange.import_wizard.password_dialog import PasswordDialog
from custdesk.ui.exchange.import_wizard.sample_table import SampleTable
from custdesk.ui.exchange.import_wizard.step import Step
from custdesk.ui.theme import Space, grown
from custdesk.ui.widgets import Field, NumberBox, Picture, ScrollArea, words
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
_MOST_HEADING_ROWS = 999
_NOTICES_HEIGHT = 96


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """What a person chose instead of the guess; ``None`` leaves it to the guess."""

    sheet: str | None = None
    heading_row: int | None = None
    encoding: str | None = None
    password: str = part(default="", repr=False)


class FileStep(Step):
    """``options_changed`` asks for another reading of the same file, ``another_asked`` for another file."""

    options_changed = Signal()
    another_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.options = ReadOptions()
        self.reading: FileReading | None = None
        self._name = ""
        self.file_name = words()
        look(self.file_name, "heading")
        self.facts = words(muted=True)
        self.another = QPushButton(translate("Import", "Choose another file …"))
        icons.dress(self.another, "folder")
        self.another.clicked.connect(self.another_asked)
        self.unlock = QPushButton(translate("Import", "Type the password …"))
        icons.dress(self.unlock, "lock")
        self.unlock.hide()
        self.unlock.clicked.connect(lambda: self._ask_for_password(wrong=False))
        self.sheet = QComboBox()
        self.sheet.activated.connect(self._choose_sheet)
        self.heading_row = NumberBox(0, _MOST_HEADING_ROWS)
        self.heading_row.setSpecialValueText(translate("Import", "No headings"))
        # One reading for a typed number, not one for each digit.
        self.heading_row.setKeyboardTracking(False)
        self.heading_row.valueChanged.connect(self._choose_heading_row)
        self.encoding = QComboBox()
        for code in ENCODINGS:
            self.encoding.addItem(encoding_name(code), code)
        self.encoding.activated.connect(self._choose_encoding)
        self.table = SampleTable()
        self.notices = _Notices()
        self._lay_out()

    def heading(self) -> str:
        return translate("Import", "The file")

    def explanation(self) -> str:
        return translate("Import", "Check that the rows below are the customers, with their headings on top.")

    def why_not(self) -> str:
        if self.reading is None:
            return translate("Import", "The file has not been read.")
        if not self.reading.table.rows:
            return translate("Import", "There are no rows here. Choose another sheet, heading row or file.")
        return ""

    def begin(self) -> None:
        # Enter then goes on, and does not open a list or another file.
        self.table.setFocus()

    def start(self, path: Path) -> None:
        """Show another file, which is yet to be read."""
        self.options = ReadOptions()
        self._name = path.name
        self.file_name.setText(left_to_right(path.name))
        self.facts.setText(translate("Import", "Reading …"))
        self.options_room.hide()
        self.unlock.hide()
        self.show_reading(None)

    def show_reading(self, reading: FileReading | None) -> None:
        """Show what was read, or that nothing was."""
        self.reading = reading
        self.table.show_reading(reading)
        self.notices.show_texts([notice_text(notice) for notice in reading.notices] if reading else [])
        if reading is not None:
            self.unlock.hide()
            self.options_room.show()
            self.facts.setText(facts(reading))
            self._show_sheets(reading)
            self.heading_row.blockSignals(True)
            self.heading_row.setValue(reading.heading_row)
            self.heading_row.blockSignals(False)
            self._show_encoding(reading)
        self.changed.emit()

    def say_failed(self) -> None:
        """Say that nothing was read; what was chosen stays."""
        self.facts.setText(translate("Import", "It could not be read."))
        self.show_reading(None)

    def unlocks(self, error: CustDeskError) -> bool:
        """Ask for the password if that is what ``error`` wants, and say so; what is typed comes as other options."""
        if not isinstance(error, FileLocked):
            return False
        wrong = bool(self.options.password)
        self.options = replace(self.options, password="")
        self.show_reading(None)
        self.facts.setText(messages.sentence(error))
        self.unlock.show()
        self._ask_for_password(wrong=wrong)
        return True

    def _ask_for_password(self, *, wrong: bool) -> None:
        dialog = PasswordDialog(self._name, wrong=wrong, parent=self)
        dialog.accepted.connect(lambda: self._choose(replace(self.options, password=dialog.password)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_sheets(self, reading: FileReading) -> None:
        self.sheet.clear()
        for sheet in reading.sheets:
            if sheet.hidden:
                text = translate("Import", "{sheet} (hidden sheet)").format(sheet=apart(sheet.name))
                self.sheet.addItem(icons.icon("eye-off", "muted"), text, sheet.name)
            else:
                self.sheet.addItem(sheet.name, sheet.name)
        self.sheet.setCurrentIndex(self.sheet.findData(reading.chosen_sheet))
        self.sheet_field.setVisible(reading.kind not in ("text", "vcard"))
        self.heading_field.setVisible(reading.kind != "vcard")
        self.sheet.setEnabled(len(reading.sheets) > 1)

    def _show_encoding(self, reading: FileReading) -> None:
        self.encoding_field.setVisible(reading.kind in ("text", "vcard"))
        place = self.encoding.findText(encoding_name(reading.encoding))
        if place < 0:
            self.encoding.addItem(encoding_name(reading.encoding), reading.encoding)
            place = self.encoding.count() - 1
        self.encoding.setCurrentIndex(place)

    def _choose_sheet(self) -> None:
        self._choose(ReadOptions(sheet=self.sheet.currentData(), password=self.options.password))

    def _choose_heading_row(self, row: int) -> None:
        sheet = self.reading.chosen_sheet if self.reading and self.reading.kind != "text" else self.options.sheet
        self._choose(replace(self.options, sheet=sheet, heading_row=row))

    def _choose_encoding(self) -> None:
        self._choose(replace(self.options, encoding=self.encoding.currentData()))

    def _choose(self, options: ReadOptions) -> None:
        if options != self.options:
            self.options = options
            self.options_changed.emit()

    def _lay_out(self) -> None:
        head = QGridLayout()
        head.setHorizontalSpacing(Space.M)
        head.setVerticalSpacing(2)
        head.setColumnStretch(0, 1)
        head.addWidget(self.file_name, 0, 0)
        head.addWidget(self.facts, 1, 0)
        head.addWidget(self.unlock, 0, 1, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.another, 0, 2, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        self.sheet_field = Field(translate("Import", "Sheet"), self.sheet)
        self.heading_field = Field(translate("Import", "Row of the headings"), self.heading_row)
        self.encoding_field = Field(translate("Import", "Kind of letters"), self.encoding)
        self.options_room = QWidget()
        options = QHBoxLayout(self.options_room)
        options.setContentsMargins(0, 0, 0, 0)
        options.setSpacing(Space.L)
        for field, width in ((self.sheet_field, 280), (self.encoding_field, 280), (self.heading_field, 170)):
            field.setFixedWidth(grown(width))
            options.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
        options.addStretch()
        self.encoding_field.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addLayout(head)
        column.addWidget(self.options_room)
        column.addWidget(self.table, 1)
        column.addWidget(self.notices)


class _Notices(ScrollArea):
    """What the person should know about the file, line by line; takes no room if there is nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("Import", "What was noticed while reading"))
        self.setMaximumHeight(grown(_NOTICES_HEIGHT))
        self.texts: list[str] = []

    def show_texts(self, texts: list[str]) -> None:
        self.texts = texts
        room = QWidget()
        column = QVBoxLayout(room)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        for text in texts:
            row = QHBoxLayout()
            row.setSpacing(Space.S)
            row.addWidget(Picture("information", "link", parent=room), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(words(text), 1)
            column.addLayout(row)
        column.addStretch()
        self.setWidget(room)
        self.setVisible(bool(texts))
