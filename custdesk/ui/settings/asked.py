"""What the shop asks its customers for: ticked field by field, each with the reason for asking."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QPushButton, QWidget

from custdesk.customers.asked import ALWAYS, ASKABLE, EVERYTHING, LONGEST_REASON, USUAL, Asked, asked_of
from custdesk.customers.model import Customer
from custdesk.errors import CustDeskError
from custdesk.records.columns import columns_of
from custdesk.ui.page import PageContext
from custdesk.ui.privacy.form_dialog import FormDialog
from custdesk.ui.settings.card import SettingsCard
from custdesk.ui.theme import Space
from custdesk.ui.widgets import TextBox, scrolling, words

translate = QCoreApplication.translate
KIND = "asked"
"""What is told to have changed when the shop asks for something else."""


class AskedCard(SettingsCard):
    """Says how much is asked, and opens the list."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(translate("Asked", "What we ask"))
        self._context = context
        self._asked = EVERYTHING
        text = translate(
            "Asked",
            "The form of a customer shows only what your shop asks for. Do not ask what you do not need: that is"
            " quicker, and the law wants it so (GDPR, Article 5(1)(c)). What is stored already stays, and is shown.",
        )
        self.body.addWidget(words(text, muted=True))
        self.choose_button = self.add_button(translate("Asked", "Choose the fields …"))
        self.choose_button.clicked.connect(lambda _checked=False: self.choose())

    def refresh(self) -> None:
        """Show how much is asked."""
        try:
            self._show(self._context.services.asked.get())
        except CustDeskError as error:
            self.show_error(error)

    def choose(self) -> None:
        """Open the list of fields."""
        AskedDialog(self._context, self._asked, self).open_for(self._stored)

    def _stored(self) -> None:
        self.refresh()
        self._context.changed.records_changed.emit(KIND)
        self._context.toast(translate("Asked", "Saved."))

    def _show(self, asked: Asked) -> None:
        self.says.hide()
        self._asked = asked
        if asked.left_out:
            left = translate("Asked", "%Ln fields left out", None, len(asked.left_out))
            self.show_state(left, on=False)
        else:
            self.show_state(translate("Asked", "Everything"), on=False)


class AskedDialog(FormDialog):
    """All fields of a customer with a tick and a reason."""

    def __init__(self, context: PageContext, asked: Asked, parent: QWidget | None = None) -> None:
        super().__init__(context, translate("Asked", "What we ask"), translate("Asked", "Save"), parent)
        self._original = asked
        self.ticks: dict[str, QCheckBox] = {}
        self.reasons: dict[str, TextBox] = {}
        explained = translate(
            "Asked", "Tick what your shop needs. The reason stands beside the field, so that everybody can tell it."
        )
        self.body.addWidget(words(explained, muted=True))
        self.usual_button = QPushButton(translate("Asked", "Only the usual ones"))
        self.all_button = QPushButton(translate("Asked", "Everything"))
        quick = QHBoxLayout()
        quick.setSpacing(Space.S)
        for button, names in ((self.usual_button, USUAL), (self.all_button, frozenset(ASKABLE))):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, names=names: self._tick(names))
            quick.addWidget(button)
        quick.addStretch()
        self.body.addLayout(quick)
        self.body.addWidget(scrolling(self._list(asked), apart=True), 1)
        self.verb.clicked.connect(self._store)

    def chosen(self) -> Asked:
        """Return what is ticked, and the reasons."""
        left_out = [name for name, tick in self.ticks.items() if not tick.isChecked()]
        return asked_of(left_out, [(name, box.text()) for name, box in self.reasons.items()])

    def _list(self, asked: Asked) -> QWidget:
        room = QWidget()
        grid = QGridLayout(room)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(1, 1)
        for row, name in enumerate(_in_order()):
            text = field_name(name)
            tick = QCheckBox(text)
            tick.setChecked(asked.asks(name))
            tick.setEnabled(name not in ALWAYS)
            if name in ALWAYS:
                tick.setToolTip(translate("Asked", "Names and the kind are always asked."))
                tick.setAccessibleDescription(tick.toolTip())
            reason = TextBox(translate("Asked", "Why? For example: for deliveries"))
            reason.setText(asked.reason(name))
            reason.setMaxLength(LONGEST_REASON)
            reason.setAccessibleName(translate("Asked", "Why we ask for: {field}").format(field=text))
            reason.setEnabled(tick.isChecked())
            tick.toggled.connect(reason.setEnabled)
            tick.toggled.connect(self.touched)
            reason.textEdited.connect(self.touched)
            self.ticks[name], self.reasons[name] = tick, reason
            grid.addWidget(tick, row, 0)
            grid.addWidget(reason, row, 1)
        return room

    def _tick(self, names: frozenset[str]) -> None:
        for name, tick in self.ticks.items():
            tick.setChecked(name in names or name in ALWAYS)

    def _store(self) -> None:
        chosen, original, asked = self.chosen(), self._original, self._context.services.asked
        self.run(lambda: asked.change(chosen, original))


def field_name(name: str) -> str:
    """Return what a field or a list of a customer is called."""
    match name:
        case "phones":
            return translate("Asked", "Phones")
        case "emails":
            return translate("Asked", "E-mails")
        case "addresses":
            return translate("Asked", "Addresses")
    column = next(one for one in columns_of(Customer) if one.name == name)
    return translate(column.record, column.label)


def _in_order() -> list[str]:
    """Return what may be asked as the form has it: the lists after the names."""
    names = [name for name in ASKABLE if name not in ("phones", "emails", "addresses")]
    place = names.index("job_title") + 1
    return [*names[:place], "phones", "emails", "addresses", *names[place:]]
