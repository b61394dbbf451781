"""Notices of unusual access in words: who, what, how often, when, and the rule behind it."""

from PySide6.QtCore import QCoreApplication, QLocale

from custdesk.ui import dates
from custdesk.watch.model import CARDS, EXPORT, MINUTES, NIGHT, REFUSALS, SEALED, TRIES, Notice, WatchRules

translate = QCoreApplication.translate


def notice_words(notice: Notice, own_id: int) -> str:
    """Return what was noticed; of whoever reads it in the same words as of anybody else."""
    texts = {
        NIGHT: translate("Watch", "{name} signed in at night, %Ln time(s): {when}", None, notice.times),
        CARDS: translate("Watch", "{name} opened customers, %Ln time(s): {when}", None, notice.times),
        SEALED: translate("Watch", "{name} opened sealed values, %Ln time(s): {when}", None, notice.times),
        REFUSALS: translate("Watch", "{name} was refused %Ln time(s): {when}", None, notice.times),
        TRIES: translate("Watch", "Wrong tries to sign in as {name}: %Ln, until {when}", None, notice.times),
        EXPORT: translate("Watch", "{name} exported something for the first time: {when}"),
    }
    text = texts.get(notice.rule, notice.rule)
    return text.format(name=_name(notice, own_id), when=_period(notice))


def rule_words(rule: str, rules: WatchRules) -> str:
    """Return the rule that fired, as it is set now."""
    number, minutes = QLocale().toString(rules.threshold(rule)), QLocale().toString(MINUTES)
    texts = {
        NIGHT: translate("Watch", "Rule: sign-ins from {begin} to {end}"),
        CARDS: translate("Watch", "Rule: {number} customers or more within {minutes} minutes"),
        SEALED: translate("Watch", "Rule: {number} sealed values or more within {minutes} minutes"),
        REFUSALS: translate("Watch", "Rule: {number} refusals or more within {minutes} minutes"),
        TRIES: translate("Watch", "Rule: {number} wrong tries or more"),
        EXPORT: translate("Watch", "Rule: the first export by a person"),
    }
    begin, end = hour_words(rules.night_from), hour_words(rules.night_to)
    return texts.get(rule, rule).format(number=number, minutes=minutes, begin=begin, end=end)


def hour_words(hour: int) -> str:
    return f"\u2068{QLocale().toString(hour)}:{QLocale().toString(0)}{QLocale().toString(0)}\u2069"


def _name(notice: Notice, own_id: int) -> str:
    if notice.rule == TRIES and not notice.user_id:
        return translate("Watch", "somebody whom nobody knows")
    name = f"\u2068{notice.user_name}\u2069" if notice.user_name else translate("Log", "Recovery key")
    return translate("Watch", "{name} (you)").format(name=name) if notice.user_id == own_id else name


def _period(notice: Notice) -> str:
    first, last = dates.show_instant(notice.first_at), dates.show_instant(notice.last_at)
    if first == last:
        return f"\u2068{first}\u2069"
    until = dates.show_time(notice.last_at) if first.split()[0] == last.split()[0] else last
    return f"\u2068{first}\u2069 – \u2068{until}\u2069"
