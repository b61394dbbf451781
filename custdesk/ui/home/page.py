"""The first place: what needs doing today, how the shop stands, and the ways to a customer."""

from collections.abc import Iterator
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from custdesk.customers.model import ListQuery
from custdesk.desk.permissions import Permission
from custdesk.desk.todo import Todo
from custdesk.home.model import Tally
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.ui.home.beginning import Beginning, Calm
from custdesk.ui.home.charts import HomeCharts
from custdesk.ui.home.finding import COUNTED_THROUGH, Finding
from custdesk.ui.home.head import HomeHead
from custdesk.ui.home.todo_list import TodoList
from custdesk.ui.home.wishes import Wishes
from custdesk.ui.home.wording import WORDINGS
from custdesk.ui.page import Command, Page, PageContext
from custdesk.ui.theme import Space, grown
from custdesk.ui.widgets import SectionHeading, scrolling, tab_as_one_reads, words
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
_WIDE = 940
_MS_AFTER_A_CHANGE = 300
_MS_BETWEEN_LOOKS = 60_000
_UNCOUNTED = frozenset({"access_notice", "access_watch", "backup", "incident", "log", "user"})
"""Changes that leave the customers as they were counted."""


class HomePage(Page):
    """Looks for what needs doing whenever it comes to the front, something changes, or another day begins."""

    title = ("Home", QT_TRANSLATE_NOOP("Home", "Home"))
    icon = "home"

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.finding = Finding(context, self)
        self._wishes = Wishes(context)
        self._stale = True
        self._charted: Tally | None = None
        self.head = HomeHead(context)
        self.says = words(muted=True)
        self.again_button = QPushButton()
        look(self.again_button, "link")
        self.no_charts = words(muted=True)
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_MS_AFTER_A_CHANGE)
        self._clock = QTimer(self)
        self._clock.setInterval(_MS_BETWEEN_LOOKS)
        self._lay_out()

    def pieces(self) -> Iterator[None]:
        self.todo = TodoList()
        self.beginning = Beginning(self.context)
        self.calm = Calm(self.context)
        for part in (self.todo, self.calm, self.beginning):
            self._left.addWidget(part)
        self._left.addStretch()
        yield
        self.charts = HomeCharts(self._wishes.as_tables())
        self._right.addWidget(self.charts)
        self._right.addStretch()
        yield
        self._connect()
        self._show()
        yield

    def refresh(self) -> None:
        self.head.greet(datetime.now())
        self.finding.look(count=self._stale or self.finding.day != date.today())
        self._stale = False

    def focus_search(self) -> None:
        self.head.search.setFocus()
        self.head.search.selectAll()

    def new_record(self) -> None:
        if self.context.may(Permission.CUSTOMER_CREATE):
            self.context.go_to("customers", new=True)

    def go_back(self) -> None:
        self.head.search.clear()

    def commands(self) -> list[Command]:
        found = [
            Command(
                text=translate("Home", "What needs doing: {what}").format(what=WORDINGS[line.code].sentence(line)),
                act=partial(self._do, line),
                icon=WORDINGS[line.code].icon,
            )
            for line in self._shown_lines()
        ]
        if self._put_off():
            found.append(Command(text=self.again_button.text(), act=self._take_up, icon="clock"))
        return found

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.start()
        if self._stale:
            self._soon.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._clock.stop()
        self._soon.stop()
        self._stale = self.finding.stop() or self._stale
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # A dialog that was opened from here may have done what needed doing.
        if event.type() is QEvent.Type.ActivationChange and self.isVisible() and self.isActiveWindow():
            self._soon.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        inner = QWidget()
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, inner)
        self._halves.setContentsMargins(0, 0, 0, Space.L)
        self._halves.setSpacing(Space.XL)
        for half in (self._left, self._right):
            half.setSpacing(Space.S)
            self._halves.addLayout(half, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.head)
        column.addWidget(scrolling(inner, apart=True), 1)
        self._left.addWidget(SectionHeading(translate("Home", "What needs doing today"), self.again_button))
        self._left.addWidget(self.says)
        self._right.addWidget(self.no_charts)

    def _fit(self) -> None:
        beside = self.width() >= grown(_WIDE) and not self.charts.isHidden()
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._halves.setDirection(direction)

    def _connect(self) -> None:
        self.head.sought.connect(lambda text: self.context.go_to("customers", query=ListQuery(words=text)))
        self.head.new_asked.connect(self.new_record)
        self.todo.wanted.connect(self._do)
        self.todo.put_off.connect(self._put_line_off)
        self.todo.reported.connect(self._report)
        self.again_button.clicked.connect(lambda _checked=False: self._take_up())
        self.charts.tables_chosen.connect(self._wishes.want_tables)
        self.finding.found.connect(self._show)
        self.finding.counted.connect(self._show)
        self.context.changed.records_changed.connect(self._take_change)
        self.context.changed.lens_changed.connect(lambda: self._take_change("customer"))
        self._soon.timeout.connect(self.refresh)
        self._clock.timeout.connect(self._look_at_the_clock)

    def _take_change(self, record: str) -> None:
        self._stale = self._stale or record not in _UNCOUNTED
        if self.isVisible():
            self._soon.start()

    def _look_at_the_clock(self) -> None:
        self.head.greet(datetime.now())
        if self.finding.day != date.today():
            self.refresh()

    def _shown_lines(self) -> list[Todo]:
        waiting = self._wishes.waiting(date.today())
        return [line for line in self.finding.lines if line.code not in waiting]

    def _put_off(self) -> int:
        return len(self.finding.lines) - len(self._shown_lines())

    def _show(self) -> None:
        tally, empty = self.finding.tally, self._is_empty()
        lines, put_off = self._shown_lines(), self._put_off()
        self.todo.show_lines(lines, self.finding.troubles)
        self.again_button.setText(translate("Home", "Show %Ln put off", None, put_off))
        self.again_button.setVisible(put_off > 0)
        self.charts.setVisible(tally is not None and not empty)
        if tally is not None and tally is not self._charted:  # the keyboard may be in one of the charts
            self.charts.show_tally(tally, self.finding.purposes, self.context.choices.languages.code)
            self._charted = tally
        begins = empty
        calm = "" if begins else self._calm(bool(lines))
        self.calm.says.setText(calm)
        self.calm.setVisible(bool(calm))
        self.says.setText(self._said_above(begins, bool(lines)))
        self.says.setVisible(bool(self.says.text()))
        self.beginning.setVisible(begins)
        self.no_charts.setText(self._why_no_charts())
        self.no_charts.setVisible(bool(self.no_charts.text()))
        self._fit()
        tab_as_one_reads(self)

    def _is_empty(self) -> bool:
        return self.finding.tally is not None and not self.finding.tally.everybody

    def _said_above(self, begins: bool, any_lines: bool) -> str:
        if begins:
            return translate("Home", "There are no customers yet. Begin in one of these ways:")
        looking = self.finding.busy and self.finding.tally is None and not any_lines
        return translate("Home", "Looking …") if looking else ""

    def _calm(self, any_lines: bool) -> str:
        """Return what is said where nothing needs doing; nothing where something does, or may still be found."""
        if any_lines or self.finding.troubles or (self.finding.busy and self.finding.tally is None):
            return ""
        if self._put_off():
            return translate("Home", "Nothing else today: the rest is put off until tomorrow.")
        return translate("Home", "Nothing needs doing. Have a good day!")

    def _why_no_charts(self) -> str:
        if self.context.session.lens in COUNTED_THROUGH:
            return ""
        return translate(
            "Home",
            "There are no charts in this view, because it is not for all customers. Choose another view in the place of"
            " the customers.",
        )

    def _do(self, todo: Todo) -> None:
        WORDINGS[todo.code].go(self, todo)

    def _put_line_off(self, code: str) -> None:
        self._wishes.put_off(code, date.today())
        self._show()

    def _take_up(self) -> None:
        self._wishes.take_up()
        self._show()

    def _report(self, mistake: BaseException) -> None:
        from custdesk.ui.bugs import show_bug

        show_bug(self, mistake)
