"""What is said of undoing: columns, customers and whole batches."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import reduce

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from custdesk.audit.model import ValueChange
from custdesk.desk.chain import Value
from custdesk.history.answered import AnswersFate
from custdesk.history.model import STANDINGS, BatchPlan, ColumnPlan, CustomerFate, CustomerPlan, Fate, Looks, Standing
from custdesk.ui import dates
from custdesk.ui.audit.sentences import label, person
from custdesk.ui.audit.values import change_lines
from custdesk.ui.local_form import LocalForm

translate = QCoreApplication.translate
_LONGEST_ON_ONE_LINE = 44
_FROM_THE_RIGHT = "\u200f"


def from_to(before: str, after: str) -> str:
    """Return two values on one line if they are short, else one below the other."""
    if not _is_short(before, after):
        return translate("History", "Before: {before}\nAfter: {after}").format(before=before, after=after)
    told = translate("History", "{before} → {after}").format(
        before=f"\u2068{before}\u2069", after=f"\u2068{after}\u2069"
    )
    return as_one_reads(told)


def as_one_reads(text: str) -> str:
    """Return a line of isolated values alone so that the first stands where one begins to read.

    Without a word of the language in it, Qt would begin at the left in every language.
    """
    return f"{_FROM_THE_RIGHT}{text}" if QLocale().textDirection() is Qt.LayoutDirection.RightToLeft else text


def _is_short(before: str, after: str) -> bool:
    return "\n" not in before + after and len(before) + len(after) <= _LONGEST_ON_ONE_LINE


def value_words(column: str, value: Value, form: LocalForm) -> str:
    """Return one value of a customer in local form."""
    return change_lines(ValueChange(column=column, after=value), "customer", form)[2]


def _on_one_line(column: str, value: Value, form: LocalForm) -> str:
    return f"\u2068{QLocale().createSeparatedList(value_words(column, value, form).splitlines())}\u2069"


def column_words(plan: ColumnPlan, form: LocalForm) -> str:
    """Return what would become of one column, with its values where they may be told."""
    why = translate("History", STANDINGS[plan.standing])
    if plan.standing is Standing.READY and not plan.sealed:
        now, back = value_words(plan.column, plan.now, form), value_words(plan.column, plan.back_to, form)
        if _is_short(now, back):
            return from_to(now, back)
        return translate("History", "Now: {now}\nPut back: {back}").format(
            now=_on_one_line(plan.column, plan.now, form), back=_on_one_line(plan.column, plan.back_to, form)
        )
    if plan.standing is Standing.CONFLICT and not plan.sealed:
        told = translate("History", "Was changed again since.\nFirst: {first}\nThen: {then}\nNow: {now}")
        return told.format(
            first=_on_one_line(plan.column, plan.back_to, form),
            then=_on_one_line(plan.column, plan.changed_to, form),
            now=_on_one_line(plan.column, plan.now, form),
        )
    if plan.sealed and plan.standing is Standing.READY:
        return translate("History", "The earlier value is put back without being shown.")
    if plan.sealed and plan.standing is Standing.CONFLICT:
        return translate("History", "Was changed again since. The earlier value is put back without being shown.")
    return why[:1].upper() + why[1:] + "."


def customer_name(one: CustomerPlan | CustomerFate) -> str:
    """Return number and name of a customer, as far as they are known."""
    number = translate("Customers", "No. {number}").format(number=f"\u2066{one.number or one.customer_id}\u2069")
    return f"{number} \u2068{one.name}\u2069" if one.name else number


def fate_words(one: CustomerFate, *, overwrite: bool = False) -> str:
    """Return what becomes of one customer of a batch."""
    if one.fate is Fate.WITHDRAW:
        return translate("History", "is taken out")
    if one.fate is Fate.RETURN:
        return translate("History", "comes in again")
    if one.fate is Fate.KEEP:
        return translate("History", "is left alone: {reason}").format(reason=translate("History", one.reason))
    told = [*_columns_told(one, overwrite=overwrite), *_answers_told(one.answers)]
    if not told:
        return translate("History", "is left alone: {reason}").format(
            reason=translate("History", STANDINGS[Standing.CONFLICT])
        )
    both = translate("History", "{one}; {other}")
    return reduce(lambda one, other: both.format(one=one, other=other), told)


def _columns_told(one: CustomerFate, *, overwrite: bool) -> Iterator[str]:
    columns = [label(name) for name in one.plan.taken(conflicts=overwrite)] if one.plan else []
    if columns:
        yield translate("History", "gets back: {columns}").format(columns=_listed(columns))
        if one.conflicts and not overwrite:
            yield translate("History", "changed again since: {others}").format(
                others=_listed([label(name) for name in one.conflicts])
            )


def _answers_told(answers: AnswersFate | None) -> Iterator[str]:
    if answers is None:
        return
    opted_out = translate("History", "no to {choices} is taken back")
    consents = translate("History", "consent to {purposes} is taken back")
    if answers.back:
        opted_out = translate("History", "no to {choices} holds again")
        consents = translate("History", "consent to {purposes} holds again")
    if answers.choices:
        yield opted_out.format(choices=_listed([label(code) for code in answers.choices]))
    if answers.consents:
        yield consents.format(purposes=_listed([label(code) for code in answers.consents]))
    if answers.kept:
        yield translate("History", "answered anew since, and left alone: {codes}").format(
            codes=_listed([label(code) for code in answers.kept])
        )


def _listed(texts: list[str]) -> str:
    return QLocale().createSeparatedList(texts)


def batch_heading(plan: BatchPlan | None) -> str:
    """Return what undoing a batch is called."""
    if plan is None or not plan.import_id:
        return translate("History", "Undo this for all customers")
    if plan.undoing:
        return translate("History", "Undo this import")
    return translate("History", "Do this import again")


def batch_words(plan: BatchPlan) -> str:
    """Return how many customers would have what done to them, a line each."""
    lines = []
    restored, withdrawn = len(plan.of(Fate.RESTORE)), len(plan.of(Fate.WITHDRAW))
    returned, kept = len(plan.of(Fate.RETURN)), len(plan.of(Fate.KEEP))
    if restored:
        lines.append(translate("History", "%Ln customer(s) get back the values they had before.", None, restored))
    if withdrawn:
        lines.append(translate("History", "%Ln customer(s) who came with it are taken out.", None, withdrawn))
    if returned:
        lines.append(translate("History", "%Ln customer(s) come in again.", None, returned))
    if kept:
        lines.append(translate("History", "%Ln customer(s) are left alone.", None, kept))
    if plan.loosened:
        told = translate(
            "History", "%Ln opt-out(s) that came with it are taken back, and hold no more.", None, plan.loosened
        )
        lines.append(told)
    if plan.tightened:
        lines.append(translate("History", "%Ln opt-out(s) hold again.", None, plan.tightened))
    if plan.consents_taken:
        lines.append(
            translate("History", "%Ln consent(s) that came with it are taken back.", None, plan.consents_taken)
        )
    if plan.staying_answers:
        told = translate(
            "History", "%Ln answer(s) stay, because something was recorded since.", None, plan.staying_answers
        )
        lines.append(told)
    return "\n".join(lines)


def looks_words(line: Looks) -> str:
    """Return who looked how often."""
    who = f"\u2068{person(line.actor_id, line.actor_name)}\u2069"
    looked = translate("History", "{person} looked %Ln time(s)", None, line.times).format(person=who)
    if not line.opened:
        return looked
    opened = translate("History", "opened sealed values: %Ln", None, line.opened)
    return translate("History", "{looked}; {opened}").format(looked=looked, opened=opened)


def day_words(day: date) -> str:
    """Return the heading of a day."""
    today = date.today()
    if day == today:
        return translate("History", "Today")
    if day == today - timedelta(days=1):
        return translate("History", "Yesterday")
    return dates.show_date(day, long=True) if day != date.min else translate("History", "Day not known")
