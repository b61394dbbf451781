"""What undoing would do with one customer. Nothing is written."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from custdesk.customers.model import Customer
from custdesk.customers.queries import ORDINARY, number_taken, select_card, select_heads
from custdesk.customers.sealed import opened
from custdesk.customers.undoing import alike, class_of, is_storable, stored_now
from custdesk.desk.chain import Value
from custdesk.desk.door import Desk
from custdesk.desk.session import Session
from custdesk.errors import PermissionRefused, RecordMissing, VaultDamaged
from custdesk.history.model import ANSWERS, ColumnPlan, CustomerPlan, Standing
from custdesk.history.queries import Logged, count_actions
from custdesk.records.columns import Column, DataClass, column_named
from custdesk.store.connection import Connection

_NAMES = ("given_name", "family_name", "company_name", "known_as", "kind")


@dataclass(frozen=True, slots=True)
class Step:
    """A column that is undone: the value it had before, and the one that the last of the changes gave it."""

    back_to: Value = None
    changed_to: Value = None
    gone: bool = False


def steps_of(logged: Iterable[Logged]) -> dict[str, Step]:
    """Return what undoing all of some entries, in the order in which they were written, does with each column."""
    steps: dict[str, Step] = {}
    for entry in logged:
        if entry.revision is None:
            steps |= dict.fromkeys(entry.columns, Step(gone=True))
            continue
        for name, (before, after) in entry.revision.items():
            earlier = steps.get(name)
            first = before if earlier is None else earlier.back_to
            steps[name] = Step(first, after, earlier is not None and earlier.gone)
    return steps


def customer_plan(
    desk: Desk, connection: Connection, customer_id: int, logged: Sequence[Logged], entry: int, as_of: str = ""
) -> CustomerPlan:
    """Return how a customer would be changed by undoing ``logged``; raise ``RecordMissing`` if there is no such one.

    Only columns that the session may see are read.
    """
    steps = steps_of(logged)
    session = desk.session
    visible = [name for name in sorted(steps) if class_of(name) in session.classes]
    now = stored_now(connection, customer_id, visible)
    if now is None:
        raise RecordMissing
    person = _person(connection, customer_id, session)
    columns = tuple(
        _column(desk, connection, customer_id, name, steps[name], now[name])
        if name in now
        else ColumnPlan(column=name, standing=Standing.WITHHELD)
        for name in sorted(steps)
    )
    return CustomerPlan(
        customer_id=customer_id,
        version=person.version,
        number=person.number,
        name=person.name,
        entry=entry,
        as_of=as_of,
        columns=columns,
        answers=count_actions(connection, customer_id, entry, ANSWERS) if as_of else 0,
    )


def head_of(connection: Connection, customer_id: int, session: Session) -> Customer | None:
    """Return id, version, and as far as the session may see them number and names; none if there is no such one."""
    identity = DataClass.IDENTITY in session.classes
    columns = tuple(column for column in ORDINARY if identity and column.name in ("number", *_NAMES))
    card = select_card(connection, customer_id, columns, (), contact=False)
    return card.customer if card else None


def heads_of(connection: Connection, customer_ids: Sequence[int], session: Session) -> dict[int, Customer]:
    """Return what :func:`head_of` does of those of many customers who are there."""
    identity = DataClass.IDENTITY in session.classes
    columns = tuple(column for column in ORDINARY if identity and column.name in ("number", *_NAMES))
    return select_heads(connection, customer_ids, columns)


def _person(connection: Connection, customer_id: int, session: Session) -> Customer:
    person = head_of(connection, customer_id, session)
    if person is None:
        raise RecordMissing
    return person


def _column(desk: Desk, connection: Connection, customer_id: int, name: str, step: Step, now: Value) -> ColumnPlan:
    data_class = class_of(name)
    if data_class is not None and data_class.sealed:
        column = column_named(Customer, name)
        return ColumnPlan(
            column=name, standing=_of_sealed(desk, connection, customer_id, column, step, now), sealed=True
        )
    if step.gone or not (is_storable(name, step.back_to) and is_storable(name, step.changed_to)):
        return ColumnPlan(column=name, standing=Standing.GONE, now=now)
    same, untouched = alike(name, now, step.back_to), alike(name, now, step.changed_to)
    standing = _standing(same=same, untouched=untouched)
    if name == "number" and not same and number_taken(connection, str(step.back_to)):
        standing = Standing.TAKEN
    return ColumnPlan(column=name, standing=standing, back_to=step.back_to, changed_to=step.changed_to, now=now)


def _of_sealed(
    desk: Desk, connection: Connection, customer_id: int, column: Column, step: Step, now: Value
) -> Standing:
    """A new class key changes every ciphertext, so that only the texts tell whether two are the same."""
    if step.gone:
        return Standing.GONE
    try:
        desk.class_key(connection, column.data_class)
        back_to, changed_to, text = (
            opened(desk, connection, customer_id, column, value) for value in (step.back_to, step.changed_to, now)
        )
    except PermissionRefused:
        return Standing.NO_KEY
    except VaultDamaged:
        return Standing.GONE
    return _standing(same=text == back_to, untouched=text == changed_to)


def _standing(*, same: bool, untouched: bool) -> Standing:
    if same:
        return Standing.SAME
    return Standing.READY if untouched else Standing.CONFLICT
