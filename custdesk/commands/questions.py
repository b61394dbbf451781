"""What the command line asks a person: who signs in, and the passphrase, from a file or typed unseen."""

import getpass
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from custdesk.entrance import sign_in
from custdesk.services import Services


class WrongCall(Exception):
    """The call lacks something; the text says what."""


def passphrase(file: Path | None, prompt: str) -> str:
    """Return the first line of ``file``, or ask; raise ``WrongCall`` where there is nobody to ask."""
    if file is not None:
        try:
            lines = file.read_text(encoding="utf-8-sig").splitlines()
        except OSError as error:
            raise WrongCall(f"{file} cannot be read: {error.strerror}.") from error
        except UnicodeDecodeError as error:
            raise WrongCall(f"{file} is not a text file. Save it as UTF-8.") from error
        if not lines or not lines[0]:
            raise WrongCall(f"{file} is empty. Write the passphrase in its first line.")
        return lines[0]
    if not sys.stdin.isatty():
        raise WrongCall("there is nobody to ask for the passphrase. Give it with --passphrase-file.")
    return getpass.getpass(f"{prompt}: ")


def new_passphrase(file: Path | None, prompt: str) -> str:
    """Return a passphrase to be set; typed ones are asked twice."""
    first = passphrase(file, prompt)
    if file is None and passphrase(None, "Once more") != first:
        raise WrongCall("the two passphrases differ. Try again.")
    return first


@contextmanager
def signed_in(
    vault: Path, user: str | None, file: Path | None, *, warns: bool = True
) -> Iterator[tuple[Services, str]]:
    """Open the vault and yield its services and the passphrase that opened it; sign out at the end.

    Unless ``warns`` is false, what is wrong with the vault is told on the standard error output.
    """
    if not user:
        if not sys.stdin.isatty():
            raise WrongCall("say who signs in with --user.")
        user = input("User: ")
    own = passphrase(file, f"Passphrase of {user}")
    services = sign_in(vault, user, own)
    try:
        if warns and services.trouble:
            sys.stderr.write(f"custdesk: {services.trouble.sentence()}\n")
        yield services, own
    finally:
        services.close()
