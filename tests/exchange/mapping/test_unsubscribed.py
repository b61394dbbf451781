"""Lists of people who want no advertising: told by their columns, by their values, or for the whole file."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from custdesk.exchange.mapping.fixed import NO_ADVERTISING
from custdesk.exchange.mapping.guess import guess
from custdesk.exchange.mapping.model import Mapping
from custdesk.exchange.mapping.recalling import NO_TO_ALL
from custdesk.exchange.mapping.unsubscribed import ALL_SAID_NO
from custdesk.services import Services
from tests.exchange.mapping.tables import check_rows, drafts_of, fields_of, read_table
from tests.shops import make_shop

MAILS = (("ana@a.es",), ("eva@b.es",))
NO = ((NO_ADVERTISING, "yes"),)


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    services = make_shop(tmp_path_factory.mktemp("shop"))
    yield services
    services.close()


def guessed(*headings: str) -> Mapping:
    return guess(read_table(headings, *MAILS), "ES", "es")


def told(mapping: Mapping) -> list[str]:
    return [notice.template for notice in mapping.notices]


@pytest.mark.parametrize(
    "heading",
    ["Unsubscribe date", "Opted out on", "Fecha de baja", "Ημερομηνία διαγραφής από λίστα", "Data de descadastro",
     "تاریخ لغو اشتراک"],
)  # fmt: skip
def test_the_day_on_which_somebody_left_a_list_is_a_no(heading: str) -> None:
    drafts = drafts_of(("Email", heading), ("ana@a.es", "2024-05-31"), ("eva@b.es", None))
    assert [draft.opt_outs for draft in drafts] == [{"marketing"}, set()]


@pytest.mark.parametrize("heading", ["Reason", "Motivo", "Λόγος", "دلیل"])
def test_why_somebody_left_is_nobodys_name(heading: str) -> None:
    rows = (("ana@a.es", "sí", "No me interesa"), ("eva@b.es", "sí", "Demasiados correos"))
    assert fields_of(("Email", "Baja", heading), *rows) == ["email", NO_ADVERTISING, ""]


def test_a_column_of_states_is_known_by_what_they_say() -> None:
    rows = (("ana@a.es", "Unsubscribed"), ("eva@b.es", "subscribed"), ("luz@c.es", "cleaned"))
    drafts = drafts_of(("Email", "Status"), *rows)
    assert [draft.opt_outs for draft in drafts] == [{"marketing"}, set(), {"marketing"}]
    assert fields_of(("Email", "Status"), ("ana@a.es", "active"), ("eva@b.es", "paid")) == ["email", ""]
    states = fields_of(("Email", "Status", "No publicidad"), ("ana@a.es", "subscribed", "sí"))
    assert states == ["email", "", NO_ADVERTISING], "what asks outright goes before"


@pytest.mark.parametrize("heading", ["Unsubscribed", "Bajas", "No email"])
def test_e_mails_under_a_no_are_a_list_of_those_who_said_it_and_that_is_told(heading: str) -> None:
    mapping = guessed(heading)
    assert ([use.field for use in mapping.uses], mapping.fixed, told(mapping)) == (["email"], NO, [ALL_SAID_NO])
    assert mapping.notices[0].sentence().startswith(heading)
    assert all(draft.opt_outs == {"marketing"} for draft in check_rows(read_table((heading,), *MAILS), mapping))


def test_e_mails_under_any_other_heading_say_no_to_nothing_unless_a_person_says_so() -> None:
    mapping = guessed("Correo")
    assert (mapping.fixed, mapping.notices) == ((), ())
    table = read_table(("Correo",), *MAILS)
    assert not any(draft.opt_outs for draft in check_rows(table, mapping))
    drafts = check_rows(table, replace(mapping, fixed=NO))
    assert all(draft.opt_outs == {"marketing"} for draft in drafts)
    assert not any(draft.given - {"emails"} for draft in drafts), "and nothing else is made of it"


def test_a_no_of_all_is_not_said_again_for_another_list_of_e_mails(services: Services) -> None:
    table = read_table(("Correo",), *MAILS)
    kept = services.imports.keep_mapping("Bajas", table, replace(guessed("Correo"), fixed=(("source", "Web"), *NO)))
    again = services.imports.guess(table)
    assert again.fixed == (("source", "Web"),)
    assert NO_TO_ALL in told(again)
    assert services.imports.guess(table, kept=kept).fixed == (("source", "Web"), *NO), "but whoever asks for it has it"
    headed = read_table(("Unsubscribed",), *MAILS)
    services.imports.keep_mapping("Fuera", headed, guessed("Unsubscribed"))
    known = services.imports.guess(headed)
    assert known.fixed == NO
    assert ALL_SAID_NO in told(known)
