"""What may be the matter with the keyring of this PC, and what it may testify against the vault."""

from typing import ClassVar

from custdesk.errors import CustDeskError, LogEndsOtherwise
from custdesk.marks import QT_TRANSLATE_NOOP


class KeychainTrouble(CustDeskError):
    """The keyring did not do what it was asked; ``kind`` is one word for it."""

    kind: ClassVar[str] = ""


class KeychainAbsent(KeychainTrouble):
    kind = "absent"
    template = QT_TRANSLATE_NOOP(
        "errors",
        "This PC has no keyring, the place where the system keeps the secrets of programs, or none is set up. A vault"
        " that is bound to its PC opens here with the recovery sheet only. Any other opens as usual, but an old copy in"
        " its place would not be noticed.",
    )


class KeychainLocked(KeychainTrouble):
    kind = "locked"
    template = QT_TRANSLATE_NOOP(
        "errors",
        "The keyring of this PC, where the system keeps the secrets of programs, is locked. Sign out of this PC and in"
        " again with your password for the PC, then try again.",
    )


class KeychainFrozen(KeychainTrouble):
    kind = "frozen"
    template = QT_TRANSLATE_NOOP(
        "errors",
        "The keyring of this PC, where the system keeps the secrets of programs, does not answer. Restart the PC if"
        " this stays so.",
    )


class KeychainForgetful(KeychainTrouble):
    kind = "forgetful"
    template = QT_TRANSLATE_NOOP(
        "errors",
        "The keyring of this PC says that it kept what it was given, and did not keep it. Whoever looks after this PC"
        " should set up the keyring of the system.",
    )


class KeychainRefused(KeychainTrouble):
    kind = "refused"
    template = QT_TRANSLATE_NOOP(
        "errors",
        "The keyring of this PC, where the system keeps the secrets of programs, refused what it was asked. Look"
        " whether it lets CustDesk in, then try again.",
    )


class KeychainAltered(KeychainTrouble):
    kind = "altered"
    template = QT_TRANSLATE_NOOP(
        "errors",
        "What the keyring of this PC holds for this vault was not written by CustDesk: somebody or something changed"
        " it. Have the owner verify the log.",
    )


class KeychainWiped(CustDeskError):
    template = QT_TRANSLATE_NOOP(
        "errors",
        "The keyring of this PC knew where the log of this vault ends, and does not know it any more: it was emptied or"
        " made anew. If nobody did that on purpose, have the owner verify the log.",
    )


class LogRolledBack(LogEndsOtherwise):
    """The log does not hold the head that the keyring keeps."""

    template = QT_TRANSLATE_NOOP(
        "errors",
        "The log does not hold what the keyring of this PC saw of it last: an old copy of the vault was put in its"
        " place, or entries were cut off or replaced. Nothing is changed in this vault until the owner or the privacy"
        " officer has decided what to do.",
    )
