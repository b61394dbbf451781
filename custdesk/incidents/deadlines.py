"""How soon an authority is to be told, by the country of the shop.

The clock starts when somebody becomes aware: the safe reading is the moment at which the program found it.

- European Union and European Economic Area: Regulation (EU) 2016/679 (GDPR), Art. 33(1): without undue delay and, where
  feasible, within 72 hours after having become aware; Art. 34(1): the persons without undue delay if the risk is high.
- United Kingdom: UK GDPR, Art. 33(1): the same 72 hours.
- Brazil: Lei 13.709/2018 (LGPD), Art. 48, with Resolução CD/ANPD nº 15 of 24 April 2024, Arts. 6 and 9: three working
  days, for the authority and for the persons. Holidays differ from place to place and are not counted here, so that
  the day that is told is never too late.
"""

from datetime import datetime, timedelta
from typing import Final

from custdesk.desk.passages import instant
from custdesk.incidents.model import Deadline
from custdesk.marks import QT_TRANSLATE_NOOP

GDPR, UK_GDPR, LGPD, UNKNOWN = "gdpr", "uk_gdpr", "lgpd", "unknown"
RULES: Final = {
    GDPR: QT_TRANSLATE_NOOP(
        "Incident",
        "If the data of persons were lost, altered or seen by somebody: tell {authority} by {when}, within 72 hours"
        " (GDPR, Art. 33), and the persons without delay if the risk for them is high (Art. 34).",
    ),
    UK_GDPR: QT_TRANSLATE_NOOP(
        "Incident",
        "If the data of persons were lost, altered or seen by somebody: tell {authority} by {when}, within 72 hours"
        " (UK GDPR, Art. 33), and the persons without delay if the risk for them is high (Art. 34).",
    ),
    LGPD: QT_TRANSLATE_NOOP(
        "Incident",
        "If the data of persons were lost, altered or seen by somebody: tell {authority} and the persons by the end of"
        " {when}, within 3 working days (LGPD, Art. 48; Resolution CD/ANPD 15/2024, Arts. 6 and 9).",
    ),
    UNKNOWN: QT_TRANSLATE_NOOP(
        "Incident",
        "If the data of persons were lost, altered or seen by somebody, an authority or the persons may have to be told"
        " soon. Ask somebody who knows the law of your country today.",
    ),
}

_HOURS = timedelta(hours=72)
_WORKING_DAYS = 3
_MONDAY_TO_FRIDAY = range(5)
_EUROPE = frozenset("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO".split())
_AUTHORITIES = {"ES": "AEPD", "GR": "ΑΠΔΠΧ (HDPA)", "PT": "CNPD", "BR": "ANPD", "GB": "ICO"}


def deadlines_for(country: str, found_at: str) -> tuple[Deadline, ...]:
    """Return what applies in a country (ISO 3166-1 alpha-2) to what was found at ``found_at`` (ISO 8601, UTC)."""
    authority = _AUTHORITIES.get(country, "")
    found = datetime.fromisoformat(found_at)
    if country == "BR":
        return (Deadline(rule=LGPD, authority=authority, due_at=_working_days_after(found.astimezone())),)
    if country in _EUROPE or country == "GB":
        rule = UK_GDPR if country == "GB" else GDPR
        return (Deadline(rule=rule, authority=authority, due_at=instant(found + _HOURS)),)
    return (Deadline(rule=UNKNOWN),)


def _working_days_after(moment: datetime) -> str:
    """Return the last of the working days that follow, by the clock of this PC; the day itself does not count."""
    day, left = moment.date(), _WORKING_DAYS
    while left:
        day += timedelta(days=1)
        left -= day.weekday() in _MONDAY_TO_FRIDAY
    return day.isoformat()
