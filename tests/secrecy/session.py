"""A program of its own that opens a vault, shows its customers, and locks: run by the tests that look into its memory.

Tells each step in a line, and goes on for each line it is given; the first four are vault, user, passphrase and what is
to be typed, so that they are in no code that is loaded. When it locks it starts itself anew.
"""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from custdesk import app
from custdesk.entrance import sign_in
from custdesk.ui.customers.page import CustomersPage
from custdesk.ui.program import Program


def tell(*step: str) -> None:
    print("\t".join(step), flush=True)
    sys.stdin.readline()


def work() -> None:
    folder, user, passphrase, typing = (sys.stdin.readline().rstrip("\n") for _line in range(4))
    program = Program()
    window = program.open_session(sign_in(Path(folder), user, passphrase))
    window.open_place("customers")
    page = window.current_page
    assert isinstance(page, CustomersPage)
    while page.finder.table.records.rowCount() == 0 or program.tasks.busy:
        QApplication.processEvents()
    page.finder.table.choose(1)
    page.edit_chosen()
    page.form.editors.columns["notes"].set_value(typing)
    QApplication.processEvents()
    tell("open", str(page.finder.table.records.rowCount()))
    window.window_actions.lock.trigger()
    tell("still here")


def wait_at_the_gate(program: Program) -> int:
    program.app.processEvents()
    assert program.gate is not None
    form = program.gate.form
    tell("locked", str(form.vault.folder), form.user.text(), form.passphrase.text())
    return 0


if __name__ == "__main__":
    if sys.argv[1:] == ["locked"]:
        Program.run = wait_at_the_gate  # type: ignore[method-assign]
        sys.exit(app.main())
    work()
