"""Lists of people who want no advertising, which often hold little more than their e-mails."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from custdesk.exchange.mapping.answers import speaks_of_a_list, word_of
from custdesk.exchange.mapping.content import Sample
from custdesk.exchange.mapping.fields import place_of
from custdesk.exchange.mapping.fixed import NO_ADVERTISING
from custdesk.exchange.mapping.headings import SKIP, Named
from custdesk.exchange.mapping.model import Mapping
from custdesk.exchange.reading.model import Notice
from custdesk.marks import QT_TRANSLATE_NOOP

ALL_SAID_NO: Final = QT_TRANSLATE_NOOP(
    "mapping",
    "{column} seems to list people who want no advertising, so every row counts as a no unless you change it.",
)
STATES: Final = QT_TRANSLATE_NOOP("mapping", "The values say who is subscribed.")

_NO: Final = frozenset({NO_ADVERTISING, "opt_out.email"})
_MOST: Final = 0.8


def with_states(named: Sequence[Named], samples: Sequence[Sample]) -> list[Named]:
    """Find by its values the column that says who is subscribed, where no other holds choices."""
    found = list(named)
    if any(name.code not in ("", SKIP) and place_of(name.code).kind == "choice" for name in named):
        return found
    for place, (name, sample) in enumerate(zip(named, samples, strict=True)):
        if name.code in ("", SKIP) and sample.share(lambda text: speaks_of_a_list(word_of(text))) >= _MOST:
            found[place] = Named("allow.marketing", 0.3, STATES)
            break
    return found


def with_no_for_all(mapping: Mapping, headed: Sequence[Named]) -> Mapping:
    """Take every row as a no where a column of e-mails is headed so; ``headed`` is what the headings alone say."""
    if any(use.field and place_of(use.field).kind == "choice" for use in mapping.uses):
        return mapping
    for use in mapping.uses:
        if headed[use.index].code in _NO and use.field and place_of(use.field).kind == "email":
            notice = Notice(ALL_SAID_NO, {"column": use.heading})
            return replace(mapping, fixed=(*mapping.fixed, (NO_ADVERTISING, "yes")), notices=(*mapping.notices, notice))
    return mapping
