"""Made-up customers of five languages, second records of some of them with the slips of real counters, and who must
not be taken for them: households, fathers and sons, branches. The same seed makes the same people."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from custdesk.customers.model import Address, Customer, CustomerCard, Email, Phone

LANGUAGES = ("en", "es", "pt", "el", "fa")
GIVEN = {
    "en": "James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Barbara Richard Susan Joseph"
    " Jessica Thomas Sarah Christopher Karen Daniel Nancy Matthew Lisa Anthony Betty Edward Margaret Samuel Rebecca",
    "es": "José María Antonio Carmen Manuel Josefa Francisco Isabel Juan Dolores Javier Pilar Carlos Teresa Rafael Ana"
    " Miguel Concepción Enrique Mercedes Ignacio Rosario Guillermo Lourdes Santiago Beatriz Joaquín Begoña Íñigo Nuria",
    "pt": "João Maria José Ana António Francisca Francisco Luísa Manuel Helena Carlos Margarida Paulo Teresa Joaquim"
    " Beatriz Guilherme Inês Duarte Leonor Gonçalo Matilde Tiago Catarina Rodrigo Mariana Henrique Isabel Rui Sofia",
    "el": "Γεώργιος Μαρία Δημήτριος Ελένη Ιωάννης Αικατερίνη Κωνσταντίνος Βασιλική Νικόλαος Σοφία Παναγιώτης Αγγελική"
    " Χρήστος Γεωργία Αθανάσιος Ευαγγελία Μιχαήλ Ιωάννα Βασίλειος Δήμητρα Σπυρίδων Ειρήνη Εμμανουήλ Κωνσταντίνα"
    " Στυλιανός Παρασκευή Θεόδωρος Ευγενία Πέτρος Φωτεινή",
    "fa": "محمد فاطمه علی زهرا حسین مریم رضا معصومه مهدی سکینه احمد زینب حسن لیلا امیر نرگس مصطفی الهام سعید شیرین"
    " جواد پروین ناصر نسرین بهرام ژاله کامران سارا فرهاد مینا",
}
FAMILY = {
    "en": "Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Moore Jackson Thompson White Harris"
    " Clark Lewis Robinson Walker Young Allen King Wright Hughes Edwards Collins Stewart Morris Rogers Bennett Whitaker"
    " Ashworth Pemberton Holloway Thackeray Lockwood Merriweather Kingsley Fairbanks Drummond",
    "es": "García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Ruiz Hernández Díaz"
    " Moreno Muñoz Álvarez Romero Alonso Gutiérrez Navarro Torres Domínguez Vázquez Ramos Gil Ramírez Serrano Blanco"
    " Molina Castaño Zubizarreta Echevarría Peñalver Larrañaga Bustamante Quiroga Villalobos Ansótegui Riquelme",
    "pt": "Silva Santos Ferreira Pereira Oliveira Costa Rodrigues Martins Jesus Sousa Fernandes Gonçalves Gomes Lopes"
    " Marques Alves Almeida Ribeiro Pinto Carvalho Teixeira Moreira Correia Mendes Nunes Soares Vieira Monteiro Cardoso"
    " Rocha Figueiredo Vasconcelos Guimarães Albuquerque Magalhães Bettencourt Sampaio Noronha Abrantes Queirós",
    "el": "Παπαδόπουλος Βασιλείου Παπαγεωργίου Οικονόμου Δημητρίου Καραγιάννης Μακρής Αντωνίου Νικολαΐδης Παππάς"
    " Χατζής Μιχαηλίδης Σταματόπουλος Κωστόπουλος Αλεξίου Θεοδωρίδης Ζαχαρίου Λαμπρόπουλος Μανωλάκης Ξενάκης"
    " Τσιρίγος Σαμαράς Ρουσσάκης Κατσαρός Γεωργακόπουλος Διαμαντής Φραγκούλης Κουτσούκος Μπενέτος Πετρίδης",
    "fa": "محمدی احمدی حسینی رضایی کریمی موسوی جعفری قاسمی صادقی هاشمی رحیمی ابراهیمی مرادی نوری اکبری شریفی زمانی"
    " طاهری فرهادی کاظمی یوسفی سلیمانی رستمی بهرامی قربانی نجفی شیرازی تهرانی اصفهانی منصوری",
}
BEGINNINGS = {
    "en": "Ash Black Brad Clif Dal East Fair Gold Hart Kings Lang Marsh New Oak Pem Red Stan Thorn Wake West",
    "es": "Alc Barr Cald Esc Fuent Garc Herr Lag Mend Nav Ort Per Quint Riv Sald Tej Urb Val Zab Zam",
    "pt": "Alv Band Cald Dam Est Fal Gouv Hort Lac Mour Nov Oliv Pal Queir Reb Salg Tav Varg Xav Zen",
    "el": "Αναγν Βλαχ Γαλαν Δημακ Ευσταθ Ζερβ Ηλι Θεοχαρ Καλογερ Λιακ Μαρκ Νταβ Παναγ Ροδ Σταυρ Τζαν Φωτ Χαρ",
    "fa": "آذر بهار پاک توکل جهان خسرو دانش رحمان سپهر شاه صالح فرخ کیان گل مهر نیک هدایت یزدان",
}
ENDINGS = {
    "en": "ford ton ley wood field worth well ham burn stone",
    "es": "ales anares edo era ero ías olar ón uela uño",
    "pt": "ais ança ardo eda edo eira eiro eiros inho ório",
    "el": "όπουλος ίδης άκης έλης ιάδης άτος ούσης ώτης",
    "fa": "زاده پور نژاد فر یان نیا منش ی دوست خواه",
}
STREETS = {
    "en": ("High Street", "Church Road", "Station Avenue", "Victoria Lane", "Mill Drive", "Park Crescent"),
    "es": ("Calle Mayor", "Avenida de la Libertad", "Calle San Juan", "Plaza de España", "Paseo Sagasta"),
    "pt": ("Rua da Paz", "Avenida da República", "Rua Augusta", "Travessa do Carmo", "Praça do Comércio"),
    "el": ("Οδός Ερμού", "Λεωφόρος Αλεξάνδρας", "Οδός Σταδίου", "Οδός Αθηνάς", "Οδός Σόλωνος", "Πλατεία Βικτωρίας"),
    "fa": ("خیابان ولیعصر", "خیابان انقلاب", "بلوار کشاورز", "خیابان شریعتی", "کوچه بهار", "خیابان آزادی"),
}  # fmt: skip
SHORTENED = (
    ("Street", "St."), ("Road", "Rd"), ("Avenue", "Ave"), ("Lane", "Ln"), ("Drive", "Dr"), ("Calle", "C/"),
    ("Avenida", "Avda."), ("Plaza", "Pza."), ("Paseo", "Pº"), ("Rua", "R."), ("Travessa", "Tv."), ("Praça", "Pç."),
    ("Οδός ", ""), ("Λεωφόρος", "Λεωφ."), ("Πλατεία", "Πλ."), ("خیابان", "خ."), ("بلوار", "بل."), ("کوچه", "ک."),
)  # fmt: skip
CITIES = {
    "en": ("Leeds", "York", "Bath", "Ripon"), "es": ("Almería", "Vera", "Cuenca", "Lugo"),
    "pt": ("Porto", "Braga", "Évora", "Faro"), "el": ("Αθήνα", "Πάτρα", "Βόλος", "Χανιά"),
    "fa": ("تهران", "شیراز", "یزد", "رشت"),
}  # fmt: skip
CODES = {"en": "+447", "es": "+346", "pt": "+3519", "el": "+3069", "fa": "+989"}
SHORT = {
    "James": "Jim", "Robert": "Bob", "Michael": "Mike", "Elizabeth": "Liz", "William": "Bill", "Richard": "Rick",
    "Joseph": "Joe", "Thomas": "Tom", "Margaret": "Peggy", "José": "Pepe", "Francisco": "Paco", "Ignacio": "Nacho",
    "Dolores": "Lola", "Concepción": "Concha", "Rosario": "Charo", "Enrique": "Quique", "Manuel": "Manolo",
    "João": "Joãozinho", "António": "Toninho", "Francisca": "Chica", "Guilherme": "Gui", "Γεώργιος": "Γιώργος",
    "Δημήτριος": "Μήτσος", "Ιωάννης": "Γιάννης", "Κωνσταντίνος": "Κώστας", "Νικόλαος": "Νίκος", "Αθανάσιος": "Θανάσης",
    "Ευαγγελία": "Λίτσα", "محمد": "ممد", "فاطمه": "فاطی", "مصطفی": "مصی",
}  # fmt: skip
GREEK = dict(
    zip("αβγδεζηθικλμνξοπρσςτυφχψω",
        ("a", "v", "g", "d", "e", "z", "i", "th", "i", "k", "l", "m", "n", "x", "o", "p", "r", "s", "s", "t", "y", "f",
         "ch", "ps", "o"), strict=True)
)  # fmt: skip
GREEK_PAIRS = {"ου": "ou", "μπ": "b", "γγ": "ng", "γκ": "gk", "ευ": "ev", "αυ": "av"}
PERSIAN = {
    "محمد": "Mohammad", "فاطمه": "Fatemeh", "علی": "Ali", "زهرا": "Zahra", "حسین": "Hossein", "مریم": "Maryam",
    "رضا": "Reza", "مهدی": "Mehdi", "احمد": "Ahmad", "زینب": "Zeynab", "حسن": "Hassan", "سعید": "Saeed",
    "جواد": "Javad", "ناصر": "Nasser", "کامران": "Kamran", "فرهاد": "Farhad", "شیرین": "Shirin", "مصطفی": "Mostafa",
    "محمدی": "Mohammadi", "احمدی": "Ahmadi", "حسینی": "Hosseini", "رضایی": "Rezaei", "کریمی": "Karimi",
    "موسوی": "Mousavi", "جعفری": "Jafari", "قاسمی": "Ghasemi", "صادقی": "Sadeghi", "رحیمی": "Rahimi",
    "مرادی": "Moradi", "نوری": "Nouri", "اکبری": "Akbari", "شریفی": "Sharifi", "کاظمی": "Kazemi", "یوسفی": "Yousefi",
    "سلیمانی": "Soleimani", "رستمی": "Rostami", "نجفی": "Najafi", "تهرانی": "Tehrani", "منصوری": "Mansouri",
}  # fmt: skip
LETTERS = {"el": "αεικλνορσστ", "fa": "ابتدرسشکلمنی"}


@dataclass
class People:
    """Customers by place in the list, the pairs that are one person, and the pairs that only look like it."""

    cards: list[CustomerCard] = field(default_factory=list)
    languages: list[str] = field(default_factory=list)
    same: set[tuple[int, int]] = field(default_factory=set)
    apart: set[tuple[int, int]] = field(default_factory=set)

    def add(self, card: CustomerCard, language: str) -> int:
        number = str(1001 + len(self.cards))
        self.cards.append(replace(card, customer=replace(card.customer, number=number)))
        self.languages.append(language)
        return len(self.cards) - 1


def made_up(count: int, seed: int, *, second: float = 0.05, apart: float = 0.05) -> People:
    """Return about ``count`` customers, shares ``second`` of them twice and ``apart`` beside somebody who is alike."""
    chance = random.Random(seed)
    people = People()
    while len(people.cards) < count:
        language = chance.choice(LANGUAGES)
        place = people.add(company(chance, language) if chance.random() < 0.05 else person(chance, language), language)
        if chance.random() < second:
            people.same.add((place, people.add(second_record(chance, people.cards[place], language), language)))
        elif chance.random() < apart:
            people.apart.add((place, people.add(somebody_alike(chance, people.cards[place], language), language)))
    return people


def person(chance: random.Random, language: str) -> CustomerCard:
    given, family = _one_of(chance, GIVEN[language]), family_name(chance, language)
    if language in ("es", "pt"):
        family += " " + family_name(chance, language)
    if chance.random() < 0.15:
        given += " " + _one_of(chance, GIVEN[language])
    born = date(1935, 1, 1) + timedelta(days=chance.randrange(26_000)) if chance.random() < 0.7 else None
    if born and (born.month, born.day) == (2, 29):
        born = born.replace(day=28)
    domain = chance.choice(("gmail.com", "example.com", "mail.example", "example.org"))
    email = f"{chance.choice('abcdefghijkl')}{chance.randrange(10**7):07d}.{chance.choice('mnop')}@{domain}"
    known = chance.choice(("phone", "email", "address"))
    return CustomerCard(
        customer=Customer(given_name=given, family_name=family, born_on=born),
        phones=(Phone(number=_phone(chance, language)),) if known == "phone" or chance.random() < 0.7 else (),
        emails=(Email(address=email),) if known == "email" or chance.random() < 0.4 else (),
        addresses=(address(chance, language),) if known == "address" or chance.random() < 0.6 else (),
    )


def family_name(chance: random.Random, language: str) -> str:
    """Return a family name: one of those that many have, or one of some hundreds that few have."""
    if chance.random() < 0.4:
        return _one_of(chance, FAMILY[language])
    return chance.choice(BEGINNINGS[language].split()) + chance.choice(ENDINGS[language].split())


def company(chance: random.Random, language: str) -> CustomerCard:
    name = f"{family_name(chance, language)} {family_name(chance, language)} {chance.choice(('SL', 'Ltd', ''))}"
    return CustomerCard(
        customer=Customer(kind="company", company_name=name.strip()),
        phones=(Phone(number=_phone(chance, language)),),
        addresses=(address(chance, language),),
    )


def address(chance: random.Random, language: str) -> Address:
    street = chance.choice(STREETS[language])
    if chance.random() < 0.6:
        street = f"{street.split(' ')[0]} {family_name(chance, language)}"
    return Address(
        street=f"{street} {chance.randrange(1, 200)}",
        postcode=f"{chance.randrange(1000, 1400) * 10 + 1:05d}",
        city=chance.choice(CITIES[language]),
    )


def somebody_alike(chance: random.Random, card: CustomerCard, language: str) -> CustomerCard:
    """Return a relative in the same household, a father or son of the same name, or another branch."""
    customer = card.customer
    if customer.kind == "company":
        phone = (Phone(number=_phone(chance, language)),)
        return replace(card, addresses=(address(chance, language),), phones=phone)
    if customer.born_on and chance.random() < 0.5:
        born = customer.born_on - timedelta(days=chance.randrange(8_000, 14_000))
        return replace(card, customer=replace(customer, born_on=born), emails=())
    others = [name for name in GIVEN[language].split() if name not in customer.given_name]
    born = customer.born_on + timedelta(days=chance.randrange(500, 5_000)) if customer.born_on else None
    return replace(card, customer=replace(customer, given_name=chance.choice(others), born_on=born))


def second_record(chance: random.Random, card: CustomerCard, language: str) -> CustomerCard:
    """Return the same person as somebody else entered them: one to three slips of real counters."""
    for slip in chance.sample(SLIPS, chance.choice((1, 1, 2, 2, 3))):
        card = slip(chance, card, language)
    return card


def _names(card: CustomerCard, given: str, family: str) -> CustomerCard:
    return replace(card, customer=replace(card.customer, given_name=given, family_name=family))


def _typo(chance: random.Random, text: str, language: str) -> str:
    if len(text) < 4:
        return text
    at = chance.randrange(1, len(text) - 1)
    letter = chance.choice(LETTERS.get(language, "aeinorstlm"))
    swapped = text[:at] + text[at + 1] + text[at] + text[at + 2 :]
    return chance.choice((text[:at] + letter + text[at:], text[:at] + text[at + 1 :], swapped))


def _typo_in_name(chance: random.Random, card: CustomerCard, language: str) -> CustomerCard:
    customer = card.customer
    if customer.kind == "company":
        return replace(card, customer=replace(customer, company_name=_typo(chance, customer.company_name, language)))
    if chance.random() < 0.5:
        return _names(card, _typo(chance, customer.given_name, language), customer.family_name)
    return _names(card, customer.given_name, _typo(chance, customer.family_name, language))


def _short_form(_chance: random.Random, card: CustomerCard, _language: str) -> CustomerCard:
    given = card.customer.given_name.split(" ")[0]
    return _names(card, SHORT.get(given, card.customer.given_name), card.customer.family_name)


def _swapped_names(_chance: random.Random, card: CustomerCard, _language: str) -> CustomerCard:
    return _names(card, card.customer.family_name, card.customer.given_name)


def _other_letters(_chance: random.Random, card: CustomerCard, language: str) -> CustomerCard:
    given, family = card.customer.given_name, card.customer.family_name
    if language == "el":
        return _names(card, _in_latin(given), _in_latin(family))
    if language == "fa" and {*given.split(), *family.split()} <= set(PERSIAN):
        return _names(card, *(" ".join(PERSIAN[word] for word in name.split()) for name in (given, family)))
    return card


def _in_latin(text: str) -> str:
    text = "".join({"ά": "α", "έ": "ε", "ή": "η", "ί": "ι", "ό": "ο", "ύ": "υ", "ώ": "ω", "ΐ": "ι", "ϊ": "ι"}
                   .get(letter, letter) for letter in text.lower())  # fmt: skip
    for pair, latin in GREEK_PAIRS.items():
        text = text.replace(pair, latin)
    return "".join(GREEK.get(letter, letter) for letter in text).title()


def _initial(_chance: random.Random, card: CustomerCard, _language: str) -> CustomerCard:
    given = card.customer.given_name
    return _names(card, f"{given[0]}." if given else "", card.customer.family_name)


def _fewer_names(_chance: random.Random, card: CustomerCard, _language: str) -> CustomerCard:
    return _names(card, card.customer.given_name.split(" ")[0], card.customer.family_name.split(" ")[0])


def _plain_letters(_chance: random.Random, card: CustomerCard, _language: str) -> CustomerCard:
    plain = str.maketrans("áéíóúñçãâêôüÁÉÍÓÚ", "aeiouncaaeouAEIOU")
    return _names(card, card.customer.given_name.translate(plain).upper(), card.customer.family_name.translate(plain))


def _home_phone(_chance: random.Random, card: CustomerCard, language: str) -> CustomerCard:
    code = {"en": "+44", "es": "+34", "pt": "+351", "el": "+30", "fa": "+98"}[language]
    zero = "0" if language in ("en", "fa") else ""
    return replace(
        card, phones=tuple(Phone(number=zero + each.number.removeprefix(code), checked=False) for each in card.phones)
    )


def _other_phone(chance: random.Random, card: CustomerCard, language: str) -> CustomerCard:
    return replace(card, phones=(Phone(number=_phone(chance, language)),)) if card.emails or card.addresses else card


def _tagged_email(_chance: random.Random, card: CustomerCard, _language: str) -> CustomerCard:
    return replace(
        card,
        emails=tuple(
            Email(address=each.address.replace(".", "", 1) if "@gmail" in each.address else each.address.upper())
            for each in card.emails
        ),
    )


def _without_email(_chance: random.Random, card: CustomerCard, _language: str) -> CustomerCard:
    return replace(card, emails=()) if card.phones or card.addresses else card


def _shortened_street(_chance: random.Random, card: CustomerCard, _language: str) -> CustomerCard:
    def shortened(street: str) -> str:
        for full, short in SHORTENED:
            street = street.replace(full, short)
        return street

    return replace(card, addresses=tuple(replace(each, street=shortened(each.street)) for each in card.addresses))


def _postcode_slip(chance: random.Random, card: CustomerCard, _language: str) -> CustomerCard:
    return replace(
        card,
        addresses=tuple(
            replace(each, postcode=each.postcode[:3] + each.postcode[4] + each.postcode[3]) for each in card.addresses
        )
        if chance.random() < 0.7
        else (),
    )


def _birthday_slip(chance: random.Random, card: CustomerCard, _language: str) -> CustomerCard:
    born = card.customer.born_on
    if not born:
        return card
    if born.day <= 12 and chance.random() < 0.5:
        born = born.replace(month=born.day, day=born.month)
    elif chance.random() < 0.3:
        born = None
    else:
        born = born.replace(year=born.year + (10 if born.year % 100 < 90 else -10))
    return replace(card, customer=replace(card.customer, born_on=born))


Slip = Callable[[random.Random, CustomerCard, str], CustomerCard]
SLIPS: tuple[Slip, ...] = (
    _typo_in_name, _typo_in_name, _short_form, _swapped_names, _other_letters, _initial, _fewer_names, _plain_letters,
    _home_phone, _other_phone, _tagged_email, _without_email, _shortened_street, _postcode_slip, _birthday_slip,
)  # fmt: skip


def _one_of(chance: random.Random, words: str) -> str:
    """Return one of some words, the first ones more often, as names are shared out."""
    return words.split()[int(len(words.split()) * chance.random() ** 1.6)]


def _phone(chance: random.Random, language: str) -> str:
    return f"{CODES[language]}{chance.randrange(10**8):08d}"
