"""The SQL of kept keys: who has none yet, who shares some with whom, and what the child is given of them."""

from typing import Final, NamedTuple

from custdesk.quality.keys import CHECKSUM_BITS, KeyKind
from custdesk.store.connection import Connection

# What ``traits.traits_of_row`` takes, made by SQLite itself: no row becomes a Python object in this process.
_ROW: Final = """json_array(
    c.number, c.reference, c.kind, c.given_name, c.family_name, c.company_name, c.known_as, c.tax_number,
    coalesce(c.born_on, ''),
    json((SELECT json_group_array(address) FROM
        (SELECT address FROM customer_email WHERE customer_id = c.id ORDER BY place))),
    json((SELECT json_group_array(number) FROM
        (SELECT number FROM customer_phone WHERE customer_id = c.id ORDER BY place))),
    json((SELECT json_group_array(json_array(street, postcode, city)) FROM
        (SELECT street, postcode, city FROM customer_address WHERE customer_id = c.id ORDER BY place)))
)"""
# The number is the shop's own, and nobody else has it: it finds a customer for a file, and no pair.
_FIRST_SHARED: Final = KeyKind.TAX << CHECKSUM_BITS


class Stretch(NamedTuple):
    """Some lines, about how many customers or keys they are, and the highest id or key among them."""

    lines: str
    things: int
    last: int


def count_customers(connection: Connection) -> int:
    return int(connection.execute("SELECT count(*) FROM customer").fetchone()[0])


def count_due(connection: Connection) -> int:
    return int(connection.execute("SELECT count(*) FROM likeness_due").fetchone()[0])


def select_due(connection: Connection, after_id: int, limit: int) -> Stretch:
    """Return the next customers whose keys are due, a line each: id, version and what keys are made of."""
    row = connection.execute(
        f"""SELECT coalesce(group_concat(line, char(10)), ''), count(*), coalesce(max(id), 0) FROM (
            SELECT c.id AS id, json_array(c.id, c.version, json({_ROW})) AS line
            FROM likeness_due AS d JOIN customer AS c ON c.id = d.customer_id
            WHERE d.customer_id > ? ORDER BY d.customer_id LIMIT ?)""",
        (after_id, limit),
    ).fetchone()
    return Stretch(*row)


def insert_keys(connection: Connection, keys: str) -> None:
    """Keep ``keys``, JSON of ``[id, version, [key, ...]]`` each; who changed since then stays due."""
    connection.execute(
        """INSERT OR IGNORE INTO likeness_key
            SELECT k.value, c.id FROM json_each(?) AS r
            JOIN customer AS c ON c.id = r.value ->> 0 AND c.version = r.value ->> 1
            JOIN json_each(r.value, '$[2]') AS k ORDER BY k.value""",
        (keys,),
    )
    connection.execute(
        """DELETE FROM likeness_due WHERE customer_id IN (
            SELECT c.id FROM json_each(?) AS r
            JOIN customer AS c ON c.id = r.value ->> 0 AND c.version = r.value ->> 1)""",
        (keys,),
    )


def select_sizes(connection: Connection) -> list[tuple[int, int, int]]:
    """Return (kind, how many customers share a key, how many such keys there are), the smallest numbers first."""
    return connection.execute(
        f"""SELECT kind, size, count(*) FROM (
            SELECT value >> {CHECKSUM_BITS} AS kind, count(*) AS size FROM likeness_key WHERE value >= ?
            GROUP BY value HAVING count(*) > 1)
        GROUP BY 1, 2 ORDER BY 2, 1""",
        (_FIRST_SHARED,),
    ).fetchall()


def select_blocks(connection: Connection, kind: int, after: int, most: int, limit: int) -> Stretch:
    """Return who shares keys of a kind, each at most ``most`` customers: a line a key, its kind and their ids.

    ``after`` is the key that the stretch before ended with, 0 to begin.
    """
    row = connection.execute(
        f"""SELECT coalesce(group_concat(kind || ' ' || ids, char(10)), ''), count(*), coalesce(max(value), 0) FROM (
            SELECT value, value >> {CHECKSUM_BITS} AS kind, group_concat(customer_id, ' ') AS ids FROM likeness_key
            WHERE value > ? AND value < ? GROUP BY value HAVING count(*) BETWEEN 2 AND ? LIMIT ?)""",
        (max(after, (kind << CHECKSUM_BITS) - 1), (kind + 1) << CHECKSUM_BITS, most, limit),
    ).fetchone()
    return Stretch(*row)


def select_sample(connection: Connection, step: int, after_id: int, limit: int) -> Stretch:
    """Return names and addresses of every ``step``-th customer, a line each: how rare they are is counted there."""
    row = connection.execute(
        """SELECT coalesce(group_concat(line, char(10)), ''), count(*), coalesce(max(id), 0) FROM (
            SELECT c.id AS id, 's' || json_array(c.given_name, c.family_name, coalesce(a.street, ''),
                coalesce(a.postcode, ''), coalesce(a.city, '')) AS line
            FROM customer AS c LEFT JOIN customer_address AS a ON a.customer_id = c.id AND a.place = 0
            WHERE c.id > ? AND c.id % ? = 0 ORDER BY c.id LIMIT ?)""",
        (after_id, step, limit),
    ).fetchone()
    return Stretch(*row)


def select_customers_of(connection: Connection, pairs: str) -> str:
    """Return a line for each customer in ``pairs`` (JSON of lists of two ids), as the comparison takes it."""
    (lines,) = connection.execute(
        f"""SELECT coalesce(group_concat('c' || c.id || ' ' || {_ROW}, char(10)), '') FROM customer AS c WHERE c.id IN (
            SELECT value ->> 0 FROM json_each(:pairs) UNION SELECT value ->> 1 FROM json_each(:pairs))""",
        {"pairs": pairs},
    ).fetchone()
    return str(lines)


def select_not_told_apart(connection: Connection, pairs: str) -> str:
    """Return those of ``pairs`` (JSON of lists that begin with two ids) of whom nobody said that they are two."""
    (found,) = connection.execute(
        """SELECT json_group_array(json(p.value)) FROM json_each(?) AS p
        WHERE NOT EXISTS (SELECT 1 FROM told_apart AS t
            WHERE t.first_id = p.value ->> 0 AND t.second_id = p.value ->> 1)""",
        (pairs,),
    ).fetchone()
    return str(found)
