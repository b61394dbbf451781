"""A message bus of its own for tests, and somebody who speaks on it as the system would."""

import subprocess
from itertools import count
from pathlib import Path

from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVariant, QDBusVirtualObject

_NUMBERS = count()
CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={socket}</listen>
<policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy></busconfig>
"""


def start_bus(folder: Path) -> tuple["subprocess.Popen[str]", str]:
    """Start a bus with its socket in ``folder``; return its process and its address."""
    file = folder / "bus.conf"
    file.write_text(CONFIGURATION.format(socket=folder / "bus"))
    bus = subprocess.Popen(
        ["dbus-daemon", "--config-file", str(file), "--print-address", "--nofork"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    assert bus.stdout is not None
    return bus, bus.stdout.readline().strip()


def connected(address: str) -> QDBusConnection:
    """Return one more connection: Qt gives a name that was used before to the connection of before."""
    connection = QDBusConnection.connectToBus(address, f"test-{next(_NUMBERS)}")
    assert connection.isConnected()
    return connection


class Speaker(QDBusVirtualObject):
    """The system's side of the bus: sends signals, and answers whether the session is in front."""

    def __init__(self, address: str) -> None:
        super().__init__()
        self.active = True
        self._bus = connected(address)

    def be(self, service: str, path: str = "") -> None:
        assert self._bus.registerService(service)
        if path:
            assert self._bus.registerVirtualObject(path, self)

    def say(self, path: str, interface: str, name: str, *arguments: object) -> None:
        message = QDBusMessage.createSignal(path, interface, name)
        message.setArguments(list(arguments))
        assert self._bus.send(message)

    def leave(self) -> None:
        QDBusConnection.disconnectFromBus(self._bus.name())

    def introspect(self, path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:
        answer = message.createReply()
        answer.setArguments([QDBusVariant(self.active)])
        return connection.send(answer)
