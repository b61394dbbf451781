"""What makes two records the same person: the keys by which candidates are found, and the comparison of two of them."""

from collections.abc import Iterable
from dataclasses import dataclass

from custdesk.customers.model import CustomerCard
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.folding import fold

SAME = QT_TRANSLATE_NOOP("Likeness", "the same name, and the same phone, e-mail, tax number, address or birthday")
SAME_NUMBER = QT_TRANSLATE_NOOP("Likeness", "the same customer number")
OTHER_BIRTHDAY = QT_TRANSLATE_NOOP("Likeness", "the same name, but another date of birth")
OTHER_TAX_NUMBER = QT_TRANSLATE_NOOP("Likeness", "the same name, but another tax number")
OTHER_CONTACT = QT_TRANSLATE_NOOP(
    "Likeness", "the same name, and the same birthday or address, but another phone or e-mail"
)
NEARLY = QT_TRANSLATE_NOOP("Likeness", "a nearly equal name, and the same phone or e-mail")
NUMBER_OF_ANOTHER = QT_TRANSLATE_NOOP("Likeness", "the customer number belongs to somebody with another name")
SAME_TAX_NUMBER = QT_TRANSLATE_NOOP("Likeness", "the same tax number, but another name")

_NEARLY_EQUAL = 88.0
_TELLING_LETTERS = 3


@dataclass(frozen=True, slots=True)
class Keys:
    """The folded keys of one record."""

    number: str
    reference: str
    name: str
    words: frozenset[str]
    emails: frozenset[str]
    phones: frozenset[str]
    tax: str
    born: str
    places: frozenset[str]

    def lookups(self) -> Iterable[tuple[str, str]]:
        """Return ``(key, value)`` pairs under which a record like this one is found."""
        yield "name", self.name
        if self.number:
            yield "number", self.number
        if self.reference:
            yield "reference", self.reference
        if self.tax:
            yield "tax", self.tax
        for email in self.emails:
            yield "email", email
        for phone in self.phones:
            yield "phone", phone


def keys_of(card: CustomerCard) -> Keys:
    """Return the keys of a card."""
    customer = card.customer
    name = fold(customer.name)
    return Keys(
        number=customer.number,
        reference=customer.reference,
        name=name,
        words=frozenset(fold(f"{customer.given_name} {customer.family_name} {customer.company_name}").split()),
        emails=frozenset(fold(email.address) for email in card.emails),
        phones=frozenset(phone.number for phone in card.phones),
        tax=customer.tax_number,
        born=customer.born_on.isoformat() if customer.born_on else "",
        places=frozenset(
            fold(f"{address.street}|{address.city}") for address in card.addresses if address.street and address.city
        ),
    )


@dataclass(frozen=True, slots=True)
class Likeness:
    """How two records compare: the same, or alike for the reason ``why``, or neither."""

    same: bool
    why: str = ""


_DIFFERENT = Likeness(False)


def compare(row: Keys, other: Keys, *, within_file: bool = False) -> Likeness:
    """Say whether ``row`` is ``other``. Within one file two numbers of the file's own system tell two people apart."""
    shared = bool(row.emails & other.emails or row.phones & other.phones)
    taxes = _agree(row.tax, other.tax)
    births = _agree(row.born, other.born)
    names = _names_agree(row, other)
    if row.number and row.number == other.number:
        return _by_number(row, other, shared or taxes is True or births is True)
    if row.reference and row.reference == other.reference and (names or shared or taxes or _share_a_word(row, other)):
        return Likeness(True, SAME_NUMBER)
    if names:
        if taxes is False:
            return Likeness(False, OTHER_TAX_NUMBER) if shared and not within_file else _DIFFERENT
        if births is False:
            return Likeness(False, OTHER_BIRTHDAY) if shared else _DIFFERENT
        if shared or taxes:
            return Likeness(True, SAME)
        if births or row.places & other.places:
            return _namesake(row, other, births is True, within_file)
        return _DIFFERENT
    if taxes:
        return Likeness(False, SAME_TAX_NUMBER)
    told_apart = within_file and _agree(row.reference, other.reference) is False
    if shared and not told_apart and taxes is None and births is not False and _nearly(row.name, other.name):
        return Likeness(False, NEARLY)
    return _DIFFERENT


def _namesake(row: Keys, other: Keys, same_birthday: bool, within_file: bool) -> Likeness:
    """Compare two of one name and one birthday or address: father and son share both but the birthday."""
    phones, emails = (bool(one and two) for one, two in ((row.phones, other.phones), (row.emails, other.emails)))
    if phones and emails and within_file:
        return _DIFFERENT
    if (phones and emails) or (not same_birthday and (phones or emails)):
        return Likeness(False, OTHER_CONTACT)
    return Likeness(True, SAME)


def _by_number(row: Keys, other: Keys, key_shared: bool) -> Likeness:
    if key_shared or not row.name or _share_a_word(row, other) or _nearly(row.name, other.name):
        return Likeness(True, SAME_NUMBER)
    return Likeness(False, NUMBER_OF_ANOTHER)


def _agree(one: str, two: str) -> bool | None:
    return one == two if one and two else None


def _names_agree(row: Keys, other: Keys) -> bool:
    return bool(row.words) and (row.name == other.name or row.words == other.words)


def _share_a_word(row: Keys, other: Keys) -> bool:
    return any(len(word) >= _TELLING_LETTERS for word in row.words & other.words)


def _nearly(one: str, two: str) -> bool:
    if not one or not two:
        return False
    from rapidfuzz.fuzz import token_sort_ratio

    return token_sort_ratio(one, two) >= _NEARLY_EQUAL
