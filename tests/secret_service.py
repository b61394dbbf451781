"""A real Secret Service for tests: a bus, a gnome-keyring and a home of their own; nobody's keyring is touched."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

DAEMONS = ("dbus-daemon", "gnome-keyring-daemon")
_PASSWORD = b"the password of a test account"
_PATIENCE = 20
_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={path}</listen><policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
"""


def missing() -> str:
    """Say why no Secret Service can be run here, or nothing."""
    if sys.platform != "linux":
        return "the Secret Service is the keyring of Linux"
    absent = [daemon for daemon in DAEMONS if shutil.which(daemon) is None]
    return f"not installed: {', '.join(absent)}" if absent else ""


class SecretService:
    """Starts a bus of its own at once; nothing on the system's or the person's bus is ever asked."""

    def __init__(self) -> None:
        # A short path: the address of a socket has room for a hundred characters.
        self._home = Path(tempfile.mkdtemp(prefix="cd-keyring-"))
        configuration = self._home / "bus.conf"
        configuration.write_text(_BUS.format(path=self._home / "bus"), encoding="ascii")
        self.address = f"unix:path={self._home / 'bus'}"
        self._environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(self._home),
            "XDG_RUNTIME_DIR": str(self._home),
            "DBUS_SESSION_BUS_ADDRESS": self.address,
        }
        self._keyring: subprocess.Popen[bytes] | None = None
        self._bus = subprocess.Popen(
            ["dbus-daemon", f"--config-file={configuration}", "--nofork", "--nopidfile", "--print-address=1"],
            env=self._environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        assert self._bus.stdout is not None
        assert self._bus.stdout.readline().startswith(b"unix:")

    def start(self, *, unlocked: bool = True) -> None:
        """Run the keyring, and return when it is on the bus. What it kept before it was stopped is there again."""
        self._keyring = subprocess.Popen(
            ["gnome-keyring-daemon", "--foreground", "--components=secrets", *(["--unlock"] if unlocked else [])],
            env=self._environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        assert self._keyring.stdin is not None
        with self._keyring.stdin as line:
            line.write(_PASSWORD if unlocked else b"")
        self._wait_until_it_answers()

    def stop(self) -> None:
        """End the keyring, frozen or not. Idempotent."""
        if self._keyring is not None:
            self._keyring.kill()
            self._keyring.wait()
            self._keyring = None

    def freeze(self) -> None:
        assert self._keyring is not None
        self._keyring.send_signal(signal.SIGSTOP)

    def thaw(self) -> None:
        assert self._keyring is not None
        self._keyring.send_signal(signal.SIGCONT)

    def lock(self) -> None:
        """Lock what is kept, as when the person locks the keyring by hand."""
        import secretstorage

        with closing(self._connection()) as bus:
            secretstorage.Collection(bus).lock()

    def wipe(self) -> None:
        """Throw away all that is kept."""
        import secretstorage

        with closing(self._connection()) as bus:
            for item in list(secretstorage.Collection(bus).get_all_items()):
                item.delete()

    def secrets(self) -> list[bytes]:
        """Return all that is kept."""
        import secretstorage

        with closing(self._connection()) as bus:
            return [item.get_secret() for item in secretstorage.Collection(bus).get_all_items()]

    def close(self) -> None:
        """End everything and remove the home. Idempotent."""
        self.stop()
        if self._bus.poll() is None:
            self._bus.terminate()
            self._bus.wait(timeout=_PATIENCE)
        if self._bus.stdout is not None:
            self._bus.stdout.close()
        shutil.rmtree(self._home, ignore_errors=True)

    def _connection(self):
        from jeepney.io.blocking import open_dbus_connection

        return open_dbus_connection(self.address)

    def _wait_until_it_answers(self) -> None:
        from jeepney import MatchRule, message_bus
        from jeepney.io.blocking import Proxy

        name = "org.freedesktop.secrets"
        rule = MatchRule(type="signal", interface=message_bus.interface, member="NameOwnerChanged")
        rule.add_arg_condition(0, name)
        with closing(self._connection()) as bus, bus.filter(rule) as owners:
            proxy = Proxy(message_bus, bus)
            proxy.AddMatch(rule)
            if not proxy.NameHasOwner(name)[0]:
                bus.recv_until_filtered(owners, timeout=_PATIENCE)


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> Iterator[SecretService]:
    """Give the test an unlocked keyring that holds nothing yet."""
    if reason := missing():
        pytest.skip(reason)
    service = SecretService()
    try:
        service.start()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", service.address)
        yield service
    finally:
        service.close()
