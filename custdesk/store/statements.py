"""SQL composed from declared columns: the only place where a statement is put together from names."""

import re
from collections.abc import Sequence

from custdesk.records.columns import Column

_IDENTIFIER = re.compile(r"[a-z][a-z0-9_]{0,62}")


def reference(column: Column, table_alias: str = "") -> str:
    """Return ``alias.name`` for one column."""
    return select_list((column,), table_alias)


def select_list(columns: Sequence[Column], table_alias: str = "") -> str:
    """Return ``alias.name, alias.name ...`` for the columns in their order."""
    prefix = f"{_identifier(table_alias)}." if table_alias else ""
    return ", ".join(prefix + name for name in _names(columns))


def insert_sql(table: str, columns: Sequence[Column], extra: Sequence[str] = ()) -> str:
    """Return an INSERT with a parameter for each of the columns, then for each of the ``extra`` names."""
    names = _names(columns, extra)
    marks = ", ".join("?" * len(names))
    return f"INSERT INTO {_identifier(table)} ({', '.join(names)}) VALUES ({marks})"


def assignment_list(columns: Sequence[Column], extra: Sequence[str] = ()) -> str:
    """Return ``name = ?, name = ? ...`` for the columns, then for the ``extra`` names."""
    return ", ".join(f"{name} = ?" for name in _names(columns, extra))


def update_sql(table: str, columns: Sequence[Column], extra: Sequence[str] = ()) -> str:
    """Return an UPDATE of one row in one version; parameters: the values, the id, the version."""
    assignments = assignment_list(columns, extra)
    return f"UPDATE {_identifier(table)} SET {assignments}, version = version + 1 WHERE id = ? AND version = ?"


def cells_sql(table: str, column: Column) -> str:
    """Return a SELECT of id and value of all rows of one column that have a value."""
    (name,) = _names((column,))
    return f"SELECT id, {name} FROM {_identifier(table)} WHERE {name} IS NOT NULL"


def cell_update_sql(table: str, column: Column) -> str:
    """Return an UPDATE of one column of one row that leaves its version; parameters: the value, the id."""
    return f"UPDATE {_identifier(table)} SET {assignment_list((column,))} WHERE id = ?"


def _names(columns: Sequence[Column], extra: Sequence[str] = ()) -> list[str]:
    names = [_identifier(name) for name in (*(column.name for column in columns), *extra)]
    if not names:
        raise ValueError("a statement needs a column")
    return names


def _identifier(name: str) -> str:
    if not _IDENTIFIER.fullmatch(name):
        raise ValueError(f"{name!r} is not a name of the schema")
    return name
