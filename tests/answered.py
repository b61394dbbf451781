"""A dialog that waits for an answer and gets none would hold up all tests: it goes away, and its test fails."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QLabel, QMessageBox

_LONGEST_MS = 60_000


@contextmanager
def dialogs_answered(longest_ms: int = _LONGEST_MS) -> Iterator[None]:
    """Close whatever dialog is waited for longer than ``longest_ms``, and raise ``AssertionError`` with its texts."""
    with pytest.MonkeyPatch.context() as patch:
        for kind in (QDialog, QMessageBox):
            patch.setattr(kind, "exec", _bounded(kind.exec, longest_ms))
        yield


def _bounded(waits: Any, longest_ms: int) -> Any:
    def bounded(dialog: QDialog) -> int:
        read: list[str] = []

        def give_up() -> None:
            read.extend(label.text() for label in dialog.findChildren(QLabel))
            dialog.reject()

        timer = QTimer(dialog, interval=longest_ms, singleShot=True)
        timer.timeout.connect(give_up)
        timer.start()
        result: int = waits(dialog)
        timer.stop()
        assert not read, f"nobody answered {type(dialog).__name__}: {read}"
        return result

    return bounded
