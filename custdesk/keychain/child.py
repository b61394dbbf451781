"""Asks the keyring of this PC. Runs as a program of its own, because a keyring may hang for ever.

It gets one JSON object on its standard input, ``{"requests": [{"do", "service", "name", "value"}]}``, and writes one
to its standard output: ``{"values": [...]}``, one value for each request, or ``{"trouble": kind}``. It imports nothing
of ours: it is started by its path, isolated from the environment and from the person's own libraries. The backend is
named here for each platform, so that neither a variable nor a planted configuration file chooses another.
"""

import json
import sys
from contextlib import closing
from typing import Any

_LONGEST = 4096


class _NotAnswered(Exception):
    def __init__(self, kind: str) -> None:
        self.kind = kind


def main() -> None:
    answer: dict[str, Any]
    try:
        requests = json.load(sys.stdin)["requests"]
        keyring = _backend()
        answer = {"values": [_done(keyring, **request) for request in requests]}
    except _NotAnswered as trouble:
        answer = {"trouble": trouble.kind}
    except Exception:
        # Whatever else a backend raises may quote what it was given.
        answer = {"trouble": "refused"}
    json.dump(answer, sys.stdout)


def _done(keyring: Any, do: str, service: str, name: str, value: str) -> str | None:
    from keyring.errors import KeyringLocked

    try:
        kept: str | None = keyring.get_password(service, name) if do != "set" else None
        if do == "set":
            keyring.set_password(service, name, value)
        elif do == "delete" and kept is not None:
            keyring.delete_password(service, name)
    except KeyringLocked as locked:
        raise _NotAnswered("locked") from locked
    return None if do != "get" else kept and kept[:_LONGEST]


def _backend() -> Any:
    try:
        if sys.platform == "win32":
            from keyring.backends.Windows import WinVaultKeyring

            return WinVaultKeyring()
        if sys.platform == "darwin":
            from keyring.backends.macOS import Keyring as MacKeyring

            return MacKeyring()
        return _secret_service()
    except ImportError as missing:
        raise _NotAnswered("absent") from missing


def _secret_service() -> Any:
    """Return the Secret Service, if there is one that answers without asking the person anything."""
    import secretstorage
    from keyring.backends import SecretService
    from secretstorage.exceptions import ItemNotFoundException, SecretServiceNotAvailableException

    try:
        with closing(secretstorage.dbus_init()) as bus:
            if not secretstorage.check_service_availability(bus):
                raise _NotAnswered("absent")
            locked = secretstorage.Collection(bus).is_locked()
    except (OSError, RuntimeError, SecretServiceNotAvailableException, ItemNotFoundException) as absent:
        raise _NotAnswered("absent") from absent
    if locked:
        raise _NotAnswered("locked")
    keyring: type[Any] = SecretService.Keyring
    return keyring()


if __name__ == "__main__":
    main()
