"""Killing a piece of work at a chosen step: in a forked child, before or after one of its calls to the system.

A step is the beginning or the end of a call into C of ``os``, an open file or the database library, made by the store,
or by whatever lies in the folder ``within``.
"""

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from custdesk.store import keys

_STORE = str(Path(keys.__file__).parent)
_WRITING = frozenset(
    "open close write truncate ftruncate fsync flush replace rename unlink execute executemany backup flock".split()
)


def steps_of(work: Callable[[], None], within: str = _STORE) -> int:
    """Return how many steps there are in the work, which a child does to its end."""
    reading, writing = os.pipe()
    status = _in_a_child(work, _counting(writing, within))
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        told = pipe.read()
    assert status == 0
    return len(told)


def kill_at(step: int, work: Callable[[], None], within: str = _STORE) -> None:
    """Do the work in a child that dies at this step, counted from 1."""
    assert os.WTERMSIG(_in_a_child(work, _killing(step, within))) == signal.SIGKILL


def spread(steps: int, kills: int) -> list[int]:
    """Return that many of the steps, the first and the last among them."""
    assert steps >= kills
    return sorted({1 + place * (steps - 1) // (kills - 1) for place in range(kills)})


def _in_a_child(work: Callable[[], None], profile: Callable[[], Iterator[None]]) -> int:
    child = os.fork()
    if not child:
        try:
            with contextmanager(profile)():
                work()
            os._exit(0)
        except BaseException:
            sys.__excepthook__(*sys.exc_info())
            os._exit(1)
    return os.waitpid(child, 0)[1]


def _profiled(reached: Callable[[], None], within: str) -> Iterator[None]:
    def profile(frame: object, event: str, argument: object) -> None:
        if event not in ("c_call", "c_return") or getattr(argument, "__name__", "") not in _WRITING:
            return
        if frame.f_code.co_filename.startswith(within):  # type: ignore[attr-defined]
            reached()

    sys.setprofile(profile)
    try:
        yield
    finally:
        sys.setprofile(None)


def _counting(writing: int, within: str) -> Callable[[], Iterator[None]]:
    return lambda: _profiled(lambda: os.write(writing, b"."), within)  # type: ignore[func-returns-value]


def _killing(step: int, within: str) -> Callable[[], Iterator[None]]:
    left = [step]

    def reached() -> None:
        left[0] -= 1
        if not left[0]:
            os.kill(os.getpid(), signal.SIGKILL)

    return lambda: _profiled(reached, within)
