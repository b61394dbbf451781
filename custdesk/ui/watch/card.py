"""Where the owner sets what counts as unusual access."""

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from custdesk.errors import CustDeskError
from custdesk.ui.page import PageContext
from custdesk.ui.settings.card import SettingsCard
from custdesk.ui.theme import Space
from custdesk.ui.widgets import NumberBox, Text, words
from custdesk.watch.model import COUNTED, FEWEST, MOST, NIGHT, RULES, WatchRules

translate = QCoreApplication.translate
_LAST_HOUR = 23


class WatchCard(SettingsCard):
    """A box for each rule, with its number beside it."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(translate("Watch", "Unusual access"))
        self._context = context
        self.boxes: dict[str, QCheckBox] = {}
        self.counts: dict[str, NumberBox] = {}
        self.night_from, self.night_to = _hours(), _hours()
        self.body.addWidget(
            words(
                translate(
                    "Watch",
                    "The owner and the privacy officer are told quietly, at the log. A short time is ten minutes.",
                ),
                muted=True,
            )
        )
        for rule, name in RULES.items():
            self.body.addWidget(self._row(rule, translate("Watch", name)))
        self.save_button = self.add_button(translate("Watch", "Save the rules"))
        self.save_button.clicked.connect(lambda _checked=False: self.save())

    def refresh(self) -> None:
        """Show how the rules are set."""
        self.says.hide()
        try:
            rules = self._context.services.watch.rules()
        except CustDeskError as error:
            self.show_error(error)
            return
        for rule, box in self.boxes.items():
            box.setChecked(rule not in rules.off)
        for rule, count in self.counts.items():
            count.setValue(rules.threshold(rule))
        self.night_from.setValue(rules.night_from)
        self.night_to.setValue(rules.night_to)

    def save(self) -> None:
        self.says.hide()
        rules, watch = self._chosen(), self._context.services.watch
        self.save_button.setEnabled(False)
        self._context.tasks.run(
            lambda _progress: watch.set_rules(rules), lambda _none: self._saved(), self.show_error, owner=self
        ).finished.connect(lambda: self.save_button.setEnabled(True))

    def _saved(self) -> None:
        self.refresh()
        self._context.toast(translate("Settings", "Saved."))

    def _chosen(self) -> WatchRules:
        return WatchRules(
            off=frozenset(rule for rule, box in self.boxes.items() if not box.isChecked()),
            night_from=self.night_from.value(),
            night_to=self.night_to.value(),
            **{rule: count.value() for rule, count in self.counts.items()},
        )

    def _row(self, rule: str, name: str) -> QWidget:
        box = self.boxes[rule] = QCheckBox(name)
        editors: list[QWidget] = []
        if rule == NIGHT:
            self.night_from.setAccessibleName(translate("Watch", "When the night begins"))
            self.night_to.setAccessibleName(translate("Watch", "When the night ends"))
            editors = [self.night_from, Text("–"), self.night_to]
        elif rule in COUNTED:
            count = self.counts[rule] = NumberBox(FEWEST, MOST)
            count.setAccessibleName(translate("Watch", "{rule}: how many").format(rule=name))
            editors = [count]
        for editor in editors:
            editor.setEnabled(box.isChecked())
            box.toggled.connect(editor.setEnabled)
        room = QWidget()
        column = QVBoxLayout(room)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(box)
        if editors:
            row = QHBoxLayout()
            row.setSpacing(Space.S)
            row.addSpacing(Space.XL)
            for editor in editors:
                row.addWidget(editor)
            row.addStretch()
            column.addLayout(row)
        return room


def _hours() -> NumberBox:
    box = NumberBox(0, _LAST_HOUR)
    box.setWrapping(True)
    box.setSuffix(f":{QLocale().toString(0) * 2}")
    return box
