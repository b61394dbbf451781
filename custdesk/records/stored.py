"""The stored form of a value, by the kind of its column."""

from datetime import date

from custdesk.records.columns import Column, Kind

Stored = str | int | bytes | None


def to_stored(column: Column, value: object) -> Stored:
    """Return what is written into the column for ``value``: dates as ISO 8601, tags a line each."""
    if column.kind is Kind.DATE:
        return value.isoformat() if isinstance(value, date) else None
    if column.kind is Kind.TAGS and isinstance(value, tuple):
        return "".join(f"\n{tag}" for tag in value) + "\n" if value else ""
    if value is None or isinstance(value, str | int | bytes):
        return value
    raise TypeError(f"{column.name} cannot hold {type(value).__name__}")


def from_stored(column: Column, stored: Stored) -> object:
    """Return the value of what :func:`to_stored` wrote."""
    if column.kind is Kind.DATE:
        return date.fromisoformat(stored) if isinstance(stored, str) and stored else None
    if column.kind is Kind.TAGS:
        return tuple(str(stored or "").strip("\n").split("\n")) if stored else ()
    return stored
