"""One contact card as cells under the headings of our own exports; what fits none of them goes into the notes."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Final

from custdesk.exchange.headings import heading_of
from custdesk.exchange.reading.card_lines import Card, Property

FULL_NAME: Final = "Full name"
MOST: Final = 9

_COMPANY: Final = ("ORG", "COMPANY")
_PICTURES: Final = ("PHOTO", "LOGO", "SOUND", "KEY", "X-MS-CARDPICTURE")
_OF_THE_CARD: Final = frozenset(
    """VERSION PRODID REV UID PROFILE SOURCE CLASS MAILER SORT-STRING SORT-AS CLIENTPIDMAP XML CALADRURI CALURI FBURL
    X-ABUID X-ABADR X-ABSHOWAS X-ABLABEL KIND X-ADDRESSBOOKSERVER-KIND X-IMAGEHASH X-IMAGETYPE
    X-SHARED-PHOTO-DISPLAY-PREF X-MS-OL-DESIGN X-MS-OL-DEFAULT-POSTAL-ADDRESS X-EVOLUTION-FILE-AS
    X-EVOLUTION-WEBDAV-ETAG X-WAB-GENDER X-APPLE-SUBLOCALITY X-ACCOUNT X-FILE-AS X-CREATED""".split()
)
"""What says something about the card and nothing about the person."""
_WORDS: Final = {
    "URL": "Website", "IMPP": "Messaging", "ANNIVERSARY": "Anniversary", "RELATED": "Related", "TZ": "Time zone",
    "GEO": "Place", "ROLE": "Role", "LABEL": "Address", "X-ABRELATEDNAMES": "Related", "X-ABDATE": "Date",
    "X-SOCIALPROFILE": "Profile", "FN": "Name", "ADR": "Address", "TEL": "Phone", "EMAIL": "E-mail", "ORG": "Company",
}  # fmt: skip
_APPLE_LABEL: Final = re.compile(r"_\$!<(.*)>!\$_")
_LABELS: Final = (
    ("fax", "Fax"), ("cell", "Mobile"), ("mobile", "Mobile"), ("iphone", "Mobile"), ("work", "Work"), ("dom", "Home"),
    ("home", "Home"), ("other", "Other"), ("pager", "Other"), ("car", "Other"),
)  # fmt: skip
_ADDRESS: Final = ("postbox", "extended", "street", "city", "region", "postcode", "country")
_DAY: Final = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?:[T ].*)?$")
_NO_YEAR_DAY: Final = re.compile(r"--(\d\d)-?(\d\d)(?:[T ].*)?$")
_APPLES_NO_YEAR: Final = 1604
_SCHEME: Final = re.compile(r"^(?:tel|mailto):", re.IGNORECASE)
_SEXES: Final = {"M": "Male", "F": "Female", "O": "Other", "1": "Female", "2": "Male"}


@dataclass(slots=True)
class Person:
    """One card while it is turned into cells by heading."""

    card: Card
    seen: Counter[str]
    found: dict[str, str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    in_notes: list[str] = field(default_factory=list)
    by_name: dict[str, list[Property]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for one in self.card.properties:
            if not one.is_binary:
                self.by_name.setdefault(one.name, []).append(one)

    def cells(self) -> dict[str, str]:
        taken: dict[str, Callable[[Property], None]] = {
            "ORG": self._company, "TITLE": self._job, "NICKNAME": self._nickname, "BDAY": self._birthday,
            "NOTE": lambda one: self.notes.insert(0, one.text), "CATEGORIES": self._tags, "LANG": self._language,
            "GENDER": self._sex, "X-GENDER": self._sex, "AGENT": self._unless_known, "LABEL": self._unless_known,
            "X-GROUP-MEMBERSHIP": self._tags,
        }  # fmt: skip
        self._names()
        for record, name in (("phones", "TEL"), ("emails", "EMAIL"), ("addresses", "ADR")):
            self._entries(record, [one for one in self._named(name) if one.value.strip(" ;")])
        for one in self.card.properties:
            if one.is_binary or one.name in _PICTURES:
                self.seen["pictures"] += 1
            elif one.name in taken:
                taken[one.name](one)
            elif one.name not in ("N", "FN", "TEL", "EMAIL", "ADR", *_OF_THE_CARD):
                self._others(one)
        if any(one.value.strip().upper() in _COMPANY for one in self._named("KIND", "X-ABSHOWAS")):
            self._put(heading_of("kind"), "Company")
        self._put(heading_of("notes"), "\n".join(filter(None, self.notes)))
        return self.found

    def _named(self, *names: str) -> list[Property]:
        """Return the properties of these names, the preferred one first."""
        named = [one for name in names for one in self.by_name.get(name, ())]
        if len(named) > 1:
            named.sort(key=lambda one: "pref" not in one.types and one.parameters.get("pref") != "1")
        return named

    def _names(self) -> None:
        names, shown = self._named("N"), self._named("FN")
        parts = [part.strip() for part in names[0].parts()] if names else []
        family, given, more, prefix, suffix = (*parts, *[""] * (5 - len(parts)))[:5]
        self._put(heading_of("given_name"), " ".join(filter(None, (given, more))))
        self._put(heading_of("family_name"), family)
        self._keep("Name prefix", prefix)
        self._keep("Name suffix", suffix)
        company = self._named("ORG")
        known = _words(" ".join([*parts, *(part for one in company for part in one.parts())]))
        for place, one in enumerate(shown):
            if not place and not any((given, more, family)):
                if not known or _words(one.text) != _words(company[0].parts()[0] if company else ""):
                    self._put(FULL_NAME, one.text)
            elif not _words(one.text) <= known:
                self._keep("Name", one.text)

    def _entries(self, record: str, entries: list[Property]) -> None:
        for place, one in enumerate(entries, start=1):
            if place > MOST:
                self._others(one)
                continue
            self._put(heading_of(f"{record}.{place}.label"), self._label(one))
            if record == "addresses":
                for part, text in _address(one):
                    self._put(heading_of(f"addresses.{place}.{part}"), text)
            else:
                value = _SCHEME.sub("", one.text.strip())
                part = "number" if record == "phones" else "address"
                self._put(heading_of(f"{record}.{place}.{part}"), value.replace(";ext=", " ext. "))

    def _label(self, one: Property) -> str:
        written = self._written_label(one)
        if written and "\n" not in written:
            return written
        return _usual_label(one.types)

    def _written_label(self, one: Property) -> str:
        """Return what the person called an entry: on a line of its group (Apple) or beside it (Android, 4.0)."""
        labels = [other.text for other in self._named("X-ABLABEL") if other.group == one.group] if one.group else []
        beside = "" if one.name == "ADR" else one.parameters.get("label", "")
        return _APPLE_LABEL.sub(r"\1", labels[0]) if labels else beside

    def _company(self, one: Property) -> None:
        company, *departments = [part.strip() for part in one.parts()]
        if heading_of("company_name") in self.found:
            self._others(one)
            return
        self._put(heading_of("company_name"), company)
        self._keep("Department", ", ".join(filter(None, departments)))

    def _job(self, one: Property) -> None:
        self._only(heading_of("job_title"), one, one.text)

    def _nickname(self, one: Property) -> None:
        self._only(heading_of("known_as"), one, ", ".join(one.listed()))

    def _language(self, one: Property) -> None:
        self._only(heading_of("language"), one, one.text.partition("-")[0])

    def _sex(self, one: Property) -> None:
        sex = one.parts()[0].strip()
        self._only(heading_of("sex"), one, _SEXES.get(sex.upper(), sex))

    def _unless_known(self, one: Property) -> None:
        """Keep an agent, or an address as it is printed on a letter, unless the same stands in the card already."""
        known = _words(" ".join(part for address in self._named("ADR") for part in address.parts()))
        if not _words(one.text) <= known:
            self._others(one)

    def _only(self, heading: str, one: Property, text: str) -> None:
        """Put the first of its kind into its column, and others into the notes."""
        if heading in self.found:
            self._others(one)
        else:
            self._put(heading, text)

    def _tags(self, one: Property) -> None:
        heading = heading_of("tags")
        self.found[heading] = ", ".join(filter(None, (self.found.get(heading, ""), *one.listed())))

    def _birthday(self, one: Property) -> None:
        text = one.text.strip()
        found, without = _DAY.match(text), _NO_YEAR_DAY.match(text)
        if without or (found and int(found.group(1)) == _APPLES_NO_YEAR):
            month, day = without.groups() if without else (found.groups()[1:] if found else ("", ""))
            self.seen["no year"] += 1
            self._keep("Birthday", f"--{month}-{day}")
        else:
            self._only(heading_of("born_on"), one, _as_day(found) if found else text)

    def _others(self, one: Property) -> None:
        """Keep what has no column: a website, a chat name, an anniversary, whatever a program invented."""
        android = one.name == "X-ANDROID-CUSTOM"
        parts = one.parts()
        if android and parts[0].endswith("/nickname") and len(parts) > 1:
            self._only(heading_of("known_as"), Property("NICKNAME", parts[1]), parts[1])
            return
        text = ", ".join(part.strip() for part in (parts[1:] if android else parts) if part.strip())
        name = parts[0].rpartition("/")[2].replace("_", " ").capitalize() if android else _word(one.name)
        label = self._written_label(one)
        self._keep(f"{name} ({label})" if label else name, text)

    def _keep(self, name: str, text: str) -> None:
        if text.strip():
            self.notes.append(f"{name}: {text.strip()}")
            self.in_notes.append(name)

    def _put(self, heading: str, text: str) -> None:
        if text.strip():
            self.found[heading] = text.strip()


@lru_cache(maxsize=2_000)
def _usual_label(types: frozenset[str]) -> str:
    return next((label for sign, label in _LABELS if any(kind.startswith(sign) for kind in types)), "")


def _address(one: Property) -> Iterator[tuple[str, str]]:
    parts = [", ".join(filter(None, (line.strip(" ,") for line in part.splitlines()))) for part in one.parts()]
    held = dict(zip(_ADDRESS, parts, strict=False))
    yield "street", ", ".join(filter(None, (held.get(part, "") for part in ("street", "extended", "postbox"))))
    for part in ("postcode", "city", "region", "country"):
        yield part, held.get(part, "")


def _as_day(found: re.Match[str]) -> str:
    try:
        return date(*map(int, found.groups())).isoformat()
    except ValueError:
        return found.group()


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.casefold()))


def _word(name: str) -> str:
    return _WORDS.get(name, name.removeprefix("X-").replace("-", " ").capitalize())
