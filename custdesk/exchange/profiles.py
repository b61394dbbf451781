"""What can be given out: each profile with its permission, its view, and whom it leaves out."""

from dataclasses import dataclass
from typing import Final

from custdesk.desk.permissions import Lens, Permission
from custdesk.desk.session import Session
from custdesk.errors import CustDeskError
from custdesk.marks import QT_TRANSLATE_NOOP

EVERYTHING, ACCOUNTANT, LETTERS, ANONYMOUS = "everything", "accountant", "contacts", "anonymised"
LIST, DISCLOSURE = "list", "disclosure"


@dataclass(frozen=True, slots=True)
class Profile:
    """A way of giving customers out. ``label`` and ``about`` are marked in the context "Profile"; without a ``lens``
    it is that of the session.

    ``archived`` says whether archived customers are given out too; ``totals`` whether amounts are added up.
    """

    code: str
    label: str
    about: str
    permission: Permission
    lens: Lens | None
    archived: bool = False
    totals: bool = False


PROFILES: Final[dict[str, Profile]] = {
    profile.code: profile
    for profile in (
        Profile(
            EVERYTHING,
            QT_TRANSLATE_NOOP("Profile", "Everything"),
            QT_TRANSLATE_NOOP(
                "Profile",
                "All customers, also archived ones, with all that your role may see. It can be imported again.",
            ),
            Permission.EXPORT_EVERYTHING,
            Lens.PERSONAL,
            archived=True,
        ),
        Profile(
            ACCOUNTANT,
            QT_TRANSLATE_NOOP("Profile", "For the accountant"),
            QT_TRANSLATE_NOOP(
                "Profile", "Names, tax numbers, one address, e-mail and phone each, and balances with their total."
            ),
            Permission.EXPORT_ACCOUNTANT,
            Lens.PERSONAL,
            totals=True,
        ),
        Profile(
            LETTERS,
            QT_TRANSLATE_NOOP("Profile", "Addresses for letters"),
            QT_TRANSLATE_NOOP(
                "Profile", "Names and postal addresses, without whoever wants no marketing or no post from you."
            ),
            Permission.EXPORT_LIST,
            Lens.PURPOSE,
        ),
        Profile(
            ANONYMOUS,
            QT_TRANSLATE_NOOP("Profile", "Anonymised, for analysis"),
            QT_TRANSLATE_NOOP(
                "Profile", "Years instead of birthdays, regions instead of addresses, and no group of fewer than five."
            ),
            Permission.EXPORT_ANONYMISED,
            Lens.ANONYMISED,
        ),
    )
}

CURRENT_LIST: Final = Profile(
    LIST,
    QT_TRANSLATE_NOOP("Profile", "List"),
    QT_TRANSLATE_NOOP("Profile", "The customers of the list as it is, with its columns and in its order."),
    Permission.EXPORT_LIST,
    None,
)

FOR_SOMEBODY: Final = Profile(
    DISCLOSURE,
    QT_TRANSLATE_NOOP("Profile", "For somebody else"),
    QT_TRANSLATE_NOOP(
        "Profile", "Chosen columns for somebody you name, without whoever wants no data passed to others."
    ),
    Permission.EXPORT_DISCLOSURE,
    Lens.DISCLOSURE,
)


def may_use(session: Session, profile: Profile) -> bool:
    """Return whether a session may give customers out in this way."""
    return session.may(profile.permission) and (profile.lens is None or profile.lens in session.lenses)


class NoSuchProfile(CustDeskError):
    template = QT_TRANSLATE_NOOP("errors", "There is no export called {name}. Choose one of these: {known}.")


def profile_named(code: str) -> Profile:
    """Return a profile; raise ``NoSuchProfile`` with the list of all if there is none of this code."""
    if code not in PROFILES:
        raise NoSuchProfile(name=code, known=", ".join(PROFILES))
    return PROFILES[code]
