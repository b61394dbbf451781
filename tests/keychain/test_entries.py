"""What is given to the keyring is there again, and whatever state the keyring is in is told in its own words."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from custdesk.keychain.asking import Request, ask
from custdesk.keychain.entries import KeptAnchor, Keychain
from custdesk.keychain.troubles import (
    KeychainAbsent,
    KeychainAltered,
    KeychainForgetful,
    KeychainFrozen,
    KeychainLocked,
    KeychainRefused,
    KeychainTrouble,
)
from tests.secret_service import SecretService

VAULT = bytes(range(16))
ANCHOR = KeptAnchor(412, "2026-03-01T09:30:00.000000Z", bytes(range(32)))
SECRET = bytes(range(100, 132))


def children() -> set[str]:
    """Return the processes that this one started and that are still there, dead ones too."""
    return set(Path(f"/proc/self/task/{os.getpid()}/children").read_text(encoding="ascii").split())


def test_an_anchor_is_there_again(keyring: SecretService):
    assert Keychain(VAULT).anchor() is None
    Keychain(VAULT).keep_anchor(ANCHOR)
    assert Keychain(VAULT).anchor() == ANCHOR


def test_a_newer_anchor_takes_the_place_of_the_earlier(keyring: SecretService):
    Keychain(VAULT).keep_anchor(ANCHOR)
    newer = KeptAnchor(600, "2026-03-02T09:30:00.000000Z", bytes(32))
    Keychain(VAULT).keep_anchor(newer)
    assert Keychain(VAULT).anchor() == newer
    assert len(keyring.secrets()) == 1


def test_a_device_secret_is_there_again_and_can_be_forgotten(keyring: SecretService):
    keychain = Keychain(VAULT)
    assert keychain.device_secret() is None
    keychain.keep_device_secret(SECRET)
    assert keychain.device_secret() == SECRET
    keychain.forget_device_secret()
    keychain.forget_device_secret()
    assert keychain.device_secret() is None


def test_two_vaults_and_two_entries_do_not_meet(keyring: SecretService):
    Keychain(VAULT).keep_anchor(ANCHOR)
    Keychain(VAULT).keep_device_secret(SECRET)
    assert Keychain(bytes(16)).anchor() is None
    assert Keychain(bytes(16)).device_secret() is None
    assert Keychain(VAULT).anchor() == ANCHOR


def test_what_is_kept_is_there_after_the_keyring_was_restarted(keyring: SecretService):
    Keychain(VAULT).keep_anchor(ANCHOR)
    keyring.stop()
    keyring.start()
    assert Keychain(VAULT).anchor() == ANCHOR


def test_what_custdesk_did_not_write_is_told_as_altered(keyring: SecretService):
    keychain = Keychain(VAULT)
    for name, read in (("anchor", keychain.anchor), ("device secret", keychain.device_secret)):
        for planted in ("", "1 2", "x" * 5000, "1 4 2026-01-01 00", "1 four now " + "00" * 32):
            ask([Request("set", f"CustDesk {name} {VAULT.hex()}", name, planted)])
            with pytest.raises(KeychainAltered):
                read()


def test_no_keyring_on_the_bus_is_told(keyring: SecretService):
    keyring.stop()
    with pytest.raises(KeychainAbsent):
        Keychain(VAULT).anchor()


@pytest.mark.parametrize("address", ["unix:path=/nothing/here", "unix:abstract=nobody", "tcp:unix:host=nobody"])
def test_no_bus_is_told(address: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    with pytest.raises((KeychainAbsent, KeychainRefused)):
        Keychain(VAULT).keep_anchor(ANCHOR)


def test_where_no_bus_is_named_no_process_is_started(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    monkeypatch.setattr(sys, "executable", "/nothing/that/could/be/started")
    with pytest.raises(KeychainAbsent):
        Keychain(VAULT).anchor()


def test_a_locked_keyring_is_told_and_nobody_is_asked_for_its_password(keyring: SecretService):
    keychain = Keychain(VAULT)
    keychain.keep_anchor(ANCHOR)
    keyring.lock()
    for use in (keychain.anchor, keychain.device_secret, keychain.forget_device_secret):
        with pytest.raises(KeychainLocked):
            use()
    with pytest.raises(KeychainLocked):
        keychain.keep_anchor(ANCHOR)


def test_a_keyring_that_was_never_unlocked_is_told(keyring: SecretService):
    Keychain(VAULT).keep_anchor(ANCHOR)
    keyring.stop()
    keyring.start(unlocked=False)
    with pytest.raises(KeychainLocked):
        Keychain(VAULT).anchor()


def test_a_frozen_keyring_is_left_alone_after_its_time_and_leaves_nothing_behind(keyring: SecretService):
    keychain = Keychain(VAULT, seconds=0.5)
    Keychain(VAULT).keep_anchor(ANCHOR)
    before = children()
    keyring.freeze()
    for use in (keychain.anchor, lambda: keychain.keep_anchor(ANCHOR)):
        with pytest.raises(KeychainFrozen):
            use()
    assert children() == before
    keyring.thaw()
    assert Keychain(VAULT).anchor() == ANCHOR


def test_a_keyring_that_keeps_nothing_is_found_out(keyring: SecretService, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("custdesk.keychain.asking._CHILD", Path(__file__).with_name("null_child.py"))
    with pytest.raises(KeychainForgetful):
        Keychain(VAULT).keep_anchor(ANCHOR)
    with pytest.raises(KeychainForgetful):
        Keychain(VAULT).keep_device_secret(SECRET)
    assert keyring.secrets() == []


def test_the_null_backend_of_the_environment_is_not_used(keyring: SecretService, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    monkeypatch.setenv("KEYRING_PROPERTY_SCHEME", "KeePassXC")
    monkeypatch.setenv("KEYRING_PROPERTY_PREFERRED_COLLECTION", "/org/freedesktop/secrets/collection/session")
    Keychain(VAULT).keep_anchor(ANCHOR)
    assert Keychain(VAULT).anchor() == ANCHOR
    keyring.stop()
    keyring.start()
    assert Keychain(VAULT).anchor() == ANCHOR


PLANTED = """
import os
open({taken!r}, "a").write("loaded\\n")
from keyring.backend import KeyringBackend
class Thief(KeyringBackend):
    priority = 99
    def get_password(self, service, username):
        return "1 1 2026-01-01T00:00:00Z " + "00" * 32
    def set_password(self, service, username, password):
        open({taken!r}, "a").write(password)
    def delete_password(self, service, username):
        pass
"""


def test_a_planted_configuration_takes_nothing_and_forges_nothing(
    keyring: SecretService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    taken, thief = tmp_path / "taken", tmp_path / "thief"
    thief.mkdir()
    for module in ("thief.py", "sitecustomize.py", "json.py"):
        (thief / module).write_text(PLANTED.format(taken=str(taken)), encoding="utf-8")
    configuration = f"[backend]\ndefault-keyring=thief.Thief\nkeyring-path={thief}\n"
    for folder in (tmp_path / ".config", tmp_path / ".local" / "share"):
        (folder / "python_keyring").mkdir(parents=True)
        (folder / "python_keyring" / "keyringrc.cfg").write_text(configuration, encoding="utf-8")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / ".config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / ".local" / "share"))
    monkeypatch.setenv("PYTHONPATH", str(thief))
    monkeypatch.chdir(thief)

    trap = "import keyring; keyring.set_password('a', 'b', 'c')"
    subprocess.run([sys.executable, "-c", trap], check=False, capture_output=True)
    assert taken.exists()  # whoever asks keyring without care is robbed: the trap works
    taken.unlink()

    Keychain(VAULT).keep_device_secret(SECRET)
    assert Keychain(VAULT).device_secret() == SECRET
    assert Keychain(VAULT).anchor() is None
    assert not taken.exists()
    assert keyring.secrets() == [SECRET.hex().encode()]


@pytest.mark.parametrize("answer", ["", "rubbish", "[1]", '{"values": []}', '{"trouble": "new"}', '{"values": {}}'])
def test_a_child_that_talks_rubbish_is_told_as_refusing(answer: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    child = tmp_path / "child.py"
    child.write_text(f"print({answer!r})", encoding="utf-8")
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nothing/here")
    monkeypatch.setattr("custdesk.keychain.asking._CHILD", child)
    with pytest.raises(KeychainRefused):
        Keychain(VAULT).anchor()


def test_every_trouble_says_a_sentence_of_its_own():
    sentences = {trouble().sentence() for trouble in KeychainTrouble.__subclasses__()}
    assert len(sentences) == len(KeychainTrouble.__subclasses__())
    assert all("keyring of this PC" in sentence or "no keyring" in sentence for sentence in sentences)
