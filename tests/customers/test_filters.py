"""Conditions on a list: each finds whom it says, and nobody asks about what the lens does not show."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from custdesk.customers.filtering import STATES
from custdesk.customers.filters import MATCHES, MOST_CONDITIONS, Condition, FieldKind, Filters, Match, Takes
from custdesk.customers.lists import sorts
from custdesk.customers.model import Address, Customer, CustomerCard, Email, ListQuery, ListState, Phone
from custdesk.customers.views import view_of
from custdesk.desk.permissions import ROLES, Lens, Role
from custdesk.errors import PermissionRefused
from custdesk.records.folding import fold
from custdesk.services import Services
from tests.shops import make_shop, seen_as
from tests.vaults import beside

TODAY = date.today()
IN_TEN_DAYS = (TODAY + timedelta(days=10)).replace(year=1980)
LATER = (TODAY + timedelta(days=60)).replace(year=1972)
NOTES = ("100% wool_", 'it\'s "x"', "a\\b", "علي كاظمي", "ΣΊΣΥΦΟΣ", "straße", "-- ; DROP TABLE customer", "ﬁne № 5")
PEOPLE = (
    CustomerCard(
        customer=Customer(given_name="Begoña", tags=("vip", "a'b"), balance=500, born_on=IN_TEN_DAYS, language="es"),
        phones=(Phone(number="+34612345678"), Phone(number="611000123", label="work")),
        emails=(Email(address="Begona@Example.com"),),
        addresses=(Address(city="Málaga", country="ES", postcode="29001"), Address(city="Porto", country="PT")),
    ),
    CustomerCard(
        customer=Customer(given_name="Zoë", family_name="Ruiz", tags=("vip", "mayor"), balance=-20, source="Fair"),
        addresses=(Address(city="Porto", country="PT"),),
    ),
    CustomerCard(
        customer=Customer(company_name="Ärzte", kind="company", born_on=LATER, notes=NOTES[0]),
        emails=(Email(address="x@example.com"),),
    ),
    CustomerCard(customer=Customer(given_name="Ali", family_name="Kazemi", preferred_channel="sms", balance=0)),
)
NAMES = ("Begoña", "Zoë", "Ärzte", "Ali")
FOUND: tuple[tuple[str, Match, tuple[str | int, ...], str], ...] = (
    ("given_name", Match.IS, ("BEGONA",), "Begoña"),
    ("given_name", Match.BEGINS, ("zo",), "Zoë"),
    ("given_name", Match.CONTAINS, ("li",), "Ali"),
    ("given_name", Match.EMPTY, (), "Ärzte"),
    ("family_name", Match.FILLED, (), "Zoë Ali"),
    ("source", Match.IS, (" fair ",), "Zoë"),
    ("kind", Match.ANY_OF, ("company",), "Ärzte"),
    ("kind", Match.NONE_OF, ("company",), "Begoña Zoë Ali"),
    ("preferred_channel", Match.ANY_OF, ("", "sms"), "Begoña Zoë Ärzte Ali"),
    ("preferred_channel", Match.ANY_OF, ("sms",), "Ali"),
    ("language", Match.ANY_OF, ("es", "pt"), "Begoña"),
    ("language", Match.EMPTY, (), "Zoë Ärzte Ali"),
    ("tags", Match.ANY_OF, ("vip", "a'b"), "Begoña Zoë"),
    ("tags", Match.ALL_OF, ("vip", "a'b"), "Begoña"),
    ("tags", Match.NONE_OF, ("mayor",), "Begoña Ärzte Ali"),
    ("tags", Match.ANY_OF, ("vi", "ip", "vip\nmayo"), ""),
    ("tags", Match.EMPTY, (), "Ärzte Ali"),
    ("balance", Match.OVER, (0,), "Begoña"),
    ("balance", Match.UNDER, (0,), "Zoë"),
    ("balance", Match.BETWEEN, (500, -20), "Begoña Zoë Ali"),
    ("balance", Match.EMPTY, (), "Ärzte"),
    ("born_on", Match.NEXT_DAYS, (10,), "Begoña"),
    ("born_on", Match.NEXT_DAYS, (9,), ""),
    ("born_on", Match.NEXT_DAYS, (400,), "Begoña Ärzte"),
    ("born_on", Match.IN_MONTH, (LATER.month,), "Ärzte"),
    ("born_on", Match.ON, (LATER.isoformat(),), "Ärzte"),
    ("born_on", Match.BEFORE, (LATER.isoformat(),), ""),
    ("born_on", Match.BETWEEN, ("1980-12-31", "1972-01-01"), "Begoña Ärzte"),
    ("born_on", Match.FILLED, (), "Begoña Ärzte"),
    ("created_at", Match.ON, (TODAY.isoformat(),), "Begoña Zoë Ärzte Ali"),
    ("created_at", Match.LAST_DAYS, (0,), "Begoña Zoë Ärzte Ali"),
    ("created_at", Match.OLDER_DAYS, (0,), ""),
    ("changed_at", Match.AFTER, (TODAY.isoformat(),), ""),
    ("changed_at", Match.BEFORE, (TODAY.isoformat(),), ""),
    ("phone", Match.FILLED, (), "Begoña"),
    ("phone", Match.CONTAINS, ("612 34-56",), "Begoña"),
    ("phone", Match.IS, ("123",), "Begoña"),
    ("email", Match.IS, ("BEGONA@example.com",), "Begoña"),
    ("email", Match.EMPTY, (), "Zoë Ali"),
    ("address", Match.EMPTY, (), "Ärzte Ali"),
    ("city", Match.IS, ("porto",), "Begoña Zoë"),
    ("city", Match.BEGINS, ("mala",), "Begoña"),
    ("country", Match.ANY_OF, ("PT",), "Begoña Zoë"),
    ("country", Match.NONE_OF, ("PT",), "Ärzte Ali"),
    ("country", Match.EMPTY, (), "Ärzte Ali"),
    ("postcode", Match.BEGINS, ("29",), "Begoña"),
    ("quality", Match.ANY_OF, ("unchecked_phone",), "Begoña"),
    ("quality", Match.ANY_OF, ("unreachable",), "Zoë Ali"),
    ("quality", Match.NONE_OF, ("no_address", "half_a_name"), "Zoë"),
    ("quality", Match.ANY_OF, ("twice",), ""),
)


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    services = make_shop(Path(tmp_path_factory.mktemp("filters")))
    for card in PEOPLE:
        services.customers.create(card)
    # As it came from a file: kept as given, and not checked.
    beside(services._desk.vault).execute(
        "UPDATE customer_phone SET checked = 0, number = '123' WHERE number = '+34611000123'"
    )
    yield services
    services.close()


def query_of(*conditions: Condition, any_of: bool = False, **asked: Any) -> ListQuery:
    return ListQuery(filters=Filters(conditions, any_of), **asked)


def names(services: Services, query: ListQuery) -> set[str]:
    rows = services.customers.page(query).rows
    assert services.customers.count(query) == len(rows) == len(services.customers.order(query))
    return {row.customer.given_name or row.customer.name for row in rows}


@pytest.mark.parametrize(("name", "match", "values", "found"), FOUND)
def test_a_condition_finds_whom_it_says(
    shop: Services, name: str, match: Match, values: tuple[str | int, ...], found: str
) -> None:
    assert names(shop, query_of(Condition(name, match, values))) == set(found.split())


def test_each_test_of_each_kind_of_field_is_tried_above() -> None:
    tried = {match for _name, match, _values, _found in FOUND}
    assert tried == {match for tests in MATCHES.values() for match in tests}


@pytest.mark.parametrize(
    ("today", "days", "found"),
    [
        (date(2028, 2, 28), 0, False),
        (date(2028, 2, 28), 1, True),
        (date(2027, 2, 28), 0, True),
        (date(2027, 3, 1), 30, False),
        (date(2027, 12, 30), 61, True),
    ],
)
def test_who_was_born_on_a_leap_day_has_a_birthday_each_year(
    shop: Services, today: date, days: int, found: bool
) -> None:
    (born_on,) = (one for one in shop.customers.filter_fields() if one.name == "born_on")
    sieve = born_on.sieve(Condition("born_on", Match.NEXT_DAYS, (days,)), today)
    row = shop._desk.vault.reader.execute(
        f"SELECT count(*) FROM (SELECT '1980-02-29' AS born_on) AS c WHERE {sieve.sql}", sieve.values
    ).fetchone()
    assert row == (int(found),)


def test_several_conditions_are_met_all_together_or_at_least_one(shop: Services) -> None:
    vip, porto, sms = (
        Condition("tags", Match.ANY_OF, ("vip",)),
        Condition("city", Match.IS, ("málaga",)),
        Condition("preferred_channel", Match.ANY_OF, ("sms",)),
    )
    assert names(shop, query_of(vip, porto)) == {"Begoña"}
    assert names(shop, query_of(vip, porto, sms)) == set()
    assert names(shop, query_of(porto, sms, any_of=True)) == {"Begoña", "Ali"}
    assert names(shop, query_of(vip, words="zoe")) == {"Zoë"}
    assert names(shop, query_of(porto, sms, any_of=True, words="zoe")) == set()


def test_archived_or_not_can_be_a_condition_among_others(shop: Services) -> None:
    asked = Condition("state", Match.ANY_OF, ("archived",))
    assert names(shop, query_of(asked)) == set()
    either = query_of(asked, Condition("tags", Match.ANY_OF, ("mayor",)), any_of=True, state=ListState.ALL)
    assert names(shop, either) == {"Zoë"}
    assert set(STATES) == {"active", "archived"}


@pytest.fixture(scope="module")
def noted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    services = make_shop(Path(tmp_path_factory.mktemp("notes")))
    for number, notes in enumerate(NOTES):
        services.customers.create(CustomerCard(customer=Customer(given_name=str(number), notes=notes)))
    yield services
    services.close()


@settings(max_examples=60, deadline=None)
@given(
    typed=st.one_of(st.text(min_size=1, max_size=8), st.sampled_from(NOTES), st.sampled_from("%_'\"\\;-٪")),
    match=st.sampled_from((Match.IS, Match.CONTAINS, Match.BEGINS)),
)
@example(typed="علی", match=Match.BEGINS)
@example(typed="کاظمی", match=Match.CONTAINS)
@example(typed="σισυφος", match=Match.IS)
@example(typed="STRASSE", match=Match.IS)
@example(typed="\ud800", match=Match.CONTAINS)
@example(typed="x\x00", match=Match.CONTAINS)
@example(typed="ـ", match=Match.CONTAINS)
def test_a_text_is_found_whatever_its_accents_and_signs_and_however_odd(
    noted: Services, typed: str, match: Match
) -> None:
    if not typed.strip():
        return
    rows = noted.customers.page(query_of(Condition("notes", match, (typed,)))).rows
    text = fold(typed.strip())
    tests = {
        Match.IS: text.__eq__,
        Match.CONTAINS: lambda one: text in one,
        Match.BEGINS: lambda one: one.startswith(text),
    }
    assert {row.customer.notes for row in rows} == {one for one in NOTES if text and tests[match](fold(one))}


WRONG: tuple[tuple[str, Match, tuple[Any, ...]], ...] = (
    ("given_name", Match.ANY_OF, ("x",)),
    ("given_name", Match.IS, ()),
    ("given_name", Match.IS, (" ",)),
    ("given_name", Match.IS, ("x", "y")),
    ("given_name", Match.CONTAINS, ("x" * 501,)),
    ("given_name", Match.IS, (7,)),
    ("kind", Match.ANY_OF, ("robot",)),
    ("tags", Match.ANY_OF, ("x",) * 501),
    ("born_on", Match.ON, ("yesterday",)),
    ("born_on", Match.ON, ("20260101",)),
    ("born_on", Match.ON, ("0001-01-01",)),
    ("born_on", Match.IN_MONTH, (13,)),
    ("born_on", Match.IN_MONTH, (100,)),
    ("born_on", Match.IN_MONTH, (113,)),
    ("born_on", Match.NEXT_DAYS, (-1,)),
    ("born_on", Match.LAST_DAYS, (True,)),
    ("balance", Match.OVER, ("1",)),
    ("balance", Match.OVER, (2**60,)),
    ("phone", Match.IN_MONTH, (1,)),
    ("address", Match.IS, ("x",)),
)


@pytest.mark.parametrize(("name", "match", "values"), WRONG)
def test_what_cannot_be_asked_is_refused(
    shop: Services, name: str, match: Match, values: tuple[str | int, ...]
) -> None:
    for look in (shop.customers.page, shop.customers.count, shop.customers.order):
        with pytest.raises(ValueError, match=r"the (field|test)|isoformat"):
            look(query_of(Condition(name, match, values)))


def test_more_conditions_than_anybody_needs_are_refused(shop: Services) -> None:
    one = Condition("given_name", Match.FILLED)
    assert names(shop, query_of(*[one] * MOST_CONDITIONS)) == {"Begoña", "Zoë", "Ali"}
    with pytest.raises(ValueError, match="too many"):
        shop.customers.page(query_of(*[one] * (MOST_CONDITIONS + 1)))


def test_many_tags_and_codes_at_once_are_answered(shop: Services) -> None:
    many = tuple(f"tag{number}'" for number in range(499))
    assert names(shop, query_of(Condition("tags", Match.ANY_OF, (*many, "mayor")))) == {"Zoë"}
    assert names(shop, query_of(Condition("tags", Match.NONE_OF, (*many, "vip")))) == {"Ärzte", "Ali"}


def usual(kind: FieldKind, match: Match, choices: Any) -> tuple[str | int, ...]:
    takes = MATCHES[kind][match]
    code = next(iter(choices), "x")
    value: dict[Takes, tuple[str | int, ...]] = {
        Takes.NOTHING: (), Takes.TEXT: ("x",), Takes.CODES: (code,), Takes.DAY: ("2026-01-01",),
        Takes.DAYS: ("2026-01-01", "2026-02-01"), Takes.NUMBER: (3,), Takes.MONTH: (1,), Takes.AMOUNT: (1,),
        Takes.AMOUNTS: (1, 2),
    }  # fmt: skip
    return value[takes]


@pytest.mark.parametrize(
    ("role", "lens"),
    [(role, lens) for role in Role for lens in ROLES[role].lenses if lens in (Lens.STANDARD, Lens.PERSONAL)],
)
def test_a_lens_offers_what_it_shows_and_refuses_the_rest(shop: Services, role: Role, lens: Lens) -> None:
    """Each offered field with each of its tests runs past the second wall; no other field is answered."""
    services = seen_as(shop, role=role, chosen_lens=lens)
    view = view_of(services.session)
    offered = {one.name: one for one in services.customers.filter_fields()}
    for one in offered.values():
        for match in one.matches:
            services.customers.count(query_of(Condition(one.name, match, usual(one.kind, match, one.choices))))
    everything = {one.name: one for one in shop.customers.filter_fields()}
    hidden = everything.keys() - offered.keys()
    assert {name for name in hidden if name in sorts(view.columns, view.sorted_by)} == set()
    assert {"tags", "notes"} <= hidden or lens is Lens.PERSONAL
    for name in hidden:
        match = next(iter(everything[name].matches))
        asked = Condition(name, match, usual(everything[name].kind, match, everything[name].choices))
        for look in (services.customers.page, services.customers.count, services.customers.order):
            with pytest.raises(KeyError):
                look(query_of(asked))


def test_at_the_counter_it_is_only_asked_whether_there_is_a_phone_an_email_or_a_street(shop: Services) -> None:
    clerk = seen_as(shop, role=Role.CLERK)
    kinds = {one.name: one.kind for one in clerk.customers.filter_fields()}
    assert {name for name, kind in kinds.items() if kind is FieldKind.PRESENCE} == {
        "phone", "email", "street", "address",
    }  # fmt: skip
    assert names(clerk, query_of(Condition("phone", Match.FILLED))) == {"Begoña"}
    with pytest.raises(ValueError, match="test"):
        clerk.customers.page(query_of(Condition("phone", Match.CONTAINS, ("612",))))


def test_who_may_not_merge_is_not_told_who_was_perhaps_entered_twice(shop: Services) -> None:
    clerk = seen_as(shop, role=Role.CLERK, chosen_lens=Lens.PERSONAL)
    with pytest.raises(ValueError, match="value"):
        clerk.customers.page(query_of(Condition("quality", Match.ANY_OF, ("twice",))))


def test_two_who_share_a_phone_are_perhaps_one_until_somebody_says_that_they_are_two(tmp_path: Path) -> None:
    services = make_shop(tmp_path)
    for name in ("Ana", "Anna", "Zoe"):
        phone = Phone(number="+34612345678" if name != "Zoe" else "+34699999999")
        services.customers.create(CustomerCard(customer=Customer(given_name=name), phones=(phone,)))
    asked = query_of(Condition("quality", Match.ANY_OF, ("twice",)))
    assert names(services, asked) == {"Ana", "Anna"}
    services.lookalikes.tell_apart(1, 2)
    assert names(services, asked) == set()
    services.close()


def test_without_any_customers_of_all_a_lens_has_no_such_list(shop: Services) -> None:
    analyst = seen_as(shop, role=Role.ANALYST)
    for look in (analyst.customers.order, analyst.customers.page):
        with pytest.raises(PermissionRefused):
            look(query_of(Condition("given_name", Match.FILLED)))
    with pytest.raises(PermissionRefused):
        analyst.customers.filter_fields()
