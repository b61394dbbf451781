"""Phone numbers: E.164 where they are numbers of their country, else the digits as given."""

import re
from typing import Final

from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.kinds import numbering_plans
from custdesk.records.kinds.digits import DIGITS, ascii_digits
from custdesk.records.kinds.identifiers import SHORTENED, is_shortened
from custdesk.records.kinds.reading import Reading, doubtful, good, refused
from custdesk.records.kinds.text import clean_line
from custdesk.records.letters import fold

_LABELS: Final = frozenset(
    "tel telf tlf tlfn tfno telefono telefone telephone phone ph mobile mob movil cel cell celular tlm "
    "fax work home "
    "casa trabajo office whatsapp wa m t p f no num τηλ τηλεφωνο κιν κινητο تلفن موبایل همراه شماره".split()
)
_NUMBER: Final = re.compile(r"\(?\s*\+?[\d(][\d\s()./\-]*")
_SEPARATED: Final = re.compile(r"\s*(?:[/;,|&]|:::|\s-\s|\s[yeo]\s|\sor\s)\s*")
_WORD: Final = re.compile(r"[^\W\d_]+")
_BARE: Final = {**DIGITS, **dict.fromkeys(map(ord, " ()/.-"))}
_MOST_DIGITS: Final = 15
_FEWEST_DIGITS: Final = 5

_NO_NUMBER: Final = QT_TRANSLATE_NOOP("values", "There is no phone number here. Write it in digits.")
_TOO_SHORT: Final = QT_TRANSLATE_NOOP("values", "This phone number is too short. Write it with its area code.")
_TOO_LONG: Final = QT_TRANSLATE_NOOP("values", "This is too long for one phone number. Write one number in each field.")
_NOT_KNOWN: Final = QT_TRANSLATE_NOOP(
    "values", "This is not a phone number of its country. Check the digits, or start with + and the country code."
)
_NO_COUNTRY: Final = QT_TRANSLATE_NOOP(
    "values", "The country of this phone number is not known. Start with + and the country code."
)
_SEVERAL: Final = QT_TRANSLATE_NOOP(
    "values", "Only the first phone number was kept. Add the others in their own field."
)
_WORDS: Final = QT_TRANSLATE_NOOP("values", "Only the number was kept. Put the words beside it in the notes.")
_PLUS_ADDED: Final = QT_TRANSLATE_NOOP("values", "Read as a number with its country code. Check it and add the +.")


def read(text: str, country: str = "") -> Reading[str]:
    """Read a phone number; ``country`` (ISO 3166 two letters) is where a number without country code belongs."""
    if found := usual(text, country):
        return good(found)
    line = _plain(text)
    if not line:
        return good("")
    if is_shortened(line):
        return refused(SHORTENED)
    number, rest = _apart(line)
    digits = re.sub(r"\D", "", number)
    if not digits:
        return refused(_NO_NUMBER)
    found, guessed = _standard(number, digits, country)
    if not found:
        return _unknown(number, digits, rest, country)
    if len(re.sub(r"\D", "", rest)) >= _FEWEST_DIGITS:
        return doubtful(found, _SEVERAL)
    if _unknown_words(rest):
        return doubtful(found, _WORDS)
    return doubtful(found, _PLUS_ADDED) if guessed else good(found)


def show(stored: str, country: str = "") -> str:
    """Return the national form of a number of ``country``, else the international one; unknown numbers as stored."""
    if not stored.startswith("+"):
        return stored
    import phonenumbers as pn

    try:
        number = pn.parse(stored, None)
    except pn.NumberParseException:
        return stored
    if not pn.is_valid_number(number):
        return stored
    local = country and pn.country_code_for_region(country.upper()) == number.country_code
    style = pn.PhoneNumberFormat.NATIONAL if local else pn.PhoneNumberFormat.INTERNATIONAL
    return str(pn.format_number(number, style))


def usual(text: str, country: str) -> str:
    """Return a mobile or fixed number that nothing else stands beside as E.164, or ""."""
    digits = text
    if not (text.isdigit() and text.isascii()):
        # "(0)" is a zero that is not dialled from abroad, ".0" the end of a number cell.
        if "(0)" in text or text.endswith(".0"):
            return ""
        digits = text.translate(_BARE)
        if digits[:1] == "+" and text[:2] == digits[:2]:
            digits = digits[1:]
            return numbering_plans.international(digits) if digits.isdigit() and digits.isascii() else ""
        if not (digits.isdigit() and digits.isascii()):
            return ""
    if digits.startswith("00"):
        return numbering_plans.international(digits[2:])
    return numbering_plans.national(digits, country.upper()) if country else ""


def _plain(text: str) -> str:
    line = ascii_digits(clean_line(text)).replace("\uff0b", "+").lstrip("'\u2019 ")
    line = re.sub(r"[\u2010-\u2015\u2212]", "-", line)
    return re.sub(r"^(\d+)\.0$", r"\1", line)


def _apart(line: str) -> tuple[str, str]:
    """Split a line into the part that is a number and the words around it."""
    found = _NUMBER.search(line)
    if not found:
        return "", line
    number = found.group()
    return number.replace("(0)", ""), line[: found.start()] + " " + line[found.end() :]


def _unknown_words(rest: str) -> bool:
    words = [fold(word) for word in _WORD.findall(rest)]
    return any(word not in _LABELS for word in words) or any(character.isdigit() for character in rest)


def _standard(number: str, digits: str, country: str) -> tuple[str, bool]:
    """Return the number as E.164 or "", and whether the + was ours."""
    plus = "+" in number
    if plus or digits.startswith("00"):
        found = _valid("+" + (digits if plus else digits[2:]), "")
        if found or plus:
            return found, False
    if country and (found := _valid(digits, country.upper())):
        return found, False
    # Only a whole number may take a + that nobody wrote: shorter ones fit some country by chance.
    if len(digits) >= 11 and not digits.startswith("0") and (found := _valid("+" + digits, "")):
        return found, True
    return "", False


def _valid(number: str, country: str) -> str:
    import phonenumbers as pn

    try:
        parsed = pn.parse(number, country or None)
    except pn.NumberParseException:
        return ""
    return str(pn.format_number(parsed, pn.PhoneNumberFormat.E164)) if pn.is_valid_number(parsed) else ""


def _unknown(number: str, digits: str, rest: str, country: str) -> Reading[str]:
    parts = [part for part in _SEPARATED.split(number + rest) if len(re.sub(r"\D", "", part)) >= _FEWEST_DIGITS]
    if len(parts) > 1:
        first = re.sub(r"\D", "", parts[0])
        return doubtful(_standard(parts[0], first, country)[0] or _as_given(parts[0], first), _SEVERAL)
    if len(digits) > _MOST_DIGITS:
        return refused(_TOO_LONG) if len(digits) > 2 * _MOST_DIGITS else doubtful(_as_given(number, digits), _TOO_LONG)
    if len(digits) < _FEWEST_DIGITS:
        return refused(_TOO_SHORT)
    reason = _NOT_KNOWN if country or "+" in number else _NO_COUNTRY
    return doubtful(_as_given(number, digits), reason)


def _as_given(number: str, digits: str) -> str:
    return ("+" if "+" in number else "") + digits
