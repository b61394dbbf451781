"""How much it says that two customers share a value: the rarer the value, the more.

The weights are those of Fellegi and Sunter, "A Theory for Record Linkage" (1969): the binary logarithm of how much more
often something is seen in two records of one person than in two of different people. They need no labelled pairs: how
rare a value is tell the customers themselves.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import log2
from typing import Final

_USUAL_CUSTOMERS: Final = 20_000
_DUPLICATES: Final = 0.05
"""Of how many customers there is a second record, before anything is known."""
_MOST_BITS: Final = 13.0
_LEAST_BITS: Final = 2.0


@dataclass(frozen=True, slots=True)
class Rarity:
    """How often words of names, postcodes and streets occur in ``counted`` of ``customers`` records.

    Nothing counted makes everything as rare as usual.
    """

    customers: int = _USUAL_CUSTOMERS
    counted: int = _USUAL_CUSTOMERS
    names: Mapping[str, int] = field(default_factory=dict)
    places: Mapping[str, int] = field(default_factory=dict)
    streets: Mapping[str, int] = field(default_factory=dict)

    @property
    def needed(self) -> float:
        """The weight at which two records are as likely one person as two."""
        return log2(max(self.customers, 100) / _DUPLICATES)

    def bits(self, counts: Mapping[str, int], value: str, usual: float) -> float:
        """Return what sharing ``value`` weighs, ``usual`` where nothing is counted."""
        if not counts:
            return usual
        bits = log2(self.counted / counts.get(value, 1))
        return min(max(bits, _LEAST_BITS), _MOST_BITS)

    def is_common(self, name: str) -> bool:
        """Whether so many have a name that it is no slip of the pen for another."""
        return self.names.get(name, 0) >= max(5, self.counted // 2000)


USUAL: Final = Rarity()
