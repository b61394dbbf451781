"""Questions whose buttons say what they do, and the room that a dialog takes."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize
from PySide6.QtWidgets import QMessageBox, QWidget

from custdesk.ui.theme import grown

translate = QCoreApplication.translate
_SMALLEST_SCREEN = QSize(1024, 700)


def make_room(dialog: QWidget, size: QSize) -> None:
    """Show a window in ``size`` at the present size of text, taller where its texts need it, within the screen."""
    room = dialog.findChild(_Room)
    if isinstance(room, _Room):
        room.size = size
    else:
        dialog.installEventFilter(_Room(dialog, size))


class _Room(QObject):
    def __init__(self, dialog: QWidget, size: QSize) -> None:
        super().__init__(dialog)
        self.size = size
        self._given = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWidget):
            # Before it is shown the texts do not wear the fonts of the style sheet, and would be measured too small.
            if event.type() is QEvent.Type.Show and not self._given:
                self._given = True
                self._give(watched, QSize(grown(self.size.width()), grown(self.size.height())))
            elif event.type() is QEvent.Type.LayoutRequest and watched.isVisible() and not watched.isMaximized():
                self._give(watched, watched.size())
        return super().eventFilter(watched, event)

    def _give(self, dialog: QWidget, size: QSize) -> None:
        wanted = size.expandedTo(dialog.minimumSizeHint())
        layout = dialog.layout()
        if layout is not None:
            wanted.setHeight(max(wanted.height(), layout.totalHeightForWidth(wanted.width())))
        dialog.resize(wanted.boundedTo(dialog.screen().availableSize().expandedTo(_SMALLEST_SCREEN)))


def confirm(
    parent: QWidget | None, question: str, verb: str, *, details: str = "", refuse: str = "", dangerous: bool = False
) -> bool:
    """Ask, and return whether the person chose ``verb``; Esc and Enter choose the safe button if it is dangerous."""
    box = QMessageBox(QMessageBox.Icon.Question, translate("Messages", "CustDesk"), question, parent=parent)
    box.setInformativeText(details)
    yes = box.addButton(verb, QMessageBox.ButtonRole.AcceptRole)
    no = box.addButton(refuse or translate("Messages", "Cancel"), QMessageBox.ButtonRole.RejectRole)
    if dangerous:
        yes.setProperty("look", "danger")
    box.setDefaultButton(no if dangerous else yes)
    box.setEscapeButton(no)
    box.exec()
    return box.clickedButton() is yes
