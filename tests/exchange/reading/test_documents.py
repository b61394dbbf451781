"""OpenDocument spreadsheets, web pages and XML spreadsheets that are called .xls."""

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from custdesk.children.stopping import ChildStopped
from custdesk.errors import FileUnreadable
from custdesk.exchange.reading import CellError
from custdesk.exchange.reading.opendocument import read_opendocument
from custdesk.exchange.reading.reasons import TOO_MUCH
from tests.exchange.reading.documents import ods_cell, ods_row, opendocument, xml_cell, xml_spreadsheet
from tests.exchange.reading.here import read_here, told

PAGE = """<html><head><meta charset="{charset}"><style>td {{ color: red }}</style></head><body><h1>Lista</h1><table>
<tr><th>Nombre</th><th colspan=2>Teléfono</th><th>Ciudad</th></tr>
<tr><td>Ana&nbsp;Núñez</td><td>600 111 222</td><td></td><td>Cádiz</td></tr>
<tr><td>Eva<br>María<td>600111223<td><td>Málaga</table></body></html>"""


def test_a_document_that_calamine_refuses_is_read_all_the_same(tmp_path: Path):
    drawing = "<draw:frame><draw:text-box><text:p>logo</text:p></draw:text-box></draw:frame>"
    amount = '<table:table-cell office:value-type="currency" office:value="12.5"><text:p>12,50 €</text:p>'
    born = '<table:table-cell office:value-type="date" office:date-value="1980-02-29"><text:p>29/2/80</text:p>'
    hidden = ods_row("Eva", attributes='table:visibility="filter"')
    first = f"{ods_cell('Ana', drawing)}{amount}</table:table-cell>{born}</table:table-cell>"
    path = opendocument(
        tmp_path / "a.ods",
        f'<table:table table:name="Lista">{ods_row("Nombre", "Saldo", "Nacimiento")}<table:table-row>stray text {first}'
        f"</table:table-row>{hidden}</table:table>",
    )
    reading = read_here(path)
    assert [row.cells for row in reading.table.rows] == [("Ana", 12.5, date(1980, 2, 29)), ("Eva", None, None)]
    assert "Hidden rows (by hand or by a filter) are read too: 1." in told(reading)


def test_our_reader_of_documents_reads_what_calamine_reads(tmp_path: Path):
    error = '<table:table-cell office:value-type="string" calcext:value-type="error"><text:p>#DIV/0!</text:p>'
    spaced = ods_cell("a<text:s text:c='2'/>b<text:line-break/>c")
    path = opendocument(
        tmp_path / "a.ods",
        f'<table:table table:name="Lista">{ods_row("Nombre", "Saldo")}'
        f'<table:table-row table:number-rows-repeated="2"><table:table-cell/>{error}</table:table-cell>'
        f"</table:table-row><table:table-row>{spaced}{ods_cell('x')}</table:table-row></table:table>",
    )
    sheet = read_opendocument(path, lambda: None).load("Lista")
    lines = [list(values) for _, values in sheet.rows()]
    assert lines[1:3] == [[None, CellError("#DIV/0!")]] * 2
    assert lines[3] == ["a  b\nc", "x"]
    assert [row.cells for row in read_here(path).table.rows[:2]] == [(None, CellError("#DIV/0!"))] * 2


def test_rows_repeated_a_million_times_are_refused_where_they_are_full_and_nothing_where_they_are_empty(tmp_path: Path):
    rest = '<table:table-row table:number-rows-repeated="1048570"><table:table-cell {}/></table:table-row>'
    table = f'<table:table table:name="Lista">{ods_row("Nombre", "Ciudad")}{ods_row("Ana", "Vigo")}{rest}</table:table>'
    empty = opendocument(tmp_path / "empty.ods", table.format('table:number-columns-repeated="16000"'))
    assert len(read_here(empty).table.rows) == 1
    cell = 'office:value-type="string" office:string-value="x" table:number-columns-repeated="900"'
    full = opendocument(tmp_path / "full.ods", table.format(cell))
    with pytest.raises(ChildStopped) as refused:
        read_opendocument(full, lambda: None)
    assert refused.value.reason == TOO_MUCH


@pytest.mark.parametrize("charset", ["utf-8", "windows-1252"])
def test_the_table_of_a_web_page_called_xls_is_read(tmp_path: Path, charset: str):
    path = tmp_path / "odoo.xls"
    path.write_bytes(PAGE.format(charset=charset).encode(charset))
    reading = read_here(path)
    assert reading.kind == "html"
    assert reading.table.headings == ("Nombre", "Teléfono", "", "Ciudad")
    assert [row.cells for row in reading.table.rows] == [
        ("Ana Núñez", "600 111 222", None, "Cádiz"),
        ("Eva\nMaría", "600111223", None, "Málaga"),
    ]
    assert "called .xls but is really html" in told(reading)


def test_of_several_tables_of_a_page_the_likeliest_is_read(tmp_path: Path):
    path = tmp_path / "page.html"
    menu = "<table><tr><td>Inicio</td><td>Salir</td></tr></table>"
    people = "".join(f"<tr><td>Ana {n}<td>60011122{n}<td>a{n}@example.com</tr>" for n in range(4))
    path.write_text(f"<html>{menu}<table><tr><th>Nombre<th>Teléfono<th>E-mail</tr>{people}</table></html>")
    reading = read_here(path)
    assert (reading.chosen_sheet, len(reading.table.rows)) == ("page 2", 4)
    assert "others were left out" in told(reading)


def test_an_xml_spreadsheet_is_read_with_its_types_and_gaps(tmp_path: Path):
    path = tmp_path / "a.xls"
    third = "ss:Index='3'"
    rows = f"<Row>{xml_cell('Nombre')}{xml_cell('Saldo', attributes=third)}{xml_cell('Nacimiento')}</Row>"
    rows += f"<Row ss:Index='4'>{xml_cell('Ana')}{xml_cell('12.5', 'Number', third)}"
    rows += f"{xml_cell('1980-02-29T00:00:00.000', 'DateTime')}</Row><Row>{xml_cell('Eva')}<Cell/>"
    rows += f"{xml_cell('#N/A', 'Error')}</Row>"
    path.write_text(xml_spreadsheet(rows), encoding="utf-8")
    reading = read_here(path)
    assert (reading.kind, reading.table.headings) == ("xml", ("Nombre", "", "Saldo", "Nacimiento"))
    assert [(row.line, row.cells) for row in reading.table.rows] == [
        (4, ("Ana", None, 12.5, date(1980, 2, 29))),
        (5, ("Eva", None, CellError("#N/A"), None)),
    ]


def test_entities_in_an_xml_spreadsheet_are_refused(tmp_path: Path):
    path = tmp_path / "a.xml"
    path.write_text(xml_spreadsheet("<Row/>", before='<!DOCTYPE x [<!ENTITY a "b">]>'), encoding="utf-8")
    with pytest.raises(FileUnreadable, match="DOCTYPE"):
        read_here(path)


def test_columns_beyond_those_that_are_read_are_told(tmp_path: Path):
    far = "ss:Index='900'"
    row = f"<Row>{xml_cell('Nombre')}{xml_cell('x', attributes=far)}</Row>"
    path = tmp_path / "a.xml"
    path.write_text(xml_spreadsheet(row), encoding="utf-8")
    assert "Columns after number 512 were left out." in told(read_here(path))
    gap = "<table:table-cell table:number-columns-repeated='900'/>"
    table = f"<table:table table:name='L'><table:table-row>{ods_cell('Nombre')}{gap}{ods_cell('x')}</table:table-row>"
    sheet = read_opendocument(opendocument(tmp_path / "a.ods", f"{table}</table:table>"), lambda: None).load("L")
    assert "Columns after number 512 were left out." in [notice.sentence() for notice in sheet.notices(Counter(), 0)]
