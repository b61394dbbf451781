"""The log place: who did what and when, and whether the log is as it was written."""

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from custdesk.audit.model import LogEntry, LogQuery
from custdesk.audit.problems import VerifyReport
from custdesk.desk.permissions import Permission
from custdesk.errors import CustDeskError
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.ui import dates, icons
from custdesk.ui.audit.detail import EntryPanel
from custdesk.ui.audit.filters import LogFilters
from custdesk.ui.audit.sentences import about, person, sentence
from custdesk.ui.audit.verdict import Verdict
from custdesk.ui.local_form import LocalForm
from custdesk.ui.page import Page, PageContext
from custdesk.ui.record_table.card import TableCard
from custdesk.ui.record_table.columns import TableColumn
from custdesk.ui.record_table.model import RecordTableModel
from custdesk.ui.record_table.view import RecordTable
from custdesk.ui.theme import Space
from custdesk.ui.widgets import EmptyPlace, ProgressStrip, title, words

translate = QCoreApplication.translate
_WHAT = 1


@dataclass(frozen=True, slots=True)
class _Batch:
    rows: tuple[LogEntry, ...] = ()
    next_key: int | None = None


class LogPage(Page):
    """Who may verify the log but not read it sees the button and what it found."""

    title = ("Log", QT_TRANSLATE_NOOP("Log", "Log"))
    icon = "log"
    permissions = (Permission.LOG_VIEW, Permission.LOG_VERIFY)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._query = LogQuery()
        self.verify_button = QPushButton(translate("Log", "Verify the log"))
        icons.dress(self.verify_button, "check")
        self.verify_button.clicked.connect(self.verify)
        self.strip = ProgressStrip()
        self.verdict = Verdict()
        self.filters = LogFilters()
        self.filters.changed.connect(self._search)
        self.table = RecordTable(RecordTableModel(_columns(), lambda entry: entry.seq), translate("Log", "Entries"))
        header = self.table.horizontalHeader()
        header.setSectionsClickable(False)  # the newest entry is always the first
        header.setSortIndicatorShown(False)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_WHAT, QHeaderView.ResizeMode.Stretch)
        self.table.chosen.connect(self._show_entry)
        self.nothing = EmptyPlace(
            "search",
            translate("Log", "No entry fits"),
            translate("Log", "Choose another person, period, action or customer."),
            translate("Log", "Show all"),
            self.filters.clear,
        )
        self.panel = EntryPanel()
        self.panel.values_asked.connect(self._show_values)
        self.panel.closed.connect(self.go_back)
        self._lay_out()

    def refresh(self) -> None:
        if not self.context.may(Permission.LOG_VIEW):
            return
        try:
            log = self.context.services.log
            self.filters.offer(log.people(), log.actions())
        except CustDeskError as error:
            self.show_error(error)
            return
        self._search()

    def focus_search(self) -> None:
        self.filters.number.setFocus()

    def go_back(self) -> None:
        """Close the entry."""
        self.table.choose_nothing()
        self.panel.hide()
        self.table.setFocus()

    def verify(self) -> None:
        """Check the whole log, on the worker."""
        log = self.context.services.log
        self.verdict.hide()
        self.verify_button.setEnabled(False)
        task = self.context.tasks.run(log.verify, self._verified, self.show_error, owner=self)
        task.finished.connect(lambda: self.verify_button.setEnabled(True))
        self.strip.follow(task, translate("Log", "Verifying the log …"))

    def _verified(self, report: VerifyReport) -> None:
        self.verdict.show_report(report)

    def _search(self) -> None:
        self._query = self.filters.query()
        self.panel.hide()
        self.table.choose_nothing()
        try:
            self.table.show_records(self._fetch)
        except CustDeskError as error:
            self.show_error(error)
            return
        self._stack.setCurrentWidget(self._framed if self.table.records.rowCount() else self.nothing)

    def _fetch(self, _sort: str, _descending: bool, after: Any) -> _Batch:
        page = self.context.services.log.page(replace(self._query, after_seq=after))
        return _Batch(page.entries, page.next_seq)

    def _show_entry(self, seq: int) -> None:
        row = self.table.records.row_of(seq) if seq else -1
        if row < 0:
            self.panel.hide()
        else:
            self.panel.show_entry(self.table.records.record(row))

    def _show_values(self, seq: int) -> None:
        services = self.context.services
        try:
            self.panel.show_values(seq, services.log.values(seq), LocalForm(services.shop.get()))
        except CustDeskError as error:
            self.show_error(error)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(title(self.title_text()), 1)
        head.addWidget(self.verify_button)
        self.verify_button.setVisible(self.context.may(Permission.LOG_VERIFY))
        reads = self.context.may(Permission.LOG_VIEW)
        self._stack = QStackedWidget()
        self._framed = TableCard(self.table)
        self._stack.addWidget(self._framed)
        self._stack.addWidget(self.nothing)
        middle = QHBoxLayout()
        middle.setSpacing(Space.M)
        middle.addWidget(self._stack, 1)
        middle.addWidget(self.panel)
        self.filters.setVisible(reads)
        self._stack.setVisible(reads)
        closed = words(translate("Log", "Your role verifies the log and does not read it."), muted=True)
        closed.setVisible(not reads)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        whole.setSpacing(Space.M)
        whole.addLayout(head)
        for part in (self.strip, self.verdict, self.filters, closed):
            whole.addWidget(part)
        whole.addLayout(middle, 1)
        if not reads:
            whole.addStretch(1)


def _columns() -> list[TableColumn]:
    return [
        _column("when", QT_TRANSLATE_NOOP("Log", "When"), lambda entry: dates.show_instant(entry.at), 130, ltr=True),
        _column("what", QT_TRANSLATE_NOOP("Log", "What"), sentence, 200),
        _column("about", QT_TRANSLATE_NOOP("Log", "About"), about, 120),
        _column("who", QT_TRANSLATE_NOOP("Log", "Who"), lambda entry: person(entry.actor_id, entry.actor_name), 100),
    ]


def _column(key: str, heading: str, shown: Any, width: int, *, ltr: bool = False) -> TableColumn:
    return TableColumn(key=key, heading=("Log", heading), words=shown, shown=True, width=width, left_to_right=ltr)
