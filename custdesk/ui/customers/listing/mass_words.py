"""What an edit of many customers can be about, and what it would do, in words."""

from PySide6.QtCore import QCoreApplication

from custdesk.customers.mass_edit import COUNTRY, EDITABLE, Edit, EditKind, MassPlan, PlannedEdit
from custdesk.customers.model import Customer
from custdesk.desk.session import Session
from custdesk.records.columns import Column, column_named
from custdesk.ui.local_form import LocalForm

translate = QCoreApplication.translate
TAGS = column_named(Customer, "tags")
STATES = (EditKind.ARCHIVE, EditKind.RESTORE)


def offered(session: Session) -> list[tuple[EditKind, Column]]:
    """Return what a session may edit of many at once: kinds of edit, each with its column."""
    own = [(EditKind.SET, column) for column in (*EDITABLE, COUNTRY) if session.sees(column)]
    if not session.sees(TAGS):
        return own
    return [(EditKind.ADD_TAGS, TAGS), (EditKind.REMOVE_TAGS, TAGS), *own]


def offer_name(kind: EditKind, column: Column) -> str:
    """Return what one of the offers is called."""
    if kind is EditKind.ADD_TAGS:
        return translate("MassEdit", "Add tags")
    if kind is EditKind.REMOVE_TAGS:
        return translate("MassEdit", "Take tags away")
    return column_name(column)


def column_name(column: Column) -> str:
    return translate(column.record, column.label)


def counts_in_words(plan: MassPlan) -> str:
    """Return how many would change, how many are so already, and how many are left out why."""
    told = [translate("MassEdit", "%Ln customer(s) would change.", None, plan.change)]
    if plan.same:
        told.append(translate("MassEdit", "%Ln are so already.", None, plan.same))
    for reason, number in plan.refused.items():
        left = translate("MassEdit", "%Ln left out: {reason}.", None, number)
        told.append(left.format(reason=translate("MassEdit", reason)))
    return " ".join(told)


def change_in_words(planned: PlannedEdit, form: LocalForm) -> tuple[str, str]:
    """Return what a customer has before and after."""
    before, after = [], []
    for name, old, new in planned.values:
        before.append(_value(name, old, form))
        after.append(_value(name, new, form))
    return "; ".join(before), "; ".join(after)


def done_in_words(plan: MassPlan) -> str:
    """Return what was done, for a toast."""
    kinds = {edit.kind for edit in plan.edits}
    if kinds == {EditKind.ARCHIVE}:
        return translate("MassEdit", "%Ln customer(s) archived", None, plan.change)
    if kinds == {EditKind.RESTORE}:
        return translate("MassEdit", "%Ln customer(s) restored", None, plan.change)
    return translate("MassEdit", "%Ln customer(s) changed", None, plan.change)


def more_in_words(plan: MassPlan) -> str:
    """Return that the sample does not show all; empty where it does."""
    missing = plan.change - len(plan.sample)
    return translate("MassEdit", "… and %Ln more.", None, missing) if missing > 0 else ""


def edit_of(kind: EditKind, column: Column, value: object) -> Edit:
    """Return the edit for what stands in an editor; an empty value empties the column."""
    if column is TAGS:
        return Edit(kind=kind, tags=tuple(value) if isinstance(value, tuple) else ())
    text = str(value or "").strip()
    return Edit(kind=EditKind.SET if text else EditKind.CLEAR, column=column.name, value=text)


def _value(name: str, value: object, form: LocalForm) -> str:
    if name == "state":
        archived, active = translate("Customers", "Archived"), translate("Customers", "Active")
        return archived if value == "archived" else active
    known = {column.name: column for column in (*EDITABLE, COUNTRY, TAGS)}
    shown = form.show_or_blank(known[name], value)
    return shown or translate("MassEdit", "(empty)")
