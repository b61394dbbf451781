"""What is kept of somebody who was erased: enough to know the person again, and nothing that anybody can read."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from custdesk.backups.service import restore
from custdesk.customers.model import Customer, CustomerCard, Email, Phone
from custdesk.entrance import sign_in
from custdesk.erasure.marks import any_marks, key_of, marked, marks_of
from custdesk.exchange.importing.erased import erased_lines, key_of_marks
from custdesk.services import Services
from tests.erasure.looking import all_that_can_be_read, found
from tests.vaults import OWNER, PASSPHRASE, beside

KEY = bytes(range(32))
ANA = CustomerCard(
    customer=Customer(
        given_name="Anastaçia", family_name="Papadoqoulou", tax_number="12345678Z", born_on=date(1981, 2, 3)
    ),
    phones=(Phone(number="+34612345678"),),
    emails=(Email(address="anastaxia@zwqxmail.es"),),
)


def erase(services: Services, card: CustomerCard) -> int:
    customer_id = services.customers.create(card)
    number = services.customers.open(customer_id).customer.number
    services.erasure.erase(customer_id, services.erasure.preview(customer_id).version, "asked", number)
    return customer_id


def known_again(services: Services, *cards: CustomerCard) -> frozenset[int]:
    reader = services._desk.vault.reader
    key = key_of_marks(reader)
    assert key is not None
    return erased_lines(reader, {line: [mark.hex() for mark in marks_of(card, key)] for line, card in enumerate(cards)})


def test_a_mark_is_the_same_for_the_same_trait_and_another_under_another_key() -> None:
    shouted = replace(ANA, emails=(Email(address="ANASTAXIA@zwqxmail.es"),))
    assert marks_of(ANA, KEY) == marks_of(shouted, KEY)
    assert {len(mark) for mark in marks_of(ANA, KEY)} == {16}
    assert len(marks_of(ANA, KEY)) == 4
    assert set(marks_of(ANA, KEY)).isdisjoint(marks_of(ANA, bytes(32)))


def test_a_name_alone_is_no_mark_and_with_the_birthday_its_order_does_not_matter() -> None:
    named = CustomerCard(customer=Customer(given_name="Ana", family_name="Sol"))
    assert marks_of(named, KEY) == ()
    born = replace(named, customer=replace(named.customer, born_on=date(1970, 1, 2)))
    swapped = replace(born, customer=replace(born.customer, given_name="Sol", family_name="Ana"))
    assert marks_of(born, KEY) == marks_of(swapped, KEY) != ()


def test_whoever_was_erased_is_known_again_by_any_one_trait_and_nobody_else_is(services: Services) -> None:
    reader = services._desk.vault.reader
    assert not any_marks(reader)
    assert key_of_marks(reader) is None, "nothing has to be compared where nobody was erased"
    erase(services, ANA)
    bare = CustomerCard(customer=Customer(given_name="Other", family_name="Name"))
    again = [
        replace(bare, emails=ANA.emails),
        replace(bare, phones=ANA.phones),
        replace(bare, customer=replace(bare.customer, tax_number=ANA.customer.tax_number)),
        CustomerCard(customer=replace(ANA.customer, tax_number="")),
    ]
    assert known_again(services, *again, bare) == {0, 1, 2, 3}


def test_the_marks_hold_no_byte_of_what_they_stand_for(services: Services) -> None:
    erase(services, ANA)
    left = all_that_can_be_read(services.folder)
    values = ("Anastaçia", "Papadoqoulou", "12345678Z", "+34612345678", "anastaxia@zwqxmail.es", "1981-02-03")
    assert not found(values, (), left)
    key = key_of(services._desk.vault.reader)
    assert key is not None
    mark = marks_of(ANA, key)[0]
    assert mark in left
    assert marked(services._desk.vault.reader, [mark.hex(), bytes(16).hex()]) == {mark.hex()}


def test_erasing_again_in_a_restored_backup_leaves_the_marks_there_too(services: Services, tmp_path: Path) -> None:
    customer_id = services.customers.create(ANA)
    made = services.backups.make()
    number = services.customers.open(customer_id).customer.number
    services.erasure.erase(customer_id, services.erasure.preview(customer_id).version, "asked", number)
    services.close()
    restore(made.folder, tmp_path / "again.custdesk")
    again = sign_in(tmp_path / "again.custdesk", OWNER, PASSPHRASE)
    try:
        assert known_again(again, ANA) == {0}
    finally:
        again.close()


def test_a_key_of_the_marks_that_another_program_spoiled_keeps_nobody_from_erasing(services: Services) -> None:
    erase(services, ANA)
    connection = beside(services._desk.vault)
    connection.execute("UPDATE vault_info SET value = 'none' WHERE key = 'erased_mark_key'")
    services._desk._put_up_walls()
    assert key_of_marks(services._desk.vault.reader) is None
    erase(services, ANA)
    assert known_again(services, ANA) == {0}
