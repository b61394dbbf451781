"""Questions whose buttons say what they do."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

translate = QCoreApplication.translate


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
