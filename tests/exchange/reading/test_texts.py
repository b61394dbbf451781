"""Text files: encoding, separator and quotation marks are found out."""

from pathlib import Path

import pytest

from custdesk.errors import FileUnreadable
from custdesk.exchange.reading import FileReading
from tests.exchange.reading.here import read_here

SPANISH = "Nombre;Teléfono;Población\nJosé Núñez;600111222;Cádiz\nBegoña Ibáñez;600111223;Málaga\n"
PORTUGUESE = "Nome;Endereço;Cidade\nJoão;Rua da Conceição 1;São Paulo\nInês;Travessa 2;Brasília\n"
GREEK = "Όνομα;Επώνυμο;Πόλη\nΆννα;Παπαδοπούλου;Αθήνα\nΓιώργος;Νικολαΐδης;Θεσσαλονίκη\n"
GREEK_CAPITALS = "ΟΝΟΜΑ;ΠΟΛΗ\nΓΕΩΡΓΙΟΥ ΑΝΝΑ;ΑΘΗΝΑ\nΝΙΚΟΛΑΪΔΗΣ ΧΡΗΣΤΟΣ;ΛΑΡΙΣΑ\n"
PERSIAN = "نام;شهر\nمحمد رضا;تهران\nفاطمه;شيراز\nژاله;گرگان\n"


def read(path: Path, text: str, written_in: str = "utf-8", **wishes: str) -> FileReading:
    path.write_bytes(text.encode(written_in))
    return read_here(path, **wishes)  # type: ignore[arg-type]


def cells(reading: FileReading) -> list[tuple[object, ...]]:
    return [row.cells for row in reading.table.rows]


@pytest.mark.parametrize("language", ["en", "el", "fa"])
@pytest.mark.parametrize(
    ("text", "encoding", "found"),
    [
        (SPANISH, "cp1252", "cp1252"),
        (SPANISH, "cp850", "cp850"),
        (SPANISH, "mac_roman", "mac_roman"),
        (SPANISH.upper(), "latin-1", "cp1252"),
        (PORTUGUESE, "latin-1", "cp1252"),
        (GREEK, "cp1253", "cp1253"),
        (GREEK, "iso8859_7", "iso8859_7"),
        (GREEK_CAPITALS, "cp1253", "cp1253"),
        (PERSIAN.replace("ی", "ي"), "cp1256", "cp1256"),
        (PERSIAN, "utf-8", "utf-8"),
        (GREEK, "utf-8-sig", "utf-8"),
        (PERSIAN, "utf-16", "utf-16"),
        (PERSIAN, "utf-16-le", "utf-16-le"),
        (GREEK, "utf-16-be", "utf-16-be"),
    ],
)
def test_the_encoding_is_found_in_every_language_of_the_interface(
    tmp_path: Path, text: str, encoding: str, found: str, language: str
):
    reading = read(tmp_path / "a.csv", text, encoding, language=language)
    assert reading.encoding == found
    assert reading.table.headings == tuple(text.splitlines()[0].split(";"))


def test_the_encoding_may_be_chosen_by_hand(tmp_path: Path):
    assert read(tmp_path / "a.csv", SPANISH, "cp1252", encoding="latin-1").table.headings[1] == "Teléfono"
    with pytest.raises(FileUnreadable, match="no text encoding of that name"):
        read(tmp_path / "a.csv", SPANISH, "cp1252", encoding="x-evil")
    unfit = read(tmp_path / "a.csv", SPANISH, "cp1252", encoding="utf-8")
    assert "could not be read as utf-8" in unfit.notices[0].sentence()


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_separator_is_found_beside_decimal_commas_and_titles(tmp_path: Path, separator: str):
    amount = '"1,5"' if separator == "," else "1,5"
    lines = ["List of customers, 2026", "", separator.join(["Name", "Phone", "Balance"])]
    lines += [separator.join([f"Ana {number}", "600111222", amount]) for number in range(20)]
    reading = read(tmp_path / "a.csv", "\r\n".join(lines))
    assert reading.separator == separator
    assert reading.heading_row == 3
    assert cells(reading)[-1] == ("Ana 19", "600111222", "1,5")
    assert reading.table.rows[0].line == 4


def test_one_column_and_a_declared_separator(tmp_path: Path):
    reading = read(tmp_path / "one.csv", "E-mail\na@example.com\nb@example.com\n")
    assert (reading.separator, cells(reading)) == ("", [("a@example.com",), ("b@example.com",)])
    assert cells(read(tmp_path / "sep.csv", "sep=;\nName;Phone\na,b;1\n")) == [("a,b", "1")]


def test_quoted_cells_may_hold_lines_and_inches(tmp_path: Path):
    reading = read(tmp_path / "a.csv", 'Name,Note\n"Ana ""A""",5" pipe\nEva,"one\ntwo"\n')
    assert cells(reading) == [('Ana "A"', '5" pipe'), ("Eva", "one\ntwo")]


def test_a_quotation_mark_left_open_swallows_no_rows(tmp_path: Path):
    reading = read(tmp_path / "a.csv", 'Name;Note\nAna;"open\n' + "Eva;x\n" * 300)
    assert len(reading.table.rows) == 301
    assert "never closed" in reading.notices[0].sentence()


def test_the_apostrophe_that_other_programs_put_in_front_is_taken_off(tmp_path: Path):
    reading = read(tmp_path / "a.csv", "Customer ID,Name,Phone\n'7210448301122,'t Hart,'+34600111222\n")
    assert cells(reading) == [("7210448301122", "'t Hart", "+34600111222")]


def test_unprintable_characters_are_taken_out_and_told(tmp_path: Path):
    reading = read(tmp_path / "a.csv", "Name;Note\nA\x01na;x\n" + "Eva;y\n" * 50)
    assert cells(reading)[0] == ("Ana", "x")
    assert "unprintable characters were taken out: 1" in reading.notices[0].sentence()
