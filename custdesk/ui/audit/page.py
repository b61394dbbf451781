"""The log place: who did what and when, and whether the log is as it was written."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from custdesk.audit.model import LogCounts, LogFilter, LogQuery
from custdesk.audit.problems import VerifyReport
from custdesk.desk.permissions import Permission
from custdesk.errors import CustDeskError
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.ui import icons
from custdesk.ui.audit.chart import LogChart
from custdesk.ui.audit.detail import EntryPanel
from custdesk.ui.audit.entry_columns import arrange, entry_columns
from custdesk.ui.audit.extras import extras, offered
from custdesk.ui.audit.filters import LogFilters
from custdesk.ui.audit.saved_menu import SavedMenuButton
from custdesk.ui.audit.seeking import LogSeeker, SeekStrip
from custdesk.ui.audit.verdict import Verdict, verifying
from custdesk.ui.page import Command, Page, PageContext
from custdesk.ui.record_table.card import TableCard
from custdesk.ui.record_table.model import RecordTableModel
from custdesk.ui.record_table.view import RecordTable
from custdesk.ui.tasks import Task
from custdesk.ui.theme import Space
from custdesk.ui.watch.strip import AccessStrip
from custdesk.ui.widgets import EmptyPlace, MoreButton, ProgressStrip, title, words

translate = QCoreApplication.translate


class LogPage(Page):
    """Who may verify the log but not read it sees the button and what it found.

    ``notices`` is room above the filters, for what everybody who opens the log has to be told.
    """

    title = ("Log", QT_TRANSLATE_NOOP("Log", "Log"))
    icon = "log"
    permissions = (Permission.LOG_VIEW, Permission.LOG_VERIFY)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._query = LogQuery()
        self._people: tuple[tuple[int, str], ...] = ()
        self._counting: Task | None = None
        self.verify_button = QPushButton(translate("Log", "Verify the log"))
        icons.dress(self.verify_button, "check")
        self.verify_button.clicked.connect(self.verify)
        self.more_button = MoreButton(translate("Log", "More"))
        self.notices = QVBoxLayout()
        self.unusual = AccessStrip(context)
        self.notices.addWidget(self.unusual)
        self.strip, self.verdict, self.seek_strip = ProgressStrip(), Verdict(), SeekStrip()
        self.seeker = LogSeeker(context, self.show_error, self)

    def pieces(self) -> Iterator[None]:
        self.filters = LogFilters(self.context)
        self.saved_button = SavedMenuButton(self.context, self.filters.chosen)
        yield
        self.chart_button = QToolButton()
        self.chart = LogChart()
        yield
        entries = RecordTableModel(entry_columns(), lambda entry: entry.seq)
        self.table = RecordTable(entries, translate("Log", "Entries"))
        self.nothing = EmptyPlace(
            "search",
            translate("Log", "No entry fits"),
            translate("Log", "Choose another person, period, action or customer."),
            translate("Log", "Show all"),
            self.filters.clear,
        )
        yield
        self.panel = EntryPanel(self.context)
        self._dress()
        yield
        yield from self._lay_out()
        self._connect()

    def query(self) -> LogQuery:
        """Return what the list shows now, from its first page on."""
        return self._query

    def filters_in_words(self) -> tuple[str, ...]:
        """Return what the list is filtered by, a filter each."""
        return self.filters.in_words()

    def commands(self) -> list[Command]:
        return offered(self)

    def refresh(self) -> None:
        if not self.context.may(Permission.LOG_VIEW):
            return
        try:
            log = self.context.services.log
            self._people = log.people()
            self.filters.offer(self._people, log.actions())
        except CustDeskError as error:
            self.show_error(error)
            return
        self._search()
        self.unusual.ask()

    def focus_search(self) -> None:
        self.filters.text.setFocus()
        self.filters.text.selectAll()

    def go_back(self) -> None:
        """Close the entry; without one, stop looking further back."""
        if self.panel.isHidden():
            self.seeker.stop()
        self.table.choose_nothing()
        self.panel.hide()
        self.table.setFocus()

    def show_record(self, record_id: int) -> None:
        """Show the entries about a customer."""
        self.filters.choose(LogFilter(customer_id=record_id))

    def show_entry(self, seq: int, action: str) -> None:
        # The action leaves few entries to look through, however long ago this one was.
        self.filters.choose(LogFilter(text=str(seq), actions=(action,)))
        self.table.choose(seq)

    def verify(self) -> None:
        """Check the whole log, on the worker."""
        log = self.context.services.log
        self.verdict.hide()
        self.verify_button.setEnabled(False)
        task = self.context.tasks.run(
            verifying(log), self._verified, self.show_error, cancelled=self.verdict.show_stopped, owner=self
        )
        task.finished.connect(lambda: self.verify_button.setEnabled(True))
        self.strip.follow(task, translate("Log", "Checking the entries of the log …"))

    def hideEvent(self, event: QHideEvent) -> None:
        # What a hidden page would still ask for could come after the vault was closed.
        self.seeker.leave()
        self.seek_strip.hide()
        self._stop_counting()
        super().hideEvent(event)

    def _verified(self, report: VerifyReport) -> None:
        self.verdict.show_report(report)

    def _search(self) -> None:
        self.panel.hide()
        self.table.choose_nothing()
        self.seek_strip.hide()
        self._stop_counting()
        try:
            self._query = self.filters.query()
            self.seeker.begin(self._query)
            self.table.show_records(self.seeker.fetch)
        except CustDeskError as error:
            self.show_error(error)
            return
        self._show_place()
        if not self.seeker.seeking:
            self._count()

    def _take_more(self) -> None:
        try:
            self.table.records.fetchMore(QModelIndex())
        except CustDeskError as error:
            self.show_error(error)

    def _settle(self) -> None:
        if self.seeker.stopped:
            self.seek_strip.show_stopped()
        elif not self.seeker.seeking:
            self.seek_strip.hide()
        self._show_place()
        if self._counting is None:
            self._count()

    def _go_on(self) -> None:
        self.seeker.stopped = False
        self.seek_strip.hide()
        self._take_more()
        self._settle()

    def _show_place(self) -> None:
        empty = not self.table.records.rowCount() and not self.table.records.canFetchMore(QModelIndex())
        self._stack.setCurrentWidget(self.nothing if empty else self._framed)
        self.chart.setVisible(self.chart_button.isChecked() and not empty)

    def _count(self) -> None:
        if not self.chart_button.isChecked() or not self.isVisible():
            return
        log, query = self.context.services.log, self._query
        self.chart.show_counting()
        self._counting = self.context.tasks.run(
            lambda progress: log.counts(query, progress), self._counted, self.show_error, owner=self
        )

    def _counted(self, counts: LogCounts) -> None:
        self.chart.show_counts(counts, self._people)

    def _stop_counting(self) -> None:
        if self._counting is not None:
            self._counting.cancel()
            self._counting = None

    def _show_chart(self) -> None:
        self._show_place()
        self._stop_counting()
        self._count()

    def _narrow(self, **chosen: Any) -> None:
        self.filters.choose(replace(self.filters.chosen(), **chosen))

    def _show_entry(self, seq: int) -> None:
        row = self.table.records.row_of(seq) if seq else -1
        if row < 0:
            self.panel.hide()
        else:
            self.panel.show_entry(self.table.records.record(row))

    def _open_entry(self, seq: int) -> None:
        self._show_entry(seq)
        first = next((button for button in self.panel.buttons if button.isVisible()), self.panel.close_button)
        first.setFocus()

    def _dress(self) -> None:
        arrange(self.table.horizontalHeader())
        self.chart_button.setText(translate("Log", "Counts"))
        self.chart_button.setCheckable(True)
        self.chart_button.setChecked(True)
        self.chart_button.setToolTip(translate("Log", "Show how many entries there are by day and by person"))
        self.more_button.actions_menu.addActions(extras(self))
        self.filters.bar.insertWidget(1, self.saved_button)
        self.filters.bar.insertWidget(3, self.chart_button)
        QWidget.setTabOrder(self.filters.text, self.saved_button)
        QWidget.setTabOrder(self.saved_button, self.filters.more_button)
        QWidget.setTabOrder(self.filters.more_button, self.chart_button)

    def _connect(self) -> None:
        self.filters.changed.connect(self._search)
        self.unusual.entries_asked.connect(self.filters.choose)
        self.saved_button.chosen.connect(self.filters.choose)
        self.chart_button.toggled.connect(self._show_chart)
        self.chart.days_chosen.connect(
            lambda first, last: self._narrow(period="", since=first.isoformat(), until=last.isoformat())
        )
        self.chart.person_chosen.connect(lambda user_id: self._narrow(user_id=user_id))
        self.seeker.reached.connect(self.seek_strip.show_reached)
        self.seeker.arrived.connect(self._take_more)
        self.seeker.settled.connect(self._settle)
        self.seek_strip.stop_asked.connect(self.seeker.stop)
        self.seek_strip.go_on_asked.connect(self._go_on)
        self.table.chosen.connect(self._show_entry)
        self.table.opened.connect(self._open_entry)
        self.panel.closed.connect(self.go_back)
        self.panel.customer_asked.connect(lambda customer_id: self.context.go_to("customers", customer_id))
        self.panel.entries_asked.connect(lambda customer_id: self.filters.choose(LogFilter(customer_id=customer_id)))

    def _lay_out(self) -> Iterator[None]:
        reads = self.context.may(Permission.LOG_VIEW)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        whole.setSpacing(Space.M)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        whole.addLayout(head)
        head.addWidget(title(self.title_text()), 1)
        head.addWidget(self.verify_button)
        head.addWidget(self.more_button)
        whole.addLayout(self.notices)
        yield
        closed = words(translate("Log", "Your role verifies the log and does not read it."), muted=True)
        for part in (self.strip, self.verdict, self.filters, closed):
            whole.addWidget(part)
        yield
        middle, found = QHBoxLayout(), QVBoxLayout()
        whole.addLayout(middle, 1)
        middle.setSpacing(Space.M)
        middle.addLayout(found, 1)
        middle.addWidget(self.panel)
        found.setSpacing(Space.M)
        found.addWidget(self.chart)
        found.addWidget(self.seek_strip)
        yield
        self._stack = QStackedWidget()
        found.addWidget(self._stack, 1)
        self._framed = TableCard(self.table)
        self._stack.addWidget(self._framed)
        self._stack.addWidget(self.nothing)
        self.verify_button.setVisible(self.context.may(Permission.LOG_VERIFY))
        self.more_button.setVisible(bool(self.more_button.actions_menu.actions()))
        for shown in (self.filters, self.chart, self._stack):
            shown.setVisible(reads)
        closed.setVisible(not reads)
        if not reads:
            whole.addStretch(1)
