"""What every paper says of itself: of which shop, in which view, who printed it, when, and who is not on it."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from custdesk.consent.model import CHANNELS, OPT_OUTS
from custdesk.desk.permissions import LENS_NAMES
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.reports.model import PAPERS, Made
from custdesk.ui import dates
from custdesk.ui.printing.language import PaperLanguage

translate = QCoreApplication.translate
_FOOT = QT_TRANSLATE_NOOP("Printing", "{text} · page {page} of {pages}")


def apart(text: str) -> str:
    """Return a text that does not turn its neighbours round, whatever direction it has."""
    return f"\u2068{text}\u2069"


def left_to_right(text: str) -> str:
    """Return a number, a phone, an e-mail as it reads in every language."""
    return f"\u2066{text}\u2069" if text else ""


def paper_name(kind: str) -> str:
    return translate("Printing", PAPERS[kind])


def facts(made: Made) -> list[tuple[str, str]]:
    """Return label and text of each line."""
    return [
        (translate("Printing", "Shop"), apart(made.shop.name)),
        (translate("Printing", "View"), translate("Lens", LENS_NAMES[made.lens])),
        (translate("Printing", "Printed by"), apart(made.user)),
        (translate("Printing", "Printed on"), left_to_right(dates.show_instant(made.at))),
    ]


def foot_text(kind: str, made: Made) -> str:
    """Return what is said on each page: what it is, of which shop, in which view, by whom and when."""
    return " · ".join((paper_name(kind), *(text for _label, text in facts(made))))


def foot(language: PaperLanguage, text: str, page: int, pages: int) -> str:
    """Return the line at the foot of a page."""
    return language.say("Printing", _FOOT).format(text=text, page=language.number(page), pages=language.number(pages))


def use_in_words(use: str, title: str) -> str:
    """Return what a list for one purpose is for; ``title`` is that of the shop's own purpose."""
    if use in CHANNELS:
        return translate("Consent", CHANNELS[use])
    return translate("Consent", OPT_OUTS[use]) if use in OPT_OUTS and not title else apart(title or use)


def left_out_in_words(left_out: Mapping[str, int]) -> str:
    """Return how many are left out, and why."""
    number = sum(left_out.values())
    if not number:
        return translate("Printing", "Nobody is left out.")
    locale = QLocale()
    reasons = [
        f"{translate('export', reason)} ({locale.toString(count)})" for reason, count in left_out.items() if count
    ]
    head = translate("Printing", "%Ln customer(s) left out:", None, number)
    return f"{head} {locale.createSeparatedList(reasons)}"
