"""The ways in: the sign-in window and its steps, a restored backup, a new vault."""

from custdesk.errors import KeyFileNeeded, TooManyTries
from custdesk.ui.sign_in.entry import Entry
from custdesk.ui.sign_in.new_vault_wizard import NewVaultWizard
from custdesk.ui.sign_in.restore_dialog import RestoreDialog
from custdesk.ui.sign_in.window import SignInWindow
from tests.ui.screens.ground import Ground, Named, nothing, shown

_CODE = "ABCDE-FGHJK-MNPQR-STVWX"
_KEY = "ABCDE-FGHJK-MNPQR-STVWX-YZ234-56789-ABCDE-FGHJK"


def gate_screens(ground: Ground) -> Named:
    entry = Entry(begin=nothing, new_vault=nothing, recover=nothing, restore=nothing, demo=nothing)
    gate = SignInWindow(entry, ground.context.tasks, ground.context.choices)
    with shown(gate):
        yield "welcome", gate
        gate.choose_vault(ground.context.services.folder, "Sofia")
        yield "sign-in", gate
        gate.form.submit()
        yield "sign-in-incomplete", gate
        gate.form.recover_button.click()
        yield "sign-in-recovery", gate
        gate.form.recover_button.click()
        gate.choose_vault(ground.context.services.folder, "Sofia", locked=True)
        yield "locked", gate
        gate.form.explain(KeyFileNeeded())
        yield "sign-in-key-file", gate
        gate.form.clear_troubles()
        gate.form.explain(TooManyTries(seconds=75))
        yield "sign-in-waiting", gate
        yield from _steps(ground, gate)


def _steps(ground: Ground, gate: SignInWindow) -> Named:
    for step in gate.way_in.steps:
        gate.way_in._show(step)
        yield type(step).__name__, gate
        step.ready()
        yield f"{type(step).__name__}-incomplete", gate
    gate.way_in._show(gate.way_in.choose_step)
    gate.way_in.choose_step.chosen.first.suggest.click()
    yield "suggested-words", gate


def restore_screens(ground: Ground) -> Named:
    ground.context.services.backups.make()
    dialog = RestoreDialog(nothing, ground.context.tasks)
    with shown(dialog):
        yield "restore", dialog
        dialog.restore()
        yield "restore-incomplete", dialog
        dialog.choose_place(ground.context.services.folder)
        yield "restore-chosen", dialog


def new_vault_screens(ground: Ground) -> Named:
    entry = Entry(begin=nothing, new_vault=nothing)
    wizard = NewVaultWizard(entry, ground.context.tasks, ground.context.choices)
    with shown(wizard):
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
