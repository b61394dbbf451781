"""The dialogs of all places."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog

from custdesk.audit.model import LogQuery
from custdesk.customers.model import Phone
from custdesk.desk.cuts import Cut
from custdesk.desk.permissions import NO_LIMITS, Role
from custdesk.history.model import HistoryQuery, Show, Told
from custdesk.ui.audit.cuts_dialog import CutsDialog
from custdesk.ui.audit.export_dialog import ExportLogDialog
from custdesk.ui.audit.seal_dialog import SealDialog
from custdesk.ui.audit.seal_sheet import SealSheet
from custdesk.ui.bugs import BugDialog
from custdesk.ui.consent.record_dialog import RecordAnswerDialog
from custdesk.ui.customers.conflict import ConflictDialog
from custdesk.ui.customers.reason_dialog import ReasonDialog
from custdesk.ui.erasure.dialog import EraseDialog
from custdesk.ui.exchange.disclosure_dialog import DisclosureDialog
from custdesk.ui.exchange.export_dialog import ExportListDialog
from custdesk.ui.exchange.import_wizard.password_dialog import PasswordDialog
from custdesk.ui.history.batch_dialog import BatchDialog
from custdesk.ui.history.revert_dialog import RevertDialog
from custdesk.ui.local_form import LocalForm
from custdesk.ui.main_window import MainWindow
from custdesk.ui.places import PLACES
from custdesk.ui.privacy.notice_dialog import NoticeDialog
from custdesk.ui.privacy.purpose_dialog import PurposeDialog
from custdesk.ui.settings.key_file import KeyFileDialog
from custdesk.ui.settings.recovery_codes import RecoveryCodesDialog
from custdesk.ui.settings.recovery_sheet import CheckSheetDialog, NewSheetDialog
from custdesk.ui.settings.second_factor import SetUpDialog
from custdesk.ui.settings.this_pc import BindDialog
from custdesk.ui.shortcuts import ShortcutsDialog
from custdesk.ui.users.dialogs import AddUserDialog, CodeDialog, RoleDialog, remove_dialog
from custdesk.ui.users.narrowing import NarrowDialog
from custdesk.ui.users.one_time import ChooseNowDialog, OneTimeDialog
from custdesk.ui.users.review import ReviewDialog
from custdesk.ui.widgets import NameDialog
from custdesk.users.model import OneTime
from tests.ui.exchange.dialogs import import_dialogs
from tests.ui.quality.dialogs import twice_dialogs
from tests.ui.screens.ground import Ground, Named, shown

_CODE = "ABCDE-FGHJK-MNPQR-STVWX"
_KEY = "ABCDE-FGHJK-MNPQR-STVWX-YZ234-56789-ABCDE-FGHJK"


def dialog_screens(ground: Ground) -> Named:
    services, context = ground.context.services, ground.context
    shop = services.shop.get()
    owner = services.users.list()[0]
    code = OneTime(owner.id, _CODE, "2026-11-30T10:00:00+00:00")
    card = services.customers.open(ground.customer_id)
    mine = replace(card, customer=replace(card.customer, notes="mine"), phones=(Phone(number="+34612345678"),))
    theirs = replace(card, customer=replace(card.customer, notes="theirs", version=card.customer.version + 1))
    window = MainWindow(context, PLACES, "Demo shop")
    made: dict[str, QDialog] = {
        "reason": ReasonDialog("IBAN"),
        "erase": EraseDialog(
            context, services.erasure.preview(ground.customer_id), card.customer.name, card.customer.number
        ),
        "disclosure": DisclosureDialog(context),
        "answer": RecordAnswerDialog(context, services.consents.state(ground.customer_id)),
        "conflict": ConflictDialog(card, mine, theirs, context.session, LocalForm(shop)),
        "export-list": ExportListDialog(context, window.pages()[1].finder.query(), ["name"]),  # type: ignore[attr-defined]
        "file-password": PasswordDialog("clientes.xlsx", wrong=False),
        "file-password-wrong": PasswordDialog("clientes.xlsx", wrong=True),
        "revert": RevertDialog(context, services.reverts.plan(_changed(ground))),
        "revert-moment": RevertDialog(context, services.reverts.plan_moment(_changed(ground))),
        "revert-batch": _undoing(ground, services.imports.history()[0].entry),
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
        **twice_dialogs(context, ground.customer_id),
        **import_dialogs(context),
        "shortcuts": ShortcutsDialog(window.actions()),
        "log-filter-name": NameDialog(QCoreApplication.translate("Log", "Rename the filter"), "2026"),
        "bug": BugDialog(None, "CustDesk"),
    }
    for name, dialog in made.items():
        with shown(dialog):
            yield name, dialog
    window.deleteLater()


def _changed(ground: Ground) -> int:
    """Return the first change of the customer."""
    query = HistoryQuery(customer_id=ground.customer_id, show=Show.CHANGES)
    lines = ground.context.services.history.page(query).lines
    return min(line.entry.seq for line in lines if isinstance(line, Told) and line.changes)


def _undoing(ground: Ground, entry: int) -> BatchDialog:
    dialog = BatchDialog(ground.context, entry)
    dialog.show_plan(ground.context.services.reverts.plan_batch(entry))
    return dialog
