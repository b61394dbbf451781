"""What undoing a transaction would do with each customer that it is about. Nothing is written."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from custdesk.customers.former import gone_how
from custdesk.customers.model import Customer
from custdesk.customers.queries import SEALED, number_taken
from custdesk.customers.sealed import opened
from custdesk.customers.undoing import class_of
from custdesk.desk.chain import Value
from custdesk.desk.door import Desk
from custdesk.errors import PermissionRefused, VaultDamaged
from custdesk.history import queries
from custdesk.history.model import (
    ANSWERED,
    ANSWERS,
    EDITED,
    ENTERED,
    NOT_THERE,
    STANDINGS,
    THERE_ALREADY,
    UNCHANGED,
    WITHDRAWN,
    CustomerFate,
    CustomerPlan,
    Fate,
    Standing,
)
from custdesk.history.planning import customer_plan, head_of
from custdesk.records.columns import DataClass
from custdesk.store.connection import Connection

Numbered = Sequence[tuple[int, str]]


def fate_of(desk: Desk, connection: Connection, customer_id: int, done: Numbered, last: int) -> CustomerFate:
    """Return what becomes of a customer when the entries ``done`` of a transaction that ended with ``last`` are undone.

    Whoever was entered is taken out again, whoever was taken out comes back, and everybody else gets the values back.
    """
    actions = [action for _seq, action in done]
    if WITHDRAWN in actions:
        return _of_withdrawn(desk, connection, customer_id, done[actions.index(WITHDRAWN)][0])
    person = head_of(connection, customer_id, desk.session)
    if person is None:
        return CustomerFate(customer_id=customer_id, fate=Fate.KEEP, reason=NOT_THERE)
    known = CustomerFate(
        customer_id=customer_id,
        fate=Fate.KEEP,
        number=person.number,
        name=person.name,
        version=person.version,
        opt_outs=sum(action in ANSWERS for action in actions),
    )
    if not any(action in ENTERED for action in actions):
        return _of_changed(desk, connection, known, done, last)
    if queries.has_consents(connection, customer_id):
        return replace(known, reason=ANSWERED)
    if queries.happened_since(connection, customer_id, last):
        return replace(known, reason=EDITED)
    return replace(known, fate=Fate.WITHDRAW)


def _of_changed(desk: Desk, connection: Connection, known: CustomerFate, done: Numbered, last: int) -> CustomerFate:
    changed = queries.select_logged(connection, known.customer_id, done[0][0] - 1, last)
    plan = customer_plan(desk, connection, known.customer_id, changed, done[-1][0])
    if any(column.possible for column in plan.columns):
        return replace(known, fate=Fate.RESTORE, plan=plan)
    return replace(known, reason=_why_nothing(plan), plan=plan)


def _why_nothing(plan: CustomerPlan) -> str:
    for standing in (Standing.WITHHELD, Standing.NO_KEY, Standing.GONE, Standing.TAKEN):
        if plan.named(standing):
            return STANDINGS[standing]
    return UNCHANGED


def _of_withdrawn(desk: Desk, connection: Connection, customer_id: int, seq: int) -> CustomerFate:
    kept = CustomerFate(customer_id=customer_id, fate=Fate.KEEP)
    if head_of(connection, customer_id, desk.session) is not None:
        return replace(kept, reason=THERE_ALREADY)
    revision = queries.select_revisions(connection, [seq]).get(seq)
    if gone_how(connection, customer_id) != "reverted" or revision is None:
        return replace(kept, reason=NOT_THERE)
    values = {name: before for name, (before, _after) in revision.items()}
    if DataClass.IDENTITY in desk.session.classes:
        kept = replace(kept, number=str(values["number"]), name=_name(values))
    hindrance = _hindrance(desk, connection, customer_id, values)
    if hindrance is not None:
        return replace(kept, reason=STANDINGS[hindrance])
    return replace(kept, fate=Fate.RETURN)


def _hindrance(desk: Desk, connection: Connection, customer_id: int, values: Mapping[str, Value]) -> Standing | None:
    classes = {found for found in map(class_of, values) if found is not None}
    if not classes <= desk.session.classes:
        return Standing.WITHHELD
    if number_taken(connection, str(values["number"])):
        return Standing.TAKEN
    for column in SEALED:
        if column.name in values:
            try:
                desk.class_key(connection, column.data_class)
                opened(desk, connection, customer_id, column, values[column.name])
            except PermissionRefused:
                return Standing.NO_KEY
            except VaultDamaged:
                return Standing.GONE
    return None


def _name(values: Mapping[str, Value]) -> str:
    names = ("kind", "given_name", "family_name", "company_name", "known_as")
    return Customer(**{name: str(values[name]) for name in names if name in values}).name  # type: ignore[arg-type]
