"""Which topic of the help belongs to what a person looks at."""

from PySide6.QtWidgets import QWidget

from custdesk.ui.help.texts import TOPICS
from custdesk.ui.page import Page

PROPERTY = "helpTopic"
"""The dynamic property by which a widget names a topic of its own."""

_OF_MODULES = {
    "custdesk.ui.audit": "log",
    "custdesk.ui.audit.seal_": "seals",
    "custdesk.ui.consent": "consent",
    "custdesk.ui.customers.conflict": "form",
    "custdesk.ui.customers.finder": "customers",
    "custdesk.ui.customers.form": "form",
    "custdesk.ui.customers.listing": "customers",
    "custdesk.ui.customers.listing.changing_many": "several",
    "custdesk.ui.customers.listing.mass_": "several",
    "custdesk.ui.customers.listing.several_bar": "several",
    "custdesk.ui.customers.page": "customers",
    "custdesk.ui.customers.panel": "customer",
    "custdesk.ui.customers.paste_dialog": "form",
    "custdesk.ui.customers.reason_dialog": "customer",
    "custdesk.ui.erasure": "erase",
    "custdesk.ui.exchange": "import",
    "custdesk.ui.exchange.dialog": "export",
    "custdesk.ui.exchange.disclosure_dialog": "export",
    "custdesk.ui.exchange.export_": "export",
    "custdesk.ui.history": "history",
    "custdesk.ui.home": "home",
    "custdesk.ui.incidents": "incidents",
    "custdesk.ui.printing": "print",
    "custdesk.ui.privacy": "privacy",
    "custdesk.ui.quality": "lookalikes",
    "custdesk.ui.settings": "settings",
    "custdesk.ui.settings.backups": "backups",
    "custdesk.ui.shell.palette": "keyboard",
    "custdesk.ui.shortcuts": "keyboard",
    "custdesk.ui.sign_in": "sign-in",
    "custdesk.ui.sign_in.restore_dialog": "backups",
    "custdesk.ui.users": "team",
    "custdesk.ui.watch": "incidents",
}
"""By the beginning of the name of a module; the longest that fits holds."""


def topic_of(widget: QWidget | None) -> str:
    """Return the topic for a widget: its own, or else that of what it stands in, outwards; at last ``start``."""
    while widget is not None:
        topic = widget.property(PROPERTY) or of_module(type(widget).__module__) or _of_page(widget)
        if topic:
            return str(topic)
        widget = widget.parentWidget()
    return "start"


def of_module(module: str) -> str:
    """Return the topic of what a module makes; nothing where it belongs to no one place."""
    fitting = [beginning for beginning in _OF_MODULES if module.startswith(beginning)]
    return _OF_MODULES[max(fitting, key=len)] if fitting else ""


def _of_page(widget: QWidget) -> str:
    """Return the topic of a place, or of the one that stands in front in the main window."""
    page = widget if isinstance(widget, Page) else getattr(widget, "current_page", None)
    if not isinstance(page, Page):
        return ""
    asked = page.help_topic
    return asked if asked in TOPICS else of_module(type(page).__module__)
