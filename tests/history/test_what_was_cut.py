"""Where the log was cut, nobody guesses how a customer was before."""

from pathlib import Path

import pytest

from custdesk.consent.model import Answers
from custdesk.errors import MomentCut
from custdesk.history.model import HistoryQuery, Told
from tests.audit.years import Years
from tests.history.conftest import last_entry


def test_a_customer_goes_back_to_no_moment_since_which_the_log_was_cut(tmp_path: Path) -> None:
    years = Years(tmp_path)
    number = years.create(notes="likes rye")
    years.services.consents.record(number, Answers(opted_out={"marketing": True}))
    for notes in ("likes wheat", "likes oats"):
        years.change(number, notes=notes)
    years.pass_days(800)
    services = years.sign_in()
    query = HistoryQuery(customer_id=number)
    seqs = {line.entry.action: line.entry.seq for line in services.history.page(query).lines if isinstance(line, Told)}
    answered, newest = seqs["choices.recorded"], last_entry(services)
    assert services.reverts.plan_moment(answered).columns
    services.log_retention.cut(12)
    with pytest.raises(MomentCut, match="not known any more"):
        services.reverts.plan_moment(answered)
    assert services.reverts.plan_moment(newest).columns == ()
    services.close()
