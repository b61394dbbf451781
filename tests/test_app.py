"""How the program is started."""

import gc

from custdesk.app import window_parts
from custdesk.ui.program import Program


def test_what_the_window_is_made_of_is_never_looked_through_for_garbage():
    try:
        assert window_parts() is Program
        assert gc.isenabled()
        assert not any(one is Program for one in gc.get_objects())
    finally:
        gc.unfreeze()
