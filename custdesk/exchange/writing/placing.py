"""Puts a whole file in its place, or leaves nothing: it is written in a folder of its own beside it."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from custdesk.errors import FileUnwritable
from custdesk.exchange.writing.reasons import DISK_FULL, FOLDER, FOLDER_MISSING, HELD, NO_RIGHT
from custdesk.store.durable import sync_folder


@contextmanager
def placed(out: Path, name: str) -> Iterator[Path]:
    """Give a path of this name to write to; after the block what lies there replaces ``out``.

    Raise ``FileUnwritable``, or what the block raises; then ``out`` is as it was, and nothing is left.
    """
    with _Aside(out) as folder:
        partial = folder / name
        yield partial
        _keep_private(partial, out)
        partial.replace(out)
    sync_folder(out.absolute().parent)


class _Aside:
    """A folder of our own beside the file: whatever holds rows lies in it, and it is gone in every case."""

    def __init__(self, out: Path) -> None:
        self._out = out
        self._folder: Path | None = None

    def __enter__(self) -> Path:
        if self._out.is_dir():
            raise FileUnwritable(name=self._out.name, reason=FOLDER)
        try:
            beside = self._out.absolute().parent
            self._folder = Path(tempfile.mkdtemp(prefix=".custdesk-", suffix=".partial", dir=beside))
        except OSError as refusal:
            raise FileUnwritable(name=self._out.name, reason=_reason(refusal)) from refusal
        return self._folder

    def __exit__(self, _kind: object, failure: BaseException | None, _trace: object) -> None:
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
        if isinstance(failure, OSError):
            raise FileUnwritable(name=self._out.name, reason=_reason(failure)) from failure


def _keep_private(partial: Path, out: Path) -> None:
    """Let only its owner read a new file of customers; one that was there keeps the rights that it was given."""
    with suppress(OSError):  # some file systems know no rights
        partial.chmod(out.stat().st_mode & 0o777 if out.exists() else 0o600)


def _reason(refusal: OSError) -> str:
    import errno

    if isinstance(refusal, FileNotFoundError | NotADirectoryError):
        return FOLDER_MISSING
    if refusal.errno in (errno.ENOSPC, errno.EDQUOT if hasattr(errno, "EDQUOT") else errno.ENOSPC):
        return DISK_FULL
    return HELD if os.name == "nt" and isinstance(refusal, PermissionError) else NO_RIGHT
