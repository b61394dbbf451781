"""What comes seldom: a checked seal, a frozen vault; and what stands beside the work: the help, an import."""

from contextlib import suppress

from custdesk.audit.seals import SealCheck, SealOutcome
from custdesk.desk.freezing import suspect
from custdesk.desk.noted import ANCHORS, Noted
from custdesk.desk.permissions import Role
from custdesk.errors import PermissionRefused
from custdesk.incidents.model import ACCEPTED
from custdesk.ui.audit.seal_check import CheckSealDialog
from custdesk.ui.exchange.import_wizard.wizard import ImportWizard
from custdesk.ui.help.dialog import HelpDialog
from custdesk.ui.incidents.decide_dialog import DecideDialog
from custdesk.ui.incidents.dialog import IncidentDialog
from custdesk.ui.main_window import MainWindow
from custdesk.ui.places import PLACES
from custdesk.ui.watch.strip import NoticesDialog
from tests.shops import seen_as
from tests.ui.exchange.wizard_screens import wizard_screens
from tests.ui.screens.ground import Ground, Named, nothing, shown


def seal_screens(ground: Ground) -> Named:
    dialog = CheckSealDialog(ground.context)
    with shown(dialog):
        dialog.box.setPlainText("abandon abiliti able")
        yield "seal-check", dialog
        for outcome in SealOutcome:
            check = SealCheck(outcome=outcome, entry=7, at="2026-11-30T10:00:00+00:00", told=8, mistyped=(1, 5))
            dialog.verdict.show_check(check)
            yield f"seal-check-{outcome.value}", dialog


def incident_screens(ground: Ground) -> Named:
    """Freeze the vault, and decide at the end: the next language finds it as this one did."""
    services, context = ground.context.services, ground.context
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
    with shown(window):
        yield "frozen", window
        window.open_place("privacy")
        yield "frozen-privacy", window
    for name, dialog in (
        ("incident", IncidentDialog(context, services.incidents.report(incident.id))),
        ("incident-decide", DecideDialog(context, incident)),
        ("unusual", NoticesDialog(context)),
    ):
        with shown(dialog):
            yield name, dialog
    services.incidents.decide(incident.id, ACCEPTED, "There is no newer copy.")


def help_screens(ground: Ground) -> Named:
    dialog = HelpDialog(ground.context.session.role, nothing)
    with shown(dialog):
        for row in range(dialog.topics.count()):
            dialog.topics.setCurrentRow(row)
            yield f"help-{row}", dialog


def import_screens(ground: Ground) -> Named:
    wizard = ImportWizard(ground.context, ground.file)
    with shown(wizard):
        yield from wizard_screens(wizard, ground.plan, ground.qtbot)
