"""The words a new vault begins with, in every language of the program."""

import json
from typing import Any

from custdesk import paths
from custdesk.consent.model import PARTS, NoticeText, Purpose, Wording
from custdesk.settings import LANGUAGES

_SHOP = "{shop}"
_PURPOSES = (
    Purpose(code="service", lawful_basis="contract", classes=("identity", "contact", "transaction")),
    Purpose(code="marketing", retention_months=24, classes=("identity", "contact", "behaviour")),
    Purpose(code="loyalty", retention_months=24, classes=("identity", "contact", "transaction", "behaviour")),
    Purpose(code="health", lawful_basis="explicit_consent", retention_months=12, classes=("special",)),
)


def first_notice(shop_name: str) -> list[NoticeText]:
    """Return the privacy notice of a shop that has not written its own, in each language."""
    texts = []
    for language in LANGUAGES:
        parts = _texts(language)["notice"]
        texts.append(NoticeText(language=language, **{part: _named(parts[part], shop_name) for part in PARTS}))
    return texts


def first_purposes(shop_name: str) -> list[tuple[Purpose, list[Wording]]]:
    """Return the purposes a shop begins with, and their words in each language."""
    texts = {language: _texts(language)["purposes"] for language in LANGUAGES}
    return [
        (
            purpose,
            [
                Wording(
                    language=language,
                    title=texts[language][purpose.code]["title"],
                    words=_named(texts[language][purpose.code]["words"], shop_name),
                )
                for language in LANGUAGES
            ],
        )
        for purpose in _PURPOSES
    ]


def _named(text: str, shop_name: str) -> str:
    # Not ``format``: a shop may have braces in its name.
    return text.replace(_SHOP, shop_name.strip())


def _texts(language: str) -> Any:
    file = paths.resources() / "consent" / f"{language}.json"
    return json.loads(file.read_text(encoding="utf-8"))
