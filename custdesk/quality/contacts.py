"""Phones and e-mails as they are compared: without what people leave out, add or write in another way."""

from functools import lru_cache
from typing import Final

_TELLING_DIGITS: Final = 8
"""The last digits of a phone: they stay the same with and without the code of a country, or its leading zero."""
_FEWEST_DIGITS: Final = 6
_DOTLESS: Final = frozenset({"gmail.com", "googlemail.com"})
"""Where points in a name do not count: https://support.google.com/mail/answer/7436150."""
_SHARED_BOXES: Final = frozenset(
    "info contact contacto contato office admin mail email hello hola sales ventas vendas tienda shop store pedidos"
    " administracion comercial facturas reservas recepcion reception support geral secretaria grafeio epikoinonia"
    " noreply compras".split()
)


def phone_key(phone: str) -> str:
    """Return the digits by which two spellings of one phone are equal, "" where there are too few to tell."""
    digits = phone if phone[1:].isdigit() else "".join([letter for letter in phone if letter.isdigit()])
    return digits[-_TELLING_DIGITS:] if len(digits) >= _FEWEST_DIGITS else ""


@lru_cache(maxsize=1 << 12)
def email_key(email: str) -> str:
    """Return a folded e-mail without a tag behind "+" and, at Gmail, without points."""
    name, _, domain = email.rpartition("@")
    name = name.partition("+")[0] or name
    if domain in _DOTLESS:
        return f"{name.replace('.', '')}@gmail.com"
    return f"{name}@{domain}"


def is_shared_box(email: str) -> bool:
    """Whether an e-mail names an office and not a person."""
    return email.partition("@")[0] in _SHARED_BOXES
