"""Reasons for not reading a file that more than one reader gives."""

from custdesk.marks import QT_TRANSLATE_NOOP

DAMAGED = QT_TRANSLATE_NOOP(
    "reading", "it is damaged or was cut off while it was copied. Get it again, or open and save it in LibreOffice."
)
UNUSUAL = QT_TRANSLATE_NOOP(
    "reading",
    "it is damaged or was written in an unusual way. Open it in Excel or LibreOffice, save it again as .xlsx and try"
    " that copy.",
)
PASSWORD = QT_TRANSLATE_NOOP(
    "reading",
    "it is protected by a password. Give the password, or remove it in Excel or LibreOffice and save a copy.",
)
WRONG_PASSWORD = QT_TRANSLATE_NOOP(
    "reading", "this is not its password. Look at Caps Lock and at the language of the keyboard."
)
TOO_MUCH = QT_TRANSLATE_NOOP(
    "reading", "it holds more than five million filled cells, or very long texts. Split it into smaller files."
)
NO_SHEETS = QT_TRANSLATE_NOOP("reading", "it has no sheet with cells. Choose another file.")
ENTITIES = QT_TRANSLATE_NOOP(
    "reading",
    "it defines its own abbreviations (a DOCTYPE), which real spreadsheets never do. Save it again in Excel"
    " or LibreOffice.",
)
