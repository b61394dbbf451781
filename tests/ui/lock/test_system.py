"""What the system says is heard on a real bus: sleep, screen lock, and another person's session in front."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from pytestqt.qtbot import QtBot

if sys.platform != "linux" or shutil.which("dbus-daemon") is None:
    pytest.skip("there is no D-Bus here (dbus-daemon)", allow_module_level=True)

from PySide6.QtDBus import QDBusConnection

from custdesk.ui.lock.system import LOGIND, LOGIND_PATH, PROPERTIES, SAVERS, SystemWatch, session_path
from tests.ui.lock.buses import Speaker, connected, start_bus

SESSION = session_path("2")
OTHER = session_path("c7")


@pytest.fixture
def address(qapp: object) -> Iterator[str]:
    with TemporaryDirectory() as folder:  # a socket's path must be short
        bus, address = start_bus(Path(folder))
        yield address
        bus.terminate()
        bus.communicate()


@pytest.fixture
def system(address: str) -> Iterator[Speaker]:
    speaker = Speaker(address)
    speaker.be(LOGIND, SESSION)
    for name in {name for name, _path in SAVERS}:
        speaker.be(name)
    yield speaker
    speaker.leave()


@pytest.fixture
def watch(address: str, system: Speaker) -> Iterator[SystemWatch]:
    ours = connected(address)
    made = SystemWatch(ours, ours, "2")
    ours.interface().isServiceRegistered(LOGIND)  # an answer comes after all that was asked before
    yield made
    QDBusConnection.disconnectFromBus(ours.name())


def test_the_pc_goes_to_sleep(watch: SystemWatch, system: Speaker, qtbot: QtBot) -> None:
    with qtbot.waitSignal(watch.left):
        system.say(LOGIND_PATH, f"{LOGIND}.Manager", "PrepareForSleep", True)


def test_the_pc_wakes_up(watch: SystemWatch, system: Speaker, qtbot: QtBot) -> None:
    with qtbot.waitSignal(watch.left):
        system.say(LOGIND_PATH, f"{LOGIND}.Manager", "PrepareForSleep", False)


def test_the_session_is_locked(watch: SystemWatch, system: Speaker, qtbot: QtBot) -> None:
    with qtbot.waitSignal(watch.left):
        system.say(SESSION, f"{LOGIND}.Session", "Lock")


@pytest.mark.parametrize(("name", "path"), SAVERS)
def test_the_screen_is_covered(watch: SystemWatch, system: Speaker, qtbot: QtBot, name: str, path: str) -> None:
    with qtbot.waitSignal(watch.left):
        system.say(path, name, "ActiveChanged", True)


def test_another_session_comes_to_the_front(watch: SystemWatch, system: Speaker, qtbot: QtBot) -> None:
    system.active = False
    with qtbot.waitSignal(watch.left):
        system.say(SESSION, PROPERTIES, "PropertiesChanged", f"{LOGIND}.Session", {}, ["Active"])


def test_what_says_nothing_of_leaving_is_not_taken_for_it(watch: SystemWatch, system: Speaker, qtbot: QtBot) -> None:
    left: list[None] = []
    watch.left.connect(lambda: left.append(None))
    system.say(SESSION, PROPERTIES, "PropertiesChanged", f"{LOGIND}.Session", {}, ["IdleHint"])
    system.say(OTHER, f"{LOGIND}.Session", "Lock")
    system.say(SAVERS[0][1], SAVERS[0][0], "ActiveChanged", False)
    # The bus keeps the order: when the last is heard, the others have been.
    with qtbot.waitSignal(watch.left):
        system.say(SESSION, f"{LOGIND}.Session", "Lock")
    assert left == [None]


def test_a_bus_that_is_not_there_says_nothing(qapp: object) -> None:
    nowhere = QDBusConnection.connectToBus("unix:path=/nowhere/bus", "nowhere")
    assert not nowhere.isConnected()
    SystemWatch(nowhere, nowhere, "2")


@pytest.mark.parametrize(("session", "escaped"), [("2", "_32"), ("c1", "c1"), ("12", "_312"), ("a-b", "a_2db")])
def test_a_session_is_found_where_logind_keeps_it(session: str, escaped: str) -> None:
    assert session_path(session) == f"/org/freedesktop/login1/session/{escaped}"
