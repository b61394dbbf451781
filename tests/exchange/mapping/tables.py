"""Small tables as the reader would give them, and what becomes of them."""

from custdesk.exchange.mapping.guess import guess
from custdesk.exchange.mapping.letters_of_sex import letters_of
from custdesk.exchange.mapping.rows import RowReader
from custdesk.exchange.reading.facts import facts_of
from custdesk.exchange.reading.model import FileReading, Row, Table


def read_table(headings, *rows, heading_row=1):
    lines = tuple(Row(place + heading_row + 1, tuple(cells)) for place, cells in enumerate(rows))
    table = Table("list", tuple(headings), lines, facts_of(lines, len(headings)))
    return FileReading("list.csv", "text", "utf-8", ";", (), "list", heading_row, table, ())


def fields_of(headings, *rows, country="ES", language="es"):
    return [use.field for use in guess(read_table(headings, *rows), country, language).uses]


def check_rows(reading, mapping):
    """Read all rows here, as the child does."""
    reader = RowReader(mapping, letters_of(reading.table, mapping))
    return [reader.draft(row) for row in reading.table.rows]


def drafts_of(headings, *rows, country="ES", language="es"):
    reading = read_table(headings, *rows)
    return check_rows(reading, guess(reading, country, language))


def draft_of(headings, *cells, country="ES", language="es"):
    (draft,) = drafts_of(headings, cells, country=country, language=language)
    return draft


def sentences(draft):
    return [(problem.column, problem.sentence()) for problem in draft.problems]
