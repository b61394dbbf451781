"""What shared views of the list say of an erased person goes with the person, and nothing else of them."""

from dataclasses import replace

from custdesk.customers.filters import Condition, Filters, Match
from custdesk.customers.list_views import ListView
from custdesk.customers.model import Address, Customer, CustomerCard, Email, Phone
from custdesk.desk.permissions import Role
from custdesk.services import Services
from tests.erasure.looking import all_that_can_be_read, found
from tests.shops import seen_as

ANA = CustomerCard(
    customer=Customer(given_name="Ana", family_name="Qsolveig"),
    phones=(Phone(number="+34612345678"),),
    emails=(Email(address="ana@qnorden.example"),),
    addresses=(Address(city="Tarifa"),),
)
EVA = CustomerCard(customer=Customer(given_name="Eva", family_name="Sol"))


def erase(services: Services, customer_id: int) -> None:
    number = services.customers.open(customer_id).customer.number
    services.erasure.erase(customer_id, services.erasure.preview(customer_id).version, "asked", number)


def test_words_conditions_and_names_by_which_only_the_person_is_found_go(services: Services) -> None:
    ana = services.customers.create(ANA)
    services.customers.create(EVA)
    vip, mail = Condition("tags", Match.ANY_OF, ("vip",)), Condition("email", Match.CONTAINS, ("qnorden",))
    services.list_views.share("Everybody with tags", ListView(filters=Filters((vip,))))
    services.list_views.share("Ana Qsolveig", ListView(words="612 345 678", filters=Filters((vip, mail))))
    services.list_views.share("The As", ListView(words="an"))
    services.list_views.share("Tarifa", ListView(words="tarifa"))
    assert services.erasure.preview(ana).views == 1
    erase(seen_as(services, role=Role.PRIVACY_OFFICER), ana)
    kept = {one.name: one.view for one in services.list_views.all()}
    assert kept["Everybody with tags"].filters.conditions == (vip,)
    assert (kept["The As"].words, kept["Tarifa"].words) == ("an", "tarifa")
    (changed,) = (view for name, view in kept.items() if name.isdecimal())
    assert (changed.words, changed.filters.conditions) == ("", (vip,))
    assert not found(["Qsolveig", "qnorden", "612 345 678"], (), all_that_can_be_read(services.folder))
    assert services.log.verify().good


def test_what_a_customer_was_called_earlier_goes_too_and_what_others_are_called_stays(services: Services) -> None:
    ana = services.customers.create(ANA)
    services.customers.create(EVA)
    services.list_views.share("Earlier", ListView(words="ana@qnorden.example"))
    services.list_views.share("Both", ListView(words="sol"))
    card = services.customers.open(ana)
    renamed = replace(card.customer, family_name="Sol")
    services.customers.save(replace(card, customer=renamed, emails=()), card)
    assert services.erasure.preview(ana).views == 1
    erase(services, ana)
    kept = {one.name: one.view.words for one in services.list_views.all()}
    assert kept == {"Earlier": "", "Both": "sol"}
    assert not found(["qnorden"], (), all_that_can_be_read(services.folder))
