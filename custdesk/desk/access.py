"""Who may call what, and what it shows of the customers: one table, which the tests check and the help reads."""

from collections.abc import Mapping
from enum import Enum
from typing import Final

from custdesk.desk.permissions import ROLES, Lens, Permission, Role
from custdesk.desk.session import Session
from custdesk.records.columns import DataClass


class Through(Enum):
    """How a method looks at the customers."""

    LENS = "lens"  # as the lens in use shows them
    FULL = "full"  # all that the role may see, which needs the Personal view
    ANY = "any"  # no customer's own: the same through every lens


class Access:
    """What a method asks for, and the classes of data whose values it may return unmasked.

    Without ``shows`` it returns no value of a customer's. ``lens`` is one that it needs to be granted; where
    ``looking`` names lenses, one of them has to be in use.
    """

    def __init__(
        self,
        *permissions: Permission,
        shows: frozenset[DataClass] = frozenset(),
        through: Through = Through.ANY,
        lens: Lens | None = None,
        looking: frozenset[Lens] = frozenset(),
    ) -> None:
        self.permissions = permissions
        self.shows = shows
        self.through = through
        self.lens = lens
        self.looking = looking

    def allows(self, session: Session) -> bool:
        """Return whether a session may call it at all."""
        granted = all(session.may(permission) for permission in self.permissions)
        whole = self.through is not Through.FULL or session.may_look_in_full
        looking = not self.looking or session.lens in self.looking
        return granted and whole and looking and (self.lens is None or self.lens in session.lenses)

    def shown_to(self, session: Session) -> frozenset[DataClass]:
        """Return the classes of which a session gets values, unmasked."""
        if not self.allows(session):
            return frozenset()
        if self.through is Through.LENS and not session.looks_in_full:
            return self.shows & session.classes & {DataClass.IDENTITY}
        return self.shows & session.classes


_P = Permission
_EVERYBODY = frozenset({Lens.STANDARD, Lens.PERSONAL})
_SEALED = frozenset(data_class for data_class in DataClass if data_class.sealed)
_LISTED = frozenset(DataClass) - _SEALED
_ALL = frozenset(DataClass)
_TAGS = frozenset({DataClass.BEHAVIOUR})
_NAMES = frozenset({DataClass.IDENTITY})
# Towns, streets, jobs and sources in use, without whose they are.
_TOWNS = frozenset({DataClass.CONTACT})
_TYPED_AGAIN = frozenset({DataClass.IDENTITY, DataClass.PERSONAL, DataClass.BEHAVIOUR})
_EDITED = frozenset({DataClass.IDENTITY, DataClass.PERSONAL, DataClass.BEHAVIOUR})
_BOOKS = frozenset({DataClass.IDENTITY, DataClass.CONTACT, DataClass.TRANSACTION, DataClass.FINANCIAL})
# Of phones, e-mails and addresses a plan tells only what a file adds.
_PLANNED = _LISTED - {DataClass.CONTACT}
_LETTERS = frozenset({DataClass.IDENTITY, DataClass.CONTACT})

METHODS: Final[Mapping[str, Access]] = {
    "customers.archive": Access(_P.CUSTOMER_ARCHIVE),
    "customers.check": Access(_P.CUSTOMER_VIEW),
    "customers.count": Access(_P.CUSTOMER_VIEW, looking=_EVERYBODY),
    "customers.create": Access(_P.CUSTOMER_CREATE),
    "customers.filter_fields": Access(_P.CUSTOMER_VIEW),
    "customers.open": Access(_P.CUSTOMER_VIEW, shows=_LISTED, through=Through.LENS),
    "customers.open.in_full": Access(_P.CUSTOMER_VIEW, shows=_LISTED, through=Through.FULL),
    "customers.order": Access(_P.CUSTOMER_VIEW, looking=_EVERYBODY),
    "customers.page": Access(_P.CUSTOMER_VIEW, shows=_LISTED, through=Through.LENS, looking=_EVERYBODY),
    "customers.restore": Access(_P.CUSTOMER_ARCHIVE),
    "customers.reveal": Access(_P.CUSTOMER_VIEW, _P.SEALED_VIEW, shows=_SEALED, through=Through.FULL),
    "customers.rows": Access(_P.CUSTOMER_VIEW, shows=_LISTED, through=Through.LENS, looking=_EVERYBODY),
    "customers.save": Access(_P.CUSTOMER_EDIT, shows=_LISTED, through=Through.FULL),
    "customers.searched": Access(_P.CUSTOMER_VIEW),
    "customers.tags": Access(_P.CUSTOMER_VIEW, shows=_TAGS, through=Through.ANY),
    "recent.all": Access(_P.CUSTOMER_VIEW, shows=_NAMES, through=Through.LENS, looking=_EVERYBODY),
    "recent.there": Access(_P.CUSTOMER_VIEW),
    "consents.count": Access(_P.CUSTOMER_VIEW, _P.CONSENT_VIEW),
    "consents.enrol": Access(_P.CUSTOMER_CREATE, _P.CONSENT_RECORD),
    "consents.history": Access(_P.CONSENT_VIEW),
    "consents.may_we": Access(_P.CONSENT_VIEW),
    "consents.notices": Access(_P.CONSENT_VIEW),
    "consents.order": Access(_P.CUSTOMER_VIEW, _P.CONSENT_VIEW, lens=Lens.PURPOSE),
    "consents.page": Access(_P.CUSTOMER_VIEW, _P.CONSENT_VIEW, shows=_LISTED, through=Through.LENS, lens=Lens.PURPOSE),
    "consents.publish_notice": Access(_P.PURPOSE_EDIT),
    "consents.purposes": Access(_P.CONSENT_VIEW),
    "consents.record": Access(_P.CONSENT_RECORD),
    "consents.rows": Access(_P.CUSTOMER_VIEW, _P.CONSENT_VIEW, shows=_LISTED, through=Through.LENS, lens=Lens.PURPOSE),
    "consents.save_purpose": Access(_P.PURPOSE_EDIT),
    "consents.state": Access(_P.CONSENT_VIEW),
    "list_views.all": Access(_P.CUSTOMER_VIEW),
    "list_views.delete": Access(_P.CUSTOMER_VIEW),
    "list_views.delete_shared": Access(_P.SHOP_EDIT),
    "list_views.keep": Access(_P.CUSTOMER_VIEW),
    "list_views.rename": Access(_P.CUSTOMER_VIEW),
    "list_views.rename_shared": Access(_P.SHOP_EDIT),
    "list_views.share": Access(_P.SHOP_EDIT),
    "users.add": Access(_P.USER_MANAGE),
    "users.change_own_passphrase": Access(_P.PASSPHRASE_CHANGE),
    "users.change_role": Access(_P.USER_MANAGE, _P.KEY_ROTATE),
    "users.choose_passphrase": Access(_P.USER_MANAGE),
    "users.disable": Access(_P.USER_MANAGE, _P.KEY_ROTATE),
    "users.enable": Access(_P.USER_MANAGE),
    "users.list": Access(_P.USER_VIEW),
    "users.remove": Access(_P.USER_MANAGE, _P.KEY_ROTATE),
    "users.remove_second_factor": Access(_P.USER_MANAGE),
    "users.reset_passphrase": Access(_P.USER_MANAGE),
    "users.rotate_keys": Access(_P.KEY_ROTATE),
    "roles.limits": Access(_P.USER_VIEW),
    "roles.narrow": Access(_P.USER_MANAGE, _P.KEY_ROTATE),
    "roles.review": Access(_P.USER_VIEW),
    "roles.reviewed": Access(_P.PERMISSION_REVIEW),
    "key_files.give_up": Access(_P.PASSPHRASE_CHANGE),
    "key_files.needed": Access(_P.PASSPHRASE_CHANGE),
    "key_files.make": Access(_P.PASSPHRASE_CHANGE),
    "recovery_sheet.check": Access(_P.KEY_ROTATE),
    "recovery_sheet.renew": Access(_P.KEY_ROTATE),
    "second_factor.begin": Access(_P.SECOND_FACTOR_CHANGE),
    "second_factor.confirm": Access(_P.SECOND_FACTOR_CHANGE),
    "second_factor.new_codes": Access(_P.SECOND_FACTOR_CHANGE),
    "second_factor.state": Access(_P.SECOND_FACTOR_CHANGE),
    "second_factor.turn_off": Access(_P.SECOND_FACTOR_CHANGE),
    "log_filters.all": Access(_P.LOG_VIEW),
    "log_filters.delete": Access(_P.LOG_VIEW),
    "log_filters.keep": Access(_P.LOG_VIEW),
    "log_filters.rename": Access(_P.LOG_VIEW),
    "log.actions": Access(_P.LOG_VIEW),
    "log.counts": Access(_P.LOG_VIEW),
    "log.number_of": Access(_P.LOG_VIEW),
    "log.page": Access(_P.LOG_VIEW),
    "log.pages": Access(_P.LOG_VIEW, _P.LOG_EXPORT),
    "log.people": Access(_P.LOG_VIEW),
    "log.reveal": Access(_P.LOG_VIEW, _P.SEALED_VIEW, shows=_SEALED, through=Through.FULL),
    "log.values": Access(_P.LOG_VIEW, shows=_LISTED, through=Through.LENS),
    "log.verify": Access(_P.LOG_VERIFY),
    "seals.check": Access(_P.LOG_VERIFY),
    "seals.make": Access(_P.LOG_VERIFY),
    "seals.raise_alarm": Access(_P.LOG_VERIFY),
    "history.looks": Access(_P.HISTORY_VIEW, _P.LOG_VIEW),
    "history.page": Access(_P.HISTORY_VIEW, shows=_LISTED, through=Through.LENS),
    "history.seen": Access(_P.HISTORY_VIEW, _P.LOG_VIEW),
    "mass_edit.apply": Access(_P.CUSTOMER_EDIT, _P.CUSTOMER_EDIT_MANY),
    "mass_edit.plan": Access(_P.CUSTOMER_EDIT, _P.CUSTOMER_EDIT_MANY, shows=_EDITED, through=Through.FULL),
    "mass_edit.plan_undo": Access(
        _P.CUSTOMER_EDIT, _P.CUSTOMER_EDIT_MANY, shows=_EDITED | {DataClass.CONTACT}, through=Through.FULL
    ),
    "mass_edit.undo": Access(_P.CUSTOMER_EDIT, _P.CUSTOMER_EDIT_MANY),
    "reverts.apply": Access(_P.CHANGE_REVERT),
    "reverts.apply_batch": Access(_P.BATCH_REVERT),
    "reverts.plan": Access(_P.CHANGE_REVERT, shows=_LISTED, through=Through.FULL),
    "reverts.plan_batch": Access(_P.BATCH_REVERT, shows=_LISTED, through=Through.FULL),
    "reverts.plan_moment": Access(_P.CHANGE_REVERT, shows=_LISTED, through=Through.FULL),
    "reverts.scope": Access(_P.CHANGE_REVERT),
    "lookalike_hints.find": Access(_P.CUSTOMER_CREATE, _P.CUSTOMER_VIEW, shows=_NAMES),
    "erasure_hints.was_erased": Access(_P.CUSTOMER_CREATE),
    "lookalikes.find": Access(_P.CUSTOMER_MERGE),
    "lookalikes.gone_by": Access(_P.CUSTOMER_MERGE),
    "lookalikes.merge": Access(_P.CUSTOMER_MERGE),
    "lookalikes.merge_again": Access(_P.CUSTOMER_MERGE),
    "lookalikes.merges": Access(_P.CUSTOMER_MERGE, shows=_NAMES),
    "lookalikes.numbered": Access(_P.CUSTOMER_MERGE),
    "lookalikes.perhaps_one": Access(_P.CUSTOMER_MERGE),
    "lookalikes.plan": Access(_P.CUSTOMER_MERGE, shows=_LISTED, through=Through.FULL),
    "lookalikes.plan_unmerge": Access(_P.CUSTOMER_MERGE, shows=_NAMES, through=Through.FULL),
    "lookalikes.rows": Access(_P.CUSTOMER_MERGE, shows=_NAMES),
    "lookalikes.tell_apart": Access(_P.CUSTOMER_MERGE),
    "lookalikes.told_apart": Access(_P.CUSTOMER_MERGE, shows=_NAMES),
    "lookalikes.unmerge": Access(_P.CUSTOMER_MERGE),
    "log_retention.cut": Access(_P.LOG_CUT),
    "log_retention.cuts": Access(_P.LOG_VIEW),
    "log_retention.due": Access(_P.LOG_CUT),
    "log_retention.made": Access(_P.LOG_VIEW),
    "log_retention.preview": Access(_P.LOG_CUT),
    "log_retention.rule": Access(_P.LOG_VIEW),
    "log_retention.set_rule": Access(_P.LOG_CUT),
    "asked.change": Access(_P.SHOP_EDIT),
    "asked.get": Access(_P.SHOP_VIEW),
    "suggestions.place": Access(_P.CUSTOMER_VIEW),
    "suggestions.streets": Access(_P.CUSTOMER_VIEW, shows=_TOWNS),
    "suggestions.words": Access(_P.CUSTOMER_VIEW, shows=_TYPED_AGAIN),
    "shop.change": Access(_P.SHOP_EDIT),
    "shop.get": Access(_P.SHOP_VIEW),
    "imports.apply": Access(_P.IMPORT_RUN, _P.CUSTOMER_CREATE, _P.CUSTOMER_EDIT, _P.CONSENT_RECORD),
    "imports.forget_mapping": Access(_P.IMPORT_RUN),
    "imports.guess": Access(_P.IMPORT_RUN),
    "imports.history": Access(_P.IMPORT_RUN),
    "imports.keep_mapping": Access(_P.IMPORT_RUN),
    "imports.mappings": Access(_P.IMPORT_RUN),
    "imports.plan": Access(_P.IMPORT_RUN, _P.CUSTOMER_VIEW, shows=_PLANNED, through=Through.FULL),
    "imports.read": Access(_P.IMPORT_RUN),
    "imports.save_refused": Access(_P.IMPORT_RUN),
    "exports.columns_for_somebody": Access(_P.EXPORT_DISCLOSURE),
    "exports.copied": Access(_P.EXPORT_LIST, shows=_LISTED, through=Through.LENS, looking=_EVERYBODY | {Lens.PURPOSE}),
    "exports.disclose": Access(_P.EXPORT_DISCLOSURE, shows=_LISTED, through=Through.FULL, lens=Lens.DISCLOSURE),
    "exports.export.everything": Access(_P.EXPORT_EVERYTHING, shows=_ALL, through=Through.FULL, lens=Lens.PERSONAL),
    "exports.export.accountant": Access(_P.EXPORT_ACCOUNTANT, shows=_BOOKS, through=Through.FULL, lens=Lens.PERSONAL),
    "exports.export.contacts": Access(_P.EXPORT_LIST, shows=_LETTERS, through=Through.FULL, lens=Lens.PURPOSE),
    "exports.export.anonymised": Access(_P.EXPORT_ANONYMISED, lens=Lens.ANONYMISED),
    "exports.export_list": Access(
        _P.EXPORT_LIST, shows=_LISTED, through=Through.LENS, looking=_EVERYBODY | {Lens.PURPOSE}
    ),
    "exports.profiles": Access(_P.SHOP_VIEW),
    "log_exports.export": Access(_P.LOG_EXPORT, _P.LOG_VIEW, _P.LOG_VERIFY, shows=_LISTED, through=Through.LENS),
    "log_exports.sign_off": Access(_P.LOG_EXPORT, _P.LOG_VIEW, _P.LOG_VERIFY),
    "papers.card": Access(_P.CUSTOMER_VIEW, shows=_LISTED, through=Through.LENS),
    "papers.form": Access(_P.CUSTOMER_VIEW, _P.CONSENT_VIEW, shows=_NAMES),
    "papers.label": Access(_P.CUSTOMER_VIEW, shows=_LETTERS, through=Through.FULL),
    "papers.labels": Access(_P.EXPORT_LIST, shows=_LETTERS, through=Through.FULL, lens=Lens.PURPOSE),
    "papers.list": Access(_P.EXPORT_LIST, shows=_LISTED, through=Through.LENS, looking=_EVERYBODY | {Lens.PURPOSE}),
    "papers.printed": Access(_P.CUSTOMER_VIEW),
    "drafts.all": Access(_P.DRAFT_KEEP),
    "drafts.drop": Access(_P.DRAFT_KEEP),
    "drafts.find": Access(_P.DRAFT_KEEP),
    "drafts.keep": Access(_P.DRAFT_KEEP),
    "erasure.erase": Access(_P.CUSTOMER_ERASE),
    "erasure.numbered": Access(_P.CUSTOMER_ERASE),
    "erasure.preview": Access(_P.CUSTOMER_ERASE),
    "backups.due": Access(_P.BACKUP_MAKE),
    "backups.last": Access(_P.BACKUP_MAKE),
    "backups.list": Access(_P.BACKUP_MAKE),
    "backups.make": Access(_P.BACKUP_MAKE),
    "device.bind": Access(_P.DEVICE_BIND),
    "device.state": Access(_P.DEVICE_VIEW),
    "device.unbind": Access(_P.DEVICE_BIND),
    "home.count": Access(_P.CUSTOMER_VIEW, looking=_EVERYBODY),
    "home.count_anonymised": Access(_P.EXPORT_ANONYMISED, looking=frozenset({Lens.ANONYMISED})),
    "home.lines": Access(_P.SHOP_VIEW),
    "home.sources": Access(_P.SHOP_VIEW),
    "incidents.decide": Access(_P.INCIDENT_DECIDE),
    "incidents.list": Access(_P.INCIDENT_DECIDE),
    "incidents.open": Access(_P.INCIDENT_DECIDE),
    "incidents.report": Access(_P.INCIDENT_DECIDE),
    "watch.notices": Access(_P.ACCESS_WATCH),
    "watch.rules": Access(_P.ACCESS_WATCH),
    "watch.seen": Access(_P.ACCESS_WATCH),
    "watch.set_rules": Access(_P.ACCESS_WATCH, _P.SHOP_EDIT),
    "watch.step": Access(_P.ACCESS_WATCH),
}
"""Each public method of each service, as ``service.method``; where it matters what is asked for, that after it."""


def most_seen(role: Role) -> frozenset[DataClass]:
    """Return the classes of data that a role gets values of in one way or another, if nothing is withheld from it."""
    sessions = [Session(user_id=1, user_name="", role=role, chosen_lens=lens) for lens in ROLES[role].lenses]
    return frozenset().union(*(access.shown_to(session) for access in METHODS.values() for session in sessions))
