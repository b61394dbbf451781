"""The card of a customer on paper: all that the view shows, and what the customer agreed to and wants."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from custdesk.consent.model import CHANNELS, OPT_OUTS, ConsentState
from custdesk.consent.rules import may_we
from custdesk.customers.model import KINDS, Address, Customer, CustomerCard, Email, Phone
from custdesk.records.columns import Column, column_named, columns_of
from custdesk.reports.addresses import address_lines
from custdesk.reports.model import CARD, CardPaper
from custdesk.ui.consent import texts
from custdesk.ui.local_form import LEFT_TO_RIGHT, LocalForm
from custdesk.ui.printing.language import of_window
from custdesk.ui.printing.pages import POINT, Pages, page_layout
from custdesk.ui.printing.paper import Paper
from custdesk.ui.printing.told import apart, foot, foot_text, left_to_right, paper_name

translate = QCoreApplication.translate
_SHARES = (0.3, 0.7)
_ABOVE = frozenset({"number", "kind", "preferred_channel"})
_GAP = 12 * POINT

Lines = list[tuple[str, str]]


def card_pages(paper: CardPaper, form: LocalForm, size: str) -> Pages:
    """Lay a card out, on as many pages as it needs."""
    written = Paper(paper_name(CARD), page_layout(size), of_window())
    card = paper.card
    written.text(apart(card.customer.name) if card.customer.name else paper_name(CARD), "title")
    _section(written, "", _head(card))
    if card.masked:
        written.text(translate("Printing", "Phones, e-mails and streets are masked in this view."), muted=True)
    _section(written, translate("Customers", "Phones and e-mails"), _reach(card, form))
    _section(written, translate("Customers", "Addresses"), _addresses(card, form))
    _section(written, translate("Customers", "About"), _about(card, form))
    if paper.consent is not None:
        _section(written, translate("Printing", "May we …?"), _may(paper.consent))
        _section(written, translate("Printing", "What was agreed to"), _answers(paper.consent, form.language))
    line = foot_text(CARD, paper.made)
    return written.finish(lambda page, pages: foot(written.language, line, page, pages))


def _section(written: Paper, heading: str, lines: Lines) -> None:
    if not lines:
        return
    if heading:
        written.need(6 * _GAP)
        written.text(heading, "heading", space=_GAP)
        written.skip(2 * POINT)
    for line in lines:
        written.row(_SHARES, line, "dense", muted=(0,), ruled=bool(heading))


def _head(card: CustomerCard) -> Lines:
    lines: Lines = []
    if card.customer.number:
        lines.append((translate("Customer", "Number"), left_to_right(card.customer.number)))
        lines.append((translate("Customer", "Kind"), translate("Customer", KINDS[card.customer.kind])))
    if card.customer.state == "archived":
        lines.append((translate("Customers", "Archived"), translate("Printing", "Yes: put aside, not in the lists")))
    return lines


def _reach(card: CustomerCard, form: LocalForm) -> Lines:
    number, address = column_named(Phone, "number"), column_named(Email, "address")
    lines = [
        (_label(Phone, one.label, form) or _heading(number), _shown(number, one.number, form)) for one in card.phones
    ]
    lines += [
        (_label(Email, one.label, form) or _heading(address), _shown(address, one.address, form)) for one in card.emails
    ]
    channel = column_named(Customer, "preferred_channel")
    if card.customer.preferred_channel:
        lines.append((_heading(channel), form.show(channel, card.customer.preferred_channel)))
    return lines


def _addresses(card: CustomerCard, form: LocalForm) -> Lines:
    home = form.shop.country
    return [
        (
            _label(Address, one.label, form) or translate("Customers", "Address"),
            "\n".join(apart(line) for line in address_lines(one, home, form.language)),
        )
        for one in card.addresses
    ]


def _about(card: CustomerCard, form: LocalForm) -> Lines:
    lines: Lines = []
    for declared in columns_of(Customer):
        value = None if declared.sealed else getattr(card.customer, declared.name)
        if declared.name not in _ABOVE and value not in (None, "", ()):
            lines.append((_heading(declared), _shown(declared, value, form)))
    return lines


def _may(state: ConsentState) -> Lines:
    """Return a plain yes or no, with the reason, for each way of contact and each opt-out."""
    lines: Lines = []
    for code, name in {**CHANNELS, **OPT_OUTS}.items():
        answer = may_we(state, code, date.today())
        told = translate("Printing", "Yes. {reason}") if answer.yes else translate("Printing", "NO. {reason}")
        lines.append((translate("Consent", name), told.format(reason=texts.reason(answer))))
    return lines


def _answers(state: ConsentState, language: str) -> Lines:
    return [
        (apart(one.purpose.wording(language).title), texts.purpose_state(one))
        for one in state.purposes
        if one.purpose.takes_answers and (one.purpose.active or one.answer)
    ]


def _shown(column: Column, value: object, form: LocalForm) -> str:
    text = form.show(column, value)
    return left_to_right(text) if column.kind in LEFT_TO_RIGHT else text


def _heading(column: Column) -> str:
    return translate(column.record, column.label)


def _label(record: type, label: str, form: LocalForm) -> str:
    return form.show_or_blank(column_named(record, "label"), label)
