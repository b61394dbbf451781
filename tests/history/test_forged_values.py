"""Nothing is written back that this program never stored, whatever somebody signed as an earlier value."""

import pytest

from custdesk.customers.model import CustomerChanged
from custdesk.desk.chain import Value
from custdesk.desk.permissions import Permission
from custdesk.errors import ValueRefused
from custdesk.history.model import Standing
from custdesk.services import Services
from tests.history.conftest import content, last_entry


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("kind", "nonsense"),
        ("balance", "ten"),
        ("tags", 5),
        ("born_on", "yesterday"),
        ("given_name", None),
        ("tax_country", b"\xff"),
        ("phones", '[{"nonsense": 1}]'),
        ("phones", '[{"number": 5}]'),
        ("emails", "{"),
        ("addresses", "7"),
    ],
)
def test_a_forged_earlier_value_is_not_written_back(services: Services, column: str, value: Value) -> None:
    desk, before = services._desk, content(services)
    with desk.change(Permission.CUSTOMER_EDIT) as change:
        change.log(CustomerChanged(subject_id=1, columns=(column,)), {column: (value, "")})
    plan = services.reverts.plan(last_entry(services))
    assert plan.named(Standing.GONE) == (column,)
    with pytest.raises(ValueRefused):
        services.reverts.apply(plan, [column])
    assert content(services) == before
