"""The inside of the guarded child process: sets its own limits, runs one task, answers in JSON lines."""

import importlib
import json
import os
import sys
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any, Protocol

from custdesk.children import give_way
from custdesk.exchange.guard import CHUNK, ChildStopped

TASKS = {
    "check": "custdesk.exchange.mapping.task:check",
    "read": "custdesk.exchange.reading.task:read",
    "write": "custdesk.exchange.writing.task:write",
}


class Emit(Protocol):
    """How a task speaks to the parent while it works."""

    def rows(self, rows: list[Any]) -> None: ...

    def progress(self, done: int, total: int) -> None: ...


Task = Callable[[dict[str, Any], Iterator[Any], Emit], dict[str, Any]]


class PipeEmit:
    """Writes JSON lines to the parent."""

    def __init__(self, pipe: IO[bytes]) -> None:
        self._pipe = pipe

    def rows(self, rows: list[Any]) -> None:
        for start in range(0, len(rows), CHUNK):
            self.say({"rows": rows[start : start + CHUNK]})

    def progress(self, done: int, total: int) -> None:
        self.say({"progress": [done, total]})

    def say(self, message: dict[str, Any]) -> None:
        # Half a character, as a broken file may hold, becomes a question mark: nothing could store it.
        text = json.dumps(message, allow_nan=False, ensure_ascii=False)
        self._pipe.write(text.encode(errors="replace") + b"\n")
        self._pipe.flush()


def main() -> int:
    """Serve the one request on standard input; return 0 when an answer was given, be it a refusal."""
    emit = PipeEmit(_answering_pipe())
    given = sys.stdin.buffer
    first = json.loads(given.readline())
    _limit(first["limits"])
    try:
        result = _task(first["task"])(first["request"], (json.loads(line) for line in given), emit)
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
    module, function = TASKS[name].split(":")
    task: Task = getattr(importlib.import_module(module), function)
    return task


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
