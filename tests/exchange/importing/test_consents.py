"""A file opts nobody in: it records a consent only with its own evidence, and never against what a customer said."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from custdesk.consent.model import Answers, Purpose, Wording
from custdesk.customers.model import Customer, CustomerCard
from custdesk.desk.permissions import Permission
from custdesk.errors import ValueRefused
from custdesk.exchange.importing.consents import (
    ALREADY,
    ENDED,
    NO_DAY,
    NOT_ASKED,
    OPTED_OUT,
    RECORDED,
    SAID_NO,
    TO_COME,
    ConsentEvidence,
    PlannedConsent,
    check_evidence,
    record_within,
    rules_of,
    stored_answers,
)
from custdesk.services import Services
from tests.shops import make_shop

DAY = date.today() - timedelta(days=100)
EARLIER = (DAY - timedelta(days=30)).isoformat()
LATER = (DAY + timedelta(days=1)).isoformat()
FOLDER = ConsentEvidence(purpose="marketing", how="paper", evidence="signed cards, blue folder", happened_on=DAY)
WRITING = (Permission.IMPORT_RUN, Permission.CONSENT_RECORD)


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    services = make_shop(tmp_path_factory.mktemp("consents"))
    yield services
    services.close()


@pytest.fixture
def ana(services: Services) -> int:
    return services.customers.create(CustomerCard(customer=Customer(given_name="Ana", language="el")))


def says_yes(
    services: Services,
    customer_id: int,
    *,
    day: str = "",
    opt_outs: tuple[str, ...] = (),
    evidence: ConsentEvidence = FOLDER,
) -> tuple[PlannedConsent, ...]:
    """Let a row of a file say yes, and return what became of it."""
    with services._desk.change(*WRITING) as change:
        rules = rules_of(change, [evidence])
        return record_within(change, rules, customer_id, [(evidence.purpose, day)], opt_outs, "clientes.xlsx")


def outcome(services: Services, customer_id: int, day: str = "", **more: object) -> str:
    (planned,) = says_yes(services, customer_id, day=day, **more)  # type: ignore[arg-type]
    return planned.outcome


def test_a_yes_with_its_evidence_is_recorded_with_day_proof_and_file(services: Services, ana: int) -> None:
    assert outcome(services, ana) == RECORDED
    (line,) = services.consents.history(ana)
    assert (line.code, line.answer, line.how, line.happened_on) == ("marketing", "given", "paper", DAY)
    assert line.evidence == "signed cards, blue folder (clientes.xlsx)"
    assert services.consents.may_we(ana, "marketing").yes


def test_it_is_recorded_with_the_words_that_were_in_force_on_its_day(services: Services) -> None:
    today = date.today()
    eva = services.customers.create(CustomerCard(customer=Customer(given_name="Eva", language="el")))
    says_yes(services, eva, day=today.isoformat())
    (line,) = services.consents.history(eva)
    greek = next(one for one in services.consents.purposes() if one.code == "marketing").wordings["el"]
    assert (line.language, line.words, line.notice_version) == ("el", greek.words, 1)


def test_the_day_of_the_row_counts_before_the_day_of_all_rows(services: Services, ana: int) -> None:
    says_yes(services, ana, day=EARLIER)
    assert services.consents.history(ana)[0].happened_on.isoformat() == EARLIER


def test_without_a_day_or_with_one_to_come_nothing_is_recorded(services: Services, ana: int) -> None:
    undated = ConsentEvidence(purpose="marketing", evidence="a form on the web")
    assert outcome(services, ana, evidence=undated) == NO_DAY
    tomorrow = (date.today() + timedelta(days=2)).isoformat()
    assert outcome(services, ana, day=tomorrow) == TO_COME
    assert services.consents.history(ana) == []


@pytest.mark.parametrize("code", ["marketing"])
@pytest.mark.parametrize("day", ["", "1999-12-31", date.today().isoformat()])
def test_an_opt_out_holds_whatever_day_the_file_names(services: Services, ana: int, code: str, day: str) -> None:
    services.consents.record(ana, Answers(opted_out={code: True}, how="phone"))
    before = services.consents.history(ana)
    assert outcome(services, ana, day=day) == OPTED_OUT
    assert services.consents.history(ana) == before
    assert not services.consents.may_we(ana, "marketing").yes


@pytest.mark.parametrize("answer", ["refused", "withdrawn"])
def test_a_no_to_the_purpose_is_not_made_a_yes_by_a_file(services: Services, ana: int, answer: str) -> None:
    services.consents.record(ana, Answers(purposes={"marketing": answer}, how="phone", happened_on=date(2020, 1, 1)))
    assert outcome(services, ana) == SAID_NO
    assert len(services.consents.history(ana)) == 1


def test_a_consent_that_has_ended_since_its_day_is_not_recorded(services: Services, ana: int) -> None:
    assert outcome(services, ana, day="2012-02-29") == ENDED
    assert services.consents.history(ana) == []


def test_a_row_that_says_yes_and_opts_out_at_once_opts_out(services: Services, ana: int) -> None:
    assert outcome(services, ana, opt_outs=("marketing",)) == OPTED_OUT


def test_the_same_consent_is_not_recorded_twice_and_a_newer_one_is(services: Services, ana: int) -> None:
    assert outcome(services, ana) == RECORDED
    assert outcome(services, ana) == ALREADY
    assert outcome(services, ana, day=LATER) == RECORDED
    assert len(services.consents.history(ana)) == 2


def test_a_column_without_evidence_records_nothing(services: Services, ana: int) -> None:
    with services._desk.change(*WRITING) as change:
        rules = rules_of(change, [])
        assert record_within(change, rules, ana, [("marketing", "2024-01-01")], (), "clientes.xlsx") == ()
    for evidence in ("", "  "):
        with pytest.raises(ValueRefused):
            says_yes(services, ana, evidence=ConsentEvidence(purpose="marketing", evidence=evidence, happened_on=DAY))


def test_a_purpose_that_takes_no_consent_is_refused(services: Services, ana: int) -> None:
    wording = Wording(language="en", title="Fitting", words="We keep your sizes.")
    saved = services.consents.save_purpose(Purpose(lawful_basis="contract", wordings={"en": wording}))
    reader = services._desk.vault.reader
    for code in (saved.code, "no such purpose"):
        with pytest.raises(ValueRefused) as refused:
            check_evidence(reader, [ConsentEvidence(purpose=code, evidence="folder")], date.today())
        assert refused.value.values["reason"] == NOT_ASKED


def test_what_many_customers_said_is_read_at_once(services: Services) -> None:
    given, stopped, silent = (
        services.customers.create(CustomerCard(customer=Customer(given_name=name))) for name in ("A", "B", "C")
    )
    says_yes(services, given)
    services.consents.record(stopped, Answers(opted_out={"marketing": True, "sms": True}))
    services.consents.record(stopped, Answers(opted_out={"sms": False}))
    stored = stored_answers(services._desk.vault.reader, [given, stopped, silent])
    assert stored[given].answers == {"marketing": ("given", DAY.isoformat())}
    assert stored[stopped].opted_out == {"marketing"}
    assert silent not in stored
