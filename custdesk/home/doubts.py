"""The lines that come of counting: what is doubtful about customers, and whose consent runs out."""

from typing import Final

from custdesk.desk.todo import Todo
from custdesk.home.model import Tally

DOUBTS: Final = ("unchecked", "unreachable", "nameless")
"""A phone that is no number of its country; no phone, e-mail and address at all; a name of which a part is missing."""
CONSENTS_ENDING: Final = "consents_ending"
CONSENTS_ENDED: Final = "consents_ended"


def counted_lines(tally: Tally) -> tuple[Todo, ...]:
    """Return what a complete count shows to need doing; nothing for one that is not complete."""
    if not tally.complete:
        return ()
    answers = tally.answers.values()
    numbers = {
        CONSENTS_ENDING: sum(one.ending for one in answers),
        CONSENTS_ENDED: sum(one.ended for one in answers),
        **{doubt: tally.doubtful.get(doubt, 0) for doubt in DOUBTS},
    }
    return tuple(Todo(code=code, count=number) for code, number in numbers.items() if number)
