"""Reads tables in plain text: encoding, separator and quotation marks are found out, not asked."""

import codecs
import csv
import io
import itertools
from collections import Counter
from collections.abc import Iterator

from custdesk.children.stopping import ChildStopped
from custdesk.exchange.reading.document import Document, Line
from custdesk.exchange.reading.encoding import decode, encoding_of
from custdesk.exchange.reading.grid import MOST_COLUMNS, MOST_ROWS, Sheet
from custdesk.exchange.reading.losses import text_notices
from custdesk.exchange.reading.model import Notice
from custdesk.exchange.reading.reasons import TOO_MUCH
from custdesk.exchange.reading.source import Source
from custdesk.marks import QT_TRANSLATE_NOOP

_SEPARATORS = (",", ";", "\t", "|")
_SAMPLE_ROWS = 200
_SAMPLE = 1 << 20
_LARGEST = 100 << 20
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


def open_text(source: Source, name: str, *, encoding: str | None, language: str) -> Document:
    """Open a text file; raise :class:`ChildStopped` if it is no text, too much, or ``encoding`` is unknown."""
    text, chosen, whole = _decoded(source, encoding, language)
    notices = [] if whole else [Notice(_BAD_BYTES, {"encoding": chosen})]
    text, separator = _declared_separator(text)
    separator = separator or guess_separator(text[:_SAMPLE])
    shape = _shape(text, separator, csv.QUOTE_MINIMAL)
    quoting = csv.QUOTE_MINIMAL
    if shape is None:
        notices.append(Notice(_OPEN_QUOTE))
        quoting = csv.QUOTE_NONE
        shape = _shape(text, separator, quoting)
    lines, columns = shape or (0, 0)
    if lines > MOST_ROWS:
        raise ChildStopped(TOO_MUCH)
    if columns > MOST_COLUMNS:
        notices.append(Notice(_BEYOND, {"most": MOST_COLUMNS}))
    width = min(columns, MOST_COLUMNS)

    def rows() -> Iterator[Line]:
        for line, record in enumerate(_records(text, separator, quoting), start=1):
            if len(record) == width:
                yield line, record
            else:
                yield line, [*record[:width], *[""] * (width - len(record))]

    sheet = Sheet(name, hidden=False, width=width, last_line=lines, rows=rows,
                  notices=lambda seen, _: [*notices, *text_notices(seen)])  # fmt: skip
    return Document(
        kind="text",
        sheets=[(name, False)],
        load=lambda _: sheet,
        encoding=chosen.removesuffix("-sig"),
        separator=separator,
    )


def _decoded(source: Source, encoding: str | None, language: str) -> tuple[str, str, bool]:
    """Return the text, its encoding, and whether all of it could be read so."""
    content = source.read_bytes()
    if len(content) > _LARGEST:
        raise ChildStopped(TOO_MUCH)
    chosen = _known(encoding) if encoding else encoding_of(content, language)
    text, whole = decode(content, chosen)
    text = text.removeprefix("\ufeff")
    _refuse_binary(text)
    return text, chosen, whole


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
    if odd > len(start) // 50:
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
    csv.field_size_limit(max(csv.field_size_limit(), len(text) + 1))
    lines = io.StringIO(text, newline="")
    if quoting == csv.QUOTE_NONE:
        return (line.rstrip("\r\n").split(separator or "\0") for line in io.StringIO(text, newline=None))
    return csv.reader(lines, delimiter=separator or "\x1f", skipinitialspace=False)


def _shape(text: str, separator: str, quoting: int) -> tuple[int, int] | None:
    """Return how many records and columns there are; ``None`` if an open quotation mark would swallow lines.

    The csv module takes many lines, or all to the end of the file, for one cell then.
    """
    if quoting == csv.QUOTE_NONE or '"' not in text:
        widths = list(map(len, _records(text, separator, quoting)))
        return len(widths), max(widths, default=0)
    # A line of our own after the last one comes back as a record, unless an open quotation mark has swallowed it.
    lines = itertools.chain(io.StringIO(text, newline=""), [_AFTER_THE_LAST])
    reader = csv.reader(lines, delimiter=separator or "\x1f")
    records = columns = before = 0
    last: list[str] = []
    try:
        for record in reader:
            if reader.line_num - before > _LONGEST_RECORD:
                return None
            before = reader.line_num
            columns = max(columns, len(last))
            last = record
            records += 1
    except csv.Error:  # a cell of more than a million letters
        return None
    return (records - 1, columns) if last == [_AFTER_THE_LAST] else None
