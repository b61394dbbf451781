"""Unsaved typing is kept for its author, across sign-ins, and nobody else reads it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from custdesk.desk.door import Desk
from custdesk.desk.opening import found, open_desk
from custdesk.desk.permissions import Permission, Role
from custdesk.desk.session import Session
from custdesk.drafts.service import Drafts
from custdesk.errors import PermissionRefused
from custdesk.store.secrets import UserSecrets
from tests.vaults import OWNER, make_vault, open_as_owner

TYPING = {"given_name": "Ámbar", "phones": [{"number": "612 34"}], "half": "\ud83d", "balance": None}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = found(make_vault(tmp_path), OWNER)
    yield desk
    desk.close()


def rows(desk: Desk) -> list[tuple[int, str, int, bytes]]:
    return desk.vault.writer.execute("SELECT user_id, kind, subject_id, body FROM draft ORDER BY 1, 2, 3").fetchall()


def log_entries(desk: Desk) -> int:
    return int(desk.vault.writer.execute("SELECT count(*) FROM audit_entry").fetchone()[0])


def test_what_was_typed_is_there_at_the_next_sign_in(desk: Desk) -> None:
    Drafts(desk).keep("customer", 7, TYPING)
    desk.close()
    again = open_desk(open_as_owner(desk.vault.folder))
    try:
        found = Drafts(again).find("customer", 7)
        assert found is not None
        assert found.values == TYPING
        assert found.kept_at.endswith("Z")
        assert Drafts(again).all() == (found,)
    finally:
        again.close()


def test_a_form_has_one_draft_and_the_newest_comes_first(desk: Desk) -> None:
    drafts = Drafts(desk)
    drafts.keep("customer", 7, {"a": "first"})
    drafts.keep("customer", 0, {"a": "new one"})
    drafts.keep("customer", 7, {"a": "second"})
    assert [(draft.subject_id, draft.values["a"]) for draft in drafts.all()] == [(7, "second"), (0, "new one")]


def test_what_is_dropped_is_gone_and_dropping_nothing_is_no_mistake(desk: Desk) -> None:
    drafts = Drafts(desk)
    drafts.keep("customer", 7, TYPING)
    drafts.keep("purpose", 7, TYPING)
    drafts.drop("customer", 7)
    drafts.drop("customer", 7)
    assert drafts.find("customer", 7) is None
    assert [draft.kind for draft in drafts.all()] == ["purpose"]


def test_keeping_a_draft_is_not_logged(desk: Desk) -> None:
    before = log_entries(desk)
    Drafts(desk).keep("customer", 7, TYPING)
    Drafts(desk).drop("customer", 7)
    assert log_entries(desk) == before


def test_the_row_shows_nothing_of_what_was_typed(desk: Desk) -> None:
    Drafts(desk).keep("customer", 7, TYPING)
    [(_user, _kind, _subject, body)] = rows(desk)
    assert "Ámbar".encode() not in body
    assert b"given_name" not in body


def test_another_user_neither_finds_nor_opens_nor_drops_it(desk: Desk) -> None:
    Drafts(desk).keep("customer", 7, TYPING)
    clerk = Session(user_id=2, user_name="Nikos", role=Role.CLERK, signing_key_id=1)
    other = Drafts(Desk(desk.vault, clerk, UserSecrets.generate()))
    assert other.find("customer", 7) is None
    assert other.all() == ()
    other.drop("customer", 7)
    assert len(rows(desk)) == 1
    forged = Session(user_id=1, user_name=OWNER, role=Role.OWNER, signing_key_id=1)
    assert Drafts(Desk(desk.vault, forged, UserSecrets.generate())).find("customer", 7) is None


def test_a_draft_moved_to_another_form_does_not_open(desk: Desk) -> None:
    drafts = Drafts(desk)
    drafts.keep("customer", 7, TYPING)
    body = rows(desk)[0][3]
    drafts.keep("customer", 8, {"given_name": "Eva"})
    with desk.aside(Permission.DRAFT_KEEP, "draft") as aside:
        aside.connection.execute("UPDATE draft SET body = ? WHERE subject_id = 8", (body,))
    assert drafts.find("customer", 8) is None
    assert [draft.subject_id for draft in drafts.all()] == [7]


def test_a_draft_sealed_to_an_earlier_key_keeps_nobody_out(desk: Desk) -> None:
    Drafts(desk).keep("customer", 7, TYPING)
    renewed = Drafts(Desk(desk.vault, desk.session, UserSecrets.generate()))
    assert renewed.all() == ()
    renewed.keep("customer", 7, {"given_name": "Eva"})
    assert [draft.values for draft in renewed.all()] == [{"given_name": "Eva"}]


def test_who_may_not_keep_drafts_is_refused(desk: Desk) -> None:
    class Nobody(Session):
        def may(self, permission: Permission) -> bool:
            return False

    nobody = Drafts(Desk(desk.vault, Nobody(user_id=1, user_name=OWNER, role=Role.OWNER), UserSecrets.generate()))
    for ask in (nobody.all, lambda: nobody.find("a", 1), lambda: nobody.drop("a", 1), lambda: nobody.keep("a", 1, {})):
        with pytest.raises(PermissionRefused):
            ask()
