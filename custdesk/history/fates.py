"""What undoing a transaction would do with each customer that it is about. Nothing is written."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from custdesk.audit.revisions import select_revisions
from custdesk.customers.former import gone_how
from custdesk.customers.model import Customer
from custdesk.customers.queries import SEALED, number_taken
from custdesk.customers.sealed import opened
from custdesk.customers.undoing import class_of
from custdesk.desk.chain import Value
from custdesk.desk.door import Desk
from custdesk.errors import PermissionRefused, VaultDamaged
from custdesk.history import queries
from custdesk.history.answered import ANSWERED_SINCE, CONSENT_RECORDED
from custdesk.history.answers import answers_fate
from custdesk.history.model import (
    ANSWERED,
    CREATED,
    EDITED,
    ENTERED,
    NOT_THERE,
    STANDINGS,
    STATES,
    THERE_ALREADY,
    UNCHANGED,
    WITHDRAWN,
    CustomerFate,
    CustomerPlan,
    Fate,
    Standing,
)
from custdesk.history.planning import customer_plan, head_of, heads_of
from custdesk.history.queries import Transaction
from custdesk.records.columns import DataClass
from custdesk.store.connection import Connection

Numbered = Sequence[tuple[int, str]]


def fate_of(desk: Desk, connection: Connection, customer_id: int, done: Transaction) -> CustomerFate:
    """Return what becomes of a customer when what a transaction did with it is undone.

    Whoever was entered is taken out again, whoever was taken out comes back, and everybody else gets the values back,
    and is rid of the answers that came with a batch.
    """
    entries = done.by_customer[customer_id]
    actions = [action for _seq, action in entries]
    if WITHDRAWN in actions:
        return _of_withdrawn(desk, connection, customer_id, entries[actions.index(WITHDRAWN)][0])
    person = head_of(connection, customer_id, desk.session)
    if person is None:
        return CustomerFate(customer_id=customer_id, fate=Fate.KEEP, reason=NOT_THERE)
    known = CustomerFate(
        customer_id=customer_id,
        fate=Fate.KEEP,
        number=person.number,
        name=person.name,
        version=person.version,
    )
    if not any(action in ENTERED for action in actions):
        return _of_changed(desk, connection, known, done, person.state)
    if queries.touched_since(connection, [customer_id], done.last, queries.cancelled_since(connection, done.last)):
        consents = queries.count_actions(connection, customer_id, done.last, (CONSENT_RECORDED,))
        return replace(known, reason=ANSWERED if consents else EDITED)
    # What somebody said in person as they came is never removed; a file brought what came with an import.
    if CREATED in actions and not done.is_batch and queries.has_consents(connection, customer_id):
        return replace(known, reason=ANSWERED)
    return replace(known, fate=Fate.WITHDRAW)


def fates_of(desk: Desk, connection: Connection, customer_ids: Sequence[int], done: Transaction) -> list[CustomerFate]:
    """Return what :func:`fate_of` does for each of some customers; those who came with a batch are read together."""
    together = [one for one in customer_ids if done.is_batch and _only_entered(done.by_customer[one])]
    touched = queries.touched_since(connection, together, done.last, queries.cancelled_since(connection, done.last))
    heads = heads_of(connection, [one for one in together if one not in touched], desk.session)
    return [
        CustomerFate(
            customer_id=one,
            fate=Fate.WITHDRAW,
            number=heads[one].number,
            name=heads[one].name,
            version=heads[one].version,
        )
        if one in heads
        else fate_of(desk, connection, one, done)
        for one in customer_ids
    ]


def _only_entered(entries: Numbered) -> bool:
    actions = {action for _seq, action in entries}
    return not actions.isdisjoint(ENTERED) and WITHDRAWN not in actions


def _of_changed(desk: Desk, connection: Connection, known: CustomerFate, done: Transaction, now: str) -> CustomerFate:
    entries = done.by_customer[known.customer_id]
    changed = queries.select_logged(connection, known.customer_id, entries[0][0] - 1, done.last)
    plan = customer_plan(desk, connection, known.customer_id, changed, entries[-1][0])
    answers = answers_fate(connection, known.customer_id, done) if done.is_batch else None
    state = _state_before(entries, now) if done.is_batch else ""
    known = replace(known, plan=plan, answers=answers, state=state)
    if state or any(column.possible for column in plan.columns) or (answers is not None and answers.does_something):
        return replace(known, fate=Fate.RESTORE)
    return replace(known, reason=ANSWERED_SINCE if answers is not None and answers.kept else _why_nothing(plan))


def _state_before(entries: Numbered, state: str) -> str:
    """Return the state to go back to; nothing where the transaction left it, or somebody changed it since."""
    given = [STATES[action] for _seq, action in entries if action in STATES]
    if not given or given[-1] != state or len(given) % 2 == 0:
        return ""
    return "active" if state == "archived" else "archived"


def _why_nothing(plan: CustomerPlan) -> str:
    for standing in (Standing.WITHHELD, Standing.NO_KEY, Standing.GONE, Standing.TAKEN):
        if plan.named(standing):
            return STANDINGS[standing]
    return UNCHANGED


def _of_withdrawn(desk: Desk, connection: Connection, customer_id: int, seq: int) -> CustomerFate:
    kept = CustomerFate(customer_id=customer_id, fate=Fate.KEEP)
    if head_of(connection, customer_id, desk.session) is not None:
        return replace(kept, reason=THERE_ALREADY)
    revision = select_revisions(connection, [seq]).get(seq)
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
