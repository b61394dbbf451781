"""What Home says of each thing that needs doing, and where its button leads.

A source of lines (:class:`~custdesk.desk.todo.TodoSource`) needs an entry here for each of its codes.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from custdesk.consent.filtering import SOON_DAYS
from custdesk.customers.model import ListQuery
from custdesk.desk.todo import Todo
from custdesk.home.doubts import list_of
from custdesk.ui.dates import show_date
from custdesk.ui.page import Page
from custdesk.ui.widgets.labels import Tone

translate = QCoreApplication.translate
Go = Callable[[Page, Todo], None]


@dataclass(frozen=True, slots=True)
class Wording:
    """``sentence`` says a line with its number, ``button`` names what ``go`` does: it opens exactly the fitting place.

    The texts are asked for when they are shown, because the language may change.
    """

    icon: str
    tone: Tone
    sentence: Callable[[Todo], str]
    button: Callable[[], str]
    go: Go


def _place(icon: str, part: str = "") -> Go:
    def go(page: Page, todo: Todo) -> None:
        if part:
            page.context.go_to(icon, part=part)
        else:
            page.context.go_to(icon, todo.record_id)

    return go


def _to_list(page: Page, todo: Todo) -> None:
    page.context.go_to("customers", query=ListQuery(filters=list_of(todo)))


def _to_twins(page: Page, _todo: Todo) -> None:
    # Few merge often, and the dialog brings much along.
    from custdesk.ui.quality.dialog import TwiceDialog

    dialog = TwiceDialog(page.context, page.window())
    dialog.open()
    dialog.look_for_them()


def _to_seal(page: Page, _todo: Todo) -> None:
    from custdesk.ui.audit.extras import print_seal

    print_seal(page)


def _to_incident(page: Page, _todo: Todo) -> None:
    from custdesk.ui.incidents.banner import IncidentBanner

    for banner in page.window().findChildren(IncidentBanner):
        banner.tell()


def _look() -> str:
    return translate("Home", "Show them")


def _back_up() -> str:
    return translate("Home", "Back up")


def _find_twins() -> str:
    return translate("Home", "Compare them")


WORDINGS: Final[Mapping[str, Wording]] = {
    "incident": Wording(
        "problem",
        "danger",
        lambda _todo: translate("Home", "The log is not the one that was noted: somebody has to decide what to do"),
        lambda: translate("Home", "What happened"),
        _to_incident,
    ),
    "unusual": Wording(
        "warning",
        "warning",
        lambda todo: translate("Home", "%Ln unusual thing(s) in the log that nobody has looked at", None, todo.count),
        lambda: translate("Home", "Open the log"),
        _place("log"),
    ),
    "drafts": Wording(
        "edit",
        "accent",
        lambda todo: translate("Home", "%Ln form(s) you typed into and did not save", None, todo.count),
        lambda: translate("Home", "Go on"),
        _place("customers"),
    ),
    "no_backup": Wording(
        "save",
        "danger",
        lambda _todo: translate("Home", "There is no backup of your customers yet"),
        _back_up,
        _place("settings", "backups"),
    ),
    "old_backup": Wording(
        "save",
        "warning",
        lambda todo: translate("Home", "The last backup is %Ln day(s) old", None, todo.count),
        _back_up,
        _place("settings", "backups"),
    ),
    "lookalikes": Wording(
        "copy",
        "accent",
        lambda todo: translate("Home", "%Ln pair(s) may be the same person", None, todo.count),
        _find_twins,
        _to_twins,
    ),
    "unsought": Wording(
        "copy",
        "accent",
        lambda todo: translate("Home", "%Ln new customer(s) were not looked through for duplicates", None, todo.count),
        lambda: translate("Home", "Find duplicates"),
        _to_twins,
    ),
    "refused": Wording(
        "import",
        "warning",
        lambda todo: translate("Home", "%Ln row(s) of the import of {day} were refused", None, todo.count).format(
            day=f"\u2066{show_date(todo.day)}\u2069"
        ),
        lambda: translate("Home", "Show the import"),
        _place("exchange"),
    ),
    "review": Wording(
        "team",
        "accent",
        lambda _todo: translate("Home", "It is time to look over who may do what"),
        lambda: translate("Home", "Open the team"),
        _place("team"),
    ),
    "seal": Wording(
        "print",
        "accent",
        lambda _todo: translate("Home", "No seal of the log was printed for three months"),
        lambda: translate("Home", "Print a seal"),
        _to_seal,
    ),
    "ended": Wording(
        "privacy",
        "warning",
        lambda todo: translate("Home", "A consent of %Ln customer(s) has ended", None, todo.count),
        _look,
        _to_list,
    ),
    "ends_soon": Wording(
        "privacy",
        "accent",
        lambda todo: translate("Home", "A consent of %Ln customer(s) ends within {days} days", None, todo.count).format(
            days=QLocale().toString(SOON_DAYS)
        ),
        _look,
        _to_list,
    ),
    "unchecked_phone": Wording(
        "phone",
        "accent",
        lambda todo: translate("Home", "%Ln customer(s) have a phone that is no full number", None, todo.count),
        _look,
        _to_list,
    ),
    "unreachable": Wording(
        "person",
        "accent",
        lambda todo: translate("Home", "%Ln customer(s) have no phone and no e-mail", None, todo.count),
        _look,
        _to_list,
    ),
    "half_a_name": Wording(
        "note",
        "accent",
        lambda todo: translate("Home", "%Ln customer(s) have only half a name", None, todo.count),
        _look,
        _to_list,
    ),
}
"""By the code of a line."""
