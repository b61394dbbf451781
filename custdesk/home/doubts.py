"""The lines that come of counting: whose consent runs out, and what is doubtful about customers."""

from typing import Final

from custdesk.customers.filters import Condition, Filters, Match
from custdesk.desk.todo import Todo
from custdesk.home.model import Tally

RUNNING_OUT: Final = ("ends_soon", "ended")
DOUBTS: Final = ("unchecked_phone", "unreachable", "half_a_name")
"""As the filters of the list call them: a line leads to the list of just those customers."""


def counted_lines(tally: Tally) -> tuple[Todo, ...]:
    """Return what a complete count shows to need doing; nothing for one that is not complete."""
    if not tally.complete:
        return ()
    numbers = {code: tally.doubtful.get(code, 0) for code in (*RUNNING_OUT, *DOUBTS)}
    purposes = tuple(tally.answers)
    return tuple(
        Todo(code=code, count=number, about=purposes if code in RUNNING_OUT else ())
        for code, number in numbers.items()
        if number
    )


def list_of(line: Todo) -> Filters:
    """Return what a list of just the customers of a counted line is narrowed by."""
    if line.code in RUNNING_OUT:
        asked = tuple(Condition(f"consent.{purpose}", Match.ANY_OF, (line.code,)) for purpose in line.about)
        return Filters(asked, any_of=True)
    return Filters((Condition("quality", Match.ANY_OF, (line.code,)),))
