"""The dialogs about the same customer twice, for looking at them."""

from dataclasses import replace

from PySide6.QtWidgets import QDialog

from custdesk.consent.model import Answers
from custdesk.customers.model import CustomerCard
from custdesk.quality.likeness import SAME_NUMBER, Likeness, Standing
from custdesk.quality.model import MergeChoice
from custdesk.quality.scan import Pair, Scan
from custdesk.ui.local_form import LocalForm
from custdesk.ui.page import PageContext
from custdesk.ui.quality.dialog import TwiceDialog
from custdesk.ui.quality.entry import MergeWithDialog
from custdesk.ui.quality.merge_dialog import MergeDialog
from custdesk.ui.quality.unmerge_dialog import UnmergeDialog


def twice_dialogs(context: PageContext, customer_id: int) -> dict[str, QDialog]:
    """Enter the customer twice more: once merged, and once to be compared."""
    services, lookalikes = context.services, context.services.lookalikes
    card = services.customers.open(customer_id)
    other = replace(card.customer, number="", given_name="Mari", notes="Evenings", reference="K-7")
    again = [services.customers.create(replace(card, customer=other, sealed_present=frozenset())) for _ in range(2)]
    lookalikes.merge(lookalikes.plan(again[0], again[1]), MergeChoice(number_line="1009"))
    apart, archived = again[0], services.customers.create(CustomerCard(customer=other))
    services.customers.archive(archived, 1)
    services.consents.record(apart, Answers(opted_out={"phone": False, "email": True}, how="paper"))
    lookalikes.tell_apart(apart, archived)
    made = {name: TwiceDialog(context) for name in ("twice", "twice-found", "twice-merged", "twice-apart")}
    likeness = Likeness(Standing.ALIKE, 0.9, (SAME_NUMBER,))
    pairs = (Pair(customer_id, apart, likeness), Pair(customer_id, archived, likeness))
    made["twice-found"].show_found(Scan(pairs, 1234, 12, 3))
    made["twice-merged"].tabs.setCurrentIndex(1)
    made["twice-apart"].tabs.setCurrentIndex(2)
    return {
        **made,
        "merge": MergeDialog(context, lookalikes.plan(customer_id, apart), LocalForm(services.shop.get())),
        "merge-with": MergeWithDialog(context, card),
        "unmerge": UnmergeDialog(context, lookalikes.plan_unmerge(again[1])),
    }
