"""The rows that were left out come back with their reasons, to be mended and imported again."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from openpyxl import load_workbook

from custdesk.customers.model import Customer, CustomerCard
from custdesk.exchange.importing.model import Plan, PlannedRow, Verdict
from custdesk.exchange.mapping.model import Draft, Mapping, RowProblem
from custdesk.exchange.reading import Cell, CellError, FileReading, Row, Table, read_file
from custdesk.exchange.writing.refused import write_refused

HEADINGS = ("Nombre", "Nacido", "Saldo", "Nota")
CELLS: dict[int, tuple[Cell, ...]] = {
    2: ("Ana", date(1985, 3, 27), 12.5, None),
    3: ("=HYPERLINK(1)", "31/02/1990", 7, "007"),
    4: (None, None, CellError("#DIV/0!"), "x"),
    5: ("Luis", None, None, None),
}


def planned(line: int, verdict: Verdict, problems: Sequence[RowProblem] = (), **more: str | int) -> PlannedRow:
    card = CustomerCard(customer=Customer(given_name="Ana"))
    return PlannedRow(draft=Draft(line=line, card=card, problems=tuple(problems)), verdict=verdict, **more)  # type: ignore[arg-type]


def plan() -> Plan:
    reading = FileReading(
        name="clientes.csv", kind="text", encoding="utf-8", separator=";", sheets=(), chosen_sheet="", heading_row=1,
        table=Table("", HEADINGS, tuple(Row(line, cells) for line, cells in CELLS.items())), notices=(),
    )  # fmt: skip
    rows = (
        planned(2, Verdict.NEW, [RowProblem("Nota", "This is only odd.")]),
        planned(
            3,
            Verdict.REFUSED,
            [
                RowProblem("Nacido", "There is no month {month}. Check it.", {"month": 31}, refused=True),
                RowProblem("Nota", "This is only odd."),
                RowProblem("", "Give a name.", refused=True),
            ],
        ),
        planned(4, Verdict.LOOKALIKE, customer_id=1, like_number="1001", reasons=("the same tax number, but another name",)),
        planned(5, Verdict.LOOKALIKE, like_line=2, reasons=("the same name",)),
    )
    return Plan(reading=reading, mapping=Mapping(uses=()), rows=rows, sha256="0" * 64)


def test_the_rows_left_out_are_saved_with_their_reasons(tmp_path: Path):
    out = tmp_path / "refused.xlsx"
    assert write_refused(plan(), out) == 3
    headings, *rows = load_workbook(out).active.iter_rows(values_only=True)
    assert headings == ("Why it was left out", "Row in the file", *HEADINGS)
    assert rows == [
        ("Nacido: There is no month 31. Check it.\nGive a name.", 3, "=HYPERLINK(1)", "31/02/1990", 7, "007"),
        ("Looks like customer 1001: the same tax number, but another name.", 4, None, None, "#DIV/0!", "x"),
        ("Looks like row 2 of the file: the same name.", 5, "Luis", None, None, None),
    ]
    assert load_workbook(out).active["C2"].data_type == "s"


def test_the_reasons_are_told_in_the_persons_words(tmp_path: Path):
    out = tmp_path / "refused.xlsx"
    write_refused(plan(), out, words=lambda context, text: f"<{context}> {text}")
    assert load_workbook(out).active["A2"].value.startswith("<export> Nacido: <values> There is no month 31.")


def test_a_mended_file_reads_as_the_first_one_did(tmp_path: Path):
    out = tmp_path / "refused.xlsx"
    write_refused(plan(), out)
    book = load_workbook(out)
    book.active["D2"] = date(1990, 2, 28)
    book.save(out)
    table = read_file(out).table
    assert table.headings[2:] == HEADINGS
    assert table.rows[0].cells[2:] == ("=HYPERLINK(1)", date(1990, 2, 28), 7, "007")


def test_a_plan_without_such_rows_gives_an_empty_sheet(tmp_path: Path):
    whole = plan()
    empty = Plan(reading=whole.reading, mapping=whole.mapping, rows=(), sha256=whole.sha256)
    assert write_refused(empty, tmp_path / "none.xlsx") == 0
    assert (tmp_path / "none.xlsx").exists()
