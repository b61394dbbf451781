"""Runs a named task in a child process that may crash, hang or eat memory without harming this one.

It gets one request and, if wanted, lines of JSON, and answers in JSON and in bundles of lines, which are handed on as
they came: many rows cost this process no work. Nothing that it says is ever executed or unpickled. Limits on memory,
processor time and written bytes are set where the system knows them (``resource``: Linux and macOS); on Windows only
the wall clock and the limits on the answer hold.
"""

import json
import logging
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from typing import IO, Any

from custdesk.children import FOLDER, creation_flags, environment
from custdesk.children.lines import from_line
from custdesk.children.stopping import DIED, TOO_LONG, ChildStopped
from custdesk.errors import Cancelled
from custdesk.marks import QT_TRANSLATE_NOOP

log = logging.getLogger(__name__)

_LINE_BYTES = 64 << 20
_TOO_MUCH = QT_TRANSLATE_NOOP("reading", "it holds too much for one go. Split it into smaller files.")


@dataclass(frozen=True, slots=True)
class Limits:
    """What one child may use: seconds by the clock and of processor, bytes of memory, written to files, answered."""

    seconds: float = 60
    processor_seconds: int = 60
    memory_bytes: int = 1_200 << 20
    written_bytes: int = 0
    answered_bytes: int = 600 << 20


def run_in_child(
    task: str,
    request: dict[str, Any],
    *,
    lines: Iterable[bytes] = (),
    on_lines: Callable[[str, bytes], None] | None = None,
    limits: Limits | None = None,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> dict[str, Any]:
    """Run ``task`` ("module:function" of this program) and return its result.

    ``lines`` are streamed to the child as they are, each item one line or several, ended by a newline. What the child
    sends comes to ``on_lines(name, lines)`` in bundles of such lines. ``lines``, ``on_lines`` and ``progress(done,
    total)`` run in this process, ``lines`` in a thread of its own. Raises :class:`ChildStopped` when the child refuses,
    dies, hangs or talks rubbish, :class:`Cancelled` when ``cancelled()`` says so, and what ``lines`` raises; the child
    is gone in every case.
    """
    limits = limits or Limits()
    first = {"task": task, "request": request, "limits": asdict(limits)}
    with _Child(first, lines) as child:
        result = _converse(child, limits, on_lines, progress, cancelled)
        if child.trouble is not None:
            raise child.trouble
        return result


class _Child:
    """The process and the two threads that keep its pipes moving."""

    def __init__(self, first: dict[str, Any], lines: Iterable[bytes]) -> None:
        self.said: queue.Queue[tuple[Any, bytes]] = queue.Queue(maxsize=16)
        self.trouble: Exception | None = None
        self._over = threading.Event()
        self._process = subprocess.Popen(
            [sys.executable, "-B", "-m", "custdesk.children.child"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # a parser's last words may quote the file
            cwd=FOLDER,
            env=environment(),
            start_new_session=True,
            creationflags=creation_flags(),
        )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._threads = [
            threading.Thread(target=self._feed, args=(self._process.stdin, first, lines), daemon=True),
            threading.Thread(target=self._listen, args=(self._process.stdout,), daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    def __enter__(self) -> "_Child":
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        for thread in self._threads:
            thread.join()

    def _feed(self, pipe: IO[bytes], first: dict[str, Any], lines: Iterable[bytes]) -> None:
        try:
            with pipe:
                self._write(pipe, first, lines)
        except OSError:
            log.info("The child stopped listening.")

    def _write(self, pipe: IO[bytes], first: dict[str, Any], lines: Iterable[bytes]) -> None:
        pipe.write(json.dumps(first).encode() + b"\n")  # escaped: the name of a file may be no text
        try:
            for line in lines:
                if self._over.is_set():
                    return
                pipe.write(line)
        except BrokenPipeError:
            raise
        except Exception as trouble:
            # Kept before the pipe closes: the child will take the rows it got for all of them.
            self.trouble = trouble

    def _listen(self, pipe: IO[bytes]) -> None:
        with pipe:
            while line := pipe.readline(_LINE_BYTES):
                message = _message(line)
                size = message.get("bytes", 0) if isinstance(message, dict) else 0
                bundle = pipe.read(size) if isinstance(size, int) and 0 < size <= _LINE_BYTES else b""
                if not self._hand_over((message, bundle)):
                    return
        self._hand_over((None, b""))

    def _hand_over(self, said: tuple[Any, bytes]) -> bool:
        while not self._over.is_set():
            try:
                self.said.put(said, timeout=0.1)
            except queue.Full:
                continue
            return True
        return False


def _converse(
    child: _Child,
    limits: Limits,
    on_lines: Callable[[str, bytes], None] | None,
    progress: Callable[[int, int], None] | None,
    cancelled: Callable[[], bool] | None,
) -> dict[str, Any]:
    deadline = time.monotonic() + limits.seconds
    answered = 0
    while True:
        if cancelled is not None and cancelled():
            raise Cancelled
        if time.monotonic() > deadline:
            raise ChildStopped(TOO_LONG)
        try:
            message, bundle = child.said.get(timeout=0.05)
        except queue.Empty:
            continue
        answered += len(bundle)
        if answered > limits.answered_bytes:
            raise ChildStopped(_TOO_MUCH)
        match message:
            case {"result": dict(result)}:
                return result
            case {"lines": str(name), "bytes": size} if size == len(bundle):
                if on_lines is not None:
                    on_lines(name, bundle)
            case {"progress": [int(done), int(total)]}:
                if progress is not None:
                    progress(done, total)
            case {"refused": str(reason)}:
                raise ChildStopped(reason)
            case {"failed": str(what)}:
                log.warning("A child failed: %s", what)
                raise ChildStopped(DIED)
            case _:
                raise ChildStopped(DIED)


def _message(line: bytes) -> Any:
    """Return what the child said, or ``None`` for rubbish."""
    try:
        return from_line(line)
    except ValueError:
        return None
