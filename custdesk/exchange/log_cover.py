"""What an export of the log says about itself: who made it of what, that it was verified, and where the log ended."""

from custdesk.audit.problems import VerifyReport
from custdesk.desk.door import Desk
from custdesk.desk.passages import utc_now
from custdesk.desk.permissions import ROLE_NAMES
from custdesk.exchange.cover import LogEnd
from custdesk.exchange.log_rows import LogWords
from custdesk.exchange.words import Words
from custdesk.exchange.writing.table import Tally
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.shop.model import Shop

_SHOP = QT_TRANSLATE_NOOP("export", "Shop")
_WHAT = QT_TRANSLATE_NOOP("export", "Export")
THE_LOG = QT_TRANSLATE_NOOP("export", "The log: who did what, and when")
_MADE_AT = QT_TRANSLATE_NOOP("export", "Made at")
_MADE_BY = QT_TRANSLATE_NOOP("export", "Made by")
_ENTRIES = QT_TRANSLATE_NOOP("export", "Entries")
_FILTERS = QT_TRANSLATE_NOOP("export", "Filters")
_NO_FILTER = QT_TRANSLATE_NOOP("export", "None: the whole log")
_VERIFIED = QT_TRANSLATE_NOOP("export", "Verified right before")
_VAULT = QT_TRANSLATE_NOOP("export", "Number of the vault")
_CHECKSUM = QT_TRANSLATE_NOOP("export", "Checksum of the rows (SHA-256)")
_WHOLE = QT_TRANSLATE_NOOP(
    "export", "The log is whole. Entries: {entries}; states of it that were noted outside: {anchors}."
)
_ALTERED = QT_TRANSLATE_NOOP("export", "The log was altered. The first bad entry is {seq}.")


class LogCover:
    """What is known before the rows are."""

    def __init__(self, desk: Desk, shop: Shop, said: LogWords, verified: VerifyReport, end: LogEnd) -> None:
        self._user, self._role = desk.session.user_name, ROLE_NAMES[desk.session.role]
        self._vault_id, self._made_at = desk.vault.vault_id, utc_now()
        self._shop, self._said, self._verified, self._end = shop, said, verified, end

    def lines(self, tally: Tally) -> list[tuple[str, str]]:
        """Return label and text of each line, translated."""
        say = self._said.words
        lines = [
            (say("export", _SHOP), self._shop.name),
            (say("export", _WHAT), say("export", THE_LOG)),
            (say("export", _MADE_AT), self._made_at.astimezone().strftime("%Y-%m-%d %H:%M %z")),
            (say("export", _MADE_BY), f"{self._user} ({say('Role', self._role)})"),
            (say("export", _FILTERS), filters_in_words(self._said)),
            (say("export", _ENTRIES), str(tally.rows)),
            (say("export", _VERIFIED), verdict(self._verified, say)),
            (say("export", _VAULT), self._vault_id.hex()),
            (say("export", _CHECKSUM), tally.checksum),
        ]
        return [*lines, *self._end.lines(say, self._shop.language)]


def filters_in_words(said: LogWords) -> str:
    """Return what was filtered by, a filter in each line."""
    return "\n".join(said.filters) or said.words("export", _NO_FILTER)


def verdict(report: VerifyReport, say: Words) -> str:
    """Return in a sentence what a verification found."""
    if report.good:
        return say("export", _WHOLE).format(entries=report.entries, anchors=report.anchors)
    return say("export", _ALTERED).format(seq=report.first_bad)
