"""Who may undo what."""

from custdesk.desk.permissions import Permission
from custdesk.desk.session import Session
from custdesk.history.model import BATCHES, COMINGS_AND_GOINGS, MERGED, MERGES, UNDOABLE, WITHDRAWN


def may_undo(session: Session, action: str, gone: str = "") -> bool:
    """Return whether what an action did can be undone at all, and by this session.

    ``gone`` says how the customer is ``erased``, ``reverted`` or ``merged`` where it is not there any more: then all
    that can be undone is that it was taken out, or merged.
    """
    if action in MERGES:
        there = gone in ("", "merged" if action == MERGED else "")
        return there and session.may(Permission.CUSTOMER_MERGE) and session.may_look_in_full
    if gone and not (action == WITHDRAWN and gone == "reverted"):
        return False
    if action in UNDOABLE:
        return session.may(Permission.CHANGE_REVERT) and session.may_look_in_full
    return (
        action in (*BATCHES, *COMINGS_AND_GOINGS) and session.may(Permission.BATCH_REVERT) and session.may_look_in_full
    )
