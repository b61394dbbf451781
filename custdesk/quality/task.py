"""The work on many customers that runs in a child: keys of those who have none, and the comparison of pairs."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, Final

from custdesk.children.child import Emit
from custdesk.children.lines import as_line, from_line
from custdesk.quality.blocking import Blocks
from custdesk.quality.keys import keys_of
from custdesk.quality.matching import Matching
from custdesk.quality.traits import traits_of_row

# A transaction for each bundle: much of a tree that keys are strewn over is written anew in each. The first ones are
# small, so that whoever stores them need not wait.
_FIRST_BUNDLE: Final = 2_500
_BUNDLE: Final = 20_000
_TELL_AFTER: Final = 2_000


def keys(request: dict[str, Any], lines: Iterator[bytes], emit: Emit) -> dict[str, Any]:
    """Answer bundles of ``[id, version, [key, ...]]`` for lines of ``[id, version, row]``."""
    done = 0
    for bundle in keys_of_lines(_counted(lines, emit, request["total"])):
        emit.lines(bundle, "keys")
        done += 1
    return {"bundles": done}


def keys_of_lines(lines: Iterable[bytes]) -> Iterator[bytes]:
    """Yield lines that each hold the keys of many customers, as ``kept.insert_keys`` takes them."""
    found = _keys(lines)
    size = _FIRST_BUNDLE
    while some := list(islice(found, size)):
        yield as_line(some)
        size = min(2 * size, _BUNDLE)


def blocks(request: dict[str, Any], lines: Iterator[bytes], emit: Emit) -> dict[str, Any]:
    """Answer the pairs that are worth comparing, for lines of who shares which key (``kept.select_blocks``)."""
    alone = {int(kind): most for kind, most in request["alone"].items()}
    found = Blocks(alone, request["last"], request["part"], request["parts"])
    for line in lines:
        found.take(line)
    for some in found.lines():
        emit.lines(some, "pairs")
    return {}


def matches(request: dict[str, Any], lines: Iterator[bytes], emit: Emit) -> dict[str, Any]:
    """Compare pairs and answer those that look like one person.

    A line begins with "s" (names and places of a customer, see ``kept.select_sample``), "c" (a customer, see
    ``kept.select_customers_of``), "p" (pairs of them) or "d" (how far it is).
    """
    matching = Matching(request["customers"])
    for line in lines:
        match line[:1]:
            case b"s":
                matching.sample(from_line(line[1:]))
            case b"c":
                matching.meet(line)
            case b"p":
                matching.compare(line[1:])
            case b"d":
                emit.progress(int(line[1:]), request["customers"])
    emit.lines(as_line(matching.found()), "pairs")
    return {"compared": matching.compared}


def _keys(lines: Iterable[bytes]) -> Iterator[tuple[int, int, tuple[int, ...]]]:
    for several in lines:
        for line in several.splitlines():
            customer_id, version, row = from_line(line)
            yield customer_id, version, keys_of(traits_of_row(row))


def _counted(lines: Iterable[bytes], emit: Emit, total: int) -> Iterator[bytes]:
    for done, line in enumerate(lines, 1):
        yield line
        if done % _TELL_AFTER == 0:
            emit.progress(min(done, total), total)
