"""Commands on the vault itself: make it, give it new keys, find, verify."""

import json
import shutil
import sys
from argparse import Namespace

from custdesk.commands.questions import new_passphrase, signed_in
from custdesk.customers.model import ListQuery, ListState
from custdesk.demo.shop import make_demo_shop
from custdesk.desk.permissions import LENS_NAMES
from custdesk.entrance import new_vault
from custdesk.errors import LogAltered, RowsAltered
from custdesk.shop.model import COUNTRY_OF_LANGUAGE, CURRENCIES, Shop
from custdesk.users.passphrases import require_strong


def say(text: str) -> None:
    sys.stdout.write(text + "\n")


def print_object(value: object) -> None:
    """Print one JSON object or list on standard output."""
    say(json.dumps(value, ensure_ascii=False, indent=1))


def new(options: Namespace) -> None:
    country = options.country or COUNTRY_OF_LANGUAGE[options.language]
    shop = Shop(name=options.shop, country=country, language=options.language, currency=CURRENCIES.get(country, "EUR"))
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


def search(options: Namespace) -> None:
    query = ListQuery(words=options.words, state=ListState.ALL, limit=max(1, options.limit))
    with signed_in(options) as (services, _own):
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
        session = services.session
    if options.json:
        print_object(found)
        return
    for customer in found:
        say("\t".join([str(customer["number"]), str(customer["name"]), *customer["phones"], *customer["emails"]]))
    if not found:
        say("Nobody found.")
    elif not session.looks_in_full:
        say(f"Seen in the {LENS_NAMES[session.lens]}: phones and e-mails are masked.")


def verify(options: Namespace) -> None:
    # What a sign-in warns of, the report says with its place.
    with signed_in(options, warns=False) as (services, _own):
        report = services.log.verify()
    problems = [
        {"seq": problem.seq, "reason": problem.reason, "subject": problem.subject_kind, "number": problem.subject_name}
        for problem in report.problems
    ]
    if options.json:
        print_object(
            {
                "ok": not problems,
                "entries": report.entries,
                "anchors": report.anchors,
                "anchors_cut": report.anchors_cut,
                "problems": problems,
            }
        )
    if report.problems:
        first = report.problems[0]
        raise (RowsAltered if report.log_is_whole else LogAltered)(seq=first.seq, reason=first.reason)
    if not options.json:
        say(f"The log is whole: {report.entries} entries, {report.anchors} anchors outside the file.")
        if report.anchors_cut:
            say(f"{report.anchors_cut} more anchors are of entries that a rule cut: they cannot be compared any more.")


def rotate(options: Namespace) -> None:
    with signed_in(options) as (services, own):
        services.users.rotate_keys(own)
    if options.json:
        print_object({"rotated": True})
    else:
        say("The vault and its sealed values have new keys.")


def make_demo(options: Namespace) -> None:
    made = make_demo_shop(options.folder)
    say(f"Made the demo shop {made.vault}. Sign in as one of these:")
    for person in made.people:
        say(f"  {person.name}  ({person.role.value})  passphrase: {person.passphrase}")
