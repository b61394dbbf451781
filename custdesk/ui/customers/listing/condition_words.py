"""Conditions of a list in words, as its chips show them: "City is Athens", "Entered in the last 30 days"."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCalendar, QCoreApplication, QLocale

from custdesk.customers.filters import JALALI, Condition, FieldKind, FilterField, Match
from custdesk.ui import dates
from custdesk.ui.local_form import LocalForm

translate = QCoreApplication.translate


def field_name(field: FilterField) -> str:
    """Return what a field is called."""
    return translate(field.context, field.label) if field.context else field.label


def match_name(match: Match) -> str:
    """Return what a test is called where one chooses it."""
    return {
        Match.IS: translate("Filter", "is"),
        Match.CONTAINS: translate("Filter", "contains"),
        Match.BEGINS: translate("Filter", "begins with"),
        Match.EMPTY: translate("Filter", "is empty"),
        Match.FILLED: translate("Filter", "is filled in"),
        Match.ANY_OF: translate("Filter", "is one of"),
        Match.ALL_OF: translate("Filter", "has all of"),
        Match.NONE_OF: translate("Filter", "is none of"),
        Match.ON: translate("Filter", "on a day"),
        Match.BEFORE: translate("Filter", "before a day"),
        Match.AFTER: translate("Filter", "after a day"),
        Match.BETWEEN: translate("Filter", "from … to …"),
        Match.LAST_DAYS: translate("Filter", "in the last days"),
        Match.OLDER_DAYS: translate("Filter", "longer ago than"),
        Match.NEXT_DAYS: translate("Filter", "birthday in the next days"),
        Match.IN_MONTH: translate("Filter", "birthday in a month"),
        Match.OVER: translate("Filter", "over"),
        Match.UNDER: translate("Filter", "under"),
    }[match]


def code_name(field: FilterField, code: str, form: LocalForm) -> str:
    """Return what one of the values of a field is called."""
    if field.kind is FieldKind.COUNTRY:
        return form.countries().get(code, code)
    if field.kind is FieldKind.LANGUAGE:
        return form.languages().get(code, code)
    text = field.choices.get(code, code)
    return translate(field.choices_context, text) if field.choices_context else text


def month_name(number: int) -> str:
    """Return what a month that a filter was given is called."""
    jalali = number > JALALI
    calendar = QCalendar(QCalendar.System.Jalali if jalali else QCalendar.System.Gregorian)
    return calendar.standaloneMonthName(QLocale(), number - JALALI if jalali else number)


def condition_words(field: FilterField, condition: Condition, form: LocalForm) -> str:
    """Return a condition as one reads it."""
    match, values = condition.match, condition.values
    if match in (Match.LAST_DAYS, Match.OLDER_DAYS, Match.NEXT_DAYS):
        text = _counted(match, int(values[0]))
    else:
        text = _SENTENCES[match]()
    told = _told(field, condition, form)
    return text.format(field=_whole(field_name(field)), value=told[0] if told else "", last=told[-1] if told else "")


def _told(field: FilterField, condition: Condition, form: LocalForm) -> list[str]:
    """Return the values in words: one for a list of codes, two where there is a first and a last."""
    match, values = condition.match, condition.values
    if match in (Match.ANY_OF, Match.ALL_OF, Match.NONE_OF):
        names = [_whole(code_name(field, str(code), form)) for code in values]
        return [QLocale().createSeparatedList(names) if match is Match.ALL_OF else _either(names)]
    if match is Match.IN_MONTH:
        return [month_name(int(values[0]))]
    if field.kind is FieldKind.AMOUNT:
        return [f"\u2066{_amount(int(value), form)}\u2069" for value in sorted(values, key=int)]
    if field.kind in (FieldKind.DAY, FieldKind.BIRTHDAY) and match in _ON_DAYS:
        return [f"\u2066{_day(str(value), form)}\u2069" for value in sorted(map(str, values))]
    return [_whole(str(value)) for value in values]


def _either(names: Sequence[str]) -> str:
    if len(names) < 2:
        return "".join(names)
    both = translate("Filter", "{values} or {last}")
    return both.format(values=translate("Filter", ", ").join(names[:-1]), last=names[-1])


def _counted(match: Match, days: int) -> str:
    if match is Match.LAST_DAYS:
        return translate("Filter", "{field} in the last %Ln day(s)", None, days)
    if match is Match.OLDER_DAYS:
        return translate("Filter", "{field} more than %Ln day(s) ago", None, days)
    return translate("Filter", "Birthday in the next %Ln day(s)", None, days)


def _whole(text: str) -> str:
    return f"\u2068{text}\u2069"


def _day(stored: str, form: LocalForm) -> str:
    return dates.show_date(date.fromisoformat(stored), form.locale)


def _amount(stored: int, form: LocalForm) -> str:
    from custdesk.records.kinds import amounts

    return amounts.show(stored, form.language)


_ON_DAYS = (Match.ON, Match.BEFORE, Match.AFTER, Match.BETWEEN)
_SENTENCES = {
    Match.IS: lambda: translate("Filter", "{field} is {value}"),
    Match.CONTAINS: lambda: translate("Filter", "{field} contains {value}"),
    Match.BEGINS: lambda: translate("Filter", "{field} begins with {value}"),
    Match.EMPTY: lambda: translate("Filter", "{field} is empty"),
    Match.FILLED: lambda: translate("Filter", "{field} is filled in"),
    Match.ANY_OF: lambda: translate("Filter", "{field}: {value}"),
    Match.ALL_OF: lambda: translate("Filter", "{field}: {value}"),
    Match.NONE_OF: lambda: translate("Filter", "{field}: not {value}"),
    Match.ON: lambda: translate("Filter", "{field} on {value}"),
    Match.BEFORE: lambda: translate("Filter", "{field} before {value}"),
    Match.AFTER: lambda: translate("Filter", "{field} after {value}"),
    Match.BETWEEN: lambda: translate("Filter", "{field} from {value} to {last}"),
    Match.IN_MONTH: lambda: translate("Filter", "Birthday in {value}"),
    Match.OVER: lambda: translate("Filter", "{field} over {value}"),
    Match.UNDER: lambda: translate("Filter", "{field} under {value}"),
}
