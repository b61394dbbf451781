"""The log as a document that somebody signs: what was done, that the log was whole, and a seal of it."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from custdesk.desk.permissions import ROLE_NAMES
from custdesk.exchange.log_cover import filters_in_words, verdict
from custdesk.exchange.log_export import LogDocument
from custdesk.ui import dates
from custdesk.ui.audit.seal_sheet import entry_number, mark_in_words
from custdesk.ui.printing.language import of_window
from custdesk.ui.printing.output import write_pdf
from custdesk.ui.printing.pages import POINT, page_layout
from custdesk.ui.printing.paper import Paper
from custdesk.ui.sign_in.recovery_sheet import qr_picture

translate = QCoreApplication.translate
_FACTS = (0.22, 0.78)
_TABLE = (0.08, 0.18, 0.19, 0.38, 0.17)
_WORDS_IN_A_ROW = 4
_QR_SIDE, _QR_PIXELS = 120 * POINT, 360
_SEAL_HEIGHT = 330 * POINT

Progress = Callable[[int, int], None]


def draw_document(document: LogDocument, file: Path, progress: Progress) -> None:
    """Write the document as a PDF, A4; what ``progress`` raises ends the work."""
    paper = Paper(_title(document), page_layout("A4"), of_window())
    _write_head(paper, document)
    headings = (
        translate("LogExport", "Entry"),
        translate("LogExport", "When"),
        translate("LogExport", "Who"),
        translate("LogExport", "What"),
        translate("LogExport", "About"),
    )
    paper.begin_table(_TABLE, headings)
    said, entries = document.said, len(document.entries)
    for place, entry in enumerate(document.entries):
        progress(place, 2 * entries)
        row = (entry_number(entry.seq), _when(entry.at), said.who(entry), said.what(entry), said.about(entry))
        paper.row(_TABLE, row)
    paper.end_table()
    _write_end(paper, document)
    # One that is missing from a signed document has to be missed: each page says how many there are.
    pages = paper.finish(lambda page, count: _foot(document, page, count))
    write_pdf(pages, file, lambda done, count: progress(entries + entries * done // count, 2 * entries))


def _write_head(paper: Paper, document: LogDocument) -> None:
    paper.text(_title(document), "title")
    paper.text("", space=2 * POINT)
    for label, text in _facts(document):
        paper.row(_FACTS, (label, text), ruled=False)


def _facts(document: LogDocument) -> list[tuple[str, str]]:
    entries = document.entries
    period = f"{_when(entries[0].at)} – {_when(entries[-1].at)}" if entries else "–"
    return [
        (translate("LogExport", "Filters"), filters_in_words(document.said)),
        (translate("LogExport", "Entries from, to"), period),
        (translate("LogExport", "Number of entries"), QLocale().toString(len(entries))),
        (translate("LogExport", "Verified right before"), _verdict(document)),
        (translate("LogExport", "Made by"), _by(document)),
        (translate("LogExport", "Made on"), _when(document.made_at.isoformat())),
        (translate("LogExport", "Checksum of the entries"), _in_groups(document.checksum)),
    ]


def _write_end(paper: Paper, document: LogDocument) -> None:
    paper.need(_SEAL_HEIGHT)
    seal = document.seal
    paper.text(translate("LogExport", "Seal of the log"), "heading", space=18 * POINT)
    text = translate(
        "LogExport",
        "Up to entry {entry} of {date}; mark of the vault: {mark}. To check it, choose “Check a seal …” in the menu of"
        " the log, and type the number and the words.",
    )
    told = text.format(entry=entry_number(seal.seq), date=_when(seal.at), mark=mark_in_words(seal.vault_id))
    paper.text(told)
    words = [
        f"{QLocale().toString(place)}. \u2068{word}\u2069"
        for place, word in enumerate(seal.words(QLocale().name().split("_")[0]), start=1)
    ]
    paper.text("", "small", space=0)
    for start in range(0, len(words), _WORDS_IN_A_ROW):
        paper.row((1 / _WORDS_IN_A_ROW,) * _WORDS_IN_A_ROW, words[start : start + _WORDS_IN_A_ROW], ruled=False)
    paper.picture(qr_picture(seal.line, _QR_PIXELS), _QR_SIDE)
    paper.text(_statement(document))
    paper.lines_to_sign(
        (
            translate("LogExport", "Made by: signature, name, date"),
            translate("LogExport", "Approved by: signature, name, date"),
        )
    )


def _statement(document: LogDocument) -> str:
    text = translate(
        "LogExport",
        "I took these entries out of the log of {shop} on {date}, as CustDesk shows them to my role, and altered"
        " nothing. {name}",
    )
    return text.format(shop=_apart(document.shop.name), date=_when(document.made_at.isoformat()), name=_by(document))


def _title(document: LogDocument) -> str:
    return translate("LogExport", "From the log of {shop}").format(shop=_apart(document.shop.name))


def _foot(document: LogDocument, page: int, pages: int) -> str:
    text = translate("LogExport", "{title} · page {page} of {pages} · checksum {checksum} …")
    return text.format(
        title=_title(document),
        page=QLocale().toString(page),
        pages=QLocale().toString(pages),
        checksum=_apart(document.checksum[:16]),
    )


def _verdict(document: LogDocument) -> str:
    return verdict(document.verified, translate)


def _by(document: LogDocument) -> str:
    return f"{_apart(document.user)} ({translate('Role', ROLE_NAMES[document.role])})"


def _when(at: str) -> str:
    try:
        return f"\u2066{dates.show_instant(at)}\u2069"
    except ValueError:  # an altered entry
        return _apart(at)


def _in_groups(digits: str) -> str:
    groups: Sequence[str] = [digits[start : start + 8] for start in range(0, len(digits), 8)]
    return f"\u2066{' '.join(groups)}\u2069"


def _apart(text: str) -> str:
    return f"\u2068{text}\u2069"
