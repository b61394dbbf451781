"""Marks texts for translation without importing Qt.

``pyside6-lupdate`` finds the literal calls in the source; the texts are translated where they are shown.
"""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name lupdate looks for
    """Return ``text`` unchanged; its mere presence in the source puts it into the catalogues under ``context``."""
    del context
    return text
