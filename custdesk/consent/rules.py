"""The one answer to "may I …?", with its reason."""

from datetime import date

from custdesk.consent.model import (
    CHANNELS,
    CONSENT_BASES,
    GIVEN,
    OPT_OUTS,
    REFUSED,
    WITHDRAWN,
    ConsentState,
    MayWe,
    Purpose,
    PurposeState,
)
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.records.columns import DataClass

ARCHIVED = QT_TRANSLATE_NOOP("may_we", "The customer is archived.")
NO_SUCH_PURPOSE = QT_TRANSLATE_NOOP("may_we", "There is no such purpose, so nobody agreed to it.")
RETIRED = QT_TRANSLATE_NOOP("may_we", "This purpose is no longer in use.")
NO_CONTACT = QT_TRANSLATE_NOOP("may_we", "Asked on {day} not to be contacted in this way.")
NO_OBJECTION = QT_TRANSLATE_NOOP("may_we", "Nothing is recorded against it.")
NEVER_ASKED = QT_TRANSLATE_NOOP("may_we", "No consent is on record.")
ANSWERED_NO = {
    REFUSED: QT_TRANSLATE_NOOP("may_we", "Refused on {day}."),
    WITHDRAWN: QT_TRANSLATE_NOOP("may_we", "Consent was withdrawn on {day}."),
}
ENDED = QT_TRANSLATE_NOOP("may_we", "The consent of {day} ended on {until}.")
AGREED = QT_TRANSLATE_NOOP("may_we", "Consent given on {day}.")
AGREED_UNTIL = QT_TRANSLATE_NOOP("may_we", "Consent given on {day}, valid until {until}.")
WITHOUT_CONSENT = {
    "contract": QT_TRANSLATE_NOOP("may_we", "Needed for the agreement with the customer."),
    "legal_obligation": QT_TRANSLATE_NOOP("may_we", "Required by law."),
    "legitimate_interest": QT_TRANSLATE_NOOP("may_we", "Legitimate interest, and no objection is on record."),
}
OPTED_OUT = {
    "marketing": QT_TRANSLATE_NOOP("may_we", "Opted out of direct marketing on {day}."),
    "third_parties": QT_TRANSLATE_NOOP("may_we", "Opted out of passing data to others on {day}."),
    "automated": QT_TRANSLATE_NOOP("may_we", "Opted out of decisions made by a computer alone on {day}."),
    "sensitive": QT_TRANSLATE_NOOP("may_we", "Opted out of the use of sensitive data on {day}."),
}
_SEALED = frozenset(data_class.value for data_class in DataClass if data_class.sealed)


def may_we(state: ConsentState, use: str, today: date) -> MayWe:
    """Return whether a customer may be contacted by a channel, or the data used for a purpose, and why.

    ``use`` is the code of a channel, of a purpose or of an opt-out; anything else is a no.
    """
    if state.archived:
        return MayWe(yes=False, reason=ARCHIVED)
    if use in CHANNELS:
        return _choice(state, use, NO_CONTACT)
    found = state.of(use)
    if found is None:
        if use in OPT_OUTS and use != "marketing":
            return _choice(state, use, OPTED_OUT[use])
        return MayWe(yes=False, reason=NO_SUCH_PURPOSE)
    if not found.purpose.active:
        return MayWe(yes=False, reason=RETIRED)
    for code in opt_outs_of(found.purpose):
        if state.opted_out(code):
            return _choice(state, code, OPTED_OUT[code])
    return _answer(found, today)


def opt_outs_of(purpose: Purpose) -> tuple[str, ...]:
    """Return the opt-outs that stop a purpose, whatever was answered to it."""
    sensitive = purpose.lawful_basis == "explicit_consent" or not _SEALED.isdisjoint(purpose.classes)
    marketing = purpose.code == "marketing"
    return ("marketing",) * marketing + ("sensitive",) * sensitive


def _choice(state: ConsentState, code: str, reason: str) -> MayWe:
    if state.opted_out(code):
        return MayWe(yes=False, reason=reason, values={"day": state.choices[code].happened_on})
    return MayWe(yes=True, reason=NO_OBJECTION)


def _answer(state: PurposeState, today: date) -> MayWe:
    purpose, day, until = state.purpose, state.happened_on, state.expires_on
    if not purpose.takes_answers:
        return MayWe(yes=True, reason=WITHOUT_CONSENT[purpose.lawful_basis])
    if day is not None and state.answer in ANSWERED_NO:
        return MayWe(yes=False, reason=ANSWERED_NO[state.answer], values={"day": day})
    if purpose.lawful_basis not in CONSENT_BASES:
        return MayWe(yes=True, reason=WITHOUT_CONSENT[purpose.lawful_basis])
    if day is None or state.answer != GIVEN:
        return MayWe(yes=False, reason=NEVER_ASKED)
    if until is None:
        return MayWe(yes=True, reason=AGREED, values={"day": day})
    if until < today:
        return MayWe(yes=False, reason=ENDED, values={"day": day, "until": until})
    return MayWe(yes=True, reason=AGREED_UNTIL, values={"day": day, "until": until})
