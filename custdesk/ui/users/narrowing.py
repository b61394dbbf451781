"""What an owner withholds from a role: switches within its ceiling, so that nothing can be widened."""

from collections.abc import Mapping
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from custdesk.desk.permissions import LEFT_TO_ALL, NO_LIMITS, ROLES, Limits, Role
from custdesk.ui.page import PageContext
from custdesk.ui.theme import Space
from custdesk.ui.users.dialogs import TeamDialog
from custdesk.ui.users.role_words import LENS_MEANS, MAY, SEES, lens_name, minutes, opens_sealed, role_name
from custdesk.ui.widgets import Field, SectionHeading, make_room, scrolling, small, words
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
T = TypeVar("T")
_SIZE = QSize(560, 640)
_MINUTES = (1, 2, 3, 5, 10)


class NarrowDialog(TeamDialog):
    """A switch for each thing the role may do, see and look through; off means withheld."""

    def __init__(self, context: PageContext, role: Role, limits: Limits, parent: QWidget | None = None) -> None:
        heading = translate("Team", "Narrow a role: {role}").format(role=role_name(role))
        super().__init__(context, heading, translate("Team", "Save"), parent)
        self._role = role
        grant = ROLES[role]
        # An owner from whom something was withheld could not give it back.
        may = frozenset() if role is Role.OWNER else grant.permissions - LEFT_TO_ALL
        sees = frozenset() if role is Role.OWNER else grant.classes
        self.permissions = self._switches({one: translate("Role", text) for one, text in MAY.items() if one in may})
        self.classes = self._switches({one: translate("Role", text) for one, text in SEES.items() if one in sees})
        self.lenses = self._switches({lens: lens_name(lens) for lens in grant.lenses})
        self.idle = QComboBox()
        usual = translate("Team", "As usual for this role: {time}").format(time=minutes(grant.idle_minutes))
        self.idle.addItem(usual, 0)
        for count in (minute for minute in _MINUTES if minute < grant.idle_minutes):
            self.idle.addItem(minutes(count), count)
        self.reason = QCheckBox(translate("Team", "Ask why, before a sealed value is shown"))
        self.reason.setEnabled(not grant.asks_reason)
        self.reason.setVisible(opens_sealed(role))
        self.reason.toggled.connect(lambda _on: self.touched())
        self.idle.activated.connect(lambda _row: self.touched())
        self._lay_out()
        self.show_limits(limits)
        self.changed = False
        self.verb.clicked.connect(self._store)
        make_room(self, _SIZE)

    def show_limits(self, limits: Limits) -> None:
        """Set the switches to what is withheld now."""
        for switches, withheld in (
            (self.permissions, limits.permissions),
            (self.classes, limits.classes),
            (self.lenses, limits.lenses),
        ):
            for one, switch in switches.items():
                switch.setChecked(one not in withheld)
        self.idle.setCurrentIndex(max(0, self.idle.findData(limits.idle_minutes)))
        self.reason.setChecked(limits.asks_reason or ROLES[self._role].asks_reason)

    def limits(self) -> Limits:
        """Return what the switches withhold."""
        return Limits(
            permissions=_off(self.permissions),
            classes=_off(self.classes),
            lenses=_off(self.lenses),
            idle_minutes=int(self.idle.currentData()),
            asks_reason=self.reason.isChecked() and not ROLES[self._role].asks_reason,
        )

    def _store(self) -> None:
        self.says.setVisible(not self._keeps_a_view())
        if not self._keeps_a_view():
            self.says.setText(translate("Team", "Leave the role at least one view."))
            return
        role, limits, roles = self._role, self.limits(), self._services.roles
        self.run(lambda: roles.narrow(role, limits))

    def _keeps_a_view(self) -> bool:
        return any(switch.isChecked() for switch in self.lenses.values())

    def _switches(self, named: Mapping[T, str]) -> dict[T, QCheckBox]:
        made = {}
        for one, text in named.items():
            made[one] = QCheckBox(text)
            made[one].toggled.connect(lambda _on: self.touched())
        return made

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(Space.XS)
        text = translate(
            "Team",
            "Switch off what people in this role shall not do or see. It holds from their next sign-in. Nothing can be"
            " added that the role does not have.",
        )
        column.addWidget(words(text))
        for heading, switches in (
            (translate("Team", "May do"), self.permissions),
            (translate("Team", "Sees"), self.classes),
        ):
            if switches:
                column.addWidget(SectionHeading(heading))
            for switch in switches.values():
                column.addWidget(switch)
        column.addWidget(SectionHeading(translate("Team", "Views")))
        for lens, switch in self.lenses.items():
            column.addWidget(switch)
            column.addWidget(_beneath(translate("Role", LENS_MEANS[lens])))
        column.addWidget(SectionHeading(translate("Team", "At the PC")))
        column.addWidget(self.reason)
        column.addSpacing(Space.S)
        column.addWidget(Field(translate("Team", "Lock when nobody uses it for"), self.idle))
        column.addStretch()
        self.body.addWidget(_scrolled(column), 1)
        self.whole = QPushButton(translate("Team", "Give everything back"))
        self.whole.setAutoDefault(False)
        look(self.whole, "quiet")
        self.whole.clicked.connect(lambda _checked=False: self.show_limits(NO_LIMITS))
        self.buttons.addButton(self.whole, self.buttons.ButtonRole.ResetRole)


def _scrolled(column: QVBoxLayout) -> QScrollArea:
    inner = QWidget()
    # Beside the scroll bar; margins would not change sides where one reads from the right.
    row = QHBoxLayout(inner)
    row.setContentsMargins(0, 0, 0, 0)
    row.addLayout(column, 1)
    row.addSpacing(Space.S)
    return scrolling(inner)


def _beneath(text: str) -> QWidget:
    """Return small words that stand under the words of a switch."""
    label = small(text)
    label.setIndent(Space.XL + Space.XS)
    return label


def _off(switches: Mapping[T, QCheckBox]) -> frozenset[T]:
    return frozenset(one for one, switch in switches.items() if not switch.isChecked())
