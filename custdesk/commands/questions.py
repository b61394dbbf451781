"""What the command line asks a person: who signs in, the passphrase, from a file or typed unseen, and a code."""

import getpass
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from custdesk.entrance import Entering, begin
from custdesk.services import Services
from custdesk.users.model import Proof


class WrongCall(Exception):
    """The call lacks something; the text says what."""


def passphrase(file: Path | None, prompt: str) -> str:
    """Return the first line of ``file``, or ask; raise ``WrongCall`` where there is nobody to ask."""
    if file is not None:
        return first_line(file, "passphrase")
    if not sys.stdin.isatty():
        raise WrongCall("there is nobody to ask for the passphrase. Give it with --passphrase-file.")
    return getpass.getpass(f"{prompt}: ")


def first_line(file: Path, secret: str) -> str:
    """Return the first line of ``file``, which holds a ``secret`` (what it is called); raise ``WrongCall``."""
    try:
        lines = file.read_text(encoding="utf-8-sig").splitlines()
    except OSError as error:
        raise WrongCall(f"{file} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise WrongCall(f"{file} is not a text file. Save it as UTF-8.") from error
    if not lines or not lines[0]:
        raise WrongCall(f"{file} is empty. Write the {secret} in its first line.")
    return lines[0]


def new_passphrase(file: Path | None, prompt: str) -> str:
    """Return a passphrase to be set; typed ones are asked twice."""
    first = passphrase(file, prompt)
    if file is None and passphrase(None, "Once more") != first:
        raise WrongCall("the two passphrases differ. Try again.")
    return first


def arrived(options: Namespace) -> Entering:
    """Open the vault of a call with the user's passphrase and key file; raise ``WrongCall`` if it does not say who."""
    user = options.user
    if not user:
        if not sys.stdin.isatty():
            raise WrongCall("say who signs in with --user.")
        user = input("User: ")
    own = passphrase(options.passphrase_file, f"Passphrase of {user}")
    return begin(options.vault, user, own, key_file=options.key_file)


def let_in(entering: Entering, options: Namespace, chosen: str = "") -> Services:
    """Sign in, with the code of the second factor if it is needed; close the vault if that does not work."""
    try:
        return entering.finish(_code(options) if entering.needs_code else "", chosen)
    except BaseException:
        entering.cancel()
        raise


@contextmanager
def signed_in(options: Namespace, *, warns: bool = True) -> Iterator[tuple[Services, Proof]]:
    """Open the vault and yield its services and what proves the person's identity; sign out at the end.

    What is wrong with the vault is told on the standard error output; unless ``warns``, only what the log itself
    cannot show.
    """
    entering = arrived(options)
    if entering.must_choose:
        entering.cancel()
        raise WrongCall("this is a one-time code. First choose a passphrase with 'custdesk passphrase VAULT'.")
    services = let_in(entering, options)
    try:
        if warns and services.trouble:
            _warn(services.trouble.sentence())
        if services.rotation_due:
            _warn("Somebody was removed and may still know the key of the vault. Run 'custdesk rotate VAULT'.")
        yield services, entering.proof
    finally:
        services.close()
    report = services.keychain_report
    if report.done() and (warning := report.result().warning):
        _warn(warning.sentence())


def _code(options: Namespace) -> str:
    if options.code:
        return str(options.code)
    if not sys.stdin.isatty():
        raise WrongCall("this user signs in with a code as well. Give it with --code.")
    return input("Code from the app, or a recovery code: ")


def _warn(sentence: str) -> None:
    sys.stderr.write(f"custdesk: {sentence}\n")
