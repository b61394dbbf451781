"""The opt-outs and consents that came with a batch: taken back with it, kept in the log, and put back with it.

A row belongs to a batch by the instant at which it was recorded and by whom: both are those of the batch's entries.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

from custdesk.audit.revisions import select_revisions
from custdesk.desk.chain import Revision
from custdesk.desk.passages import Change
from custdesk.history.answered import PUT_BACK, RECORDED, TAKEN_BACK, AnswersFate
from custdesk.history.queries import Transaction, details_since
from custdesk.store.connection import Connection

_CHOICES, _CONSENTS = "choices", "consents"
_CHOICE: Final = ("id", "code", "opted_out", "how", "happened_on", "evidence", "recorded_at", "recorded_by")
_CONSENT: Final = (
    *("id", "code", "purpose_id", "wording_id", "notice_version", "answer", "how", "happened_on", "evidence"),
    *("expires_on", "recorded_at", "recorded_by"),
)
_SELECT_CHOICES = (
    "SELECT id, code, opted_out, how, happened_on, evidence, recorded_at, recorded_by FROM choice_record"
    " WHERE customer_id = ? ORDER BY id"
)
_SELECT_CONSENTS = (
    "SELECT c.id, p.code, c.purpose_id, c.wording_id, c.notice_version, c.answer, c.how, c.happened_on, c.evidence,"
    " c.expires_on, c.recorded_at, c.recorded_by FROM consent_record AS c JOIN purpose AS p ON p.id = c.purpose_id"
    " WHERE c.customer_id = ? ORDER BY c.id"
)
_INSERT_CHOICE = (
    "INSERT INTO choice_record (customer_id, code, opted_out, how, happened_on, evidence, recorded_at, recorded_by)"
    " VALUES (:customer_id, :code, :opted_out, :how, :happened_on, :evidence, :recorded_at, :recorded_by)"
)
_INSERT_CONSENT = (
    "INSERT INTO consent_record (customer_id, purpose_id, wording_id, notice_version, answer, how, happened_on,"
    " evidence, expires_on, recorded_at, recorded_by) VALUES (:customer_id, :purpose_id, :wording_id, :notice_version,"
    " :answer, :how, :happened_on, :evidence, :expires_on, :recorded_at, :recorded_by)"
)
_DETAILS: Final = {
    "choices.recorded": (_CHOICES, ("opted_out", "opted_in")),
    "consent.recorded": (_CONSENTS, ("purpose",)),
}

Row = dict[str, Any]


class Answers(NamedTuple):
    """Rows of one customer, oldest first: choices, and consents with the code of their purpose."""

    choices: tuple[Row, ...] = ()
    consents: tuple[Row, ...] = ()

    def of(self, at: str, actor: int) -> "Answers":
        """Return those that were recorded at an instant by a user."""
        rows = (tuple(row for row in of if (row["recorded_at"], row["recorded_by"]) == (at, actor)) for of in self)
        return Answers(*rows)

    def without(self, touched: frozenset[tuple[str, str]]) -> "Answers":
        """Return those about which nothing was recorded, ``touched`` being kind and code of what was."""
        return Answers(
            tuple(row for row in self.choices if (_CHOICES, row["code"]) not in touched),
            tuple(row for row in self.consents if (_CONSENTS, row["code"]) not in touched),
        )

    def texts(self) -> dict[str, str]:
        """Return the rows as texts, by their kind."""
        named = ((_CHOICES, self.choices), (_CONSENTS, self.consents))
        return {name: json.dumps(rows, ensure_ascii=False) for name, rows in named if rows}

    def revision(self) -> Revision:
        """Return the rows as a revision holds them."""
        return {name: (text, None) for name, text in self.texts().items()}

    def codes(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        return tuple(row["code"] for row in self.choices), tuple(row["code"] for row in self.consents)


def all_answers(connection: Connection, customer_id: int) -> Answers:
    """Return all that a customer ever answered."""
    choices = connection.execute(_SELECT_CHOICES, (customer_id,))
    consents = connection.execute(_SELECT_CONSENTS, (customer_id,))
    return Answers(
        tuple(dict(zip(_CHOICE, row, strict=True)) for row in choices),
        tuple(dict(zip(_CONSENT, row, strict=True)) for row in consents),
    )


def who_answered(connection: Connection, customer_ids: Sequence[int]) -> list[int]:
    """Return those of the customers who ever answered anything."""
    rows = connection.execute(
        "SELECT value FROM json_each(?) WHERE EXISTS (SELECT 1 FROM choice_record WHERE customer_id = value)"
        " OR EXISTS (SELECT 1 FROM consent_record WHERE customer_id = value)",
        (json.dumps(customer_ids),),
    )
    return [int(row[0]) for row in rows]


def answers_in(revision: Revision) -> Answers:
    """Return the rows that a revision holds."""
    return Answers(*(tuple(json.loads(str(revision[name][0]))) if name in revision else () for name in Answers._fields))


def insert_answers(connection: Connection, customer_id: int, answers: Answers, more: Mapping[str, Any] = {}) -> None:
    """Write rows down again, in their order, with ``more`` in place of what they say themselves."""
    connection.executemany(_INSERT_CHOICE, [{**row, **more, "customer_id": customer_id} for row in answers.choices])
    connection.executemany(_INSERT_CONSENT, [{**row, **more, "customer_id": customer_id} for row in answers.consents])


def answers_fate(connection: Connection, customer_id: int, done: Transaction) -> AnswersFate | None:
    """Return what undoing a batch does with the answers that came, or went, with it; none where there were none.

    What is about the same choice or purpose as something recorded since is left as it is.
    """
    found = _of_batch(connection, customer_id, done)
    if found is None:
        return None
    rows, back = found
    left = rows.without(_touched_since(connection, customer_id, done.last))
    choices, consents = left.codes()
    kept = tuple(
        code for one, other in zip(rows.codes(), left.codes(), strict=True) for code in one if code not in other
    )
    return AnswersFate(choices=choices, consents=consents, kept=kept, back=back)


def undo_answers(change: Change, customer_id: int, done: Transaction) -> Answers:
    """Take back the answers that came with a batch, or record anew those that its undoing took back; return them."""
    found = _of_batch(change.connection, customer_id, done)
    assert found is not None
    rows, back = found
    left = rows.without(_touched_since(change.connection, customer_id, done.last))
    if back:
        now = {"recorded_at": change.now, "recorded_by": change.session.user_id}
        insert_answers(change.connection, customer_id, left, now)
    else:
        ids = [[(row["id"],) for row in of] for of in left]
        change.connection.executemany("DELETE FROM choice_record WHERE id = ?", ids[0])
        change.connection.executemany("DELETE FROM consent_record WHERE id = ?", ids[1])
    return left


def _of_batch(connection: Connection, customer_id: int, done: Transaction) -> tuple[Answers, bool] | None:
    """Return the rows of a batch, and whether they went with it and come back."""
    entries = done.by_customer[customer_id]
    for seq, action in entries:
        if action == TAKEN_BACK:
            revision = select_revisions(connection, [seq]).get(seq)
            return (answers_in(revision), True) if revision else None
    if not any(action in (*RECORDED, PUT_BACK) for _seq, action in entries):
        return None
    return all_answers(connection, customer_id).of(done.at, done.actor), False


def _touched_since(connection: Connection, customer_id: int, seq: int) -> frozenset[tuple[str, str]]:
    touched = set()
    for action, detail in details_since(connection, customer_id, seq, RECORDED):
        kind, names = _DETAILS[action]
        for name in names:
            told = detail.get(name, ())
            touched |= {(kind, str(code)) for code in ((told,) if isinstance(told, str) else told or ())}
    return frozenset(touched)
