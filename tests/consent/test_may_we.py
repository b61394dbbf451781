"""May I …? Yes or no, and the reason."""

from datetime import date
from string import Formatter

import pytest

from custdesk.consent import rules
from custdesk.consent.model import ANSWERED_BASES, CHANNELS, LAWFUL_BASES, OPT_OUTS, Answers, Purpose, Wording
from custdesk.consent.service import Consents
from custdesk.customers.service import Customers
from custdesk.desk.door import Desk


def test_marketing_needs_a_consent_on_record(consents: Consents, customer: int):
    assert consents.may_we(customer, "marketing").sentence() == "No consent is on record."
    assert not consents.may_we(customer, "marketing").yes


def test_a_consent_says_until_when_it_holds(consents: Consents, customer: int):
    consents.record(customer, Answers(purposes={"marketing": "given"}))
    answer = consents.may_we(customer, "marketing")
    assert answer.yes
    assert answer.values["day"] == date.today()
    assert answer.reason == rules.AGREED_UNTIL


def test_an_old_consent_has_ended(consents: Consents, customer: int):
    consents.record(customer, Answers(purposes={"marketing": "given"}, happened_on=date(2020, 1, 15), how="paper"))
    answer = consents.may_we(customer, "marketing")
    assert not answer.yes
    assert answer.sentence() == "The consent of 2020-01-15 ended on 2022-01-15."


@pytest.mark.parametrize("answer", ["refused", "withdrawn"])
def test_a_no_is_a_no(consents: Consents, customer: int, answer: str):
    consents.record(customer, Answers(purposes={"marketing": answer}))
    assert consents.may_we(customer, "marketing").reason == rules.ANSWERED_NO[answer]


def test_an_opt_out_of_marketing_is_stronger_than_a_consent(consents: Consents, customer: int):
    consents.record(customer, Answers(purposes={"marketing": "given"}, opted_out={"marketing": True}))
    assert consents.may_we(customer, "marketing").reason == rules.OPTED_OUT["marketing"]
    consents.record(customer, Answers(opted_out={"marketing": False}))
    assert consents.may_we(customer, "marketing").yes


def test_an_opt_out_of_sensitive_data_is_stronger_than_a_consent(consents: Consents, customer: int):
    consents.record(customer, Answers(purposes={"health": "given"}))
    assert consents.may_we(customer, "health").yes
    consents.record(customer, Answers(opted_out={"sensitive": True}))
    assert consents.may_we(customer, "health").reason == rules.OPTED_OUT["sensitive"]
    assert not consents.may_we(customer, "sensitive").yes


@pytest.mark.parametrize("channel", CHANNELS)
def test_a_channel_is_open_until_the_customer_closes_it(consents: Consents, customer: int, channel: str):
    assert consents.may_we(customer, channel).yes
    consents.record(customer, Answers(opted_out={channel: True}))
    assert consents.may_we(customer, channel).reason == rules.NO_CONTACT


def test_serving_the_customer_needs_no_consent(consents: Consents, customer: int):
    assert consents.may_we(customer, "service").yes


def test_an_objection_ends_a_legitimate_interest(consents: Consents, customer: int):
    words = {"en": Wording(language="en", title="Counting visits", words="We count visits.")}
    purpose = consents.save_purpose(Purpose(lawful_basis="legitimate_interest", wordings=words))
    assert consents.may_we(customer, purpose.code).yes
    consents.record(customer, Answers(purposes={purpose.code: "refused"}))
    assert not consents.may_we(customer, purpose.code).yes


def test_nothing_is_allowed_for_an_archived_customer(consents: Consents, customer: int, desk: Desk):
    Customers(desk).archive(customer, 1)
    uses = ("service", "email", "third_parties")
    assert {consents.may_we(customer, use).reason for use in uses} == {rules.ARCHIVED}
    consents.record(customer, Answers(purposes={"marketing": "withdrawn"}))


def test_what_is_unknown_or_retired_is_a_no(consents: Consents, customer: int):
    assert consents.may_we(customer, "profiling").reason == rules.NO_SUCH_PURPOSE
    loyalty = next(purpose for purpose in consents.purposes() if purpose.code == "loyalty")
    consents.record(customer, Answers(purposes={"loyalty": "given"}))
    consents.save_purpose(Purpose(id=loyalty.id, active=False, wordings=loyalty.wordings))
    assert consents.may_we(customer, "loyalty").reason == rules.RETIRED


def test_every_opt_out_and_basis_has_its_reason_and_every_reason_only_dates():
    assert set(rules.OPTED_OUT) == set(OPT_OUTS)
    assert set(rules.WITHOUT_CONSENT) == (set(LAWFUL_BASES) - set(ANSWERED_BASES)) | {"legitimate_interest"}
    reasons = [*rules.OPTED_OUT.values(), *rules.ANSWERED_NO.values(), rules.ENDED, rules.AGREED_UNTIL]
    assert {name for reason in reasons for _, name, _, _ in Formatter().parse(reason) if name} == {"day", "until"}
