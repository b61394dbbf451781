"""What a file is, in words."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from custdesk.exchange.reading.model import FileReading, Notice
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.ui.exchange.import_wizard.cells import left_to_right, side_by_side

translate = QCoreApplication.translate

KINDS: Final = {
    "xlsx": QT_TRANSLATE_NOOP("Import", "Excel workbook (.xlsx)"),
    "xls": QT_TRANSLATE_NOOP("Import", "Old Excel workbook (.xls)"),
    "xlsb": QT_TRANSLATE_NOOP("Import", "Binary Excel workbook (.xlsb)"),
    "ods": QT_TRANSLATE_NOOP("Import", "OpenDocument spreadsheet (.ods)"),
    "html": QT_TRANSLATE_NOOP("Import", "Table of a web page"),
    "xml": QT_TRANSLATE_NOOP("Import", "XML spreadsheet of 2003"),
    "text": QT_TRANSLATE_NOOP("Import", "Text file"),
    "vcard": QT_TRANSLATE_NOOP("Import", "Contact cards (vCard)"),
}
SEPARATORS: Final = {
    ",": QT_TRANSLATE_NOOP("Import", "separated by commas"),
    ";": QT_TRANSLATE_NOOP("Import", "separated by semicolons"),
    "\t": QT_TRANSLATE_NOOP("Import", "separated by tabs"),
    "|": QT_TRANSLATE_NOOP("Import", "separated by bars"),
    "": QT_TRANSLATE_NOOP("Import", "one column"),
}
ENCODINGS: Final = {
    "utf-8": QT_TRANSLATE_NOOP("Import", "Unicode (UTF-8)"),
    "utf-16": QT_TRANSLATE_NOOP("Import", "Unicode (UTF-16)"),
    "cp1252": QT_TRANSLATE_NOOP("Import", "Western European (Windows-1252)"),
    "cp1253": QT_TRANSLATE_NOOP("Import", "Greek (Windows-1253)"),
    "iso8859_7": QT_TRANSLATE_NOOP("Import", "Greek (ISO 8859-7)"),
    "cp1256": QT_TRANSLATE_NOOP("Import", "Persian and Arabic (Windows-1256)"),
    "cp850": QT_TRANSLATE_NOOP("Import", "Western European (DOS 850)"),
    "mac_roman": QT_TRANSLATE_NOOP("Import", "Western European (old Mac)"),
}
_SAME: Final = {"utf-8-sig": "utf-8", "utf-16-le": "utf-16", "utf-16-be": "utf-16", "latin-1": "cp1252"}


def encoding_name(encoding: str) -> str:
    """Return what an encoding is called."""
    known = _SAME.get(encoding, encoding)
    return translate("Import", ENCODINGS[known]) if known in ENCODINGS else encoding


def facts(reading: FileReading) -> str:
    """Return what the file is, and how many rows and columns were found in it."""
    told = [translate("Import", KINDS.get(reading.kind, reading.kind))]
    if reading.kind in ("text", "vcard"):
        told.append(encoding_name(reading.encoding))
    if reading.kind == "text":
        separator = SEPARATORS.get(reading.separator)
        unusual = translate("Import", "separated by {sign}").format(sign=left_to_right(reading.separator))
        told.append(translate("Import", separator) if separator is not None else unusual)
    told.append(translate("Import", "%Ln row(s) of data", None, len(reading.table.rows)))
    told.append(translate("Import", "%Ln column(s)", None, len(reading.table.headings)))
    return side_by_side(told)


def notice_text(notice: Notice) -> str:
    """Return a notice of the reading in the person's language, with its numbers written as there."""
    values = {name: _local(value) for name, value in notice.values.items()}
    return translate("reading", notice.template).format(**values)


def _local(value: str | int) -> str:
    return QLocale().toString(value) if isinstance(value, int) else left_to_right(value)
