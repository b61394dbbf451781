"""A row each for two who look alike, for two who were told apart, and for a merge."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from custdesk.quality.model import AlikeRow, ApartRow, MergeRow
from custdesk.ui import dates
from custdesk.ui.history.words import as_one_reads
from custdesk.ui.quality.words import reasons_text, who
from custdesk.ui.theme import Space
from custdesk.ui.widgets import small, words
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate


class TwoRow(QFrame):
    """Two names one under the other, what is said of them, and buttons at the end."""

    def __init__(self, lines: tuple[str, ...], told: str, buttons: tuple[str, ...]) -> None:
        super().__init__()
        look(self, "card")
        texts = QVBoxLayout()
        texts.setSpacing(Space.XS)
        for line in lines:
            head = words(line)
            look(head, "strong")
            texts.addWidget(head)
        texts.addWidget(small(told))
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        row.setSpacing(Space.S)
        row.addLayout(texts, 1)
        self.buttons = tuple(QPushButton(text) for text in buttons)
        for button in self.buttons:
            button.setAutoDefault(False)
            button.setAccessibleDescription(", ".join(lines))
            row.addWidget(button)


def alike_row(row: AlikeRow) -> TwoRow:
    """Return the row of two who look alike: the first button compares them, the second tells them apart."""
    archived = translate("Lookalikes", "archived")
    sides = (
        (row.first_name, row.first_number, row.first_archived),
        (row.second_name, row.second_number, row.second_archived),
    )
    lines = tuple(
        f"{who(name, number)} ({archived})" if put_away else who(name, number) for name, number, put_away in sides
    )
    buttons = (translate("Lookalikes", "Compare …"), translate("Lookalikes", "They are two people"))
    return TwoRow(lines, reasons_text(row.reasons), buttons)


def apart_row(row: ApartRow) -> TwoRow:
    """Return the row of two who were told apart; its button takes that back."""
    lines = (who(row.first_name, row.first_number), who(row.second_name, row.second_number))
    return TwoRow(lines, _when_and_who(row.at, row.by), (translate("Lookalikes", "Take this back"),))


def merge_row(row: MergeRow) -> TwoRow:
    """Return the row of a merge; its button undoes it."""
    if row.stays_number:
        stays = who(row.stays_name, row.stays_number)
    else:
        stays = translate("Lookalikes", "a customer who was merged into another since")
    line = translate("Lookalikes", "{gone} is now part of {stays}")
    said = line.format(gone=who(row.gone_name, row.gone_number), stays=stays)
    return TwoRow((said,), _when_and_who(row.at, row.by), (translate("Lookalikes", "Undo this …"),))


def _when_and_who(at: str, by: str) -> str:
    return as_one_reads(f"\u2066{dates.show_instant(at)}\u2069 · \u2068{by}\u2069")
