"""Why somebody is not let in, or not yet."""

from custdesk.errors.base import CustDeskError
from custdesk.marks import QT_TRANSLATE_NOOP


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


class PassphraseReplaced(WrongPassphrase):
    template = QT_TRANSLATE_NOOP(
        "errors",
        "The passphrase of this user was reset, and this is the one from before."
        " Sign in with the one-time code, or ask an owner to reset it again.",
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
        " and the keyring of this PC does not know it.",
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
