"""How the window answers while a file is brought in, and while one walks through its preview.

    .venv/bin/python -m tests.bench.window [rows]

Beside the program's main window, a heartbeat every 5 ms in the window's thread tells the longest gaps while the wizard
opens, the file is read, its columns are understood, the rows are checked and written; meanwhile a key is pressed ten
times a second in a line of text, and the time until the line is painted is taken. In the preview, the time from a key
press in the table until table and details are painted. Prints the median, the 95th percentile and the longest of each
in milliseconds, by the clock on the wall and in processor time of the window's thread alone: the first holds also what
others made the window wait for, the second only what the window did itself without looking up.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from custdesk.app import window_parts
from custdesk.exchange.importing.model import Mode, Verdict
from custdesk.ui.exchange.import_wizard.wizard import ImportWizard
from custdesk.ui.main_window import MainWindow
from custdesk.ui.places import PLACES
from tests.bench.heartbeat import Heart, Moment, Typed, told
from tests.bench.import_file import make_workbook
from tests.ui.exchange.import_shop import open_import_shop


def until_idle(wizard: ImportWizard) -> None:
    while wizard.busy:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def painted(act: Callable[[], object]) -> Moment:
    """Return how long it takes until everything that ``act`` changes is painted."""
    begin = Moment.now()
    act()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.processEvents()
    return Moment.now().since(begin)


def walk(wizard: ImportWizard) -> None:
    """Walk through the preview as a person does."""
    step = wizard.plan_step
    for key, times in ((Qt.Key.Key_Down, 200), (Qt.Key.Key_PageDown, 50)):
        took = [painted(lambda key=key: QTest.keyClick(step.table, key)) for _time in range(times)]
        print(f"preview, {key.name}: {told(took)}")
    ends = [painted(lambda line=line: step.table.choose(line)) for line in (10**9, 2) * 5]
    print(f"preview, from end to end: {told(ends)}")
    chips = [step.chips.chips[one] for one in (*Verdict, None)]
    print(f"preview, filters: {told([painted(chip.click) for chip in chips if chip.isEnabled()])}")
    step.table.choose(2)
    print(f"preview, all alike decided: {told([painted(lambda: step.decide_alike('skip'))])}")
    print(f"preview, taken back: {told([painted(step.undo_button.click)])}")


def main(rows: int) -> None:
    window_parts()
    app = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "clientes.xlsx"
        make_workbook(path, 1, rows)
        typed = Typed()
        typed.show()
        heart = Heart(typed)
        with open_import_shop(Path(folder), app) as context:
            print(f"{rows} rows")
            window = MainWindow(context, PLACES, "")
            window.show()
            QTest.qWait(500)
            with heart.beating("opening and reading"):
                wizard = ImportWizard(context, path, window)
                wizard.show()
                until_idle(wizard)
            for name in ("understanding the columns", "checking and comparing"):
                with heart.beating(name):
                    wizard.go_on()
                    until_idle(wizard)
            walk(wizard)
            with heart.beating("checking again, after a mend"):
                wizard.plan_step.amended.mend(2, 0, "Ana María")
                until_idle(wizard)
            with heart.beating("checking again, another way"):
                wizard.plan_step.way.mode.setCurrentIndex(wizard.plan_step.way.mode.findData(Mode.FILL_BLANKS))
                until_idle(wizard)
            with heart.beating("summary"):
                wizard.go_on()
            with heart.beating("writing"):
                wizard.go_on()
                until_idle(wizard)
            for shown in (wizard, window):
                shown.hide()
                shown.deleteLater()


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5_000)
