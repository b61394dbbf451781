"""Contact cards of three versions, as Outlook, phones, iCloud and Google write them. The people are invented."""

from datetime import date
from pathlib import Path
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from custdesk.children.stopping import ChildStopped
from custdesk.customers.model import CustomerCard
from custdesk.errors import FileUnreadable
from custdesk.exchange.mapping.guess import guess
from custdesk.exchange.mapping.rows import RowReader
from custdesk.exchange.reading import read_file
from custdesk.exchange.reading.card_lines import cards_in
from custdesk.exchange.reading.vcards import CardTable, read_cards

OUTLOOK = (
    b"BEGIN:VCARD\r\nVERSION:2.1\r\nN;LANGUAGE=es;CHARSET=Windows-1252:Mu\xf1oz;Jos\xe9;;Sr.\r\n"
    b"FN;CHARSET=Windows-1252:Jos\xe9 Mu\xf1oz\r\nORG:Talleres Mu\xf1oz;Ventas\r\nTITLE:Gerente\r\n"
    b"NOTE;ENCODING=QUOTED-PRINTABLE:primera l=EDnea=0D=0A=\r\nsegunda l=EDnea=0D=0A\r\n"
    b"TEL;WORK;VOICE:(91) 555-1234\r\nTEL;CELL;VOICE:600 123 456\r\nTEL;WORK;FAX:+34 915 551 235\r\n"
    b"ADR;WORK;PREF;ENCODING=QUOTED-PRINTABLE:;;Calle Mayor 1=0D=0A2=BA B;Madrid;Madrid;28013;Espa=F1a\r\n"
    b"LABEL;WORK;PREF;ENCODING=QUOTED-PRINTABLE:Calle Mayor 1=0D=0A=\r\n2=BA B=0D=0A=\r\n28013 Madrid\r\n"
    b"EMAIL;PREF;INTERNET:jose@example.com\r\nBDAY:19700115\r\n"
    b"PHOTO;TYPE=JPEG;ENCODING=BASE64:\r\n /9j/4AAQSkZJRgABAQEAYABgAAD\r\n GBcUFhYaHSUfGhsjHBYWICwg\r\n\r\n"
    b"X-MS-OL-DEFAULT-POSTAL-ADDRESS:2\r\nREV:20240101T000000Z\r\nEND:VCARD\r\n"
)
ANDROID = (
    b"BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=CE=9A=CE=BF=CE=BD=CF=84=CE=BF=CF=8D;"
    b"=CE=94=CE=AE=\n=CE=BC=CE=B7=CF=84=CF=81=CE=B1;;;\nTEL;CELL;PREF:6971234567\n"
    b"TEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=CE=9C=CE=B1=CE=B3=CE=B1=CE=B6=CE=AF):2101234567\n"
    b"X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Mimi;1;;;;;;;;;;;;;\nEND:VCARD\n"
    b"BEGIN:VCARD\nVERSION:2.1\nN:;Taxi;;;\nTEL;CELL:6977654321\n"
    b"NOTE;ENCODING=QUOTED-PRINTABLE:day and night=\nEND:VCARD\n"
)
ICLOUD = (
    "BEGIN:VCARD\nVERSION:3.0\nPRODID:-//Apple Inc.//iPhone OS 17.5//EN\nN:Pérez;Ana;;;\nFN:Ana Pérez\nNICKNAME:Anita\n"
    "ORG:Grupo Vasco;Soporte;\nitem1.EMAIL;type=INTERNET;type=pref:ana@icloud.example\nitem1.X-ABLabel:_$!<Other>!$_\n"
    "TEL;type=HOME:+34 944 111 222\nTEL;type=CELL;type=VOICE;type=pref:+34 612 345 678\n"
    "item2.TEL:+34 944 333 444\nitem2.X-ABLabel:Huerta\n"
    "item3.ADR;type=HOME;type=pref:;;Calle Sol 7\\nPiso 2;Bilbao;Bizkaia;48001;España\nitem3.X-ABADR:es\n"
    "item4.URL;type=pref:https\\://ana.example\nitem4.X-ABLabel:_$!<HomePage>!$_\n"
    "BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-15\nNOTE:uno\\, dos\\; tres\\nlinea lar\n ga doblada\nCATEGORIES:VIP,Amigas\n"
    "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSk\n ZJRgABAQ==\nEND:VCARD\n"
    "BEGIN:VCARD\nVERSION:3.0\nN:;;;;\nFN:Luna Óptica\nORG:Luna Óptica;\nTEL;type=MAIN:+34 944 555 666\n"
    "X-ABShowAs:COMPANY\nEND:VCARD\n"
    "BEGIN:VCARD\nVERSION:3.0\nFN:Clientes\nX-ADDRESSBOOKSERVER-KIND:group\nX-ADDRESSBOOKSERVER-MEMBER:urn:uuid:1\n"
    "END:VCARD\n"
).encode()
NEWEST = (
    b"BEGIN:VCARD\nVERSION:4.0\nFN:Simon Perrault\nN:Perrault;Simon;;;ing. jr,M.Sc.\nBDAY:--0203\n"
    b"GENDER:M\nLANG;PREF=1:fr-CA\nANNIVERSARY:20090808\nORG;TYPE=work:Viagenie\n"
    b'ADR;TYPE=work;LABEL="Simon^n2875 Laurier":;Suite D2-630;2875 Laurier;Quebec;QC;G1V 2M2;Canada\n'
    b'TEL;VALUE=uri;TYPE="work,voice";PREF=1:tel:+1-418-656-9254\nTEL;VALUE=uri;TYPE="cell":tel:+1-418-262-6501\n'
    b"EMAIL;TYPE=work:simon@viagenie.example\nPHOTO:data:image/jpeg;base64,MIICajCCAdOgAwIBAgICBEUw\n"
    b"LOGO;VALUE=uri:https://viagenie.example/logo.png\nIMPP:xmpp:simon@viagenie.example\nEND:VCARD\n"
)


def table(content: bytes, encoding: str | None = None, language: str = "en") -> CardTable:
    return read_cards(content, encoding=encoding, language=language, progress=lambda _done, _total: None)


def rows(content: bytes) -> list[dict[str, object]]:
    read = table(content)
    return [
        {heading: cell for heading, cell in zip(read.headings, cells, strict=True) if cell is not None}
        for _number, cells in read.rows
    ]


def sentences(content: bytes) -> list[str]:
    return [notice.sentence() for notice in table(content).notices]


def customers(path: Path, content: bytes, country: str, language: str) -> list[CustomerCard]:
    """Return what becomes of the cards: through the file, the guess and the checks, as in an import."""
    path.write_bytes(content)
    file = read_file(path, language=language)
    assert file.kind == "vcard"
    mapping = guess(file, country, language)
    assert all(use.field for use in mapping.uses)
    return [RowReader(mapping, {}).draft(row).card for row in file.table.rows]


def test_a_card_of_outlook_becomes_a_customer(tmp_path: Path) -> None:
    (card,) = customers(tmp_path / "jose.vcf", OUTLOOK, "ES", "es")
    customer = card.customer
    assert (customer.given_name, customer.family_name, customer.company_name) == ("José", "Muñoz", "Talleres Muñoz")
    assert (customer.kind, customer.job_title, customer.born_on) == ("person", "Gerente", date(1970, 1, 15))
    assert [(phone.label, phone.number) for phone in card.phones] == [
        ("work", "+34915551234"), ("mobile", "+34600123456"), ("fax", "+34915551235"),
    ]  # fmt: skip
    (address,) = card.addresses
    assert (address.label, address.street, address.postcode, address.country) == (
        "work", "Calle Mayor 1, 2º B", "28013", "ES",
    )  # fmt: skip
    assert customer.notes.splitlines() == [
        "primera línea", "segunda línea", "", "Name prefix: Sr.", "Department: Ventas",
    ]  # fmt: skip


def test_the_cards_of_a_phone_keep_their_labels_and_what_ends_in_an_equals_sign(tmp_path: Path) -> None:
    first, second = customers(tmp_path / "phone.vcf", ANDROID, "GR", "el")
    assert (first.customer.given_name, first.customer.family_name) == ("Δήμητρα", "Κοντού")
    assert first.customer.known_as == "Mimi"
    assert [(phone.label, phone.number) for phone in first.phones] == [
        ("mobile", "+306971234567"), ("other", "+302101234567"),
    ]  # fmt: skip
    assert "Μαγαζί" in first.customer.notes
    assert (second.customer.given_name, second.customer.notes) == ("Taxi", "day and night")


def test_the_cards_of_icloud_are_people_companies_and_groups(tmp_path: Path) -> None:
    ana, company = customers(tmp_path / "icloud.vcf", ICLOUD, "ES", "es")
    assert (ana.customer.given_name, ana.customer.family_name, ana.customer.known_as) == ("Ana", "Pérez", "Anita")
    assert [(phone.label, phone.number) for phone in ana.phones] == [
        ("mobile", "+34612345678"), ("home", "+34944111222"), ("other", "+34944333444"),
    ]  # fmt: skip
    assert ana.emails[0].label == "other"
    assert ana.addresses[0].street == "Calle Sol 7, Piso 2"
    assert ana.customer.tags == ("VIP", "Amigas")
    assert ana.customer.notes.splitlines()[:2] == ["uno, dos; tres", "linea larga doblada"]
    assert "Website (HomePage): https://ana.example" in ana.customer.notes
    assert "Phone 3 label: Huerta" in ana.customer.notes
    assert (company.customer.kind, company.customer.company_name) == ("company", "Luna Óptica")
    assert "Groups, which only list other cards, were left out: 1." in sentences(ICLOUD)
    assert "This looks like an export from Apple Contacts." in sentences(ICLOUD)


def test_a_birthday_without_a_year_is_kept_in_the_notes_and_told() -> None:
    for content in (ICLOUD, NEWEST):
        assert "Date of birth" not in rows(content)[0]
        assert "Birthdays without a year were kept in the notes: 1." in sentences(content)
    assert "Birthday: --04-15" in str(rows(ICLOUD)[0]["Notes"])
    assert "Birthday: --02-03" in str(rows(NEWEST)[0]["Notes"])


def test_a_card_of_the_newest_version_is_understood(tmp_path: Path) -> None:
    (card,) = customers(tmp_path / "simon.vcf", NEWEST, "ES", "es")
    assert (card.customer.sex, card.customer.language) == ("male", "fr")
    assert [phone.number for phone in card.phones] == ["+14186569254", "+14182626501"]
    assert card.addresses[0].street == "2875 Laurier, Suite D2-630"
    for kept in ("Name suffix: ing. jr,M.Sc.", "Anniversary: 20090808", "Messaging: xmpp:simon@viagenie.example"):
        assert kept in card.customer.notes


def test_pictures_are_told_and_never_taken_for_text() -> None:
    assert "Pictures, sounds and keys in the cards were left out: 2." in sentences(NEWEST)
    bare = b"BEGIN:VCARD\nVERSION:2.1\nN:Silva;Ana\nPHOTO;BASE64:\nAAAABBBBCCCC\nDDDDEEEE\nTEL:210000000\nEND:VCARD\n"
    assert rows(bare) == [{"Given name": "Ana", "Family name": "Silva", "Phone 1": "210000000"}]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1253"])
def test_the_encoding_of_a_card_is_found_out(encoding: str) -> None:
    content = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Θεοδώρου;Μαρία\r\nTEL:2310 123456\r\nEND:VCARD\r\n".encode(encoding)
    assert rows(content) == [{"Given name": "Μαρία", "Family name": "Θεοδώρου", "Phone 1": "2310 123456"}]


def test_persian_cards_may_be_told_their_encoding() -> None:
    content = "BEGIN:VCARD\nVERSION:2.1\nN:رضایی;علی\nEND:VCARD\n".replace("ی", "ي").encode("cp1256")
    read = table(content, "cp1256", "fa")
    assert read.encoding == "cp1256"
    assert "علي" in read.rows[0][1]


def test_a_note_whose_lines_were_not_folded_stays_whole() -> None:
    torn = b"BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nNOTE:first line\nsecond line, torn off\nTEL:600111222\nEND:VCARD\n"
    assert rows(torn)[0] == {"Full name": "Ana", "Notes": "first line\nsecond line, torn off", "Phone 1": "600111222"}


def test_a_card_that_is_cut_off_is_taken_and_told() -> None:
    cut = b"BEGIN:VCARD\nVERSION:3.0\nN:Vidal;Nuria\nBEGIN:VCARD\nVERSION:3.0\nN:Ruiz;Elena\nEND:VCARD\n"
    assert [row["Given name"] for row in rows(cut)] == ["Nuria", "Elena"]
    assert "Cards whose end is missing: 1. Look at them in the preview." in sentences(cut)


def test_more_than_nine_phones_go_into_the_notes() -> None:
    lines = "".join(f"TEL:60000000{place}\n" for place in range(10)) + "TEL:600000010\n"
    (row,) = rows(f"BEGIN:VCARD\nVERSION:3.0\nN:Vidal;Nuria\n{lines}END:VCARD\n".encode())
    assert row["Phone 9"] == "600000008"
    assert row["Notes"] == "Phone: 600000009\nPhone: 600000010"


def test_a_file_without_any_card_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(ChildStopped):
        table(b"END:VCARD\n")
    path = tmp_path / "empty.vcf"
    path.write_bytes(b"BEGIN:VCARD without a line end")
    with pytest.raises(FileUnreadable, match="damaged"):
        read_file(path)


_NAMES = st.sampled_from(["TEL", "EMAIL", "NOTE", "URL", "X-HOBBY", "ROLE", "IMPP", "item1.TEL", "X-SKYPE"])
_TEXT = st.text(st.characters(exclude_categories=("C", "Z"), exclude_characters="_:"), min_size=1, max_size=20)


@given(st.lists(st.tuples(_NAMES, _TEXT), max_size=12))
def test_nothing_that_a_card_says_is_lost_in_silence(lines: list[tuple[str, str]]) -> None:
    escaped = [(name, text, text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")) for name, text in lines]
    body = "".join(f"{name}:{written}\n" for name, _text, written in escaped)
    (row,) = rows(f"BEGIN:VCARD\nVERSION:3.0\nN:Vidal;Nuria\n{body}END:VCARD\n".encode())
    told = "\n".join(str(cell) for cell in row.values())
    for _name, text, _written in escaped:
        assert normalize("NFC", text).removeprefix("'") in told


@given(st.binary(max_size=300))
def test_no_bytes_make_the_reader_fail(content: bytes) -> None:
    whole = b"BEGIN:VCARD\n" + content + b"\nEND:VCARD\n"
    list(cards_in(whole, lambda raw, _charset: raw.decode("latin-1")))
    assert table(whole).rows is not None
