"""What was known of such a file before, what is left out of it, and how to keep or change that."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from custdesk.exchange.mapping.keeping import KeptMapping
from custdesk.exchange.reading.model import Notice
from custdesk.ui.exchange.import_wizard.cells import apart
from custdesk.ui.theme import Space
from custdesk.ui.widgets import MoreButton, NameDialog, Picture, confirm, words
from custdesk.ui.widgets.labels import look

translate = QCoreApplication.translate
AFRESH: Final = 0
_MOST_NAMED: Final = 6


class KnownStrip(QFrame):
    """``taken`` carries the id of the kept mapping that a person wants to apply, or :data:`AFRESH`.

    ``kept`` carries the name under which the present mapping is to be kept, ``forgotten`` the id of one.
    """

    taken = Signal(int)
    kept = Signal(str)
    forgotten = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look(self, "card")
        self._known: Sequence[KeptMapping] = ()
        self._notices: Sequence[Notice] = ()
        self._left_out: Sequence[str] = ()
        self.says = words()
        self.afresh = QPushButton(translate("Import", "Look at it afresh"))
        # Enter goes on to the next step.
        self.afresh.setAutoDefault(False)
        self.afresh.clicked.connect(lambda _checked=False: self.taken.emit(AFRESH))
        self.more = MoreButton(translate("Import", "Remember"))
        self.more.actions_menu.aboutToShow.connect(self.fill)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        row.setSpacing(Space.M)
        row.addWidget(Picture("information", "link", parent=self))
        row.addWidget(self.says, 1)
        row.addWidget(self.afresh)
        row.addWidget(self.more)

    def show_known(self, known: Sequence[KeptMapping], notices: Sequence[Notice]) -> None:
        """Show what was known, and offer what is kept."""
        self._known, self._notices = known, notices
        self.afresh.setVisible(bool(notices))
        self._tell()

    def show_left_out(self, names: Sequence[str]) -> None:
        """Tell the columns that nothing is taken from."""
        self._left_out = names
        self._tell()

    def fill(self) -> None:
        """Fill the menu with what there is now."""
        menu = self.more.actions_menu
        menu.clear()
        menu.addAction(translate("Import", "Keep this as …")).triggered.connect(lambda _checked=False: self.ask_name())
        named = [one for one in self._known if one.name]
        if named:
            take = menu.addMenu(translate("Import", "Understand the file as"))
            forget = menu.addMenu(translate("Import", "Forget"))
            for one in named:
                take.addAction(_safe(one.name)).triggered.connect(self._taker(one.id))
                forget.addAction(_safe(one.name)).triggered.connect(self._forgetter(one))

    def ask_name(self) -> None:
        """Ask under which name the present mapping is to be kept."""
        dialog = NameDialog(
            translate("Import", "Keep what the columns mean"),
            hint=translate("Import", "For example the program it comes from. The same name is replaced."),
            parent=self.window(),
        )
        dialog.accepted.connect(lambda: self.kept.emit(dialog.name))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _taker(self, kept_id: int) -> Callable[[], None]:
        return lambda: self.taken.emit(kept_id)

    def _forgetter(self, one: KeptMapping) -> Callable[[], None]:
        return lambda: self._forget(one)

    def _forget(self, one: KeptMapping) -> None:
        question = translate("Import", "Forget what was kept as “{name}”?").format(name=apart(one.name))
        if confirm(self, question, translate("Import", "Forget"), dangerous=True):
            self.forgotten.emit(one.id)

    def _tell(self) -> None:
        texts = [notice_sentence(notice) for notice in self._notices]
        if self._left_out:
            shown = [apart(name) for name in self._left_out[:_MOST_NAMED]]
            more = ["…"] if len(self._left_out) > _MOST_NAMED else []
            names = QLocale().createSeparatedList(shown + more)
            texts.append(translate("Import", "Left out: {columns}.").format(columns=names))
        self.says.setText("\n".join(texts) or translate("Import", "Every column has its place."))


def notice_sentence(notice: Notice) -> str:
    """Return what was known of such files, in the person's language."""
    values = {name: apart(str(value)) for name, value in notice.values.items()}
    return translate("mapping", notice.template).format(**values)


def _safe(name: str) -> str:
    return name.replace("&", "&&")
