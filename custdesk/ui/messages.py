"""A condition of the world in the person's language, with a way out."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from custdesk.errors import CustDeskError

translate = QCoreApplication.translate
_VALUE_CONTEXTS = ("errors", "Customer", "kinds", "reading")


def sentence(error: CustDeskError) -> str:
    """Return the translated sentence; values that are themselves marked texts are translated too."""
    template = translate("errors", error.template)
    values = {name: _in_words(value) if isinstance(value, str) else value for name, value in error.values.items()}
    return template.format(**values)


def show_error(parent: QWidget | None, error: CustDeskError) -> None:
    """Say what is wrong and how to mend it, and wait until it is read."""
    box = QMessageBox(
        QMessageBox.Icon.Warning,
        translate("Messages", "This did not work"),
        sentence(error),
        QMessageBox.StandardButton.Ok,
        parent,
    )
    box.exec()


def _in_words(value: str) -> str:
    for context in _VALUE_CONTEXTS:
        found = translate(context, value)
        if found != value:
            return found
    return value
