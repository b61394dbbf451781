"""The written topics of the help: one Markdown file for each topic and language, bundled with the program."""

from functools import cache

from custdesk import paths

TOPICS = (
    "start",
    "home",
    "customers",
    "customer",
    "form",
    "several",
    "lookalikes",
    "history",
    "import",
    "export",
    "print",
    "privacy",
    "consent",
    "erase",
    "log",
    "seals",
    "incidents",
    "team",
    "settings",
    "backups",
    "sign-in",
    "keyboard",
    "sample",
)
"""In the order in which the help lists them."""

LINK = "help:"
"""What an address begins with that names another topic."""


@cache
def text_of(topic: str, language: str) -> str:
    """Return the Markdown of a topic in a language; raise ``OSError`` if it is not bundled."""
    return (paths.resources() / "help" / language / f"{topic}.md").read_text(encoding="utf-8")


def heading_of(topic: str, language: str) -> str:
    """Return what a topic is called: its first line."""
    return text_of(topic, language).partition("\n")[0].lstrip("# ").strip()
