"""What reading a value gives: the value in its stored form, how sure we are, and how to mend it."""

from collections.abc import Mapping
from enum import Enum, unique
from types import MappingProxyType
from typing import Any, Final, Generic, NamedTuple, TypeVar

T = TypeVar("T")


@unique
class Standing(Enum):
    """GOOD is stored as it is; DOUBTFUL is stored and told; REFUSED is not stored."""

    GOOD = "good"
    DOUBTFUL = "doubtful"
    REFUSED = "refused"


# Looking a member up in its class costs as much as the rest of making a reading.
_GOOD: Final = Standing.GOOD
_NOTHING: Final[Mapping[str, str | int]] = MappingProxyType({})


class Reading(NamedTuple, Generic[T]):
    """A value in stored form. ``reason`` is an English template of the context "values", filled by ``values``."""

    value: T | None
    standing: Standing
    reason: str = ""
    values: Mapping[str, str | int] = _NOTHING


def good(value: T | None) -> Reading[T]:
    """A value that can be stored; ``None`` or an empty text where nothing was written."""
    return Reading(value, _GOOD)


def doubtful(value: T, reason: str, **values: str | int) -> Reading[T]:
    """A value that is kept although something about it is odd."""
    return Reading(value, Standing.DOUBTFUL, reason, values)


def refused(reason: str, **values: str | int) -> Reading[Any]:
    """No value: ``reason`` says how to write it."""
    return Reading(None, Standing.REFUSED, reason, values)
