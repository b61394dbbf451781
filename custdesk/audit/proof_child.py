"""The inside of the child process that proves the log: takes steps from its input, and answers those that are asked.

A frame is its length as a 64-bit big-endian number, then that many bytes of ``marshal``. Both ends are this program.
"""

import marshal
import os
import sys
from typing import IO, Any, Final

from custdesk.audit.proof import ANSWERED, STEPS, Proof, Start
from custdesk.children import give_way

_LENGTH: Final = 8


def send(pipe: IO[bytes], frame: Any) -> None:
    body = marshal.dumps(frame, 2)  # without looking for equal objects: there are few, and it takes time
    pipe.write(len(body).to_bytes(_LENGTH, "big"))
    pipe.write(body)
    pipe.flush()


def receive(pipe: IO[bytes]) -> Any:
    """Return the next frame; raise ``EOFError`` at the end."""
    length = pipe.read(_LENGTH)
    body = pipe.read(int.from_bytes(length, "big"))
    return marshal.loads(body)


def main() -> int:
    """Prove one log; return 0 when the other end closed the pipe."""
    give_way()
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    steps = sys.stdin.buffer
    try:
        proof = Proof(Start(*receive(steps)))
        while True:
            step, arguments = receive(steps)
            if step not in STEPS:
                return 1
            answer = getattr(proof, step)(*arguments)
            if step in ANSWERED:
                send(answers, tuple(answer) if isinstance(answer, tuple) else answer)
    except EOFError:
        return 0


if __name__ == "__main__":
    sys.exit(main())
