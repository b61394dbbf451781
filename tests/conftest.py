"""What every test stands on: no screen, no touching of the real home, no thread left behind."""

import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from custdesk.children import guard
from tests.stretching import stretched_once
from tests.warm_children import WarmChildren

# Before anything imports Qt: without a screen Qt would abort the process, and it reads these folders once.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_HOME = Path(tempfile.mkdtemp(prefix="custdesk-tests-"))
for _variable, _folder in {
    "HOME": "",
    "USERPROFILE": "",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
}.items():
    (_HOME / _folder).mkdir(parents=True, exist_ok=True)
    os.environ[_variable] = str(_HOME / _folder)
# No test finds the keyring of whoever runs it: those that need one start their own (tests/secret_service.py).
os.environ["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"
_KEYRING_WITHOUT_A_BUS = sys.platform in ("win32", "darwin")


def pytest_unconfigure() -> None:
    shutil.rmtree(_HOME, ignore_errors=True)


@pytest.fixture(autouse=_KEYRING_WITHOUT_A_BUS)
def no_keyring_of_whoever_runs_this(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("custdesk.keychain.asking.offered", lambda: False)


@pytest.fixture(autouse=True, scope="session")
def passphrases_stretched_once() -> Iterator[None]:
    with stretched_once():
        yield


@pytest.fixture(autouse=sys.platform == "linux", scope="session")
def children_kept_warm() -> Iterator[None]:
    warm = WarmChildren()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(guard, "subprocess", warm)
        yield
    warm.close()


@pytest.fixture
def cold_children(monkeypatch: pytest.MonkeyPatch) -> None:
    """Start each child as the program does."""
    monkeypatch.setattr(guard, "subprocess", subprocess)


@pytest.fixture(autouse=True)
def no_thread_left_behind() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if thread not in before and not thread.daemon]
    for thread in left:
        while thread.ident is None:  # another thread is just starting it
            time.sleep(0.01)
        thread.join(timeout=10)
    assert not [thread.name for thread in left if thread.is_alive()], "a thread still runs after its test"
