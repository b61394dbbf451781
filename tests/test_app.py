"""How the program is started."""

import gc
import os
import subprocess
import sys
from pathlib import Path

from custdesk.app import window_parts
from custdesk.ui.program import Program


def test_the_window_waits_neither_for_garbage_among_its_parts_nor_long_for_its_worker():
    usual = sys.getswitchinterval()
    try:
        assert window_parts() is Program
        assert gc.isenabled()
        assert not any(one is Program for one in gc.get_objects())
        assert sys.getswitchinterval() < usual
    finally:
        gc.unfreeze()
        sys.setswitchinterval(usual)


_SIGN_IN = """
import os
import subprocess
import sys
from pathlib import Path
from custdesk.app import window_parts
program = window_parts()()
program.begin()
heavy = {"custdesk.services", "custdesk.ui.main_window", "sqlcipher3", "cryptography"}
print(sorted(heavy & set(sys.modules)))
program.bring_in_the_rest()
while program.tasks.busy:
    program.app.processEvents()
print(sorted(heavy & set(sys.modules)))
program.tasks.stop()
"""


def test_the_sign_in_window_is_there_before_what_only_a_session_needs(tmp_path: Path):
    surroundings = os.environ | {
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path),
        "QT_QPA_PLATFORM": "offscreen",
    }
    told = subprocess.run(
        [sys.executable, "-c", _SIGN_IN], env=surroundings, capture_output=True, text=True, check=True
    )
    assert told.stdout.splitlines() == [
        "[]",
        "['cryptography', 'custdesk.services', 'custdesk.ui.main_window', 'sqlcipher3']",
    ]
