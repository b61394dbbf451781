"""Who is kept out of what, said once: the help shows these texts, and the table of CONTRIBUTING.md repeats them."""

from dataclasses import dataclass

from custdesk.marks import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class Protection:
    """Somebody who means no good, what is safe from them and what is not; texts marked in the context "Help"."""

    attacker: str
    protected: str
    not_protected: str


HONEST = QT_TRANSLATE_NOOP(
    "Help",
    "Whoever can open the vault can read its ordinary fields with other tools. Encryption keeps them from the sealed"
    " values that their role may not see, and from forging log entries of other people. Everywhere else it is this"
    " program that stops them.",
)
TIME_CODE = QT_TRANSLATE_NOOP(
    "Help",
    "This program asks for a time code when you sign in. It keeps out a colleague who saw you type your passphrase and"
    " sits down at this program. It does not protect a copy of the vault: another program would not ask for it.",
)
KEY_FILE = QT_TRANSLATE_NOOP(
    "Help",
    "A key file lies on a USB stick and is a part of the key itself: without it your passphrase opens nothing, here or"
    " in any other program. So it protects a stolen vault too, as long as the stick was not stolen with it.",
)

PROTECTIONS = (
    Protection(
        attacker=QT_TRANSLATE_NOOP(
            "Help", "A thief with the PC, the vault folder or a backup, while the vault is closed"
        ),
        protected=QT_TRANSLATE_NOOP("Help", "Everything inside, down to the names of the customers."),
        not_protected=QT_TRANSLATE_NOOP(
            "Help",
            "How large the vault is and how many users it has. A weak passphrase can be guessed; five random words or"
            " a key file cannot.",
        ),
    ),
    Protection(
        attacker=QT_TRANSLATE_NOOP("Help", "Somebody at a PC where the vault is open"),
        protected=QT_TRANSLATE_NOOP(
            "Help",
            "The program locks by itself when nobody uses it and when the PC sleeps. From then on no name and no key"
            " is left in its memory.",
        ),
        not_protected=QT_TRANSLATE_NOOP(
            "Help", "Until it locks: what is on the screen, and everything the signed-in user may see."
        ),
    ),
    Protection(
        attacker=QT_TRANSLATE_NOOP("Help", "A colleague who saw you type your passphrase"),
        protected=QT_TRANSLATE_NOOP(
            "Help", "With a time code or a key file: everything, in this program. The log shows every sign-in."
        ),
        not_protected=QT_TRANSLATE_NOOP(
            "Help", "Without one of the two: everything you may see. A time code alone does not protect a copied vault."
        ),
    ),
    Protection(
        attacker=QT_TRANSLATE_NOOP("Help", "A colleague with a sign-in of their own, in this program"),
        protected=QT_TRANSLATE_NOOP(
            "Help", "What their role may not do or see. The log names every card and every sealed value they opened."
        ),
        not_protected=QT_TRANSLATE_NOOP("Help", "What their role may see can be remembered, or photographed."),
    ),
    Protection(
        attacker=QT_TRANSLATE_NOOP("Help", "A colleague with a sign-in of their own, the file and another tool"),
        protected=QT_TRANSLATE_NOOP(
            "Help",
            "Sealed values their role may not see, and every backup. They cannot raise their own role, forge log"
            " entries of others, or edit the log unnoticed.",
        ),
        not_protected=QT_TRANSLATE_NOOP(
            "Help",
            "Reading and changing ordinary fields; deleting the file. An old copy put back is noticed only where a"
            " note about the newer one is left, on this PC or elsewhere.",
        ),
    ),
    Protection(
        attacker=QT_TRANSLATE_NOOP("Help", "Somebody who left, with an old copy and the old passphrase"),
        protected=QT_TRANSLATE_NOOP(
            "Help", "Everything that came after they were removed: the keys of the vault were renewed then."
        ),
        not_protected=QT_TRANSLATE_NOOP("Help", "What is in the old copy and their role could see."),
    ),
    Protection(
        attacker=QT_TRANSLATE_NOOP("Help", "Colleagues who share one account of this PC"),
        protected=QT_TRANSLATE_NOOP("Help", "What roles and sealed values protect."),
        not_protected=QT_TRANSLATE_NOOP(
            "Help",
            "They can read what the keyring of the account holds, and plant a program that watches what you type. Give"
            " each person an account of their own.",
        ),
    ),
    Protection(
        attacker=QT_TRANSLATE_NOOP("Help", "Whoever finds an exported file"),
        protected=QT_TRANSLATE_NOOP("Help", "What the export left out. The log says who made it, and when."),
        not_protected=QT_TRANSLATE_NOOP("Help", "Everything in the file: it is an ordinary spreadsheet."),
    ),
    Protection(
        attacker=QT_TRANSLATE_NOOP("Help", "A spreadsheet made to harm"),
        protected=QT_TRANSLATE_NOOP("Help", "The program does not crash or hang, and runs and fetches nothing."),
        not_protected=QT_TRANSLATE_NOOP("Help", "Wrong values that look right: read the preview."),
    ),
    Protection(
        attacker=QT_TRANSLATE_NOOP("Help", "Harmful software, or an administrator, on this PC"),
        protected=QT_TRANSLATE_NOOP("Help", "Nothing while the vault is open."),
        not_protected=QT_TRANSLATE_NOOP("Help", "Everything you see and type."),
    ),
)
