"""The same customer twice: who looks alike, who was told apart, and what was merged."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from custdesk.errors import CustDeskError
from custdesk.quality.model import AlikeRow, ApartRow, MergeRow
from custdesk.quality.scan import Pair, Scan
from custdesk.ui import messages
from custdesk.ui.page import PageContext
from custdesk.ui.quality.listing import Listing
from custdesk.ui.quality.merge_dialog import MergeDialog, open_merge
from custdesk.ui.quality.rows import TwoRow, alike_row, apart_row, merge_row
from custdesk.ui.quality.unmerge_dialog import open_unmerge, say_merged
from custdesk.ui.tasks import Progress
from custdesk.ui.theme import Space
from custdesk.ui.widgets import DialogAsOneReads, EmptyPlace, ProgressStrip, make_room, title

translate = QCoreApplication.translate
_SIZE = QSize(820, 620)
AT_ONCE = 25


class TwiceDialog(DialogAsOneReads):
    """Finds nothing by itself: going through all customers is asked for with a button."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._pairs: list[Pair] = []
        self._shown = 0
        heading = translate("Lookalikes", "The same customer twice")
        self.setWindowTitle(heading)
        make_room(self, _SIZE)
        self.finished.connect(self.deleteLater)
        self.progress = ProgressStrip()
        self.find_button = QPushButton(translate("Lookalikes", "Look again"))
        self.find_button.setAutoDefault(False)
        self.alike = Listing(self._place_to_begin(), self._show_pairs)
        self.merged = Listing(self._place_without_merges(), self._show_merges)
        self.apart = Listing(self._place_without_apart(), self._show_apart)
        self.tabs = QTabWidget()
        self.tabs.addTab(self.alike, translate("Lookalikes", "Look alike"))
        self.tabs.addTab(self.merged, translate("Lookalikes", "Merged"))
        self.tabs.addTab(self.apart, translate("Lookalikes", "Told apart"))
        self._merges: list[MergeRow] = []
        self._aparts: list[ApartRow] = []
        self._lay_out(heading)
        self._connect()
        self.refresh_kept()
        self.alike.empty.button.setFocus()

    def look_for_them(self) -> None:
        """Go through all customers, with a way to stop it."""
        lookalikes = self._context.services.lookalikes

        def work(progress: Progress) -> Scan:
            return lookalikes.find(progress, progress.stopped)

        task = self._context.tasks.run(work, self.show_found, self._failed, owner=self)
        self.find_button.setEnabled(False)
        self.alike.empty.button.setEnabled(False)
        task.finished.connect(self._ended)
        self.progress.follow(task, translate("Lookalikes", "Comparing the customers …"))

    def show_found(self, found: Scan) -> None:
        """Show the pairs, the likeliest first."""
        self._pairs = list(found.pairs)
        self._show_anew()
        if not self._pairs:
            self.alike.empty.heading.setText(translate("Lookalikes", "Nobody is there twice"))
            told = translate("Lookalikes", "%Ln customer(s) were compared.", None, found.customers)
            self.alike.empty.text.setText(told)
            self.alike.empty.button.setText(translate("Lookalikes", "Look again"))
        elif found.passed_over:
            told = translate(
                "Lookalikes",
                "What very many customers share, such as a frequent name, was not enough to compare them.",
            )
            self.alike.says.setText(f"{self.alike.says.text()} {told}")

    def refresh_kept(self) -> None:
        """Show the present merges, and who is told apart now."""
        self._merges, self._aparts = [], []
        self.merged.clear()
        self.apart.clear()
        self._show_merges()
        self._show_apart()

    def _show_anew(self) -> None:
        self._shown = 0
        self.alike.clear()
        self.alike.says.setText(translate("Lookalikes", "%Ln pair(s), the likeliest first.", None, len(self._pairs)))
        self.alike.says.setVisible(bool(self._pairs))
        self.find_button.setVisible(bool(self._pairs))
        self._show_pairs()

    def _show_pairs(self) -> None:
        some = self._pairs[self._shown : self._shown + AT_ONCE]
        self._shown += len(some)
        try:
            found = self._context.services.lookalikes.rows(some)
        except CustDeskError as error:
            self._failed(error)
            return
        self.alike.show_rows([self._alike(row) for row in found], more=self._shown < len(self._pairs))

    def _show_merges(self) -> None:
        last = self._merges[-1].entry if self._merges else None
        found = self._context.services.lookalikes.merges(last, AT_ONCE)
        self._merges += found
        rows = []
        for one in found:
            row = merge_row(one)
            row.buttons[0].clicked.connect(partial(self._unmerge, one.gone_id))
            rows.append(row)
        self.merged.show_rows(rows, more=len(found) == AT_ONCE)

    def _show_apart(self) -> None:
        last = (self._aparts[-1].first_id, self._aparts[-1].second_id) if self._aparts else (0, 0)
        found = self._context.services.lookalikes.told_apart(last, AT_ONCE)
        self._aparts += found
        rows = []
        for one in found:
            row = apart_row(one)
            row.buttons[0].clicked.connect(partial(self._perhaps_one, one))
            rows.append(row)
        self.apart.show_rows(rows, more=len(found) == AT_ONCE)

    def _alike(self, one: AlikeRow) -> TwoRow:
        row = alike_row(one)
        row.buttons[0].clicked.connect(partial(self._compare, one))
        row.buttons[1].clicked.connect(partial(self._tell_apart, one))
        return row

    def _compare(self, one: AlikeRow, _checked: bool = False) -> None:
        first, second = one.first_id, one.second_id
        if one.first_archived and not one.second_archived:
            first, second = second, first
        open_merge(self._context, first, second, self, self._decided)

    def _decided(self, dialog: MergeDialog) -> None:
        stays, gone = dialog.plan.stays.customer.id, dialog.gone
        if dialog.told_apart:
            self._leave_out(stays, gone)
        else:
            self._pairs = after_merge(self._pairs, stays, gone)
            say_merged(self._context, gone, self.parentWidget())
        self._show_anew()
        self.refresh_kept()

    def _tell_apart(self, one: AlikeRow, _checked: bool = False) -> None:
        self._do(partial(self._context.services.lookalikes.tell_apart, one.first_id, one.second_id))
        self._leave_out(one.first_id, one.second_id)
        self._show_anew()

    def _perhaps_one(self, one: ApartRow, _checked: bool = False) -> None:
        self._do(partial(self._context.services.lookalikes.perhaps_one, one.first_id, one.second_id))

    def _unmerge(self, gone_id: int, _checked: bool = False) -> None:
        try:
            dialog = open_unmerge(self._context, gone_id, self)
        except CustDeskError as error:
            self._failed(error)
            return
        dialog.accepted.connect(self.refresh_kept)

    def _do(self, work: Callable[[], None]) -> None:
        def done(_nothing: Any) -> None:
            self.refresh_kept()

        self._context.tasks.run(lambda _progress: work(), done, self._failed, owner=self)

    def _leave_out(self, first: int, second: int) -> None:
        self._pairs = [pair for pair in self._pairs if {pair.first_id, pair.second_id} != {first, second}]

    def _failed(self, error: CustDeskError) -> None:
        messages.show_error(self, error)

    def _ended(self) -> None:
        self.find_button.setEnabled(True)
        self.alike.empty.button.setEnabled(True)

    def _place_to_begin(self) -> EmptyPlace:
        return EmptyPlace(
            "customers",
            translate("Lookalikes", "Is somebody here twice?"),
            translate(
                "Lookalikes",
                "All customers are compared by names, phones, e-mails, addresses and birthdays. Nothing is changed"
                " before you decide.",
            ),
            translate("Lookalikes", "Look for them"),
            self.look_for_them,
        )

    def _place_without_merges(self) -> EmptyPlace:
        return EmptyPlace(
            "copy",
            translate("Lookalikes", "No merges"),
            translate("Lookalikes", "Whoever you merge is listed here, and can be given back at any time."),
        )

    def _place_without_apart(self) -> EmptyPlace:
        return EmptyPlace(
            "team",
            translate("Lookalikes", "Nobody was told apart"),
            translate("Lookalikes", "Two who look alike and are two people are remembered here, and not shown again."),
        )

    def _connect(self) -> None:
        self.find_button.clicked.connect(self.look_for_them)

    def _lay_out(self, heading: str) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.find_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.find_button.hide()  # the box of buttons shows what is added
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(title(heading))
        column.addWidget(self.tabs, 1)
        column.addWidget(self.progress)
        column.addWidget(buttons)


def after_merge(pairs: Sequence[Pair], stays: int, gone: int) -> list[Pair]:
    """Return what is left of pairs after a merge: whoever looked like the one who went is compared with who stayed."""
    left: dict[tuple[int, int], Pair] = {}
    for pair in pairs:
        first, second = sorted(stays if one == gone else one for one in pair[:2])
        if first != second:
            left.setdefault((first, second), pair._replace(first_id=first, second_id=second))
    return list(left.values())
