"""The rows of purposes, notices, consents and choices. What was answered is only ever added to."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from custdesk.consent.model import (
    PARTS,
    Answers,
    ChoiceState,
    HistoryLine,
    Notice,
    NoticeText,
    Purpose,
    PurposeState,
    Wording,
    local_day,
)
from custdesk.store.connection import Connection
from custdesk.store.rows import insert_values


def select_purposes(connection: Connection) -> list[Purpose]:
    wordings: dict[int, dict[str, Wording]] = {}
    rows = connection.execute(
        "SELECT id, purpose_id, language, title, words, since_at FROM purpose_wording ORDER BY id"
    )
    for row in rows:
        # A later row of the same language takes the place of the earlier one.
        wordings.setdefault(row[1], {})[row[2]] = _wording(row[0], *row[2:])
    return [
        Purpose(
            id=row[0],
            version=row[1],
            code=row[2],
            lawful_basis=row[3],
            retention_months=row[4],
            classes=tuple(row[5].split()),
            active=row[6] == "active",
            wordings=wordings.get(row[0], {}),
        )
        for row in connection.execute(
            "SELECT id, version, code, lawful_basis, retention_months, classes, state FROM purpose ORDER BY id"
        )
    ]


def select_wordings(connection: Connection, purpose_id: int) -> list[Wording]:
    """Return every wording a purpose ever had, the newest first."""
    rows = connection.execute(
        "SELECT id, language, title, words, since_at FROM purpose_wording WHERE purpose_id = ? ORDER BY id DESC",
        (purpose_id,),
    )
    return [_wording(*row) for row in rows]


def insert_purpose(connection: Connection, purpose: Purpose) -> int:
    cursor = connection.execute(
        "INSERT INTO purpose (code, lawful_basis, retention_months, classes, state) VALUES (?,?,?,?,?)",
        (purpose.code, *_purpose_row(purpose)),
    )
    return int(cursor.lastrowid or 0)


def update_purpose(connection: Connection, purpose: Purpose) -> bool:
    """Store all but the code; return false when another version is stored by now."""
    cursor = connection.execute(
        "UPDATE purpose SET lawful_basis = ?, retention_months = ?, classes = ?, state = ?, version = version + 1"
        " WHERE id = ? AND version = ?",
        (*_purpose_row(purpose), purpose.id, purpose.version),
    )
    return cursor.rowcount == 1


def insert_wording(connection: Connection, purpose_id: int, wording: Wording, now: str) -> None:
    connection.execute(
        "INSERT INTO purpose_wording (purpose_id, language, title, words, since_at) VALUES (?,?,?,?,?)",
        (purpose_id, wording.language, wording.title, wording.words, now),
    )


def select_notices(connection: Connection) -> list[Notice]:
    """Return every version of the notice, the newest first."""
    texts: dict[tuple[int, str], dict[str, NoticeText]] = {}
    rows = connection.execute(
        "SELECT version, published_at, language, collection, use, control, access, security, changes"
        " FROM notice ORDER BY version DESC, id"
    )
    for version, published_at, language, *parts in rows:
        text = NoticeText(language=language, **dict(zip(PARTS, parts, strict=True)))
        texts.setdefault((version, published_at), {})[language] = text
    return [Notice(version=key[0], published_at=key[1], texts=value) for key, value in texts.items()]


def insert_notice(connection: Connection, version: int, texts: Iterable[NoticeText], now: str) -> None:
    connection.executemany(
        "INSERT INTO notice (version, language, published_at, collection, use, control, access, security, changes)"
        " VALUES (?,?,?,?,?,?,?,?,?)",
        [(version, text.language, now, *text.parts()) for text in texts],
    )


def notice_version_on(connection: Connection, day: date) -> int:
    """Return the version in force at the end of a day; 0 if none was published yet."""
    rows = connection.execute("SELECT version, min(published_at) FROM notice GROUP BY version")
    return max((version for version, at in rows if local_day(at) <= day), default=0)


def select_state(connection: Connection, customer_id: int) -> str:
    """Return the state of a customer; an empty text if there is none."""
    row = connection.execute("SELECT state FROM customer WHERE id = ?", (customer_id,)).fetchone()
    return str(row[0]) if row else ""


def select_language(connection: Connection, customer_id: int) -> str:
    """Return the language of a customer; an empty text where none is known."""
    row = connection.execute("SELECT language FROM customer WHERE id = ?", (customer_id,)).fetchone()
    return str(row[0]) if row else ""


def select_choices(connection: Connection, customer_id: int) -> dict[str, ChoiceState]:
    """Return what holds now of each choice that was ever made: the one that happened last."""
    rows = connection.execute(
        "SELECT code, opted_out, happened_on FROM choice_record WHERE customer_id = ? ORDER BY happened_on, id",
        (customer_id,),
    )
    return {
        code: ChoiceState(opted_out=bool(opted_out), happened_on=date.fromisoformat(day))
        for code, opted_out, day in rows
    }


def opted_out_ids(connection: Connection, code: str) -> set[int]:
    """Return the customers whose newest choice of this code is an opt-out."""
    rows = connection.execute(
        "SELECT customer_id FROM (SELECT customer_id, opted_out, row_number() OVER"
        " (PARTITION BY customer_id ORDER BY happened_on DESC, id DESC) AS place"
        " FROM choice_record WHERE code = ?) WHERE place = 1 AND opted_out = 1",
        (code,),
    )
    return {row[0] for row in rows}


def select_answers(connection: Connection, customer_id: int, purposes: Iterable[Purpose]) -> tuple[PurposeState, ...]:
    """Return the answer that happened last to each purpose."""
    rows = connection.execute(
        "SELECT purpose_id, answer, happened_on, expires_on FROM consent_record WHERE customer_id = ?"
        " ORDER BY happened_on, id",
        (customer_id,),
    )
    newest = {row[0]: row[1:] for row in rows}
    states = []
    for purpose in purposes:
        answer, day, until = newest.get(purpose.id, ("", None, None))
        states.append(PurposeState(purpose=purpose, answer=answer, happened_on=_day(day), expires_on=_day(until)))
    return tuple(states)


def insert_choice(connection: Connection, customer_id: int, code: str, row: Mapping[str, Any]) -> None:
    connection.execute(
        "INSERT INTO choice_record (customer_id, code, opted_out, how, happened_on, evidence, recorded_at, recorded_by)"
        " VALUES (:customer_id, :code, :opted_out, :how, :happened_on, :evidence, :recorded_at, :recorded_by)",
        {**row, "customer_id": customer_id, "code": code},
    )


def write_choices(connection: Connection, values: Sequence[Any]) -> None:
    """Write choices of new customers by their values, row after row: all columns of the table, the id the first."""
    insert_values(connection, "INSERT INTO choice_record VALUES (?,?,?,?,?,?,?,?,?)", values)


def insert_answer(connection: Connection, customer_id: int, purpose_id: int, row: Mapping[str, Any]) -> None:
    connection.execute(
        "INSERT INTO consent_record (customer_id, purpose_id, wording_id, notice_version, answer, how, happened_on,"
        " evidence, expires_on, recorded_at, recorded_by) VALUES (:customer_id, :purpose_id, :wording_id,"
        " :notice_version, :answer, :how, :happened_on, :evidence, :expires_on, :recorded_at, :recorded_by)",
        {**row, "customer_id": customer_id, "purpose_id": purpose_id},
    )


def common_row(answers: Answers, day: date, now: str, user_id: int) -> dict[str, Any]:
    """Return the columns that choices and consents share."""
    return {
        "how": answers.how,
        "happened_on": day.isoformat(),
        "evidence": answers.evidence.strip(),
        "recorded_at": now,
        "recorded_by": user_id,
    }


def select_history(connection: Connection, customer_id: int) -> list[HistoryLine]:
    """Return everything a customer ever answered, what was recorded last first."""
    consents = connection.execute(
        "SELECT p.code, c.answer, c.happened_on, c.how, c.evidence, c.recorded_at, coalesce(u.name, ''),"
        " coalesce(w.title, ''), coalesce(w.words, ''), coalesce(w.language, ''), c.notice_version, c.expires_on, c.id"
        " FROM consent_record AS c JOIN purpose AS p ON p.id = c.purpose_id"
        " LEFT JOIN purpose_wording AS w ON w.id = c.wording_id"
        " LEFT JOIN user_account AS u ON u.id = c.recorded_by WHERE c.customer_id = ?",
        (customer_id,),
    )
    choices = connection.execute(
        "SELECT c.code, iif(c.opted_out, 'opted_out', 'opted_in'), c.happened_on, c.how, c.evidence, c.recorded_at,"
        " coalesce(u.name, ''), '', '', '', 0, NULL, c.id FROM choice_record AS c"
        " LEFT JOIN user_account AS u ON u.id = c.recorded_by WHERE c.customer_id = ?",
        (customer_id,),
    )
    rows = [*consents, *choices]
    rows.sort(key=lambda row: (row[5], row[12]), reverse=True)
    return [_history_line(row) for row in rows]


def _history_line(row: tuple[Any, ...]) -> HistoryLine:
    return HistoryLine(
        code=row[0],
        answer=row[1],
        happened_on=date.fromisoformat(row[2]),
        how=row[3],
        evidence=row[4],
        recorded_at=row[5],
        recorded_by=row[6],
        title=row[7],
        words=row[8],
        language=row[9],
        notice_version=row[10],
        expires_on=_day(row[11]),
    )


def _purpose_row(purpose: Purpose) -> tuple[str, int | None, str, str]:
    state = "active" if purpose.active else "retired"
    return purpose.lawful_basis, purpose.retention_months, " ".join(purpose.classes), state


def _wording(wording_id: int, language: str, title: str, words: str, since_at: str) -> Wording:
    return Wording(id=wording_id, language=language, title=title, words=words, since_at=since_at)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
