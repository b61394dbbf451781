"""The child's side of writing: takes rows as they come and writes a workbook or delimited text."""

import errno
import json
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from custdesk.children.child import Emit
from custdesk.children.lines import CHUNK
from custdesk.children.stopping import ChildStopped
from custdesk.exchange.reading.model import Cell
from custdesk.exchange.reading.wire import from_wire
from custdesk.exchange.writing.delimited import write_delimited
from custdesk.exchange.writing.reasons import DISK_FULL, NO_RIGHT, STOPPED
from custdesk.exchange.writing.workbook import write_workbook

_FULL = (errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC))


class Rows:
    """The rows of a stream; ``about`` is there once they have all been taken."""

    def __init__(self, stream: Iterator[Any], total: int, emit: Emit) -> None:
        self._stream = stream
        self._total = total
        self._emit = emit
        self.count = 0
        self.about: list[list[str]] = []

    def __iter__(self) -> Iterator[list[Cell]]:
        for item in self._stream:
            if isinstance(item, dict):
                self.about = item["about"]
                self._emit.progress(self.count, self.count)
                return
            self.count += 1
            if self.count % CHUNK == 0:
                self._emit.progress(self.count, max(self._total, self.count))
            yield [from_wire(cell) for cell in item]
        raise ChildStopped(STOPPED)


def write(request: dict[str, Any], given: Iterator[bytes], emit: Emit) -> dict[str, Any]:
    """Serve one request of :func:`custdesk.exchange.writing.table.write_table`."""
    out = Path(request["out"])
    # openpyxl keeps each sheet in a temporary file until the end: in the folder that the parent removes.
    tempfile.tempdir = str(out.parent)
    rows = Rows(map(json.loads, given), request["total"], emit)
    with saved(out):
        if request["format"] == "csv":
            write_delimited(out, request["layout"], rows)
        else:
            write_workbook(out, request["layout"], rows)
    return {"rows": rows.count}


@contextmanager
def saved(out: Path) -> Iterator[None]:
    """Have on the disk what the block writes; raise ``ChildStopped`` with the reason where that cannot be."""
    try:
        yield
        with out.open("rb+") as file:
            os.fsync(file.fileno())
    except OSError as trouble:
        raise ChildStopped(DISK_FULL if trouble.errno in _FULL else NO_RIGHT) from trouble
