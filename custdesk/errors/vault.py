"""What can be wrong with a vault, its folder and its disk."""

from custdesk.errors.base import CustDeskError
from custdesk.marks import QT_TRANSLATE_NOOP


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


class FileLocked(FileUnreadable):
    """The file is protected by a password, and none was given or another one."""


class FileUnwritable(CustDeskError):
    template = QT_TRANSLATE_NOOP("errors", "{name} cannot be written: {reason}")


class NotABackup(CustDeskError):
    template = QT_TRANSLATE_NOOP(
        "errors", "{path} is not a backup of CustDesk. Choose a folder that ends in .custdesk-backup."
    )


class BackupDamaged(CustDeskError):
    template = QT_TRANSLATE_NOOP("errors", "The backup {name} is damaged. Nothing was made; take another backup.")


class BackupOpened(CustDeskError):
    template = QT_TRANSLATE_NOOP(
        "errors", "{name} is a backup and is not opened where it lies. Restore it: that makes a vault of it."
    )


class RestoredFromBackup(CustDeskError):
    """Told at the first sign-in after a backup was restored."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "This is the vault as it was on {made_at} (UTC). What was entered later is not in it. Only owners can sign in"
        " so far: give everybody else a one-time code.",
    )


class RestoredWithoutErased(RestoredFromBackup):
    """The backup held people who had been erased since it was made."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "This is the vault as it was on {made_at} (UTC). What was entered later is not in it. People who had been"
        " erased were in this backup, and were erased again: {again}. Only owners can sign in so far: give everybody"
        " else a one-time code.",
    )


class RestoredErasuresUnproven(RestoredFromBackup):
    """Beside the restored vault erasures are noted that nobody signed whom the backup knows."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "This is the vault as it was on {made_at} (UTC). What was entered later is not in it. People who had been"
        " erased were erased again: {again}. Noted as erased, but not signed by anybody whom this backup knows, and"
        " therefore still there: {unproven}. Restore a newer backup, or erase them by hand. Only owners can sign in so"
        " far: give everybody else a one-time code.",
    )


class RestoredErasuresUnknown(RestoredFromBackup):
    """Nothing newer than the backup said who had been erased since."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "This is the vault as it was on {made_at} (UTC). What was entered later is not in it. Whether anybody was"
        " erased after that day is not known: the folder of the old vault was not found. Look among your papers for"
        " people who asked for it, and erase them again. Only owners can sign in so far: give everybody else a"
        " one-time code.",
    )
