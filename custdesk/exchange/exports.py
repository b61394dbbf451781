"""Exports: what is given out, whom it leaves out, and the entry in the log that says so."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, ClassVar

from custdesk.consent.model import CHANNELS, LAWFUL_BASES, OPT_OUTS
from custdesk.consent.queries import select_purposes
from custdesk.customers.filtering import FilterFields
from custdesk.customers.model import ListQuery, ListRow
from custdesk.customers.ordering import untold
from custdesk.desk.door import Desk
from custdesk.desk.events import Event
from custdesk.desk.passages import Reading, utc_now
from custdesk.desk.permissions import LENS_NAMES, Lens, Permission
from custdesk.errors import PermissionRefused, ValueRefused
from custdesk.exchange.copying import ListCopied, copied_rows
from custdesk.exchange.cover import Cover, Disclosure, log_end
from custdesk.exchange.export_columns import listed_sources, names_for_somebody
from custdesk.exchange.gathering import Gathered, Listed, gather, gather_for_somebody, gather_list
from custdesk.exchange.profiles import ANONYMOUS, CURRENT_LIST, FOR_SOMEBODY, PROFILES, Profile, may_use, profile_named
from custdesk.exchange.words import Words, english
from custdesk.exchange.writing.table import AMOUNT, Layout, Written, format_of, write_table
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.shop.model import Shop
from custdesk.shop.queries import select_shop

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
    """``columns`` are declared names, sealed ones too; the checksums begin those of the file and of its rows.

    ``use`` is what a list for one purpose was made for. A text file has no cover with the head of the log: there this
    entry alone binds the file and the log to each other.
    """

    action: ClassVar[str] = "export.made"
    profile: str = ""
    lens: str = ""
    use: str = ""
    rows: int = 0
    left_out: int = 0
    columns: tuple[str, ...] = ()
    file_sha256: str = ""
    rows_sha256: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DisclosureMade(Event):
    """Customers' data was given to somebody else; ``ground`` is a code of ``LAWFUL_BASES``."""

    action: ClassVar[str] = "export.disclosed"
    recipient: str = ""
    ground: str = ""
    rows: int = 0
    left_out: int = 0
    columns: tuple[str, ...] = ()
    file_sha256: str = ""
    rows_sha256: str = ""


class Exports:
    """What can be given out. Progress is told as rows done and rows in all; ``words`` translates (context, text)."""

    def __init__(self, desk: Desk, fields: FilterFields | None = None) -> None:
        self._desk = desk
        self._fields = fields or FilterFields()

    def profiles(self) -> tuple[Profile, ...]:
        """Return the profiles that the session may use."""
        with self._desk.read(Permission.SHOP_VIEW) as reading:
            return tuple(profile for profile in PROFILES.values() if may_use(reading.session, profile))

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
        use: str = "",
        ids: Sequence[int] | None = None,
        words: Words = english,
        progress: Progress | None = None,
        cancelled: Asked | None = None,
    ) -> ExportResult:
        """Write the list that ``query`` finds into ``out``, in its order with the columns of these keys, and log it.

        With ``ids`` it is those customers instead, in that order. It is what the lens in use shows; ``use`` names the
        purpose or channel that a list for one purpose is for. Raise as :meth:`export` does, ``PermissionRefused`` for a
        column that the session may not see, and ``KeyError`` for a sort or a condition by one.
        """
        with self._desk.read(CURRENT_LIST.permission) as reading:
            format_of(out)
            run = _Run(self._desk, reading, CURRENT_LIST, words)
            listed = Listed(query, columns, use, ids)
            gathered = gather_list(self._desk, reading, run.profile, listed, self._fields)
            run.use = use
        return run.write(gathered, out, progress, cancelled)

    def copied(
        self, ids: Sequence[int], columns: Sequence[str], use: str = "", progress: Progress = untold
    ) -> tuple[ListRow, ...]:
        """Return the rows of some customers of a list, in the order of ``ids``, and log that ``columns`` were copied.

        ``use`` and errors as in :meth:`export_list`; what ``progress`` raises ends it, and then nothing was copied.
        """
        with self._desk.read(CURRENT_LIST.permission) as reading:
            listed_sources(reading.session, columns)
        rows = tuple(copied_rows(lambda: self._desk.read(CURRENT_LIST.permission), ids, use, progress))
        with self._desk.read(CURRENT_LIST.permission) as reading:
            lens = reading.session.lens
            told = use if lens is Lens.PURPOSE else ""
            reading.log(ListCopied(lens=lens.value, use=told, rows=len(rows), columns=tuple(columns)))
        return rows

    def columns_for_somebody(self) -> tuple[str, ...]:
        """Return the keys of the columns that can be chosen for :meth:`disclose`."""
        with self._desk.read(FOR_SOMEBODY.permission) as reading:
            return names_for_somebody(reading.session)

    def disclose(
        self,
        disclosure: Disclosure,
        columns: Sequence[str],
        out: Path,
        *,
        words: Words = english,
        progress: Progress | None = None,
        cancelled: Asked | None = None,
    ) -> ExportResult:
        """Write chosen columns of the active customers for a named recipient, and log to whom and on what ground.

        Whoever wants no data passed to others is left out. Raise as :meth:`export` does, ``ValueRefused`` without a
        recipient, a ground or a column, and ``PermissionRefused`` for a column that may not be passed on.
        """
        with self._desk.read(FOR_SOMEBODY.permission) as reading:
            format_of(out)
            run = _Run(self._desk, reading, FOR_SOMEBODY, words)
            run.disclosure = _checked(disclosure, columns)
            gathered = gather_for_somebody(self._desk, reading.connection, run.profile, columns)
        return run.write(gathered, out, progress, cancelled)


class _Run:
    """One export, from what the vault says of its shop to the entry in its log."""

    def __init__(self, desk: Desk, reading: Reading, profile: Profile, words: Words) -> None:
        if profile.lens is not None and profile.lens not in desk.session.lenses:
            raise PermissionRefused(permission=f"lens.{profile.lens.value}")
        self.profile = profile
        self.use = ""
        self.disclosure: Disclosure | None = None
        self._desk = desk
        self._words = words
        self._shop = select_shop(reading.connection)
        self._log_end = log_end(reading.connection)
        self._purposes = {purpose.code: purpose for purpose in select_purposes(reading.connection)}

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
            use=self._use_in_words(),
            disclosure=self.disclosure,
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

    def _use_in_words(self) -> str:
        if self.use in CHANNELS:
            return self._words("Consent", CHANNELS[self.use])
        if self.use in OPT_OUTS:
            return self._words("Consent", OPT_OUTS[self.use])
        return self._purposes[self.use].wording(self._shop.language).title if self.use in self._purposes else ""

    def _log(self, gathered: Gathered, whole: Written) -> None:
        told: dict[str, Any] = {
            "rows": whole.rows,
            "left_out": gathered.left_out.total(),
            "columns": tuple(dict.fromkeys(source.name for source in gathered.sources)),
            "file_sha256": whole.sha256[:_LOGGED_DIGITS],
            "rows_sha256": whole.data_sha256[:_LOGGED_DIGITS],
        }
        if self.disclosure:
            to = self.disclosure
            self._desk.note(DisclosureMade(recipient=to.recipient, ground=to.ground, **told))
            return
        lens = (self.profile.lens or self._desk.session.lens).value
        self._desk.note(ExportMade(profile=self.profile.code, lens=lens, use=self.use, **told))


def _checked(disclosure: Disclosure, columns: Sequence[str]) -> Disclosure:
    if disclosure.ground not in LAWFUL_BASES:
        raise ValueError("not a lawful ground")
    recipient = " ".join(disclosure.recipient.split())
    if not recipient:
        raise ValueRefused(
            column="recipient",
            label=QT_TRANSLATE_NOOP("errors", "Who gets it"),
            reason=QT_TRANSLATE_NOOP("errors", "Give the name of whoever gets the data."),
        )
    if not columns:
        raise ValueRefused(
            column="columns",
            label=QT_TRANSLATE_NOOP("errors", "Columns"),
            reason=QT_TRANSLATE_NOOP("errors", "Choose at least one column."),
        )
    return replace(disclosure, recipient=recipient)


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
