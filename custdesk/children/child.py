"""The inside of the guarded child process: sets its own limits, runs one task, answers in JSON lines."""

import gc
import importlib
import json
import os
import sys
import traceback
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import IO, Any, Protocol

from custdesk.children import give_way
from custdesk.children.lines import as_line
from custdesk.children.stopping import ChildStopped


class Emit(Protocol):
    """How a task speaks to the parent while it works."""

    def lines(self, lines: bytes, name: str = "rows") -> None: ...

    def progress(self, done: int, total: int) -> None: ...


Task = Callable[[dict[str, Any], Iterator[bytes], Emit], dict[str, Any]]


class PipeEmit:
    """Writes to the parent: messages in JSON, each a line, and bundles of lines behind their sizes."""

    def __init__(self, pipe: IO[bytes]) -> None:
        self._pipe = pipe

    def lines(self, lines: bytes, name: str = "rows") -> None:
        """Send a bundle of lines, each ended by a newline."""
        self._pipe.write(b'{"lines": "%s", "bytes": %d}\n' % (name.encode(), len(lines)))
        self._pipe.write(lines)
        self._pipe.flush()

    def progress(self, done: int, total: int) -> None:
        self.say({"progress": [done, total]})

    def say(self, message: dict[str, Any]) -> None:
        self._pipe.write(as_line(message))
        self._pipe.flush()


def run_here(
    task: Task, request: dict[str, Any], lines: Iterable[bytes], on_lines: Callable[[str, bytes], None]
) -> dict[str, Any]:
    """Run a task of this program on a few lines without another process, which would take longer to start."""
    return task(request, (line + b"\n" for some in lines for line in some.splitlines()), _Here(on_lines))


class _Here:
    """Hands on what a task says, in this process."""

    def __init__(self, on_lines: Callable[[str, bytes], None]) -> None:
        self._on_lines = on_lines

    def lines(self, lines: bytes, name: str = "rows") -> None:
        self._on_lines(name, lines)

    def progress(self, done: int, total: int) -> None:
        """Nobody waits for so little."""


def main() -> int:
    """Serve the one request on standard input; return 0 when an answer was given, be it a refusal."""
    emit = PipeEmit(_answering_pipe())
    given = sys.stdin.buffer
    first = json.loads(given.readline())
    _limit(first["limits"])
    try:
        task = _task(first["task"])
        _collect_seldom()
        result = task(first["request"], iter(given), emit)
        emit.say({"result": result})
    except ChildStopped as refusal:
        emit.say({"refused": refusal.reason})
    except Exception as failure:  # whatever a stranger's file provokes is told, without its contents
        emit.say({"failed": _place(failure)})
    return 0


def _answering_pipe() -> IO[bytes]:
    """Return the pipe to the parent and make it unreachable for a library that prints."""
    pipe = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return pipe


def _task(name: str) -> Task:
    module, function = name.split(":")
    if not module.startswith("custdesk."):
        raise ValueError("not a task of this program")
    task: Task = getattr(importlib.import_module(module), function)
    return task


def _collect_seldom() -> None:
    """Look for circles of garbage seldom: a child makes many rows, hardly a circle, and does not live long."""
    gc.freeze()
    gc.set_threshold(200_000, 20, 100)


def _limit(limits: dict[str, Any]) -> None:
    if sys.platform == "win32":
        return
    import resource

    give_way()
    wanted = {
        resource.RLIMIT_AS: limits["memory_bytes"],
        resource.RLIMIT_CPU: limits["processor_seconds"],
        resource.RLIMIT_FSIZE: limits["written_bytes"],
        resource.RLIMIT_CORE: 0,
    }
    for what, value in wanted.items():
        hard = resource.getrlimit(what)[1]
        if hard != resource.RLIM_INFINITY:
            value = min(value, hard)
        resource.setrlimit(what, (value, value))


def _place(failure: BaseException) -> str:
    """Name the error and where it happened, never what it says: that may quote the file."""
    frames = traceback.extract_tb(failure.__traceback__)[-3:]
    where = " < ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in reversed(frames))
    return f"{type(failure).__name__} at {where}"


if __name__ == "__main__":
    sys.exit(main())
