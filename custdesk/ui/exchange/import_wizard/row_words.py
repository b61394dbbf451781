"""Planned rows in the person's words: what changes, whom a row looks like, what is wrong with it."""

from collections.abc import Iterator, Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QGuiApplication

from custdesk.consent.model import CHANNELS, OPT_OUTS
from custdesk.customers.model import LABELS, Address, Customer, CustomerCard, Email, Phone
from custdesk.exchange.importing.consents import PlannedConsent
from custdesk.exchange.importing.model import ERASED, FieldChange, PlannedRow, Verdict
from custdesk.exchange.mapping.model import RowProblem
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.columns import Column, column_named, columns_of
from custdesk.records.stored import from_stored
from custdesk.ui import dates
from custdesk.ui.exchange.import_wizard.cells import apart, left_to_right, side_by_side
from custdesk.ui.local_form import LEFT_TO_RIGHT, LocalForm
from custdesk.ui.page import PageContext

translate = QCoreApplication.translate
_OWN = {column.name: column for column in columns_of(Customer)}
_PHONE, _EMAIL = column_named(Phone, "number"), column_named(Email, "address")
_LISTS = {
    "phones": QT_TRANSLATE_NOOP("CustomerForm", "Phones"),
    "emails": QT_TRANSLATE_NOOP("CustomerForm", "E-mails"),
    "addresses": QT_TRANSLATE_NOOP("CustomerForm", "Addresses"),
}
_ORDER = [*_OWN, *_LISTS]
OPT_OUT_CHANGES = "opt_outs"
_OPTED_OUT = QT_TRANSLATE_NOOP("Import", "Said no to")
_CHOICES = OPT_OUTS | CHANNELS
_REASON_CONTEXTS = ("values", "mapping", "reading")
_LIKENESS_CONTEXTS = ("Likeness", "import")
_MOST_CHANGES_TOLD = 3


class RowWords:
    """Words for the rows of one plan, with values in the local form of the shop; ``purposes`` are titles by code."""

    def __init__(self, form: LocalForm, purposes: Mapping[str, str]) -> None:
        self._form = form
        self._purposes = purposes

    def summary(self, row: PlannedRow) -> str:
        """Return in one line what becomes of a row and why."""
        if row.verdict is Verdict.LOOKALIKE:
            return self.likeness(row)
        if row.verdict is Verdict.LEFT_OUT:
            return self.left_out(row)
        if row.verdict is Verdict.REFUSED:
            return side_by_side(self.problem(problem) for problem in row.problems if problem.refused)
        if row.verdict is Verdict.UNCHANGED:
            return translate("Import", "All of this is known of customer {number} already.").format(
                number=left_to_right(row.like_number)
            )
        told = self._changes(row) if row.verdict is Verdict.CHANGED else self._contacts(row.draft.card)
        if row.problems:
            told.append(translate("Import", "%Ln value(s) to check", None, len(row.problems)))
        return side_by_side(told)

    def likeness(self, row: PlannedRow) -> str:
        """Return whom a row looks like, and by what."""
        if ERASED in row.reasons:
            return translate(
                "Import", "Somebody with the same data asked to be erased. Add them only if they want to come back."
            )
        why = QLocale().createSeparatedList([_translated(reason, _LIKENESS_CONTEXTS) for reason in row.reasons])
        if row.like_line:
            line = QLocale().toString(row.like_line)
            return translate("Import", "Looks like row {line} of this file: {why}.").format(line=line, why=why)
        text = translate("Import", "Looks like {name}, customer {number}: {why}.")
        return text.format(name=apart(row.like_name), number=left_to_right(row.like_number), why=why)

    def left_out(self, row: PlannedRow) -> str:
        """Return why the chosen way leaves a row out."""
        if row.customer_id:
            return translate("Import", "You have them already as customer {number}, and only add new ones.").format(
                number=left_to_right(row.like_number)
            )
        if row.reasons:
            return side_by_side(_translated(reason, _LIKENESS_CONTEXTS) for reason in row.reasons)
        return translate("Import", "Not among your customers. You only update, so nobody new is entered.")

    def problem(self, problem: RowProblem) -> str:
        """Return what is wrong with one cell, with the heading of its column."""
        reason = self.reason(problem)
        if not problem.column:
            return reason
        return translate("Import", "{column}: {reason}").format(column=apart(problem.column), reason=reason)

    def reason(self, problem: RowProblem) -> str:
        """Return what is wrong with one cell and how to mend it."""
        values = {
            name: QLocale().toString(value) if isinstance(value, int) else apart(value)
            for name, value in problem.values.items()
        }
        return _translated(problem.reason, _REASON_CONTEXTS).format(**values)

    def change(self, change: FieldChange) -> tuple[str, str, str]:
        """Return the name of what changes, and its value before and after."""
        column = _OWN.get(change.path)
        if column is not None and column.sealed:
            return self.label(change.path), "", translate("Import", "sealed value")
        before, after = self._stored(change.path, change.before), self._stored(change.path, change.after)
        return self.label(change.path), before, after

    def label(self, path: str) -> str:
        """Return what a column or list of the customer is called."""
        if path in _OWN:
            return translate("Customer", _OWN[path].label)
        return translate("CustomerForm", _LISTS[path]) if path in _LISTS else translate("Import", _OPTED_OUT)

    def place(self, path: str) -> int:
        """Return where a column or list stands in the form."""
        return _ORDER.index(path)

    def values(self, card: CustomerCard) -> dict[str, str]:
        """Return every value of a card by its path, in the order of the form, in local form."""
        found = {name: self._value(column, getattr(card.customer, name)) for name, column in _OWN.items()}
        found |= {name: self._value(_OWN[name], text) for name, text in card.sealed.items()}
        for name in card.sealed_present - card.sealed.keys():
            found[name] = translate("Import", "sealed value")
        found["phones"] = "\n".join(self._value(_PHONE, phone.number, phone.label) for phone in card.phones)
        found["emails"] = "\n".join(self._value(_EMAIL, email.address, email.label) for email in card.emails)
        found["addresses"] = "\n".join(self._address(address) for address in card.addresses)
        return {path: text for path, text in found.items() if text}

    def opt_outs(self, codes: frozenset[str]) -> str:
        """Return the choices that a row makes."""
        return QLocale().createSeparatedList([translate("Consent", _CHOICES[code]) for code in sorted(codes)])

    def consent(self, planned: PlannedConsent) -> str:
        """Return what becomes of one consent that the file tells of, and why."""
        title = apart(self._purposes.get(planned.purpose, planned.purpose))
        outcome = _translated(planned.outcome, _LIKENESS_CONTEXTS)
        if not planned.happened_on:
            return translate("Import", "{purpose}: {outcome}").format(purpose=title, outcome=outcome)
        day = left_to_right(dates.show_date(date.fromisoformat(planned.happened_on)))
        return translate("Import", "{purpose}, {day}: {outcome}").format(purpose=title, day=day, outcome=outcome)

    def _changes(self, row: PlannedRow) -> list[str]:
        told = [self._told(change) for change in row.changes[:_MOST_CHANGES_TOLD]]
        told += [self.consent(one) for one in row.consents if one.recorded]
        more = max(0, len(row.changes) - _MOST_CHANGES_TOLD)
        return [*told, translate("Import", "%Ln more change(s)", None, more)] if more else told

    def _told(self, change: FieldChange) -> str:
        label, before, after = self.change(change)
        before, after = before.replace("\n", ", "), after.replace("\n", ", ")
        if change.path in _LISTS or change.path == OPT_OUT_CHANGES or not before:
            return translate("Import", "{field}: + {value}").format(field=label, value=apart(after))
        return translate("Import", "{field}: {before} {arrow} {after}").format(
            field=label, before=apart(before), arrow=arrow(), after=apart(after)
        )

    def _contacts(self, card: CustomerCard) -> list[str]:
        return [text for text in self._first_contacts(card) if text]

    def _first_contacts(self, card: CustomerCard) -> Iterator[str]:
        yield from (self._value(_PHONE, phone.number) for phone in card.phones[:1])
        yield from (self._value(_EMAIL, email.address) for email in card.emails[:1])
        yield from (apart(address.city or address.region) for address in card.addresses[:1])

    def _stored(self, path: str, text: str) -> str:
        column = _OWN.get(path)
        if path == OPT_OUT_CHANGES:
            return self.opt_outs(frozenset(filter(None, text.split(", "))))
        if column is not None:
            if path == "tags" or not text:
                return apart(text)
            return self._value(column, from_stored(column, int(text) if path == "balance" else text))
        entry = {"phones": _PHONE, "emails": _EMAIL}.get(path)
        lines = text.split("\n") if text else []
        return "\n".join(self._value(entry, line) if entry else apart(line) for line in lines)

    def _value(self, column: Column, value: object, label: str = "") -> str:
        shown = self._form.show_or_blank(column, value)
        if column.kind in LEFT_TO_RIGHT:
            shown = left_to_right(shown)
        if not (label and shown):
            return shown
        name = translate("Customer", LABELS[label]) if label in LABELS else apart(label)
        return translate("Import", "{value} ({label})").format(value=shown, label=name)

    def _address(self, address: Address) -> str:
        town = " ".join(filter(None, (address.postcode, address.city)))
        country = self._form.show_or_blank(column_named(Address, "country"), address.country)
        return apart(", ".join(filter(None, (address.street, town, address.region, country))))


def purpose_titles(context: PageContext) -> dict[str, str]:
    """Return what the purposes are called in the language of the window, by code."""
    language = context.choices.languages.code
    return {one.code: one.wording(language).title for one in context.services.consents.purposes()}


def arrow() -> str:
    """Return the arrow from before to after in the direction one reads."""
    return "←" if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft else "→"


def _translated(template: str, contexts: tuple[str, ...]) -> str:
    for context in contexts:
        found = translate(context, template)
        if found != template:
            return found
    return template
