"""What goes and what stays when a customer is erased, why it is done, and the number typed once more."""

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from custdesk.erasure.model import GROUNDS, Erased, ErasurePreview, GivenOut
from custdesk.exchange.profiles import PROFILES
from custdesk.records.folding import fold
from custdesk.reports.model import PAPERS
from custdesk.ui.dates import show_instant
from custdesk.ui.page import PageContext
from custdesk.ui.privacy.form_dialog import FormDialog
from custdesk.ui.theme import Space
from custdesk.ui.widgets import Field, ProgressStrip, SectionHeading, ltr_box, scrolling, words
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
_EXPORTS_SHOWN = 5


class EraseDialog(FormDialog):
    """``erased`` is what was done, once it is. Until the number is typed as it is, nothing can be."""

    def __init__(
        self, context: PageContext, found: ErasurePreview, name: str, number: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            context, translate("Erasure", "Erase a customer for good"), translate("Erasure", "Erase"), parent
        )
        self._found = found
        self._number = number
        self._busy = False
        self.erased: Erased | None = None
        self.progress = ProgressStrip()
        self.ground = QComboBox()
        self.ground.setPlaceholderText(translate("Erasure", "Choose"))
        for code, text in GROUNDS.items():
            self.ground.addItem(translate("Erasure", text), code)
        self.ground.setCurrentIndex(-1)
        self.number = ltr_box()
        self.number_field = Field(
            translate("Erasure", "Type the customer’s number, {number}, so that nobody is erased by a slip").format(
                number=f"\u2066{number}\u2069"
            ),
            self.number,
        )
        look(self.verb, "danger")
        for button in self.buttons.buttons():
            button.setAutoDefault(False)  # type: ignore[attr-defined]
        self._lay_out(name)
        self.ground.currentIndexChanged.connect(self._allow)
        self.number.textChanged.connect(self._allow)
        self.buttons.accepted.connect(self.erase)
        self._allow()

    def erase(self) -> None:
        """Do it on the worker; the dialog closes when it is done, and says what is wrong otherwise."""
        found, ground, number = self._found, str(self.ground.currentData()), self.number.text()
        self._wait(True)

        def work() -> None:
            self.erased = self._context.services.erasure.erase(found.customer_id, found.version, ground, number)

        task = self.run(work)
        task.finished.connect(lambda: self._wait(False))
        self.progress.follow(task, translate("Erasure", "Erasing, and clearing the traces …"), can_stop=False)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Enter, after the last digit, neither erases nor leaves; the box chooses a default button when it is shown.
        self.verb.setDefault(False)

    def reject(self) -> None:
        if not self._busy:
            super().reject()

    def _lay_out(self, name: str) -> None:
        room = QWidget()
        column = QVBoxLayout(room)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        told = translate(
            "Erasure", "All that was ever known of {name} goes. Nothing brings it back, and there is no undo."
        )
        column.addWidget(words(told.format(name=f"\u2068{name}\u2069")))
        column.addWidget(SectionHeading(translate("Erasure", "What goes")))
        column.addWidget(words("\n".join(self._goes())))
        column.addWidget(SectionHeading(translate("Erasure", "What stays")))
        for text in self._stays():
            column.addWidget(words(text, muted=True))
        column.addStretch()
        self.body.addWidget(scrolling(room, apart=True), 1)
        self.body.addWidget(Field(translate("Erasure", "Why"), self.ground))
        self.body.addWidget(self.number_field)
        self.body.addWidget(self.progress)

    def _goes(self) -> list[str]:
        found, number = self._found, QLocale().toString
        others = translate("Erasure", "Forms with unsaved typing: {count}, of other people: {others}")
        lines = [
            translate("Erasure", "The card, with phones, e-mails and addresses: {count}").format(
                count=number(found.contacts)
            ),
            translate("Erasure", "Sealed values: {count}").format(count=number(found.sealed)),
            translate("Erasure", "Answers about consent: {count}").format(count=number(found.answers)),
            translate("Erasure", "Earlier changes, with the values before and after: {count}").format(
                count=number(found.revisions)
            ),
        ]
        if found.drafts:
            lines.append(others.format(count=number(found.drafts), others=number(found.others_drafts)))
        if found.views:
            told = translate("Erasure", "Views for everybody that name this person: {count}")
            lines.append(told.format(count=number(found.views)))
        return lines

    def _stays(self) -> list[str]:
        found, number = self._found, QLocale().toString
        lines = [
            translate(
                "Erasure",
                "The log goes on saying that person {id} was erased, when, by whom and why. It says nothing else of the"
                " person.",
            ).format(id=number(found.customer_id)),
            translate(
                "Erasure",
                "Marks stay, too, that nobody can read: by them the program notices if an old file would bring the"
                " person in again, and asks.",
            ),
            translate(
                "Erasure",
                "Backups made before still hold the person until they are thrown away: {count} beside the vault, where"
                " each is gone after fourteen newer ones, and those you keep elsewhere. When one is restored, the"
                " person is erased again, if this vault or a newer backup is there to tell of it.",
            ).format(count=number(found.backups)),
        ]
        if found.given_out:
            shown = [_given_out(one) for one in found.given_out[:_EXPORTS_SHOWN]]
            lines.append(
                translate(
                    "Erasure",
                    "Files and papers that were given out since the customer was entered, and may hold the person:"
                    " {count}."
                    " Ask whoever has them. The newest: {files}",
                ).format(count=number(len(found.given_out)), files=QLocale().createSeparatedList(shown))
            )
        return lines

    def _allow(self) -> None:
        typed = fold(self.number.text().strip()) == fold(self._number)
        self.verb.setEnabled(typed and self.ground.currentIndex() >= 0)

    def _wait(self, waiting: bool) -> None:
        self._busy = waiting
        for widget in (self.ground, self.number, self.buttons):
            widget.setEnabled(not waiting)
        self._allow()


def _given_out(one: GivenOut) -> str:
    profile = PROFILES.get(one.profile)
    label = translate("Profile", profile.label) if profile else one.profile
    label = translate("Printing", PAPERS[one.paper]) if one.paper in PAPERS else label
    return f"\u2068{one.recipient or label}\u2069 ({show_instant(one.at)})"
