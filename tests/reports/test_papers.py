"""What papers hold, for whom, and what the log says when they are given out."""

from dataclasses import replace

import pytest

from custdesk.audit.model import LogQuery
from custdesk.consent.model import Purpose, Wording
from custdesk.customers.model import ListQuery, ListState
from custdesk.desk.permissions import Lens, Limits, Permission, Role
from custdesk.errors import PermissionRefused, RecordMissing
from custdesk.reports import lists
from custdesk.reports.lists import ListTooLong
from custdesk.reports.model import PDF, PRINTER
from custdesk.services import Services
from tests.shops import seen_as


def printed(services: Services, action: str) -> list[dict[str, object]]:
    return [dict(entry.detail) for entry in services.log.page(LogQuery(actions=(action,))).entries]


def test_a_card_holds_what_the_lens_shows_and_no_sealed_value_nor_that_there_is_one(
    services: Services, people: dict[str, int]
) -> None:
    paper = services.papers.card(people["maria"])
    assert (paper.card.customer.notes, paper.card.phones[0].number) == ("Llamar antes", "+34612345678")
    assert (paper.made.shop.name, paper.made.lens, paper.made.user) == (
        "Casa Núñez",
        Lens.PERSONAL,
        services.session.user_name,
    )
    assert not paper.card.sealed_present
    assert not paper.card.sealed
    assert "nueces" not in repr(paper)


def test_a_card_through_the_standard_view_is_masked(services: Services, people: dict[str, int]) -> None:
    paper = seen_as(services, role=Role.CLERK).papers.card(people["maria"])
    assert (paper.made.lens, paper.card.masked, paper.card.customer.notes) == (Lens.STANDARD, True, "")
    assert "612345678" not in repr(paper.card.phones)


def test_a_card_tells_consents_only_to_whom_they_are_open(services: Services, people: dict[str, int]) -> None:
    told = services.papers.card(people["never"]).consent
    blind = seen_as(services, role=Role.CLERK, limits=Limits(permissions=frozenset({Permission.CONSENT_VIEW})))
    assert told is not None
    assert told.opted_out("post")
    assert blind.papers.card(people["never"]).consent is None


def test_a_paper_of_somebody_who_is_not_there_is_none(services: Services) -> None:
    for make in (services.papers.card, services.papers.form, services.papers.label):
        with pytest.raises(RecordMissing):
            make(99)


@pytest.mark.parametrize(
    ("whom", "asked", "language"),
    [("maria", "", "el"), ("nowhere", "", "es"), ("bakery", "", "es"), ("maria", "fa", "fa"), ("", "", "es")],
)
def test_a_form_is_in_the_language_of_the_customer_else_of_the_shop_unless_another_is_asked_for(
    services: Services, people: dict[str, int], whom: str, asked: str, language: str
) -> None:
    paper = services.papers.form(people.get(whom, 0), asked)
    assert paper.language == language
    assert paper.notice is not None
    assert paper.notice.language == language


def test_a_form_is_found_again_by_customer_notice_and_language(services: Services, people: dict[str, int]) -> None:
    notice = services.consents.notices()[0]
    services.consents.publish_notice({language: replace(text) for language, text in notice.texts.items()})
    paper = services.papers.form(people["maria"])
    assert (paper.name, paper.code) == ("María Núñez", f"{paper.number}-N2-EL")
    assert services.papers.form().code == "NEW-N2-ES"


def test_a_form_asks_only_for_what_takes_an_answer_and_is_in_use(services: Services) -> None:
    offers = next(one for one in services.consents.purposes() if one.code == "loyalty")
    services.consents.save_purpose(replace(offers, active=False))
    wording = Wording(language="es", title="Factura", words="La ley lo pide.")
    services.consents.save_purpose(Purpose(lawful_basis="legal_obligation", wordings={"es": wording}))
    paper = services.papers.form()
    assert [purpose.code for purpose in paper.asked] == ["marketing", "health"]
    assert [purpose.code for purpose in paper.told] == ["service", "factura"]


def test_a_list_has_the_order_and_the_columns_of_the_screen(services: Services, people: dict[str, int]) -> None:
    query = ListQuery(sort=(("name", True),))
    paper = services.papers.list(query, ["name", "city"])
    assert [row.customer.given_name for row in paper.rows] == ["Zoe", "Luz", "María", "Ana"]
    assert (paper.columns, dict(paper.left_out)) == (("name", "city"), {})


def test_a_list_of_chosen_customers_keeps_their_order(services: Services, people: dict[str, int]) -> None:
    services.customers.archive(people["bakery"], 1)
    chosen = [people["never"], people["bakery"], people["maria"]]
    paper = services.papers.list(chosen, ["name"])
    assert [row.customer.id for row in paper.rows] == chosen


def test_a_list_for_one_purpose_leaves_out_who_said_no_and_tells_how_many(
    services: Services, people: dict[str, int]
) -> None:
    looking = seen_as(services, chosen_lens=Lens.PURPOSE)
    everybody = looking.papers.list(ListQuery(), ["name"], "post")
    chosen = looking.papers.list([people["never"], people["maria"]], ["name"], "post")
    reason = "Does not want to be contacted in this way"
    assert (len(everybody.rows), dict(everybody.left_out)) == (3, {reason: 1})
    assert ([row.customer.id for row in chosen.rows], dict(chosen.left_out)) == ([people["maria"]], {reason: 1})
    loyalty = looking.papers.list(ListQuery(), ["name"], "loyalty")
    assert (loyalty.use_title, len(loyalty.rows), sum(loyalty.left_out.values())) == ("Programa de fidelización", 0, 4)


def test_a_list_shows_no_column_that_the_lens_does_not(services: Services, people: dict[str, int]) -> None:
    masked = seen_as(services, chosen_lens=Lens.STANDARD)
    for column in ("balance", "health_note", "notes"):
        with pytest.raises(PermissionRefused):
            masked.papers.list(ListQuery(), ["name", column])
    with pytest.raises(PermissionRefused):
        services.papers.list(ListQuery(), ["bank_account"])
    with pytest.raises(PermissionRefused):
        seen_as(services, role=Role.CLERK).papers.list(ListQuery(), ["name"])


def test_a_list_that_is_too_long_for_paper_is_refused(
    services: Services, people: dict[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lists, "MOST_LISTED", 3)
    with pytest.raises(ListTooLong):
        services.papers.list(ListQuery(), ["name"])
    assert len(services.papers.list(ListQuery(words="María"), ["name"]).rows) == 1


def test_labels_are_for_who_wants_post_and_has_an_address_and_the_rest_is_counted(
    services: Services, people: dict[str, int]
) -> None:
    paper = services.papers.labels(ListQuery(state=ListState.ALL))
    assert [(label.name, label.person) for label in paper.labels] == [
        ("María Núñez", ""),
        ("Panadería Luz SL", "Luz Gil"),
    ]
    assert dict(paper.left_out) == {
        "Has no postal address": 1,
        "Does not want to be contacted in this way": 1,
    }
    assert paper.made.lens is Lens.PURPOSE


def test_whoever_is_archived_gets_no_label_and_is_counted(services: Services, people: dict[str, int]) -> None:
    services.customers.archive(people["maria"], 1)
    chosen = services.papers.labels([people["maria"], people["bakery"]])
    assert [label.customer_id for label in chosen.labels] == [people["bakery"]]
    assert dict(chosen.left_out) == {"Archived": 1}
    archived = services.papers.labels(ListQuery(state=ListState.ARCHIVED))
    assert (archived.labels, dict(archived.left_out)) == ((), {"Archived": 1})


def test_labels_for_another_use_leave_out_who_wants_no_post_all_the_same(
    services: Services, people: dict[str, int]
) -> None:
    paper = services.papers.labels([people["never"], people["maria"]], "third_parties")
    assert [label.customer_id for label in paper.labels] == [people["maria"]]
    assert dict(paper.left_out) == {"Wants no post": 1}


def test_the_label_of_one_customer_says_that_no_post_is_wanted(services: Services, people: dict[str, int]) -> None:
    paper = services.papers.label(people["never"])
    assert (len(paper.labels), paper.no_post) == (1, True)
    assert not services.papers.label(people["nowhere"]).labels
    blind = seen_as(services, role=Role.CLERK, limits=Limits(lenses=frozenset({Lens.PERSONAL})))
    with pytest.raises(PermissionRefused):
        blind.papers.label(people["never"])


def test_the_log_says_what_went_out_how_and_through_which_lens_and_never_a_value(
    services: Services, people: dict[str, int]
) -> None:
    papers = services.papers
    papers.printed(papers.card(people["maria"]), PRINTER, 2)
    papers.printed(papers.form(people["maria"]), PDF)
    papers.printed(papers.label(people["maria"]), PDF)
    label, form, card = printed(services, "customer.printed")
    assert (card["paper"], card["way"], card["lens"], card["copies"]) == ("card", "printer", "personal", 2)
    assert {"notes", "phones", "addresses"} <= set(card["columns"])  # type: ignore[call-overload]
    assert "health_note" not in card["columns"]  # type: ignore[operator]
    assert (form["paper"], form["way"], label["paper"]) == ("consent_form", "pdf", "label")
    assert "Llamar" not in repr(card)


def test_the_log_counts_what_a_list_and_labels_held_and_left_out(services: Services, people: dict[str, int]) -> None:
    papers = services.papers
    papers.printed(papers.list(ListQuery(), ["name", "city"]), PRINTER)
    papers.printed(papers.labels(ListQuery()), PDF)
    papers.printed(papers.form(), PRINTER)
    labels, listed = printed(services, "list.printed")
    assert listed["columns"] == ("name", "city")
    assert (listed["paper"], listed["rows"], listed["left_out"], listed["lens"]) == ("list", 4, 0, "personal")
    assert (labels["paper"], labels["rows"], labels["left_out"], labels["use"]) == ("labels", 2, 2, "post")
    assert labels["lens"] == "purpose"
    assert printed(services, "form.printed") == [{"way": "printer", "copies": 1, "notice": 1}]
