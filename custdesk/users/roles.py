"""What is withheld from roles, and the review of who may do what."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from custdesk.desk.certificates import UserCertified, certificate_taken, in_force, withheld_words
from custdesk.desk.class_keys import classes_for
from custdesk.desk.door import Desk
from custdesk.desk.opening import fingerprint
from custdesk.desk.passages import Change
from custdesk.desk.permissions import LEFT_TO_ALL, NO_LIMITS, ROLES, Limits, Permission, Role
from custdesk.desk.resealing import SealedColumn
from custdesk.desk.walking import require_whole
from custdesk.errors import RoleAltered, ValueRefused
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.users import queries
from custdesk.users.entitling import Entitling
from custdesk.users.limiting import limits_in_force, store_limits
from custdesk.users.model import PermissionsReviewed, Review, RoleNarrowed

REVIEW_EVERY = timedelta(days=182)
_LATEST = timedelta(days=366)


class Roles:
    """The roles, narrowed by the owner. ``sealed`` are the columns to seal anew when a class is withheld."""

    def __init__(self, desk: Desk, sealed: Sequence[SealedColumn] = ()) -> None:
        self._desk = desk
        self._entitling = Entitling(desk, sealed)

    def limits(self) -> dict[Role, Limits]:
        """Return what is withheld from each role; raise ``RoleAltered`` if it is not what an owner signed."""
        with self._desk.read(Permission.USER_VIEW) as reading:
            return {role: limits_in_force(reading.connection, self._desk.vault, role) for role in Role}

    def narrow(self, role: Role, limits: Limits) -> None:
        """Withhold this, and nothing else, from a role; it holds from the next sign-in of each user who has it.

        Withheld classes get new keys. Raise ``ValueRefused`` for what the role does not have at all, for a longer
        time until it locks, and for an owner who could not do an owner's work any more; ``RoleAltered`` if a
        certificate of a user was altered; ``StaffFrozen`` if the log was, also with the recovery key.
        """
        with self._desk.change(Permission.USER_MANAGE, Permission.KEY_ROTATE) as change:
            _require_narrower(role, limits)
            require_whole(self._desk.vault)  # it certifies all who have the role by what the log says
            try:
                before = limits_in_force(change.connection, self._desk.vault, role)
            except RoleAltered:  # which this mends
                before = NO_LIMITS
            stored = store_limits(change.connection, self._desk.vault, self._desk.signer, change.now, role, limits)
            withheld = tuple(withheld_words(limits).split())
            change.log(RoleNarrowed(role=role.value, withheld=withheld, limits=stored))
            left = classes_for(role, limits)
            certified = self._certify_all(change, role, limits)
            lost = [each for each in classes_for(role, before) if each not in left]
            self._entitling.renew(change, lost, dict.fromkeys(certified, left))

    def review(self) -> Review:
        """Return when somebody last looked over who may do what, and whether it is time to do it again."""
        with self._desk.read(Permission.USER_VIEW) as reading:
            last = queries.select_reviews_end(reading.connection)
            founded = queries.select_founded_at(reading.connection)
        at, by, next_on = last or ("", "", (datetime.fromisoformat(founded) + REVIEW_EVERY).date().isoformat())
        return Review(last_at=at, last_by=by, next_on=next_on, due=next_on <= _today().isoformat())

    def reviewed(self, next_on: date) -> None:
        """Note that who may do what was looked over; raise ``ValueRefused`` unless next time is within a year."""
        with self._desk.change(Permission.PERMISSION_REVIEW) as change:
            if not _today() < next_on <= _today() + _LATEST:
                raise ValueRefused(
                    column="next_on",
                    label=QT_TRANSLATE_NOOP("errors", "Next review"),
                    reason=QT_TRANSLATE_NOOP("errors", "Choose a day after today and within a year."),
                )
            user_id = self._desk.session.user_id
            queries.insert_review(change.connection, change.now, user_id, next_on.isoformat())
            change.log(PermissionsReviewed(next_on=next_on.isoformat()))

    def _certify_all(self, change: Change, role: Role, limits: Limits) -> list[int]:
        """Certify all users of a role with its new limits, and return them.

        By their certificates: a row that says otherwise must neither give the role nor escape its limits.
        """
        certified = []
        for user in queries.select_users(change.connection):
            if certificate_taken(change.connection, user.id):
                continue
            held = in_force(change.connection, self._desk.vault, user.id)
            if held.role != role.value:
                continue
            certificate = self._entitling.certify(change, held, role, limits)
            key = fingerprint(held.sign_public, held.box_public)
            change.log(UserCertified(subject_id=user.id, role=role.value, key=key, certificate=certificate))
            certified.append(user.id)
        return certified


def _today() -> date:
    return datetime.now(UTC).astimezone().date()


def _require_narrower(role: Role, limits: Limits) -> None:
    ceiling = ROLES[role]
    beyond = (
        limits.permissions - ceiling.permissions
        or limits.classes - ceiling.classes
        or limits.lenses - set(ceiling.lenses)
        or not 0 <= limits.idle_minutes <= ceiling.idle_minutes
    )
    if beyond:
        raise _refused(QT_TRANSLATE_NOOP("errors", "A role can be narrowed, and never widened past what it is."))
    if role is Role.OWNER and (limits.permissions or limits.classes):
        raise _refused(QT_TRANSLATE_NOOP("errors", "From an owner no right and no data can be withheld."))
    if limits.permissions & LEFT_TO_ALL:
        raise _refused(QT_TRANSLATE_NOOP("errors", "Nobody can work without this: it cannot be withheld."))
    if set(ceiling.lenses) == limits.lenses:
        raise _refused(QT_TRANSLATE_NOOP("errors", "Leave the role one view."))


def _refused(reason: str) -> ValueRefused:
    return ValueRefused(column="role", label=QT_TRANSLATE_NOOP("errors", "Role"), reason=reason)
