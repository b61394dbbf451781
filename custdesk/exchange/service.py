"""Imports: read a file, understand its columns, plan, apply; nothing is written before the last step."""

from collections.abc import Callable
from collections.abc import Mapping as Map
from dataclasses import replace
from hashlib import file_digest
from pathlib import Path

from custdesk.children.stopping import ChildStopped
from custdesk.customers.views import view_of
from custdesk.desk.door import Desk
from custdesk.desk.permissions import Permission
from custdesk.errors import FileUnreadable
from custdesk.exchange.importing.applying import Application
from custdesk.exchange.importing.history import ImportBatch, entry_of, select_batches
from custdesk.exchange.importing.model import PLAIN, ImportOptions, ImportPlanned, ImportResult, Plan
from custdesk.exchange.importing.planning import Planner
from custdesk.exchange.mapping.checking import checked_chunks
from custdesk.exchange.mapping.keeping import KeptMapping, forget, keep, select_kept
from custdesk.exchange.mapping.model import Mapping
from custdesk.exchange.mapping.recalling import chosen, understood
from custdesk.exchange.reading import FileReading, read_file
from custdesk.exchange.words import Words, english
from custdesk.exchange.writing.refused import write_refused
from custdesk.shop.queries import select_shop

Progress = Callable[[int, int], None]
Asked = Callable[[], bool]

_WRITING = (
    Permission.IMPORT_RUN,
    Permission.CUSTOMER_CREATE,
    Permission.CUSTOMER_EDIT,
    Permission.CONSENT_RECORD,
)


class Imports:
    """What can be asked of imports. Progress is told as rows done and rows in all."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def read(
        self,
        path: Path,
        *,
        sheet: str | None = None,
        heading_row: int | None = None,
        encoding: str | None = None,
        password: str = "",
        progress: Progress | None = None,
        cancelled: Asked | None = None,
    ) -> FileReading:
        """Read a file in the guarded child; raise ``FileUnreadable`` with the reason, or ``Cancelled``.

        ``FileLocked`` (which is a ``FileUnreadable``) says that ``password`` is missing or wrong.
        """
        with self._desk.read(Permission.IMPORT_RUN) as reading:
            language = select_shop(reading.connection).language
        return read_file(
            path,
            sheet=sheet,
            heading_row=heading_row,
            encoding=encoding,
            password=password,
            language=language,
            progress=progress,
            cancelled=cancelled,
        )

    def guess(self, file: FileReading, *, kept: int | None = None) -> Mapping:
        """Return what the columns of a file probably mean: as last time, where a file of its shape was imported before.

        ``kept`` names a kept mapping to take instead, or is 0 to look at the file afresh.
        """
        with self._desk.read(Permission.IMPORT_RUN) as reading:
            shop = select_shop(reading.connection)
            known = select_kept(reading.connection)
        one = next((one for one in known if one.id == kept), None)
        if one is not None:
            return chosen(file, shop.country, shop.language, one)
        return understood(file, shop.country, shop.language, known if kept is None else ())

    def mappings(self) -> list[KeptMapping]:
        """Return the kept mappings, the one that was used or kept last first; those without a name were only used."""
        with self._desk.read(Permission.IMPORT_RUN) as reading:
            return select_kept(reading.connection)

    def keep_mapping(self, name: str, file: FileReading, mapping: Mapping) -> int:
        """Keep how a file is understood for files of its shape, in place of what has this name; return its id.

        Raise :class:`~custdesk.exchange.mapping.keeping.MappingUnnamed` for a name that is none.
        """
        with self._desk.change(Permission.IMPORT_RUN) as change:
            return keep(change, name, file, mapping)

    def forget_mapping(self, mapping_id: int) -> None:
        """Forget a kept mapping; one that is gone already stays so."""
        with self._desk.change(Permission.IMPORT_RUN) as change:
            forget(change, mapping_id)

    def plan(
        self,
        path: Path,
        file: FileReading,
        mapping: Mapping,
        *,
        options: ImportOptions = PLAIN,
        mends: Map[int, Map[int, str]] | None = None,
        progress: Progress | None = None,
        cancelled: Asked | None = None,
    ) -> Plan:
        """Check every row and compare it with the stored customers; writes nothing. Raise ``Cancelled`` if stopped.

        ``mends`` are the cells that the person changed: line -> place of the column -> text.
        """
        with self._desk.read(Permission.IMPORT_RUN, Permission.CUSTOMER_VIEW) as reading:
            view_of(reading.session, in_full=True)  # a plan compares with the whole of each customer
            home = select_shop(reading.connection).country
            reading.log(ImportPlanned(rows=len(file.table.rows)))
        mends = mends or {}
        planner = Planner(self._desk, options)
        abroad = mapping.country if mapping.country != home and not mapping.names_countries else ""
        try:
            chunks = checked_chunks(
                file, mapping, mends=mends, marks_key=planner.marks_key, progress=progress, cancelled=cancelled
            )
            rows = planner.plan(chunks, abroad, cancelled)
        except ChildStopped as stopped:
            raise FileUnreadable(name=file.name, reason=stopped.reason) from stopped
        return Plan(reading=file, mapping=mapping, rows=rows, sha256=_checksum(path), options=options, mends=mends)

    def apply(
        self,
        plan: Plan,
        *,
        take: Map[int, str] | None = None,
        progress: Progress | None = None,
        cancelled: Asked | None = None,
    ) -> ImportResult:
        """Write the plan in one transaction; cancel, crash or a full disk leaves nothing.

        Raise ``StaleRecord`` where any customer was changed since the plan was made: it has to be made anew.

        ``take`` decides single rows by line: "new" enters a lookalike as a customer of its own, "update" lets it change
        the customer that it looks like, "skip" leaves a row out. Undecided lookalikes and refused rows are left out.
        """
        with self._desk.change(*_WRITING) as change:
            result = Application(change, self._desk, plan, take or {}).run(progress, cancelled)
        with self._desk.read(Permission.IMPORT_RUN) as reading:
            return replace(result, entry=entry_of(reading.connection, result.batch_id))

    def save_refused(self, plan: Plan, out: Path, *, take: Map[int, str] | None = None, words: Words = english) -> int:
        """Save the rows that were left out as a workbook with the reasons beside them; return how many they are.

        ``take`` is what was decided when the plan was applied; ``words`` translates (context, text) of the reasons.
        """
        with self._desk.read(Permission.IMPORT_RUN):
            pass
        return write_refused(plan, out, take=take or {}, words=words)

    def history(self) -> list[ImportBatch]:
        """Return all imports, the newest first."""
        with self._desk.read(Permission.IMPORT_RUN) as reading:
            return select_batches(reading.connection)


def _checksum(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise FileUnreadable(name=path.name, reason=error.strerror or "") from error
