"""Compares the pairs that are worth it, and keeps those that look like one person."""

from collections import Counter, defaultdict
from itertools import combinations
from typing import Final

from custdesk.children.lines import from_line
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.quality import findings
from custdesk.quality.likeness import Standing, compare
from custdesk.quality.places import place_of_texts
from custdesk.quality.rarity import Rarity
from custdesk.quality.traits import Traits, traits_of_row, words_of

THROUGH_A_THIRD = QT_TRANSLATE_NOOP("Likeness", "both are like a third one")
LIKELY: Final = 0.5
"""From this probability on, a pair is shown."""
_MOST_KEPT: Final = 50_000
_LARGEST_GROUP: Final = 12
# Of one person alone: what a household shares leads from one of its members to another.
_PERSONAL: Final = frozenset(
    {findings.SAME_BIRTHDAY, findings.SAME_TAX, findings.SAME_REFERENCE, findings.NEAR_REFERENCE, findings.NEAR_TAX}
)

FoundPair = tuple[int, int, float, str, tuple[str, ...]]


class Matching:
    """Takes customers and pairs of them, line by line, and tells which pairs are likely one person."""

    def __init__(self, customers: int) -> None:
        self.compared = 0
        self._customers = customers
        self._names: Counter[str] = Counter()
        self._places: Counter[str] = Counter()
        self._streets: Counter[str] = Counter()
        self._sampled = 0
        self._rarity: Rarity | None = None
        self._traits: dict[int, Traits] = {}
        self._found: list[FoundPair] = []

    def sample(self, row: list[str]) -> None:
        """Count how often the names and places of one customer occur."""
        given, family, street, postcode, city = row
        self._sampled += 1
        self._names.update(words_of(given) + words_of(family))
        place = place_of_texts(street, postcode, city)
        self._places.update([text for text in (place.postcode, place.city) if text])
        self._streets[place.street] += 1

    def meet(self, line: bytes) -> None:
        """Remember one customer of the pairs to come."""
        customer_id, _, row = line[1:].partition(b" ")
        number = int(customer_id)
        if number not in self._traits:
            self._traits[number] = traits_of_row(from_line(row))

    def compare(self, pairs: bytes) -> None:
        """Compare pairs (JSON) of customers that were met since the last ones; who is gone by now is left out."""
        rarity = self._rarity or self._counted()
        for one, two in from_line(pairs):
            first, second = self._traits.get(one), self._traits.get(two)
            if first is None or second is None:
                continue
            likeness = compare(first, second, rarity=rarity)
            self.compared += 1
            if likeness.score >= LIKELY and likeness.standing is not Standing.DIFFERENT:
                self._found.append((one, two, likeness.score, likeness.standing.value, likeness.reasons))
        if len(self._traits) > _MOST_KEPT:
            self._traits.clear()

    def found(self) -> list[FoundPair]:
        """Return the pairs, the likeliest first."""
        pairs = self._found + self._through_a_third()
        return sorted(pairs, key=lambda pair: (-pair[2], pair[0], pair[1]))

    def _counted(self) -> Rarity:
        self._rarity = Rarity(
            self._customers, max(self._sampled, 1), dict(self._names), dict(self._places), dict(self._streets)
        )
        return self._rarity

    def _through_a_third(self) -> list[FoundPair]:
        """Return the pairs that are not alike enough by themselves, but both like one and the same third."""
        known = {pair[:2] for pair in self._found}
        near: defaultdict[int, set[int]] = defaultdict(set)
        scores: dict[tuple[int, int], float] = {}
        for one, two, score, _standing, reasons in self._found:
            if not _PERSONAL.isdisjoint(reasons):
                near[one].add(two)
                near[two].add(one)
                scores[one, two] = scores[two, one] = score
        added: dict[tuple[int, int], float] = {}
        for third, others in near.items():
            for one, two in combinations(sorted(others), 2) if len(others) <= _LARGEST_GROUP else ():
                if (one, two) not in known:
                    score = min(scores[third, one], scores[third, two])
                    added[one, two] = max(score, added.get((one, two), 0.0))
        return [
            (one, two, score * 0.9, Standing.ALIKE.value, (THROUGH_A_THIRD,)) for (one, two), score in added.items()
        ]
