"""Typed words as the log is asked for them: in the language of the window, an entry holds codes."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QLocale

from custdesk.audit.model import TypedWord
from custdesk.customers.model import ListQuery, ListState
from custdesk.desk.permissions import Lens, Permission
from custdesk.records.letters import fold
from custdesk.ui.audit.sentences import about_kinds, codes, person, plain_sentences
from custdesk.ui.page import PageContext

_MOST_WORDS: Final = 6
_MOST_CUSTOMERS: Final = 500
_SEPARATORS: Final = str.maketrans("", "", ".,'\u00a0\u202f\u066c")


def typed_words(context: PageContext, text: str, people: Iterable[tuple[int, str]]) -> tuple[TypedWord, ...]:
    """Return what each typed word may stand for; an entry has to meet them all."""
    known = [(user_id, fold(person(user_id, name))) for user_id, name in people]
    sentences = [(action, fold(said)) for action, said in plain_sentences()]
    kinds = [(kind, fold(said)) for kind, said in about_kinds()]
    details = [(name, code, fold(said)) for name, code, said in codes()]
    words = [word for word in dict.fromkeys(fold(text).split()) if word not in _joining()][:_MOST_WORDS]
    return tuple(
        TypedWord(
            actions=frozenset(action for action, said in sentences if word in said),
            people=frozenset(user_id for user_id, said in known if word in said),
            customers=_customers(context, word),
            kinds=frozenset(kind for kind, said in kinds if word in said),
            codes=frozenset((name, code) for name, code, said in details if word in said),
            verbatim=word,
            number=_number(word),
        )
        for word in words
    )


def _joining() -> set[str]:
    """Return the words that only join the items of a list, such as "and"."""
    return set(fold(QLocale().createSeparatedList(["", "", ""])).replace(",", " ").replace("\u060c", " ").split())


def may_look_up(context: PageContext) -> bool:
    """Return whether customers can be looked up by their names now: not every view has a list of all of them."""
    return context.may(Permission.CUSTOMER_VIEW) and context.session.lens in (Lens.STANDARD, Lens.PERSONAL)


def _customers(context: PageContext, word: str) -> frozenset[int]:
    if not may_look_up(context):
        return frozenset()
    query = ListQuery(words=word, state=ListState.ALL, limit=_MOST_CUSTOMERS)
    return frozenset(row.customer.id for row in context.services.customers.page(query).rows)


def _number(word: str) -> int | None:
    digits = word.translate(_SEPARATORS)
    return int(digits) if digits.isascii() and digits.isdecimal() and len(digits) < 16 else None
