"""The command that cuts what is old from the log."""

from argparse import Namespace

from custdesk.audit.retention import CutPreview
from custdesk.commands.questions import WrongCall, signed_in
from custdesk.commands.vault import print_object, say
from custdesk.desk.cuts import FEWEST_MONTHS


def cut_log(options: Namespace) -> None:
    if options.keep_months < FEWEST_MONTHS:
        raise WrongCall(f"the log is kept for {FEWEST_MONTHS} months at least.")
    with signed_in(options) as (services, _own):
        retention = services.log_retention
        found = (retention.preview if options.dry_run else retention.cut)(options.keep_months)
    if options.json:
        print_object(
            {
                "cut": not options.dry_run and found.entries > 0,
                "entries": found.entries,
                "stay": found.stay,
                "first_at": found.first_at,
                "last_at": found.last_at,
            }
        )
    elif not found.entries:
        say(f"Nothing in the log is older than {options.keep_months} months and may go.")
    else:
        _tell(found, would=options.dry_run)


def _tell(found: CutPreview, *, would: bool) -> None:
    days = f"of {found.first_at[:10]} to {found.last_at[:10]}"
    if would:
        say(f"{found.entries} entries {days} would go, and {found.stay} older ones would stay. Nothing was changed.")
        return
    say(f"{found.entries} entries {days} are cut from the log; {found.stay} older ones stay.")
    say("A backup with all of them was made before. It is not kept for ever: copy it to another place if you need it.")
