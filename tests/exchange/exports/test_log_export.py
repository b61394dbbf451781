"""The log given out: a workbook that proves itself, and a document to be signed."""

import csv
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import file_digest, sha256
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from custdesk.audit.model import LogQuery
from custdesk.audit.seals import SealOutcome, Seals
from custdesk.audit.service import AuditLog
from custdesk.customers.logged import LOGGED
from custdesk.customers.model import Customer, CustomerCard
from custdesk.customers.service import Customers
from custdesk.desk.door import Desk
from custdesk.desk.permissions import Lens, Role
from custdesk.errors import Cancelled, FileUnwritable, PermissionRefused
from custdesk.exchange import log_export
from custdesk.exchange.log_export import LogDocument, LogExports, LogTooLong
from custdesk.exchange.log_rows import LogWords
from tests.exchange.exports.workbook_outsider import first_bad_entry
from tests.vaults import OWNER, beside

DECLARED = {"customer": LOGGED}


def log_exports_of(desk: Desk) -> LogExports:
    return LogExports(desk, AuditLog(desk, DECLARED), Seals(desk), DECLARED)


@pytest.fixture
def log_exports(desk: Desk) -> LogExports:
    customers = Customers(desk)
    card = customers.open(customers.create(CustomerCard(customer=Customer(given_name="Ana", notes="=1+1"))))
    changed = replace(card.customer, notes="likes wheat", job_title="Baker")
    customers.save(replace(card, customer=changed, sealed={"bank_account": "ES9121000418450200051332"}), card)
    return log_exports_of(desk)


def sheets_of(out: Path) -> list[list[tuple[Any, ...]]]:
    return [list(sheet.iter_rows(values_only=True)) for sheet in openpyxl.load_workbook(out).worksheets]


def newest(desk: Desk) -> tuple[str, dict[str, Any]]:
    action, detail = desk.vault.reader.execute(
        "SELECT action, detail FROM audit_entry ORDER BY seq DESC LIMIT 1"
    ).fetchone()
    return action, json.loads(detail)


def drawn(document: LogDocument, file: Path, progress: Callable[[int, int], None]) -> None:
    progress(1, 1)
    file.write_text("\n".join(entry.action for entry in document.entries))


def test_a_workbook_of_the_whole_log_is_verified_by_an_outsider(log_exports: LogExports, tmp_path: Path) -> None:
    out = tmp_path / "log.xlsx"
    result = log_exports.export(LogQuery(), out)
    assert result.verified.good
    assert first_bad_entry(out) is None
    rows, about, keys = sheets_of(out)
    assert len(rows) - 1 == result.rows > 5
    assert dict(about)["Entries"] == str(result.rows)
    assert dict(about)["Verified right before"].startswith("The log is whole.")
    assert [row[2] for row in keys[1:]] == [None, OWNER]


@pytest.mark.parametrize("column", ["Time (UTC)", "Number of the person", "Details as stored", "Head", "Signature"])
def test_a_workbook_in_which_a_cell_was_changed_is_found_by_the_outsider(
    log_exports: LogExports, tmp_path: Path, column: str
) -> None:
    out = tmp_path / "log.xlsx"
    log_exports.export(LogQuery(), out)
    book = openpyxl.load_workbook(out)
    sheet = book.worksheets[0]
    place = [cell.value for cell in sheet[1]].index(column) + 1
    cell = next(sheet.cell(row, place) for row in range(4, 40) if sheet.cell(row, place).value)
    value = cell.value
    changed = value + 1 if isinstance(value, int) else ("1" if value[0] != "1" else "2") + value[1:]
    cell.value = changed
    book.save(out)
    assert first_bad_entry(out) is not None


def test_a_workbook_from_which_a_row_was_taken_is_found_by_the_outsider(
    log_exports: LogExports, tmp_path: Path
) -> None:
    out = tmp_path / "log.xlsx"
    for removed in (2, 5):
        log_exports.export(LogQuery(), out)
        book = openpyxl.load_workbook(out)
        book.worksheets[0].delete_rows(removed)
        book.save(out)
        assert first_bad_entry(out) is not None


def test_the_rows_are_typed_and_in_the_words_of_whoever_asks(log_exports: LogExports, tmp_path: Path) -> None:
    out = tmp_path / "log.xlsx"
    said = LogWords(
        what=lambda entry: f"did {entry.action}",
        about=lambda entry: f"of {entry.subject_name}",
        who=lambda entry: entry.actor_name.upper(),
        filters=("Action: Changed a customer", "Person: Eleni"),
    )
    query = LogQuery(actions=("customer.changed",))
    log_exports.export(query, out, said=said)
    rows, about, _keys = sheets_of(out)
    entry, when, who, what, subject = rows[1][:5]
    assert len(rows) == 2
    assert isinstance(entry, int)
    assert isinstance(when, datetime)
    assert abs((when - datetime.now()).total_seconds()) < 3600
    assert (who, what, subject) == (OWNER.upper(), "did customer.changed", "of 1001")
    assert dict(about)["Filters"] == "Action: Changed a customer\nPerson: Eleni"


def test_values_come_only_when_asked_for_and_through_the_lens(
    log_exports: LogExports, desk: Desk, tmp_path: Path
) -> None:
    out = tmp_path / "log.csv"
    query = LogQuery(actions=("customer.changed",))
    log_exports.export(query, out)
    assert "likes wheat" not in out.read_text(encoding="utf-8-sig")
    assert newest(desk)[1]["values"] == ""
    log_exports.export(query, out, with_values=True)
    text = out.read_text(encoding="utf-8-sig")
    row = next(csv.DictReader(text.splitlines(keepends=True), delimiter=";"))
    assert "notes: =1+1" in row["Before"]
    assert "notes: likes wheat" in row["After"]
    assert "ES9121000418450200051332" not in text
    assert newest(desk)[1]["values"] == "values"
    desk.look_through(Lens.STANDARD)
    log_exports.export(query, out, with_values=True)
    assert "likes wheat" not in out.read_text(encoding="utf-8-sig")


def test_an_export_is_logged_so_that_its_file_is_known_again(
    log_exports: LogExports, desk: Desk, tmp_path: Path
) -> None:
    out = tmp_path / "log.xlsx"
    log_exports.export(LogQuery(since=datetime(2020, 1, 1, tzinfo=UTC), user_id=1), out)
    action, detail = newest(desk)
    with out.open("rb") as file:
        whole = file_digest(file, "sha256").hexdigest()
    assert action == "log.exported"
    assert (detail["format"], detail["filters"]) == ("xlsx", ["user", "period"])
    assert whole.startswith(detail["file_sha256"])
    assert len(detail["file_sha256"]) == 16
    assert detail["entry"] == sheets_of(out)[0][1][0]


def test_the_cover_of_any_export_is_checked_as_a_seal(log_exports: LogExports, desk: Desk, tmp_path: Path) -> None:
    out = tmp_path / "log.xlsx"
    log_exports.export(LogQuery(), out)
    said = dict(sheets_of(out)[1])
    checked = Seals(desk).check(said["Seal of the log"])
    assert checked.outcome is SealOutcome.HELD
    assert said["End of the log before"].startswith(f"Entry {checked.entry}:")


def test_a_log_that_was_altered_says_so_on_the_cover(log_exports: LogExports, desk: Desk, tmp_path: Path) -> None:
    out = tmp_path / "log.xlsx"
    writer = beside(desk.vault)
    writer.execute("DROP TRIGGER audit_entry_is_never_changed")
    writer.execute("UPDATE audit_entry SET subject_id = 5 WHERE seq = 3")
    result = log_exports.export(LogQuery(), out)
    assert result.verified.first_bad == 3
    assert dict(sheets_of(out)[1])["Verified right before"] == "The log was altered. The first bad entry is 3."
    assert first_bad_entry(out) == 3


def test_a_full_sheet_goes_on_on_the_next(
    log_exports: LogExports, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log_export, "MOST_ROWS", 3)
    out = tmp_path / "log.xlsx"
    result = log_exports.export(LogQuery(), out)
    *sheets, _about, _keys = sheets_of(out)
    assert len(sheets) == -(-result.rows // 3)
    assert {sheet[0] for sheet in sheets} == {sheets[0][0]}
    assert [len(sheet) - 1 for sheet in sheets[:-1]] == [3] * (len(sheets) - 1)
    assert openpyxl.load_workbook(out).sheetnames[:2] == ["Log", "Log 2"]
    assert first_bad_entry(out) is None


def test_a_stop_leaves_the_file_that_was_there(log_exports: LogExports, tmp_path: Path) -> None:
    out = tmp_path / "log.xlsx"
    out.write_text("kept")

    def stop(done: int, total: int) -> None:
        if done > total // 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        log_exports.export(LogQuery(), out, progress=stop)
    with pytest.raises(Cancelled):
        log_exports.sign_off(LogQuery(), tmp_path / "log.pdf", drawn, progress=stop)
    assert [file.name for file in tmp_path.glob("*") if file.suffix in (".xlsx", ".pdf", ".partial")] == ["log.xlsx"]
    assert out.read_text() == "kept"


def test_a_document_has_the_entries_in_order_a_seal_and_a_checksum_over_their_heads(
    log_exports: LogExports, desk: Desk, tmp_path: Path
) -> None:
    kept: list[LogDocument] = []

    def keep(document: LogDocument, file: Path, progress: Callable[[int, int], None]) -> None:
        kept.append(document)
        drawn(document, file, progress)

    out = tmp_path / "log.pdf"
    result = log_exports.sign_off(LogQuery(), out, keep)
    document = kept[0]
    seqs = [entry.seq for entry in document.entries]
    assert seqs == sorted(seqs) == list(range(1, result.rows + 1))
    heads = dict(desk.vault.reader.execute("SELECT seq, head FROM audit_entry"))
    assert document.checksum == sha256(b"".join(heads[seq] for seq in seqs)).hexdigest()
    assert (document.user, document.role, document.verified.good) == (OWNER, Role.OWNER, True)
    assert Seals(desk).check(document.seal.line).outcome is SealOutcome.HELD
    exported = desk.vault.reader.execute("SELECT detail FROM audit_entry WHERE action = 'log.exported'").fetchone()
    assert sha256(out.read_bytes()).hexdigest().startswith(json.loads(exported[0])["file_sha256"])


def test_too_many_entries_are_no_document(
    log_exports: LogExports, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log_export, "MOST_SIGNED", 3)
    with pytest.raises(LogTooLong):
        log_exports.sign_off(LogQuery(), tmp_path / "log.pdf", drawn)
    assert log_exports.sign_off(LogQuery(actions=("customer.changed",)), tmp_path / "log.pdf", drawn).rows == 1


@pytest.mark.parametrize("name", ["log.xlsx", "log"])
def test_a_document_is_a_pdf(log_exports: LogExports, tmp_path: Path, name: str) -> None:
    with pytest.raises(FileUnwritable):
        log_exports.sign_off(LogQuery(), tmp_path / name, drawn)


@pytest.mark.parametrize("role", [role for role in Role if role not in (Role.OWNER, Role.PRIVACY_OFFICER)])
def test_whoever_may_not_export_the_log_is_refused(
    log_exports: LogExports, desk: Desk, unlocked: Any, tmp_path: Path, role: Role
) -> None:
    other = log_exports_of(Desk(unlocked.vault, replace(desk.session, role=role), unlocked.secrets))
    with pytest.raises(PermissionRefused):
        other.export(LogQuery(), tmp_path / "log.xlsx")
    with pytest.raises(PermissionRefused):
        other.sign_off(LogQuery(), tmp_path / "log.pdf", drawn)
