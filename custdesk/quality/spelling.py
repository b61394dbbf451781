"""How far apart two spellings are. The library is loaded when the first two are compared, not with the program."""

from functools import cache
from typing import Any, Final

_NEIGHBOURS: Final = 9


@cache
def _library() -> Any:
    from rapidfuzz import distance

    return distance


@cache
def _words_library() -> Any:
    from rapidfuzz import fuzz

    return fuzz


def apart(one: str, other: str, most: int) -> int:
    """Return how many signs must be added, removed, changed or swapped with the next one; above ``most``, more."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    return int(_library().OSA.distance(one, other, score_cutoff=most))


def begin_alike(one: str, other: str) -> float:
    """Return how alike two words are, from 0 to 1, their beginnings counting most (Jaro and Winkler)."""
    return float(_library().JaroWinkler.similarity(one, other))


def words_in_common(one: str, other: str) -> float:
    """Return how alike the words of two texts are, from 0 to 100, whatever one of them has besides."""
    return float(_words_library().token_set_ratio(one, other))


def one_slip(one: str, other: str) -> bool:
    """Whether one slip of the hand makes one text of the other."""
    return apart(one, other, 1) <= 1


def are_neighbours(one: str, other: str) -> bool:
    """Whether two numbers were probably given one after the other, which makes them two numbers and no slip."""
    return one.isdigit() and other.isdigit() and abs(int(one) - int(other)) <= _NEIGHBOURS
