"""The report of a bug: where in the program it happened, and nothing of what the program was holding.

Messages of exceptions can quote customers ("invalid literal for int(): 'Maria'"), so only types and places are told.
"""

import traceback
from pathlib import Path

from PySide6 import __version__ as qt_version
from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

import custdesk
from custdesk.ui.theme import Space
from custdesk.ui.widgets import DialogAsOneReads
from custdesk.ui.widgets.dialogs import make_room

translate = QCoreApplication.translate
_WIDTH = 560


def report(bug: BaseException) -> str:
    """Return type, place and versions: everything a developer needs and no value of any variable."""
    import platform

    lines = [
        f"CustDesk {custdesk.__version__}, Qt {qt_version}, Python {platform.python_version()}, {platform.platform()}"
    ]
    seen: set[int] = set()
    current: BaseException | None = bug
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        lines.append(f"{type(current).__module__}.{type(current).__qualname__}")
        lines += [
            f"  {_place(frame.filename)}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(current.__traceback__)
        ]
        current = current.__cause__ or current.__context__
    return "\n".join(lines)


def show_bug(parent: QWidget | None, bug: BaseException) -> None:
    """Show the report and wait; what was saved before stays saved."""
    BugDialog(parent, report(bug)).exec()


class BugDialog(DialogAsOneReads):
    """A bug in words, with a report to copy."""

    def __init__(self, parent: QWidget | None, text: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Bugs", "CustDesk made a mistake"))
        make_room(self, QSize(_WIDTH, 0))
        words = QLabel(
            translate(
                "Bugs",
                "This is a fault of the program, not yours. What you saved before is safe; this last step was not "
                "done. You can go on working. The report below holds no customer data: please send it to whoever "
                "looks after CustDesk for you.",
            )
        )
        words.setWordWrap(True)
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(translate("Bugs", "Report"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        copy = QPushButton(translate("Bugs", "Copy the report"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        close = QPushButton(translate("Bugs", "Go on"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(copy)
        buttons.addStretch()
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(words)
        layout.addWidget(self.text)
        layout.addLayout(buttons)


def _place(filename: str) -> str:
    """Return the last parts of a path: a full one names the person's home folder."""
    return "/".join(Path(filename).parts[-3:])
