"""The shop's data, and the look of the window on this PC."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox

from custdesk.shop.model import Shop
from custdesk.ui.choices import text_size_names, theme_names
from custdesk.ui.countries import countries, currency_of
from custdesk.ui.languages import LANGUAGES
from custdesk.ui.page import PageContext
from custdesk.ui.settings.card import SettingsCard
from custdesk.ui.widgets import Field, TextBox

translate = QCoreApplication.translate
_LONGEST_NAME, _LONGEST_CONTACT = 120, 200


class ShopCard(SettingsCard):
    """The shop's data; ``stored`` after they were changed."""

    stored = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__(translate("Settings", "Shop"))
        self._context = context
        self._shop: Shop | None = None
        self.name = TextBox()
        self.name.setMaxLength(_LONGEST_NAME)
        self.contact = TextBox()
        self.contact.setMaxLength(_LONGEST_CONTACT)
        self.country, self.language, self.currency = QComboBox(), QComboBox(), QComboBox()
        self._fill()
        self.name_field = Field(translate("Settings", "Name of the shop"), self.name)
        self.body.addWidget(self.name_field)
        self.body.addWidget(Field(translate("Settings", "Country"), self.country))
        self.body.addWidget(Field(translate("Settings", "Language of the shop"), self.language))
        self.body.addWidget(Field(translate("Settings", "Currency"), self.currency))
        hint = translate("Settings", "A name with a phone or an e-mail. It is printed on consent forms.")
        self.body.addWidget(
            Field(translate("Settings", "Whom customers ask about their data"), self.contact, hint=hint)
        )
        self.save_button = self.add_button(translate("Settings", "Save the shop's data"))
        self.save_button.clicked.connect(self.save)
        self.country.activated.connect(self._follow_country)

    def show_shop(self, shop: Shop) -> None:
        self._shop = shop
        self.name.setText(shop.name)
        self.contact.setText(shop.privacy_contact)
        for box, value in (
            (self.country, shop.country),
            (self.language, shop.language),
            (self.currency, shop.currency),
        ):
            if box.findData(value) < 0:
                box.addItem(value, value)
            box.setCurrentIndex(box.findData(value))

    def changed(self) -> bool:
        return self._shop is not None and self._edited() != self._shop

    def save(self) -> None:
        self.says.hide()
        empty = translate("Settings", "Type the name of the shop.")
        self.name_field.say("" if self.name.text().strip() else empty)
        if self._shop is None or self.name_field.trouble():
            return
        shop, services = self._edited(), self._context.services
        self.save_button.setEnabled(False)
        self._context.tasks.run(
            lambda _progress: services.shop.change(shop), self._done, self.show_error, owner=self
        ).finished.connect(lambda: self.save_button.setEnabled(True))

    def _done(self, shop: Shop) -> None:
        self.show_shop(shop)
        self.stored.emit()

    def _edited(self) -> Shop:
        assert self._shop is not None
        return replace(
            self._shop,
            name=self.name.text().strip(),
            country=str(self.country.currentData()),
            language=str(self.language.currentData()),
            currency=str(self.currency.currentData()),
            privacy_contact=" ".join(self.contact.text().split()),
        )

    def _follow_country(self) -> None:
        currency = currency_of(str(self.country.currentData()))
        self.currency.setCurrentIndex(max(0, self.currency.findData(currency)))

    def _fill(self) -> None:
        for code, spoken in LANGUAGES.items():
            self.language.addItem(spoken.native, code)
        currencies = set()
        for iso, country in countries(QLocale().name().split("_")[0]):
            self.country.addItem(country, iso)
            currencies.add(currency_of(iso))
        for code in sorted(currencies):
            self.currency.addItem(code, code)


class LookCard(SettingsCard):
    """Language, theme and size of text of the window on this PC, applied at once; ``language_asked`` carries a code."""

    language_asked = Signal(str)

    def __init__(self, context: PageContext) -> None:
        super().__init__(translate("Settings", "This window"))
        choices = context.choices
        self.language, self.theme, self.text_size = QComboBox(), QComboBox(), QComboBox()
        for code, spoken in LANGUAGES.items():
            self.language.addItem(spoken.native, code)
        looks, sizes = list(theme_names()), list(text_size_names())
        self.theme.addItems(list(theme_names().values()))
        self.text_size.addItems(list(text_size_names().values()))
        self.language.setCurrentIndex(self.language.findData(choices.languages.code))
        self.theme.setCurrentIndex(looks.index(choices.theme.choice))
        self.text_size.setCurrentIndex(sizes.index(choices.theme.text_size))
        self.language.activated.connect(lambda _row: self.language_asked.emit(str(self.language.currentData())))
        self.theme.activated.connect(lambda row: choices.choose_theme(looks[row]))
        self.text_size.activated.connect(lambda row: choices.choose_text_size(sizes[row]))
        self.body.addWidget(Field(translate("Settings", "Language"), self.language))
        self.body.addWidget(Field(translate("Settings", "Appearance"), self.theme))
        self.body.addWidget(Field(translate("Settings", "Size of text"), self.text_size))
        self.still = QCheckBox(translate("Settings", "Nothing moves by itself"))
        self.still.setChecked(choices.settings.still)
        self.still.toggled.connect(choices.choose_still)
        self.body.addWidget(self.still)
