"""OpenDocument, web page and XML spreadsheets of our own, and workbooks with one broken part."""

import zipfile
from pathlib import Path

_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
_SPACES = {"office": "office", "table": "table", "text": "text", "draw": "drawing", "style": "style"}
_NAMES = " ".join(f'xmlns:{short}="{_OASIS}:{name}:1.0"' for short, name in _SPACES.items())
_CALC = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"
_SHEETS = "urn:schemas-microsoft-com:office:spreadsheet"


def opendocument(path: Path, table: str, styles: str = "") -> Path:
    """Write an .ods with the given XML of tables."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", f'<m:manifest xmlns:m="{_OASIS}:manifest:1.0"/>')
        archive.writestr(
            "content.xml",
            f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {_NAMES} xmlns:calcext="{_CALC}">'
            f"<office:automatic-styles>{styles}</office:automatic-styles><office:body><office:spreadsheet>{table}"
            "</office:spreadsheet></office:body></office:document-content>",
        )
    return path


def ods_cell(text: str, more: str = "") -> str:
    return f'<table:table-cell office:value-type="string"><text:p>{text}</text:p>{more}</table:table-cell>'


def ods_row(*texts: str, attributes: str = "") -> str:
    return f"<table:table-row {attributes}>{''.join(map(ods_cell, texts))}</table:table-row>"


def xml_spreadsheet(rows: str, before: str = "") -> str:
    """Return an XML spreadsheet of 2003 with the given XML of rows."""
    return (
        f'<?xml version="1.0"?>{before}<Workbook xmlns="{_SHEETS}" xmlns:ss="{_SHEETS}"><Worksheet ss:Name="Lista">'
        f"<Table>{rows}</Table></Worksheet></Workbook>"
    )


def xml_cell(text: str, kind: str = "String", attributes: str = "") -> str:
    return f'<Cell {attributes}><Data ss:Type="{kind}">{text}</Data></Cell>'
