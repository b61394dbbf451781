"""First step of a new vault: the shop, where its vault lies, and how it speaks."""

import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from custdesk import paths
from custdesk.shop.model import COUNTRY_OF_LANGUAGE, Shop
from custdesk.ui.countries import countries, currency_of
from custdesk.ui.languages import LANGUAGES, locale_for
from custdesk.ui.sign_in.browse_row import BrowseRow
from custdesk.ui.theme import Space
from custdesk.ui.widgets import Field, TextBox, ltr_box

translate = QCoreApplication.translate
ENDING = ".custdesk"
_LONGEST_NAME = 60


class ShopStep(QWidget):
    """The shop and the folder of its vault; the folder follows the name until it is changed by hand."""

    def __init__(self, language: str, home: Path | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._home = home or paths.vaults_folder()
        self.name = TextBox()
        self.name.setMaxLength(120)
        self.place = ltr_box()
        self.place_row = BrowseRow(self.place)
        self.place_row.name_button(translate("NewVault", "Choose a folder"))
        self.language = QComboBox()
        for code, spoken in LANGUAGES.items():
            self.language.addItem(spoken.native, code)
        self.country = QComboBox()
        for iso, country in countries(language):
            self.country.addItem(country, iso)
        self._lay_out()
        self.name.textChanged.connect(lambda _text: self._follow())
        self.place_row.browse.clicked.connect(self._browse)
        self.language.setCurrentIndex(self.language.findData(language))
        home_country = locale_for(language).name().split("_")[-1]
        self._choose_country(home_country if len(home_country) == 2 else COUNTRY_OF_LANGUAGE[language])
        self._follow()
        self.setFocusProxy(self.name)

    def _lay_out(self) -> None:
        self.name_field = Field(translate("NewVault", "Name of the shop"), self.name)
        self.place_field = Field(
            translate("NewVault", "Folder of the vault"),
            self.place_row,
            hint=translate("NewVault", "On this PC, not in a synchronised or network folder."),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(self.name_field)
        column.addWidget(self.place_field)
        pair = QHBoxLayout()
        pair.setSpacing(Space.L)
        pair.addWidget(Field(translate("NewVault", "Language of the shop"), self.language), 1)
        pair.addWidget(Field(translate("NewVault", "Country"), self.country), 1)
        column.addLayout(pair)
        column.addStretch()

    @property
    def folder(self) -> Path:
        return Path(self.place.text().strip())

    def shop(self) -> Shop:
        country = str(self.country.currentData())
        return Shop(
            name=self.name.text().strip(),
            country=country,
            language=str(self.language.currentData()),
            currency=currency_of(country),
        )

    def ready(self) -> bool:
        """Return whether one may go on, after saying beside the fields what is missing."""
        self.name_field.say("" if self.name.text().strip() else translate("NewVault", "Type the name of the shop."))
        self.place_field.say(problem_of_place(self.place.text()))
        return not (self.name_field.trouble() or self.place_field.trouble())

    def _follow(self) -> None:
        if not self.place.isModified():
            self.place.setText(str(self._home / (folder_name(self.name.text()) + ENDING)))

    def _browse(self) -> None:
        found = QFileDialog.getExistingDirectory(self, translate("NewVault", "Choose a folder"), str(self._home))
        if found:
            self._home = Path(found)
            self.place.setModified(False)
            self._follow()

    def _choose_country(self, iso: str) -> None:
        self.country.setCurrentIndex(max(0, self.country.findData(iso)))


def problem_of_place(typed: str) -> str:
    """Say why no vault can be made at a place that was typed, or nothing."""
    folder = Path(typed.strip())
    if not typed.strip() or not folder.is_absolute():
        return translate("NewVault", "Choose the folder where the vault shall lie.")
    if folder.suffix != ENDING:
        return translate("NewVault", "The name of the folder has to end in {ending}.").format(ending=ENDING)
    if folder.exists():
        return translate("NewVault", "This folder exists already. Choose another name.")
    return ""


def folder_name(shop: str) -> str:
    """Return a name every file system takes."""
    plain = re.sub(r'[<>:"/\\|?*\x00-\x1f]', " ", shop)[:_LONGEST_NAME]
    return " ".join(plain.split()).strip(". ") or "Shop"
