"""Every role, every method that returns something, every class of data: planted values appear where the table says."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, Final

import pytest

from custdesk.audit.model import LogQuery
from custdesk.customers.mass_edit import Edit, EditKind
from custdesk.customers.model import Address, Customer, CustomerCard, Email, ListQuery, Phone
from custdesk.desk.access import METHODS
from custdesk.desk.permissions import ROLES, Lens, Role
from custdesk.errors import PermissionRefused, RecordMissing
from custdesk.exchange.cover import Disclosure
from custdesk.history.model import HistoryQuery, Looks
from custdesk.home.model import Tally
from custdesk.quality.likeness import Likeness, Standing
from custdesk.quality.model import MergeChoice
from custdesk.quality.scan import Pair
from custdesk.records.columns import DataClass
from custdesk.services import Services
from tests.shops import make_shop, seen_as

PLANTED: Final = CustomerCard(
    customer=Customer(
        given_name="Qidentity",
        company_name="Qidentity",
        job_title="Qpersonal",
        source="Qbehaviour",
        balance=98765432,
        tags=("qbehaviour",),
        notes="Qpersonal",
    ),
    phones=(Phone(number="+34612345678"),),
    emails=(Email(address="qcontact@example.com"),),
    addresses=(Address(street="Calle Qcontact 3", city="Vitoria", country="ES"),),
    sealed={"health_note": "Qspecial", "bank_account": "ES9121000418450200051332"},
)
MARKS: Final[Mapping[DataClass, tuple[str, ...]]] = {
    DataClass.IDENTITY: ("qidentity",),
    DataClass.CONTACT: ("qcontact", "612345678"),
    DataClass.PERSONAL: ("qpersonal",),
    DataClass.TRANSACTION: ("98765432", "987654.32", "987654,32"),
    DataClass.BEHAVIOUR: ("qbehaviour",),
    DataClass.SPECIAL: ("qspecial",),
    DataClass.FINANCIAL: ("es9121000418450200051332",),
}
LIST_COLUMNS: Final = {
    DataClass.IDENTITY: ["name"],
    DataClass.CONTACT: ["phone", "email"],
    DataClass.PERSONAL: ["notes"],
    DataClass.TRANSACTION: ["balance"],
    DataClass.BEHAVIOUR: ["tags"],
}
ALIKE: Final = Pair(4, 5, Likeness(Standing.ALIKE, 0.9, ()))
TODAY: Final = date(2026, 12, 1)
Call = Callable[[Services, Path], Any]


def reveal_all(services: Services, _out: Path) -> list[str]:
    values, refused = [], PermissionRefused(permission="")
    for column in ("health_note", "bank_account"):
        try:
            values.append(services.customers.reveal(1, column, "asked"))
        except PermissionRefused as refusal:
            refused = refusal
    if not values:
        raise refused
    return values


def save_one(services: Services, _out: Path) -> CustomerCard:
    card = services.customers.open(1, in_full=True)
    return services.customers.save(card, card)


def values_of_all(services: Services, _out: Path) -> list[Any]:
    entries = services.log.page(LogQuery(actions=("customer.changed",))).entries
    return [services.log.values(entry.seq) for entry in entries]


def reveal_all_of_the_log(services: Services, _out: Path) -> list[tuple[str, str]]:
    changed = services.log.page(LogQuery(actions=("customer.changed",), columns=("health_note",))).entries[0]
    values, refused = [], PermissionRefused(permission="")
    for column in ("health_note", "bank_account"):
        try:
            values.append(services.log.reveal(changed.seq, column, "asked"))
        except PermissionRefused as refusal:
            refused = refusal
    if not values:
        raise refused
    return values


def history(services: Services, _out: Path) -> list[Any]:
    return [services.history.page(HistoryQuery(customer_id=customer_id)) for customer_id in (1, 2)]


MANY: Final = (
    Edit(kind=EditKind.SET, column="notes", value="other"),
    Edit(kind=EditKind.REMOVE_TAGS, tags=("qbehaviour",)),
    Edit(kind=EditKind.SET, column="country", value="PT"),
)


def edit_many(services: Services, _out: Path) -> Any:
    return services.mass_edit.plan((1, 3), MANY)


def plan_undo_of_many(services: Services, _out: Path) -> Any:
    entry = services._desk.vault.reader.execute(
        "SELECT seq FROM audit_entry WHERE action = 'customers.edited_together'"
    ).fetchone()
    return services.mass_edit.plan_undo(entry[0])


def last_change(services: Services) -> int:
    """Return the entry in which the second customer lost its values, for those who may not look for it."""
    rows = services._desk.vault.reader.execute(
        "SELECT max(seq) FROM audit_entry WHERE subject_id = 2 AND action = 'customer.changed'"
    )
    return int(rows.fetchone()[0])


def looks_of_all(services: Services, _out: Path) -> list[Any]:
    lines = services.history.seen(HistoryQuery(customer_id=1)).lines
    return [services.history.looks(1, line) for line in lines if isinstance(line, Looks)]


def plan(services: Services, out: Path) -> Any:
    file = out.with_suffix(".csv")
    file.write_text("Number,First name,Notes,Balance,Tags,Street\n1001,Qidentity,other,1,other,Other 1\n")
    reading = services.imports.read(file)
    return list(services.imports.plan(file, reading, services.imports.guess(reading)).rows)


def export(profile: str) -> Call:
    def call(services: Services, out: Path) -> str:
        services.exports.export(profile, out)
        return out.read_text(encoding="utf-8-sig")

    return call


def list_columns(services: Services) -> list[str]:
    """Return each column that the lens shows: a list with another one is refused as a whole."""
    return [
        name
        for data_class, keys in LIST_COLUMNS.items()
        for name in keys
        if data_class in services.session.classes
        and (services.session.looks_in_full or data_class in (DataClass.IDENTITY, DataClass.CONTACT))
    ]


def export_list(services: Services, out: Path) -> str:
    services.exports.export_list(ListQuery(), list_columns(services), out, use="post")
    return out.read_text(encoding="utf-8-sig")


def disclose(services: Services, out: Path) -> str:
    columns = services.exports.columns_for_somebody()
    services.exports.disclose(Disclosure("Tax office", "legal_obligation"), columns, out)
    return out.read_text(encoding="utf-8-sig")


def export_log(services: Services, out: Path) -> str:
    services.log_exports.export(LogQuery(), out, with_values=True)
    return out.read_text(encoding="utf-8-sig")


def sign_log_off(services: Services, out: Path) -> str:
    document = out.with_suffix(".pdf")
    services.log_exports.sign_off(LogQuery(), document, lambda said, file, _told: file.write_text(repr(said)) and None)
    return document.read_text()


def report_incident(services: Services, _out: Path) -> Any:
    try:
        return services.incidents.report(1)
    except RecordMissing:  # this vault has had none
        return None


CALLS: Final[dict[str, Call]] = {
    "customers.page": lambda services, _out: services.customers.page(ListQuery()),
    "customers.order": lambda services, _out: services.customers.order(ListQuery()),
    "customers.rows": lambda services, _out: services.customers.rows((3, 2, 1)),
    "customers.filter_fields": lambda services, _out: services.customers.filter_fields("es"),
    "customers.count": lambda services, _out: services.customers.count(ListQuery()),
    "customers.searched": lambda services, _out: services.customers.searched(ListQuery()),
    "customers.open": lambda services, _out: services.customers.open(1),
    "customers.open.in_full": lambda services, _out: services.customers.open(1, in_full=True),
    "customers.check": lambda services, _out: services.customers.check(CustomerCard()),
    "customers.tags": lambda services, _out: services.customers.tags(),
    "customers.save": save_one,
    "customers.reveal": reveal_all,
    "recent.all": lambda services, _out: services.recent.all(),
    "recent.there": lambda services, _out: services.recent.there([1, 99]),
    "list_views.all": lambda services, _out: services.list_views.all(),
    "consents.page": lambda services, _out: services.consents.page(ListQuery(), "post"),
    "consents.order": lambda services, _out: services.consents.order(ListQuery(), "post"),
    "consents.rows": lambda services, _out: services.consents.rows((3, 2, 1), "post"),
    "consents.count": lambda services, _out: services.consents.count(ListQuery(), "post"),
    "consents.state": lambda services, _out: services.consents.state(1),
    "consents.history": lambda services, _out: services.consents.history(1),
    "consents.may_we": lambda services, _out: services.consents.may_we(1, "post"),
    "consents.notices": lambda services, _out: services.consents.notices(),
    "consents.purposes": lambda services, _out: services.consents.purposes(),
    "users.list": lambda services, _out: services.users.list(),
    "roles.limits": lambda services, _out: services.roles.limits(),
    "roles.review": lambda services, _out: services.roles.review(),
    "key_files.needed": lambda services, _out: services.key_files.needed(),
    "second_factor.state": lambda services, _out: services.second_factor.state(),
    "log.page": lambda services, _out: services.log.page(LogQuery(limit=100)),
    "log_filters.all": lambda services, _out: services.log_filters.all(),
    "log.actions": lambda services, _out: services.log.actions(),
    "log.number_of": lambda services, _out: services.log.number_of(1),
    "log.people": lambda services, _out: services.log.people(),
    "log.counts": lambda services, _out: services.log.counts(LogQuery()),
    "log.pages": lambda services, _out: list(services.log.pages(LogQuery())),
    "log.reveal": reveal_all_of_the_log,
    "log.values": values_of_all,
    "log.verify": lambda services, _out: services.log.verify(),
    "seals.make": lambda services, _out: services.seals.make(),
    "seals.check": lambda services, _out: services.seals.check("zoo " * 12),
    "seals.raise_alarm": lambda services, _out: services.seals.raise_alarm("zoo " * 12),
    "history.page": history,
    "history.seen": lambda services, _out: services.history.seen(HistoryQuery(customer_id=2)),
    "history.looks": looks_of_all,
    "reverts.scope": lambda services, _out: services.reverts.scope(last_change(services)),
    "reverts.plan": lambda services, _out: services.reverts.plan(last_change(services)),
    "reverts.plan_moment": lambda services, _out: services.reverts.plan_moment(last_change(services) - 1),
    "reverts.plan_batch": lambda services, _out: services.reverts.plan_batch(last_change(services)),
    "mass_edit.plan": edit_many,
    "mass_edit.plan_undo": plan_undo_of_many,
    "lookalike_hints.find": lambda services, _out: services.lookalike_hints.find(PLANTED),
    "erasure_hints.was_erased": lambda services, _out: services.erasure_hints.was_erased(PLANTED),
    "lookalikes.rows": lambda services, _out: services.lookalikes.rows([ALIKE]),
    "lookalikes.plan": lambda services, _out: services.lookalikes.plan(1, 3),
    "lookalikes.told_apart": lambda services, _out: services.lookalikes.told_apart(),
    "lookalikes.merges": lambda services, _out: services.lookalikes.merges(),
    "lookalikes.plan_unmerge": lambda services, _out: services.lookalikes.plan_unmerge(7),
    "log_retention.rule": lambda services, _out: services.log_retention.rule(),
    "log_retention.due": lambda services, _out: services.log_retention.due(),
    "log_retention.preview": lambda services, _out: services.log_retention.preview(12),
    "log_retention.cut": lambda services, _out: services.log_retention.cut(12),
    "log_retention.cuts": lambda services, _out: services.log_retention.cuts(),
    "log_retention.made": lambda services, _out: services.log_retention.made(),
    "suggestions.place": lambda services, _out: services.suggestions.place("01001", "ES"),
    "suggestions.streets": lambda services, _out: services.suggestions.streets("Vitoria"),
    "suggestions.words": lambda services, _out: services.suggestions.words(),
    "asked.get": lambda services, _out: services.asked.get(),
    "shop.get": lambda services, _out: services.shop.get(),
    "imports.plan": plan,
    "imports.history": lambda services, _out: services.imports.history(),
    "exports.profiles": lambda services, _out: services.exports.profiles(),
    "exports.columns_for_somebody": lambda services, _out: services.exports.columns_for_somebody(),
    "exports.export.everything": export("everything"),
    "exports.export.accountant": export("accountant"),
    "exports.export.contacts": export("contacts"),
    "exports.export.anonymised": export("anonymised"),
    "exports.export_list": export_list,
    "exports.copied": lambda services, _out: services.exports.copied((1, 2, 3), ["name"], "post"),
    "exports.disclose": disclose,
    "log_exports.export": export_log,
    "log_exports.sign_off": sign_log_off,
    "papers.card": lambda services, _out: services.papers.card(1),
    "papers.form": lambda services, _out: services.papers.form(1),
    "papers.label": lambda services, _out: services.papers.label(1),
    "papers.labels": lambda services, _out: services.papers.labels(ListQuery()),
    "papers.list": lambda services, _out: services.papers.list(ListQuery(), list_columns(services), "post"),
    "drafts.all": lambda services, _out: services.drafts.all(),
    "erasure.preview": lambda services, _out: services.erasure.preview(1),
    "backups.last": lambda services, _out: services.backups.last(),
    "home.count": lambda services, _out: services.home.count(Tally(day=TODAY)),
    "home.count_anonymised": lambda services, _out: services.home.count_anonymised(Tally(day=TODAY)),
    "home.lines": lambda services, _out: [services.home.lines(name, TODAY) for name in services.home.sources()],
    "home.sources": lambda services, _out: services.home.sources(),
    "backups.list": lambda services, _out: services.backups.list(),
    "backups.due": lambda services, _out: services.backups.due(),
    "device.state": lambda services, _out: services.device.state(),
    "incidents.list": lambda services, _out: services.incidents.list(),
    "incidents.open": lambda services, _out: services.incidents.open(),
    "incidents.report": report_incident,
    "watch.notices": lambda services, _out: services.watch.notices(),
    "watch.rules": lambda services, _out: services.watch.rules(),
}
# What a method hands over through a file is known from what it is given; these return ids, codes or nothing.
RETURN_NOTHING_OF_A_CUSTOMER: Final = (
    "erasure.erase erasure.numbered"
    " customers.create customers.archive customers.restore consents.enrol consents.record consents.save_purpose"
    " consents.publish_notice users.add users.change_role users.disable users.remove users.rotate_keys users.enable"
    " users.reset_passphrase users.choose_passphrase users.change_own_passphrase users.remove_second_factor"
    " roles.narrow roles.reviewed key_files.make key_files.give_up second_factor.begin second_factor.confirm"
    " second_factor.turn_off second_factor.new_codes shop.change asked.change imports.read imports.guess imports.apply"
    " imports.mappings imports.keep_mapping imports.forget_mapping"
    " imports.save_refused reverts.apply reverts.apply_batch drafts.keep drafts.drop drafts.find backups.make"
    " device.bind device.unbind lookalikes.find lookalikes.numbered lookalikes.gone_by lookalikes.merge"
    " lookalikes.merge_again lookalikes.unmerge lookalikes.tell_apart lookalikes.perhaps_one"
    " log_filters.delete log_filters.keep log_filters.rename incidents.decide watch.seen watch.set_rules watch.step"
    " mass_edit.apply mass_edit.undo list_views.delete list_views.delete_shared list_views.keep list_views.rename"
    " list_views.rename_shared"
    " list_views.share papers.printed recovery_sheet.check recovery_sheet.renew log_retention.set_rule"
).split()


@pytest.fixture(scope="module")
def owners(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    services = make_shop(tmp_path_factory.mktemp("shown"))
    for _twin in range(7):
        services.customers.create(PLANTED)
    card = services.customers.open(1)
    changed = replace(card.customer, job_title="Baker")
    services.customers.save(replace(card, customer=changed), card)
    # So that the log holds values of each class.
    empty = services.customers.open(2)
    other = replace(empty.customer, given_name="Other", notes="", balance=None, tags=())
    gone = {"health_note": "", "bank_account": ""}
    services.customers.save(replace(empty, phones=(), emails=(), customer=other, sealed=gone), empty)
    services.lookalikes.merge(services.lookalikes.plan(6, 7), MergeChoice())
    services.lookalikes.tell_apart(4, 5)
    services.mass_edit.apply(services.mass_edit.plan((4,), MANY))
    yield services
    services.close()


def told(result: Any) -> frozenset[DataClass]:
    text = repr(result).casefold().replace(" ", "")
    return frozenset(
        data_class for data_class, marks in MARKS.items() if any(mark.replace(" ", "") in text for mark in marks)
    )


def seen_by(services: Services, name: str, out: Path) -> frozenset[DataClass] | None:
    """Return the classes whose values a method returned; nothing where it refused."""
    try:
        return told(CALLS[name](services, out))
    except PermissionRefused:
        return None


def lenses() -> list[tuple[Role, Lens]]:
    return [(role, lens) for role in Role for lens in ROLES[role].lenses]


def test_every_method_of_the_table_is_called_or_returns_nothing_of_a_customer() -> None:
    assert {*CALLS, *RETURN_NOTHING_OF_A_CUSTOMER} == set(METHODS)
    assert not [name for name in RETURN_NOTHING_OF_A_CUSTOMER if METHODS[name].shows]


@pytest.mark.parametrize(("role", "lens"), lenses())
def test_values_of_a_class_are_shown_exactly_where_the_table_says(
    owners: Services, tmp_path: Path, role: Role, lens: Lens
) -> None:
    services = seen_as(owners, role=role, chosen_lens=lens)
    wrong = []
    for name in CALLS:
        access = METHODS[name]
        found = seen_by(services, name, tmp_path / f"{name}.csv")
        wanted = access.shown_to(services.session)
        if (found or frozenset()) != wanted or (found is not None and not access.allows(services.session)):
            wrong.append((name, sorted(one.value for one in found or ()), sorted(one.value for one in wanted)))
    assert not wrong
