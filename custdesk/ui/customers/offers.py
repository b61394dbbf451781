"""What the form offers while one types: words of other customers, and the city of a postcode."""

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QLineEdit

from custdesk.customers.suggesting import Place
from custdesk.errors import CustDeskError
from custdesk.ui.customers.editors import CardEditors
from custdesk.ui.page import PageContext
from custdesk.ui.record_form import ColumnField
from custdesk.ui.record_form.completing import FoldedCompleter
from custdesk.ui.widgets.toast import undo_text

translate = QCoreApplication.translate
_FILLED_IN = ("city", "region", "country")
_Words = dict[str, tuple[str, ...]]


class Offers(QObject):
    """Gives the editors their completions, and fills empty parts of an address in from its postcode."""

    def __init__(self, context: PageContext, editors: CardEditors) -> None:
        super().__init__(editors)
        self._context, self._editors = context, editors
        self._words: _Words = {}
        self._streets: dict[QLineEdit, str] = {}
        self._places: dict[int, tuple[str, str]] = {}
        editors.edited.connect(self.equip)
        editors.left.connect(self._leave)

    def begin(self) -> None:
        """Fetch what is offered for a form that begins now."""
        self._streets.clear()
        self._places.clear()
        suggestions, tags = self._context.services.suggestions, self._context.services.customers.tags
        run = self._context.tasks.run
        run(lambda _progress: tags(), self._editors.set_known_tags, _no_offers, owner=self)
        run(lambda progress: suggestions.words(progress.stopped), self._take_words, _no_offers, owner=self)

    def equip(self) -> None:
        """Give the boxes of new rows their completions."""
        for row in self._address_rows():
            box = row["city"].editor
            if isinstance(box, QLineEdit) and box.completer() is None and self._words.get("city"):
                box.setCompleter(FoldedCompleter(self._words["city"], box))

    def _take_words(self, words: _Words) -> None:
        self._words = words
        for name, field in self._editors.columns.items():
            box = field.editor
            if words.get(name) and isinstance(box, QLineEdit):
                box.setCompleter(FoldedCompleter(words[name], box))
        for row in self._address_rows():
            box = row["city"].editor
            if isinstance(box, QLineEdit):
                box.setCompleter(None)  # type: ignore[arg-type]
        self.equip()

    def _leave(self, path: str) -> None:
        kind, _, rest = path.partition(".")
        place, _, name = rest.partition(".")
        rows = self._address_rows()
        if kind != "addresses" or not place or int(place) >= len(rows) or not self._editors.isVisible():
            return
        if name == "postcode":
            self._ask_place(rows[int(place)])
        elif name == "city":
            self._offer_streets(rows[int(place)])

    def _ask_place(self, row: dict[str, ColumnField]) -> None:
        postcode, country = str(row["postcode"].value() or ""), str(row["country"].value() or "")
        if not postcode or self._places.get(id(row["city"])) == (postcode, country) or row["city"].value():
            return
        self._places[id(row["city"])] = (postcode, country)
        suggestions = self._context.services.suggestions

        def take(found: Place | None) -> None:
            still_there = any(row["city"] is other["city"] for other in self._address_rows())
            if found is not None and still_there and not row["city"].value():
                self._fill_in(row, found)

        self._context.tasks.run(
            lambda progress: suggestions.place(postcode, country, progress.stopped), take, _no_offers, owner=self
        )

    def _fill_in(self, row: dict[str, ColumnField], found: Place) -> None:
        filled = [row[name] for name in _FILLED_IN if getattr(found, name) and not row[name].value()]
        for field in filled:
            field.set_value(getattr(found, field.column.name))
            field.set_hint(translate("CustomerForm", "Suggested: most of your customers with this postcode."))
        self._editors.edited.emit()
        self._offer_streets(row)
        said = translate("CustomerForm", "Filled in from the postcode: {city}").format(city=found.city)
        self._context.toast(said, undo_text(), lambda: self._take_back(row, filled, found))

    def _take_back(self, row: dict[str, ColumnField], filled: list[ColumnField], found: Place) -> None:
        if not any(row["city"] is other["city"] for other in self._address_rows()):
            return
        for field in filled:
            if field.value() == getattr(found, field.column.name):
                field.set_value("")
            field.set_hint("")
        self._editors.edited.emit()
        row["city"].setFocus()

    def _offer_streets(self, row: dict[str, ColumnField]) -> None:
        city, box = str(row["city"].value() or ""), row["street"].editor
        if not city or not isinstance(box, QLineEdit) or self._streets.get(box) == city:
            return
        self._streets[box] = city
        suggestions = self._context.services.suggestions

        def take(streets: tuple[str, ...]) -> None:
            if self._streets.get(box) == city and any(row["city"] is other["city"] for other in self._address_rows()):
                box.setCompleter(FoldedCompleter(streets, box))

        self._context.tasks.run(
            lambda progress: suggestions.streets(city, progress.stopped), take, _no_offers, owner=self
        )

    def _address_rows(self) -> list[dict[str, ColumnField]]:
        rows = self._editors.lists.get("addresses")
        return [row.fields for row in rows.rows] if rows is not None else []


def _no_offers(_error: CustDeskError) -> None:
    """What could not be suggested is typed."""
