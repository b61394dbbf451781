"""Two records of one person share a key, however they were written."""

import subprocess
import sys
from datetime import date

import pytest

from custdesk.children import FOLDER
from custdesk.customers.model import Address, Customer, CustomerCard, Email, Phone
from custdesk.quality.keys import CHECKSUM_BITS, MOST_KEYS, KeyKind, keys_of
from custdesk.quality.sounds import sound
from custdesk.quality.traits import traits_of
from custdesk.records.folding import fold


def keys(given: str = "", family: str = "", company: str = "", **lists: tuple[object, ...]) -> set[int]:
    customer = Customer(given_name=given, family_name=family, company_name=company)
    return set(keys_of(traits_of(CustomerCard(customer=customer, **lists))))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("José", "Núñez"), ("JOSE", "nunez")),
        (("José", "Núñez"), ("Pepe", "Núñez")),
        (("José", "Núñez"), ("Núñez", "José")),
        (("José", "Núñez"), ("José Núñez", "")),
        (("José María", "Núñez Gil"), ("José", "Núñez")),
        (("Δημήτρης", "Παπαδόπουλος"), ("Dimitris", "Papadopoulos")),
        (("Χρήστος", "Βασιλείου"), ("Xristos", "Vasileiou")),
        (("محمد", "رضایی"), ("Mohammad", "Rezaei")),
        (("علی", "كريمي"), ("علی", "کریمی")),
        (("فاطمه", "حسینی"), ("Fatemeh", "Hosseini")),
        (("Catherine", "Smith"), ("Katherine", "Smyth")),
    ],
)
def test_spellings_of_one_name_share_a_key(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert {key >> CHECKSUM_BITS for key in keys(*one) & keys(*other)} == {KeyKind.NAME}


def test_phones_and_emails_share_a_key_in_other_spellings() -> None:
    one = keys(phones=(Phone(number="+34612345678"),), emails=(Email(address="a.na@gmail.com"),))
    other = keys(phones=(Phone(number="0612345678"),), emails=(Email(address="Ana+shop@googlemail.com"),))
    assert {key >> CHECKSUM_BITS for key in one & other} == {KeyKind.PHONE, KeyKind.EMAIL}


def test_a_company_is_found_without_its_legal_form() -> None:
    assert keys(company="Núñez, S.L.") == keys(company="nuñez")


def test_other_people_share_none() -> None:
    assert not keys("Ana", "Gil", phones=(Phone(number="+34612345678"),)) & keys("Eva", "Paz")
    assert keys() == set()


def test_everything_known_of_somebody_makes_no_more_than_the_most() -> None:
    card = CustomerCard(
        customer=Customer(
            number="1001", reference="A-1", tax_number="12345678Z", given_name="Ana", family_name="Gil Mar",
            company_name="Pan Gil", born_on=date(1980, 1, 2),
        ),
        phones=tuple(Phone(number=f"+3461234567{last}") for last in range(3)),
        emails=(Email(address="ana@example.com"),),
        addresses=(Address(street="Calle Mayor 3", postcode="04620", city="Vera"),),
    )  # fmt: skip
    found = keys_of(traits_of(card))
    assert len(set(found)) == len(found) == MOST_KEYS
    assert all(0 < key < 2**63 for key in found)


def test_keys_are_the_same_in_another_process() -> None:
    code = (
        "from custdesk.customers.model import *\nfrom custdesk.quality.keys import keys_of\n"
        "from custdesk.quality.traits import traits_of\n"
        "print(sorted(keys_of(traits_of(CustomerCard(customer=Customer(given_name='Ana', family_name='Gil'))))))"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=FOLDER)
    assert told.stdout.strip() == str(sorted(keys("Ana", "Gil")))


@pytest.mark.parametrize("word", ["", "12", "ñ", "3a", "李", "ا", "ω"])
def test_every_word_has_a_sound_unless_it_is_empty(word: str) -> None:
    assert bool(sound(fold(word))) == bool(word)


def test_stored_keys_stay_what_they_are() -> None:
    card = CustomerCard(
        customer=Customer(number="7", given_name="Pepe", family_name="Núñez Gil", born_on=date(1980, 1, 2)),
        phones=(Phone(number="+34612345678"),),
        emails=(Email(address="A.na+x@gmail.com"),),
        addresses=(Address(street="C/ Mayor, 3", postcode="04620", city="Vera"),),
    )
    assert keys_of(traits_of(card)) == (
        6085888642, 21015341414, 24073263791, 27763554363, 30621254480, 30706927433, 36862232904, 40143821086,
        42060645909,
    )  # fmt: skip
