"""Columns that answer: what means yes and no, in which sense, and what the row says by it."""

from dataclasses import replace

import pytest

from custdesk.exchange.mapping.guess import guess
from custdesk.exchange.mapping.model import ColumnUse, Mapping
from custdesk.exchange.mapping.rows import RowReader
from custdesk.exchange.mapping.wire import mapping_from_wire, mapping_to_wire
from custdesk.exchange.reading.model import CellError, Row
from tests.exchange.mapping.tables import read_table, sentences

NAMED = ColumnUse(0, "Nombre", "full_name")


def read(use, *cells, **settings):
    mapping = Mapping(uses=(NAMED, *([use] if isinstance(use, ColumnUse) else use)), country="ES", **settings)
    return RowReader(mapping, {}).draft(Row(2, ("Ana Ruiz", *cells)))


def said(code, cell, **words):
    return read(ColumnUse(1, "Columna", code, **words), cell).opt_outs


@pytest.mark.parametrize("no", ["no", "NO", "0", "όχι", "não", "خیر", False, "✗"])
def test_a_no_to_an_offer_opts_out_and_a_no_to_stopping_says_nothing(no):
    assert said("allow.email", no) == {"email"}
    assert said("opt_out.email", no) == frozenset()


@pytest.mark.parametrize("yes", ["sí", "1", "ναι", "sim", "بله", True, "x", "2024-05-01"])
def test_a_yes_to_stopping_opts_out_and_a_yes_to_an_offer_says_nothing(yes):
    assert said("opt_out.email", yes) == {"email"}
    assert said("allow.email", yes) == frozenset()


@pytest.mark.parametrize(
    ("word", "outs"), [("subscribed", set()), ("unsubscribed", {"marketing"}), ("cleaned", {"marketing"})]
)
def test_words_about_a_list_answer_for_the_person_whatever_is_asked(word, outs):
    assert said("allow.marketing", word) == outs
    assert said("opt_out.marketing", word) == outs


def test_the_words_that_a_person_chose_count_and_no_others():
    words = {"yes": ("Vale",), "no": ("Paso",)}
    assert said("allow.sms", "PASO", **words) == {"sms"}
    assert said("allow.sms", "vale", **words) == frozenset()
    assert said("allow.sms", False, **words) == {"sms"}
    draft = read(ColumnUse(1, "SMS", "allow.sms", **words), "no")
    assert draft.opt_outs == frozenset()
    assert sentences(draft) == [("SMS", "Write one of the words that were chosen for this column: paso, vale.")]
    assert draft.card.customer.notes == "SMS: no"


def test_an_empty_cell_answers_only_where_a_person_said_so():
    assert said("allow.post", None) == frozenset()
    assert said("allow.post", None, yes=("x",)) == frozenset()
    assert said("allow.post", None, yes=("x",), no=("",)) == {"post"}
    assert said("allow.post", "  ", yes=("x",), no=("",)) == {"post"}
    assert said("allow.post", CellError("#N/A"), yes=("x",), no=("",)) == frozenset()


def test_the_words_of_a_column_are_told_with_what_they_usually_mean():
    reading = read_table(("Nombre", "Acepta publicidad"), ("Ana Ruiz", "Sí"), ("Eva Gil", "no"), ("Luis Mar", "quizá"))
    use = guess(reading, "ES", "es").uses[1]
    assert (use.field, use.yes, use.no) == ("allow.marketing", ("Sí",), ("no",))
    reading = read_table(("Name", "Unsubscribed"), ("Ann Lee", "yes"), ("Bob Lee", "unsubscribed"))
    use = guess(reading, "US", "en").uses[1]
    assert (use.field, set(use.yes)) == ("opt_out.marketing", {"yes", "unsubscribed"})


def test_a_yes_to_a_purpose_is_told_with_its_day_and_opts_nobody_in():
    consent, day = ColumnUse(1, "Boletín", "consent.newsletter"), ColumnUse(2, "Día", "consent_on")
    assert read((consent, day), "sí", "03/04/2024").consents == (("newsletter", "2024-04-03"),)
    assert read((consent, day), "sí", None).consents == (("newsletter", ""),)
    assert read((consent, day), "05/06/2023", "03/04/2024").consents == (("newsletter", "2023-06-05"),)
    assert read((consent, day), "no", "03/04/2024").consents == ()
    assert read((consent, day), "sí", "03/04/2024").opt_outs == frozenset()


def test_a_no_to_a_purpose_that_is_a_choice_opts_out_and_wins_over_a_yes():
    uses = (ColumnUse(1, "A", "consent.marketing"), ColumnUse(2, "B", "consent.marketing"))
    draft = read(uses, "sí", "no")
    assert (draft.opt_outs, draft.consents) == ({"marketing"}, ())
    assert read(ColumnUse(1, "A", "consent.newsletter"), "no").opt_outs == frozenset()


def test_a_day_of_consent_in_the_future_is_told_and_not_taken():
    draft = read((ColumnUse(1, "A", "consent.x"), ColumnUse(2, "Día", "consent_on")), "sí", "03/04/2990")
    assert draft.consents == (("x", ""),)
    assert [problem.column for problem in draft.problems] == ["Día"]


def test_values_for_every_row_stay_behind_what_the_row_says():
    fixed = (("tags", "Feria, 2026"), ("source", "Feria"), ("language", "pt"), ("preferred_channel", "email"))
    uses = (ColumnUse(1, "Etiquetas", "tags"), ColumnUse(2, "Idioma", "language"))
    draft = read(uses, "feria, vip", "español", fixed=fixed)
    customer = draft.card.customer
    assert customer.tags == ("feria", "vip", "2026")
    assert (customer.source, customer.language, customer.preferred_channel) == ("Feria", "es", "email")
    draft = read(uses, None, None, fixed=fixed)
    assert (draft.card.customer.tags, draft.card.customer.language) == (("Feria", "2026"), "pt")


def test_values_for_every_row_change_nobody_who_is_stored_but_by_tags():
    draft = read(ColumnUse(1, "Idioma", "language"), None, fixed=(("tags", "Feria"), ("language", "pt")))
    assert draft.given == {"given_name", "family_name", "tags"}
    draft = read(ColumnUse(1, "Idioma", "language"), "español", fixed=(("language", "pt"),))
    assert "language" in draft.given


def test_an_unreadable_value_is_told_and_not_replaced_by_that_of_every_row():
    use = ColumnUse(1, "Canal", "preferred_channel")
    draft = read(use, "paloma", fixed=(("preferred_channel", "email"),))
    assert draft.card.customer.preferred_channel == ""
    assert [problem.column for problem in draft.problems] == ["Canal"]


def test_a_mapping_comes_through_the_pipe_as_it_was():
    mapping = Mapping(uses=(replace(NAMED, yes=("a",), no=("", "b")),), fixed=(("tags", "x"),))
    assert mapping_from_wire(mapping_to_wire(mapping)) == mapping
