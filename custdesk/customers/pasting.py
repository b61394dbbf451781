"""A pasted signature or address taken apart: what in it is a name, a phone, a street, and what is only to be noted.

Nothing is stored and nothing decided: a person looks at the pieces and moves them before they fill a form.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from custdesk.customers.model import Address, Customer, CustomerCard, Email, Phone
from custdesk.customers.pasted_address import address_in, looks_like_a_street
from custdesk.records.company_words import sounds_like_a_company
from custdesk.records.folding import fold
from custdesk.records.kinds import countries, emails, names, phones, postcodes, tax_numbers
from custdesk.records.kinds.digits import ascii_digits
from custdesk.records.kinds.reading import Standing
from custdesk.records.kinds.text import clean_line

TARGETS: Final = (
    "name", "company_name", "job_title", "phone", "email", "street", "postcode", "city", "region", "country",
    "tax_number", "notes", "",
)  # fmt: skip
"""Where a piece can go; nowhere is the empty text."""
MOST_LINES: Final = 40
LONGEST_LINE: Final = 200
_MOST_LOOKED_AT: Final = 20_000
_EMAIL: Final = re.compile(r"[^\s<>()\[\],;:\"|@]{1,64}@[^\s<>()\[\],;:\"|@]{3,100}")
_WEB: Final = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_PHONE: Final = re.compile(r"(?:\+|\(\+?|00)?\d[\d\s().\u2010-\u2015/\-]{5,24}\d")
_PARTS: Final = re.compile(r"\s*(?:\s\|\s|[|•·\t]|\s{3,})\s*")
_LETTER: Final = re.compile(r"[^\W\d_]")
_LABELS: Final[dict[str, str]] = {
    label: target
    for target, labels in {
        "phone": "t tel tlf tlfno telf telefono telefone telephone phone ph p m mob mobile movil cell cel celular"
        " telemovel whatsapp fax f"
        " fijo oficina despacho office direct home work casa trabajo fixo"
        " τηλ τηλεφωνο κιν κινητο φαξ تلفن موبایل همراه تلفن_همراه فکس",
        "email": "e email e-mail mail correo correo_electronico ηλ_ταχυδρομειο ایمیل پست_الکترونیک",
        "name": "name nombre nome full_name ονομα ονοματεπωνυμο نام نام_و_نام_خانوادگی",
        "company_name": "company empresa firma εταιρεια εταιρια επωνυμια شرکت",
        "job_title": "title position job_title cargo puesto funcao θεση سمت",
        "street": "address street direccion calle morada endereco rua διευθυνση οδοσ آدرس نشانی",
        "postcode": "postcode zip zip_code postal_code cp c.p codigo_postal cep τκ τ.κ کدپستی کد_پستی",
        "city": "city town ciudad localidad poblacion cidade localidade πολη شهر",
        "region": "state province region county provincia distrito estado νομοσ استان",
        "country": "country pais χωρα کشور",
        "tax_number": "nif cif nie dni vat vat_no vat_number vat_id tax_id tax_number ein contribuinte cnpj cpf"
        " αφμ α.φ.μ کد_ملی شناسه_ملی کد_اقتصادی",
    }.items()
    for label in labels.split()
}
_LABEL: Final = re.compile(r"^([^\W\d_][^:\d]{0,24}?)\s*[:：]\s*(\S.*)$")
_BARE_LABEL: Final = re.compile(r"^([^\W\d_][^\W\d_.]{0,12}(?:\.[^\W\d_])*)\.?\s+(?=[+(]?[\dA-Z]*\d)(.+)$")
_MOST_WORDS_OF_A_NAME: Final = 5
_MOST_WORDS_OF_A_JOB: Final = 6


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of the pasted text and the field that it is meant for, one of :data:`TARGETS`."""

    text: str
    target: str


@dataclass(frozen=True, slots=True)
class Pasted:
    """The pieces in the order in which they stood there; ``cut`` where the text was too long to look at all of it."""

    pieces: tuple[Piece, ...]
    cut: bool = False


def understood(text: str, country: str) -> Pasted:
    """Take a text apart. ``country`` (ISO 3166 two letters) is where what names no country belongs.

    At most :data:`MOST_LINES` lines are looked at, each up to :data:`LONGEST_LINE` characters.
    """
    looked_at = text[:_MOST_LOOKED_AT]
    every = [clean_line(line).strip(" -_=*~") for line in re.split(r"[\r\n\u2028\u2029\v\f]+", looked_at)]
    lines = [line for line in every if line]
    cut = len(text) > len(looked_at) or len(lines) > MOST_LINES or any(len(line) > LONGEST_LINE for line in lines)
    parts = [part for line in lines[:MOST_LINES] for part in _PARTS.split(line[:LONGEST_LINE]) if part]
    return Pasted(tuple(_pieces(parts[: 2 * MOST_LINES], country)), cut)


def card_of(pieces: tuple[Piece, ...], language: str) -> CustomerCard:
    """Return what the pieces make of a new customer, as written; ``language`` decides how names are split."""

    def joined(target: str, between: str = " ") -> str:
        return between.join(piece.text for piece in pieces if piece.target == target)

    given, family = names.split_full(joined("name"), language)
    company = joined("company_name")
    address = Address(
        street=joined("street", ", "),
        postcode=joined("postcode"),
        city=joined("city"),
        region=joined("region"),
        country=_code(joined("country")),
    )
    return CustomerCard(
        customer=Customer(
            kind="company" if company and not (given or family) else "person",
            given_name=given,
            family_name=family,
            company_name=company,
            job_title=joined("job_title", ", "),
            tax_number=joined("tax_number", ""),
            notes=joined("notes", "\n"),
        ),
        phones=tuple(Phone(number=piece.text) for piece in pieces if piece.target == "phone"),
        emails=tuple(Email(address=piece.text) for piece in pieces if piece.target == "email"),
        addresses=(address,) if address != Address(country=address.country) else (),
    )


def _code(written: str) -> str:
    return countries.read(written).value or written if written else ""


def _pieces(parts: list[str], country: str) -> Iterator[Piece]:
    """Yield what each part holds: first what is told by its form, then the address, and what is left by its words."""
    told: list[list[Piece]] = []
    rest: list[str] = []
    for part in parts:
        found, left = _by_form(part, country)
        told.append(found)
        rest.append(left)
    open_places = [place for place, left in enumerate(rest) if left]
    block = address_in([rest[place] for place in open_places], country)
    address: set[int] = set()
    if block is not None:
        address = set(open_places[block.first : block.last + 1])
        taken = block.taken
        written = (taken.street, taken.postcode, taken.city, taken.region, block.country)
        told[min(address)] += [
            Piece(text, target)
            for text, target in zip(written, ("street", "postcode", "city", "region", "country"), strict=True)
            if text
        ]
    words = _Words()
    for place, left in enumerate(rest):
        if left and place not in address:
            told[place] = [*words.pieces(left), *told[place]]
    for found in told:
        yield from found


def _by_form(part: str, country: str) -> tuple[list[Piece], str]:
    """Return what a part holds that its form or its label tells, and what is left of it."""
    target, value = _labelled(part)
    if target == "tax_number":
        return [Piece(value, target)], ""
    found: list[Piece] = []
    left = value if target in ("phone", "email") else part
    for pattern, kind in ((_EMAIL, "email"), (_WEB, "notes")):
        for written in pattern.findall(left):
            if kind == "notes" or emails.read(written.rstrip(".")).standing is not Standing.REFUSED:
                found.append(Piece(written.rstrip(".,;"), kind))
                left = left.replace(written, " ", 1)
    if target not in ("", "phone", "email"):
        return ([*found, Piece(_without(found, value), target)], "") if _without(found, value) else (found, "")
    numbers, left = _phones_in(left, country, labelled=target == "phone")
    found += numbers
    left = clean_line(left).strip(" ,;:-/()<>\"'")
    if numbers and _LABELS.get(fold(left).strip(" .")) == "phone":
        left = ""
    if not numbers and left and _is_tax_number(left, country):
        return [*found, Piece(left, "tax_number")], ""
    return found, left if _LETTER.search(left) or any(map(str.isdigit, left)) else ""


def _labelled(part: str) -> tuple[str, str]:
    """Return the target that a label names and what stands behind it."""
    for pattern in (_LABEL, _BARE_LABEL):
        if match := pattern.match(part):
            target = _LABELS.get(fold(match.group(1)).strip(" .").replace(" ", "_"), "")
            if target and (pattern is _LABEL or target in ("phone", "tax_number")):
                return target, match.group(2)
    return "", part


def _without(found: list[Piece], value: str) -> str:
    return "" if any(piece.text in value for piece in found) else value


def _phones_in(text: str, country: str, *, labelled: bool) -> tuple[list[Piece], str]:
    digits, found, left = ascii_digits(text), [], text
    for match in list(_PHONE.finditer(digits))[:4]:
        written = match.group().strip(" .-/")
        plus = written.startswith(("+", "(+", "00"))
        if not labelled and not plus and _is_no_phone(written, digits, country):
            continue
        found.append(Piece(text[match.start() : match.end()].strip(" .-/"), "phone"))
        left = left.replace(text[match.start() : match.end()], " ", 1)
    if found:
        left = re.sub(r"(?i)\b(?:tel|mob|fax|phone|móvil|movil|τηλ|κιν)\b\.?:?", " ", left)
    return found, left


def _is_no_phone(written: str, line: str, country: str) -> bool:
    """Whether a number without a country code is none of ``country``, or may be a postcode in a line of an address."""
    if phones.read(written, country).standing is not Standing.GOOD:
        return True
    is_postcode = postcodes.read(written, country).standing is Standing.GOOD
    return is_postcode and (
        (country == "IR" and not re.sub(r"\D", "", written).startswith("0")) or len(line) > len(written)
    )


def _is_tax_number(text: str, country: str) -> bool:
    """Whether a text is a tax number without being told so: it has a letter in it, or it may be anything."""
    bare = re.sub(r"[\s.\-/]", "", text).upper()
    if not (6 < len(bare) < 15 and bare.isascii() and bare.isalnum() and not bare.isdigit() and bare[1:-1].isdigit()):
        return False
    return tax_numbers.read(text, country).standing is Standing.GOOD


class _Words:
    """Tells by its words what a line is that nothing else tells: the first ones of a signature name somebody."""

    def __init__(self) -> None:
        self._seen: set[str] = set()
        self._lines = 0

    def pieces(self, line: str) -> list[Piece]:
        """Return a line with what it is; "Ana Ruiz, manager" is two."""
        self._lines += 1
        name, comma, job = line.partition(", ")
        if comma and len(name.split()) > 1 and "name" not in self._seen and self._guess(name) == "name":
            self._seen.update(("name", "job_title"))
            return [Piece(name, "name"), Piece(job, "job_title")]
        found = self._guess(line)
        self._seen.add(found)
        return [Piece(line, found)]

    def _guess(self, line: str) -> str:
        words = line.split()
        plain = (not any(map(str.isdigit, line)) and not line.endswith((".", "!", "?", ":"))) or "S.L." in line
        if sounds_like_a_company(fold(line)) and "company_name" not in self._seen:
            return "company_name"
        if looks_like_a_street(line) and any(map(str.isdigit, line)) and "street" not in self._seen:
            return "street"
        if plain and len(words) <= _MOST_WORDS_OF_A_NAME and "name" not in self._seen and self._lines <= 3:
            return "name"
        named = "name" in self._seen and "job_title" not in self._seen
        if plain and named and len(words) <= _MOST_WORDS_OF_A_JOB and self._lines <= 4:
            return "job_title"
        if countries.read(line).value and len(line) > 3:
            return "country"
        return "notes"
