"""What is given to somebody else, and lists through a view: who gets it, who is left out, and what the log keeps."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from custdesk.audit.model import LogQuery
from custdesk.audit.service import AuditLog
from custdesk.consent.model import Answers
from custdesk.consent.service import Consents
from custdesk.customers.model import ListQuery
from custdesk.desk.door import Desk
from custdesk.desk.permissions import Lens, Limits, Role
from custdesk.errors import PermissionRefused, ValueRefused
from custdesk.exchange.cover import Disclosure
from custdesk.exchange.exports import Exports
from tests.exchange.exports.test_profiles import about, rows_of

TO = Disclosure(" Asesoría  Gil ", "contract")


@pytest.fixture
def kept_back(desk: Desk, people: dict[str, int]) -> str:
    Consents(desk).record(people["joao"], Answers(opted_out={"third_parties": True}))
    return "João d'Ávila Conceição"


def test_somebody_gets_the_chosen_columns_without_whoever_said_no(
    exports: Exports, desk: Desk, kept_back: str, tmp_path: Path
):
    out = tmp_path / "out.xlsx"
    result = exports.disclose(TO, ["name", "phone", "city"], out)
    rows = rows_of(out)
    assert list(rows[0]) == ["Name", "Phone 1", "Address 1 city"]
    assert kept_back not in {row["Name"] for row in rows}
    assert "+34612345678" in {row["Phone 1"] for row in rows}
    assert (result.rows, result.left_out) == (4, 2)
    assert dict(result.reasons) == {"Wants no data passed to others": 1, "Archived": 1}
    cover = about(out)
    assert (cover["Given to"], cover["View"]) == ("Asesoría Gil", "View for somebody else")
    assert cover["Ground"] == "Needed for an agreement with the customer"
    assert "Wants no data passed to others: 1" in cover["Left out"]
    logged = AuditLog(desk).page(LogQuery(actions=("export.disclosed",))).entries[0].detail
    assert (logged["recipient"], logged["ground"], logged["rows"]) == ("Asesoría Gil", "contract", 4)
    assert logged["columns"] == ("name", "phone", "city")


@pytest.mark.parametrize(
    ("to", "columns", "column"),
    [(Disclosure(" ", "contract"), ["name"], "recipient"), (TO, [], "columns")],
)
def test_it_needs_a_recipient_and_columns(
    exports: Exports, tmp_path: Path, to: Disclosure, columns: list[str], column: str
):
    with pytest.raises(ValueRefused) as refused:
        exports.disclose(to, columns, tmp_path / "out.xlsx")
    assert refused.value.values["column"] == column
    with pytest.raises(ValueError, match="ground"):
        exports.disclose(replace(to, ground="because"), ["name"], tmp_path / "out.xlsx")
    assert not (tmp_path / "out.xlsx").exists()


@pytest.mark.parametrize("column", ["health_note", "bank_account", "nonsense"])
def test_a_sealed_column_is_never_passed_on(exports: Exports, tmp_path: Path, column: str):
    with pytest.raises(PermissionRefused):
        exports.disclose(TO, ["name", column], tmp_path / "out.xlsx")


@pytest.mark.parametrize("role", [Role.CLERK, Role.FIELD_WORKER, Role.ACCOUNTANT, Role.ANALYST])
def test_only_owner_and_privacy_officer_give_data_away(
    exports_of: Callable[[Role], Exports], tmp_path: Path, role: Role
):
    with pytest.raises(PermissionRefused):
        exports_of(role).disclose(TO, ["name"], tmp_path / "out.xlsx")


def test_a_list_is_given_out_as_the_view_shows_it(exports: Exports, desk: Desk, people: dict[str, int], tmp_path: Path):
    desk.look_through(Lens.STANDARD)
    exports.export_list(ListQuery(words="maria"), ["name", "phone", "street"], tmp_path / "masked.xlsx")
    assert [tuple(row.values()) for row in rows_of(tmp_path / "masked.xlsx")] == [
        ("María José Núñez Íñiguez", "•••678", "•••")
    ]
    assert about(tmp_path / "masked.xlsx")["View"] == "Standard view"
    with pytest.raises(PermissionRefused):
        exports.export_list(ListQuery(), ["name", "notes"], tmp_path / "no.xlsx")


def test_a_list_for_one_purpose_says_for_what_and_whom_it_leaves_out(
    exports: Exports, desk: Desk, people: dict[str, int], tmp_path: Path
):
    desk.look_through(Lens.PURPOSE)
    out = tmp_path / "list.xlsx"
    result = exports.export_list(ListQuery(), ["name"], out, use="phone")
    assert "María José Núñez Íñiguez" not in {row["Name"] for row in rows_of(out)}
    assert dict(result.reasons) == {"Does not want to be contacted in this way": 1}
    cover = about(out)
    assert (cover["View"], cover["Made for"]) == ("View for one purpose", "Phone")
    logged = AuditLog(desk).page(LogQuery(actions=("export.made",))).entries[0].detail
    assert (logged["lens"], logged["use"]) == ("purpose", "phone")


def test_an_export_needs_the_view_that_it_names(desk: Desk, people: dict[str, int], tmp_path: Path):
    limits = Limits(lenses=frozenset({Lens.PERSONAL, Lens.DISCLOSURE}))
    exports = Exports(Desk(desk.vault, replace(desk.session, limits=limits), desk._secrets))
    assert "everything" not in {profile.code for profile in exports.profiles()}
    with pytest.raises(PermissionRefused):
        exports.export("everything", tmp_path / "out.xlsx")
    with pytest.raises(PermissionRefused):
        exports.disclose(TO, ["name"], tmp_path / "out.xlsx")
