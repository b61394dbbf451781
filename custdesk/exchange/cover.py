"""What an export says about itself on its second sheet: when, by whom, of what, and who is not in it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from custdesk.audit.seal_words import words_of
from custdesk.consent.model import LAWFUL_BASES
from custdesk.exchange.words import Words
from custdesk.exchange.writing.table import Tally
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.shop.model import Shop
from custdesk.store.connection import Connection

ARCHIVED = QT_TRANSLATE_NOOP("export", "Archived")
NO_MARKETING = QT_TRANSLATE_NOOP("export", "Wants no marketing")
NO_POST = QT_TRANSLATE_NOOP("export", "Wants no post")
NO_ADDRESS = QT_TRANSLATE_NOOP("export", "Has no postal address")
FEW_ALIKE = QT_TRANSLATE_NOOP("export", "Would stand out: fewer than five are alike")

_SHOP = QT_TRANSLATE_NOOP("export", "Shop")
_WHAT = QT_TRANSLATE_NOOP("export", "Export")
_MADE_AT = QT_TRANSLATE_NOOP("export", "Made at")
_MADE_BY = QT_TRANSLATE_NOOP("export", "Made by")
_LENS = QT_TRANSLATE_NOOP("export", "View")
_USE = QT_TRANSLATE_NOOP("export", "Made for")
_RECIPIENT = QT_TRANSLATE_NOOP("export", "Given to")
_GROUND = QT_TRANSLATE_NOOP("export", "Ground")
_CURRENCY = QT_TRANSLATE_NOOP("export", "Currency")
_ROWS = QT_TRANSLATE_NOOP("export", "Rows")
_LEFT_OUT = QT_TRANSLATE_NOOP("export", "Left out")
_NOBODY = QT_TRANSLATE_NOOP("export", "Nobody")
_CUT = QT_TRANSLATE_NOOP("export", "Shortened texts")
_CUT_WHY = QT_TRANSLATE_NOOP("export", "{count}: a cell holds 32,767 characters at most.")
_HIDDEN = QT_TRANSLATE_NOOP("export", "Stars")
_HIDDEN_WHY = QT_TRANSLATE_NOOP("export", "* stands for a value that would have made a group of fewer than five.")
_CHECKSUM = QT_TRANSLATE_NOOP("export", "Checksum of the rows (SHA-256)")
_LOG = QT_TRANSLATE_NOOP("export", "End of the log before")
_SEAL = QT_TRANSLATE_NOOP("export", "Seal of the log")
_LOG_ENTRY = QT_TRANSLATE_NOOP("export", "Entry {seq}: {head}")

_HEAD_DIGITS = 64


@dataclass(frozen=True, slots=True)
class LogEnd:
    """The last entry of the log: its number and its head in hexadecimal."""

    seq: int
    head: str

    def lines(self, words: Words, language: str) -> list[tuple[str, str]]:
        """Return label and text of the lines that witness it: the head whole, and as a seal that can be checked."""
        whole = words("export", _LOG_ENTRY).format(seq=self.seq, head=self.head)
        lines = [(words("export", _LOG), whole)]
        if len(self.head) == _HEAD_DIGITS:  # an altered log may end otherwise, and can be given out all the same
            seal = " ".join(words_of(bytes.fromhex(self.head), language))
            lines.append((words("export", _SEAL), f"{self.seq} {seal}"))
        return lines


@dataclass(frozen=True, slots=True)
class Disclosure:
    """To whom customers' data is given, and on which of the lawful grounds (a code of ``LAWFUL_BASES``)."""

    recipient: str
    ground: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """What is known before the rows are. ``left_out`` is counted while they stream, by reason."""

    shop: Shop
    user: str
    made_at: datetime
    profile: str
    lens: str
    log_end: LogEnd
    left_out: Mapping[str, int]
    amounts: bool = False
    hides: bool = False
    use: str = ""
    """What the list was made for, in words."""
    disclosure: Disclosure | None = None
    words: Words

    def lines(self, tally: Tally) -> list[tuple[str, str]]:
        """Return label and text of each line, translated."""
        say = self.words
        left_out = [f"{say('export', reason)}: {count}" for reason, count in self.left_out.items() if count]
        lines = [
            (_SHOP, self.shop.name),
            (_WHAT, say("Profile", self.profile)),
            (_LENS, say("Lens", self.lens)),
            (_MADE_AT, self.made_at.astimezone().strftime("%Y-%m-%d %H:%M %z")),
            (_MADE_BY, self.user),
            (_ROWS, str(tally.rows)),
            (_LEFT_OUT, "\n".join(left_out) or say("export", _NOBODY)),
        ]
        if self.use:
            lines.insert(3, (_USE, self.use))
        if self.disclosure:
            ground = say("Consent", LAWFUL_BASES[self.disclosure.ground])
            lines[3:3] = [(_RECIPIENT, self.disclosure.recipient), (_GROUND, ground)]
        if self.amounts:
            lines.insert(1, (_CURRENCY, self.shop.currency))
        if tally.cut:
            lines.append((_CUT, say("export", _CUT_WHY).format(count=tally.cut)))
        if self.hides:
            lines.append((_HIDDEN, say("export", _HIDDEN_WHY)))
        lines.append((_CHECKSUM, tally.checksum))
        told = [(say("export", label), text) for label, text in lines]
        return [*told, *self.log_end.lines(say, self.shop.language)]


def log_end(connection: Connection) -> LogEnd:
    """Return where the log ends now."""
    row = connection.execute(
        "SELECT seq, lower(hex(CAST(head AS BLOB))) FROM audit_entry ORDER BY seq DESC LIMIT 1"
    ).fetchone()
    return LogEnd(*row)
