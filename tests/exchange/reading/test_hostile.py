"""Files made to crash, hang or fill this PC, and files broken at random: each ends in a reading or in a sentence."""

import os
import random
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from custdesk.errors import FileUnreadable
from custdesk.exchange.reading import FileReading, read_file
from tests.exchange.reading.documents import ods_cell, ods_row, opendocument, xml_cell, xml_spreadsheet
from tests.exchange.reading.here import read_here, told
from tests.exchange.reading.making import PARTS, many_rows, raw_workbook, text_cell


def outcome(path: Path, *, guarded: bool = False) -> FileReading | str:
    """Return the reading, or the sentence of the refusal."""
    try:
        return read_file(path) if guarded else read_here(path)
    except FileUnreadable as refusal:
        sentence = str(refusal)
        assert sentence.startswith(f"{path.name} cannot be read: ")
        assert sentence.endswith(".")
        return sentence


def with_shared_strings(path: Path, strings: str, cells: str) -> Path:
    raw_workbook(path, [f'<row r="1">{cells}</row>'])
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/sharedStrings.xml", f"<sst>{strings}</sst>")
    return path


def test_a_stray_cell_far_away_beside_a_long_list_loses_no_row(tmp_path: Path):
    rows = [*many_rows(2_000), '<row r="2002"><c r="XFD2002"><v>1</v></c></row>']
    reading = read_here(raw_workbook(tmp_path / "a.xlsx", rows))
    assert len(reading.table.rows) == 2_000
    assert "Columns after number 512 were left out" in told(reading)


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no such limits")
def test_a_large_list_that_calamine_dies_of_is_read_in_a_second_try(tmp_path: Path):
    padding = "".join(random.Random(1).choices("abcdefgh", k=1_500_000))
    rows = [*many_rows(20), f'<row r="22">{text_cell("A22", padding[:30_000])}</row>']
    rows += ['<row r="50000"><c r="XFD50000"><v>1</v></c></row>']
    path = raw_workbook(tmp_path / "a.xlsx", rows)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("xl/media/logo.bin", padding)
    reading = outcome(path, guarded=True)
    assert isinstance(reading, FileReading)
    assert reading.table.rows[0].cells[0] == "Ana 2"


def test_empty_cells_with_a_style_by_the_hundred_thousand_are_nothing(tmp_path: Path):
    styled = "".join(f'<row r="{row}" s="1"><c r="A{row}" s="1"/></row>' for row in range(4, 50_000))
    reading = read_here(raw_workbook(tmp_path / "a.xlsx", [*many_rows(2), styled]))
    assert len(reading.table.rows) == 2
    assert reading.sheets[0].rows == 3


def test_merged_areas_by_the_ten_thousand_cost_no_time(tmp_path: Path):
    path = raw_workbook(tmp_path / "a.xlsx", many_rows(3))
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    areas = "".join(f'<mergeCell ref="A{row}:B{row + 1}"/>' for row in range(10, 60_000, 2))
    end = "</sheetData>"
    sheet = parts["xl/worksheets/sheet1.xml"].decode().replace(end, f"{end}<mergeCells>{areas}</mergeCells>").encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in {**parts, "xl/worksheets/sheet1.xml": sheet}.items():
            archive.writestr(name, content)
    reading = read_here(path)
    assert len(reading.table.rows) == 3
    assert "Merged areas: 29995" in told(reading)


def test_shared_texts_that_are_not_there_are_told_or_refused(tmp_path: Path):
    cells = '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>999999</v></c>'
    path = with_shared_strings(tmp_path / "a.xlsx", "<si><t>Nombre</t></si>", cells)
    assert isinstance(outcome(path, guarded=True), FileReading | str)


def test_a_text_shared_by_many_cells_fills_no_memory(tmp_path: Path):
    cells = "".join(f'<c r="A{row}" t="s"><v>0</v></c>' for row in range(1, 3_000))
    path = with_shared_strings(tmp_path / "a.xlsx", f"<si><t>{'x' * 100_000}</t></si>", cells)
    assert "five million filled cells, or very long texts" in str(outcome(path, guarded=True))


def test_many_parts_that_each_unpack_to_little_enough_are_one_bomb(tmp_path: Path):
    whole = raw_workbook(tmp_path / "a.xlsx", many_rows(1))
    with zipfile.ZipFile(whole, "a", zipfile.ZIP_DEFLATED) as archive:
        for number in range(30):
            archive.writestr(f"xl/worksheets/more{number}.xml", bytes(2 << 20))
    assert "unpacks to far more" in str(outcome(whole))


@pytest.mark.parametrize("depth", [50, 20_000])
def test_elements_within_elements_end_no_stack(tmp_path: Path, depth: int):
    nested = "<a>" * depth + "</a>" * depth
    guarded = outcome(raw_workbook(tmp_path / "a.xlsx", [*many_rows(2), nested]), guarded=True)
    assert isinstance(guarded, FileReading | str)
    spans = "<text:span>" * depth + "x" + "</text:span>" * depth
    table = f'<table:table table:name="L">{ods_row("Nombre", "Ciudad")}<table:table-row>{ods_cell(spans)}'
    path = opendocument(tmp_path / "a.ods", f"{table}{ods_cell('y')}</table:table-row></table:table>")
    assert isinstance(outcome(path, guarded=True), FileReading | str)


@pytest.mark.parametrize(
    ("content", "rows"),
    [
        (b"Name;Phone\r\nAna;1\nEva;2\rLuis;3\r\n", 3),
        (b"sep=;\r\nName;Phone\r\nAna;1\r\n", 1),
        (b"Name\nAna\nEva\nLuis\n", 3),
        (b"Name;Phone\nA\0na;1\n" + b"Eva;2\n" * 100, 101),
        (b'Name;Note\nAna;"' + b"x" * 200_000, 1),
        ("Nombre;Teléfono\nJosé Núñez;+34600111222\n".encode("utf-7"), 1),
        ("Nombre;Teléfono\nJosé Núñez;+34600111222\n".encode("utf-32-le"), 1),
        ("Όνομα;Τηλέφωνο\nΆννα;2101234567\n".encode("utf-32-be"), 1),
        (b"Name;Phone\n" + b";" * 3_000 + b"\nAna;1\n", 1),
        (b'Name;Phone\n"Ana' + b'""' * 1_100_000 + b'";1\nEva;2\n', 2),
    ],
)
def test_texts_that_other_readers_stumble_over_are_read(tmp_path: Path, content: bytes, rows: int):
    path = tmp_path / "a.csv"
    path.write_bytes(content)
    reading = read_here(path)
    assert len(reading.table.rows) == rows
    assert reading.table.headings[0] in ("Name", "Nombre", "Όνομα")


def test_a_date_of_a_thousand_digits_is_no_date(tmp_path: Path):
    path = tmp_path / "a.csv"
    path.write_text(f"Name;Born\nAna;01/02/1990\nEva;{'9' * 5_000}/1/1\n", encoding="utf-8")
    assert len(read_here(path).table.rows) == 2


def test_cells_that_are_never_closed_are_looked_at_once(tmp_path: Path):
    cells = "<c t='e'><v>#N/A</v>" * 8
    rows = [f'<row r="{row}">{cells}</row>' for row in range(1, 9_000)]
    assert "damaged or was written in an unusual way" in str(outcome(raw_workbook(tmp_path / "a.xlsx", rows)))


def test_a_bomb_in_a_document_goes_to_no_second_reader(tmp_path: Path):
    path = opendocument(tmp_path / "a.ods", " " * (40 << 20))
    assert "unpacks to far more" in str(outcome(path))


def test_a_text_of_one_endless_line_is_refused(tmp_path: Path):
    path = tmp_path / "a.csv"
    with path.open("wb") as file:
        file.write(b"Name;Phone\nAna;")
        file.truncate(101 << 20)
    assert "Split it into smaller files" in str(outcome(path))


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no such limits")
def test_a_text_that_fills_the_memory_is_refused_at_once_and_says_how_to_mend_it(tmp_path: Path):
    path = tmp_path / "a.csv"
    path.write_bytes(b"Name;Phone\n" + b";" * (95 << 20))
    assert "Split it into smaller files" in str(outcome(path, guarded=True))


def test_a_child_that_shows_no_sign_that_it_goes_on_is_not_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("custdesk.exchange.reading.files._SILENT_SECONDS", -1)
    path = raw_workbook(tmp_path / "a.xlsx", many_rows(3))
    assert "it takes too long. Save only the sheet" in str(outcome(path, guarded=True))


def test_a_sign_that_a_slow_reader_goes_on_is_not_told_as_rows_done(tmp_path: Path):
    path = tmp_path / "a.xml"
    path.write_text(xml_spreadsheet(f"<Row>{xml_cell('Ana')}{xml_cell('1')}</Row>" * 6_000), encoding="utf-8")
    told_as_done: list[tuple[int, int]] = []
    reading = read_file(path, progress=lambda done, total: told_as_done.append((done, total)))
    assert len(reading.table.rows) == 6_000
    assert told_as_done[-1] == (6_000, 6_000)
    assert all(0 < done <= total for done, total in told_as_done)


def test_what_only_the_slow_reader_takes_is_refused_at_once_where_it_is_long(tmp_path: Path):
    odd = f'<row r="1">{text_cell("A1", "Name")}<c r="B1" t="odd"><v>x</v></c></row>'
    short = raw_workbook(tmp_path / "short.xlsx", [odd, f'<row r="2">{text_cell("A2", "Ana")}</row>'])
    assert isinstance(outcome(short), FileReading)
    rows = "".join(f'<row r="{row}"><c r="A{row}"><v>1</v></c></row>' for row in range(2, 301_000))
    assert "save it again as .xlsx and try that copy" in str(outcome(raw_workbook(tmp_path / "a.xlsx", [odd, rows])))


def test_more_contact_cards_than_anybody_has_are_refused_at_once(tmp_path: Path):
    path = tmp_path / "a.vcf"
    path.write_bytes(b"BEGIN:VCARD\nFN:Ana\nEND:VCARD\n" * 150_001)
    assert "more than 150,000 contact cards" in str(outcome(path))


def test_what_is_no_file_is_refused_and_never_waited_for(tmp_path: Path):
    loop = tmp_path / "loop.csv"
    loop.symlink_to(loop)
    assert "cannot be read: it " in str(outcome(loop, guarded=True))
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.csv")
        assert "it is not a file" in str(outcome(tmp_path / "pipe.csv", guarded=True))


@pytest.mark.skipif(os.name == "nt", reason="Windows allows no such names")
def test_a_name_of_two_lines_is_told_in_one(tmp_path: Path):
    path = tmp_path / "a\nb.csv"
    path.write_bytes(b"")
    with pytest.raises(FileUnreadable, match=r"^a b\.csv cannot be read: it is empty"):
        read_file(path)


def broken(content: bytes, chance: random.Random, changes: int = 6) -> bytes:
    """Flip bits, and cut or double a piece."""
    found = bytearray(content)
    for _ in range(changes):
        found[chance.randrange(len(found))] ^= 1 << chance.randrange(8)
    at = chance.randrange(len(found))
    piece = found[at : at + chance.randrange(1, 60)]
    return bytes(found[:at] + (piece * 2 if chance.random() < 0.5 else b"") + found[at + len(piece) :])


def test_texts_and_pages_broken_at_random_are_read_or_refused(tmp_path: Path):
    chance = random.Random(5)
    page = "<html><table>" + "<tr><td>Ana Núñez</td><td colspan='2'>600111222</td></tr>" * 9 + "</table></html>"
    rows = f"<Row>{xml_cell('Ana')}{xml_cell('12.5', 'Number')}</Row>" * 9
    table = 'Nombre;Teléfono;"Nota"\n' + 'Ana;600111222;"una\nnota"\n' * 9
    path = tmp_path / "a.csv"
    for text in (page, xml_spreadsheet(rows), table):
        for encoding in ("utf-8", "utf-16"):
            for _ in range(40):
                path.write_bytes(broken(text.encode(encoding), chance))
                assert isinstance(outcome(path), FileReading | str)


def test_workbooks_whose_parts_are_broken_at_random_are_read_or_refused(tmp_path: Path):
    chance = random.Random(7)
    whole = raw_workbook(tmp_path / "whole.xlsx", many_rows(30))
    with zipfile.ZipFile(whole) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    assert set(parts) >= set(PARTS)
    paths = []
    for number in range(6):
        # The checksums are right, so that the readers get to see what is broken.
        with zipfile.ZipFile(tmp_path / f"{number}.xlsx", "w") as archive:
            for name, content in parts.items():
                hit = name.startswith("xl/") and chance.random() < 0.6
                archive.writestr(name, broken(content, chance, 2) if hit else content)
        paths.append(tmp_path / f"{number}.xlsx")
    with ThreadPoolExecutor(2) as pool:
        found = list(pool.map(lambda path: outcome(path, guarded=True), paths))
    assert len(found) == 6
