"""Reads tables in plain text: encoding, separator and quotation marks are found out, not asked."""

import codecs
import csv
import io
import itertools
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from custdesk.children.guard import ChildStopped
from custdesk.exchange.reading.cells import CellCleaner
from custdesk.exchange.reading.encoding import decode, encoding_of
from custdesk.exchange.reading.grid import MOST_COLUMNS, Grid
from custdesk.exchange.reading.losses import text_notices
from custdesk.exchange.reading.model import Notice
from custdesk.marks import QT_TRANSLATE_NOOP

_SEPARATORS = (",", ";", "\t", "|")
_SAMPLE_ROWS = 200
_LONGEST_RECORD = 60
_AFTER_THE_LAST = "end"
_BINARY = QT_TRANSLATE_NOOP(
    "reading", "it is neither a spreadsheet nor a text file this program knows. Save the list as .xlsx or .csv."
)
_NO_ENCODING = QT_TRANSLATE_NOOP("reading", "there is no text encoding of that name. Choose another one.")
_BAD_BYTES = QT_TRANSLATE_NOOP(
    "reading", "Some characters could not be read as {encoding}; they show as \ufffd. Choose another encoding."
)
_OPEN_QUOTE = QT_TRANSLATE_NOOP(
    "reading", "A quotation mark is opened and never closed, so the file was read line by line. Look at the preview."
)
_BEYOND = QT_TRANSLATE_NOOP("reading", "Columns after number {most} were left out.")


@dataclass(frozen=True, slots=True)
class TextReading:
    """The grid of a text file, with what was found out about it."""

    grid: Grid
    encoding: str
    separator: str


def read_text(
    path: Path, *, encoding: str | None, language: str, progress: Callable[[int, int], None]
) -> TextReading:
    """Read a text file; raise :class:`ChildStopped` if it is no text or ``encoding`` is unknown."""
    content = path.read_bytes()
    chosen = _known(encoding) if encoding else encoding_of(content, language)
    text, whole = decode(content, chosen)
    del content
    text = text.removeprefix("\ufeff")
    _refuse_binary(text)
    grid = Grid(path.stem)
    if not whole:
        grid.notices.append(Notice(_BAD_BYTES, {"encoding": chosen}))
    text, separator = _declared_separator(text)
    separator = separator or guess_separator(text)
    quoting = csv.QUOTE_MINIMAL
    if _quote_stays_open(text, separator):
        grid.notices.append(Notice(_OPEN_QUOTE))
        quoting = csv.QUOTE_NONE
    _fill(grid, text, separator, quoting, progress)
    return TextReading(grid, chosen.removesuffix("-sig"), separator)


def guess_separator(text: str) -> str:
    """Return the separator that cuts most rows into the same number of fields, or "" for a single column."""
    best, best_score = "", 0.0
    for separator in _SEPARATORS:
        counts: Counter[int] = Counter()
        for number, record in enumerate(_records(text, separator, csv.QUOTE_MINIMAL)):
            if number >= _SAMPLE_ROWS:
                break
            if any(record):
                counts[len(record)] += 1
        if not counts:
            continue
        # Short rows (titles, notes) are of one field; they speak neither for nor against a separator.
        cut = {width: count for width, count in counts.items() if width > 1}
        if not cut:
            continue
        width, count = max(cut.items(), key=lambda item: (item[1], item[0]))
        score = count / sum(cut.values()) * min(1.0, 3 * sum(cut.values()) / sum(counts.values())) + width / 1000
        if sum(cut.values()) * 2 < sum(counts.values()):
            score /= 2
        if score > best_score:
            best, best_score = separator, score
    return best if best_score > 0.3 else ""


def _known(encoding: str) -> str:
    try:
        name = codecs.lookup(encoding).name
        b"".decode(name)
    except (LookupError, ValueError) as unknown:
        raise ChildStopped(_NO_ENCODING) from unknown
    return name


def _refuse_binary(text: str) -> None:
    start = text[:8192]
    odd = sum(1 for letter in start if (letter < " " and letter not in "\t\r\n\f\x1a") or letter == "\x7f")
    if odd > len(start) // 50 or "\x00" in start.strip("\x00"):
        raise ChildStopped(_BINARY)


def _declared_separator(text: str) -> tuple[str, str]:
    """Honour Excel's own first line ``sep=;``, which is no row of the table; keep the line count."""
    first, _, rest = text.partition("\n")
    declared = first.strip().strip('"')
    if declared.lower().startswith("sep=") and len(declared) == 5:
        return "\n" + rest, declared[4]
    if declared.lower() == "sep=" and first.strip("\r\n").endswith("\t"):
        return "\n" + rest, "\t"
    return text, ""


def _records(text: str, separator: str, quoting: int) -> Iterator[list[str]]:
    csv.field_size_limit(len(text) + 1)
    lines = io.StringIO(text, newline="")
    if quoting == csv.QUOTE_NONE:
        return (line.rstrip("\r\n").split(separator or "\0") for line in io.StringIO(text, newline=None))
    return csv.reader(lines, delimiter=separator or "\x1f", skipinitialspace=False)


def _quote_stays_open(text: str, separator: str) -> bool:
    """Whether the csv module would swallow many lines, or the end of the file, as one cell."""
    if '"' not in text:
        return False
    # A line of our own after the last one comes back as a record, unless an open quotation mark has swallowed it.
    lines = itertools.chain(io.StringIO(text, newline=""), [_AFTER_THE_LAST])
    reader = csv.reader(lines, delimiter=separator or "\x1f")
    before = 0
    last: list[str] = []
    for record in reader:
        if reader.line_num - before > _LONGEST_RECORD:
            return True
        before = reader.line_num
        last = record
    return last != [_AFTER_THE_LAST]


def _fill(grid: Grid, text: str, separator: str, quoting: int, progress: Callable[[int, int], None]) -> None:
    cleaner = CellCleaner()
    total = text.count("\n") + 1
    beyond = False
    for line, record in enumerate(_records(text, separator, quoting), start=1):
        beyond = beyond or any(record[MOST_COLUMNS:])
        grid.add(line, [cleaner.clean(value) for value in record[:MOST_COLUMNS]])
        if line % 2_000 == 0:
            progress(line, total)
    if beyond:
        grid.notices.append(Notice(_BEYOND, {"most": MOST_COLUMNS}))
    grid.notices.extend(text_notices(cleaner.seen))
