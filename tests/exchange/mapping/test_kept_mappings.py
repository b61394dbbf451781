"""What was understood once is understood again: by name, by shape, and never against what the new file says."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from custdesk.audit.model import LogQuery
from custdesk.desk.permissions import Permission, Role
from custdesk.errors import PermissionRefused
from custdesk.exchange.mapping import keeping, recalling
from custdesk.exchange.mapping.keeping import MappingUnnamed
from custdesk.exchange.mapping.model import Mapping
from custdesk.exchange.reading.model import FileReading
from custdesk.services import Services
from tests.exchange.mapping.tables import read_table
from tests.shops import make_shop, seen_as

HEADINGS = ("Nombre", "Ref. interna", "Teléfono", "Nacimiento")
ROWS = (("Ana Ruiz", "A-1", "612345678", "03/04/1980"), ("Luis Gil", "A-2", "612345679", "05/06/1975"))


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    services = make_shop(tmp_path_factory.mktemp("kept"))
    yield services
    services.close()


@pytest.fixture
def services(shop: Services) -> Iterator[Services]:
    yield shop
    for kept in shop.imports.mappings():
        shop.imports.forget_mapping(kept.id)


def corrected(services: Services, reading: FileReading) -> Mapping:
    """The mapping as a person leaves it: the second column is a tag, the month comes first."""
    mapping = services.imports.guess(reading)
    uses = [replace(use, field="tags") if use.heading == "Ref. interna" else use for use in mapping.uses]
    return replace(mapping, uses=tuple(uses), date_order="mdy", fixed=(("source", "Feria"),))


def kept(services: Services, name: str = "Feria", reading: FileReading | None = None) -> int:
    reading = reading or read_table(HEADINGS, *ROWS)
    return services.imports.keep_mapping(name, reading, corrected(services, reading))


def remembered(services: Services, reading: FileReading, mapping: Mapping) -> None:
    """Remember a mapping as an import does that was applied."""
    with services._desk.change(Permission.IMPORT_RUN) as change:
        keeping.remember(change, reading, mapping)
        change.log(keeping.MappingKept(columns=1))


def told(mapping: Mapping) -> list[str]:
    return [notice.sentence() for notice in mapping.notices]


def codes(mapping: Mapping) -> list[str]:
    return [use.field for use in mapping.uses]


def test_a_file_of_the_same_shape_is_understood_as_it_was_kept(services: Services):
    kept(services)
    found = services.imports.guess(read_table(("NOMBRE", "ref interna", "Telefono", "Nacimiento"), *ROWS))
    assert codes(found) == ["full_name", "tags", "phone", "born_on"]
    assert (found.date_order, found.fixed) == ("mdy", (("source", "Feria"),))
    assert told(found) == ["Understood as last time: Feria."]
    assert [use.reason for use in found.uses] == [recalling.AS_LAST_TIME] * 3 + [recalling.SAME_ORDER]


def test_columns_that_moved_or_came_are_found_by_their_headings(services: Services):
    kept(services)
    moved = services.imports.guess(read_table(HEADINGS[::-1], *(row[::-1] for row in ROWS)))
    assert codes(moved) == ["born_on", "phone", "tags", "full_name"]
    assert recalling.MOVED in told(moved)
    more = services.imports.guess(read_table((*HEADINGS, "Correo"), *((*row, "ana@example.com") for row in ROWS)))
    assert codes(more) == ["full_name", "tags", "phone", "born_on", "email"]
    assert "New since then: Correo. Check where they go." in told(more)


def test_a_file_that_lacks_a_used_column_or_has_many_others_is_looked_at_afresh(services: Services):
    kept(services)
    assert told(services.imports.guess(read_table(HEADINGS[:3], *(row[:3] for row in ROWS)))) == []
    wide = (*HEADINGS, "Calle", "CP", "Ciudad")
    assert told(services.imports.guess(read_table(wide, *((*row, "", "", "") for row in ROWS)))) == []


def test_dates_that_can_only_be_read_otherwise_win_over_what_was_kept(services: Services):
    kept(services)
    found = services.imports.guess(read_table(HEADINGS, *ROWS, ("Eva Sanz", "A-3", "612345670", "25/12/1980")))
    assert found.date_order == "dmy"
    assert recalling.DAY_NOW in told(found)


def test_amounts_and_phones_that_say_otherwise_win_over_what_was_kept(services: Services):
    headings, row = ("Nombre", "Saldo", "Teléfono"), ("Ana Ruiz", "5,50", "612345678")
    reading = read_table(headings, row)
    mapping = replace(services.imports.guess(reading), decimal=",", country="ES")
    services.imports.keep_mapping("Saldos", reading, mapping)
    rows = [("Rui Lima", "5.50", f"11998877{place}") for place in range(100, 125)]
    found = services.imports.guess(read_table(headings, *rows))
    assert (found.decimal, found.country) == (".", "BR")
    assert {recalling.SIGN_NOW, recalling.COUNTRY_NOW} <= set(told(found))


def test_a_column_that_holds_something_else_now_is_not_believed(services: Services):
    kept(services)
    rows = [("Ana Ruiz", "A-1", "ana@example.com", "03/04/1980"), ("Eva Gil", "A-2", "eva@example.com", "03/04/1981")]
    found = services.imports.guess(read_table(HEADINGS, *rows))
    assert codes(found)[2] != "phone"
    assert "Teléfono holds something else than last time. Check where it goes." in told(found)


def test_a_list_without_headings_is_known_by_what_its_columns_hold(services: Services):
    rows = [("Ana", "Ruiz", "612345678", "ana@example.com"), ("Luis", "Gil", "612345679", "luis@example.com")]
    reading = read_table(("",) * 4, *rows)
    mapping = services.imports.guess(reading)
    turned = tuple(
        replace(use, field=field)
        for use, field in zip(mapping.uses, ("family_name", "given_name", "phone", "email"), strict=True)
    )
    services.imports.keep_mapping("Lista", reading, replace(mapping, uses=turned))
    again = services.imports.guess(
        read_table(("",) * 4, ("Eva", "Sanz", "612345670", None), ("Paz", "Mar", "612345671", None))
    )
    assert codes(again) == ["family_name", "given_name", "phone", "email"]
    other = services.imports.guess(
        read_table(("",) * 4, ("ana@example.com", "Ruiz", "1", "x"), ("b@example.com", "Gil", "2", "y"))
    )
    assert told(other) == []


def test_an_import_remembers_without_being_asked_and_the_last_use_counts(services: Services):
    reading = read_table(HEADINGS, *ROWS)
    named = corrected(services, reading)
    services.imports.keep_mapping("Feria", reading, named)
    otherwise = replace(
        named, uses=tuple(replace(use, field="notes" if use.field == "tags" else use.field) for use in named.uses)
    )
    remembered(services, reading, otherwise)
    found = services.imports.guess(reading)
    assert (codes(found)[1], told(found)) == ("notes", [recalling.UNDERSTOOD])
    remembered(services, reading, named)
    found = services.imports.guess(reading)
    assert (codes(found)[1], told(found)) == ("tags", ["Understood as last time: Feria."])
    assert len(services.imports.mappings()) == 2


def test_a_person_can_choose_another_mapping_or_none(services: Services):
    first = kept(services)
    reading = read_table(HEADINGS, *ROWS)
    remembered(services, reading, services.imports.guess(reading, kept=0))
    afresh = services.imports.guess(reading, kept=0)
    assert told(afresh) == []
    assert codes(afresh)[1] != "tags"
    found = services.imports.guess(reading, kept=first)
    assert (codes(found)[1], told(found)) == ("tags", ["Understood as you chose: Feria."])


def test_a_name_is_needed_and_keeps_the_newest_under_it(services: Services):
    first = kept(services, "Feria")
    assert kept(services, " FERIA ") == first
    assert [one.name for one in services.imports.mappings()] == ["FERIA"]
    with pytest.raises(MappingUnnamed):
        kept(services, "  ")


def test_words_for_yes_and_no_are_kept_and_new_ones_join_them(services: Services):
    headings = ("Nombre", "Publicidad")
    reading = read_table(headings, ("Ana Ruiz", "vale"), ("Eva Gil", "paso"), ("Luis Mar", "vale"))
    mapping = services.imports.guess(reading)
    use = replace(mapping.uses[1], field="allow.marketing", yes=("vale",), no=("paso", ""))
    services.imports.keep_mapping("Boletín", reading, replace(mapping, uses=(mapping.uses[0], use)))
    found = services.imports.guess(read_table(headings, ("Ana Ruiz", "Vale"), ("Eva Gil", "no"), ("Luis Mar", "paso")))
    assert (found.uses[1].field, found.uses[1].yes, found.uses[1].no) == (
        "allow.marketing",
        ("vale",),
        ("paso", "", "no"),
    )


def test_neither_the_log_nor_what_is_kept_holds_a_value_of_the_file(services: Services):
    # A row that was taken for the headings by mistake.
    reading = read_table(
        ("Qsecreta Ruiz", "612999888", "qsecreta@example.com"), ("Ana Gil", "612345678", "a@example.com")
    )
    kept_id = kept(services, "Feria", reading)
    services.imports.forget_mapping(kept_id)
    kept_id = kept(services, "Feria", reading)
    rows = services._desk.vault.reader.execute("SELECT * FROM import_mapping").fetchall()
    entries = services.log.page(LogQuery(actions=("import.mapping_kept", "import.mapping_forgotten"))).entries
    assert rows
    assert len({entry.action for entry in entries}) == 2
    for text in (str(rows), str(entries)):
        assert "qsecreta" not in text.casefold()
        assert "612999888" not in text


@pytest.mark.parametrize("body", ["", "[]", '{"columns": 1}', "{"])
def test_a_row_that_another_program_spoiled_keeps_nobody_from_importing(services: Services, body: str):
    kept_id = kept(services)
    with services._desk.change(Permission.IMPORT_RUN) as change:
        change.connection.execute("UPDATE import_mapping SET body = ? WHERE id = ?", (body, kept_id))
        change.log(keeping.MappingKept(columns=1))
    assert services.imports.mappings() == []
    assert told(services.imports.guess(read_table(HEADINGS, *ROWS))) == []
    services.imports.forget_mapping(kept_id)


def test_whoever_may_not_import_reaches_no_mapping(services: Services):
    analyst = seen_as(services, role=Role.ANALYST)
    for call in (analyst.imports.mappings, lambda: analyst.imports.forget_mapping(1)):
        with pytest.raises(PermissionRefused):
            call()


def test_an_import_that_was_applied_is_remembered_with_all_that_was_chosen(services: Services, tmp_path: Path):
    path = tmp_path / "lista.csv"
    path.write_text("Nombre;Club;Idioma\nAna Ruiz;vale;\nEva Sanz;paso;pt\n", encoding="utf-8")
    reading = services.imports.read(path)
    mapping = services.imports.guess(reading)
    club = replace(mapping.uses[1], field="allow.marketing", yes=("vale",), no=("paso",))
    fixed = (("tags", "Feria"), ("language", "el"))
    mapping = replace(mapping, uses=(mapping.uses[0], club, mapping.uses[2]), fixed=fixed)
    services.imports.apply(services.imports.plan(path, reading, mapping))
    people = [services.customers.open(number, in_full=True).customer for number in (1, 2)]
    assert [(one.tags, one.language) for one in people] == [(("Feria",), "el"), (("Feria",), "pt")]
    assert [services.consents.state(number).opted_out("marketing") for number in (1, 2)] == [False, True]
    again = services.imports.guess(services.imports.read(path))
    assert told(again) == [recalling.UNDERSTOOD]
    assert (again.uses[1].field, again.uses[1].yes, again.fixed) == ("allow.marketing", ("vale",), fixed)
