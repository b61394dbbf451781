"""What was cut from the log, in words."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QLocale

from custdesk.audit.retention import NEVER, CutPreview
from custdesk.desk.cuts import Cut
from custdesk.ui.dates import show_date

translate = QCoreApplication.translate
_MONTHS_A_YEAR = 12


def kept_for(months: int) -> str:
    """Return for how long the log is kept."""
    if months == NEVER:
        return translate("LogRetention", "for ever")
    if months % _MONTHS_A_YEAR:
        return translate("LogRetention", "for %Ln months", None, months)
    return translate("LogRetention", "for %Ln years", None, months // _MONTHS_A_YEAR)


def was_cut(cut: Cut, months: int) -> str:
    """Return which entries were cut, and by a rule of how many months; what a reader of the log sees in their place."""
    locale = QLocale()
    if cut.first_seq == cut.last_seq:
        text = translate("LogRetention", "Entry {first} (of {day}) was cut: the log is kept {time}.")
    else:
        text = translate("LogRetention", "Entries {first} to {last} (until {day}) were cut: the log is kept {time}.")
    return text.format(
        first=locale.toString(cut.first_seq),
        last=locale.toString(cut.last_seq),
        day=_day(cut.last_at),
        time=kept_for(months),
    )


def would_go(found: CutPreview) -> str:
    """Return what a cut would take and leave, and how to keep a copy."""
    parts = [
        translate("LogRetention", "They were made from {first} to {last}.").format(
            first=_day(found.first_at), last=_day(found.last_at)
        )
    ]
    if found.stay:
        parts.append(
            translate(
                "LogRetention",
                "%Ln older entries stay, because the log would prove less without them.",
                None,
                found.stay,
            )
        )
    parts.append(
        translate(
            "LogRetention",
            "A backup with all of them is made first, beside the vault. It is not kept for ever: copy it to another"
            " place if somebody may still have to look. The cut itself cannot be undone.",
        )
    )
    return "\n\n".join(parts)


def went(made: CutPreview) -> str:
    """Return what was cut, in passing."""
    text = translate("LogRetention", "The log was cut up to {day}. Entries that went: {number}.")
    return text.format(day=_day(made.last_at), number=QLocale().toString(made.entries))


def _day(at: str) -> str:
    try:
        day: date | None = datetime.fromisoformat(at).astimezone().date()
    except ValueError:
        day = None  # of a cut that somebody forged
    return f"\u2068{show_date(day)}\u2069" if day else "…"
