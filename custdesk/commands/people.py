"""Commands on the people of a vault: who signs in, with what passphrase."""

from argparse import Namespace
from datetime import datetime
from pathlib import Path

from custdesk.commands.questions import WrongCall, arrived, let_in, new_passphrase, signed_in
from custdesk.commands.vault import print_object, say
from custdesk.desk.permissions import Role
from custdesk.records.folding import fold
from custdesk.services import Services
from custdesk.users.model import OneTime, User
from custdesk.users.passphrases import require_strong


def list_users(options: Namespace) -> None:
    with signed_in(options) as (services, _own):
        users = services.users.list()
    if options.json:
        print_object([{"name": user.name, "role": user.role.value, "state": _state(user)} for user in users])
        return
    for user in users:
        say(f"{user.name}\t{user.role.value}\t{_state(user)}")


def add_user(options: Namespace) -> None:
    with signed_in(options) as (services, own):
        chosen = _chosen(services, options.new_passphrase_file, options.name)
        given = services.users.add(options.name, Role(options.role), own)
        _choose(services, options.name, given, chosen)
    _tell_code(options, f"{options.name} can sign in as {options.role}", given, chosen)


def reset_user(options: Namespace) -> None:
    with signed_in(options) as (services, own):
        user = _user(services, options.name)
        chosen = _chosen(services, options.new_passphrase_file, user.name)
        given = services.users.reset_passphrase(user.id, own)
        _choose(services, user.name, given, chosen)
    _tell_code(options, f"{options.name} can sign in anew", given, chosen)


def enable_user(options: Namespace) -> None:
    with signed_in(options) as (services, own):
        user = _user(services, options.name)
        chosen = _chosen(services, options.new_passphrase_file, user.name)
        given = services.users.enable(user.id, own)
        _choose(services, user.name, given, chosen)
    _tell_code(options, f"{options.name} can sign in again", given, chosen)


def disable_user(options: Namespace) -> None:
    with signed_in(options) as (services, _own):
        services.users.disable(_user(services, options.name).id)
    _told(options, f"{options.name} can no longer sign in.", {"name": options.name})


def remove_user(options: Namespace) -> None:
    with signed_in(options) as (services, own):
        services.users.remove(_user(services, options.name).id, own)
    _told(options, f"{options.name} is removed, and the vault has new keys.", {"name": options.name})


def change_passphrase(options: Namespace) -> None:
    entering = arrived(options)
    try:
        chosen = new_passphrase(options.new_passphrase_file, "New passphrase")
    except BaseException:
        entering.cancel()
        raise
    services = let_in(entering, options, chosen if entering.must_choose else "")
    try:
        if not entering.must_choose:
            services.users.change_own_passphrase(entering.proof, chosen)
        name = services.session.user_name
    finally:
        services.close()
    _told(options, f"{name} has a new passphrase.", {"name": name})


def _state(user: User) -> str:
    if user.removed:
        return "removed"
    if user.active:
        return "has a code" if user.waiting else "active"
    return "disabled"


def _chosen(services: Services, file: Path | None, name: str) -> str:
    """Return the passphrase that somebody chose right here, or nothing; refuse a weak one before anything is done."""
    if file is None:
        return ""
    chosen = new_passphrase(file, "")
    require_strong(chosen, (name, services.shop.get().name))
    return chosen


def _choose(services: Services, name: str, given: OneTime, chosen: str) -> None:
    if chosen:
        services.users.choose_passphrase(name, given.code, chosen)


def _tell_code(options: Namespace, sentence: str, given: OneTime, chosen: str) -> None:
    value = {"name": options.name} | ({"role": options.role} if "role" in options else {})
    if chosen:
        _told(options, f"{sentence}.", value)
        return
    until = datetime.fromisoformat(given.until).astimezone().strftime("%Y-%m-%d %H:%M")
    told = f"{sentence}, until {until} with this one-time code, which asks for a passphrase:\n{given.code}"
    _told(options, told, value | {"code": given.code, "until": given.until})


def _user(services: Services, name: str) -> User:
    for user in services.users.list():
        if fold(user.name) == fold(name):
            return user
    raise WrongCall(f"there is no user {name}. 'custdesk users VAULT list' shows them.")


def _told(options: Namespace, sentence: str, value: dict[str, str]) -> None:
    if options.json:
        print_object(value)
    else:
        say(sentence)
