"""What is typed into a customer's form, as a draft keeps it: the values that differ, each as it was and as it is."""

import dataclasses
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from custdesk.customers.model import Address, Customer, CustomerCard, Email, Phone
from custdesk.desk.session import Session
from custdesk.records.columns import Column, DataClass, Kind, columns_of

_LISTS: dict[str, type] = {"phones": Phone, "emails": Email, "addresses": Address}


def written(original: CustomerCard, typed: CustomerCard) -> dict[str, object]:
    """Return what JSON can keep of the typing in a form that began with ``original``."""
    columns = [
        column
        for column in columns_of(Customer)
        if getattr(original.customer, column.name) != getattr(typed.customer, column.name)
    ]
    lists = [name for name in _LISTS if getattr(original, name) != getattr(typed, name)]
    return {
        "name": typed.customer.name,
        "version": original.customer.version,
        "before": _values(original, columns, lists),
        "typed": _values(typed, columns, lists),
        "sealed": dict(typed.sealed),
    }


def resumed(
    card: CustomerCard, values: Mapping[str, Any], session: Session
) -> tuple[CustomerCard, CustomerCard, dict[str, str]]:
    """Return the card that the typing began with, the typed one, and the typed sealed values, by column.

    ``card`` is what is stored now. The first has the version of then, so that saving finds out what others changed
    meanwhile. Values the session may not see any more are left out. Raise ``ValueError``, ``TypeError``, ``KeyError``
    or ``AttributeError`` for a draft of another program.
    """
    began = _filled(card, values["before"], session)
    began = replace(began, customer=replace(began.customer, version=int(values["version"])))
    sealed = {
        column.name: str(values["sealed"][column.name])
        for column in columns_of(Customer)
        if column.sealed and column.name in values["sealed"] and session.sees(column)
    }
    return began, _filled(began, values["typed"], session), sealed


def _values(card: CustomerCard, columns: list[Column], lists: list[str]) -> dict[str, object]:
    kept: dict[str, object] = {column.name: _plain(getattr(card.customer, column.name)) for column in columns}
    return kept | {name: [dataclasses.asdict(row) for row in getattr(card, name)] for name in lists}


def _filled(card: CustomerCard, kept: Mapping[str, Any], session: Session) -> CustomerCard:
    values: dict[str, Any] = {
        column.name: _value(column, kept[column.name])
        for column in columns_of(Customer)
        if column.name in kept and not column.sealed and session.sees(column)
    }
    lists: dict[str, Any] = {}
    if DataClass.CONTACT in session.classes:
        lists = {name: tuple(row(**each) for each in kept[name]) for name, row in _LISTS.items() if name in kept}
    return replace(card, customer=replace(card.customer, **values), **lists)


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value


def _value(column: Column, kept: Any) -> Any:
    if column.kind is Kind.DATE:
        return date.fromisoformat(kept) if kept is not None else None
    if column.kind is Kind.TAGS:
        return tuple(str(tag) for tag in kept)
    if kept is not None and not isinstance(kept, (str, int)):
        raise TypeError(column.name)
    return kept
