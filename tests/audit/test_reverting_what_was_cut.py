"""What was cut from the log can be looked at and undone no more, and says so."""

from pathlib import Path

import pytest

from custdesk.audit.model import LogQuery
from custdesk.errors import NotUndoable
from tests.audit.years import Years


def test_a_change_that_was_cut_cannot_be_undone_any_more(tmp_path: Path) -> None:
    years = Years(tmp_path)
    number = years.create(notes="likes rye")
    for notes in ("likes wheat", "likes oats"):
        years.change(number, notes=notes)
    entries = years.services.log.page(LogQuery(actions=("customer.changed",))).entries
    newest, older = (entry.seq for entry in entries)
    years.pass_days(800)
    services = years.sign_in()
    assert services.reverts.plan(older).columns
    services.log_retention.cut(12)
    with pytest.raises(NotUndoable):
        services.reverts.plan(older)
    assert services.log.values(older) == ()
    assert services.reverts.plan(newest).columns, "the newest change of a customer stays"
    services.close()
