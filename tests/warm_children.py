"""Guarded children that are forked from one process which has imported everything, instead of starting Python anew.

Tests start two thousand of them, and a start costs a third of a second, spent on imports. What a forked child does is
the same: its own process and session, the same function with the same pipes, limits and environment, killed and waited
for by the same guard. Real ones are started where the start itself is tried (``tests/children``), by the command line
as a process of its own, and by whatever asks for ``cold_children``.
"""

import importlib
import os
import select
import signal
import socket
import subprocess
import sys
import threading
from contextlib import suppress
from typing import IO, Any

from custdesk.children import FOLDER, child, environment

TASKS = (
    "custdesk.exchange.importing.comparing",
    "custdesk.exchange.importing.entering",
    "custdesk.exchange.importing.indexing",
    "custdesk.exchange.mapping.task",
    "custdesk.exchange.reading.task",
    "custdesk.exchange.writing.task",
    "custdesk.exchange.writing.template_book",
    "custdesk.history.withdrawing",
    "custdesk.quality.task",
)
"""Where the program's tasks are; ``tests/children`` finds that none is missing, and that each starts on its own."""
_WHAT_TASKS_IMPORT_LATE = (
    "custdesk.exchange.reading.opendocument",
    "custdesk.exchange.reading.spreadsheet_xml",
    "custdesk.exchange.reading.text",
    "custdesk.exchange.reading.vcards",
    "custdesk.exchange.reading.web_page",
    "custdesk.exchange.reading.workbook",
    "babel.numbers",
    "email_validator",
    "msoffcrypto",
    "openpyxl",
    "phonenumbers",
    "python_calamine",
    "rapidfuzz.distance",
    "rapidfuzz.fuzz",
    "stdnum.iban",
)


class WarmChildren:
    """Stands where the guard looks for ``subprocess``."""

    PIPE, DEVNULL = subprocess.PIPE, subprocess.DEVNULL

    def __init__(self) -> None:
        self._asking, self._asked = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._one_at_a_time = threading.Lock()
        self._started = False
        self._here = os.getpid()

    def close(self) -> None:
        """Let the process that is forked from end."""
        self._asking.close()
        self._asked.close()

    def Popen(self, command: list[str], **options: Any) -> "_Forked | subprocess.Popen[bytes]":
        """Return a child as ``subprocess`` would; which one is in the request that it reads first."""
        if os.getpid() != self._here:  # forked from the tests, to be killed: it might leave an answer behind
            return subprocess.Popen(command, **options)
        theirs, ours = os.pipe()
        answers, answering = os.pipe()
        with self._one_at_a_time:
            self._start()
            socket.send_fds(self._asking, [b"fork"], [theirs, answering])
            number, (process,), _flags, _address = socket.recv_fds(self._asking, 16, 1)
        os.close(theirs)
        os.close(answering)
        return _Forked(int(number), process, os.fdopen(ours, "wb"), os.fdopen(answers, "rb"))

    def _start(self) -> None:
        if self._started:
            return
        # It leaves us at once: whoever counts the children of this process shall not find it.
        subprocess.run(
            [sys.executable, "-B", "-m", "tests.warm_children", str(self._asked.fileno())],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=FOLDER,
            env=environment(),
            pass_fds=[self._asked.fileno()],
            check=True,
        )
        self._asked.close()
        self._started = True


class _Forked:
    """What the guard uses of a ``Popen``."""

    def __init__(self, pid: int, process: int, stdin: IO[bytes], stdout: IO[bytes]) -> None:
        self.pid, self._process, self.stdin, self.stdout = pid, process, stdin, stdout

    def poll(self) -> int | None:
        return 0 if self._process < 0 or self._ended(0) else None

    def _ended(self, wait: int | None) -> bool:
        waiting = select.poll()
        waiting.register(self._process, select.POLLIN)
        return bool(waiting.poll(wait))

    def kill(self) -> None:
        with suppress(ProcessLookupError):
            signal.pidfd_send_signal(self._process, signal.SIGKILL)

    def wait(self) -> int:
        self._ended(None)
        os.close(self._process)
        self._process = -1
        return 0


def serve(asked: socket.socket) -> None:
    """Fork a child on the two pipes that come with each request, and answer with its number and a hold on it."""
    while True:
        _request, pipes, _flags, _address = socket.recv_fds(asked, 16, 2)
        with suppress(ChildProcessError):
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass
        if not pipes:
            return
        number = os.fork()
        if not number:
            asked.close()
            _be_a_child(*pipes)
        for pipe in pipes:
            os.close(pipe)
        hold = os.pidfd_open(number)
        socket.send_fds(asked, [str(number).encode()], [hold])
        os.close(hold)


def _be_a_child(given: int, answering: int) -> None:
    try:
        os.setsid()
        for pipe, place in ((given, 0), (answering, 1)):
            os.dup2(pipe, place)
            os.close(pipe)
        os._exit(child.main())
    finally:
        os._exit(1)


def main() -> None:
    if os.fork():
        os._exit(0)
    for name in (*TASKS, *_WHAT_TASKS_IMPORT_LATE):
        importlib.import_module(name)
    serve(socket.socket(fileno=int(sys.argv[1])))


if __name__ == "__main__":
    main()
