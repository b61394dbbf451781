"""Papers: what a customer's card, a form of consent, a list or labels say, and the entry that they were given out."""

from collections.abc import Sequence

from custdesk.consent.model import Notice, Purpose
from custdesk.consent.queries import select_choices, select_language, select_notices, select_purposes, select_state
from custdesk.consent.service import Consents
from custdesk.customers.filtering import FilterFields
from custdesk.customers.model import Customer, CustomerCard, ListQuery
from custdesk.customers.queries import select_card
from custdesk.customers.views import view_of
from custdesk.desk.door import Desk
from custdesk.desk.events import Event
from custdesk.desk.passages import utc_now
from custdesk.desk.permissions import Lens, Permission
from custdesk.desk.session import Session
from custdesk.errors import RecordMissing
from custdesk.records.columns import DataClass, column_named, columns_of
from custdesk.reports import labels, lists
from custdesk.reports.model import (
    CARD,
    FORM,
    LABEL,
    LABELS,
    LIST,
    CardPaper,
    CustomerPrinted,
    FormPaper,
    FormPrinted,
    LabelsPaper,
    ListPaper,
    ListPrinted,
    Made,
    Paper,
)
from custdesk.settings import LANGUAGES
from custdesk.shop.queries import select_shop
from custdesk.store.connection import Connection


def _untold(done: int, total: int) -> None:
    del done, total


class Papers:
    """What can be printed. Whoever prints shows the paper first, and says :meth:`printed` before it goes out.

    Progress is told as (done, total); what it raises ends the work.
    """

    def __init__(self, desk: Desk, consents: Consents, fields: FilterFields | None = None) -> None:
        self._desk = desk
        self._fields = fields or FilterFields()
        self._consents = consents

    def card(self, customer_id: int) -> CardPaper:
        """Return one customer as the lens shows it; raise ``RecordMissing`` if there is none."""
        with self._desk.read(Permission.CUSTOMER_VIEW) as reading:
            view = view_of(reading.session)
            # A sealed value is not on the paper, nor that there is one.
            stored = select_card(reading.connection, customer_id, view.columns, (), contact=view.contact)
            if stored is None:
                raise RecordMissing
            card, made = view.card(stored), self._made(reading.connection)
        may_see = self._desk.session.may(Permission.CONSENT_VIEW)
        return CardPaper(made=made, card=card, consent=self._consents.state(customer_id) if may_see else None)

    def form(self, customer_id: int = 0, language: str = "") -> FormPaper:
        """Return a form of consent for a customer, or for somebody new; raise ``RecordMissing`` if there is none.

        It is in the customer's language, where that is known and spoken here, else in the shop's, unless another
        ``language`` is asked for.
        """
        with self._desk.read(Permission.CUSTOMER_VIEW, Permission.CONSENT_VIEW) as reading:
            connection, session = reading.connection, reading.session
            made = self._made(connection)
            customer = _named(connection, session, customer_id)
            chosen = language or _language(connection, session, customer_id) or made.shop.language
            purposes = [one for one in select_purposes(connection) if one.active]
            notice: Notice | None = next(iter(select_notices(connection)), None)
        return FormPaper(
            made=made,
            language=chosen,
            customer_id=customer_id,
            name=customer.name,
            number=customer.number,
            asked=_of(purposes, takes_answers=True),
            told=_of(purposes, takes_answers=False),
            notice_version=notice.version if notice else 0,
            notice=notice.texts.get(chosen) if notice else None,
        )

    def list(
        self,
        query_or_ids: ListQuery | Sequence[int],
        columns: Sequence[str],
        use: str = "",
        progress: lists.Progress = _untold,
    ) -> ListPaper:
        """Return a list in its order with the columns of these keys, as the lens in use shows it.

        ``use`` is what a list for one purpose is for. Raise ``ListTooLong``, and ``PermissionRefused`` for a column
        that the session may not see.
        """
        with self._desk.read(Permission.EXPORT_LIST) as reading:
            lists.require_shown(reading.session, columns)
            use = use if reading.session.lens is Lens.PURPOSE else ""
            found = lists.find(reading, self._fields, lists.wanted(query_or_ids), use)
            made = self._made(reading.connection)
            title = lists.title_of(reading.connection, use, made.shop)
        rows = tuple(lists.listed(self._desk, Permission.EXPORT_LIST, found, progress))
        return ListPaper(
            made=made, columns=tuple(columns), rows=rows, use=use, use_title=title, left_out=found.left_out
        )

    def labels(
        self, query_or_ids: ListQuery | Sequence[int], use: str = labels.POST, progress: lists.Progress = _untold
    ) -> LabelsPaper:
        """Return a label for each customer who may be used for ``use``, wants post and has an address.

        Raise ``ListTooLong``, and ``PermissionRefused`` without the views for one purpose and of whole addresses.
        """
        with self._desk.read(Permission.EXPORT_LIST) as reading:
            view = labels.view_of_many_letters(reading.session)
            found = lists.find_for_use(reading, self._fields, lists.wanted(query_or_ids), view, use)
            made = self._made(reading.connection, Lens.PURPOSE)
            title = lists.title_of(reading.connection, use, made.shop)
            no_post = labels.who_wants_no_post(reading.connection) if use != labels.POST else frozenset()
        left_out = dict(found.left_out)
        rows = lists.listed(self._desk, Permission.EXPORT_LIST, found, progress)
        kept = tuple(labels.labels_of(rows, no_post, left_out))
        return LabelsPaper(made=made, labels=kept, use=use, use_title=title, left_out=left_out)

    def label(self, customer_id: int) -> LabelsPaper:
        """Return the label of one customer, or none for one without an address; raise ``RecordMissing``.

        Whoever prints one means this one letter: that the customer wants no post is told, and stops nobody.
        """
        with self._desk.read(Permission.CUSTOMER_VIEW) as reading:
            label = labels.label_of(reading.connection, reading.session, customer_id)
            choices = select_choices(reading.connection, customer_id)
            no_post = labels.POST in choices and choices[labels.POST].opted_out
            made = self._made(reading.connection, Lens.PERSONAL)
        return LabelsPaper(made=made, labels=(label,) if label else (), single=True, no_post=no_post)

    def printed(self, paper: Paper, way: str, copies: int = 1) -> None:
        """Log that a paper goes out, ``way`` being a code of :data:`~custdesk.reports.model.WAYS`: call it before."""
        with self._desk.read(Permission.CUSTOMER_VIEW) as reading:
            reading.log(_event(paper, way, copies))

    def _made(self, connection: Connection, lens: Lens | None = None) -> Made:
        session = self._desk.session
        return Made(shop=select_shop(connection), lens=lens or session.lens, user=session.user_name, at=utc_now())


def _event(paper: Paper, way: str, copies: int) -> Event:
    lens = paper.made.lens.value
    columns: tuple[str, ...] = ("name", "addresses")
    match paper:
        case CardPaper():
            held = _held(paper.card)
            customer_id = paper.card.customer.id
            return CustomerPrinted(subject_id=customer_id, paper=CARD, way=way, lens=lens, copies=copies, columns=held)
        case FormPaper(customer_id=0):
            return FormPrinted(way=way, copies=copies, notice=paper.notice_version)
        case FormPaper():
            return CustomerPrinted(subject_id=paper.customer_id, paper=FORM, way=way, lens=lens, copies=copies)
        case LabelsPaper(single=True):
            customer_id = paper.labels[0].customer_id
            return CustomerPrinted(
                subject_id=customer_id, paper=LABEL, way=way, lens=lens, copies=copies, columns=columns
            )
        case LabelsPaper():
            kind, rows = LABELS, len(paper.labels)
        case ListPaper():
            kind, rows, columns = LIST, len(paper.rows), paper.columns
    return ListPrinted(
        paper=kind,
        way=way,
        lens=lens,
        use=paper.use,
        rows=rows,
        left_out=sum(paper.left_out.values()),
        copies=copies,
        columns=columns,
    )


def _held(card: CustomerCard) -> tuple[str, ...]:
    own = [one.name for one in columns_of(Customer) if getattr(card.customer, one.name) not in (None, "", ())]
    return (*own, *(name for name in ("phones", "emails", "addresses") if getattr(card, name)))


def _named(connection: Connection, session: Session, customer_id: int) -> Customer:
    """Return who somebody is, as far as the session sees it; nobody for 0."""
    if not customer_id:
        return Customer()
    names = tuple(column for column in view_of(session).columns if column.data_class is DataClass.IDENTITY)
    card = select_card(connection, customer_id, names, (), contact=False)
    if card is None:
        raise RecordMissing
    return card.customer


def _language(connection: Connection, session: Session, customer_id: int) -> str:
    if not customer_id or not select_state(connection, customer_id):
        return ""
    known = session.sees(column_named(Customer, "language"))
    language = select_language(connection, customer_id) if known else ""
    return language if language in LANGUAGES else ""


def _of(purposes: Sequence[Purpose], *, takes_answers: bool) -> tuple[Purpose, ...]:
    return tuple(one for one in purposes if one.takes_answers is takes_answers)
