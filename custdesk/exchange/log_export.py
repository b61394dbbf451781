"""The log given out: as a workbook that proves itself, and as a document to be signed.

A workbook of the whole log can be checked with nothing of ours: each row holds what its head commits to (see
:mod:`custdesk.desk.chain`), the cover names the vault, the sheet of keys who signs with which, and where a
rule cut old entries another sheet the heads before and after.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import file_digest, sha256
from pathlib import Path
from typing import ClassVar, Final

from custdesk.audit.model import LogEntry, LogPage, LogQuery
from custdesk.audit.problems import VerifyReport
from custdesk.audit.proving import untold
from custdesk.audit.seals import Seal, Seals
from custdesk.audit.seen import Declared, seen
from custdesk.audit.service import AuditLog
from custdesk.desk.door import Desk
from custdesk.desk.events import Event
from custdesk.desk.passages import utc_now
from custdesk.desk.permissions import Permission, Role
from custdesk.errors import CustDeskError, FileUnwritable
from custdesk.exchange.cover import log_end
from custdesk.exchange.log_cover import THE_LOG, LogCover
from custdesk.exchange.log_rows import (
    CUTS,
    KEYS,
    LogWords,
    columns_of,
    read_cells,
    select_cuts,
    select_proofs,
    select_public_keys,
    select_revisions,
    value_cells,
)
from custdesk.exchange.reading.model import Cell
from custdesk.exchange.writing.placing import placed
from custdesk.exchange.writing.reasons import PDF_SUFFIX
from custdesk.exchange.writing.table import MOST_ROWS, Layout, SmallTable, format_of, write_table
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.shop.model import Shop
from custdesk.shop.queries import select_shop
from custdesk.store.connection import Connection

Progress = Callable[[int, int], None]
Asked = Callable[[], bool]

MOST_SIGNED: Final = 5_000
"""How many entries a document to be signed may hold: some 250 pages."""
_AT_ONCE = 1000
_HEAD = 7  # among the cells for checking
_PARTS = 1000
_LOGGED_DIGITS = 16
_MAY = (Permission.LOG_EXPORT, Permission.LOG_VIEW, Permission.LOG_VERIFY)

_SHEET = QT_TRANSLATE_NOOP("export", "Log")
_KEY_SHEET = QT_TRANSLATE_NOOP("export", "Keys")
_CUT_SHEET = QT_TRANSLATE_NOOP("export", "Cut by rule")


class LogTooLong(CustDeskError):
    """More entries than a document to be signed may hold; ``values["most"]`` is how many it may."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "These are more than {most} entries, too many for a document. Choose a shorter period or another filter, or"
        " export them as a workbook.",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class LogExported(Event):
    """The log was given out, up to ``entry``; the checksum begins that of the file, so that it is known again.

    ``filters`` are kinds of filters; ``values`` says "values" where those before and after are in it.
    """

    action: ClassVar[str] = "log.exported"
    format: str = ""
    rows: int = 0
    entry: int = 0
    filters: tuple[str, ...] = ()
    values: str = ""
    file_sha256: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LogExport:
    """What was given out: how many entries, the SHA-256 of the file, and what a verification right before found."""

    rows: int
    sha256: str
    verified: VerifyReport


@dataclass(frozen=True, slots=True, kw_only=True)
class LogDocument:
    """What a document to be signed says. ``entries`` are in the order of time.

    ``checksum`` is the SHA-256 of the heads of these entries (32 bytes each) in this order: a head commits to all of
    its entry.
    """

    shop: Shop
    user: str
    role: Role
    made_at: datetime
    entries: tuple[LogEntry, ...]
    verified: VerifyReport
    seal: Seal
    checksum: str
    said: LogWords


class LogExports:
    """What of the log can be given out. Each export verifies the log before, says the result, and is logged.

    Progress is told as (done, total); what it raises ends the work and leaves nothing.
    """

    def __init__(self, desk: Desk, log: AuditLog, seals: Seals, declared: Mapping[str, Declared]) -> None:
        self._desk = desk
        self._log = log
        self._seals = seals
        self._declared = declared

    def export(
        self,
        query: LogQuery,
        out: Path,
        *,
        said: LogWords | None = None,
        with_values: bool = False,
        progress: Progress = untold,
        cancelled: Asked | None = None,
    ) -> LogExport:
        """Write the entries that ``query`` finds into ``out`` (.xlsx or .csv), the newest first.

        A workbook goes on on another sheet where one is full. ``with_values`` adds what changed, as the lens in use
        shows it. A file that is there is replaced when the new one is whole. Raise ``FileUnwritable`` or ``Cancelled``.
        """
        with self._desk.read(*_MAY) as reading:
            kind = format_of(out)
            said = said or LogWords()
            shop = select_shop(reading.connection)
            layout = self._layout(reading.connection, shop, said, with_values=with_values)
        verified = self._log.verify(part_of(progress, 0, 2))
        with self._desk.read(*_MAY) as reading:
            end = log_end(reading.connection)
        cover = LogCover(self._desk, shop, said, verified, end)
        written = write_table(
            out,
            layout,
            self._rows(query, said, part_of(progress, 1, 2), with_values=with_values),
            about=cover.lines,
            before_it_shows=lambda whole: self._desk.note(
                _exported(kind, whole.rows, end.seq, query, whole.sha256, "values" if with_values else "")
            ),
            cancelled=cancelled,
        )
        return LogExport(rows=written.rows, sha256=written.sha256, verified=verified)

    def sign_off(
        self,
        query: LogQuery,
        out: Path,
        draw: Callable[[LogDocument, Path, Progress], None],
        *,
        said: LogWords | None = None,
        progress: Progress = untold,
    ) -> LogExport:
        """Let ``draw`` write the entries that ``query`` finds as a document to be signed, into ``out`` (.pdf).

        Raise ``LogTooLong`` for more than :data:`MOST_SIGNED` entries, ``LogAltered`` where the log has no end that
        could be sealed, and as :meth:`export` does.
        """
        with self._desk.read(*_MAY) as reading:
            shop = select_shop(reading.connection)
        if out.suffix.lower() != ".pdf":
            raise FileUnwritable(name=out.name, reason=PDF_SUFFIX)
        entries, checksum = self._gathered(query, part_of(progress, 0, 3))
        verified = self._log.verify(part_of(progress, 1, 3))
        session = self._desk.session
        document = LogDocument(
            shop=shop,
            user=session.user_name,
            role=session.role,
            made_at=utc_now(),
            entries=entries,
            verified=verified,
            seal=self._seals.make(),
            checksum=checksum,
            said=said or LogWords(),
        )
        with placed(out, "log.pdf.partial") as partial:
            draw(document, partial, part_of(progress, 2, 3))
            with partial.open("rb") as file:
                digest = file_digest(file, "sha256").hexdigest()
            self._desk.note(_exported("pdf", len(entries), document.seal.seq, query, digest))
        return LogExport(rows=len(entries), sha256=digest, verified=verified)

    def _pages(self, query: LogQuery, progress: Progress) -> Iterator[LogPage]:
        return self._log.pages(replace(query, limit=_AT_ONCE), progress)

    def _rows(self, query: LogQuery, said: LogWords, progress: Progress, *, with_values: bool) -> Iterator[list[Cell]]:
        for page in self._pages(query, progress):
            seqs = [entry.seq for entry in page.entries]
            with self._desk.read(*_MAY) as reading:
                proofs = select_proofs(reading.connection, seqs)
                revisions = select_revisions(reading.connection, seqs) if with_values else {}
            for entry in page.entries:
                cells = read_cells(entry, said)
                if with_values:
                    declared = self._declared.get(entry.subject_kind, {})
                    changes = [
                        seen(self._desk.session, declared, entry.subject_kind, name, *pair)
                        for name, pair in revisions.get(entry.seq, {}).items()
                    ]
                    cells += value_cells(entry.subject_kind, changes, said)
                yield cells + proofs[entry.seq]

    def _gathered(self, query: LogQuery, progress: Progress) -> tuple[tuple[LogEntry, ...], str]:
        """Return the entries in the order of time, and the checksum over their heads."""
        entries: list[LogEntry] = []
        heads: list[bytes] = []
        for page in self._pages(query, progress):
            entries += page.entries
            if len(entries) > MOST_SIGNED:
                raise LogTooLong(most=MOST_SIGNED)
            with self._desk.read(*_MAY) as reading:
                proofs = select_proofs(reading.connection, [entry.seq for entry in page.entries])
            heads += [bytes.fromhex(str(proofs[entry.seq][_HEAD])) for entry in page.entries]
        return tuple(reversed(entries)), sha256(b"".join(reversed(heads))).hexdigest()

    def _layout(self, connection: Connection, shop: Shop, said: LogWords, *, with_values: bool) -> Layout:
        say = said.words
        return Layout(
            columns=columns_of(say, with_values=with_values),
            sheet=say("export", _SHEET),
            title=say("export", THE_LOG),
            right_to_left=shop.language == "fa",
            separator=";" if shop.language in ("es", "el", "pt") else ",",
            rows_a_sheet=MOST_ROWS,
            more=tuple(
                SmallTable(say("export", sheet), tuple(say("export", heading) for heading in headings), rows)
                for sheet, headings, rows in (
                    (_KEY_SHEET, KEYS, select_public_keys(connection)),
                    (_CUT_SHEET, CUTS, select_cuts(connection)),
                )
                if rows
            ),
        )


def part_of(progress: Progress, place: int, parts: int) -> Progress:
    """Return a progress that tells ``progress`` of one of several parts of a job, the first being 0."""

    def tell(done: int, total: int) -> None:
        progress(place * _PARTS + (min(done, total) * _PARTS // total if total else 0), parts * _PARTS)

    return tell


def _exported(kind: str, rows: int, entry: int, query: LogQuery, digest: str, values: str = "") -> LogExported:
    return LogExported(
        format=kind,
        rows=rows,
        entry=entry,
        filters=query.filters,
        values=values,
        file_sha256=digest[:_LOGGED_DIGITS],
    )
