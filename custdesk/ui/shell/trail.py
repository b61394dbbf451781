"""Where somebody was, for going back and forward. Pure Python."""

from dataclasses import dataclass
from typing import Final

_KEPT: Final = 50


@dataclass(frozen=True, slots=True)
class Stop:
    """A place by its icon, and the id of the customer looked at there; 0 where nobody was."""

    place: str
    record: int = 0


class Trail:
    """The stops in order, and at which of them one is now."""

    def __init__(self) -> None:
        self._stops: list[Stop] = []
        self._at = -1

    @property
    def present(self) -> Stop | None:
        return self._stops[self._at] if self._stops else None

    def visit(self, stop: Stop) -> None:
        """Note that somebody is there now. What lay ahead is left for good, as everywhere."""
        if stop == self.present:
            return
        # Going back to a place one only went through on the way to a customer in it would look like nothing.
        passed = self.present is not None and self.present == Stop(stop.place)
        del self._stops[self._at + (0 if passed else 1) :]
        if not self._stops or self._stops[-1] != stop:
            self._stops.append(stop)
        del self._stops[:-_KEPT]
        self._at = len(self._stops) - 1

    def ahead(self, step: int) -> Stop | None:
        """Return where a step leads, -1 back and 1 forward; nothing at an end."""
        place = self._at + step
        return self._stops[place] if 0 <= place < len(self._stops) else None

    def move(self, step: int) -> None:
        """Take the step."""
        if self.ahead(step) is not None:
            self._at += step

    def forget(self, step: int) -> None:
        """Forget the stop that a step leads to, and everywhere else that it is noted."""
        gone = self.ahead(step)
        if gone is None:
            return
        kept: list[Stop] = []
        at = -1
        for place, stop in enumerate(self._stops):
            # Nor does anybody go from a stop to the same one, now that nothing lies between.
            if stop != gone and (not kept or kept[-1] != stop):
                kept.append(stop)
            if place <= self._at:
                at = len(kept) - 1
        self._stops, self._at = kept, max(at, 0)
