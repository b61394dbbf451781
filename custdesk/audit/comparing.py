"""Compares the rows of the vault with the digests that the entries of the log commit to.

Whatever changes a customer, a purpose or a notice through this program says in its entry what the rows are afterwards
(:mod:`custdesk.desk.audited_rows`). So rows that do not fit what the newest entry says of them were changed by another
program. What was written before entries said anything of rows is not compared until it is changed again.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from custdesk.audit import problems
from custdesk.audit.problems import LogProblem
from custdesk.audit.staff import MAY_REMOVE
from custdesk.desk import chain
from custdesk.desk.audited_rows import PARTS, UNTELLABLE, Rows, digests_in, part_name, part_named
from custdesk.desk.class_keys import ClassKeysRenewed

CREATING: Final = frozenset({"customer.created", "purpose.saved", "notice.published"})
"""The actions whose subject has rows from then on."""
ANSWERING: Final = frozenset({"consent.recorded", "choices.recorded"})
"""The actions that add answers about consent."""
_OF_CUSTOMER = ("customer", "sealed")
TELLING: Final[Mapping[str, tuple[str, ...]]] = {
    "customer.created": _OF_CUSTOMER,
    "customer.changed": _OF_CUSTOMER,
    "customer.archived": _OF_CUSTOMER,
    "customer.restored": _OF_CUSTOMER,
    "customer.reverted": _OF_CUSTOMER,
    **dict.fromkeys(
        [f"customer.{done}" for done in ("returned", "took_in", "unmerged", "gave_back")], (*_OF_CUSTOMER, "consent")
    ),
    "consent.recorded": ("consent",),
    "choices.recorded": ("consent",),
    "consent.taken_back": ("consent",),
    "consent.put_back": ("consent",),
    "purpose.saved": ("purpose",),
    "notice.published": ("notice",),
}
"""The actions that change rows, and which parts. What another entry says of rows is not believed: whoever holds the key
of the vault could sign an edit past the program as a mere look at the customer."""
KINDS: Final = {
    kind: tuple(name for name, part in PARTS.items() if part.subject_kind == kind)
    for kind in dict.fromkeys(part.subject_kind for part in PARTS.values())
}
"""The parts of each kind of subject; the first one has a row for each subject."""
_ALTERED: Final = {
    "customer": problems.CUSTOMER_ALTERED,
    "sealed": problems.SEALED_ALTERED,
    "consent": problems.CONSENT_ALTERED,
    "purpose": problems.PURPOSE_ALTERED,
    "notice": problems.NOTICE_ALTERED,
}
_SEQ_BYTES = 8
_NOT_KNOWN = b""


class ToldRows:
    """What the log tells of rows: the newest digest of each part of each subject, and the entry that tells it."""

    def __init__(self) -> None:
        self._known: dict[str, dict[int, int]] = {kind: {} for kind in KINDS}
        self._digests: dict[str, dict[int, bytes]] = {name: {} for name in PARTS}
        self._gone: dict[int, int] = {}
        self._answered_untold: set[int] = set()
        self._resealed = 0
        self._seen: dict[str, set[Any]] = {kind: set() for kind in KINDS}

    def follow(self, entry: chain.Entry, rows: bytes | None) -> None:
        """Take in an entry with its digests; ``None`` where it is not certain what it said of the rows."""
        kind, subject = entry.subject_kind, entry.subject_id
        if kind not in KINDS:
            if entry.action == ClassKeysRenewed.action:
                self._resealed = entry.seq
            return
        if rows is None:
            self._known[kind].setdefault(subject, entry.seq)
            for name in KINDS[kind]:
                self._digests[name][subject] = _NOT_KNOWN
            return
        rows = rows if entry.action in TELLING else b""
        if rows or entry.action in CREATING:
            self._known[kind][subject] = entry.seq
            self._tell(entry, rows)
        elif kind == "customer" and entry.action in MAY_REMOVE:
            self._gone[subject] = entry.seq
        if not rows and entry.action in ANSWERING:
            self._answered_untold.add(subject)

    def _tell(self, entry: chain.Entry, rows: bytes) -> None:
        subject = entry.subject_id
        if entry.subject_kind == "customer":
            self._gone.pop(subject, None)
        seq = entry.seq.to_bytes(_SEQ_BYTES, "big")
        try:
            told = digests_in(rows)
        except ValueError:
            told = {part_name(name): _NOT_KNOWN for name in KINDS[entry.subject_kind]}
        for name, digest in believed(entry.action, told).items():
            known = part_named(name)
            if known is not None:
                self._digests[known[0]][subject] = seq + digest
            else:  # told by a later program, of more columns than this one knows
                part = name.rpartition(".")[0]
                if part in self._digests:
                    self._digests[part][subject] = _NOT_KNOWN

    def unseen(self, kind: str) -> list[int]:
        """Return the subjects that should have rows and were not compared so far."""
        gone = self._gone if kind == "customer" else {}
        return sorted(known for known in self._known[kind].keys() - self._seen[kind] if known not in gone)

    def compare(
        self, kind: str, ids: Sequence[int], read: Mapping[str, Rows], last: int, *, whole: bool
    ) -> list[LogProblem]:
        """Return what does not fit in the rows of subjects, ``read`` by part.

        Rows of which no entry knows are told at entry ``last``, and only where the log is ``whole``.
        """
        self._seen[kind].update(ids)
        parts = KINDS[kind]
        present = {row[0] for row in read[parts[0]][0]}
        now = {name: PARTS[name].digests(ids, read[name]) for name in parts}
        found = []
        for subject in ids:
            known = self._known[kind].get(subject)
            if subject not in present:
                if known is not None and not (kind == "customer" and subject in self._gone):
                    found.append(_problem(known, problems.ROW_REMOVED, kind, subject))
            elif known is None:
                if whole:
                    found.append(_problem(last, problems.ROW_FOREIGN, kind, subject))
            elif kind == "customer" and subject in self._gone:
                found.append(_problem(self._gone[subject], problems.ROW_BACK, kind, subject))
            else:
                found += self._misfits(kind, subject, known, {name: now[name].get(subject) for name in parts}, read)
        return found

    def _misfits(
        self, kind: str, subject: int, known: int, now: Mapping[str, bytes | None], read: Mapping[str, Rows]
    ) -> Iterable[LogProblem]:
        main = KINDS[kind][0]
        altered = False
        for name, digest in now.items():
            told = self._digests[name].get(subject)
            if name == "consent" and told is None and subject not in self._answered_untold:
                if any(row[0] == subject for rows in read[name] for row in rows):
                    yield _problem(known, problems.CONSENT_ALTERED, kind, subject)
            elif not told or (name == "sealed" and (altered or not self._sealed_holds(subject, told, main))):
                continue
            elif digest == UNTELLABLE or told[_SEQ_BYTES:] != digest:
                altered = altered or name == main
                yield _problem(int.from_bytes(told[:_SEQ_BYTES], "big"), _ALTERED[name], kind, subject)

    def _sealed_holds(self, subject: int, told: bytes, main: str) -> bool:
        """Say whether sealed values are still the ones that an entry told: a new class key changes every ciphertext."""
        seq = told[:_SEQ_BYTES]
        return self._digests[main].get(subject, b"")[:_SEQ_BYTES] == seq and int.from_bytes(seq, "big") > self._resealed


def believed(action: str, told: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return those of the digests in an entry that its action may tell."""
    return {name: digest for name, digest in told.items() if name.rpartition(".")[0] in TELLING.get(action, ())}


def _problem(seq: int, reason: str, kind: str, subject: Any) -> LogProblem:
    return LogProblem(seq, reason, seq, kind, subject if isinstance(subject, int) else 0)
