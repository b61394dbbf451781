"""Conditions of the world that a person can do something about.

Every such condition is a :class:`CustDeskError`: one English sentence with a way out, made of a template that the
catalogues know and of values that are never personal data. A bug is any other exception; a cancel is
:class:`Cancelled`.
"""

from typing import ClassVar

from custdesk.marks import QT_TRANSLATE_NOOP


class CustDeskError(Exception):
    """A condition of the world, told in one sentence that says how to mend it."""

    template: ClassVar[str] = ""

    def __init__(self, **values: str | int) -> None:
        self.values = values
        super().__init__(self.sentence())

    def sentence(self, template: str = "") -> str:
        """Return the sentence, from ``template`` (a translation) or else in English."""
        return (template or self.template).format(**self.values)


class Cancelled(Exception):
    """The person asked to stop; nothing was written."""


class WrongPassphrase(CustDeskError):
    template = QT_TRANSLATE_NOOP(
        "errors", "This user name and passphrase do not open the vault. Check both, and that Caps Lock is off."
    )


class WrongPassphraseOrKeyFile(WrongPassphrase):
    template = QT_TRANSLATE_NOOP(
        "errors",
        "This user name, passphrase and key file do not open the vault together."
        " Check all three: it may be the key file of another vault.",
    )


class OneTimeCodeMistyped(WrongPassphrase):
    """A mistyped one-time code; ``values["group"]`` is the group with the mistake, 1 to 4."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "This user signs in with a one-time code now, and group {group} of what was typed is not right."
        " Compare it with the code from the owner and type it again.",
    )


class CodeExpired(CustDeskError):
    template = QT_TRANSLATE_NOOP(
        "errors", "This one-time code was good until {until}. Ask the owner of the vault for a new one."
    )


class TooManyTries(CustDeskError):
    """Wrong too often; ``values["seconds"]`` is how long to wait, 1 to 900."""

    template = QT_TRANSLATE_NOOP(
        "errors", "Too many wrong tries. Wait {seconds} seconds, then try again. The recovery key opens at any time."
    )


class WrongCode(CustDeskError):
    """A wrong code of the second factor; another may be tried."""

    template = QT_TRANSLATE_NOOP(
        "errors", "This code is not right, or it was used before. Wait until the app shows the next one, and type that."
    )


class KeyFileNeeded(CustDeskError):
    template = QT_TRANSLATE_NOOP(
        "errors", "This sign-in needs a key file. Plug in the stick that holds it, and choose the file."
    )


class KeyFileWrong(CustDeskError):
    template = QT_TRANSLATE_NOOP(
        "errors", "{name} is not a key file, or it is damaged. Choose the file that was made for this vault, or a copy."
    )


class DeviceUnknown(CustDeskError):
    template = QT_TRANSLATE_NOOP(
        "errors",
        "This vault opens on the PC it was bound to only, or with the recovery sheet,"
        " and the password store of this PC does not know it.",
    )


class WrongRecoveryKey(WrongPassphrase):
    template = QT_TRANSLATE_NOOP(
        "errors", "This recovery key does not open this vault. Check that the sheet belongs to this shop's vault."
    )


class InvalidRecoveryKey(CustDeskError):
    """A mistyped recovery key; ``values["group"]`` is the group with the mistake, 1 to 8."""

    template = QT_TRANSLATE_NOOP(
        "errors", "Group {group} of the recovery key has a typing mistake. Compare it with the sheet and type it again."
    )


class IncompleteRecoveryKey(InvalidRecoveryKey):
    template = QT_TRANSLATE_NOOP(
        "errors", "The recovery key has {needed} letters and digits, and {found} were typed. Type all of its groups."
    )


class VaultMissing(CustDeskError):
    template = QT_TRANSLATE_NOOP("errors", "There is no vault at {path}. Check the folder; nothing was created.")


class NotAVault(CustDeskError):
    template = QT_TRANSLATE_NOOP("errors", "{path} is not a CustDesk vault. Choose a folder that ends in .custdesk.")


class VaultExists(CustDeskError):
    template = QT_TRANSLATE_NOOP("errors", "{path} exists already. Choose another name for the new vault.")


class VaultDamaged(CustDeskError):
    template = QT_TRANSLATE_NOOP(
        "errors", "The vault is damaged ({part}). Nothing was changed; restore the newest copy of the vault folder."
    )


class VaultInUse(CustDeskError):
    template = QT_TRANSLATE_NOOP(
        "errors", "Another program has this vault open ({holder}). Close it there, then try again."
    )


class VaultNewer(CustDeskError):
    template = QT_TRANSLATE_NOOP(
        "errors", "A newer CustDesk wrote this vault (version {found}, this program knows {known}). Update CustDesk."
    )


class VaultOlder(CustDeskError):
    template = QT_TRANSLATE_NOOP(
        "errors",
        "A trial version of CustDesk made this vault, and this program cannot open it any more."
        " Export it with that version, and import it into a new vault.",
    )


class VaultReadOnly(CustDeskError):
    template = QT_TRANSLATE_NOOP("errors", "The vault at {path} cannot be written to. Check the rights of the folder.")


class NotEnoughMemory(CustDeskError):
    template = QT_TRANSLATE_NOOP(
        "errors",
        "Checking the passphrase needs {megabytes} MB of free memory. Close some other programs, then try again.",
    )


class DiskTrouble(CustDeskError):
    template = QT_TRANSLATE_NOOP(
        "errors",
        "The disk that holds the vault does not answer. Nothing of this change was saved;"
        " check the disk and its cable, then try again.",
    )


class DiskFull(CustDeskError):
    template = QT_TRANSLATE_NOOP(
        "errors", "The disk is full. Nothing of this change was saved and nothing was lost; free some space, try again."
    )


class FileUnreadable(CustDeskError):
    template = QT_TRANSLATE_NOOP("errors", "{name} cannot be read: {reason}")


class FileUnwritable(CustDeskError):
    template = QT_TRANSLATE_NOOP("errors", "{name} cannot be written: {reason}")


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
        "A key for protected values was not given out by an owner: somebody wrote into the vault past the program."
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


class RecordMissing(CustDeskError):
    template = QT_TRANSLATE_NOOP("errors", "This record is not there any more. Refresh the list.")


class StaleRecord(CustDeskError):
    template = QT_TRANSLATE_NOOP(
        "errors", "Somebody else changed this in the meantime. Look at what is stored now, and decide."
    )


class ValueRefused(CustDeskError):
    """A value that cannot be stored; ``values["column"]`` names the column."""

    template = QT_TRANSLATE_NOOP("errors", "{label}: {reason}")


class ColumnWithheld(ValueRefused, PermissionRefused):
    """A value in a column that the role may not see."""


class LogAltered(CustDeskError):
    """The log of a vault does not verify."""

    template = QT_TRANSLATE_NOOP("errors", "The log was altered. The first bad entry is {seq}: {reason}")


class LogEndsOtherwise(CustDeskError):
    """The log does not hold the head that was last noted outside the database."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "The log does not end where it ended last time: entries are missing or were replaced, by a damaged disk, an old"
        " copy of the vault, or somebody. Have the owner verify the log before you go on.",
    )


class FolderNotEmpty(CustDeskError):
    template = QT_TRANSLATE_NOOP("errors", "There is something in {path} already. Choose an empty folder.")
