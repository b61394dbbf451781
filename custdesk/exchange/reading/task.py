"""The child's side of reading: sniffs, scans, opens, chooses the table, and sends its rows."""

from collections.abc import Iterator
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any

from custdesk.children.child import Emit
from custdesk.children.stopping import ChildStopped
from custdesk.exchange.reading.choosing import Chosen, choose
from custdesk.exchange.reading.document import Alive, Document, sheet_in_memory
from custdesk.exchange.reading.grid import Grid
from custdesk.exchange.reading.headings import Headings
from custdesk.exchange.reading.model import Notice, SheetInfo
from custdesk.exchange.reading.programs import program_notice
from custdesk.exchange.reading.protected import opened
from custdesk.exchange.reading.reasons import TOO_MUCH
from custdesk.exchange.reading.sending import send_rows
from custdesk.exchange.reading.source import Source
from custdesk.marks import QT_TRANSLATE_NOOP

_OTHER_NAME = QT_TRANSLATE_NOOP("reading", "The file is called {suffix} but is really {kind}; it was read as that.")
_KINDS_OF_SUFFIX = {
    ".xlsx": "xlsx", ".xlsm": "xlsx", ".xltx": "xlsx", ".xltm": "xlsx", ".xls": "xls", ".xlsb": "xlsb", ".ods": "ods",
    ".csv": "text", ".tsv": "text", ".txt": "text", ".tab": "text", ".vcf": "vcard", ".vcard": "vcard", ".htm": "html",
    ".html": "html", ".xml": "xml",
}  # fmt: skip


def read(request: dict[str, Any], given: Iterator[bytes], emit: Emit) -> dict[str, Any]:
    """Serve one request of :func:`custdesk.exchange.reading.read_file`."""
    del given
    path = Path(request["path"])
    source, kind = opened(path, request["password"])
    try:
        return _read(path, source, kind, request, emit)
    except MemoryError as full:
        if kind == "xlsx" and not request["careful"]:
            raise  # it is tried once more, with less at once
        raise ChildStopped(TOO_MUCH) from full


def _read(path: Path, source: Source, kind: str, request: dict[str, Any], emit: Emit) -> dict[str, Any]:
    if kind == "vcard":
        document, chosen = _read_cards(source, path.stem, request, emit)
    else:
        document = _open(source, path.stem, kind, request, partial(emit.progress, 0, 0))
        chosen = choose(document, request["sheet"], request["heading_row"])
    sent = send_rows(chosen.sheet, chosen.head, chosen.headings, emit)
    if sent.next_table:
        chosen.tell_another(sent.next_table, chosen.sheet.left + 1)
    notices = [
        *program_notice(sent.headings), *_about_the_name(path, kind), *document.notices, *chosen.notices, *sent.notices
    ]  # fmt: skip
    return {
        "kind": kind,
        "encoding": document.encoding,
        "separator": document.separator,
        "sheets": [asdict(sheet) for sheet in chosen.sheets],
        "sheet": chosen.name,
        "heading_row": chosen.headings.row,
        "headings": list(sent.headings),
        "facts": [asdict(column) for column in sent.facts],
        "notices": [[notice.template, dict(notice.values)] for notice in notices],
    }


def _open(source: Source, name: str, kind: str, request: dict[str, Any], alive: Alive) -> Document:
    # Each reader is imported where it is used: a child reads one file, and should begin at once.
    if kind == "text":
        from custdesk.exchange.reading.text import open_text

        return open_text(source, name, encoding=request["encoding"], language=request["language"])
    if kind == "html":
        from custdesk.exchange.reading.web_page import read_web_page

        return read_web_page(source, name, request["language"], alive)
    if kind == "xml":
        from custdesk.exchange.reading.spreadsheet_xml import read_spreadsheet_xml

        return read_spreadsheet_xml(source, alive)
    from custdesk.exchange.reading.workbook import open_workbook

    return open_workbook(source, kind, first=request["sheet"], careful=request["careful"], alive=alive)


def _read_cards(source: Source, name: str, request: dict[str, Any], emit: Emit) -> tuple[Document, Chosen]:
    from custdesk.exchange.reading.vcards import read_cards

    cards = read_cards(
        source.read_bytes(), encoding=request["encoding"], language=request["language"], progress=emit.progress
    )
    sheet = sheet_in_memory(name, cards.rows, notices=cards.notices)
    document = Document(kind="vcard", sheets=[(name, False)], load=lambda _: sheet, encoding=cards.encoding)
    headings = Headings(tuple(cards.headings), row=0, at=0, score=0, certain=True)
    info = SheetInfo(name, len(cards.rows), len(cards.headings), hidden=False)
    return document, Chosen(name, sheet, Grid(sheet.width), headings, [info])


def _about_the_name(path: Path, kind: str) -> list[Notice]:
    suffix = path.suffix.lower()
    meant = _KINDS_OF_SUFFIX.get(suffix)
    if meant is None or meant == kind:
        return []
    return [Notice(_OTHER_NAME, {"suffix": suffix, "kind": kind})]
