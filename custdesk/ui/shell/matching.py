"""How well something that is offered fits what was typed. Letters are compared as the search of customers does."""

from custdesk.records.folding import Terms, fold, query_terms, search_words

BEGINS, NAMED, RELATED = range(3)


class Asked:
    """What was typed. ``nothing`` if there is nothing to look for in it."""

    def __init__(self, typed: str) -> None:
        self.folded = fold(typed.strip())
        self.terms: Terms = query_terms(typed)

    @property
    def nothing(self) -> bool:
        return not self.folded


class Findable:
    """A name with further words by which it is found, one phrase a line."""

    def __init__(self, name: str, words: str = "") -> None:
        self._folded = fold(name)
        self._own = tuple(search_words((name,), ()).split())
        self._all = (*self._own, *search_words(words.splitlines(), ()).split())

    def fit(self, asked: Asked) -> int | None:
        """Return :data:`BEGINS` if the name begins so, :data:`NAMED` if each of the typed words begins one of its
        words, :data:`RELATED` if further words are needed for that; nothing if some word is found nowhere.
        """
        if self._folded.startswith(asked.folded):
            return BEGINS
        if not asked.terms:
            return None
        if _met(asked.terms, self._own):
            return NAMED
        return RELATED if _met(asked.terms, self._all) else None


def _met(terms: Terms, words: tuple[str, ...]) -> bool:
    return all(any(word.startswith(group) for word in words) for group in terms)
