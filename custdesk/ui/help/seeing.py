"""The page of the help that says which role sees what, through which view."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from custdesk.desk.access import METHODS, most_seen
from custdesk.desk.permissions import ROLES, Lens, Role, RoleGrant
from custdesk.desk.session import Session
from custdesk.records.columns import DataClass
from custdesk.ui.help.parts import HelpCard, HelpPage
from custdesk.ui.users.role_words import LENS_MEANS, SEES, in_short, lens_name, role_name
from custdesk.ui.widgets import words

translate = QCoreApplication.translate
_SEPARATOR = " · "
_FILES = "exports."


def seeing_page(own: Role | None) -> HelpPage:
    """Return the page, the reader's own role first; None is somebody who has not signed in."""
    roles = sorted(Role, key=lambda role: role is not own)
    text = translate(
        "Help",
        "This is the most that each role may see. The owner can withhold some of it; the team page shows what is"
        " withheld now.",
    )
    parts: list[QWidget] = [words(text), *(_role_card(role, own=role is own) for role in roles), _views()]
    return HelpPage(translate("Help", "Who may see what"), parts)


@dataclass(frozen=True, slots=True)
class Seeing:
    """What the table of access says of a role, if nothing is withheld from it."""

    at_once: frozenset[DataClass]
    in_full: frozenset[DataClass]
    one_by_one: frozenset[DataClass]
    in_files: frozenset[DataClass]
    never: frozenset[DataClass]

    @classmethod
    def of(cls, role: Role) -> "Seeing":
        session = Session(user_id=0, user_name="", role=role)
        at_once = METHODS["customers.page"].shown_to(session)
        return cls(
            at_once=at_once,
            in_full=METHODS["customers.open.in_full"].shown_to(session) - at_once,
            one_by_one=METHODS["customers.reveal"].shown_to(session),
            in_files=frozenset().union(
                *(access.shown_to(session) for name, access in METHODS.items() if name.startswith(_FILES))
            ),
            never=frozenset(DataClass) - most_seen(role),
        )


def _role_card(role: Role, *, own: bool) -> HelpCard:
    name = translate("Help", "{role} (your role)") if own else "{role}"
    card = HelpCard(name.format(role=role_name(role)), "person").say(in_short(role))
    seeing = Seeing.of(role)
    for icon, tone, text, classes in (
        ("eye", "success", translate("Help", "In lists and on cards: {what}"), seeing.at_once),
        ("eye", "success", translate("Help", "When a card is opened in full: {what}"), seeing.in_full),
        ("lock", "success", translate("Help", "One by one, and the log notes it: {what}"), seeing.one_by_one),
        ("export", "muted", translate("Help", "In files they may export: {what}"), seeing.in_files),
        ("eye-off", "muted", translate("Help", "Never: {what}"), seeing.never),
    ):
        if classes:
            card.tell(icon, tone, text.format(what=_listed(classes)))
    return card.tell("customers", "muted", _lenses(ROLES[role]))


def _lenses(grant: RoleGrant) -> str:
    views = _SEPARATOR.join(lens_name(lens) for lens in grant.lenses)
    return translate("Help", "Views, the first one to begin with: {views}").format(views=views)


def _listed(classes: frozenset[DataClass]) -> str:
    return _SEPARATOR.join(translate("Role", text) for data_class, text in SEES.items() if data_class in classes)


def _views() -> HelpCard:
    card = HelpCard(translate("Help", "What each view shows"), "eye")
    for lens in Lens:
        text = translate("Help", "{name}: {text}")
        card.say(text.format(name=lens_name(lens), text=translate("Role", LENS_MEANS[lens])))
    return card
