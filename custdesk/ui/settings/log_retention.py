"""How long the log is kept: the rule, and cutting by it now."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox

from custdesk.audit.retention import CHOICES, NEVER, CutPreview
from custdesk.errors import CustDeskError
from custdesk.ui.cut_words import kept_for, went, would_go
from custdesk.ui.page import PageContext
from custdesk.ui.settings.card import SettingsCard
from custdesk.ui.tasks import Task
from custdesk.ui.widgets import Field, ProgressStrip, confirm, words
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
KIND = "log"
"""What is told to have changed when the log was cut."""


class LogRetentionCard(SettingsCard):
    """Sets for how long the log is kept, and cuts what is older after showing what would go."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(translate("LogRetention", "How long the log is kept"))
        self._context = context
        self._rule = NEVER
        self.choice = QComboBox()
        for months in CHOICES:
            self.choice.addItem(kept_for(months), months)
        self.body.addWidget(Field(translate("LogRetention", "Keep the log"), self.choice))
        for text in (
            translate(
                "LogRetention",
                "What is older goes by itself after an owner signs in: who looked at whom, searches, sign-ins, and"
                " changes with the values before and after. It cannot be undone. A backup is made before.",
            ),
            translate(
                "LogRetention",
                "Customers and their answers are not touched. In the log stay: who may do what, who was erased,"
                " incidents, and the last change of each customer. What is left can still be verified.",
            ),
            translate(
                "LogRetention",
                "The law lets you keep such records only as long as you need them (GDPR, Article 5(1)(e)). Ask whoever"
                " advises you how long that is: tax or security rules may ask for years.",
            ),
        ):
            self.body.addWidget(words(text, muted=True))
        self.save_button, self.cut_button = self.add_buttons(
            (translate("LogRetention", "Save"), "save"), (translate("LogRetention", "Cut now …"), "log")
        )
        look(self.cut_button, "danger")
        self.progress = ProgressStrip()
        self.body.addWidget(self.progress)
        self.choice.currentIndexChanged.connect(self._allow)
        self.save_button.clicked.connect(lambda _checked=False: self.save())
        self.cut_button.clicked.connect(lambda _checked=False: self.look_before())

    def refresh(self) -> None:
        """Show the rule."""
        try:
            self._show(self._context.services.log_retention.rule())
        except CustDeskError as error:
            self.show_error(error)

    def save(self) -> None:
        """Set the rule, after a question if it lets entries go."""
        months = self._chosen()
        question = translate("LogRetention", "Keep the log {time}?").format(time=kept_for(months))
        details = translate(
            "LogRetention", "From the next sign-in of an owner on, older entries are cut. This cannot be undone."
        )
        verb = translate("LogRetention", "Keep it so")
        if months != NEVER and not confirm(self, question, verb, details=details, dangerous=True):
            return
        self.says.hide()
        retention = self._context.services.log_retention
        self.setEnabled(False)
        self._context.tasks.run(
            lambda _progress: retention.set_rule(months), lambda _none: self._saved(months), self.show_error, owner=self
        ).finished.connect(self._settle)

    def look_before(self) -> None:
        """Find out what the rule would cut, and ask."""
        retention, months = self._context.services.log_retention, self._rule
        self._follow(
            self._context.tasks.run(
                lambda progress: retention.preview(months, progress), self._ask, self.show_error, owner=self
            ),
            translate("LogRetention", "Looking for what may go …"),
        )

    def _ask(self, found: CutPreview) -> None:
        if not found.entries:
            self._context.toast(translate("LogRetention", "Nothing in the log is old enough to go."))
            return
        question = translate("LogRetention", "Cut %Ln entries from the log?", None, found.entries)
        if confirm(self, question, translate("LogRetention", "Cut them"), details=would_go(found), dangerous=True):
            self._cut(found.months)

    def _cut(self, months: int) -> None:
        retention = self._context.services.log_retention
        self._follow(
            self._context.tasks.run(
                lambda progress: retention.cut(months, progress), self._done, self.show_error, owner=self
            ),
            translate("LogRetention", "Cutting the log …"),
        )

    def _done(self, made: CutPreview) -> None:
        self._context.toast(went(made))
        self._context.changed.records_changed.emit(KIND)

    def _saved(self, months: int) -> None:
        self._show(months)
        self._context.toast(translate("LogRetention", "Saved."))

    def _follow(self, task: Task, text: str) -> None:
        self.says.hide()
        self.progress.follow(task, text)
        for control in (self.choice, self.save_button, self.cut_button):
            control.setEnabled(False)
        task.finished.connect(self._settle)

    def _settle(self) -> None:
        self.setEnabled(True)
        self.choice.setEnabled(True)
        self._allow()

    def _show(self, months: int) -> None:
        self._rule = months
        self.choice.setCurrentIndex(self.choice.findData(months))
        self.show_state(kept_for(months), on=months != NEVER)
        self._allow()

    def _allow(self) -> None:
        self.save_button.setEnabled(self._chosen() != self._rule)
        self.cut_button.setEnabled(self._rule != NEVER and self._chosen() == self._rule)

    def _chosen(self) -> int:
        return int(self.choice.currentData())
