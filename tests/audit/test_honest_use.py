"""Nothing that people do through the program, in whatever order, makes anybody say that the log was altered."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from custdesk.backups.service import restore
from custdesk.consent.model import ANSWERS, Answers
from custdesk.customers.model import Customer, CustomerCard, Phone
from custdesk.desk.permissions import Role
from custdesk.erasure.keeping import keep_erased
from custdesk.errors import CustDeskError
from custdesk.quality.model import MergeChoice
from custdesk.services import Services
from custdesk.users.model import Proof
from tests.audit.years import CLERK, CLERKS, Years
from tests.exchange.importing.conftest import apply, draft, plan_of
from tests.shops import add_user
from tests.vaults import PASSPHRASE

STEPS = 60
BETWEEN = 20
SHOPS = 4
PASSING = 75
"""Days: often enough, some entries are older than a year and are cut."""


class Use:
    """Somebody who does one thing after the other, as they come."""

    def __init__(self, shop: Years, seed: int) -> None:
        self.shop = shop
        self.random = Random(seed)
        self.done: list[str] = []
        self._people = 0
        self._backup: Path | None = None

    @property
    def services(self) -> Services:
        return self.shop.services

    def step(self) -> None:
        """Do something; what the program refuses by right is refused."""
        deed = self.random.choice(DEEDS)
        self.done.append(deed.__name__)
        with suppress(CustDeskError):
            deed(self)

    def enter(self) -> None:
        card = self._card()
        if self.random.random() < 0.5:
            self.services.consents.enrol(card, Answers(opted_out={"marketing": self.random.random() < 0.5}))
        else:
            self.services.customers.create(card)

    def edit(self) -> None:
        stored = self.services.customers.open(self._somebody(), in_full=True)
        edited = replace(stored.customer, notes=f"note {self.random.random()}", balance=self.random.randrange(10_000))
        phones = (Phone(number=f"+3460012{self.random.randrange(1000, 9999)}"),)
        sealed = {"health_note": f"nuts {self.random.random()}"} if self.random.random() < 0.5 else {}
        self.services.customers.save(replace(stored, customer=edited, phones=phones, sealed=sealed), stored)

    def archive(self) -> None:
        stored = self.services.customers.open(self._somebody()).customer
        put = self.services.customers.archive if stored.state == "active" else self.services.customers.restore
        put(stored.id, stored.version)

    def answer(self) -> None:
        answers = Answers(opted_out={"third_parties": self.random.random() < 0.5})
        self.services.consents.record(self._somebody(), answers)

    def consent(self) -> None:
        code = self.random.choice(self.services.consents.purposes()).code
        answer = self.random.choice(tuple(ANSWERS))
        self.services.consents.record(self._somebody(), Answers(purposes={code: answer}))

    def word(self) -> None:
        purpose = self.random.choice(self.services.consents.purposes())
        self.services.consents.save_purpose(replace(purpose, retention_months=self.random.choice((12, 24, 36))))

    def bring_in(self) -> None:
        many = 320 if self.random.random() < 0.1 else 6
        rows = [
            draft(line, f"Ana Núñez{line}", email=f"ana{line}@example.es", notes=f"of {self.random.random()}")
            for line in range(2, many)
        ]
        apply(self.services._desk, plan_of(self.services._desk, rows))

    def undo(self) -> None:
        plan = self.services.reverts.plan(self._entry("customer.changed", "customer.reverted"))
        every = [column.column for column in plan.columns if column.possible]
        self.services.reverts.apply(plan, every if self.random.random() < 0.5 else None)

    def undo_to_a_moment(self) -> None:
        plan = self.services.reverts.plan_moment(self._entry("customer.created", "customer.changed"))
        self.services.reverts.apply(plan)

    def undo_batch(self) -> None:
        plan = self.services.reverts.plan_batch(self._entry("import.applied", "batch.reverted"))
        ids = [one.customer_id for one in plan.customers]
        self.services.reverts.apply_batch(plan, ids if self.random.random() < 0.5 else ())

    def merge(self) -> None:
        lookalikes = self.services.lookalikes
        stays, goes = self._somebody(), self._somebody()
        if stays == goes:
            return
        plan = lookalikes.plan(stays, goes)
        sides = {pair.column: self.random.choice(pair.options) for pair in plan.pairs}
        lookalikes.merge(plan, MergeChoice(sides=sides, number_line=f"of {self.random.random()}"))

    def unmerge(self) -> None:
        gone = self.services.lookalikes.gone_by(self._entry("customer.merged", "customer.gave_back"))
        if self.random.random() < 0.7:
            self.services.lookalikes.unmerge(self.services.lookalikes.plan_unmerge(gone))
        else:
            self.services.lookalikes.merge_again(gone)

    def erase(self) -> None:
        customer = self.services.customers.open(self._somebody()).customer
        self.services.erasure.erase(customer.id, customer.version, "asked", customer.number)

    def renew_keys(self) -> None:
        self.services.users.rotate_keys(Proof(PASSPHRASE))

    def hire_and_let_go(self) -> None:
        self._people += 1
        words = f"plain passphrase number {self._people}"
        user_id = add_user(self.services, f"Petros {self._people}", Role.PRIVACY_OFFICER, words)
        self.shop.sign_in(f"Petros {self._people}", words)
        with suppress(CustDeskError):
            self.edit()
        self.shop.sign_in()
        if self.random.random() < 0.7:
            self.services.users.remove(user_id, Proof(PASSPHRASE))

    def let_the_clerk_work(self) -> None:
        try:
            self.shop.sign_in(CLERK, CLERKS)
            for deed in (Use.enter, Use.edit, Use.answer):
                with suppress(CustDeskError):
                    deed(self)
        finally:
            self.shop.sign_in()

    def back_up(self) -> None:
        self._backup = Path(self.services.backups.make().folder)

    def bring_a_backup_back(self) -> None:
        if self._backup is None:
            return
        self.services.close()
        copy = shutil.copytree(self._backup, self.shop.folder.parent / "backup", dirs_exist_ok=True)
        again = self.shop.folder.parent / f"again{len(self.done)}.custdesk"
        restore(Path(copy), again, [self.shop.folder])
        self._backup, self.shop.folder = None, again
        keep_erased(self.shop.sign_in()._desk)

    def cut(self) -> None:
        self.services.log_retention.cut(12)

    def set_the_clock_back(self) -> None:
        self.shop.today -= timedelta(days=2)

    def wait(self) -> None:
        self.shop.pass_days(PASSING)
        self.shop.sign_in()

    def _card(self) -> CustomerCard:
        sealed = {"health_note": "no nuts"} if self.random.random() < 0.5 else {}
        return CustomerCard(customer=Customer(given_name="Ana", notes="likes rye"), sealed=sealed)

    def _somebody(self) -> int:
        rows = self.services._desk.vault.reader.execute("SELECT id FROM customer ORDER BY id").fetchall()
        return int(self.random.choice(rows)[0]) if rows else 0

    def _entry(self, *actions: str) -> int:
        rows = [
            seq
            for action in actions
            for (seq,) in self.services._desk.vault.reader.execute(
                "SELECT seq FROM audit_entry WHERE action = ?", (action,)
            )
        ]
        return int(self.random.choice(rows)) if rows else 0


DEEDS: tuple[Callable[[Use], None], ...] = (
    *(Use.enter, Use.edit, Use.edit, Use.edit, Use.archive, Use.answer, Use.consent, Use.word, Use.bring_in),
    *(Use.undo, Use.undo, Use.undo_to_a_moment, Use.undo_batch, Use.undo_batch, Use.erase, Use.renew_keys),
    *(Use.hire_and_let_go, Use.let_the_clerk_work, Use.back_up, Use.bring_a_backup_back, Use.cut),
    *(Use.set_the_clock_back, Use.wait, Use.wait, Use.merge, Use.merge, Use.unmerge),
)


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Years]:
    shop = Years(tmp_path)
    monkeypatch.setattr("custdesk.backups.service.utc_now", shop.clock)
    yield shop
    shop.services.close()


@pytest.mark.parametrize("seed", range(SHOPS))
def test_whatever_people_do_the_log_and_its_rows_are_whole(shop: Years, seed: int) -> None:
    use = Use(shop, seed)
    for number in range(1, STEPS + 1):
        use.step()
        if number % BETWEEN == 0:
            require_whole(use)
    shop.pass_days(400)
    shop.sign_in()
    assert shop.services.log_retention.cut(12).entries
    require_whole(use)


def require_whole(use: Use) -> None:
    shop = use.shop
    shop.sign_in()
    assert not shop.services.frozen, use.done
    step = shop.services.walk_log()
    while (walked := step()) is False:
        pass
    assert walked is True, (walked, use.done)
    report = shop.verified()
    assert report.good, (report.problems, use.done)
