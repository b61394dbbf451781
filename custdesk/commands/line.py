"""Understands a command line, runs it, and tells the outcome: 0 when it worked, 2 for a wrong call, 1 for the rest."""

import argparse
import io
import logging
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, NoReturn, TypeAlias

from custdesk import __version__
from custdesk.commands import backups, cutting, erasing, exchange, history, merging, people, questions, seals, vault
from custdesk.desk.permissions import Role
from custdesk.erasure.model import GROUNDS
from custdesk.errors import Cancelled, CustDeskError

WORKED, FAILED, WRONG_CALL = 0, 1, 2


Commands: TypeAlias = "argparse._SubParsersAction[Any]"


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with a call in one sentence."""

    def error(self, message: str) -> NoReturn:
        self.exit(WRONG_CALL, f"{self.prog}: {message}. Try '{self.prog} --help'.\n")


def run(arguments: Sequence[str], add_more: Callable[[Commands], None] | None = None) -> int:
    """Run one command and return its exit code; never shows a traceback.

    ``add_more`` adds the commands that need a window, which this package knows nothing of.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    # What the program notes for itself is no part of the one sentence that a person reads.
    logging.getLogger("custdesk").addHandler(logging.NullHandler())
    options = parser(add_more).parse_args(arguments)
    try:
        code = options.command(options)
        sys.stdout.flush()
    except (Cancelled, KeyboardInterrupt, EOFError):
        return _told("Stopped; nothing was written.")
    except CustDeskError as error:
        return _told(error.sentence())
    except questions.WrongCall as error:
        sys.stderr.write(f"custdesk: {error}\n")
        return WRONG_CALL
    except BrokenPipeError:
        _give_up_output()
        return FAILED
    except OSError as error:
        _give_up_output()
        return _told(f"{error.filename or 'The system'}: {error.strerror or 'this did not work'}.")
    except Exception as error:  # a bug: scheduled work gets one line, with the place and without any value
        frame = traceback.extract_tb(error.__traceback__)[-1]
        place = f"{Path(frame.filename).name}:{frame.lineno}"
        return _told(f"A mistake in CustDesk stopped this ({type(error).__name__} at {place}). Please report it.")
    return code if isinstance(code, int) else WORKED


def _give_up_output() -> None:
    """Lead what could not be written nowhere: Python would try again when it ends, and complain."""
    with suppress(OSError, ValueError):
        sys.stdout.flush()
        return
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def _told(sentence: str) -> int:
    sys.stderr.write(f"custdesk: {sentence}\n")
    return FAILED


def _text(given: str) -> str:
    try:
        given.encode()
    except UnicodeEncodeError as error:
        raise argparse.ArgumentTypeError("it holds bytes that are no text in UTF-8") from error
    return given


def _country(given: str) -> str:
    from custdesk.records.kinds import countries

    code = countries.read(_text(given)).value
    if not code:
        raise argparse.ArgumentTypeError("no such country; write its two letters, for example ES")
    return code


def parser(add_more: Callable[[Commands], None] | None = None) -> argparse.ArgumentParser:
    """Return the whole command line."""
    top = _Parser(prog="custdesk", description="Keeps the customers of a small business in one encrypted vault.")
    top.add_argument("--version", action="version", version=f"custdesk {__version__}")
    commands = top.add_subparsers(title="commands", required=True, metavar="COMMAND")
    _add_new(commands.add_parser("new", help="make a vault and print its recovery key once"))
    _add_users(commands.add_parser("users", help="add, change, disable or remove the people who sign in"))
    _add_passphrase(commands.add_parser("passphrase", help="change your passphrase, or choose it with a one-time code"))
    _add_import(commands.add_parser("import", help="take a spreadsheet in"))
    exchange.add_template(commands.add_parser("template", help="write an empty workbook to fill in and import"))
    _add_export(commands.add_parser("export", help="write a spreadsheet"))
    _add_search(commands.add_parser("search", help="find customers"))
    _add_erase(commands.add_parser("erase", help="take a customer out of the vault for good"))
    merging.add_commands(commands, _signed, _text)
    _add_history(commands.add_parser("history", help="tell what happened to one customer"))
    _add_revert(commands.add_parser("revert", help="undo a change of a customer, or a whole import"))
    _add_verify(commands.add_parser("verify", help="prove that nobody altered the log"))
    seals.add_commands(commands, _signed, _text)
    _add_cut_log(commands.add_parser("cut-log", help="cut old entries from the log, and seal what is left"))
    _add_backup(commands.add_parser("backup", help="copy the vault into a backup that only owners can open"))
    _add_restore(commands.add_parser("restore", help="make a vault of a backup"))
    _add_rotate(commands.add_parser("rotate", help="give the vault new keys, when somebody may know the old ones"))
    _add_demo(commands.add_parser("demo", help="make a demo shop to try everything on"))
    if add_more:
        add_more(commands)
    return top


def _signed(command: argparse.ArgumentParser, *, json: bool = True) -> None:
    command.add_argument("--user", type=_text, metavar="NAME", help="who signs in")
    command.add_argument("--passphrase-file", type=Path, metavar="FILE", help="a file whose first line it is")
    command.add_argument("--key-file", type=Path, metavar="FILE", help="the key file, if the passphrase needs one")
    command.add_argument("--code", type=_text, metavar="CODE", help="from the app, if the user has a second factor")
    if json:
        command.add_argument("--json", action="store_true", help="print one JSON object")


def _add_new(command: argparse.ArgumentParser) -> None:
    command.add_argument("vault", type=Path)
    command.add_argument("--shop", type=_text, required=True, metavar="NAME")
    command.add_argument("--owner", type=_text, required=True, metavar="USER")
    command.add_argument("--passphrase-file", type=Path, metavar="FILE")
    command.add_argument(
        "--country", type=_country, metavar="XX", help="two letters, for local phones; from the language"
    )
    command.add_argument("--language", default="en", choices=("en", "es", "el", "pt", "fa"))
    command.set_defaults(command=vault.new)


def _add_users(command: argparse.ArgumentParser) -> None:
    command.add_argument("vault", type=Path)
    actions = command.add_subparsers(title="actions", required=True, metavar="ACTION")
    listing = actions.add_parser("list", help="who signs in, with which role")
    _signed(listing)
    listing.set_defaults(command=people.list_users)
    adding = actions.add_parser("add", help="let somebody sign in")
    adding.add_argument("name", type=_text, metavar="USER")
    adding.add_argument("--role", required=True, choices=[role.value for role in Role])
    _chosen_here(adding)
    _signed(adding)
    adding.set_defaults(command=people.add_user)
    for name, action, told in (
        ("disable", people.disable_user, "shut somebody out"),
        ("enable", people.enable_user, "let somebody in again, with a one-time code"),
        ("reset", people.reset_user, "give somebody who forgot the passphrase a one-time code"),
        ("remove", people.remove_user, "shut somebody out for good, and give the vault new keys"),
    ):
        changing = actions.add_parser(name, help=told)
        changing.add_argument("name", type=_text, metavar="USER")
        if name in ("enable", "reset"):
            _chosen_here(changing)
        _signed(changing)
        changing.set_defaults(command=action)


def _chosen_here(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--new-passphrase-file",
        type=Path,
        metavar="FILE",
        help="a passphrase that the person chose, instead of a one-time code",
    )


def _add_passphrase(command: argparse.ArgumentParser) -> None:
    command.add_argument("vault", type=Path)
    command.add_argument("--new-passphrase-file", type=Path, metavar="FILE")
    _signed(command)
    command.set_defaults(command=people.change_passphrase)


def _add_backup(command: argparse.ArgumentParser) -> None:
    command.add_argument("vault", type=Path)
    command.add_argument("--into", type=Path, metavar="FOLDER", help="another folder than that of the vault")
    _signed(command)
    command.set_defaults(command=backups.back_up)


def _add_restore(command: argparse.ArgumentParser) -> None:
    command.add_argument("backup", type=Path)
    command.add_argument("vault", type=Path, metavar="NEW_VAULT_FOLDER")
    command.add_argument("--json", action="store_true", help="print one JSON object")
    command.set_defaults(command=backups.restore_backup)


def _add_rotate(command: argparse.ArgumentParser) -> None:
    command.add_argument("vault", type=Path)
    _signed(command)
    command.set_defaults(command=vault.rotate)


def _add_import(command: argparse.ArgumentParser) -> None:
    command.add_argument("vault", type=Path)
    command.add_argument("file", type=Path)
    command.add_argument("--dry-run", action="store_true", help="say what would happen, and write nothing")
    command.add_argument("--sheet", type=_text, metavar="NAME", help="take this sheet instead of the likeliest")
    command.add_argument("--mapping", type=_text, metavar="NAME", help="understand it as was kept by this name")
    command.add_argument("--mode", choices=exchange.MODES, default=exchange.MODES[0], help="what it may add and change")
    command.add_argument("--match-by", choices=exchange.BY, default="", help="by what alone a row is one of them")
    command.add_argument("--password-file", type=Path, metavar="FILE", help="its first line opens a protected file")
    command.add_argument("--refused", type=Path, metavar="OUT.xlsx", help="save the rows left out, with the reasons")
    _signed(command)
    command.set_defaults(command=exchange.import_file)


def _add_export(command: argparse.ArgumentParser) -> None:
    command.add_argument("vault", type=Path)
    command.add_argument("profile", type=_text)
    command.add_argument("out", type=Path)
    _signed(command)
    command.set_defaults(command=exchange.export_file)


def _add_search(command: argparse.ArgumentParser) -> None:
    command.add_argument("vault", type=Path)
    command.add_argument("words", type=_text, metavar="WORDS")
    command.add_argument("--limit", type=int, default=50, metavar="N")
    _signed(command)
    command.set_defaults(command=vault.search)


def _add_erase(command: argparse.ArgumentParser) -> None:
    command.add_argument("vault", type=Path)
    command.add_argument("number", type=_text, metavar="NUMBER", help="the number of the customer")
    command.add_argument("--ground", required=True, choices=tuple(GROUNDS), help="why; the log keeps it")
    command.add_argument("--confirm", type=_text, metavar="NUMBER", help="the number once more, instead of being asked")
    command.add_argument("--dry-run", action="store_true", help="say what would go, and erase nobody")
    _signed(command)
    command.set_defaults(command=erasing.erase_customer)


def _add_history(command: argparse.ArgumentParser) -> None:
    command.add_argument("vault", type=Path)
    command.add_argument("number", type=_text, metavar="NUMBER", help="the number of the customer")
    command.add_argument("--limit", type=int, default=100, metavar="N")
    _signed(command)
    command.set_defaults(command=history.tell_history)


def _add_revert(command: argparse.ArgumentParser) -> None:
    command.add_argument("vault", type=Path)
    command.add_argument("entry", type=int, metavar="ENTRY", help="the entry of the log, as 'history' tells it")
    command.add_argument(
        "--column",
        type=_text,
        action="append",
        metavar="NAME",
        help="put back only this, even if it was changed since",
    )
    command.add_argument("--batch", action="store_true", help="undo everything that was written together with it")
    command.add_argument("--dry-run", action="store_true", help="say what would happen, and write nothing")
    _signed(command)
    command.set_defaults(command=history.revert)


def _add_verify(command: argparse.ArgumentParser) -> None:
    command.add_argument("vault", type=Path)
    _signed(command)
    command.set_defaults(command=vault.verify)


def _add_cut_log(command: argparse.ArgumentParser) -> None:
    command.add_argument("vault", type=Path)
    command.add_argument("--keep-months", type=int, required=True, metavar="N", help="keep what is younger; 12 or more")
    command.add_argument("--dry-run", action="store_true", help="say what would go, and cut nothing")
    _signed(command)
    command.set_defaults(command=cutting.cut_log)


def _add_demo(command: argparse.ArgumentParser) -> None:
    command.add_argument("folder", type=Path, nargs="?", default=Path("demo"))
    command.set_defaults(command=vault.make_demo)
