"""How the program is started."""

import gc
import sys

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
