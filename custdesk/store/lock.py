"""The lock of a vault: one program at a time, and who that is."""

import os
import socket
import sys
from pathlib import Path

from custdesk.errors import VaultInUse

LOCK = "lock"
_LARGEST = 400
_FAR = 1 << 20  # Windows refuses to read a locked byte, so the one that is locked lies far behind the text


class VaultLock:
    """Held while a vault is open. The text in the file stays when a program dies: the next one sees how it ended."""

    def __init__(self, folder: Path) -> None:
        """Take the lock; raise ``VaultInUse`` if another program (or this one) holds it, ``OSError``."""
        self._handle = os.open(folder / LOCK, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
        try:
            text = os.read(self._handle, _LARGEST).decode("utf-8", "replace").strip()
            if not _try_lock(self._handle):
                raise VaultInUse(holder=text or "?")
            self.ended_uncleanly = bool(text)
            """Whether the last program that held the lock died without closing the vault."""
            self._write(f"CustDesk, process {os.getpid()} on {socket.gethostname()}")
        except BaseException:
            os.close(self._handle)
            raise

    def release(self, *, clean: bool) -> None:
        """Let the lock go; unless ``clean``, the next opening is told to look for damage."""
        if self._handle < 0:
            return
        try:
            if clean:
                os.ftruncate(self._handle, 0)
            _unlock(self._handle)
        finally:
            os.close(self._handle)
            self._handle = -1

    def _write(self, text: str) -> None:
        os.lseek(self._handle, 0, os.SEEK_SET)
        os.ftruncate(self._handle, 0)
        os.write(self._handle, text.encode())


if sys.platform == "win32":
    import msvcrt

    def _try_lock(handle: int) -> bool:
        os.lseek(handle, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(handle: int) -> None:
        os.lseek(handle, _FAR, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _try_lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _unlock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)
