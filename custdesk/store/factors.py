"""What a sign-in needs beside the passphrase: a key file, the PC that the vault is bound to."""

from pathlib import Path

from custdesk.errors import CustDeskError
from custdesk.store.kdf import DEVICE, FACTORS, KEY_FILE, NO_FACTORS, Factors
from custdesk.store.keys import SlotFile

__all__ = ["DEVICE", "FACTORS", "KEY_FILE", "NO_FACTORS", "Factors", "needs"]


def needs(folder: Path, user_name: str) -> frozenset[str]:
    """Return which of ``FACTORS`` the slot of a user asks for. Looks only, and never raises.

    For an unknown user, and where there is no vault or a damaged one, nothing: the sign-in then says what is wrong.
    """
    try:
        slot = SlotFile.load(folder, mend=False).slot_of(user_name)
    except (CustDeskError, OSError):
        return frozenset()
    return frozenset(slot.factors) if slot else frozenset()
