"""What a row adds to a stored customer: given values replace, nothing is blanked, lists only grow."""

from dataclasses import replace

from custdesk.customers.model import Address, Customer, CustomerCard, Email, Phone
from custdesk.customers.queries import ORDINARY
from custdesk.exchange.importing.model import FieldChange
from custdesk.exchange.mapping.model import Draft
from custdesk.records.columns import Column
from custdesk.records.folding import fold
from custdesk.records.stored import to_stored

# What we call a customer and where he came from is not for a file to change.
_KEPT = ("number", "reference", "source")
_FEWEST_DIGITS = 6
_PARTS = ("street", "postcode", "city", "region", "country")


def merged(draft: Draft, stored: CustomerCard) -> CustomerCard:
    """Return ``stored`` with what the row says; sealed values are carried in ``sealed`` for the caller to compare."""
    given = {
        column.name: getattr(draft.card.customer, column.name)
        for column in ORDINARY
        if column.name in draft.given and getattr(draft.card.customer, column.name) not in ("", None, ())
    }
    number = given.get("number", "")
    if stored.customer.number and number not in ("", stored.customer.number):
        given.setdefault("reference", number)
    for name in _KEPT:
        if getattr(stored.customer, name):
            given.pop(name, None)
    if "tags" in given:
        given["tags"] = _with_new_tags(stored.customer.tags, given["tags"])
    if "notes" in given:
        given["notes"] = _with_new_notes(stored.customer.notes, given["notes"])
    return CustomerCard(
        customer=replace(stored.customer, **given),
        phones=_with_new_phones(stored.phones, draft.card.phones),
        emails=_with_new_emails(stored.emails, draft.card.emails),
        addresses=_with_new_addresses(stored.addresses, draft.card.addresses),
        sealed_present=stored.sealed_present,
        sealed=dict(draft.card.sealed),
    )


def filled(draft: Draft, stored: CustomerCard) -> CustomerCard:
    """Return ``stored`` with what the row says where it has nothing; sealed values as :func:`merged` carries them."""
    edited = merged(draft, stored)
    empty = {
        column.name: getattr(edited.customer, column.name)
        for column in ORDINARY
        if getattr(stored.customer, column.name) in ("", None, ())
    }
    return replace(
        edited,
        customer=replace(stored.customer, **empty),
        phones=stored.phones or edited.phones,
        emails=stored.emails or edited.emails,
        addresses=stored.addresses or edited.addresses,
        sealed={name: text for name, text in edited.sealed.items() if name not in stored.sealed_present},
    )


def changes_between(stored: CustomerCard, edited: CustomerCard) -> tuple[FieldChange, ...]:
    """Return the unsealed values that differ, for the preview."""
    changes = [
        FieldChange(column.name, _text(column, stored.customer), _text(column, edited.customer))
        for column in ORDINARY
        if getattr(stored.customer, column.name) != getattr(edited.customer, column.name)
    ]
    for path, before, after in (
        ("phones", [p.number for p in stored.phones], [p.number for p in edited.phones]),
        ("emails", [e.address for e in stored.emails], [e.address for e in edited.emails]),
        ("addresses", list(map(_line, stored.addresses)), list(map(_line, edited.addresses))),
    ):
        if before != after:
            changes.append(
                FieldChange(
                    path,
                    "\n".join(value for value in before if value not in after),
                    "\n".join(value for value in after if value not in before),
                )
            )
    return tuple(changes)


def _text(column: Column, customer: Customer) -> str:
    value = to_stored(column, getattr(customer, column.name))
    return "" if value is None else str(value).strip("\n").replace("\n", ", ")


def _line(address: Address) -> str:
    return ", ".join(filter(None, (getattr(address, part) for part in _PARTS)))


def _with_new_tags(stored: tuple[str, ...], given: tuple[str, ...]) -> tuple[str, ...]:
    known = {fold(tag) for tag in stored}
    return (*stored, *(tag for tag in given if fold(tag) not in known))


def _with_new_notes(stored: str, given: str) -> str:
    if given.strip() in stored:
        return stored
    return f"{stored}\n{given}" if stored else given


def _with_new_phones(stored: tuple[Phone, ...], given: tuple[Phone, ...]) -> tuple[Phone, ...]:
    known = {phone.number for phone in stored}
    # A number that was none of its country may look like one of another, in a file that does not say which it is of.
    doubtful = tuple(digits for phone in stored if not phone.checked and (digits := _national(phone.number)))
    return (
        *stored,
        *(phone for phone in given if phone.number not in known and not phone.number.endswith(doubtful)),
    )


def _national(number: str) -> str:
    digits = "".join(character for character in number if character.isdigit()).lstrip("0")
    return digits if len(digits) >= _FEWEST_DIGITS else ""


def _with_new_emails(stored: tuple[Email, ...], given: tuple[Email, ...]) -> tuple[Email, ...]:
    known = {fold(email.address) for email in stored}
    return (*stored, *(email for email in given if fold(email.address) not in known))


def _with_new_addresses(stored: tuple[Address, ...], given: tuple[Address, ...]) -> tuple[Address, ...]:
    addresses = list(stored)
    for address in given:
        if any(_within(address, known) for known in addresses):
            continue
        narrower = next((place for place, known in enumerate(addresses) if _within(known, address)), None)
        if narrower is None:
            addresses.append(address)
        else:
            addresses[narrower] = replace(address, label=address.label or addresses[narrower].label)
    return tuple(addresses)


def _within(narrow: Address, wide: Address) -> bool:
    """Say whether every part that ``narrow`` has, ``wide`` has too: the same place, told less fully."""
    return all(not getattr(narrow, part) or fold(getattr(narrow, part)) == fold(getattr(wide, part)) for part in _PARTS)
