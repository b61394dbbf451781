"""One part of the customer's form: it shows what the shop asks for, fits the kind of customer or holds something."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from custdesk.customers.asked import Asked
from custdesk.customers.model import Customer
from custdesk.records.columns import Kind
from custdesk.ui.customers.sealed_field import SealedField
from custdesk.ui.customers.sections import fits_kind
from custdesk.ui.record_form import ColumnField, FoldingSection, RowsEditor
from custdesk.ui.record_form.grid import FieldGrid

translate = QCoreApplication.translate
_WIDE = frozenset({Kind.LONG_TEXT, Kind.TAGS})
_EMPTY = Customer()


class FormPart(FoldingSection):
    """Lists such as phones above fields above sealed ones. A part of which nothing is shown is not shown itself."""

    def __init__(self, code: str, heading: str) -> None:
        super().__init__(code, heading)
        self.fields: list[ColumnField] = []
        self.lists: dict[str, RowsEditor] = {}
        self.sealed: dict[str, SealedField] = {}
        self._grid = FieldGrid()
        self._others: list[QWidget] = []
        self._hints: dict[str, str] = {}

    def add_list(self, name: str, rows: RowsEditor) -> None:
        self.lists[name] = rows
        self.column.addWidget(rows)

    def add_field(self, field: ColumnField) -> None:
        if not self.fields:
            self.column.addWidget(self._grid)
        self.fields.append(field)
        self._grid.add(field, wide=field.column.kind in _WIDE)

    def add_sealed(self, name: str, field: SealedField) -> None:
        self.sealed[name] = field
        self.column.addWidget(field)

    def add_other(self, widget: QWidget) -> None:
        """Add something that is shown whatever the shop asks for, as long as the part is."""
        self._others.append(widget)
        self.column.addWidget(widget)

    def paths(self) -> frozenset[str]:
        """Return the names of what stands here: columns, sealed ones, lists."""
        return frozenset(self._by_path())

    def shows(self, path: str) -> bool:
        """Return whether something that stands here is shown while the part is open."""
        return not self._by_path()[path].isHidden()

    def say_why(self, asked: Asked, hints: dict[str, str]) -> None:
        """Say beside what is asked why the shop asks for it; ``hints`` are said before, by path."""
        for name, field in (*((field.path, field) for field in self.fields), *self._sealed_fields()):
            field.set_hint(" ".join(filter(None, (hints.get(name, ""), _because(asked.reason(name))))))
        for name, rows in self.lists.items():
            rows.set_reason(_because(asked.reason(name)))

    def show_fitting(self, kind: str, asked: Asked, called_for: frozenset[str]) -> None:
        """Show what a customer of ``kind`` is asked for, what holds something, and what was ``called_for``."""

        def wanted(name: str) -> bool:
            return name in called_for or (asked.asks(name) and fits_kind(name, kind))

        shown = [field for field in self.fields if wanted(field.path) or _holds_something(field)]
        self._grid.show_only(shown)
        self._grid.setVisible(bool(shown))
        lists = [rows for name, rows in self.lists.items() if wanted(name) or rows.filled()]
        for rows in self.lists.values():
            rows.setVisible(rows in lists)
        sealed = [field for name, field in self.sealed.items() if wanted(name) or field.holds_something()]
        for field in self.sealed.values():
            field.setVisible(field in sealed)
        only_others = bool(self._others) and not (self.fields or self.lists or self.sealed)
        self.setVisible(bool(shown or lists or sealed or only_others))

    def content(self) -> str:
        told = [_counted(name, len(rows.filled())) for name, rows in self.lists.items() if rows.filled()]
        filled = sum(map(_holds_something, self.fields)) + sum(
            field.holds_something() for field in self.sealed.values()
        )
        if filled:
            told.append(translate("CustomerForm", "%Ln fields filled in", None, filled))
        return ", ".join(told) if told or self._others else translate("CustomerForm", "empty")

    def _by_path(self) -> dict[str, QWidget]:
        return {**{field.path: field for field in self.fields}, **self.lists, **self.sealed}

    def _sealed_fields(self) -> list[tuple[str, ColumnField]]:
        return [(name, field.field) for name, field in self.sealed.items()]


def _holds_something(field: ColumnField) -> bool:
    return bool(field.value() != getattr(_EMPTY, field.column.name))


def _because(reason: str) -> str:
    return translate("CustomerForm", "Why we ask: {reason}").format(reason=reason) if reason else ""


def _counted(name: str, count: int) -> str:
    match name:
        case "phones":
            return translate("CustomerForm", "%Ln phones", None, count)
        case "emails":
            return translate("CustomerForm", "%Ln e-mails", None, count)
    return translate("CustomerForm", "%Ln addresses", None, count)
