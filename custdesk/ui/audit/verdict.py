"""What a verification of the log found, in words."""

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from custdesk.audit.problems import VerifyReport
from custdesk.ui.audit.close_button import close_button
from custdesk.ui.audit.sentences import problem_text
from custdesk.ui.theme import Space
from custdesk.ui.widgets import Picture, small, words
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
_PROBLEMS_SHOWN = 5


class Verdict(QFrame):
    """Hidden until the log was verified, and again when it is put away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = Picture(size=20)
        self.heading, self.text, self.problems = words(), small(), words()
        look(self.heading, "heading")
        self.close_button = close_button()
        self.close_button.clicked.connect(self.hide)
        column = QVBoxLayout()
        column.setSpacing(Space.XS)
        for label in (self.heading, self.problems, self.text):
            column.addWidget(label)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.M, Space.M, Space.M)
        row.setSpacing(Space.M)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_report(self, report: VerifyReport) -> None:
        number = QLocale().toString
        look(self, "card" if report.good else "notice-danger")
        self.picture.show_icon("check" if report.good else "problem", "success" if report.good else "danger")
        self.problems.setText("\n".join(problem_text(problem) for problem in report.problems[:_PROBLEMS_SHOWN]))
        self.problems.setVisible(not report.good)
        if report.first_bad is None:
            self.heading.setText(translate("Log", "The log is whole: every entry is as it was written."))
        else:
            heading = translate("Log", "The log was tampered with. The first bad entry is number {number}.")
            self.heading.setText(heading.format(number=number(report.first_bad)))
        text = translate(
            "Log", "Entries checked: {entries}. States noted outside the database: {anchors}. Problems: {problems}."
        )
        self.text.setText(
            text.format(
                entries=number(report.entries), anchors=number(report.anchors), problems=number(report.problem_count)
            )
        )
        self.show()
