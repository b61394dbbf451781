"""Exports: what is given out, whom it leaves out, and the entry in the log that says so."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from custdesk.customers.model import ListQuery
from custdesk.desk.door import Desk, Reading, utc_now
from custdesk.desk.events import Event
from custdesk.desk.permissions import LENS_NAMES, Permission
from custdesk.exchange.cover import Cover, LogEnd
from custdesk.exchange.gathering import Gathered, gather, gather_list
from custdesk.exchange.profiles import ANONYMOUS, CURRENT_LIST, PROFILES, Profile, profile_named
from custdesk.exchange.words import Words, english
from custdesk.exchange.writing.table import AMOUNT, Layout, Written, format_of, write_table
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.shop.model import Shop
from custdesk.shop.queries import select_shop
from custdesk.store.connection import Connection

Progress = Callable[[int, int], None]
Asked = Callable[[], bool]

_TITLE = QT_TRANSLATE_NOOP("export", "Customers of {shop}")
# The word stands beside sums and has to be one that an import knows as such.
_TOTALS = {"en": "Total", "es": "Total", "el": "Σύνολο", "pt": "Total", "fa": "جمع"}
_DECIMAL_COMMA = ("es", "el", "pt")
_LOGGED_DIGITS = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportResult:
    """What was given out. ``sha256`` is the checksum of the file; ``reasons`` (marked, context "export") says how many
    customers were left out for what."""

    rows: int
    columns: int
    sha256: str
    left_out: int
    reasons: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportMade(Event):
    """``columns`` are declared names, sealed ones too; the checksums begin those of the file and of its rows."""

    action: ClassVar[str] = "export.made"
    profile: str = ""
    rows: int = 0
    left_out: int = 0
    columns: tuple[str, ...] = ()
    file_sha256: str = ""
    rows_sha256: str = ""


class Exports:
    """What can be given out. Progress is told as rows done and rows in all; ``words`` translates (context, text)."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def profiles(self) -> tuple[Profile, ...]:
        """Return the profiles that the session may use."""
        with self._desk.read(Permission.SHOP_VIEW) as reading:
            return tuple(profile for profile in PROFILES.values() if reading.session.may(profile.permission))

    def export(
        self,
        profile: str,
        out: Path,
        *,
        words: Words = english,
        progress: Progress | None = None,
        cancelled: Asked | None = None,
    ) -> ExportResult:
        """Write what the profile of this code gives out into ``out``, and log it.

        A file that is there is replaced when the new one is whole. Raise ``NoSuchProfile``, ``FileUnwritable`` or
        ``Cancelled``; then nothing is left.
        """
        with self._desk.read(profile_named(profile).permission) as reading:
            format_of(out)
            run = _Run(self._desk, reading, profile_named(profile), words)
            gathered = gather(self._desk, reading.connection, run.profile)
        return run.write(gathered, out, progress, cancelled)

    def export_list(
        self,
        query: ListQuery,
        columns: Sequence[str],
        out: Path,
        *,
        words: Words = english,
        progress: Progress | None = None,
        cancelled: Asked | None = None,
    ) -> ExportResult:
        """Write the list that ``query`` finds into ``out``, in its order with the columns of these keys, and log it.

        Raise as :meth:`export` does, and ``PermissionRefused`` for a column that the session may not see.
        """
        with self._desk.read(CURRENT_LIST.permission) as reading:
            format_of(out)
            run = _Run(self._desk, reading, CURRENT_LIST, words)
            gathered = gather_list(self._desk, reading.connection, run.profile, query, columns)
        return run.write(gathered, out, progress, cancelled)


class _Run:
    """One export, from what the vault says of its shop to the entry in its log."""

    def __init__(self, desk: Desk, reading: Reading, profile: Profile, words: Words) -> None:
        self.profile = profile
        self._desk = desk
        self._words = words
        self._shop = select_shop(reading.connection)
        self._log_end = _log_end(reading.connection)

    def write(self, gathered: Gathered, out: Path, progress: Progress | None, cancelled: Asked | None) -> ExportResult:
        cover = Cover(
            shop=self._shop,
            user=self._desk.session.user_name,
            made_at=utc_now(),
            profile=self.profile.label,
            lens=LENS_NAMES[self.profile.lens or self._desk.session.lens],
            log_end=self._log_end,
            left_out=gathered.left_out,
            amounts=any(source.out.holds == AMOUNT for source in gathered.sources),
            hides=self.profile.code == ANONYMOUS,
            words=self._words,
        )
        written = write_table(
            out,
            _layout(gathered, self._shop, self.profile, self._words),
            gathered.rows,
            total=gathered.total,
            about=cover.lines,
            before_it_shows=lambda whole: self._log(gathered, whole),
            progress=progress,
            cancelled=cancelled,
        )
        return ExportResult(
            rows=written.rows,
            columns=len(gathered.sources),
            sha256=written.sha256,
            left_out=gathered.left_out.total(),
            reasons=tuple(gathered.left_out.items()),
        )

    def _log(self, gathered: Gathered, whole: Written) -> None:
        self._desk.note(
            ExportMade(
                profile=self.profile.code,
                rows=whole.rows,
                left_out=gathered.left_out.total(),
                columns=tuple(dict.fromkeys(source.name for source in gathered.sources)),
                file_sha256=whole.sha256[:_LOGGED_DIGITS],
                rows_sha256=whole.data_sha256[:_LOGGED_DIGITS],
            )
        )


def _layout(gathered: Gathered, shop: Shop, profile: Profile, words: Words) -> Layout:
    comma = shop.language in _DECIMAL_COMMA
    return Layout(
        columns=tuple(source.out for source in gathered.sources),
        title=words("export", _TITLE).format(shop=shop.name),
        total=_TOTALS.get(shop.language, _TOTALS["en"]) if profile.totals else "",
        right_to_left=shop.language == "fa",
        separator=";" if comma else ",",
        decimal="," if comma else ".",
    )


def _log_end(connection: Connection) -> LogEnd:
    row = connection.execute(
        "SELECT seq, lower(hex(CAST(head AS BLOB))) FROM audit_entry ORDER BY seq DESC LIMIT 1"
    ).fetchone()
    return LogEnd(*row) if row else LogEnd(0, "")
