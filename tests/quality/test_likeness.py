"""Two records are one person when they say enough about each other, and the reasons are told in words."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from custdesk.customers.model import Address, Customer, CustomerCard, Email, Phone
from custdesk.quality import findings, likeness, names
from custdesk.quality.likeness import MATCH_BY, Likeness, Standing, compare
from custdesk.quality.rarity import Rarity
from custdesk.quality.traits import Traits, from_wire, to_wire, traits_of

ANA: dict[str, Any] = {"phone": "+34612345678", "email": "ana@example.com"}
SAME, ALIKE, DIFFERENT = Standing.SAME, Standing.ALIKE, Standing.DIFFERENT


def traits(name: str = "", *, phone: str = "", email: str = "", **fields: Any) -> Traits:
    given, _, family = name.partition(" ")
    place = Address(**{key: fields.pop(key, "") for key in ("street", "postcode", "city")})
    fields = {"given_name": given, "family_name": family} | fields
    return traits_of(
        CustomerCard(
            customer=Customer(**fields),
            phones=(Phone(number=phone),) if phone else (),
            emails=(Email(address=email),) if email else (),
            addresses=(place,) if place != Address() else (),
        )
    )


def compared(one: Traits, other: Traits, **how: Any) -> Likeness:
    """Compare, and check that it is the same the other way round."""
    found = compare(one, other, **how)
    back = compare(other, one, **how)
    assert back.standing is found.standing
    assert back.score == pytest.approx(found.score)
    assert set(back.reasons) == set(found.reasons)
    return found


def test_traits_go_through_a_pipe_as_they_are() -> None:
    one = traits("Ana Gil Mar", **ANA, street="C/ Mayor 3", city="Vera", postcode="04620", born_on=date(1980, 1, 2))
    assert from_wire(to_wire(one)) == one


@pytest.mark.parametrize(
    "other",
    [
        {"name": "ana gil", "phone": "+34612345678"},
        {"name": "ANA GIL", "email": "Ana@Example.com"},
        {"name": "Gil Ana", "phone": "+34612345678"},
        {"name": "Ana Gil", "tax_number": "12345678Z"},
        {"name": "Ana Gil", "born_on": date(1980, 1, 2)},
        {"name": "Ana Gil", "street": "Mayor, 3", "city": "Vera", "postcode": "04620"},
        {"name": "Ana Gil Mar", "reference": "A-1"},
    ],
    ids=["phone", "e-mail", "words in another order", "tax number", "birthday", "address", "number elsewhere"],
)
def test_one_name_and_one_key_are_certain(other: dict[str, Any]) -> None:
    one = traits(
        "Ana Gil", **ANA, tax_number="12345678Z", born_on=date(1980, 1, 2), reference="A-1", street="Calle Mayor 3",
        city="Vera", postcode="04620",
    )  # fmt: skip
    assert compared(one, traits(**other)).standing is SAME


@pytest.mark.parametrize("number", ["number", "reference"])
def test_a_low_number_and_one_name_in_common_may_be_two_lists_that_both_count_from_one(number: str) -> None:
    one, other = (traits(name, **{number: "1012"}) for name in ("María Gil", "María Soto"))
    assert compared(one, other).standing is ALIKE
    one, other = (traits(name, **{number: "7312099441"}) for name in ("María Gil", "María Soto"))
    assert compared(one, other).standing is SAME


@pytest.mark.parametrize(
    ("other", "reason"),
    [
        ({"name": "Ana Gil", "phone": "612345678", "born_on": date(1999, 11, 21)}, findings.OTHER_BIRTHDAY),
        ({"name": "Anna Gil", "email": "ana@example.com"}, names.SLIP_GIVEN),
        ({"name": "Pedro Ruiz", "tax_number": "12345678Z"}, findings.SAME_TAX),
        ({"name": "Pedro Ruiz", "number": "1001"}, likeness.SAME_NUMBER),
        ({"name": "Ana Gil", "phone": "612345678", "tax_number": "87654321X"}, findings.OTHER_TAX),
    ],
)
def test_who_merely_looks_alike_is_left_to_a_person(other: dict[str, Any], reason: str) -> None:
    one = traits("Ana Gil", **ANA, born_on=date(1980, 1, 2), tax_number="12345678Z", number="1001")
    found = compared(one, traits(**other))
    assert found.standing is ALIKE
    assert reason in found.reasons


@pytest.mark.parametrize(
    "other",
    [
        {"name": "Ana Gil", "phone": "+34699999999", "city": "Vera"},
        {"name": "Luis Gil", "phone": "+34612345678"},
        {"name": "Pedro Ruiz", "reference": "7"},
        {"name": "Ana Ruiz", "city": "Almería"},
    ],
    ids=["a namesake", "a relative at the same phone", "a number of another system", "a given name of many"],
)
def test_somebody_else_is_told_apart(other: dict[str, Any]) -> None:
    assert compared(traits("Ana Gil", **ANA, reference="7", city="Almería"), traits(**other)).standing is DIFFERENT


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("José Gil", "Pepe Gil", names.SHORT_GIVEN),
        ("Γεώργιος Παππάς", "Γιώργος Παππάς", names.SHORT_GIVEN),
        ("William Clark", "Bill Clark", names.SHORT_GIVEN),
        ("Δημήτρης Παπαδόπουλος", "Dimitris Papadopoulos", names.OTHER_LETTERS),
        ("Δημήτρης Παπαδόπουλος", "Dimitris Papadopulos", names.OTHER_LETTERS),
        ("محمد رضایی", "Mohammad Rezaei", names.OTHER_LETTERS),
        ("محمد کریمی", "Muhamad Karimi", names.OTHER_LETTERS),
        ("Γιώργος Χατζής", "Giorgos Hatzis", names.OTHER_LETTERS),
        ("Γιάννης Αγγελόπουλος", "Yiannis Aggelopoulos", names.OTHER_LETTERS),
        ("Μπάμπης Ντόκος", "Mpampis Ntokos", names.OTHER_LETTERS),
        ("خدیجه یوسفی", "Khadijeh Yousefi", names.OTHER_LETTERS),
        ("Ana Fernández", "Ana Fdez", names.NEAR_FAMILY),
        ("سید علی موسوی", "علی موسوی", names.MORE_NAMES),
        ("Mc Donald Ian", "McDonald Ian", names.MORE_NAMES),
        ("Ana Fernández", "Fernández Ana", names.SWAPPED),
        ("Anna Fernández", "Fernandes Anna", names.SWAPPED),
        ("Ana Fernández", "Ana Fernádnez", names.SLIP_FAMILY),
        ("Ana Fernández", "A. Fernández", names.INITIAL),
        ("Ana García López", "Ana García", names.MORE_NAMES),
        ("Catherine Moore", "Katherine Moore", names.SLIP_GIVEN),
        ("Íñigo Núñez", "INIGO NUNEZ", names.SAME_NAME),
    ],
)
def test_a_name_is_known_however_it_is_written(one: str, other: str, reason: str) -> None:
    found = compared(traits(one, **ANA), traits(other, **ANA))
    assert found.standing is not DIFFERENT
    assert reason in found.reasons


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Juan Gil", "Juana Gil"),
        ("Mario Gil", "María Gil"),
        ("José María Gil", "María José Gil"),
        ("Ana Gil", "Eva Gil"),
        ("Marta Gil", "María Gil"),
        ("Γιώργος Παππάς", "Γεωργία Παππά"),
        ("Νίκος Παππάς", "Νίκη Παππά"),
        ("João Silva", "Joana Silva"),
        ("حسن رضایی", "حسین رضایی"),
        ("فرید کریمی", "فریده کریمی"),
        ("Hassan Rezaei", "Hossein Rezaei"),
    ],
)
def test_two_of_a_household_are_two_people_however_near_their_names_are(one: str, other: str) -> None:
    home = {"phone": "+34612345678", "street": "Calle Mayor 3", "city": "Vera", "postcode": "04620"}
    found = compared(traits(one, **home, **_given(one)), traits(other, **home, **_given(other)))
    assert found.standing is DIFFERENT
    assert found.score < 0.5


def _given(name: str) -> dict[str, str]:
    given, _, family = name.rpartition(" ")
    return {"given_name": given, "family_name": family}


def test_father_and_son_of_one_name_and_address_are_two_people() -> None:
    home = {"street": "Calle Mayor 3", "city": "Vera", "postcode": "04620"}
    father = traits("Luis Gil", **home, born_on=date(1950, 3, 1))
    son = traits("Luis Gil", **home, born_on=date(1981, 7, 24))
    assert compared(father, son).standing is DIFFERENT
    by_phone = compared(father._replace(phones=("+34612345678",)), son._replace(phones=("+34612345678",)))
    assert (by_phone.standing, by_phone.score < 0.5) == (ALIKE, True)  # an import asks, a scan proposes nothing


def test_two_branches_of_a_company_are_not_merged_by_themselves() -> None:
    one = traits(kind="company", company_name="Pan Núñez S.L.", tax_number="B04123456", street="Mayor 3", city="Vera")
    branch = traits(kind="company", company_name="Pan Núñez SL", tax_number="B04123456", street="Luna 9", city="Lugo")
    found = compared(one, branch)
    assert (found.standing, found.score < 0.5) == (ALIKE, True)
    north, south = (
        traits(kind="company", company_name=f"Pan Núñez {way}", phone="950111222") for way in ("Norte", "Sur")
    )
    assert compared(north, south).standing is DIFFERENT


def test_a_company_is_known_without_its_legal_form() -> None:
    one = traits(kind="company", company_name="Pan Núñez, S.L.", phone="+34950111222")
    assert compared(one, traits(kind="company", company_name="Pan Nuñes", phone="950111222")).standing is ALIKE


@pytest.mark.parametrize(
    ("born", "reason"),
    [
        (date(1980, 2, 1), findings.SWAPPED_BIRTHDAY),
        (date(1981, 1, 2), findings.NEAR_BIRTHDAY),
        (date(1980, 1, 12), findings.NEAR_BIRTHDAY),
        (date(1908, 1, 2), findings.NEAR_BIRTHDAY),
    ],
)
def test_a_birthday_is_forgiven_one_slip(born: date, reason: str) -> None:
    found = compared(traits("Ana Gil", **ANA, born_on=date(1980, 1, 2)), traits("Ana Gil", **ANA, born_on=born))
    assert found.standing is not DIFFERENT
    assert found.score > 0.5
    assert reason in found.reasons


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ({"phone": "+34612345678"}, {"phone": "612345678"}, findings.SAME_PHONE),
        ({"phone": "+989121234567"}, {"phone": "09121234567"}, findings.SAME_PHONE),
        ({"phone": "+34612345678"}, {"phone": "+34612346578"}, findings.NEAR_PHONE),
        ({"email": "a.n.a@gmail.com"}, {"email": "ana+shop@googlemail.com"}, findings.SAME_EMAIL),
        ({"email": "ana.gilmar@example.com"}, {"email": "ana.gilmra@example.com"}, findings.NEAR_EMAIL),
    ],
)
def test_a_phone_and_an_email_are_known_in_other_spellings(
    one: dict[str, Any], other: dict[str, Any], reason: str
) -> None:
    home = {"street": "Calle Mayor 3", "city": "Vera", "postcode": "04620"}
    assert reason in compared(traits("Ana Gil", **one, **home), traits("Ana Gil", **other, **home)).reasons


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Calle Mayor 3", "C/ Mayor, 3"),
        ("Avenida de la Libertad 12", "Avda. Libertad 12"),
        ("Οδός Ερμού 7", "Ερμού 7"),
        ("Λεωφόρος Αλεξάνδρας 5", "Λεωφ. Αλεξανδρας 5"),
        ("خیابان ولیعصر ۱۲", "خ. ولیعصر 12"),
        ("Rua Augusta 9", "R. Augusta, 9"),
        ("12 Mill Road", "12 Mill Rd."),
    ],
)
def test_an_address_is_known_with_and_without_its_abbreviations(one: str, other: str) -> None:
    found = compared(traits("Ana Gil", street=one, city="Vera"), traits("Ana Gil", street=other, city="Vera"))
    assert (found.standing, findings.SAME_ADDRESS in found.reasons) == (SAME, True)


def test_within_one_file_two_numbers_of_its_system_tell_nearly_equal_names_apart() -> None:
    one = traits("Escuela Josefina", phone="950111222", reference="04001")
    other = traits("Escuela Josefin", phone="950111222", reference="04002")
    assert compared(one, other, within_file=True).standing is DIFFERENT
    assert compared(one, other._replace(reference=""), within_file=True).standing is ALIKE


def test_what_a_person_decided_to_match_by_is_enough_and_nothing_else_is() -> None:
    one = traits("Ana Gil", **ANA, number="1001", tax_number="12345678Z", born_on=date(1980, 1, 2))
    for match_by, field in (("number", "number"), ("tax", "tax"), ("email", "emails"), ("phone", "phones")):
        other = traits("Zoe Paz")._replace(**{field: getattr(one, field)})
        assert compare(other, one, match_by=match_by).standing is SAME
    assert compare(one._replace(phones=("+34699999999",)), one, match_by="phone").standing is not SAME
    assert compare(traits("Ana Gil", born_on=date(1980, 1, 2)), one, match_by="name_birthday").standing is SAME
    assert compare(traits("Ana Gil", phone=ANA["phone"]), one, match_by="name_birthday").standing is not SAME
    assert "" in MATCH_BY
    with pytest.raises(ValueError, match="match by"):
        compare(one, one, match_by="colour")


def test_a_rare_name_says_more_than_a_common_one() -> None:
    rarity = Rarity(10_000, 10_000, {"ana": 900, "gil": 500, "zubizarreta": 2, "begoña": 20, "zubizareta": 1})
    common = compare(traits("Ana Gil"), traits("Ana Gil"), rarity=rarity)
    rare = compare(traits("Begoña Zubizarreta"), traits("Begoña Zubizareta"), rarity=rarity)
    assert rare.score > common.score


def test_two_names_that_many_have_are_no_slip_for_each_other() -> None:
    rarity = Rarity(10_000, 10_000, {"marta": 100, "maria": 300, "gil": 50})
    one, other = traits("Marta Gil", **ANA), traits("Maria Gil", **ANA)
    assert compared(one, other, rarity=rarity).standing is DIFFERENT


def test_the_most_telling_reason_comes_first() -> None:
    card = CustomerCard(customer=Customer(given_name="Ana", family_name="Gil", tax_number="12345678Z"))
    one = traits_of(replace(card, phones=(Phone(number="+34612345678"),)))
    other = traits_of(replace(card, phones=(Phone(number="+34612345678"),)))
    assert compare(one, other).reasons[0] == findings.SAME_TAX
