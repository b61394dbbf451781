"""The pages of the help that say what the program's own tables say, and what to do when something is lost."""

from PySide6.QtCore import QCoreApplication

from custdesk.desk.protection import HONEST, KEY_FILE, PROTECTIONS, TIME_CODE
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.ui.help.parts import HelpCard, HelpPage
from custdesk.ui.widgets import words

translate = QCoreApplication.translate

_MISHAPS = (
    (
        "warning",
        QT_TRANSLATE_NOOP("Help", "The program makes you wait after wrong passphrases"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Five tries are free; then each wrong one makes you wait longer, at most a quarter of an hour. Nobody is"
            " locked out for good, and the recovery key never waits.",
        ),
    ),
    (
        "lock",
        QT_TRANSLATE_NOOP("Help", "A user forgot the passphrase"),
        QT_TRANSLATE_NOOP(
            "Help",
            "The owner opens the team page, chooses the user and then “Reset the passphrase”. That shows a code which"
            " opens the vault once; with it the user chooses a new passphrase.",
        ),
    ),
    (
        "print",
        QT_TRANSLATE_NOOP("Help", "The owner forgot the passphrase"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Choose “Use the recovery key” where you sign in, and type the key from the sheet that was printed when the"
            " vault was made. Then reset the passphrase of the owner on the team page. Without the sheet and without"
            " another owner nobody can open the vault for the owner, and nobody can help.",
        ),
    ),
    (
        "phone",
        QT_TRANSLATE_NOOP("Help", "The phone with the time codes is gone"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Type one of the recovery codes that you wrote down when you set the time codes up; each works once. Or"
            " have the owner take the time codes away on the team page.",
        ),
    ),
    (
        "privacy",
        QT_TRANSLATE_NOOP("Help", "A customer wants to be forgotten"),
        QT_TRANSLATE_NOOP(
            "Help",
            "The owner or the privacy officer opens the customer and chooses “More”, then “Erase for good”. All that"
            " was ever known of the person goes, also out of the log, which only keeps that it was done. Backups made"
            " before hold the person until they are thrown away: beside the vault each goes after fourteen newer ones,"
            " those on sticks you throw away yourself. Ask for files that were given out, too. So that an old file does"
            " not bring the person in again unnoticed, the vault keeps marks of e-mail, phone, tax number, and name"
            " with birthday. They tell nobody anything who does not know these already, and the law allows keeping them"
            " to follow the request (Article 17(3)(b) and (e) GDPR). An import asks about such a row.",
        ),
    ),
    (
        "key",
        QT_TRANSLATE_NOOP("Help", "The USB stick with the key file is gone"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Have the owner reset your passphrase: the lost key file is worth nothing from then on. If it was the"
            " owner’s stick, the recovery sheet opens the vault without it.",
        ),
    ),
    (
        "folder",
        QT_TRANSLATE_NOOP("Help", "The PC broke, or there is a new one"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Copy the whole vault folder to the new PC and open it there. If the vault was bound to the old PC, the"
            " program asks for the recovery sheet once.",
        ),
    ),
    (
        "person",
        QT_TRANSLATE_NOOP("Help", "Somebody leaves the shop"),
        QT_TRANSLATE_NOOP(
            "Help",
            "The owner removes them on the team page. The keys of the vault are renewed, so an old copy of the vault"
            " shows nothing that came later. What they did stays in the log.",
        ),
    ),
)


def in_short() -> HelpPage:
    """What the vault, the roles and the log are."""
    vault = HelpCard(translate("Help", "Everything is in one vault on this PC"), "lock")
    vault.say(
        translate(
            "Help",
            "The vault is a folder whose content is encrypted. Nothing is sent anywhere. Whoever copies the folder sees"
            " nothing without the passphrase of a user or the recovery sheet.",
        )
    )
    roles = HelpCard(translate("Help", "Each person signs in by name and has a role"), "team")
    roles.say(
        translate(
            "Help",
            "The role decides what a person may do and see. The view at the foot of the window says how much of the"
            " customers is shown at the moment.",
        )
    )
    log = HelpCard(translate("Help", "The log remembers who did what"), "log")
    log.say(
        translate(
            "Help",
            "Each change, each sealed value that was opened and each export is written down and signed by whoever did"
            " it. Nobody can edit the log unnoticed.",
        )
    )
    honest = HelpCard(translate("Help", "What to know, said plainly"), "information").say(translate("Help", HONEST))
    return HelpPage(translate("Help", "In short"), [vault, roles, log, honest])


def protection() -> HelpPage:
    """Who is kept out of what, and who is not."""
    cards = []
    for row in PROTECTIONS:
        card = HelpCard(translate("Help", row.attacker), "person")
        card.tell("check", "success", _named(translate("Help", "Protected"), row.protected))
        card.tell("warning", "warning", _named(translate("Help", "Not protected"), row.not_protected))
        cards.append(card)
    return HelpPage(translate("Help", "Who is kept out of what"), [words(translate("Help", HONEST)), *cards])


def _named(name: str, text: str) -> str:
    return translate("Help", "{name}: {text}").format(name=name, text=translate("Help", text))


def second_factors() -> HelpPage:
    """What a time code and a key file are worth."""
    code = HelpCard(translate("Help", "Time code"), "phone").say(translate("Help", TIME_CODE))
    code.tell(
        "check",
        "success",
        translate("Help", "Take it where colleagues stand beside you when you sign in. It needs an app on your phone."),
    )
    file = HelpCard(translate("Help", "Key file"), "key").say(translate("Help", KEY_FILE))
    file.tell(
        "check",
        "success",
        translate("Help", "Take it where the PC may be stolen. It needs a USB stick that you carry with you."),
    )
    both = HelpCard(translate("Help", "You may use both"), "information").say(
        translate("Help", "Both are set up in the settings, each user for themselves. Neither replaces the passphrase.")
    )
    return HelpPage(translate("Help", "Time code or key file?"), [code, file, both])


def mishaps() -> HelpPage:
    """What to do when something is lost or forgotten."""
    cards = [
        HelpCard(translate("Help", heading), icon).say(translate("Help", text)) for icon, heading, text in _MISHAPS
    ]
    return HelpPage(translate("Help", "If something goes wrong"), cards)
