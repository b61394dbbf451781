"""Whether purposes and notices can be stored as they were typed."""

from collections.abc import Mapping

from custdesk.consent.model import LAWFUL_BASES, PARTS, NoticeText, Purpose, Wording
from custdesk.errors import ValueRefused
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.columns import DataClass
from custdesk.settings import LANGUAGES

_LONGEST_RETENTION = 1200


def checked_purpose(draft: Purpose) -> list[Wording]:
    """Return the wordings that hold text; raise ``ValueRefused`` for what cannot be stored."""
    if draft.lawful_basis not in LAWFUL_BASES or not {*draft.classes} <= {item.value for item in DataClass}:
        raise ValueError("not a lawful basis, or not a class of data")
    months = draft.retention_months
    if months is not None and not 1 <= months <= _LONGEST_RETENTION:
        raise ValueRefused(
            column="retention_months",
            label=QT_TRANSLATE_NOOP("errors", "Months"),
            reason=QT_TRANSLATE_NOOP("errors", "Give a number of months from 1 to 1200."),
        )
    wordings = []
    for language, wording in draft.wordings.items():
        title, words = wording.title.strip(), wording.words.strip()
        if bool(title) != bool(words):
            raise words_refused(QT_TRANSLATE_NOOP("errors", "Give both a title and the words, in each language used."))
        if title:
            wordings.append(Wording(language=language, title=title, words=words))
    if not wordings:
        raise words_refused(QT_TRANSLATE_NOOP("errors", "Give the words in at least one language."))
    return wordings


def words_refused(reason: str) -> ValueRefused:
    return ValueRefused(column="words", label=QT_TRANSLATE_NOOP("errors", "Words"), reason=reason)


def checked_notice(texts: Mapping[str, NoticeText]) -> list[NoticeText]:
    checked = []
    for language in LANGUAGES:
        text = texts.get(language)
        parts = [part.strip() for part in text.parts()] if text else []
        if not any(parts):
            continue
        if not all(parts):
            raise _notice_refused(
                QT_TRANSLATE_NOOP("errors", "A part is empty. Fill in all six parts of each language, or none of them.")
            )
        checked.append(NoticeText(language=language, **dict(zip(PARTS, parts, strict=True))))
    if not checked:
        raise _notice_refused(QT_TRANSLATE_NOOP("errors", "Write the notice in at least one language."))
    return checked


def _notice_refused(reason: str) -> ValueRefused:
    return ValueRefused(column="notice", label=QT_TRANSLATE_NOOP("errors", "Privacy notice"), reason=reason)
