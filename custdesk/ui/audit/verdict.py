"""What a verification of the log found, in words."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from custdesk.audit.problems import VerifyReport
from custdesk.audit.proving import ENTRIES, ROWS
from custdesk.audit.service import AuditLog
from custdesk.ui.audit.close_button import close_button
from custdesk.ui.audit.sentences import problem_text
from custdesk.ui.tasks import Progress
from custdesk.ui.theme import Space
from custdesk.ui.widgets import Picture, small, words
from custdesk.ui.widgets.areas import LowArea
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
_PROBLEMS_SHOWN = 5
_HIGHEST = 120


class Verdict(QFrame):
    """Hidden until the log was verified, and again when it is put away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = Picture(size=20)
        self.heading, self.text, self.problems = words(), small(), words()
        look(self.heading, "heading")
        self.close_button = close_button()
        self.close_button.clicked.connect(self.hide)
        told = QWidget()
        column = QVBoxLayout(told)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        for label in (self.heading, self.problems, self.text):
            column.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        row.setSpacing(Space.M)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(LowArea(told, _HIGHEST), 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_report(self, report: VerifyReport) -> None:
        number = QLocale().toString
        look(self, "card" if report.good else "notice-danger")
        self.picture.show_icon("check" if report.good else "problem", "success" if report.good else "danger")
        self.problems.setText("\n".join(problem_text(problem) for problem in report.problems[:_PROBLEMS_SHOWN]))
        self.problems.setVisible(not report.good)
        self.heading.setText(_heading(report))
        text = translate(
            "Log",
            "Entries checked: {entries}. Customers compared with the log: {customers}. States noted outside the"
            " database: {anchors}. Problems: {problems}.",
        )
        told = text.format(
            entries=number(report.entries),
            customers=number(report.customers),
            anchors=number(report.anchors),
            problems=number(report.problem_count),
        )
        if report.anchors_cut:
            cut = translate(
                "Log", "Noted states that cannot be compared any more, as a rule cut their entries: {number}."
            )
            told = f"{told} {cut.format(number=number(report.anchors_cut))}"
        if not report.good and report.log_is_whole:
            mend = translate(
                "Log", "Look at each of them, correct what is wrong and save it: then the log knows it again."
            )
            told = f"{mend} {told}"
        self.text.setText(told)
        self.show()

    def show_stopped(self) -> None:
        """Say that nothing is known, because somebody stopped the verification."""
        look(self, "card")
        self.picture.show_icon("information", "muted")
        self.problems.hide()
        self.heading.setText(translate("Log", "The verification was stopped."))
        self.text.setText(translate("Log", "Verify the log again to know whether it is whole."))
        self.show()


def verifying(log: AuditLog) -> Callable[[Progress], VerifyReport]:
    """Return the work of verifying a log, which says what it is doing."""
    stages = {
        ENTRIES: translate("Log", "Checking the entries of the log …"),
        ROWS: translate("Log", "Comparing the customers with what the log says of them …"),
    }
    return lambda progress: log.verify(progress, lambda stage: progress.say(stages[stage]))


def _heading(report: VerifyReport) -> str:
    if report.first_bad is None:
        return translate("Log", "The log is whole, and the customers are as it says.")
    if report.log_is_whole:
        return translate("Log", "The log is whole, but another program changed what it tells of.")
    heading = translate("Log", "The log was tampered with. The first bad entry is number {number}.")
    return heading.format(number=QLocale().toString(report.first_bad))
