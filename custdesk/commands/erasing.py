"""The command that erases a customer for good."""

import sys
from argparse import Namespace
from dataclasses import asdict

from custdesk.commands.questions import WrongCall, signed_in
from custdesk.commands.vault import print_object, say
from custdesk.erasure.model import Erased, ErasurePreview


def erase_customer(options: Namespace) -> None:
    if not options.dry_run and not options.confirm and not sys.stdin.isatty():
        raise WrongCall("there is nobody to ask. Give the number once more with --confirm.")
    with signed_in(options) as (services, _own):
        found = services.erasure.preview(services.erasure.numbered(options.number))
        if not options.json:
            _tell(found)
        if options.dry_run:
            if options.json:
                print_object(asdict(found))
            return
        number = options.confirm or input("This cannot be undone. Type the number of the customer once more: ")
        erased = services.erasure.erase(found.customer_id, found.version, options.ground, number)
    if options.json:
        print_object(asdict(erased))
    else:
        _tell_done(erased, found)


def _tell(found: ErasurePreview) -> None:
    say(
        f"Phones, e-mails and addresses: {found.contacts}; sealed values: {found.sealed}; answers: {found.answers};"
        f" earlier changes: {found.revisions}; forms with unsaved typing: {found.drafts}"
        f" (of other people: {found.others_drafts})."
    )
    if found.given_out:
        say("Exports and papers that may hold the person, which no erasure reaches:")
    for one in found.given_out:
        say(f"  {one.at[:16].replace('T', ' ')}\t{one.by}\t{one.recipient or one.profile or one.paper}")


def _tell_done(erased: Erased, found: ErasurePreview) -> None:
    say(f"Erased person {erased.customer_id}. The log keeps that number, the day and the ground, and nothing else.")
    if not erased.cleared:
        say("Traces in the file go when the vault is opened next time.")
    if found.backups:
        say(f"The person is still in backups: {found.backups} in the folder of the vault. Throw them away, or wait.")
