"""A signature or an address that somebody pastes is taken apart, in the forms of five countries."""

import pytest

from custdesk.customers.model import Address, Email, Phone
from custdesk.customers.pasting import LONGEST_LINE, MOST_LINES, TARGETS, Piece, card_of, understood

SIGNATURES = {
    "ES": (
        "María López García\nDirectora comercial\nPanadería Luz S.L.\nC/ Mayor 3, 2º B\n28013 Madrid\nEspaña\n"
        "Tel.: +34 612 34 56 78 | Fijo: 91 123 45 67\nmaria.lopez@panaderialuz.es\nwww.panaderialuz.es\nCIF: B12345674",
        ("María", "López García", "Panadería Luz S.L.", "Directora comercial", "B12345674"),
        Address(street="C/ Mayor 3, 2º B", postcode="28013", city="Madrid", country="ES"),
        ("+34 612 34 56 78", "91 123 45 67"),
        ("maria.lopez@panaderialuz.es",),
        "www.panaderialuz.es",
    ),
    "GR": (
        "Γιώργος Παπαδόπουλος\nΥπεύθυνος πωλήσεων\nΕρμού 15\n105 63 Αθήνα\nΤηλ. 210 1234567\nΚιν.: 694 123 4567\n"
        "g.pap@example.gr\nΑΦΜ 094019245",
        ("Γιώργος", "Παπαδόπουλος", "", "Υπεύθυνος πωλήσεων", "094019245"),
        Address(street="Ερμού 15", postcode="105 63", city="Αθήνα", country="GR"),
        ("210 1234567", "694 123 4567"),
        ("g.pap@example.gr",),
        "",
    ),
    "PT": (
        "João Pereira\nRua Augusta 100, 2.º Esq\n1100-053 Lisboa\nPortugal\nTelemóvel: 912 345 678\njoao@exemplo.pt\n"
        "NIF: 501442600",
        ("João", "Pereira", "", "", "501442600"),
        Address(street="Rua Augusta 100, 2.º Esq", postcode="1100-053", city="Lisboa", country="PT"),
        ("912 345 678",),
        ("joao@exemplo.pt",),
        "",
    ),
    "BR": (
        "Ana Souza\nGerente\nAv. Paulista, 1000 - Bela Vista\nSão Paulo - SP\n01310-100\n(11) 91234-5678\n"
        "ana@exemplo.com.br",
        ("Ana", "Souza", "", "Gerente", ""),
        Address(
            street="Av. Paulista, 1000 - Bela Vista", postcode="01310-100", city="São Paulo", region="SP", country="BR"
        ),
        ("(11) 91234-5678",),
        ("ana@exemplo.com.br",),
        "",
    ),
    "IR": (
        "نرگس محمدی\nمدیر فروش\nشرکت نان سحر\nتهران، خیابان ولیعصر، پلاک ۱۲، کدپستی ۱۱۳۶۷۴۶۸۱۹\nموبایل: ۰۹۱۲۱۲۳۴۵۶۷\n"
        "تلفن: ۰۲۱-۸۸۷۷۶۶۵۵\nnarges@example.ir",
        ("نرگس", "محمدی", "شرکت نان سحر", "مدیر فروش", ""),
        Address(street="خیابان ولیعصر، پلاک 12", postcode="1136746819", city="تهران", country="IR"),
        ("۰۹۱۲۱۲۳۴۵۶۷", "۰۲۱-۸۸۷۷۶۶۵۵"),
        ("narges@example.ir",),
        "",
    ),
    "GB": (
        "Jane Smith\nHead of Sales\nAcme Ltd\n12 High Street\nLondon\nSW1A 1AA\nUnited Kingdom\nT: 020 7946 0958\n"
        "E: jane@acme.co.uk",
        ("Jane", "Smith", "Acme Ltd", "Head of Sales", ""),
        Address(street="12 High Street", postcode="SW1A 1AA", city="London", country="GB"),
        ("020 7946 0958",),
        ("jane@acme.co.uk",),
        "",
    ),
    "US": (
        "Bob Jones, Buyer\n350 Fifth Avenue, Suite 100\nNew York, NY 10118\n(212) 736-3100 • bob@example.com",
        ("Bob", "Jones", "", "Buyer", ""),
        Address(street="350 Fifth Avenue, Suite 100", postcode="10118", city="New York", region="NY", country="US"),
        ("(212) 736-3100",),
        ("bob@example.com",),
        "",
    ),
}
LANGUAGES = {"ES": "es", "GR": "el", "PT": "pt", "BR": "pt", "IR": "fa", "GB": "en", "US": "en"}


@pytest.mark.parametrize("country", SIGNATURES)
def test_a_whole_signature_goes_where_it_belongs(country: str) -> None:
    text, names, address, phones, emails, notes = SIGNATURES[country]
    card = card_of(understood(text, country).pieces, LANGUAGES[country])
    customer = card.customer
    assert names == (
        customer.given_name,
        customer.family_name,
        customer.company_name,
        customer.job_title,
        customer.tax_number,
    )
    assert card.addresses == (address,)
    assert card.phones == tuple(Phone(number=number) for number in phones)
    assert card.emails == tuple(Email(address=each) for each in emails)
    assert customer.notes == notes


@pytest.mark.parametrize("country", ["GR", "PT", "BR", "IR", "GB"])
def test_an_address_from_abroad_tells_its_country_by_its_form(country: str) -> None:
    text, _names, address, *_rest = SIGNATURES[country]
    card = card_of(understood(text.replace("Portugal\n", "").replace("United Kingdom\n", ""), "ES").pieces, "es")
    assert card.addresses == (address,)


def test_one_line_with_an_address_is_enough() -> None:
    pieces = understood("Calle Mayor 3, 28013 Madrid", "ES").pieces
    assert [(piece.target, piece.text) for piece in pieces] == [
        ("street", "Calle Mayor 3"),
        ("postcode", "28013"),
        ("city", "Madrid"),
        ("country", "ES"),
    ]


def test_labels_say_what_a_line_is() -> None:
    text = "Nombre: Ana Ruiz\nTeléfono: 612345678\nDirección: Calle Luna 4\nCiudad: Bilbao\nCódigo postal: 48001"
    text += "\nDNI: 12345678Z"
    card = card_of(understood(text, "ES").pieces, "es")
    assert (card.customer.name, card.customer.tax_number) == ("Ana Ruiz", "12345678Z")
    assert card.phones == (Phone(number="612345678"),)
    assert card.addresses == (Address(street="Calle Luna 4", city="Bilbao", postcode="48001"),)


def test_what_nothing_tells_is_noted_and_nothing_is_lost() -> None:
    text = "Pedro Ruiz <pedro@x.es>\nGracias y saludos.\nEste mensaje es solo para su destinatario, gracias."
    pieces = understood(text, "ES").pieces
    assert pieces == (
        Piece("Pedro Ruiz", "name"),
        Piece("pedro@x.es", "email"),
        Piece("Gracias y saludos.", "notes"),
        Piece("Este mensaje es solo para su destinatario, gracias.", "notes"),
    )
    assert card_of(pieces, "es").customer.notes.count("\n") == 1


def test_a_company_alone_is_a_company() -> None:
    card = card_of(understood("Panadería Luz S.L.\ninfo@luz.es", "ES").pieces, "es")
    assert (card.customer.kind, card.customer.company_name) == ("company", "Panadería Luz S.L.")


def test_a_piece_that_goes_nowhere_is_left_out() -> None:
    card = card_of((Piece("Ana", "name"), Piece("Sent from my phone", "")), "en")
    assert (card.customer.given_name, card.customer.notes, card.addresses) == ("Ana", "", ())


@pytest.mark.parametrize(
    "text",
    [
        "1" * 100_000,
        "a@" * 50_000,
        ("+34 6" * 20 + "\n") * 1000,
        ("12 " * 60 + "\n") * 500,
        "28013 Madrid, " * 8000,
        "x: " * 40_000,
        "\n" * 100_000,
        "\u202e\x00\ud800" * 30_000,
        ("| " * 50 + "\n") * 1000,
    ],
)
def test_a_flood_is_cut_and_told(text: str) -> None:
    pasted = understood(text, "ES")
    assert len(pasted.pieces) <= 6 * MOST_LINES
    assert all(len(piece.text) <= LONGEST_LINE and piece.target in TARGETS for piece in pasted.pieces)
    assert pasted.cut


def test_nothing_is_nothing() -> None:
    assert understood("", "ES").pieces == ()
    assert understood(" \n--\n", "").pieces == ()
