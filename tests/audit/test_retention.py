"""What is older than an owner's rule goes from the log, and what is left proves as much as before."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import pytest

from custdesk.audit import problems
from custdesk.audit.cutting import STAYS
from custdesk.audit.retention import NEVER, RetentionSet
from custdesk.desk.attestation import CERTIFYING, RENEWING, UNCERTIFYING
from custdesk.desk.class_keys import ClassKeysRenewed
from custdesk.desk.cuts import months_before
from custdesk.desk.noted import Noted, agrees
from custdesk.desk.opening import SignedIn
from custdesk.desk.permissions import Role
from custdesk.desk.walking import is_whole
from custdesk.errors import Cancelled, LogNotCut, PermissionRefused
from custdesk.services import Services
from tests.audit.years import CLERK, CLERKS, Years
from tests.erasure.looking import all_that_can_be_read
from tests.shops import seen_as
from tests.vaults import OWNER, PASSPHRASE, beside

OLD, OLDER = "Quincebreadmark", "Rhubarbpiemark"


@pytest.fixture(scope="module")
def four_years(tmp_path_factory: pytest.TempPathFactory) -> Years:
    """Four years of a shop, with one customer whose notes were changed each quarter."""
    years = Years(tmp_path_factory.mktemp("years"))
    years.live()
    years.services.close()
    return years


@pytest.fixture
def years(four_years: Years, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Years]:
    years = Years.again(four_years, tmp_path)
    monkeypatch.setattr("custdesk.backups.service.utc_now", years.clock)
    yield years
    years.services.close()


def seqs(services: Services) -> list[int]:
    return [seq for (seq,) in services._desk.vault.reader.execute("SELECT seq FROM audit_entry ORDER BY seq")]


def gone(services: Services) -> set[int]:
    return {seq for cut in services.log_retention.cuts() for seq in range(cut.first_seq, cut.last_seq + 1)}


def times(services: Services) -> dict[int, str]:
    return dict(services._desk.vault.reader.execute("SELECT seq, at FROM audit_entry"))


def test_what_is_shown_before_is_what_goes(years: Years) -> None:
    retention = years.services.log_retention
    before, at = seqs(years.services), times(years.services)
    found = retention.preview(24)
    assert seqs(years.services) == before
    assert retention.cut(24) == found
    left = set(seqs(years.services))
    went = [seq for seq in before if seq not in left]
    assert (len(went), at[went[0]], at[went[-1]]) == (found.entries, found.first_at, found.last_at)
    assert gone(years.services) == set(went)
    older = [seq for seq in before if at[seq] < months_before(at[before[-1]], 24)]
    assert found.stay == len(older) - len(went) > 0
    (made,) = retention.made()
    assert (made.months, made.entries, made.actor_id) == (24, found.entries, 1)


def test_a_cut_log_verifies_and_says_which_anchors_it_cannot_compare(years: Years) -> None:
    whole = years.verified()
    assert (whole.good, whole.anchors_cut) == (True, 0)
    years.services.log_retention.cut(24)
    report = years.verified()
    assert report.good
    inside = {seq for cut in years.services.log_retention.cuts() for seq in range(cut.first_seq, cut.last_seq)}
    noted = [anchor.seq for anchor in years.services._desk.vault.anchors.read()[:-1]]
    assert report.anchors_cut == sum(seq in inside for seq in noted) > 0
    assert report.customers == whole.customers
    years.sign_in(CLERK, CLERKS)
    years.live(2)
    years.services.log_retention.cut(12)
    assert years.verified().good


def test_an_edit_from_outside_is_still_found(years: Years) -> None:
    years.services.log_retention.cut(12)
    vault = years.services._desk.vault
    (customers,) = vault.reader.execute("SELECT max(id) FROM customer").fetchone()
    for place in (1, customers // 2, customers):
        (notes,) = beside(vault).execute("SELECT notes FROM customer WHERE id = ?", (place,)).fetchone()
        beside(vault).execute("UPDATE customer SET notes = 'by another program' WHERE id = ?", (place,))
        report = years.verified()
        assert [(each.reason, each.subject_id) for each in report.problems] == [(problems.CUSTOMER_ALTERED, place)]
        beside(vault).execute("UPDATE customer SET notes = ? WHERE id = ?", (notes, place))
    assert years.verified().good


def test_a_log_that_is_cut_while_it_is_verified_is_verified_anew(years: Years) -> None:
    told: list[int] = []

    def cut_once(done: int, _total: int) -> None:
        told.append(done)
        if len(told) == 1:
            years.services.log_retention.cut(24)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("custdesk.audit.proving._ENTRIES_AT_ONCE", 50)
        report = years.services.log.verify(cut_once)
    assert report.good
    assert report.anchors_cut > 0


def test_nothing_younger_than_the_rule_goes(years: Years) -> None:
    at = times(years.services)
    years.services.log_retention.cut(12)
    limit = months_before(times(years.services)[years.services.log_retention.made()[0].seq], 12)
    assert max(at[seq] for seq in gone(years.services)) < limit


def test_a_backup_with_all_entries_is_made_before(years: Years) -> None:
    years.services.log_retention.cut(24)
    (backup,) = years.services.backups.list()
    entry = years.services._desk.vault.reader.execute(
        "SELECT max(seq) FROM audit_entry WHERE action = 'backup.made'"
    ).fetchone()[0]
    assert entry < years.services.log_retention.made()[0].seq
    assert backup.folder.is_dir()


def test_rights_keys_and_sealed_values_are_as_before(years: Years) -> None:
    number = years.create()
    card = years.services.customers.open(number, in_full=True)
    years.services.customers.save(replace(card, sealed={"health_note": "no nuts"}), card)
    years.services.log_retention.cut(12)
    for name, passphrase, role in ((CLERK, CLERKS, Role.CLERK), (OWNER, PASSPHRASE, Role.OWNER)):
        services = years.sign_in(name, passphrase)
        assert (services.session.role, services.trouble, services.frozen) == (role, None, False)
        assert is_whole(services._desk.vault)
    assert years.services.customers.reveal(number, "health_note", "asked") == "no nuts"
    years.services.users.change_role(2, Role.ACCOUNTANT)
    assert years.sign_in(CLERK, CLERKS).session.role is Role.ACCOUNTANT
    assert years.sign_in().log_retention.cut(12).entries == 0


def test_what_rights_stand_on_and_everybodys_newest_word_stay(years: Years) -> None:
    reader = beside(years.services._desk.vault)
    marks = ",".join("?" * len(STAYS))
    kept = reader.execute(f"SELECT seq FROM audit_entry WHERE action IN ({marks})", STAYS).fetchall()
    kept += reader.execute("SELECT max(seq) FROM audit_signature GROUP BY user_key_id").fetchall()
    kept += reader.execute(
        "SELECT max(seq) FROM revision WHERE length(rows) > 0 GROUP BY subject_kind, subject_id"
    ).fetchall()
    years.services.log_retention.cut(12)
    assert {seq for (seq,) in kept} <= set(seqs(years.services))
    signed = reader.execute("SELECT seq FROM audit_signature").fetchall()
    for cut in years.services.log_retention.cuts():
        assert cut.first_seq == 1 or (cut.first_seq - 1,) in signed, "what stays ends with its signature"


def test_the_names_of_what_stays_are_those_of_the_events() -> None:
    assert ClassKeysRenewed.action == RENEWING
    assert {*CERTIFYING, *UNCERTIFYING, RENEWING, RetentionSet.action} <= set(STAYS)
    assert SignedIn.action == "user.signed_in", "the walk asks for it by name"


def test_a_second_cut_takes_the_first_one_in(years: Years) -> None:
    retention = years.services.log_retention
    retention.cut(36)
    first = gone(years.services)
    retention.cut(12)
    cuts = retention.cuts()
    assert first < gone(years.services)
    assert all(one.last_seq + 1 < two.first_seq for one, two in pairwise(cuts))
    assert is_whole(years.services._desk.vault)
    retention.cut(24)
    assert [made.months for made in retention.made()] == [12, 36], "a longer rule finds nothing left to go"


def test_a_longer_rule_leaves_what_a_shorter_one_cut(years: Years) -> None:
    years.services.log_retention.cut(12)
    went = gone(years.services)
    years.live(2)
    years.services.log_retention.cut(24)
    assert went < gone(years.services)
    assert is_whole(years.services._desk.vault)
    years.sign_in(CLERK, CLERKS)
    assert years.services.trouble is None


def test_no_value_of_a_cut_change_is_left_in_the_file(years: Years) -> None:
    number = years.create(notes=OLD)
    for notes in (OLDER, "present"):
        years.change(number, notes=notes)
    years.change(number, job_title="Baker")
    years.pass_days(900)
    years.sign_in()
    assert all(mark.encode() in all_that_can_be_read(years.folder) for mark in (OLD, OLDER))
    years.services.log_retention.cut(12)
    there = all_that_can_be_read(years.folder)
    assert not [mark for mark in (OLD, OLDER) if mark.encode() in there]
    years.services.close()
    assert OLD.encode() not in all_that_can_be_read(years.folder)
    years.sign_in()


def test_a_cut_that_is_stopped_leaves_everything(years: Years) -> None:
    before = seqs(years.services)
    retention = years.services.log_retention

    def stop_while_deleting(done: int, _total: int) -> None:
        if years.services._desk.vault.writer.in_transaction and done:
            raise Cancelled

    with pytest.raises(Cancelled):
        retention.cut(24, stop_while_deleting)
    assert set(before) <= set(seqs(years.services))
    assert retention.cuts() == retention.made() == ()
    assert is_whole(years.services._desk.vault)


def test_an_altered_log_is_evidence_and_is_not_cut(years: Years) -> None:
    writer = beside(years.services._desk.vault)
    writer.execute("DROP TRIGGER audit_entry_is_never_changed")
    writer.execute("UPDATE audit_entry SET subject_id = 77 WHERE seq = 30")
    before = seqs(years.services)
    with pytest.raises(LogNotCut, match="entry 30"):
        years.services.log_retention.cut(12)
    assert set(before) <= set(seqs(years.services))


def test_only_an_owner_cuts_and_says_for_how_long(years: Years) -> None:
    for role in set(Role) - {Role.OWNER}:
        retention = seen_as(years.services, role=role).log_retention
        for call in (lambda each=retention: each.cut(12), lambda each=retention: each.set_rule(12)):
            with pytest.raises(PermissionRefused):
                call()
    for months in (1, 11, 18):
        with pytest.raises(ValueError, match="kept"):
            years.services.log_retention.set_rule(months)
    with pytest.raises(ValueError, match="a year"):
        years.services.log_retention.cut(11)


def test_a_rule_that_no_owner_signed_is_none(years: Years) -> None:
    years.services.log_retention.set_rule(36)
    assert years.services.log_retention.rule() == 36
    clerk = years.sign_in(CLERK, CLERKS)
    clerk._desk.note(RetentionSet(months=12))
    assert years.sign_in().log_retention.rule() == NEVER
    years.services.log_retention.set_rule(24)
    assert years.services.log_retention.rule() == 24


def test_a_clock_that_is_wrong_by_years_lets_nothing_be_cut_by_itself(years: Years) -> None:
    years.services.log_retention.set_rule(12)
    for _day in range(4):
        years.pass_days(1)
        years.sign_in()
    assert years.services.log_retention.due()
    years.services.log_retention.cut(12)
    assert not years.services.log_retention.due()
    right = years.today
    years.pass_days(20 * 365)
    years.sign_in()
    assert not years.services.log_retention.due(), "everything looks old, and no other day bears the date out"
    years.today = right
    years.pass_days(40)
    years.sign_in()
    assert years.services.log_retention.preview(12).entries < len(seqs(years.services)) // 2


def test_an_anchor_in_a_cut_says_nothing_unless_it_is_younger_than_the_rule(years: Years) -> None:
    heads = dict(years.services._desk.vault.reader.execute("SELECT seq, head FROM audit_entry"))
    at = times(years.services)
    years.services.log_retention.cut(12)
    cut = years.services.log_retention.cuts()[-2]
    for seq, when, head, trusted in (
        (cut.last_seq, at[cut.last_seq], heads[cut.last_seq], True),
        (cut.last_seq, at[cut.last_seq], bytes(32), False),
        (cut.first_seq, at[cut.first_seq], bytes(32), True),
        (cut.first_seq, at[max(at)], heads[cut.first_seq], False),
    ):
        assert agrees(years.services._desk.vault.reader, Noted("anchors", seq, when, head)) is trusted


def test_the_months_before_a_day_end_with_a_shorter_month() -> None:
    assert months_before("2025-03-31T10:00:00.000000Z", 13) == "2024-02-29T10:00:00.000000Z"
    assert months_before("2024-12-31T10:00:00.000000Z", 12) == "2023-12-31T10:00:00.000000Z"
    assert datetime.fromisoformat(months_before("2025-01-15T00:00:00.000000Z", 1)) == datetime(2024, 12, 15, tzinfo=UTC)


def test_a_young_shop_has_nothing_to_cut(tmp_path: Path) -> None:
    years = Years(tmp_path)
    found = years.services.log_retention.cut(12)
    assert (found.entries, years.services.log_retention.made()) == (0, ())
    assert years.services.backups.list() == []
    years.services.close()
