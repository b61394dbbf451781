"""Consent in the person's words."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from custdesk.consent.model import CHANNELS, HOWS, OPT_OUTS, HistoryLine, MayWe, PurposeState, local_day
from custdesk.ui import dates
from custdesk.ui.languages import LANGUAGES, locale_for

translate = QCoreApplication.translate


def reason(answer: MayWe) -> str:
    """Return why we may or may not."""
    return translate("may_we", answer.reason).format(**{name: _shown(day) for name, day in answer.values.items()})


def choice(code: str, opted_out: bool) -> str:
    """Return what a customer said about an opt-out or a channel."""
    if code in CHANNELS:
        name = translate("Consent", CHANNELS[code])
        if opted_out:
            return translate("Consent", "Do not contact: {channel}").format(channel=name)
        return translate("Consent", "May contact again: {channel}").format(channel=name)
    name = translate("Consent", OPT_OUTS[code])
    if opted_out:
        return translate("Consent", "No to: {use}").format(use=name)
    return translate("Consent", "No longer no to: {use}").format(use=name)


def answer_name(answer: str) -> str:
    """Return an answer to a purpose as a state; empty is never asked."""
    names = {
        "given": translate("Consent", "Given"),
        "refused": translate("Consent", "Refused"),
        "withdrawn": translate("Consent", "Withdrawn"),
    }
    return names.get(answer, translate("Consent", "Not asked"))


def purpose_state(state: PurposeState) -> str:
    """Return the newest answer to a purpose, with its date."""
    if state.happened_on is None:
        return answer_name("")
    said = translate("Consent", "{answer}, {day}").format(
        answer=answer_name(state.answer), day=_shown(state.happened_on)
    )
    if state.expires_on is None:
        return said
    if state.expires_on < date.today():
        return translate("Consent", "{answer}; ended {day}").format(answer=said, day=_shown(state.expires_on))
    return translate("Consent", "{answer}; until {day}").format(answer=said, day=_shown(state.expires_on))


def history_head(line: HistoryLine, purpose_title: str) -> str:
    """Return what was answered, in one line."""
    if line.answer in ("opted_out", "opted_in"):
        return choice(line.code, line.answer == "opted_out")
    return translate("Consent", "{purpose}: {answer}").format(
        purpose=_isolated(purpose_title or line.title), answer=answer_name(line.answer)
    )


def history_source(line: HistoryLine) -> str:
    """Return when and how it was answered, and who took it."""
    text = translate("Consent", "{day} · {how} · taken by {who}").format(
        day=_shown(line.happened_on), how=translate("Consent", HOWS[line.how]), who=_isolated(line.recorded_by)
    )
    if local_day(line.recorded_at) != line.happened_on:
        later = translate("Consent", "Recorded on {instant}").format(
            instant=_isolated(dates.show_instant(line.recorded_at))
        )
        text = f"{text}\n{later}"
    if line.evidence:
        proof = translate("Consent", "Proof: {evidence}").format(evidence=_isolated(line.evidence))
        text = f"{text}\n{proof}"
    return text


def shown_words(line: HistoryLine) -> str:
    """Return what is on record of what the customer was shown."""
    if not line.words:
        return translate("Consent", "The answer is older than the words kept here. See the proof.")
    return directed(f"{line.title}\n{line.words}", line.language)


def notice_named(line: HistoryLine) -> str:
    """Return which privacy notice was in force."""
    return translate("Consent", "Privacy notice, version {version}").format(
        version=QLocale().toString(line.notice_version)
    )


def direction_of(language: str) -> Qt.LayoutDirection:
    return locale_for(language if language in LANGUAGES else "en").textDirection()


def directed(text: str, language: str) -> str:
    """Return ``text`` so that it runs in the direction of its language even if it begins with a foreign name."""
    mark = "\u200f" if direction_of(language) is Qt.LayoutDirection.RightToLeft else "\u200e"
    return "\n".join(mark + line for line in text.split("\n"))


def language_name(code: str) -> str:
    return LANGUAGES[code].native if code in LANGUAGES else code


def _shown(day: date) -> str:
    return _isolated(dates.show_date(day))


def _isolated(text: str) -> str:
    """Keep a text of another direction from turning its neighbours round."""
    return f"\u2068{text}\u2069"
