"""The page of the help that says which role sees what, through which view."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from custdesk.desk.permissions import ROLES, Lens, Role, RoleGrant
from custdesk.records.columns import DataClass
from custdesk.ui.help.parts import HelpCard, HelpPage
from custdesk.ui.users.role_words import LENS_MEANS, SEES, in_short, lens_name, role_name
from custdesk.ui.widgets import words

translate = QCoreApplication.translate
_SEPARATOR = " · "


def seeing_page(own: Role) -> HelpPage:
    """Return the page, the reader's own role first."""
    roles = [own, *(role for role in Role if role is not own)]
    text = translate(
        "Help",
        "This is the most that each role may see. The owner can withhold some of it; the team page shows what is"
        " withheld now.",
    )
    parts: list[QWidget] = [words(text), *(_role_card(role, own=role is own) for role in roles), _views()]
    return HelpPage(translate("Help", "Who may see what"), parts)


def _role_card(role: Role, *, own: bool) -> HelpCard:
    grant = ROLES[role]
    name = translate("Help", "{role} (your role)") if own else "{role}"
    card = HelpCard(name.format(role=role_name(role)), "person").say(in_short(role))
    seen = [data_class for data_class in SEES if data_class in grant.classes]
    hidden = [data_class for data_class in SEES if data_class not in grant.classes]
    if seen:
        card.tell("eye", "success", translate("Help", "Sees: {what}").format(what=_listed(seen)))
    if hidden:
        card.tell("eye-off", "muted", translate("Help", "Does not see: {what}").format(what=_listed(hidden)))
    return card.tell("customers", "muted", _lenses(grant))


def _lenses(grant: RoleGrant) -> str:
    views = _SEPARATOR.join(lens_name(lens) for lens in grant.lenses)
    return translate("Help", "Views, the first one to begin with: {views}").format(views=views)


def _listed(classes: Iterable[DataClass]) -> str:
    return _SEPARATOR.join(translate("Role", SEES[data_class]) for data_class in classes)


def _views() -> HelpCard:
    card = HelpCard(translate("Help", "What each view shows"), "eye")
    for lens in Lens:
        text = translate("Help", "{name}: {text}")
        card.say(text.format(name=lens_name(lens), text=translate("Role", LENS_MEANS[lens])))
    return card
