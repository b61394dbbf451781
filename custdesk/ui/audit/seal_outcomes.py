"""What checking a seal found, in words that say what to do."""

from PySide6.QtCore import QCoreApplication, QLocale

from custdesk.audit.seals import SealCheck, SealOutcome
from custdesk.ui import dates
from custdesk.ui.audit.seal_sheet import entry_number

translate = QCoreApplication.translate


def heading_of(check: SealCheck) -> str:
    """Return in a sentence how it stands."""
    match check.outcome:
        case SealOutcome.HELD:
            return translate("Seal", "The seal is in the log, and the log is whole.")
        case SealOutcome.ALTERED:
            return translate("Seal", "The log was altered.")
        case SealOutcome.MISTYPED | SealOutcome.NOT_A_SEAL:
            return translate("Seal", "There is a typing mistake.")
        case SealOutcome.CUT:
            return translate("Seal", "The entries of this seal were cut by the rule for old entries.")
        case SealOutcome.NUMBER_NEEDED:
            return translate("Seal", "Type the number of the entry, too.")
        case SealOutcome.SETTLED:
            return translate("Seal", "The seal is not in the log any more, and that was decided.")
        case SealOutcome.OTHER_VAULT:
            return translate("Seal", "This sheet is of another vault.")
    return translate("Seal", "The log never held this seal.")


def text_of(check: SealCheck) -> str:
    """Return what that means and what to do."""
    match check.outcome:
        case SealOutcome.HELD:
            return _held(check)
        case SealOutcome.ALTERED:
            text = translate("Seal", "The first entry that does not fit is number {altered}. Verify the log.")
            return text.format(altered=entry_number(check.altered))
        case SealOutcome.MISTYPED:
            text = translate(
                "Seal", "The seal of entry {entry} of {date} differs only in these words: {places}. Look at them again."
            )
            return text.format(entry=entry_number(check.entry), date=_moment(check), places=_places(check.mistyped))
        case SealOutcome.NOT_A_SEAL:
            return translate("Seal", "Each word is known, but together they are no seal. Compare them one by one.")
        case SealOutcome.CUT:
            return translate("Seal", "It can no longer be compared. Check a newer sheet; this one has done its work.")
        case SealOutcome.NUMBER_NEEDED:
            return translate(
                "Seal",
                "The log does not hold these words. Type the number from the sheet, too: it tells why. Look also"
                " whether the sheet is of this shop.",
            )
        case SealOutcome.SETTLED:
            return translate(
                "Seal",
                "A backup was restored after the sheet was printed, or somebody looked into it and decided. The log"
                " tells who and when. Print a new seal.",
            )
        case SealOutcome.OTHER_VAULT:
            return translate("Seal", "Look at the name of the shop on it, or open the vault it belongs to.")
    return translate(
        "Seal",
        "If the sheet is of this shop, entries were cut off or replaced, or an old copy of the vault was put in its"
        " place. Look first at the name of the shop and the mark of the vault on the sheet.",
    )


def _held(check: SealCheck) -> str:
    text = translate("Seal", "It is entry {entry} of {date}. Nothing up to there was altered, nor anything since.")
    told = text.format(entry=entry_number(check.entry), date=_moment(check))
    if check.told is None:
        return told
    other = translate("Seal", "You typed number {told}: look at the sheet once more.")
    return f"{told} {other.format(told=entry_number(check.told))}"


def _moment(check: SealCheck) -> str:
    try:
        return f"\u2066{dates.show_instant(check.at)}\u2069"
    except ValueError:  # an altered entry
        return check.at


def _places(places: tuple[int, ...]) -> str:
    return QLocale().createSeparatedList([QLocale().toString(place) for place in places])
