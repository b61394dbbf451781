"""An address taken apart into what is compared: the words of the street, the house number, the postcode, the city."""

import re
from functools import lru_cache
from typing import Final, NamedTuple

from custdesk.customers.model import Address
from custdesk.records.folding import fold


class Place(NamedTuple):
    """One address, folded. ``street`` is without the kind of street and the house number."""

    street: str
    house: str
    postcode: str
    city: str


_PART: Final = re.compile(r"[^\W_]+")
# The kind of street and what only stands before a number, in full and shortened: people leave it out, or spell it
# in their own way, and no address differs from another by nothing else.
_KINDS: Final = fold(
    "c cl cll calle av avd avda avenida ave avenue pl plz plza plaza place pso po paseo pza ctra carretera cra crta cno"
    " camino trv travesia urb urbanizacion pol poligono rbla rambla rda ronda num numero no nr n bl bloque esc escalera"
    " pta puerta piso st str street rd road ln lane dr drive ct court cct circuit cir circle close cr cres crescent pde"
    " parade tce terrace hwy highway sq square blvd boulevard way apt apartment unit flat floor suite ste"
    " r rua al alameda tv travessa est estrada lg largo pc praca pca rod rodovia lt lote bairro andar"
    " οδος οδ λεωφορος λεωφ λεω λ πλατεια πλ παροδος παρ αριθμος αρ οροφος odos leoforos leof plateia"
    " خیابان خ بلوار بل کوچه ک میدان م پلاک پ شماره ش بزرگراه اتوبان khiaban khiyaban kheyaban kuche koocheh kucheh"
    " bolvar meydan pelak"
)
_JOINING: Final = fold(
    "de del della di da das do dos du la las le les los el the of y e o van von der των του της το و"
)
_LEFT_OUT: Final = frozenset(_KINDS.split()) | frozenset(_JOINING.split())


@lru_cache(maxsize=1 << 14)
def street_and_house(street: str) -> tuple[str, str]:
    """Return the words of a street and its house number, both folded; "" for what it has not."""
    if not street:
        return "", ""
    parts = _PART.findall(fold(street))
    house = ""
    words = []
    for part in parts:
        if not house and part[0].isdigit():
            house = part
        elif part not in _LEFT_OUT:
            words.append(part)
    return " ".join(words or [part for part in parts if part != house]), house


def place_of(address: Address) -> Place:
    """Return an address as it is compared."""
    return place_of_texts(address.street, address.postcode, address.city)


def place_of_texts(street: str, postcode: str, city: str) -> Place:
    """Return the address of these texts as it is compared."""
    words, house = street_and_house(street)
    return Place(words, house, _folded_postcode(postcode), fold(city).strip())


@lru_cache(maxsize=1 << 14)
def _folded_postcode(postcode: str) -> str:
    return "".join(_PART.findall(fold(postcode)))
