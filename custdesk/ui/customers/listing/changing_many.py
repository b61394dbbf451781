"""The customers chosen in the list are changed together, with a way to undo it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from custdesk.customers.mass_edit import EditKind
from custdesk.customers.model import ListState
from custdesk.errors import CustDeskError
from custdesk.history.model import Undone
from custdesk.ui import messages
from custdesk.ui.local_form import LocalForm
from custdesk.ui.page import PageContext
from custdesk.ui.tasks import Progress

if TYPE_CHECKING:
    from custdesk.ui.customers.finder import CustomerFinder
    from custdesk.ui.customers.listing.mass_dialog import MassEditDialog

translate = QCoreApplication.translate


class ChangingMany(QObject):
    """Opens the dialog for what the bar of several customers asks for, and says what was done."""

    def __init__(self, context: PageContext, finder: "CustomerFinder", form: LocalForm) -> None:
        super().__init__(finder)
        self._context = context
        self._finder = finder
        self._form = form
        bar = finder.several_bar
        bar.edit_asked.connect(partial(self.open, EditKind.SET))
        bar.tags_asked.connect(partial(self.open, EditKind.ADD_TAGS))
        bar.archive_asked.connect(self.archive)

    def archive(self) -> None:
        """Put the chosen customers aside, or bring them back where the list is of those."""
        restoring = self._finder.query().state is ListState.ARCHIVED
        self.open(EditKind.RESTORE if restoring else EditKind.ARCHIVE)

    def open(self, kind: EditKind) -> "MassEditDialog":
        """Open the dialog for a change of the chosen customers."""
        # Few change many at once, and the dialog brings much along.
        from custdesk.ui.customers.listing.mass_dialog import MassEditDialog

        ids = self._finder.table.chosen_ids()
        dialog = MassEditDialog(self._context, ids, self._form, self._finder.window(), kind=kind)
        dialog.open_for(lambda: self._say(dialog))
        return dialog

    def _say(self, dialog: "MassEditDialog") -> None:
        from custdesk.ui.customers.listing.mass_words import done_in_words

        plan = dialog.plan
        if plan is not None and dialog.entry:
            undo = translate("Customers", "Undo")
            self._context.toast(done_in_words(plan), undo, partial(self._undo, dialog.entry))
        self._tell_changed()

    def _undo(self, entry: int) -> None:
        mass_edit = self._context.services.mass_edit

        def work(progress: Progress) -> Undone:
            return mass_edit.undo(mass_edit.plan_undo(entry, progress), progress=progress)

        self._context.tasks.run(work, self._say_undone, self._failed, owner=self)

    def _say_undone(self, _undone: Undone) -> None:
        self._context.toast(translate("History", "Undone"))
        self._tell_changed()

    def _failed(self, error: CustDeskError) -> None:
        messages.show_error(self._finder, error)
        self._tell_changed()

    def _tell_changed(self) -> None:
        self._context.changed.records_changed.emit("customer")
