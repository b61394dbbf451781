"""What a customer answered, written down inside a transaction of the caller."""

from collections.abc import Iterable, Mapping
from datetime import date

from custdesk.consent import queries
from custdesk.consent.model import (
    ANSWERS,
    CHOICES,
    GIVEN,
    HOWS,
    Answers,
    ChoicesRecorded,
    ConsentRecorded,
    Purpose,
    local_day,
)
from custdesk.desk.passages import Change
from custdesk.errors import RecordMissing, ValueRefused
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.shop.queries import select_shop


def record_within(change: Change, customer_id: int, answers: Answers) -> None:
    """Write down what was answered and log it; an answer that was not asked for writes nothing.

    Raise ``ValueRefused`` for a day to come, for a consent from a file that does not say when and where it was given,
    and for a new consent to a purpose that takes none; ``RecordMissing`` if there is no such customer.
    """
    if not queries.select_state(change.connection, customer_id):
        raise RecordMissing
    language = queries.select_language(change.connection, customer_id)
    _check(change, answers)
    _record_choices(change, customer_id, answers)
    by_code = {purpose.code: purpose for purpose in queries.select_purposes(change.connection)}
    for code, answer in answers.purposes.items():
        _record_answer(change, customer_id, by_code[code], answer, answers, language)


def tighten_within(
    change: Change, customer_id: int, codes: Iterable[str], how: str = "import", evidence: str = ""
) -> int:
    """Add the opt-outs among ``codes`` that are not there yet; return how many were new. Never loosens one."""
    current = queries.select_choices(change.connection, customer_id)
    new = {code: True for code in codes if code not in current or not current[code].opted_out}
    record_within(change, customer_id, Answers(opted_out=new, how=how, evidence=evidence))
    return len(new)


def _check(change: Change, answers: Answers) -> None:
    unknown = [code for code in answers.opted_out if code not in CHOICES]
    unknown += [answer for answer in answers.purposes.values() if answer not in ANSWERS]
    if unknown or answers.how not in HOWS:
        raise ValueError(f"not a choice, an answer or a way of answering: {unknown} {answers.how}")
    if answers.happened_on is not None and answers.happened_on > local_day(change.now):
        raise _refused(QT_TRANSLATE_NOOP("errors", "This day is still to come. Give the day the customer answered."))
    complete = answers.happened_on is not None and answers.evidence.strip()
    if answers.how == "import" and GIVEN in answers.purposes.values() and not complete:
        raise _refused(
            QT_TRANSLATE_NOOP("errors", "A consent from a file counts only with its own date and where its proof lies.")
        )


def _refused(reason: str) -> ValueRefused:
    return ValueRefused(column="happened_on", label=QT_TRANSLATE_NOOP("errors", "Date of the answer"), reason=reason)


def _day_of(change: Change, answers: Answers, newest: date | None) -> date:
    """Return the day of the answers. One of today is never put before what is on record: a clock may have been wrong
    earlier, and an opt-out made now would then not hold."""
    today = local_day(change.now)
    if answers.happened_on is not None and answers.happened_on < today:
        return answers.happened_on
    return max(today, newest or date.min)


def _record_choices(change: Change, customer_id: int, answers: Answers) -> None:
    if not answers.opted_out:
        return
    current = queries.select_choices(change.connection, customer_id)
    written: dict[bool, list[str]] = {True: [], False: []}
    for code, opted_out in answers.opted_out.items():
        stored = current.get(code)
        if opted_out == (stored is not None and stored.opted_out):
            continue
        day = _day_of(change, answers, stored.happened_on if stored else None)
        row = queries.common_row(answers, day, change.now, change.session.user_id)
        queries.insert_choice(change.connection, customer_id, code, {**row, "opted_out": opted_out})
        written[opted_out].append(code)
    if any(written.values()):
        change.log(
            ChoicesRecorded(
                subject_id=customer_id,
                opted_out=tuple(written[True]),
                opted_in=tuple(written[False]),
                how=answers.how,
            )
        )


def _record_answer(
    change: Change, customer_id: int, purpose: Purpose, answer: str, answers: Answers, language: str
) -> None:
    if answer == GIVEN and not (purpose.active and purpose.takes_answers):
        raise ValueRefused(
            column="purposes",
            label=QT_TRANSLATE_NOOP("errors", "Consent"),
            reason=QT_TRANSLATE_NOOP("errors", "No consent is asked for this purpose now. Open the answers again."),
        )
    newest = queries.select_answers(change.connection, customer_id, [purpose])[0].happened_on
    day = _day_of(change, answers, newest)
    ends = answer == GIVEN and purpose.retention_months
    row = {
        **queries.common_row(answers, day, change.now, change.session.user_id),
        "answer": answer,
        "wording_id": _wording_shown(change, purpose, answers.wordings, language, day),
        "notice_version": queries.notice_version_on(change.connection, day),
        "expires_on": months_after(day, purpose.retention_months or 0).isoformat() if ends else None,
    }
    queries.insert_answer(change.connection, customer_id, purpose.id, row)
    change.log(ConsentRecorded(subject_id=customer_id, purpose=purpose.code, answer=answer, how=answers.how))


def _wording_shown(change: Change, purpose: Purpose, shown: Mapping[str, int], language: str, day: date) -> int | None:
    """Return the words the customer was shown; none where the answer is older than any words on record."""
    known = [
        wording
        for wording in queries.select_wordings(change.connection, purpose.id)
        if local_day(wording.since_at) <= day
    ]
    ids = [wording.id for wording in known]
    if shown.get(purpose.code) in ids:
        return shown[purpose.code]
    for wanted in (language, select_shop(change.connection).language, "en"):
        for wording in known:
            if wording.language == wanted:
                return wording.id
    return ids[0] if ids else None


def months_after(day: date, months: int) -> date:
    """Return the same day of a later month, or the last day of that month where it is shorter."""
    count = day.year * 12 + day.month - 1 + months
    year, month = divmod(count, 12)
    for last in (day.day, 30, 29, 28):
        try:
            return date(year, month + 1, min(day.day, last))
        except ValueError:
            continue
    raise ValueError(f"no month {month + 1} of {year}")
