"""What customers answered is only ever added to, and the newest answer holds."""

from datetime import date, timedelta

import pytest

from custdesk.consent.model import Answers
from custdesk.consent.queries import opted_out_ids
from custdesk.consent.recording import months_after, tighten_within
from custdesk.consent.service import Consents
from custdesk.customers.model import Customer, CustomerCard
from custdesk.customers.service import Customers
from custdesk.desk.door import Desk
from custdesk.desk.permissions import Permission
from custdesk.errors import CustDeskError, RecordMissing, ValueRefused

TODAY = date.today()


def answer_to(consents: Consents, customer: int, code: str) -> str:
    found = consents.state(customer).of(code)
    assert found is not None
    return found.answer


def logged(desk: Desk, action: str) -> list[str]:
    with desk.read(Permission.LOG_VIEW) as reading:
        rows = reading.connection.execute("SELECT detail FROM audit_entry WHERE action = ? ORDER BY seq", (action,))
        return [row[0] for row in rows]


def test_nothing_is_given_until_it_was_asked(consents: Consents, customer: int):
    state = consents.state(customer)
    assert [purpose.answer for purpose in state.purposes] == ["", "", "", ""]
    assert not state.choices
    assert not state.opted_out("marketing")


def test_an_answer_keeps_who_when_how_and_the_exact_words(consents: Consents, customer: int):
    consents.record(customer, Answers(purposes={"marketing": "given"}, how="phone", evidence="call 12"))
    line = consents.history(customer)[0]
    assert (line.code, line.answer, line.how, line.evidence) == ("marketing", "given", "phone", "call 12")
    assert line.recorded_by == "Eleni Papadopoulou"
    assert line.happened_on == TODAY
    assert line.notice_version == 1
    assert line.language == "es"
    assert line.words.startswith("Acepto que Καφενείο {Αθήνα} use mis datos")
    assert line.expires_on == months_after(TODAY, 24)


def test_words_changed_later_do_not_change_what_was_shown(consents: Consents, customer: int):
    marketing = next(purpose for purpose in consents.purposes() if purpose.code == "marketing")
    shown = marketing.wordings["es"]
    new = {"es": type(shown)(language="es", title=shown.title, words="Otras palabras.")}
    consents.record(customer, Answers(purposes={"marketing": "given"}))
    saved = consents.save_purpose(type(marketing)(id=marketing.id, version=1, retention_months=24, wordings=new))
    assert saved.wordings["es"].words == "Otras palabras."
    consents.record(customer, Answers(purposes={"marketing": "given"}, wordings={"marketing": shown.id}))
    consents.record(customer, Answers(purposes={"marketing": "given"}))
    words = [line.words for line in consents.history(customer)]
    assert words == ["Otras palabras.", shown.words, shown.words]


def test_the_answer_that_happened_last_holds_whatever_was_typed_in_last(consents: Consents, customer: int):
    consents.record(customer, Answers(purposes={"loyalty": "withdrawn"}, happened_on=date(2024, 5, 1)))
    consents.record(customer, Answers(purposes={"loyalty": "given"}, how="paper", happened_on=date(2021, 3, 9)))
    assert answer_to(consents, customer, "loyalty") == "withdrawn"
    assert [line.answer for line in consents.history(customer)] == ["given", "withdrawn"]


def test_a_paper_older_than_all_words_on_record_claims_none(consents: Consents, customer: int):
    consents.record(customer, Answers(purposes={"loyalty": "given"}, how="paper", happened_on=date(2021, 3, 9)))
    line = consents.history(customer)[0]
    assert (line.words, line.notice_version) == ("", 0)
    assert line.expires_on == date(2023, 3, 9)


def test_a_withdrawal_of_what_was_never_given_is_taken(consents: Consents, customer: int):
    consents.record(customer, Answers(purposes={"marketing": "withdrawn"}))
    assert answer_to(consents, customer, "marketing") == "withdrawn"


def test_a_day_to_come_is_refused_with_a_sentence(consents: Consents, customer: int):
    with pytest.raises(ValueRefused, match="still to come"):
        consents.record(customer, Answers(opted_out={"sms": True}, happened_on=TODAY + timedelta(days=1)))
    assert consents.history(customer) == []


def test_a_consent_from_a_file_needs_its_own_date_and_proof(consents: Consents, customer: int):
    given = {"marketing": "given"}
    with pytest.raises(ValueRefused, match="its own date"):
        consents.record(customer, Answers(purposes=given, how="import"))
    consents.record(
        customer, Answers(purposes=given, how="import", evidence="list.xlsx row 3", happened_on=date(2025, 2, 1))
    )
    assert answer_to(consents, customer, "marketing") == "given"


def test_no_consent_is_taken_for_what_needs_none(consents: Consents, customer: int):
    with pytest.raises(ValueRefused):
        consents.record(customer, Answers(purposes={"service": "given"}))


def test_only_choices_that_differ_are_written(consents: Consents, customer: int, desk: Desk):
    consents.record(customer, Answers(opted_out={"sms": True, "email": False}))
    consents.record(customer, Answers(opted_out={"sms": True, "email": False}))
    assert [(line.code, line.answer) for line in consents.history(customer)] == [("sms", "opted_out")]
    assert logged(desk, "choices.recorded") == ['{"how":"counter","opted_in":[],"opted_out":["sms"]}']
    consents.record(customer, Answers(opted_out={"sms": False}))
    assert not consents.state(customer).opted_out("sms")


def test_the_log_names_codes_and_never_the_evidence(consents: Consents, customer: int, desk: Desk):
    consents.record(customer, Answers(purposes={"health": "refused"}, evidence="Lucía told Nikos"))
    assert logged(desk, "consent.recorded") == ['{"answer":"refused","how":"counter","purpose":"health"}']


def test_an_import_only_ever_tightens(consents: Consents, customer: int, desk: Desk):
    consents.record(customer, Answers(opted_out={"post": True, "phone": True}))
    consents.record(customer, Answers(opted_out={"phone": False}))
    with desk.change(Permission.IMPORT_RUN) as change:
        assert tighten_within(change, customer, ["post", "phone", "marketing"], evidence="list.xlsx") == 2
        assert tighten_within(change, customer, ["post", "phone", "marketing"], evidence="list.xlsx") == 0
    state = consents.state(customer)
    assert {code for code in state.choices if state.opted_out(code)} == {"post", "phone", "marketing"}
    assert {line.evidence for line in consents.history(customer)} == {"", "list.xlsx"}


def test_an_opt_out_of_today_holds_even_if_a_clock_was_ahead_before(consents: Consents, customer: int, desk: Desk):
    with desk.change(Permission.CONSENT_RECORD) as change:
        change.connection.execute(
            "INSERT INTO choice_record (customer_id, code, opted_out, how, happened_on, recorded_at, recorded_by)"
            " VALUES (?, 'sms', 0, 'counter', '2099-01-01', '2099-01-01T00:00:00.000000Z', 1)",
            (customer,),
        )
        tighten_within(change, customer, ["sms"])
    assert consents.state(customer).opted_out("sms")


def test_those_who_opted_out_are_found_for_lists(consents: Consents, customer: int, desk: Desk):
    other = Customers(desk).create(CustomerCard(customer=Customer(given_name="Andrés")))
    consents.record(customer, Answers(opted_out={"marketing": True}))
    consents.record(other, Answers(opted_out={"marketing": True}))
    consents.record(other, Answers(opted_out={"marketing": False}))
    with desk.read(Permission.CONSENT_VIEW) as reading:
        assert opted_out_ids(reading.connection, "marketing") == {customer}
        assert opted_out_ids(reading.connection, "sms") == set()


def test_a_customer_is_entered_together_with_the_answers(consents: Consents):
    card = CustomerCard(customer=Customer(given_name="Μαρία", language="el"))
    new = consents.enrol(card, Answers(opted_out={"sms": True}, purposes={"loyalty": "given"}))
    assert answer_to(consents, new, "loyalty") == "given"
    assert consents.state(new).opted_out("sms")


def test_refused_answers_leave_no_customer_behind(consents: Consents, desk: Desk):
    card = CustomerCard(customer=Customer(given_name="Μαρία"))
    with pytest.raises(CustDeskError):
        consents.enrol(card, Answers(opted_out={"sms": True}, happened_on=TODAY + timedelta(days=3)))
    with desk.read(Permission.CUSTOMER_VIEW) as reading:
        assert reading.connection.execute("SELECT count(*) FROM customer").fetchone() == (0,)


def test_answers_of_nobody_are_refused(consents: Consents):
    with pytest.raises(RecordMissing):
        consents.record(99, Answers(opted_out={"sms": True}))
    with pytest.raises(RecordMissing):
        consents.state(99)


def test_records_cannot_be_changed_afterwards(consents: Consents, customer: int, desk: Desk):
    consents.record(customer, Answers(opted_out={"sms": True}, purposes={"loyalty": "refused"}))
    for table in ("consent_record", "choice_record"):
        with pytest.raises(Exception, match="append-only"), desk.change(Permission.CONSENT_RECORD) as change:
            change.connection.execute(f"UPDATE {table} SET how = 'paper'")


@pytest.mark.parametrize(
    ("day", "months", "ends"),
    [
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2023, 1, 31), 1, date(2023, 2, 28)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2024, 8, 31), 1, date(2024, 9, 30)),
        (date(2024, 12, 1), 24, date(2026, 12, 1)),
    ],
)
def test_a_consent_ends_on_the_same_day_of_a_later_month(day: date, months: int, ends: date):
    assert months_after(day, months) == ends
