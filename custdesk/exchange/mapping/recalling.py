"""Understands a file as one of its kind was understood before, where its own values do not speak against it."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from custdesk.exchange.mapping import content, deciding
from custdesk.exchange.mapping.answers import asks, asks_to_stop, usual_words, word_of
from custdesk.exchange.mapping.content import Sample, samples_of, words_in
from custdesk.exchange.mapping.fields import DATES, takes_one_column
from custdesk.exchange.mapping.fixed import NO_ADVERTISING
from custdesk.exchange.mapping.guess import guess
from custdesk.exchange.mapping.keeping import KeptMapping
from custdesk.exchange.mapping.model import ColumnUse, Mapping
from custdesk.exchange.mapping.shape import Fit, Shape, shape_of
from custdesk.exchange.reading.model import FileReading, Notice, Table
from custdesk.marks import QT_TRANSLATE_NOOP

AS_LAST_TIME: Final = QT_TRANSLATE_NOOP("mapping", "As last time.")
SAME_ORDER: Final = QT_TRANSLATE_NOOP("mapping", "The dates are read as last time.")

UNDERSTOOD: Final = QT_TRANSLATE_NOOP("mapping", "Understood as last time.")
NAMED: Final = QT_TRANSLATE_NOOP("mapping", "Understood as last time: {name}.")
CHOSEN: Final = QT_TRANSLATE_NOOP("mapping", "Understood as you chose: {name}.")
MOVED: Final = QT_TRANSLATE_NOOP("mapping", "The columns stand in another order; they were found by their headings.")
ADDED: Final = QT_TRANSLATE_NOOP("mapping", "New since then: {columns}. Check where they go.")
OTHERWISE: Final = QT_TRANSLATE_NOOP("mapping", "{column} holds something else than last time. Check where it goes.")
DAY_NOW: Final = QT_TRANSLATE_NOOP("mapping", "The dates have the day first; last time it was the month.")
MONTH_NOW: Final = QT_TRANSLATE_NOOP("mapping", "The dates have the month first; last time it was the day.")
SIGN_NOW: Final = QT_TRANSLATE_NOOP("mapping", "Amounts have another decimal sign than last time.")
COUNTRY_NOW: Final = QT_TRANSLATE_NOOP("mapping", "The phones and postcodes are of another country than last time.")

NO_TO_ALL: Final = QT_TRANSLATE_NOOP(
    "mapping", "Last time every row was taken as a no to advertising. Say so again if that holds for this file, too."
)

_MARKS: Final = {Fit.EXACT: 0, Fit.MOVED: 1, Fit.MORE: 2}
_HALF: Final = 0.5


def understood(reading: FileReading, country: str, language: str, kept: Sequence[KeptMapping]) -> Mapping:
    """Return what the columns mean by the kept mapping whose shape fits best, or else by a guess.

    Of equals the first of ``kept`` is taken. ``country`` and ``language`` are the shop's, for want of evidence.
    """
    guessed = guess(reading, country, language)
    samples = samples_of(reading.table)
    shape = shape_of(samples)
    fits = [(one.shape.fit(shape, _used(one.mapping)), one) for one in kept]
    best = min((pair for pair in fits if pair[0] is not Fit.NONE), key=lambda pair: _MARKS[pair[0]], default=None)
    if best is None:
        return guessed
    fit, one = best
    first = Notice(NAMED, {"name": one.name}) if one.name else Notice(UNDERSTOOD)
    notices = [first, *([Notice(MOVED)] * (fit is Fit.MOVED))]
    if _no_to_all(one.mapping) and not _no_to_all(guessed):
        # Another list of e-mails has the same shape: nobody says no because others did.
        notices.append(Notice(NO_TO_ALL))
    fixed = tuple((code, text) for code, text in one.mapping.fixed if code != NO_ADVERTISING)
    one = replace(one, mapping=replace(one.mapping, fixed=(*fixed, *guessed.fixed)))
    return _recalled(reading.table, guessed, samples, shape, one, [*notices, *guessed.notices])


def chosen(reading: FileReading, country: str, language: str, one: KeptMapping) -> Mapping:
    """Return what the columns mean by a kept mapping that a person chose, as far as the file has its columns."""
    guessed = guess(reading, country, language)
    samples = samples_of(reading.table)
    first = Notice(CHOSEN, {"name": one.name}) if one.name else Notice(UNDERSTOOD)
    return _recalled(reading.table, guessed, samples, shape_of(samples), one, [first])


def _no_to_all(mapping: Mapping) -> bool:
    return any(code == NO_ADVERTISING for code, _ in mapping.fixed)


def _used(mapping: Mapping) -> list[int]:
    return [use.index for use in mapping.uses if use.field]


def _recalled(
    table: Table, guessed: Mapping, samples: Sequence[Sample], shape: Shape, one: KeptMapping, notices: list[Notice]
) -> Mapping:
    places = one.shape.places_in(shape)
    uses: list[ColumnUse] = []
    for use, sample in zip(guessed.uses, samples, strict=True):
        before = one.mapping.uses[places[use.index]] if use.index in places else None
        if before is not None and _may_be(before, sample):
            reason = AS_LAST_TIME if before.field else ""
            uses.append(_with_new_words(table, replace(before, index=use.index, heading=use.heading, reason=reason)))
            continue
        uses.append(use)
        if before is not None:
            notices.append(Notice(OTHERWISE, {"column": use.heading or str(use.index + 1)}))
    taken = {use.field for use in uses if use.index in places}
    uses = [
        replace(use, field="", reason="")
        if use.index not in places and use.field in taken and takes_one_column(use.field)
        else use
        for use in uses
    ]
    added = [use.heading for use in uses if use.index not in places and use.heading]
    if added:
        notices.append(Notice(ADDED, {"columns": ", ".join(added)}))
    mapping = replace(one.mapping, uses=tuple(uses))
    return _by_evidence(table, samples, guessed, mapping, notices)


def _may_be(before: ColumnUse, sample: Sample) -> bool:
    """Say whether the values may be what the column held before."""
    if not before.field or not sample.texts:
        return True
    if asks(before.field):
        known = {word_of(word) for word in (*before.yes, *before.no)}
        if sample.share(lambda text: word_of(text) in known) >= _HALF:
            return True
        return content.says_yes_or_no(sample)
    return content.agrees(before.field, sample, soft=False)


def _with_new_words(table: Table, use: ColumnUse) -> ColumnUse:
    """Add the words of this file that usually mean yes or no, where no word was meant otherwise."""
    if not asks(use.field):
        return use
    known = {word_of(word) for word in (*use.yes, *use.no)}
    new = [word for word in words_in(table, use.index) if word_of(word) not in known]
    yes, no = usual_words(new, stop=asks_to_stop(use.field))
    return replace(use, yes=(*use.yes, *yes), no=(*use.no, *no))


def _by_evidence(
    table: Table, samples: Sequence[Sample], guessed: Mapping, mapping: Mapping, notices: list[Notice]
) -> Mapping:
    """Let what this file itself tells go before what was chosen for an earlier one, and say so."""
    codes = [use.field for use in mapping.uses]
    dates = deciding.date_order_of(table, codes, mapping.language, mapping.country)
    if dates.evident and mapping.date_order != dates.order:
        notices.append(Notice(MONTH_NOW if dates.order == "mdy" else DAY_NOW))
        mapping = replace(mapping, date_order=dates.order)
    elif not dates.evident:
        # Where some dates say this and some say that, only a person can tell again.
        reason = dates.reason if dates.reason == deciding.MIXED else SAME_ORDER if dates.reason else ""
        mapping = replace(mapping, uses=tuple(_dated(mapping.uses, reason)))
    if dates.calendar not in ("auto", mapping.calendar):
        mapping = replace(mapping, calendar=dates.calendar)
    sign = deciding.decimal_of(table, codes)
    if sign and mapping.decimal != sign:
        notices.extend([Notice(SIGN_NOW)] * bool(mapping.decimal))
        mapping = replace(mapping, decimal=sign)
    other = guessed.country
    if other != mapping.country and deciding.speaks_against(samples, codes, mapping.country, other):
        notices.append(Notice(COUNTRY_NOW))
        mapping = replace(mapping, country=other, language=guessed.language)
    return replace(mapping, notices=tuple(notices))


def _dated(uses: Iterable[ColumnUse], reason: str) -> Iterable[ColumnUse]:
    return (replace(use, reason=reason) if reason and use.field in DATES else use for use in uses)
