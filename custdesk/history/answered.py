"""What becomes of opt-outs and consents when the batch that they came with is undone."""

from dataclasses import dataclass
from typing import Final

from custdesk.marks import QT_TRANSLATE_NOOP

CONSENT_RECORDED: Final = "consent.recorded"
RECORDED: Final = (CONSENT_RECORDED, "choices.recorded")
"""The actions that record answers."""
TAKEN_BACK: Final = "consent.taken_back"
PUT_BACK: Final = "consent.put_back"
ANSWERED_SINCE: Final = QT_TRANSLATE_NOOP("History", "another answer was recorded since")


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswersFate:
    """The opt-outs (by choice) and consents (by purpose) of one customer that came with a batch and are taken back.

    ``kept`` are those about which something was recorded since. With ``back`` they went with it, and are put back.
    """

    choices: tuple[str, ...] = ()
    consents: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    back: bool = False

    @property
    def does_something(self) -> bool:
        return bool(self.choices or self.consents)
