"""What each paper says, and the events of printing. A paper holds values; an event only counts and names."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar, Final

from custdesk.consent.model import ConsentState, NoticeText, Purpose
from custdesk.customers.model import Address, CustomerCard, ListRow
from custdesk.desk.events import Event
from custdesk.desk.permissions import Lens
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.shop.model import Shop

CARD, FORM, LABEL = "card", "consent_form", "label"
LIST, LABELS = "list", "labels"
PAPERS: Final = {
    CARD: QT_TRANSLATE_NOOP("Printing", "Customer card"),
    FORM: QT_TRANSLATE_NOOP("Printing", "Consent form"),
    LABEL: QT_TRANSLATE_NOOP("Printing", "Address label"),
    LIST: QT_TRANSLATE_NOOP("Printing", "List of customers"),
    LABELS: QT_TRANSLATE_NOOP("Printing", "Address labels"),
}
"""What can be printed, by code."""

PRINTER, PDF = "printer", "pdf"
WAYS: Final = {
    PRINTER: QT_TRANSLATE_NOOP("Printing", "on paper"),
    PDF: QT_TRANSLATE_NOOP("Printing", "as PDF"),
}
"""How it was given out."""

MOST_LISTED: Final = 10_000
"""How many customers a printed list or a print of labels may hold: some 500 pages."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """What every paper says of itself: of which shop, through which lens, by whom and when (UTC)."""

    shop: Shop
    lens: Lens
    user: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class CardPaper:
    """One customer as the lens shows it, without any sealed value. ``consent`` is there for whoever may see it."""

    made: Made
    card: CustomerCard
    consent: ConsentState | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FormPaper:
    """A form on which a customer answers. ``customer_id`` is 0, and name and number empty, for somebody new.

    ``asked`` are the purposes that take an answer, ``told`` those for which nobody is asked; both with the words in
    force. ``notice`` is the newest one in ``language``, or nothing where the shop has published none.
    """

    made: Made
    language: str
    customer_id: int = 0
    name: str = ""
    number: str = ""
    asked: tuple[Purpose, ...] = ()
    told: tuple[Purpose, ...] = ()
    notice_version: int = 0
    notice: NoticeText | None = None

    @property
    def code(self) -> str:
        """By which the paper is found again: the number of the customer, and of which notice it goes with."""
        return f"{self.number or 'NEW'}-N{self.notice_version}-{self.language.upper()}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ListPaper:
    """Customers in the order of the list, with ``columns`` by their keys, and who was left out, by reason.

    ``use`` is what a list for one purpose is for; ``reasons`` are marked, context "export".
    """

    made: Made
    columns: tuple[str, ...]
    rows: tuple[ListRow, ...]
    use: str = ""
    use_title: str = ""
    left_out: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """Whom a letter goes to, and where."""

    customer_id: int
    name: str
    address: Address
    person: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelsPaper:
    """Labels in the order of the list, and who was left out, by reason (marked, context "export").

    ``no_post`` says of the label for one customer that he asked for no post.
    """

    made: Made
    labels: tuple[Label, ...]
    use: str = ""
    use_title: str = ""
    left_out: Mapping[str, int] = field(default_factory=dict)
    single: bool = False
    no_post: bool = False


Paper = CardPaper | FormPaper | ListPaper | LabelsPaper


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerPrinted(Event):
    """``paper`` is a code of :data:`PAPERS`, ``way`` one of :data:`WAYS`; ``columns`` name what the card held."""

    action: ClassVar[str] = "customer.printed"
    subject_kind: ClassVar[str] = "customer"
    paper: str = ""
    way: str = ""
    lens: str = ""
    copies: int = 1
    columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ListPrinted(Event):
    """As ``export.made``: what of how many customers went out, and who was left out."""

    action: ClassVar[str] = "list.printed"
    paper: str = ""
    way: str = ""
    lens: str = ""
    use: str = ""
    rows: int = 0
    left_out: int = 0
    copies: int = 1
    columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FormPrinted(Event):
    """A form of consent for somebody who is no customer yet; ``notice`` is the version that it goes with."""

    action: ClassVar[str] = "form.printed"
    way: str = ""
    copies: int = 1
    notice: int = 0
