"""Commands that back a vault up, and make a vault of a backup again."""

from argparse import Namespace
from datetime import datetime

from custdesk.backups.service import Backup, backup_at, backups_in, restore
from custdesk.commands.questions import WrongCall, signed_in
from custdesk.commands.vault import print_object, say


def back_up(options: Namespace) -> None:
    # Making it would fill this disk in place of a stick that is not plugged in.
    if options.into and not options.into.is_dir():
        raise WrongCall(f"there is no folder {options.into}. Plug the stick in, or make the folder first.")
    with signed_in(options) as (services, _own):
        made = services.backups.make(options.into and options.into.resolve())
        there = backups_in(made.folder.parent) if options.into else services.backups.list()
    if options.json:
        print_object(
            {
                "made": str(made.folder),
                "made_at": made.made_at,
                "bytes": made.bytes,
                "there": [str(backup.folder) for backup in there],
            }
        )
        return
    say(f"Made {made.folder}.")
    say("The backups in this folder:")
    for backup in there:
        say(f"  {_when(backup)}\t{_size(backup)}\t{backup.folder.name}")
    say("Only the owners and the recovery key open them. Keep one copy away from this PC.")


def restore_backup(options: Namespace) -> None:
    backup = backup_at(options.backup)
    restore(options.backup, options.vault)
    if options.json:
        print_object({"vault": str(options.vault), "made_at": backup.made_at})
        return
    say(f"Made the vault {options.vault} as it was on {_when(backup)}.")
    say(
        "The owners sign in, with the passphrases they had then, or whoever has the recovery key. Everybody else needs"
        " a one-time code from an owner: custdesk users VAULT reset USER."
    )


def _when(backup: Backup) -> str:
    return datetime.fromisoformat(backup.made_at).astimezone().strftime("%Y-%m-%d %H:%M")


def _size(backup: Backup) -> str:
    return f"{backup.bytes / 1_000_000:.1f} MB"
