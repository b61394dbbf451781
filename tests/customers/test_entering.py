import pytest

from custdesk.customers.entering import EnteredRows, NewCustomer
from custdesk.customers.model import CustomerCreated
from custdesk.desk.appending import EntryChain
from custdesk.desk.audited_rows import UNTELLABLE, commits_to, digest_of
from custdesk.desk.chain import Entry, canonical, commitment, encoded, first_head, next_head

NOW = "2026-03-01T10:00:00Z"
ADDRESS = ("home", "Calle Sol 1", "04001", "Almería", "", "ES")
CUSTOMERS = [
    NewCustomer(7, {"number": "1", "given_name": "Ana"}, [], [], []),
    NewCustomer(8, {"number": "2", "born_on": "1980-02-01", "balance": -5}, [("", "+34600000000", True)], [], []),
    NewCustomer(9, {"balance": None, "notes": "é" * 700, "number": "3"}, [], [("", "Ö@x.de"), ("work", "b@x.de")], []),
    NewCustomer(10, {"number": "4", "tags": "\nvip\n"}, [("", "1", False)] * 12, [], [ADDRESS, ADDRESS], ("vip",)),
    NewCustomer(2**40, {"number": "5", "balance": 2**63 - 1, "source": ""}, [], [], [ADDRESS]),
]


def entered(customers: list[NewCustomer]) -> EnteredRows:
    rows = EnteredRows(EntryChain(4, first_head(b"vault"), NOW, 2), NOW)
    for customer in customers:
        rows.add(customer)
    return rows


def plain_digest(rows: EnteredRows, place: int) -> bytes:
    """Return the digest of what is to be stored, as everything else makes it."""
    *values, customer_id, created_at, changed_at = rows.customers[place]
    of_customer = (customer_id, 1, "active", created_at, changed_at, *values, 0, 0)
    lists = [[row[1:] for row in table if row[0] == customer_id] for table in (rows.emails, rows.addresses)]
    phones = [(*row[1:-1], int(row[-1] or 0)) for row in rows.phones if row[0] == customer_id]
    return commits_to({"customer": digest_of("customer", ([of_customer], phones, *lists))})


def test_each_entry_commits_to_the_rows_that_are_stored() -> None:
    rows = entered(CUSTOMERS)
    assert [revision[-1] for revision in rows.chain.revisions] == [
        plain_digest(rows, place) for place in range(len(CUSTOMERS))
    ]


def test_entries_are_chained_as_any_others_are() -> None:
    rows = entered(CUSTOMERS)
    head, told = first_head(b"vault"), EntryChain(4, first_head(b"vault"), NOW, 2)
    for row, (_seq, _kind, _id, salt, body, digests) in zip(rows.chain.rows, rows.chain.revisions, strict=True):
        head = next_head(head, Entry(*row[:-1]))
        assert row[-2:] == (commitment(salt, body, digests), head)
        told.add(CustomerCreated(subject_id=row[5], columns=tuple(sorted(_columns(row[5])))), digests=digests)
    assert [row[:7] for row in rows.chain.rows] == [row[:7] for row in told.rows]
    assert rows.columns == {"born_on", "balance", "notes", "tags", "source", "phones", "emails", "addresses"}


def _columns(customer_id: int) -> list[str]:
    (customer,) = (customer for customer in CUSTOMERS if customer.id == customer_id)
    held = [name for name in ("born_on", "balance", "notes", "tags", "source") if name in customer.values]
    lists = (("phones", customer.phones), ("emails", customer.emails), ("addresses", customer.addresses))
    return held + [name for name, some in lists if some]


@pytest.mark.parametrize("value", ["\ud800", 2**63, 1.5, True], ids=repr)
def test_a_value_that_has_no_bytes_of_its_own_never_fits(value: object) -> None:
    values = {"number": "1", "notes": value}
    rows = entered([NewCustomer(1, values, [], [], [])])  # type: ignore[arg-type]
    assert rows.chain.revisions[0][-1] == commits_to({"customer": UNTELLABLE}) == plain_digest(rows, 0)


def test_salts_are_used_once() -> None:
    salts = [
        revision[3] for revision in entered([NewCustomer(i, {}, [], [], []) for i in range(1, 200)]).chain.revisions
    ]
    assert len(set(salts)) == len(salts) == 199
    assert {len(salt) for salt in salts} == {16}


@pytest.mark.parametrize("value", ["", "é" * 600, 0, 63, 64, -1, None, b"", b"\x00" * 300], ids=repr)
def test_a_value_has_the_same_bytes_alone_and_among_others(value: str | int | bytes | None) -> None:
    assert canonical((value, 1)) == encoded(value) + encoded(1)
