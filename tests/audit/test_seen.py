"""Values before and after a change, as the view in use shows them; and sealed ones, opened for whoever has the key."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from custdesk.audit.model import LogQuery, ValueChange
from custdesk.customers.model import Address, Customer, CustomerCard, Email, Phone
from custdesk.desk.permissions import Lens, Role
from custdesk.errors import PermissionRefused, ReasonNeeded, RecordMissing
from custdesk.services import Services
from tests.shops import make_shop, seen_as


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    services = make_shop(tmp_path)
    customers = services.customers
    first = CustomerCard(
        customer=Customer(given_name="Ana", notes="likes rye", preferred_channel="phone"),
        phones=(Phone(number="+34612345678", label="mobile"),),
        emails=(Email(address="ana@example.com"),),
        addresses=(Address(street="Calle Mayor 3", city="Vitoria", country="ES"),),
        sealed={"health_note": "no nuts"},
    )
    card = customers.open(customers.create(first))
    edited = replace(
        card,
        customer=replace(card.customer, given_name="Anna", notes="likes wheat", preferred_channel="email"),
        phones=(Phone(number="+34611111222", label="mobile"),),
        emails=(),
        addresses=(Address(street="Calle Menor 5", city="Bilbao", country="ES"),),
        sealed={"health_note": "no nuts, no eggs"},
    )
    customers.save(edited, card)
    yield services
    services.close()


def changed_entry(services: Services) -> int:
    return services.log.page(LogQuery(actions=("customer.changed",))).entries[0].seq


def values(services: Services, entry: int) -> dict[str, ValueChange]:
    return {change.column: change for change in services.log.values(entry)}


def test_the_personal_view_shows_all_that_the_role_sees(services: Services) -> None:
    shown = values(services, changed_entry(services))
    assert (shown["notes"].before, shown["notes"].after) == ("likes rye", "likes wheat")
    assert json.loads(str(shown["phones"].after))[0]["number"] == "+34611111222"
    assert shown["health_note"] == ValueChange(column="health_note", sealed=True)


def test_the_standard_view_masks_contact_data_as_the_card_does_and_shows_no_more(services: Services) -> None:
    standard = seen_as(services, chosen_lens=Lens.STANDARD)
    shown = values(standard, changed_entry(services))
    card = standard.customers.open(1)
    assert json.loads(str(shown["phones"].after)) == [{"label": "mobile", "number": card.phones[0].number}]
    assert card.phones[0].number == "•••222"
    assert json.loads(str(shown["emails"].before))[0]["address"] == "a•••@example.com"
    assert json.loads(str(shown["addresses"].after))[0]["street"] == card.addresses[0].street == "•••"
    assert json.loads(str(shown["addresses"].after))[0]["city"] == "Bilbao"
    assert (shown["given_name"].before, shown["given_name"].after) == ("Ana", "Anna")
    assert shown["preferred_channel"].after == "email"
    assert shown["notes"] == ValueChange(column="notes", out_of_view=True)
    assert shown["health_note"] == ValueChange(column="health_note", out_of_view=True)


def test_what_the_role_never_sees_is_withheld_in_every_view(services: Services) -> None:
    entry = changed_entry(services)
    officer = seen_as(services, role=Role.PRIVACY_OFFICER)
    card = services.customers.open(1)
    services.customers.save(replace(card, sealed={"bank_account": "ES9121000418450200051332"}), card)
    bank = changed_entry(services)
    assert bank > entry
    assert values(officer, bank)["bank_account"] == ValueChange(column="bank_account", withheld=True)
    with pytest.raises(PermissionRefused):
        officer.log.reveal(bank, "bank_account", "asked")


def test_a_sealed_value_is_opened_with_a_reason_and_that_is_logged(services: Services) -> None:
    entry = changed_entry(services)
    officer = seen_as(services, role=Role.PRIVACY_OFFICER)
    for reason in ("", "because"):
        with pytest.raises(ReasonNeeded):
            officer.log.reveal(entry, "health_note", reason)
    assert officer.log.reveal(entry, "health_note", "safety") == ("no nuts", "no nuts, no eggs")
    (logged,) = services.log.page(LogQuery(actions=("log.sealed_viewed",))).entries
    assert logged.detail == {"column": "health_note", "entry": entry, "reason": "safety"}
    assert (logged.subject_kind, logged.subject_id) == ("customer", 1)


def test_a_value_from_before_the_keys_were_renewed_still_opens(services: Services) -> None:
    from custdesk.desk.class_keys import SEALED_CLASSES
    from custdesk.desk.permissions import Permission
    from custdesk.desk.resealing import new_class_key
    from custdesk.services import SEALED

    entry, desk = changed_entry(services), services._desk
    with desk.change(Permission.USER_MANAGE) as change:
        receiver = (desk.session.signing_key_id, desk._secrets.box_public)
        for data_class in SEALED_CLASSES:
            new_class_key(change, desk, data_class, [receiver], SEALED)
    assert services.customers.reveal(1, "health_note") == "no nuts, no eggs"
    assert services.log.reveal(entry, "health_note") == ("no nuts", "no nuts, no eggs")


def test_what_is_not_sealed_or_not_there_is_not_opened(services: Services) -> None:
    entry = changed_entry(services)
    for seq, column in ((entry, "notes"), (entry, "bank_account"), (1, "health_note"), (entry, "no_such")):
        with pytest.raises(RecordMissing):
            services.log.reveal(seq, column)


def test_a_list_that_somebody_spoiled_shows_nothing_in_the_standard_view() -> None:
    from custdesk.audit.seen import _masked_list
    from custdesk.records.columns import columns_of

    assert _masked_list(columns_of(Phone), "[{") is None
    assert _masked_list(columns_of(Phone), '["+34612345678", {"number": "+34612345678", "extra": "secret"}]') == (
        '[{"label": "", "number": "•••678"}]'
    )
