"""What each action of the log is called: a sentence with gaps for what differs from entry to entry."""

from collections.abc import Mapping
from typing import Final

from custdesk.marks import QT_TRANSLATE_NOOP

SENTENCES: Final[Mapping[str, str]] = {
    "vault.founded": QT_TRANSLATE_NOOP("Log", "Made the vault"),
    "user.signed_in": QT_TRANSLATE_NOOP("Log", "Signed in"),
    "user.signed_out": QT_TRANSLATE_NOOP("Log", "Signed out"),
    "user.added": QT_TRANSLATE_NOOP("Log", "Added a user ({role})"),
    "user.role_changed": QT_TRANSLATE_NOOP("Log", "Changed a role ({before} → {role})"),
    "user.disabled": QT_TRANSLATE_NOOP("Log", "Shut a user out"),
    "user.enabled": QT_TRANSLATE_NOOP("Log", "Let a user in again"),
    "user.passphrase_reset": QT_TRANSLATE_NOOP("Log", "Reset the passphrase of a user"),
    "user.passphrase_changed": QT_TRANSLATE_NOOP("Log", "Changed the own passphrase"),
    "user.passphrase_chosen": QT_TRANSLATE_NOOP("Log", "Let a user choose a passphrase with a one-time code"),
    "user.second_factor_removed": QT_TRANSLATE_NOOP("Log", "Removed the second factor of a user"),
    "user.removed": QT_TRANSLATE_NOOP("Log", "Removed a user"),
    "user.certified": QT_TRANSLATE_NOOP("Log", "Confirmed the rights of a user ({role})"),
    "user.sign_in_failed": QT_TRANSLATE_NOOP("Log", "Wrong tries to sign in before: {times}"),
    "role.narrowed": QT_TRANSLATE_NOOP("Log", "Set what is withheld from a role ({role})"),
    "permissions.reviewed": QT_TRANSLATE_NOOP("Log", "Looked over who may do what; next time: {next_on}"),
    "keys.classes_renewed": QT_TRANSLATE_NOOP("Log", "Renewed the keys of the sealed values"),
    "keys.rotated": QT_TRANSLATE_NOOP("Log", "Renewed the key of the vault"),
    "recovery_sheet.checked": QT_TRANSLATE_NOOP("Log", "Checked the recovery sheet"),
    "recovery_sheet.renewed": QT_TRANSLATE_NOOP("Log", "Made a new recovery sheet"),
    "user.second_factor_on": QT_TRANSLATE_NOOP("Log", "Turned on the own second factor"),
    "user.second_factor_off": QT_TRANSLATE_NOOP("Log", "Turned off the own second factor"),
    "user.key_file_made": QT_TRANSLATE_NOOP("Log", "Made a key file for the own passphrase"),
    "user.key_file_given_up": QT_TRANSLATE_NOOP("Log", "Gave up the own key file"),
    "user.recovery_codes_renewed": QT_TRANSLATE_NOOP("Log", "Made new recovery codes for the own second factor"),
    "user.recovery_code_used": QT_TRANSLATE_NOOP("Log", "Signed in with a recovery code; left: {left}"),
    "keyring.met": QT_TRANSLATE_NOOP("Log", "Let the keyring of this PC keep where the log ends (PC {pc})"),
    "keyring.emptied": QT_TRANSLATE_NOOP("Log", "The keyring of this PC had forgotten where the log ends (PC {pc})"),
    "keyring.disagreed": QT_TRANSLATE_NOOP(
        "Log", "The keyring of this PC had seen an entry that the log does not hold: entry {entry} (PC {pc})"
    ),
    "keyring.accepted": QT_TRANSLATE_NOOP(
        "Log", "Accepted the log as it is, although the keyring of this PC had seen another (PC {pc})"
    ),
    "incident.prepared": QT_TRANSLATE_NOOP(
        "Log", "Found that the log is not the one that was noted: entries {first} to {last} ({witness})"
    ),
    "incident.decided": QT_TRANSLATE_NOOP("Log", "Decided about the log: {decision}"),
    "access.flagged": QT_TRANSLATE_NOOP(
        "Log", "Something unusual was noticed: {rule}; times: {times} (entries {first} to {last})"
    ),
    "access.watched": QT_TRANSLATE_NOOP("Log", "Looked for unusual access up to entry {entry}"),
    "access.seen": QT_TRANSLATE_NOOP("Log", "Looked at what was unusual; notices: {notices}"),
    "access.rules_changed": QT_TRANSLATE_NOOP(
        "Log", "Changed what counts as unusual access: {columns}; turned off: {off}"
    ),
    "device.bound": QT_TRANSLATE_NOOP("Log", "Bound the vault to this PC (PC {pc})"),
    "device.unbound": QT_TRANSLATE_NOOP("Log", "Let the vault open on any PC again (PC {pc})"),
    "device.slot_bound": QT_TRANSLATE_NOOP("Log", "The own passphrase opens the vault only on this PC now (PC {pc})"),
    "device.slot_unbound": QT_TRANSLATE_NOOP("Log", "The own passphrase opens the vault on any PC again (PC {pc})"),
    "backup.made": QT_TRANSLATE_NOOP("Log", "Made a backup, with the log up to entry {entry}"),
    "vault.restored": QT_TRANSLATE_NOOP("Log", "Restored the vault from a backup of {made_at}"),
    "permission.refused": QT_TRANSLATE_NOOP("Log", "Was refused: {permission}"),
    "lens.chosen": QT_TRANSLATE_NOOP("Log", "Looked at the customers in another way: {lens}"),
    "clock.went_back": QT_TRANSLATE_NOOP("Log", "The clock of this PC went back ({seconds} seconds)"),
    "shop.changed": QT_TRANSLATE_NOOP("Log", "Changed the data of the shop: {columns}"),
    "list_view.shared": QT_TRANSLATE_NOOP("Log", "Set up a view of the list for everybody"),
    "list_view.renamed": QT_TRANSLATE_NOOP("Log", "Gave a view of the list that everybody has another name"),
    "list_view.deleted": QT_TRANSLATE_NOOP("Log", "Deleted a view of the list that everybody had"),
    "shop.asked_changed": QT_TRANSLATE_NOOP("Log", "Changed what is asked of customers: {columns}"),
    "customer.created": QT_TRANSLATE_NOOP("Log", "Entered a customer: {columns}"),
    "customer.changed": QT_TRANSLATE_NOOP("Log", "Changed a customer: {columns}"),
    "customer.archived": QT_TRANSLATE_NOOP("Log", "Archived a customer"),
    "customer.restored": QT_TRANSLATE_NOOP("Log", "Restored a customer"),
    "customer.viewed": QT_TRANSLATE_NOOP("Log", "Looked at a customer"),
    "customer.viewed_in_full": QT_TRANSLATE_NOOP("Log", "Looked at all that is known of a customer"),
    "customer.erased": QT_TRANSLATE_NOOP(
        "Log",
        "Erased person {subject} again, who had been erased on {first_at} and came back with a backup ({ground});"
        " changes: {revisions}, answers: {answers}, unsaved forms: {drafts}; noted with key {noted_key}",
    ),
    "erasures.kept": QT_TRANSLATE_NOOP(
        "Log",
        "Followed what is noted of erasures; erased again: {again}, not in the backup: {absent},"
        " not proven: {unproven}",
    ),
    "customers.searched": QT_TRANSLATE_NOOP("Log", "Searched customers; found: {found}"),
    "customer.reverted": QT_TRANSLATE_NOOP(
        "Log", "Brought a customer back to how it was after entry {entry}: {columns}"
    ),
    "customer.withdrawn": QT_TRANSLATE_NOOP("Log", "Took a customer out, undoing entry {entry}"),
    "consent.taken_back": QT_TRANSLATE_NOOP(
        "Log",
        "Took back the answers that came with a batch (it ends with entry {entry}); no more a no to: {opted_out};"
        " no more consent to: {purposes}",
    ),
    "consent.put_back": QT_TRANSLATE_NOOP(
        "Log",
        "Recorded anew the answers that had been taken back (the batch ends with entry {entry}); no to: {opted_out};"
        " consent to: {purposes}",
    ),
    "customer.returned": QT_TRANSLATE_NOOP("Log", "Brought a customer in again, undoing entry {entry}"),
    "customer.merged": QT_TRANSLATE_NOOP("Log", "Merged a customer into another one (id {into})"),
    "customer.took_in": QT_TRANSLATE_NOOP(
        "Log", "Took in another customer, who was the same person: {columns} (id {other}; answers moved: {answers})"
    ),
    "customer.unmerged": QT_TRANSLATE_NOOP("Log", "Brought a merged customer back, undoing entry {entry}"),
    "customer.gave_back": QT_TRANSLATE_NOOP(
        "Log",
        "Gave back a customer who had been merged in; as before: {columns}, kept because changed since: {kept} (id"
        " {other})",
    ),
    "customer.told_apart": QT_TRANSLATE_NOOP("Log", "Said that a customer and another one (id {other}) are two people"),
    "customer.perhaps_one": QT_TRANSLATE_NOOP(
        "Log", "Took back that a customer and another one (id {other}) are two people"
    ),
    "lookalikes.sought": QT_TRANSLATE_NOOP("Log", "Looked for customers who are there twice; pairs: {pairs}"),
    "history.opened": QT_TRANSLATE_NOOP("Log", "Opened the history of a customer"),
    "batch.previewed": QT_TRANSLATE_NOOP(
        "Log", "Looked at what undoing a batch would do (it ends with entry {entry}); customers: {customers}"
    ),
    "customers.edit_planned": QT_TRANSLATE_NOOP("Log", "Looked at what a change of many would do: {customers}"),
    "customers.edited_together": QT_TRANSLATE_NOOP(
        "Log", "Changed many customers at once: {columns}; changed: {customers}, already so: {same}, refused: {refused}"
    ),
    "batch.reverted": QT_TRANSLATE_NOOP(
        "Log",
        "Undid a batch (it ends with entry {entry}); put back: {restored}, taken out: {withdrawn}, in again:"
        " {returned}, kept: {kept}",
    ),
    "sealed.viewed": QT_TRANSLATE_NOOP("Log", "Opened a sealed value: {column} ({reason})"),
    "consent.recorded": QT_TRANSLATE_NOOP("Log", "Recorded an answer: {purpose}: {answer} ({how})"),
    "choices.recorded": QT_TRANSLATE_NOOP(
        "Log", "Recorded choices: no to {opted_out}; no longer no to {opted_in} ({how})"
    ),
    "purpose.saved": QT_TRANSLATE_NOOP("Log", "Changed a purpose: {purpose}; {columns}; words in {languages}"),
    "notice.published": QT_TRANSLATE_NOOP("Log", "Published a version of the privacy notice ({languages})"),
    "import.planned": QT_TRANSLATE_NOOP("Log", "Looked through a file to import; rows: {rows}"),
    "import.applied": QT_TRANSLATE_NOOP(
        "Log",
        "Imported a file; new: {new}, changed: {changed}, unchanged: {unchanged},"
        " left out as lookalikes: {lookalike}, refused: {refused}",
    ),
    "import.mapping_kept": QT_TRANSLATE_NOOP("Log", "Kept what the columns of a kind of file mean; columns: {columns}"),
    "import.mapping_forgotten": QT_TRANSLATE_NOOP("Log", "Forgot what the columns of a kind of file mean"),
    "export.made": QT_TRANSLATE_NOOP(
        "Log", "Exported customers ({profile}); rows: {rows}, left out: {left_out}; columns: {columns}"
    ),
    "export.disclosed": QT_TRANSLATE_NOOP(
        "Log", "Gave customers' data to {recipient} ({ground}); rows: {rows}, left out: {left_out}; columns: {columns}"
    ),
    "customer.printed": QT_TRANSLATE_NOOP("Log", "Printed of a customer: {paper} ({way}); copies: {copies}"),
    "list.copied": QT_TRANSLATE_NOOP("Log", "Copied rows of the list ({lens}): {rows}; {columns}"),
    "list.printed": QT_TRANSLATE_NOOP(
        "Log",
        "Printed customers: {paper} ({way}); rows: {rows}, left out: {left_out}, copies: {copies}; columns: {columns}",
    ),
    "form.printed": QT_TRANSLATE_NOOP("Log", "Printed an empty consent form ({way}); copies: {copies}"),
    "log.opened": QT_TRANSLATE_NOOP("Log", "Opened the log; filters: {filters}"),
    "log.values_viewed": QT_TRANSLATE_NOOP("Log", "Looked at the values before and after (entry {entry})"),
    "log.exported": QT_TRANSLATE_NOOP(
        "Log",
        "Exported the log with the values before and after ({format}); entries: {rows}, up to entry {entry};"
        " filters: {filters}",
    ),
    "seal.made": QT_TRANSLATE_NOOP("Log", "Made a seal of the log, up to entry {entry}"),
    "seal.checked": QT_TRANSLATE_NOOP("Log", "Checked a printed seal: {outcome}; entry: {entry}"),
    "log.sealed_viewed": QT_TRANSLATE_NOOP(
        "Log", "Opened a sealed value before and after: {column} ({reason}; entry {entry})"
    ),
    "log.verified": QT_TRANSLATE_NOOP("Log", "Verified the log; entries: {entries}, problems: {problems}"),
    "log.cut": QT_TRANSLATE_NOOP(
        "Log", "Cut the log: what was older than {months} months and may go; entries: {entries}, up to entry {up_to}"
    ),
    "log.retention_set": QT_TRANSLATE_NOOP("Log", "Set how long the log is kept; months: {months}"),
}
# What is said instead where a part of the detail is empty.
WITHOUT: Final[Mapping[tuple[str, str], str]] = {
    ("access.rules_changed", "off"): QT_TRANSLATE_NOOP("Log", "Changed what counts as unusual access: {columns}"),
    ("customer.erased", "first_at"): QT_TRANSLATE_NOOP(
        "Log", "Erased person {subject} ({ground}); changes: {revisions}, answers: {answers}, unsaved forms: {drafts}"
    ),
    ("log.opened", "filters"): QT_TRANSLATE_NOOP("Log", "Opened the log"),
    ("log.exported", "values"): QT_TRANSLATE_NOOP(
        "Log", "Exported the log ({format}); entries: {rows}, up to entry {entry}; filters: {filters}"
    ),
    ("sealed.viewed", "reason"): QT_TRANSLATE_NOOP("Log", "Opened a sealed value: {column}"),
    ("log.sealed_viewed", "reason"): QT_TRANSLATE_NOOP(
        "Log", "Opened a sealed value before and after: {column} (entry {entry})"
    ),
    ("customer.reverted", "as_of"): QT_TRANSLATE_NOOP("Log", "Undid a change of a customer, entry {entry}: {columns}"),
    ("customer.created", "columns"): QT_TRANSLATE_NOOP("Log", "Entered a customer"),
    ("choices.recorded", "opted_in"): QT_TRANSLATE_NOOP("Log", "Recorded choices: no to {opted_out} ({how})"),
    ("choices.recorded", "opted_out"): QT_TRANSLATE_NOOP("Log", "Recorded choices: no longer no to {opted_in} ({how})"),
    ("purpose.saved", "columns"): QT_TRANSLATE_NOOP("Log", "Changed a purpose: {purpose}; words in {languages}"),
    ("purpose.saved", "languages"): QT_TRANSLATE_NOOP("Log", "Changed a purpose: {purpose}; {columns}"),
}
