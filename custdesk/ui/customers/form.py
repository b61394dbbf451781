"""The form of a customer, new or known: checked while one types, saved without losing anything."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from custdesk.customers.checking import CustomerRefused
from custdesk.customers.model import CustomerCard
from custdesk.desk.permissions import Permission
from custdesk.errors import CustDeskError, ValueRefused
from custdesk.ui import messages
from custdesk.ui.consent.answers import AnswersEditor
from custdesk.ui.customers.editors import CardEditors
from custdesk.ui.customers.entry_help import EntryHelp
from custdesk.ui.customers.folding import Foldings
from custdesk.ui.customers.head import FormHead
from custdesk.ui.customers.merging import differences, merged
from custdesk.ui.customers.moving import next_field, next_stop, next_trouble, wants_to_move
from custdesk.ui.customers.parts import FormPart
from custdesk.ui.customers.problems import LiveCheck
from custdesk.ui.customers.revealing import reveal
from custdesk.ui.customers.saving import CardSaver
from custdesk.ui.customers.sheet import FormSheet
from custdesk.ui.customers.unsaved import FormDrafts, Typing
from custdesk.ui.dates import show_time
from custdesk.ui.local_form import LocalForm
from custdesk.ui.page import PageContext
from custdesk.ui.record_form import ColumnField
from custdesk.ui.theme import Space

translate = QCoreApplication.translate


class CustomerForm(QWidget):
    """``saved`` carries the card as stored; ``closed`` comes when the person leaves the form."""

    saved = Signal(object)
    closed = Signal()

    def __init__(self, context: PageContext, form: LocalForm) -> None:
        super().__init__()
        self._context, self._form = context, form
        self._original = self._opened = CustomerCard()
        self._before = self._submitted = CustomerCard()
        self._close_when_saved = False
        self.answers: AnswersEditor | None = None
        self._consent: FormPart | None = None
        self.setProperty("look", "window")
        self.head = FormHead()
        self.editors = CardEditors(context.session, form, self._reveal)
        self.check = LiveCheck(context, self.editors)
        self.saver = CardSaver(context, form, self)
        self.drafts = FormDrafts(context, self._unsaved, self)
        self._area = FormSheet(self.editors)
        self._above = QVBoxLayout()
        self._lay_out()

    def pieces(self) -> Iterator[None]:
        yield from self.editors.pieces()
        self.foldings = Foldings(self._context, self.editors.parts, self)
        self.aid = EntryHelp(self._context, self._form, self.editors, self)
        self._area.put_above(self.aid.paste_button)
        self._above.addWidget(self.aid.hint)
        self._connect()
        yield

    def start_new(self) -> None:
        """Begin with an empty form and the consent step."""
        self._start(CustomerCard(), translate("CustomerForm", "New customer"))
        if self._context.may(Permission.CONSENT_RECORD):
            self.answers = AnswersEditor(self._context.services.consents.purposes(), self._form.shop.language)
            self.answers.changed.connect(self._typed)
            self._consent = self.editors.add_part("consent", translate("CustomerForm", "Consent"), self.answers)
            self.foldings.take(self._consent)

    def start_edit(self, card: CustomerCard) -> None:
        """Begin with a known customer as it was opened."""
        self._start(card, card.customer.name)

    def is_dirty(self) -> bool:
        """Return whether anything was typed that is not saved."""
        answered = self.answers is not None and self.answers.answered()
        return answered or self.editors.filled_card() != self._before

    def may_leave(self) -> bool:
        """Return whether the form may be left; ask if something typed would be lost."""
        if self.saver.busy:
            return False
        return not self.is_dirty() or self.drafts.may_lose(self, self._original.customer.id)

    def go_back(self) -> None:
        """Leave the form, if the person means it."""
        if self.may_leave():
            self.forget()
            self.closed.emit()

    def forget(self) -> None:
        """Take the customer out of the form, with everything typed."""
        self._drop_consent()
        self.aid.rest()
        self._original = CustomerCard()
        self._show(CustomerCard())

    def save(self, *, and_close: bool = False) -> None:
        """Check and store what is typed; what keeps it from being stored is said beside its field."""
        if self.saver.busy:
            return
        self.editors.drop_empty_rows()
        if self._focus_on(self.check.check_all()):
            return
        if self.answers is not None and self._consent is not None and self.answers.problem():
            self._consent.fold(folded=False)
            self.answers.day.setFocus()
            return
        self._close_when_saved = and_close
        self._submitted = self.editors.filled_card()
        asked = self.answers is not None and self.answers.answered()
        self.saver.save(
            self._submitted, self._original, self.answers.answers() if self.answers is not None and asked else None
        )
        self._set_status(translate("CustomerForm", "Saving …"))

    def go_to_next_problem(self) -> None:
        """Put the cursor into the next field with a problem, or else with a doubt; also into a part that is folded."""
        self._focus_on(next_trouble(self.editors, self.focusWidget(), ColumnField.severity))

    def focusNextPrevChild(self, forward: bool) -> bool:
        focused = self.focusWidget()
        stop = next_stop(self, focused, back=not forward) if focused is not None else None
        if stop is None:
            return super().focusNextPrevChild(forward)
        stop.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if wants_to_move(event, focused):
            if isinstance(focused, QAbstractButton) and not isinstance(focused, QCheckBox | QRadioButton):
                focused.click()
            elif focused is not None:
                back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                following = next_field(self.editors, focused, back=back)
                (following or self.head.done_button).setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save(and_close=True)
        else:
            super().keyPressEvent(event)

    def _start(self, card: CustomerCard, heading: str) -> None:
        self.forget()
        left = self.drafts.begin(card)
        self._opened, self._original = card, left.began if left else card
        self.editors.ask(self._context.services.asked.get())
        self.check.start()
        self.foldings.restore()
        self._show(self._original)
        self.head.heading.setText(heading)
        self._set_status("")
        if left:
            self.editors.resume(left.typed, left.sealed)
            self._set_status(translate("CustomerForm", "Not saved yet"))
        self._area.begin()
        self.editors.focus_first()
        self.check.warm_up()
        self.aid.begin(card)

    def _open_instead(self, customer_id: int) -> None:
        if self.may_leave():
            self.forget()
            self.closed.emit()
            self._context.go_to("customers", customer_id)

    def _discard(self) -> None:
        self.drafts.forget(self._opened.customer.id)
        self._original = self._opened
        self._show(self._opened)
        self._set_status("")

    def _unsaved(self, now: bool) -> Typing | None:
        typed = self.editors.filled_card()
        if self.saver.landed or (self.saver.busy and not now) or typed == self._before:
            return None
        return Typing(self._before, typed)

    def _show(self, card: CustomerCard) -> None:
        self.editors.show_card(card)
        self._before = self.editors.filled_card()
        for field in self.editors.fields().values():
            field.clear()

    def _drop_consent(self) -> None:
        if self._consent is not None:
            self.foldings.let_go(self._consent)
            self.editors.drop_part(self._consent)
        self._consent = self.answers = None

    def _take_stored(self, stored: CustomerCard) -> None:
        typed = self.editors.filled_card()
        self.drafts.rest()
        self._opened = self._original = stored
        self._drop_consent()
        self.aid.rest()
        self._show(stored)
        meanwhile = [
            difference
            for difference in differences(self._submitted, typed, stored, self._context.session)
            if not difference.only_theirs
        ]
        if typed != self._submitted:
            kept = [difference.name for difference in meanwhile]
            self.editors.show_card(replace(merged(typed, stored, meanwhile, kept), sealed={}))
        self.head.heading.setText(stored.customer.name)
        time = show_time(stored.customer.changed_at)
        self._set_status(translate("CustomerForm", "Saved {time}").format(time=time))
        self.saved.emit(stored)
        # A masked card cannot be edited further.
        if stored.masked or (self._close_when_saved and not self.is_dirty()):
            self.forget()
            self.closed.emit()

    def _take_refusal(self, error: CustDeskError) -> None:
        self._set_status("")
        if isinstance(error, CustomerRefused):
            self._focus_on(self.check.say_all(error.problems))
            return
        path = str(error.values.get("column", "")) if isinstance(error, ValueRefused) else ""
        if self.editors.field(path) is None:
            messages.show_error(self, error)
            return
        self.check.refuse(path, messages.sentence(error))
        self._focus_on(path)

    def _focus_on(self, path: str) -> bool:
        field = self.editors.field(path)
        if field is None:
            return False
        self.editors.bring_up(path)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.show_field(field)
        return True

    def _reveal(self, column: str) -> str | None:
        return reveal(self._context, self, self._original.customer.id, column)

    def _leave(self, path: str) -> None:
        # A form that goes away loses the focus too, and the vault may be closed by then.
        if self.isVisible():
            self.check.visit(path)

    def _typed(self) -> None:
        self.head.allow_saving(allowed=not self.saver.busy)
        if not self.saver.busy and self.is_dirty():
            self.drafts.touch()
            self._set_status(translate("CustomerForm", "Not saved yet"))

    def _set_status(self, text: str) -> None:
        self.head.say(text)
        self.head.allow_saving(allowed=not self.saver.busy)

    def _connect(self) -> None:
        self.editors.edited.connect(self._typed)
        self.editors.left.connect(self._leave)
        self.check.told.connect(self.head.show_problems)
        self.saver.stored.connect(self._take_stored)
        self.saver.refused.connect(self._take_refusal)
        self.saver.ended.connect(self._typed)
        self.drafts.discarded.connect(self._discard)
        self.head.back_button.clicked.connect(self.go_back)
        self.head.save_button.clicked.connect(lambda _checked: self.save())
        self.head.done_button.clicked.connect(lambda _checked: self.save(and_close=True))
        self.head.problems_button.clicked.connect(self.go_to_next_problem)
        self.aid.hint.chosen.connect(self._open_instead)
        QShortcut(
            QKeySequence(Qt.Key.Key_F8),
            self,
            self.go_to_next_problem,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        self._above.setContentsMargins(Space.XL, 0, Space.XL, Space.M)
        self._above.addWidget(self.drafts.bar)
        column.addLayout(self._above)
        column.addWidget(self._area, 1)
