"""What a verification of the log may find."""

from dataclasses import dataclass
from typing import ClassVar

from custdesk.desk.events import Event
from custdesk.marks import QT_TRANSLATE_NOOP

MISSING = QT_TRANSLATE_NOOP("LogProblem", "The entry is missing.")
ALTERED = QT_TRANSLATE_NOOP("LogProblem", "The entry was altered, removed or put in another place.")
SIGNATURE_FALSE = QT_TRANSLATE_NOOP("LogProblem", "The signature does not fit: the entry or one before it was altered.")
SIGNATURE_FOREIGN = QT_TRANSLATE_NOOP("LogProblem", "The signature is not by the person whom the entry names.")
SIGNATURE_MISSING = QT_TRANSLATE_NOOP("LogProblem", "The entry is not signed.")
REVISION_MISSING = QT_TRANSLATE_NOOP("LogProblem", "The values before and after the change were removed.")
REVISION_ALTERED = QT_TRANSLATE_NOOP("LogProblem", "The values before and after the change were altered.")
REVISION_FOREIGN = QT_TRANSLATE_NOOP("LogProblem", "Values were put to an entry that has none.")
ANCHOR_DIFFERS = QT_TRANSLATE_NOOP(
    "LogProblem", "The log was another one here when its state was noted outside the database."
)
ANCHOR_BEYOND = QT_TRANSLATE_NOOP(
    "LogProblem", "The log was longer when its state was noted outside the database: its end was cut off."
)
REMOVED_UNENTITLED = QT_TRANSLATE_NOOP(
    "LogProblem", "A customer was erased or taken out by somebody whose role may not do that."
)
CUT_UNENTITLED = QT_TRANSLATE_NOOP("LogProblem", "Entries were cut from the log otherwise than an owner did by a rule.")
RIGHTS_HIDDEN = QT_TRANSLATE_NOOP(
    "LogProblem", "When this person signed in, the log held other entries about who may do what than now."
)
NOT_AN_OWNER = QT_TRANSLATE_NOOP("LogProblem", "Staff were changed by somebody who was not an owner.")
GRANT_FORGED = QT_TRANSLATE_NOOP("LogProblem", "A key for sealed values was given out by nobody who may do that.")
USER_FORGED = QT_TRANSLATE_NOOP("LogProblem", "A user has a role or a state that the log does not know of.")

CUSTOMER_ALTERED = QT_TRANSLATE_NOOP(
    "LogProblem", "After this entry another program changed the customer, or a phone, e-mail or address."
)
SEALED_ALTERED = QT_TRANSLATE_NOOP(
    "LogProblem", "After this entry another program changed the sealed values of the customer."
)
CONSENT_ALTERED = QT_TRANSLATE_NOOP(
    "LogProblem", "After this entry another program changed what the customer answered about consent."
)
PURPOSE_ALTERED = QT_TRANSLATE_NOOP("LogProblem", "After this entry another program changed the purpose or its words.")
NOTICE_ALTERED = QT_TRANSLATE_NOOP("LogProblem", "After this entry another program changed the privacy notice.")
ROW_REMOVED = QT_TRANSLATE_NOOP("LogProblem", "After this entry another program removed what the entry is about.")
ROW_FOREIGN = QT_TRANSLATE_NOOP("LogProblem", "Another program put this in: no entry up to this one knows of it.")
ROW_BACK = QT_TRANSLATE_NOOP("LogProblem", "After this entry another program put back the customer who was removed.")


@dataclass(frozen=True, slots=True)
class LogProblem:
    """``reason`` is marked in the context "LogProblem". The cause lies in an entry from ``seq`` to ``last_seq``.

    Where rows do not fit what the entry ``seq`` says of them, the subject says whose rows; ``subject_name`` is the
    number of a customer or the code of a purpose, as far as there is one.
    """

    seq: int
    reason: str
    last_seq: int
    subject_kind: str = ""
    subject_id: int = 0
    subject_name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class VerifyReport:
    """What a verification found; ``problems`` are the first ones by entry, ``problem_count`` is all of them.

    Problems of the log itself come before those of rows that another program changed. ``customers`` is how many were
    compared with what the log says of them. ``anchors_cut`` is how many more states were noted of entries that a rule
    cut, and cannot be compared any more.
    """

    entries: int
    anchors: int
    anchors_cut: int = 0
    customers: int = 0
    problems: tuple[LogProblem, ...] = ()
    problem_count: int = 0

    @property
    def good(self) -> bool:
        return not self.problem_count

    @property
    def first_bad(self) -> int | None:
        """The number of the first entry that is not as it was written, or that does not fit to the rows any more."""
        return self.problems[0].seq if self.problems else None

    @property
    def log_is_whole(self) -> bool:
        """Whether the log itself is as it was written, whatever became of the rows that it tells of."""
        return not self.problems or bool(self.problems[0].subject_kind)


@dataclass(frozen=True, slots=True, kw_only=True)
class LogVerified(Event):
    action: ClassVar[str] = "log.verified"
    entries: int = 0
    problems: int = 0
