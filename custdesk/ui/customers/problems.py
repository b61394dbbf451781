"""What is wrong with a card, said beside its fields while one types."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QObject, Signal

from custdesk.customers.checking import Checked, Problem
from custdesk.customers.model import Customer, CustomerCard, Email, Phone
from custdesk.ui.customers.editors import CardEditors
from custdesk.ui.local_form import problem_text
from custdesk.ui.page import PageContext

_NOTHING = ("", None, ())
_ONE_OF_EACH = CustomerCard(
    customer=Customer(given_name="a", tax_number="1"), phones=(Phone(number="1"),), emails=(Email(address="a@b.cd"),)
)


class LiveCheck(QObject):
    """Says problems of the fields that were visited; after the first try to save, of all.

    ``told`` carries how many fields keep the card from being stored, as far as that is said beside them.
    """

    told = Signal(int)

    def __init__(self, context: PageContext, editors: CardEditors) -> None:
        super().__init__(editors)
        self._context = context
        self._editors = editors
        self._visited: set[str] = set()
        self._refused: dict[str, tuple[Any, str]] = {}
        self._everything = False

    def start(self) -> None:
        """Forget what was visited."""
        self._visited.clear()
        self._refused.clear()
        self._everything = False
        self.told.emit(0)

    def warm_up(self) -> None:
        """Load what checks phones, e-mails and numbers before the first field is left."""
        check = self._context.services.customers.check
        self._context.tasks.run(lambda _progress: check(_ONE_OF_EACH), failed=lambda _error: None, owner=self)

    def visit(self, path: str) -> None:
        """Check after the cursor has left a field, and bring what was typed there into its local form."""
        self._visited.add(path)
        checked = self.check()
        field = self._editors.columns.get(path)
        if field is not None and not field.trouble() and not field.value_editor.problem():
            self._tidy(path, checked)

    def check(self) -> Checked:
        """Check the card as typed and say what is wrong with it."""
        checked = self._context.services.customers.check(self._editors.card())
        self._say(checked.problems)
        return checked

    def _first_refused(self) -> str:
        fields = self._editors.fields()
        return next((path for path, field in fields.items() if field.severity() == "problem"), "")

    def check_all(self) -> str:
        """Check before saving; return the path of the first field that keeps the card from being stored, or nothing."""
        self._everything = True
        self._refused.clear()
        self.check()
        return self._first_refused()

    def say_all(self, problems: Iterable[Problem]) -> str:
        """Say problems that the service found while storing; return the path of the first."""
        self._everything = True
        self._say(problems)
        return self._first_refused()

    def refuse(self, path: str, text: str) -> None:
        """Say that a value was refused while storing; it stands there until something else is typed."""
        field = self._editors.field(path)
        if field is not None:
            self._refused[path] = (field.value(), text)
            field.say(text)
            self._tell()

    def _tell(self) -> None:
        self.told.emit(sum(field.severity() == "problem" for field in self._editors.fields().values()))

    def _say(self, problems: Iterable[Problem]) -> None:
        said = {self._shown_path(problem.path): problem for problem in problems}
        for path, field in self._editors.fields().items():
            own = field.value_editor.problem()
            value, refusal = self._refused.get(path, (None, ""))
            if refusal and field.value() == value:
                own = refusal
            # That something is missing is said when saving, not while the person is still on the way there.
            early = path not in self._visited or field.value() in _NOTHING
            if early and not self._everything and not own:
                field.clear()
            elif own:
                field.say(own)
            elif path in said:
                problem = said[path]
                text = problem_text(problem.reason, problem.values)
                field.say(text, "problem" if problem.refused else "doubt")
            else:
                field.clear()
        self._tell()

    def _shown_path(self, path: str) -> str:
        """Return where a missing name is asked for: of a company its name, not that of a person."""
        field = self._editors.columns.get(path)
        company = self._editors.columns.get("company_name")
        hidden = path == "given_name" and field is not None and field.isHidden() and company is not None
        return "company_name" if hidden else path

    def _tidy(self, path: str, checked: Checked) -> None:
        """Show the standard form of a value, and the country that a tax number told."""
        for name in {path, "tax_country"} if path == "tax_number" else {path}:
            field = self._editors.columns.get(name)
            value = getattr(checked.card.customer, name)
            if field is not None and value != field.value():
                field.set_value(value)
