"""Every screen of the program, one after the other, for looking at them."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from custdesk.audit.model import LogFilter, LogQuery
from custdesk.audit.problems import (
    ALTERED,
    ANCHOR_BEYOND,
    CUSTOMER_ALTERED,
    ROW_FOREIGN,
    SIGNATURE_FALSE,
    LogProblem,
    VerifyReport,
)
from custdesk.audit.seals import SealCheck, SealOutcome
from custdesk.customers.model import Phone
from custdesk.desk.cuts import Cut
from custdesk.desk.freezing import suspect
from custdesk.desk.noted import ANCHORS, Noted
from custdesk.desk.permissions import NO_LIMITS, Lens, Role
from custdesk.errors import KeyFileNeeded, PermissionRefused, TooManyTries
from custdesk.exchange.importing.model import Plan
from custdesk.history.model import HistoryQuery, Show, Told
from custdesk.incidents.model import ACCEPTED
from custdesk.ui.audit.cuts_dialog import CutsDialog
from custdesk.ui.audit.export_dialog import ExportLogDialog
from custdesk.ui.audit.page import LogPage
from custdesk.ui.audit.seal_check import CheckSealDialog
from custdesk.ui.audit.seal_dialog import SealDialog
from custdesk.ui.audit.seal_sheet import SealSheet
from custdesk.ui.bugs import BugDialog
from custdesk.ui.consent.record_dialog import RecordAnswerDialog
from custdesk.ui.customers.conflict import ConflictDialog
from custdesk.ui.customers.page import CustomersPage
from custdesk.ui.customers.reason_dialog import ReasonDialog
from custdesk.ui.erasure.dialog import EraseDialog
from custdesk.ui.exchange.disclosure_dialog import DisclosureDialog
from custdesk.ui.exchange.export_dialog import ExportListDialog
from custdesk.ui.exchange.import_wizard.password_dialog import PasswordDialog
from custdesk.ui.exchange.import_wizard.wizard import ImportWizard
from custdesk.ui.exchange.page import ExchangePage
from custdesk.ui.help.dialog import HelpDialog
from custdesk.ui.history.batch_dialog import BatchDialog
from custdesk.ui.history.revert_dialog import RevertDialog
from custdesk.ui.history.timeline import LooksLine
from custdesk.ui.incidents.decide_dialog import DecideDialog
from custdesk.ui.incidents.dialog import IncidentDialog
from custdesk.ui.local_form import LocalForm
from custdesk.ui.main_window import MainWindow
from custdesk.ui.page import PageContext
from custdesk.ui.places import PLACES
from custdesk.ui.privacy.notice_dialog import NoticeDialog
from custdesk.ui.privacy.purpose_dialog import PurposeDialog
from custdesk.ui.settings.key_file import KeyFileDialog
from custdesk.ui.settings.page import SettingsPage
from custdesk.ui.settings.recovery_codes import RecoveryCodesDialog
from custdesk.ui.settings.recovery_sheet import CheckSheetDialog, NewSheetDialog
from custdesk.ui.settings.second_factor import SetUpDialog
from custdesk.ui.settings.this_pc import BindDialog
from custdesk.ui.shortcuts import ShortcutsDialog
from custdesk.ui.sign_in.entry import Entry
from custdesk.ui.sign_in.new_vault_wizard import NewVaultWizard
from custdesk.ui.sign_in.restore_dialog import RestoreDialog
from custdesk.ui.sign_in.window import SignInWindow
from custdesk.ui.users.dialogs import AddUserDialog, CodeDialog, RoleDialog, remove_dialog
from custdesk.ui.users.narrowing import NarrowDialog
from custdesk.ui.users.one_time import ChooseNowDialog, OneTimeDialog
from custdesk.ui.users.page import TeamPage
from custdesk.ui.users.review import ReviewDialog
from custdesk.ui.watch.strip import NoticesDialog
from custdesk.ui.widgets import NameDialog
from custdesk.users.model import OneTime
from tests.shops import seen_as
from tests.ui.exchange.dialogs import import_dialogs
from tests.ui.exchange.wizard_screens import wizard_screens
from tests.ui.quality.dialogs import twice_dialogs

_ROUNDS = 4
Named = Iterator[tuple[str, QWidget]]
_CODE = "ABCDE-FGHJK-MNPQR-STVWX"
_KEY = "ABCDE-FGHJK-MNPQR-STVWX-YZ234-56789-ABCDE-FGHJK"


@dataclass(frozen=True)
class Walk:
    """What the screens show: ``customer_id`` is opened, ``plan`` is that of ``file``."""

    context: PageContext
    qtbot: QtBot
    customer_id: int
    file: Path
    plan: Plan

    def screens(self) -> Named:
        """Yield the name and the shown widget of each screen; it is closed when the next one is asked for."""
        yield from self._gate()
        yield from self._restore()
        yield from self._new_vault()
        window = MainWindow(self.context, PLACES, "Demo shop")
        with _shown(window):
            for place, page in enumerate(window.pages()):
                window.go_to(place)
                yield from self._place(window, page)
        yield from self._dialogs()
        yield from self._seal_checks()
        yield from self._help()
        yield from self._import()
        yield from self._incident()

    def _gate(self) -> Named:
        entry = Entry(begin=_nothing, new_vault=_nothing, recover=_nothing, restore=_nothing, demo=_nothing)
        gate = SignInWindow(entry, self.context.tasks, self.context.choices)
        with _shown(gate):
            yield "welcome", gate
            gate.choose_vault(self.context.services.folder, "Sofia")
            yield "sign-in", gate
            gate.form.submit()
            yield "sign-in-incomplete", gate
            gate.form.recover_button.click()
            yield "sign-in-recovery", gate
            gate.form.recover_button.click()
            gate.choose_vault(self.context.services.folder, "Sofia", locked=True)
            yield "locked", gate
            gate.form.explain(KeyFileNeeded())
            yield "sign-in-key-file", gate
            gate.form.clear_troubles()
            gate.form.explain(TooManyTries(seconds=75))
            yield "sign-in-waiting", gate
            yield from self._steps(gate)

    def _steps(self, gate: SignInWindow) -> Named:
        for step in gate.way_in.steps:
            gate.way_in._show(step)
            yield type(step).__name__, gate
            step.ready()
            yield f"{type(step).__name__}-incomplete", gate
        gate.way_in._show(gate.way_in.choose_step)
        gate.way_in.choose_step.chosen.first.suggest.click()
        yield "suggested-words", gate

    def _restore(self) -> Named:
        self.context.services.backups.make()
        dialog = RestoreDialog(_nothing, self.context.tasks)
        with _shown(dialog):
            yield "restore", dialog
            dialog.restore()
            yield "restore-incomplete", dialog
            dialog.choose_place(self.context.services.folder)
            yield "restore-chosen", dialog

    def _new_vault(self) -> Named:
        entry = Entry(begin=_nothing, new_vault=_nothing)
        wizard = NewVaultWizard(entry, self.context.tasks, self.context.choices)
        with _shown(wizard):
            yield "new-vault-shop", wizard
            wizard.advance()
            yield "new-vault-shop-incomplete", wizard
            wizard._go(1)
            yield "new-vault-owner", wizard
            wizard.owner_step.ready()
            yield "new-vault-owner-incomplete", wizard
            wizard.recovery_step.show_key("Demo shop", _KEY)
            wizard._go(2)
            yield "new-vault-recovery", wizard

    def _place(self, window: MainWindow, page: QWidget) -> Named:
        if isinstance(page, CustomersPage):
            yield from self._customers(window, page)
        elif isinstance(page, ExchangePage):
            for place in range(page.tabs.count()):
                page.tabs.setCurrentIndex(place)
                yield f"exchange-{place}", window
        elif isinstance(page, LogPage):
            yield "log", window
            page.table.choose(page.table.records.record_id(0))
            yield "log-entry", window
            page.panel.show_values()
            page.filters.more_button.setChecked(True)
            page.filters.choose(LogFilter(text="customer", since="2026-01-01"))
            yield "log-filtered", window
            yield from self._log_told(window, page)
            popup = page.filters.actions_button.open()
            yield "log-actions", popup
            popup.close()
        elif isinstance(page, TeamPage):
            yield "team", window
            page.table.choose(page.table.records.record_id(0))
            page.tabs.setCurrentIndex(1)
            yield "team-roles", window
        else:
            yield page.icon if isinstance(page, SettingsPage) else "privacy", window

    def _log_told(self, window: MainWindow, page: LogPage) -> Named:
        whole = VerifyReport(entries=12345, anchors=14, anchors_cut=2, customers=678)
        rows = tuple(LogProblem(4, one, 9, "customer", 7, "1001") for one in (CUSTOMER_ALTERED, ROW_FOREIGN))
        bad = tuple(LogProblem(4, one, 9) for one in (ALTERED, SIGNATURE_FALSE, ANCHOR_BEYOND))
        page.seek_strip.show_reached("2024-03-03T12:00:00+00:00")
        for name, problems in (("whole", ()), ("rows", rows), ("altered", bad)):
            page.verdict.show_report(replace(whole, problems=problems, problem_count=len(problems)))
            yield f"log-{name}", window
        page.seek_strip.show_stopped()
        page.filters.choose(LogFilter(text="zzz"))
        yield "log-nothing", window
        page.verdict.hide()

    def _customers(self, window: MainWindow, page: CustomersPage) -> Named:
        yield "customers", window
        page.finder.table.choose(self.customer_id)
        self.qtbot.waitUntil(lambda: page.panel.isVisible() and bool(page.finder.count.text()))
        yield "customer", window
        page.panel.details.sealed["health_note"].show_value()
        yield "customer-sealed", window
        page.panel.tabs.setCurrentIndex(1)
        yield "customer-consent", window
        page.panel.tabs.setCurrentWidget(page.panel.history)
        self.qtbot.waitUntil(lambda: bool(page.panel.history.lines))
        history = page.panel.history
        for place in range(history.chooser.count()):
            history.chooser.setCurrentIndex(place)
            for line in history.lines:
                if isinstance(line, LooksLine):
                    line.unfold.click()
            yield f"customer-history-{place}", window
        page.panel.tabs.setCurrentIndex(0)
        for lens in (Lens.STANDARD, Lens.PURPOSE, Lens.PERSONAL):
            page.finder.lens.choose(lens)
            page.finder.table.choose(self.customer_id)
            page._show_chosen()
            page.finder._show_count()
            yield f"customers-{lens.value}", window
        page.new_record()
        page.save()
        yield "form-new", window
        page.form.forget()
        page._show_list()
        page.edit_chosen()
        yield "form-edit", window
        page.form.forget()
        page._show_list()

    def _dialogs(self) -> Named:
        services, context = self.context.services, self.context
        shop = services.shop.get()
        owner = services.users.list()[0]
        code = OneTime(owner.id, _CODE, "2026-11-30T10:00:00+00:00")
        card = services.customers.open(self.customer_id)
        mine = replace(card, customer=replace(card.customer, notes="mine"), phones=(Phone(number="+34612345678"),))
        theirs = replace(card, customer=replace(card.customer, notes="theirs", version=card.customer.version + 1))
        window = MainWindow(context, PLACES, "Demo shop")
        made: dict[str, QDialog] = {
            "reason": ReasonDialog("IBAN"),
            "erase": EraseDialog(
                context, services.erasure.preview(self.customer_id), card.customer.name, card.customer.number
            ),
            "disclosure": DisclosureDialog(context),
            "answer": RecordAnswerDialog(context, services.consents.state(self.customer_id)),
            "conflict": ConflictDialog(card, mine, theirs, context.session, LocalForm(shop)),
            "export-list": ExportListDialog(context, window.pages()[0].finder.query(), ["name"]),  # type: ignore[attr-defined]
            "file-password": PasswordDialog("clientes.xlsx", wrong=False),
            "file-password-wrong": PasswordDialog("clientes.xlsx", wrong=True),
            "revert": RevertDialog(context, services.reverts.plan(self._changed())),
            "revert-moment": RevertDialog(context, services.reverts.plan_moment(self._changed())),
            "revert-batch": self._undoing(services.imports.history()[0].entry),
            "log-cuts": CutsDialog([Cut(1, 12345, "2025-03-03T12:00:00Z", b"", b"")], 24),
            "export-log": ExportLogDialog(context, LogQuery(), ()),
            "seal": SealDialog(SealSheet(shop.name, services.seals.make(), owner.name)),
            "user-add": AddUserDialog(context),
            "user-role": RoleDialog(context, owner),
            "user-code": CodeDialog(context, owner),
            "user-remove": remove_dialog(context, owner),
            "user-one-time": OneTimeDialog(context, owner.name, code),
            "user-choose-now": ChooseNowDialog(context, owner.name, code),
            "role-narrow": NarrowDialog(context, Role.PRIVACY_OFFICER, NO_LIMITS),
            "review": ReviewDialog(context, date(2026, 11, 23)),
            "time-code": SetUpDialog(context, services.second_factor.begin()),
            "recovery-codes": RecoveryCodesDialog([_CODE] * 10),
            "key-file": KeyFileDialog(context),
            "bind": BindDialog(context),
            "sheet-check": CheckSheetDialog(context),
            "sheet-new": NewSheetDialog(shop.name, _KEY),
            "purpose": PurposeDialog(context, services.consents.purposes()[0], context.choices.languages.code),
            "notice": NoticeDialog(context, services.consents.notices()[0], context.choices.languages.code),
            **twice_dialogs(context, self.customer_id),
            **import_dialogs(context),
            "shortcuts": ShortcutsDialog(window.actions()),
            "log-filter-name": NameDialog(QCoreApplication.translate("Log", "Rename the filter"), "2026"),
            "bug": BugDialog(None, "CustDesk"),
        }
        for name, dialog in made.items():
            with _shown(dialog):
                yield name, dialog
        window.deleteLater()

    def _changed(self) -> int:
        """Return the first change of the customer."""
        query = HistoryQuery(customer_id=self.customer_id, show=Show.CHANGES)
        lines = self.context.services.history.page(query).lines
        return min(line.entry.seq for line in lines if isinstance(line, Told) and line.changes)

    def _undoing(self, entry: int) -> BatchDialog:
        dialog = BatchDialog(self.context, entry)
        dialog.show_plan(self.context.services.reverts.plan_batch(entry))
        return dialog

    def _seal_checks(self) -> Named:
        dialog = CheckSealDialog(self.context)
        with _shown(dialog):
            dialog.box.setPlainText("abandon abiliti able")
            yield "seal-check", dialog
            for outcome in SealOutcome:
                check = SealCheck(outcome=outcome, entry=7, at="2026-11-30T10:00:00+00:00", told=8, mistyped=(1, 5))
                dialog.verdict.show_check(check)
                yield f"seal-check-{outcome.value}", dialog

    def _incident(self) -> Named:
        """Freeze the vault, and decide at the end: the next language finds it as this one did."""
        services, context = self.context.services, self.context
        clerk = seen_as(services, role=Role.CLERK)
        for _time in range(5):
            with suppress(PermissionRefused):
                clerk.log.actions()
        while not services.watch.step():
            pass
        assert suspect(services._desk, [Noted(ANCHORS, 10**6, "9999-12-31T00:00:00.000000Z", b"")])
        incident = services.incidents.open()
        assert incident is not None
        window = MainWindow(context, PLACES, "Demo shop")
        with _shown(window):
            yield "frozen", window
            window.open_place("privacy")
            yield "frozen-privacy", window
        for name, dialog in (
            ("incident", IncidentDialog(context, services.incidents.report(incident.id))),
            ("incident-decide", DecideDialog(context, incident)),
            ("unusual", NoticesDialog(context)),
        ):
            with _shown(dialog):
                yield name, dialog
        services.incidents.decide(incident.id, ACCEPTED, "There is no newer copy.")

    def _help(self) -> Named:
        dialog = HelpDialog(self.context.session.role, _nothing)
        with _shown(dialog):
            for row in range(dialog.topics.count()):
                dialog.topics.setCurrentRow(row)
                yield f"help-{row}", dialog

    def _import(self) -> Named:
        wizard = ImportWizard(self.context, self.file)
        with _shown(wizard):
            yield from wizard_screens(wizard, self.plan, self.qtbot)


@contextmanager
def _shown(widget: QWidget) -> Iterator[None]:
    widget.show()
    try:
        yield
    finally:
        widget.hide()
        widget.deleteLater()
        _let_things_happen()


def settle(widget: QWidget, size: QSize) -> None:
    """Give a widget a size, and let its layouts find theirs."""
    widget.resize(size)
    for _ in range(_ROUNDS):
        _let_things_happen()


def _let_things_happen() -> None:
    # What was replaced goes only with the loop of events, which a test does not run.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.processEvents()


def _nothing(*_given: object) -> None:
    """Nobody signs in here."""
