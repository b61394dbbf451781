"""Whether anything may move by itself: what moves torments some people, and Qt does not tell of their wish yet."""

from PySide6.QtWidgets import QProgressBar

_still = False


def keep_still(still: bool) -> None:
    """Let nothing move by itself from now on, or let it again."""
    global _still
    _still = still


def show_busy(bar: QProgressBar) -> None:
    """Show that work goes on whose end nobody knows: the words beside the bar say so where it stands still."""
    bar.setRange(0, 1 if _still else 0)
    bar.setValue(0)
