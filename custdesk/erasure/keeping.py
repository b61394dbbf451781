"""Nobody who was erased comes back: what is noted outside the database is done again in a vault that forgot it."""

from contextlib import suppress

from custdesk.customers.former import gone_how, note_erased
from custdesk.desk.clearing import clear_traces
from custdesk.desk.door import Desk
from custdesk.desk.permissions import Permission
from custdesk.erasure.model import ErasuresKept
from custdesk.erasure.noting import note_erasures
from custdesk.erasure.proof import proven
from custdesk.erasure.queries import erase_person, not_erased_here
from custdesk.errors import (
    CustDeskError,
    RestoredErasuresUnknown,
    RestoredErasuresUnproven,
    RestoredFromBackup,
    RestoredWithoutErased,
)
from custdesk.store.erasures import NotedErasure, read_erasures, take_unchecked


def keep_erased(desk: Desk) -> None:
    """Erase again whom the notes beside the database name, before anybody sees a customer; note what is not noted yet.

    Done at the sign-in of somebody who may erase. ``trouble`` of the desk then says what came of it in a restored
    vault. Nothing is raised: what does not work today is tried at the next sign-in.
    """
    if not desk.session.may(Permission.CUSTOMER_ERASE):
        return
    with suppress(CustDeskError, OSError):
        told = _erase_again(desk)
        if isinstance(desk.trouble, RestoredFromBackup):
            desk.trouble = _told(desk, str(desk.trouble.values["made_at"]), told)
        note_erasures(desk)


def _erase_again(desk: Desk) -> ErasuresKept:
    vault = desk.vault
    with desk.read(Permission.CUSTOMER_ERASE) as reading:
        noted = read_erasures(vault.folder, vault.vault_id)
        there = not_erased_here(reading.connection, {one.customer_id for one in noted})
        believed: dict[int, NotedErasure] = {}
        for one in noted:
            pending = one.customer_id in there and one.customer_id not in believed
            if pending and proven(reading.connection, vault, one):
                believed[one.customer_id] = one
    told = ErasuresKept(
        again=sum(there[customer_id] for customer_id in believed),
        absent=sum(not there[customer_id] for customer_id in believed),
        unproven=len(there) - len(believed),
    )
    if believed:
        _follow(desk, [(one, there[one.customer_id]) for one in believed.values()], told)
    return told


def _follow(desk: Desk, believed: list[tuple[NotedErasure, bool]], told: ErasuresKept) -> None:
    with desk.change(Permission.CUSTOMER_ERASE) as change:
        for one, there in believed:
            if gone_how(change.connection, one.customer_id) == "erased":
                continue  # together with the one into whom this one was merged
            if there:
                erase_person(change, one.customer_id, one.ground, first_at=one.at, noted_key=one.key_id)
            else:
                note_erased(change, one.customer_id, one.ground, one.at)
        change.log(told)
    if told.again:
        clear_traces(desk, Permission.CUSTOMER_ERASE)


def _told(desk: Desk, made_at: str, told: ErasuresKept) -> RestoredFromBackup:
    unchecked = take_unchecked(desk.vault.folder)
    if told.unproven:
        return RestoredErasuresUnproven(made_at=made_at, again=told.again, unproven=told.unproven)
    if told.again:
        return RestoredWithoutErased(made_at=made_at, again=told.again)
    return RestoredErasuresUnknown(made_at=made_at) if unchecked else RestoredFromBackup(made_at=made_at)
