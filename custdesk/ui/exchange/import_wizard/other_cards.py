"""The customers whom rows look like, opened to be shown beside them."""

from PySide6.QtCore import QObject, QTimer, Signal

from custdesk.customers.model import CustomerCard
from custdesk.errors import CustDeskError
from custdesk.exchange.importing.model import PlannedRow, Verdict
from custdesk.ui.page import PageContext

_AT_REST_MS = 200


class OtherCards(QObject):
    """``arrived`` carries the id of a customer who can be shown now."""

    arrived = Signal(int)

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._cards: dict[int, CustomerCard] = {}
        self._wanted = 0
        # Opening a customer is logged: nobody is opened for a row that one only passes.
        self._at_rest = QTimer(self)
        self._at_rest.setSingleShot(True)
        self._at_rest.setInterval(_AT_REST_MS)
        self._at_rest.timeout.connect(self._open)

    def forget(self) -> None:
        """Forget whom one has seen: another plan is looked at."""
        self._cards.clear()
        self.rest()

    def rest(self) -> None:
        """Open nobody any more."""
        self._at_rest.stop()

    def card(self, row: PlannedRow) -> CustomerCard | None:
        """Return the stored customer whom a lookalike looks like, or ``None`` and open that one in a moment."""
        self.rest()
        if row.verdict is not Verdict.LOOKALIKE or not row.customer_id:
            return None
        card = self._cards.get(row.customer_id)
        if card is None:
            self._wanted = row.customer_id
            self._at_rest.start()
        return card

    def _open(self) -> None:
        customer_id, customers = self._wanted, self._context.services.customers

        def take(card: CustomerCard) -> None:
            self._cards[customer_id] = card
            self.arrived.emit(customer_id)

        def missing(_error: CustDeskError) -> None:
            """Say nothing: the row stands there without the comparison."""

        self._context.tasks.run(lambda _progress: customers.open(customer_id, in_full=True), take, missing, owner=self)
