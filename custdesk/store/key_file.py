"""The key file: 32 random bytes on a USB stick, without which a slot that asks for it does not open.

A small text of ours, so that whoever finds it on a stick sees what it is, and so that damage is told from a file that
belongs to another vault.
"""

import hashlib
import os
import re
from pathlib import Path

from custdesk.errors import KeyFileWrong
from custdesk.store.durable import sync_folder

SECRET_BYTES = 32
_HEADING = (
    "CustDesk key file 1\n"
    "This file opens a customer vault together with a passphrase. Keep it on a stick of its own, and a copy of it in\n"
    "a safe place, away from the vault. Whoever holds only this file learns nothing.\n"
)
_LARGEST = 4096
_SHOWN = 16
_BODY = re.compile(rf"^key ([0-9a-f]{{{2 * SECRET_BYTES}}})\s*^check ([0-9a-f]{{{_SHOWN}}})\s*\Z", re.MULTILINE)


def make_key_file(path: Path) -> bytes:
    """Write a new key file and return its 32 secret bytes.

    Nothing that is there is overwritten: raise ``FileExistsError``. Raise ``OSError`` if it cannot be written; then
    nothing is left behind.
    """
    secret = os.urandom(SECRET_BYTES)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
    handle = os.open(path, flags, 0o600)
    try:
        with open(handle, "w", encoding="ascii", newline="\n") as file:
            file.write(f"{_HEADING}key {secret.hex()}\ncheck {_check(secret)}\n")
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        path.unlink()
        raise
    sync_folder(path.parent)
    return secret


def read_key_file(path: Path) -> bytes:
    """Return the 32 secret bytes; raise ``KeyFileWrong`` if it cannot be read, is no key file or is damaged."""
    try:
        with path.open("rb") as file:
            text = file.read(_LARGEST).decode("ascii")
    except (OSError, ValueError):
        raise KeyFileWrong(name=path.name) from None
    found = _BODY.search(text.replace("\r\n", "\n"))
    secret = bytes.fromhex(found[1]) if found else b""
    if found is None or found[2] != _check(secret):
        raise KeyFileWrong(name=path.name)
    return secret


def _check(secret: bytes) -> str:
    return hashlib.sha256(b"custdesk/key-file/1" + secret).hexdigest()[:_SHOWN]
