"""Purposes and the privacy notice: changed in the open, and nothing of the old is lost."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from custdesk.consent.model import PARTS, Answers, NoticeText, Purpose, Wording
from custdesk.consent.queries import select_wordings
from custdesk.consent.service import Consents
from custdesk.customers.model import CustomerCard
from custdesk.desk.door import Desk
from custdesk.desk.permissions import Permission, Role
from custdesk.errors import PermissionRefused, StaleRecord, ValueRefused
from custdesk.settings import LANGUAGES

WORDS = {"en": Wording(language="en", title="Birthday greetings", words="I want a card on my birthday.")}


def purpose_called(consents: Consents, code: str) -> Purpose:
    return next(purpose for purpose in consents.purposes() if purpose.code == code)


def test_a_new_vault_has_a_notice_and_purposes_in_every_language(consents: Consents):
    notices = consents.notices()
    assert [notice.version for notice in notices] == [1]
    assert tuple(notices[0].texts) == LANGUAGES
    for text in notices[0].texts.values():
        assert all(text.parts())
        assert "Καφενείο {Αθήνα}" in " ".join(text.parts())
    assert [(p.code, p.lawful_basis) for p in consents.purposes()] == [
        ("service", "contract"),
        ("marketing", "consent"),
        ("loyalty", "consent"),
        ("health", "explicit_consent"),
    ]
    for purpose in consents.purposes():
        assert set(purpose.wordings) == set(LANGUAGES)
        assert all("Καφενείο {Αθήνα}" in wording.words for wording in purpose.wordings.values())


def test_changed_words_are_added_and_the_old_ones_stay(consents: Consents, desk: Desk):
    loyalty = purpose_called(consents, "loyalty")
    wordings = {**loyalty.wordings, "pt": replace(loyalty.wordings["pt"], words="Palavras novas.")}
    saved = consents.save_purpose(replace(loyalty, wordings=wordings))
    assert saved.version == 2
    assert saved.wordings["pt"].words == "Palavras novas."
    assert saved.wordings["en"].id == loyalty.wordings["en"].id
    with desk.read(Permission.CONSENT_VIEW) as reading:
        portuguese = [w.words for w in select_wordings(reading.connection, loyalty.id) if w.language == "pt"]
    assert portuguese == ["Palavras novas.", loyalty.wordings["pt"].words]


def test_saving_what_is_the_same_writes_nothing(consents: Consents):
    loyalty = purpose_called(consents, "loyalty")
    assert consents.save_purpose(loyalty) == loyalty


def test_two_who_change_the_same_purpose_do_not_overwrite_each_other(consents: Consents):
    loyalty = purpose_called(consents, "loyalty")
    consents.save_purpose(replace(loyalty, retention_months=6))
    with pytest.raises(StaleRecord):
        consents.save_purpose(replace(loyalty, retention_months=9))


@pytest.mark.parametrize(
    ("title", "code"),
    [("Birthday greetings", "birthday_greetings"), ("E-mail", "e_mail"), ("Phone", "phone_2"), ("خبر", "purpose")],
)
def test_a_new_purpose_gets_a_code_that_nothing_else_has(consents: Consents, title: str, code: str):
    words = {"en": replace(WORDS["en"], title=title)}
    assert consents.save_purpose(Purpose(wordings=words)).code == code
    assert consents.save_purpose(Purpose(wordings=words)).code != code


def test_a_purpose_without_words_or_with_half_of_them_is_refused(consents: Consents):
    with pytest.raises(ValueRefused, match="at least one language"):
        consents.save_purpose(Purpose())
    half = {**WORDS, "es": Wording(language="es", title="Cumpleaños", words=" ")}
    with pytest.raises(ValueRefused, match="both a title and the words"):
        consents.save_purpose(Purpose(wordings=half))
    with pytest.raises(ValueRefused, match="from 1 to 1200"):
        consents.save_purpose(Purpose(wordings=WORDS, retention_months=0))


def test_words_once_in_use_are_changed_but_never_emptied(consents: Consents):
    loyalty = purpose_called(consents, "loyalty")
    emptied = {**loyalty.wordings, "es": Wording(language="es", title="", words="")}
    with pytest.raises(ValueRefused, match="not emptied"):
        consents.save_purpose(replace(loyalty, wordings=emptied))


def test_the_code_comes_from_the_words_there_are(consents: Consents):
    blank = Wording(language="el", title="", words="")
    assert consents.save_purpose(Purpose(wordings={"el": blank, **WORDS})).code == "birthday_greetings"


def test_a_new_notice_leaves_the_old_one_and_new_answers_name_the_new_one(consents: Consents, customer: int):
    consents.record(customer, Answers(purposes={"loyalty": "given"}))
    old = consents.notices()[0]
    assert consents.publish_notice({**old.texts, "en": replace(old.texts["en"], use="For one more thing.")}) == 2
    consents.record(customer, Answers(purposes={"loyalty": "given"}))
    assert [notice.version for notice in consents.notices()] == [2, 1]
    assert consents.notices()[1] == old
    assert [line.notice_version for line in consents.history(customer)] == [2, 1]


def test_a_notice_with_an_empty_part_is_refused(consents: Consents):
    whole = NoticeText(language="en", **dict.fromkeys(PARTS, "Text."))
    with pytest.raises(ValueRefused, match="all six parts"):
        consents.publish_notice({"en": replace(whole, security=" ")})
    with pytest.raises(ValueRefused, match="at least one language"):
        consents.publish_notice({"en": NoticeText(language="en")})
    assert consents.publish_notice({"en": whole, "es": NoticeText(language="es")}) == 2


@pytest.mark.parametrize("role", [Role.CLERK, Role.FIELD_WORKER, Role.ACCOUNTANT, Role.ANALYST])
def test_only_owner_and_privacy_officer_change_purposes(consents_of: Callable[[Role], Consents], role: Role):
    with pytest.raises(PermissionRefused):
        consents_of(role).save_purpose(Purpose(wordings=WORDS))
    with pytest.raises(PermissionRefused):
        consents_of(role).publish_notice({})
    assert consents_of(Role.PRIVACY_OFFICER).save_purpose(Purpose(wordings=WORDS)).code == "birthday_greetings"


def test_an_accountant_sees_consents_and_records_none(consents_of: Callable[[Role], Consents], customer: int):
    accountant = consents_of(Role.ACCOUNTANT)
    assert accountant.state(customer).customer_id == customer
    with pytest.raises(PermissionRefused):
        accountant.record(customer, Answers(opted_out={"sms": True}))
    with pytest.raises(PermissionRefused):
        accountant.enrol(CustomerCard(), Answers())


def test_an_analyst_sees_no_consent(consents_of: Callable[[Role], Consents], customer: int):
    analyst = consents_of(Role.ANALYST)
    for ask in (analyst.purposes, analyst.notices, lambda: analyst.state(1), lambda: analyst.history(1)):
        with pytest.raises(PermissionRefused):
            ask()
