"""Why a piece of work is refused."""

from custdesk.errors.base import CustDeskError
from custdesk.marks import QT_TRANSLATE_NOOP


class PermissionRefused(CustDeskError):
    """``noted`` once the log says so."""

    noted = False
    template = QT_TRANSLATE_NOOP(
        "errors", "Your role does not allow this ({permission}). Ask the owner of the vault if you need it."
    )


class ReasonNeeded(CustDeskError):
    template = QT_TRANSLATE_NOOP("errors", "Say why you need to see this value. The log keeps the reason.")


class RoleAltered(CustDeskError):
    template = QT_TRANSLATE_NOOP(
        "errors",
        "The rights of a user, or what is withheld from a role, are not what an owner signed: somebody wrote into the"
        " vault past the program. An owner, or the recovery key, sets the role or the limits again, or resets the"
        " passphrase of the user; then verify the log.",
    )


class GrantAltered(CustDeskError):
    template = QT_TRANSLATE_NOOP(
        "errors",
        "A key for sealed values was not given out by an owner: somebody wrote into the vault past the program."
        " Have an owner renew the keys in the settings, then verify the log.",
    )


class UserNameTaken(CustDeskError):
    template = QT_TRANSLATE_NOOP(
        "errors", "There is a user of this name already, perhaps a disabled one. Choose another name."
    )


class OwnAccount(CustDeskError):
    template = QT_TRANSLATE_NOOP(
        "errors",
        "You cannot do this to your own account. Change your passphrase in the settings,"
        " and ask another owner for the rest.",
    )


class LastOwner(CustDeskError):
    template = QT_TRANSLATE_NOOP(
        "errors", "This is the last active owner, and a vault needs one. Make somebody else an owner first."
    )


class PassphraseNotWritten(CustDeskError):
    template = QT_TRANSLATE_NOOP(
        "errors",
        "The new passphrase could not be written to the vault folder and does not hold."
        " Check the disk, then set the passphrase of this user again.",
    )


class KeysNotRenewed(CustDeskError):
    template = QT_TRANSLATE_NOOP(
        "errors",
        "The vault could not be given a new key and still has the old one. Check the disk,"
        " then renew the keys in the settings.",
    )


class RecoverySheetNeeded(CustDeskError):
    template = QT_TRANSLATE_NOOP(
        "errors",
        "Only the person who made this vault can make a new recovery sheet, or whoever signs in with the recovery key"
        " from the present one. After a reset of the passphrase the present sheet is needed, too.",
    )


class RecoverySheetNotWritten(CustDeskError):
    template = QT_TRANSLATE_NOOP(
        "errors",
        "The new recovery key could not be written to the vault folder, and perhaps the old sheet does not open the"
        " vault any more either. Check the disk, then make a new sheet again.",
    )


class RecordMissing(CustDeskError):
    template = QT_TRANSLATE_NOOP("errors", "This record is not there any more. Refresh the list.")


class StaleRecord(CustDeskError):
    template = QT_TRANSLATE_NOOP(
        "errors", "Somebody else changed this in the meantime. Look at what is stored now, and decide."
    )


class NotUndoable(CustDeskError):
    template = QT_TRANSLATE_NOOP(
        "errors",
        "Entry {entry} holds nothing that can be undone. Changes of customers can, and whole imports; consents, and who"
        " looked at what, stay as they were written down.",
    )


class MergeRefused(CustDeskError):
    template = QT_TRANSLATE_NOOP("errors", "These two cannot become one: {reason}")


class MergeUndone(CustDeskError):
    template = QT_TRANSLATE_NOOP("errors", "This merge was undone already: the two are two customers again.")


class MomentCut(CustDeskError):
    template = QT_TRANSLATE_NOOP(
        "errors",
        "Entries of the log since entry {entry} were cut, so it is not known any more how this customer was then. Undo"
        " single changes instead.",
    )


class ValueRefused(CustDeskError):
    """A value that cannot be stored; ``values["column"]`` names the column."""

    template = QT_TRANSLATE_NOOP("errors", "{label}: {reason}")


class ColumnWithheld(ValueRefused, PermissionRefused):
    """A value in a column that the role may not see."""


class LogAltered(CustDeskError):
    """The log of a vault does not verify."""

    template = QT_TRANSLATE_NOOP("errors", "The log was altered. The first bad entry is {seq}: {reason}")


class RowsAltered(LogAltered):
    """The log verifies, and rows are not what it says of them."""

    template = QT_TRANSLATE_NOOP(
        "errors", "The log is whole, but another program changed what it tells of, first at entry {seq}: {reason}"
    )


class VerifyingStopped(CustDeskError):
    """The process that checks the log ended before it was done."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "The log was not verified to the end: the part of the program that does it was stopped, or there was too little"
        " memory. Close other programs and verify the log again.",
    )


class StaffFrozen(LogAltered):
    """The log says who may do what, and it was altered."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "The log was altered, first at entry {seq}, so it is not certain who may do what. Nothing of the team or the"
        " keys is changed now: verify the log, and sign in with the recovery sheet to set things right.",
    )


class LogNotCut(LogAltered):
    """Entries that were altered may be evidence."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "The log was altered, first at entry {seq}. Nothing is cut from it: it may be needed to find out what happened."
        " Verify the log first.",
    )


class LogEndsOtherwise(CustDeskError):
    """The log does not hold the head that was last noted outside the database."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "The log does not end where it ended last time: entries are missing or were replaced, by a damaged disk, an old"
        " copy of the vault, or somebody. Nothing is changed in this vault until the owner or the privacy officer has"
        " decided what to do.",
    )


class VaultFrozen(CustDeskError):
    """The log is not the one that was noted, and nobody has decided yet: see :mod:`custdesk.desk.freezing`."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "Nothing can be changed in this vault at the moment, only looked at: its log is not the one that was noted."
        " Ask the owner or the privacy officer, who decide how to go on.",
    )


class RecoverySheetDecides(CustDeskError):
    """The log says who may decide, and it was altered."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "The log itself was altered, so it is not certain who may decide. Sign in with the recovery sheet to decide.",
    )


class FolderNotEmpty(CustDeskError):
    template = QT_TRANSLATE_NOOP("errors", "There is something in {path} already. Choose an empty folder.")
