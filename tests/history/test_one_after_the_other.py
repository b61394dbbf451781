"""Imports that are undone one after the other, the last one first, leave nothing."""

from custdesk.history.model import EDITED, Fate
from custdesk.services import Services
from tests.exchange.importing.conftest import draft
from tests.history.conftest import bring_in, content, edit

FIRST = draft(2, "Ana Gil", phone="612000111", email="ana@example.com")
SECOND = draft(2, "Ana Gil", phone="612000111", job_title="Baker", opt_outs=["marketing"])


def undo(services: Services, entry: int) -> int:
    return services.reverts.apply_batch(services.reverts.plan_batch(entry)).entry


def test_who_was_changed_by_an_import_that_was_undone_is_taken_out_with_the_one_before(services: Services) -> None:
    before = content(services)
    first = bring_in(services, FIRST)
    between = content(services)
    second = bring_in(services, SECOND)
    (kept,) = services.reverts.plan_batch(first).customers
    assert (kept.fate, kept.reason) == (Fate.KEEP, EDITED), "as long as the second import stands"
    undo(services, second)
    assert content(services) == between
    undo(services, first)
    assert content(services) == before
    assert services.log.verify().good


def test_an_import_that_was_done_again_stands_and_so_does_an_edit(services: Services) -> None:
    first = bring_in(services, FIRST)
    second = bring_in(services, SECOND)
    undone = undo(services, second)
    again = undo(services, undone)
    (kept,) = services.reverts.plan_batch(first).customers
    assert kept.fate is Fate.KEEP
    undo(services, again)
    (gone,) = services.reverts.plan_batch(first).customers
    assert gone.fate is Fate.WITHDRAW
    edit(services, 2, notes="Regular")
    (kept,) = services.reverts.plan_batch(first).customers
    assert (kept.fate, kept.reason) == (Fate.KEEP, EDITED)
