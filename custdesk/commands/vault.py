"""Commands on the vault itself: make it, its people, find, verify."""

import json
import shutil
import sys
from argparse import Namespace

from custdesk.commands.questions import WrongCall, new_passphrase, signed_in
from custdesk.customers.model import ListQuery, ListState
from custdesk.demo.shop import make_demo_shop
from custdesk.desk.permissions import Role
from custdesk.entrance import new_vault
from custdesk.errors import LogAltered
from custdesk.records.folding import fold
from custdesk.services import Services
from custdesk.shop.model import COUNTRY_OF_LANGUAGE, CURRENCIES, Shop
from custdesk.users.passphrases import require_strong


def say(text: str) -> None:
    sys.stdout.write(text + "\n")


def print_object(value: object) -> None:
    """Print one JSON object or list on standard output."""
    say(json.dumps(value, ensure_ascii=False, indent=1))


def new(options: Namespace) -> None:
    country = options.country or COUNTRY_OF_LANGUAGE[options.language]
    shop = Shop(
        name=options.shop, country=country, language=options.language, currency=CURRENCIES.get(country, "EUR")
    )
    passphrase = new_passphrase(options.passphrase_file, f"Passphrase for {options.owner}")
    require_strong(passphrase, [options.shop, options.owner])
    services, recovery_key = new_vault(options.vault, shop, options.owner, passphrase)
    services.close()
    try:
        say(f"Made the vault {options.vault}.")
        say("Recovery key (write it down now, it is not shown again):")
        say(recovery_key)
        sys.stdout.flush()
    except BaseException:
        shutil.rmtree(options.vault, ignore_errors=True)  # nobody could read its recovery key, ever
        raise


def list_users(options: Namespace) -> None:
    with signed_in(options.vault, options.user, options.passphrase_file) as (services, _own):
        users = services.users.list()
    if options.json:
        print_object([{"name": user.name, "role": user.role.value, "active": user.active} for user in users])
        return
    for user in users:
        say(f"{user.name}\t{user.role.value}\t{'active' if user.active else 'disabled'}")


def add_user(options: Namespace) -> None:
    with signed_in(options.vault, options.user, options.passphrase_file) as (services, own):
        chosen = new_passphrase(options.new_passphrase_file, f"Passphrase for {options.name}")
        services.users.add(options.name, Role(options.role), chosen, own)
    _told(options, f"{options.name} can sign in as {options.role}.", {"name": options.name, "role": options.role})


def disable_user(options: Namespace) -> None:
    with signed_in(options.vault, options.user, options.passphrase_file) as (services, _own):
        services.users.disable(_user_id(services, options.name))
    _told(options, f"{options.name} can no longer sign in.", {"name": options.name})


def reset_user(options: Namespace) -> None:
    with signed_in(options.vault, options.user, options.passphrase_file) as (services, own):
        user_id = _user_id(services, options.name)
        chosen = new_passphrase(options.new_passphrase_file, f"New passphrase for {options.name}")
        services.users.reset_passphrase(user_id, chosen, own)
    _told(options, f"{options.name} has a new passphrase.", {"name": options.name})


def search(options: Namespace) -> None:
    query = ListQuery(words=options.words, state=ListState.ALL, limit=max(1, options.limit))
    with signed_in(options.vault, options.user, options.passphrase_file) as (services, _own):
        found = []
        for row in services.customers.page(query).rows:
            card = services.customers.open(row.customer.id)
            found.append(
                {
                    "number": card.customer.number,
                    "name": card.customer.name,
                    "phones": [phone.number for phone in card.phones],
                    "emails": [email.address for email in card.emails],
                }
            )
        services.customers.searched(query)
    if options.json:
        print_object(found)
        return
    for customer in found:
        say("\t".join([str(customer["number"]), str(customer["name"]), *customer["phones"], *customer["emails"]]))
    if not found:
        say("Nobody found.")


def verify(options: Namespace) -> None:
    # What a sign-in warns of, the report says with its place.
    with signed_in(options.vault, options.user, options.passphrase_file, warns=False) as (services, _own):
        report = services.log.verify()
    problems = [{"seq": problem.seq, "reason": problem.reason} for problem in report.problems]
    if options.json:
        print_object({"ok": not problems, "entries": report.entries, "anchors": report.anchors, "problems": problems})
    if report.problems:
        first = report.problems[0]
        raise LogAltered(seq=first.seq, reason=first.reason)
    if not options.json:
        say(f"The log is whole: {report.entries} entries, {report.anchors} anchors outside the file.")


def _user_id(services: Services, name: str) -> int:
    for user in services.users.list():
        if fold(user.name) == fold(name):
            return user.id
    raise WrongCall(f"there is no user {name}. 'custdesk users VAULT list' shows them.")


def _told(options: Namespace, sentence: str, value: dict[str, str]) -> None:
    if options.json:
        print_object(value)
    else:
        say(sentence)


def make_demo(options: Namespace) -> None:
    made = make_demo_shop(options.folder)
    say(f"Made the demo shop {made.vault}. Sign in as one of these:")
    for person in made.people:
        say(f"  {person.name}  ({person.role.value})  passphrase: {person.passphrase}")
