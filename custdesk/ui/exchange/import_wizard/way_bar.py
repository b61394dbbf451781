"""What an import may do with the customers there are, and by what it finds them."""

from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from custdesk.exchange.importing.model import ImportOptions, Mode
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.ui.record_form.editors import CalmComboBox
from custdesk.ui.theme import Space
from custdesk.ui.widgets import Text, small
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate

MODES: Final = {
    Mode.ADD_AND_UPDATE: QT_TRANSLATE_NOOP("Import", "Add and update"),
    Mode.ADD: QT_TRANSLATE_NOOP("Import", "Add new ones only"),
    Mode.UPDATE: QT_TRANSLATE_NOOP("Import", "Update only"),
    Mode.FILL_BLANKS: QT_TRANSLATE_NOOP("Import", "Only fill blanks"),
}
_MEANINGS: Final = {
    Mode.ADD_AND_UPDATE: QT_TRANSLATE_NOOP(
        "Import", "New customers are entered; those you already have get what the file says."
    ),
    Mode.ADD: QT_TRANSLATE_NOOP("Import", "New customers are entered; those you already have stay as they are."),
    Mode.UPDATE: QT_TRANSLATE_NOOP("Import", "Customers you already have get what the file says; nobody is entered."),
    Mode.FILL_BLANKS: QT_TRANSLATE_NOOP(
        "Import", "New customers are entered; of those you already have, only what is empty is filled in."
    ),
}
_ALWAYS: Final = QT_TRANSLATE_NOOP("Import", "Whoever the file says opted out is opted out in any case.")
MATCHES: Final = {
    "": QT_TRANSLATE_NOOP("Import", "All that is known"),
    "number": QT_TRANSLATE_NOOP("Import", "Customer number alone"),
    "email": QT_TRANSLATE_NOOP("Import", "E-mail alone"),
    "phone": QT_TRANSLATE_NOOP("Import", "Phone alone"),
    "tax": QT_TRANSLATE_NOOP("Import", "Tax number alone"),
    "name_birthday": QT_TRANSLATE_NOOP("Import", "Name and birthday"),
}


class WayBar(QWidget):
    """``changed`` comes when the person chooses another way."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.mode, self.match = CalmComboBox(), CalmComboBox()
        self.meaning = small()
        for mode, word in MODES.items():
            self.mode.addItem(translate("Import", word), mode)
        for code, word in MATCHES.items():
            self.match.addItem(translate("Import", word), code)
        for box in (self.mode, self.match):
            box.currentIndexChanged.connect(self._choose)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(2, 1)
        captions = (
            translate("Import", "What should happen with customers you already have?"),
            translate("Import", "By what are they found?"),
        )
        for place, (box, caption) in enumerate(zip((self.mode, self.match), captions, strict=True)):
            _add(grid, place, caption, box)
        grid.addWidget(self.meaning, 1, 2)
        self._tell()

    def options(self) -> ImportOptions:
        """Return what is chosen."""
        return ImportOptions(mode=self.mode.currentData(), match_by=self.match.currentData())

    def choose(self, options: ImportOptions) -> None:
        """Choose what ``options`` say."""
        self.mode.setCurrentIndex(self.mode.findData(options.mode))
        self.match.setCurrentIndex(self.match.findData(options.match_by))

    def _choose(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        meaning = translate("Import", _MEANINGS[self.mode.currentData()])
        told = translate("Import", "{meaning} {always}").format(meaning=meaning, always=translate("Import", _ALWAYS))
        self.meaning.setText(told)
        self.mode.setAccessibleDescription(told)


def _add(grid: QGridLayout, place: int, caption: str, box: QComboBox) -> None:
    label = Text(caption)
    look(label, "label")
    label.setBuddy(box)
    box.setAccessibleName(caption)
    grid.addWidget(label, 0, place)
    grid.addWidget(box, 1, place)
