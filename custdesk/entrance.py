"""The way in: a new vault, a sign-in in its steps, the recovery key, and another PC.

A sign-in opens the vault with what the slot needs (passphrase, key file, this PC) and asks what only the program can
ask (the second factor, a passphrase of one's own in place of a one-time code). Nothing says "signed in" before all of
it was right, and until then each try counts.
"""

import shutil
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Final

from custdesk.consent.service import found_within as found_consent
from custdesk.desk.anchoring import Anchoring
from custdesk.desk.door import Desk
from custdesk.desk.opening import found, open_desk, require_in_time
from custdesk.desk.passages import instant, utc_now
from custdesk.desk.permissions import Permission
from custdesk.device.following import follow
from custdesk.device.moving import move_to_this_pc, secret_here
from custdesk.erasure.keeping import keep_erased
from custdesk.errors import CustDeskError, PassphraseNotWritten, TooManyTries, ValueRefused, WrongCode
from custdesk.marks import QT_TRANSLATE_NOOP
from custdesk.services import Services
from custdesk.shop.model import Shop
from custdesk.shop.queries import select_shop
from custdesk.shop.service import checked_shop, found_within
from custdesk.store.factors import DEVICE, KEY_FILE, Factors, needs
from custdesk.store.groups import plain
from custdesk.store.key_file import read_key_file
from custdesk.store.keys import KdfCost
from custdesk.store.tries import FailedTries
from custdesk.store.vault import (
    Unlocked,
    create_vault,
    open_vault,
    open_with_recovery,
    translate_errors,
)
from custdesk.users import second_factor
from custdesk.users.model import PassphraseChosen, Proof
from custdesk.users.passphrases import require_strong
from custdesk.users.second_factor import Question, Used
from custdesk.users.service import standard_name

__all__ = ["CHEAP", "Entering", "begin", "move_to_this_pc", "new_vault", "recover", "sign_in"]

CHEAP: Final = 0.25
"""Seconds. A passphrase checked in less than this is checked too cheaply for this PC: see ``begin``."""


class Entering:
    """A sign-in under way: the passphrase was right, and the vault is open but nobody is in yet.

    ``needs_code``: a code of the second factor is to be given to :meth:`finish`. ``must_choose``: the passphrase was a
    one-time code, and a new one is to be given. Whoever began it ends it with :meth:`finish` or :meth:`cancel`.
    """

    def __init__(
        self,
        unlocked: Unlocked,
        user: str,
        passphrase: str,
        factors: Factors,
        anchoring: Anchoring,
        *,
        clock: Callable[[], datetime] = utc_now,
        renews: bool = False,
        cost: KdfCost | None = None,
    ) -> None:
        self._unlocked = unlocked
        self._user = user
        # Without this PC, which the vault adds where a slot needs it: one that was freed must not be bound again.
        self.proof = Proof(passphrase, replace(factors, device=b""))
        """How the person proves to be himself again, as long as the passphrase does not change."""
        self._anchoring = anchoring
        self._clock = clock
        self._renews = renews
        self._cost = cost
        self._wrong_codes = 0
        self.must_choose = unlocked.once
        try:
            with translate_errors(unlocked.vault):
                slot = unlocked.vault.slot_state(user)
                if slot and slot.once_until:
                    require_in_time(unlocked.vault, slot.once_until)
                self._shop = select_shop(unlocked.vault.reader).name
                self._question = Question.of(unlocked, unlocked.vault.reader)
        except BaseException:
            self.cancel()
            raise
        self.needs_code = self._question is not None

    def finish(self, code: str = "", new_passphrase: str = "") -> Services:
        """Sign in and return the services.

        Raise ``WrongCode`` or ``ValueRefused`` for ``new_passphrase``: then another may be tried. Anything else has
        closed the vault: ``TooManyTries`` after wrong codes, ``PassphraseNotWritten`` if the one-time code holds still,
        ``WrongPassphrase`` for a disabled user, ``RoleAltered``, ``VaultDamaged`` and those of the disk.
        """
        if self.must_choose:
            self._require_own_choice(new_passphrase)
        used = self._answered(code)
        desk = open_desk(self._told(), self._clock)
        try:
            keep_erased(desk)
            self._anchoring.watch(desk)
            if used:
                second_factor.keep(desk, used)
            if self.must_choose:
                desk.note(PassphraseChosen(subject_id=desk.session.user_id))
                self._replace_code(new_passphrase)
            elif self._user:
                self._renew(desk)
        except BaseException:
            desk.close()
            raise
        return Services(desk)

    def cancel(self) -> None:
        """Close the vault again. Idempotent."""
        self._unlocked.vault.close()

    def _require_own_choice(self, passphrase: str) -> None:
        require_strong(passphrase, (self._user, self._shop))
        if plain(passphrase) == plain(self.proof.passphrase):
            raise ValueRefused(
                column="passphrase",
                label=QT_TRANSLATE_NOOP("errors", "New passphrase"),
                reason=QT_TRANSLATE_NOOP("errors", "Whoever gave you the code knows it. Choose words of your own."),
            )

    def _answered(self, code: str) -> Used | None:
        if self._question is None:
            return None
        if not code.strip():
            raise WrongCode
        try:
            return self._question.answer(code, self._clock())
        except WrongCode:
            self._wrong_codes += 1
            if seconds := self._unlocked.vault.failed_try():
                self.cancel()
                raise TooManyTries(seconds=seconds) from None
            raise

    def _told(self) -> Unlocked:
        """Return what was unlocked, with the wrong codes among the failed tries that go into the log."""
        if not self._wrong_codes:
            return self._unlocked
        wrong = FailedTries(self._unlocked.user_id, self._wrong_codes, instant(self._clock()))
        return replace(self._unlocked, failed_tries=(*self._unlocked.failed_tries, wrong))

    def _replace_code(self, passphrase: str) -> None:
        factors = self.proof.factors
        try:
            self._unlocked.vault.change_passphrase(
                self._user,
                self.proof.passphrase,
                passphrase,
                old_factors=factors,
                new_factors=factors,
                cost=self._cost,
            )
        except (CustDeskError, OSError) as trouble:
            raise PassphraseNotWritten from trouble

    def _renew(self, desk: Desk) -> None:
        """Let the slot follow what an owner decided about this PC, and make guessing dearer.

        Neither is a reason to keep anybody out: what does not work today is tried at the next sign-in.
        """
        with suppress(CustDeskError, OSError):
            follow(desk, self.proof)
        if self._renews:
            passphrase, factors = self.proof.passphrase, self.proof.factors
            with suppress(CustDeskError, OSError):
                desk.vault.change_passphrase(
                    self._user,
                    passphrase,
                    passphrase,
                    old_factors=factors,
                    new_factors=factors,
                    cost=self._cost,
                )


def begin(
    folder: Path,
    user: str,
    passphrase: str,
    *,
    key_file: Path | None = None,
    clock: Callable[[], datetime] = utc_now,
    cheap: float = 0,
    cost: KdfCost | None = None,
) -> Entering:
    """Open a vault for ``user``, with ``key_file`` if the slot needs one. Never creates.

    A slot that opens in fewer than ``cheap`` seconds is sealed again at the cost that this PC allows (``cost``, unless
    it is calibrated): it was made by a slower or a busy one. Raise as ``open_vault`` does, ``KeyFileWrong``, and for a
    vault that opens on its PC only ``DeviceUnknown`` or, if the keyring does not answer, a ``KeychainTrouble``.
    """
    anchoring = Anchoring.of_vault(folder)
    needed = needs(folder, user)
    factors = Factors(
        key_file=read_key_file(key_file) if key_file and KEY_FILE in needed else b"",
        device=secret_here(folder) if DEVICE in needed else b"",
    )
    began = time.perf_counter()
    unlocked = open_vault(folder, user, passphrase, factors, clock=clock)
    renews = time.perf_counter() - began < cheap
    return Entering(unlocked, user, passphrase, factors, anchoring, clock=clock, renews=renews, cost=cost)


def recover(folder: Path, recovery_key: str, *, clock: Callable[[], datetime] = utc_now) -> Entering:
    """Open a vault with its recovery key, as its owner; raise as ``open_with_recovery`` does."""
    anchoring = Anchoring.of_vault(folder)
    unlocked = open_with_recovery(folder, recovery_key, clock=clock)
    return Entering(unlocked, "", recovery_key, Factors(), anchoring, clock=clock)


def sign_in(
    folder: Path,
    user: str,
    passphrase: str,
    *,
    key_file: Path | None = None,
    code: str = "",
    new_passphrase: str = "",
) -> Services:
    """Sign ``user`` in without stopping between the steps; raise as :func:`begin` and :meth:`Entering.finish` do."""
    entering = begin(folder, user, passphrase, key_file=key_file)
    try:
        return entering.finish(code, new_passphrase)
    except BaseException:
        entering.cancel()
        raise


def new_vault(
    folder: Path, shop: Shop, owner: str, passphrase: str, *, cost: KdfCost | None = None
) -> tuple[Services, str]:
    """Make a vault with its shop, owner, notice and purposes; return its services and the recovery key to show once.

    Raise ``ValueRefused`` for the name of the shop or of the owner, and as ``create_vault`` does: no vault is left.
    """
    owner, shop = standard_name(owner), checked_shop(shop)
    unlocked, recovery_key = create_vault(folder, owner, passphrase, cost=cost)
    try:
        desk = found(unlocked, owner)
        with desk.change(Permission.SHOP_EDIT, Permission.PURPOSE_EDIT) as change:
            found_within(change, shop)
            found_consent(change, shop)
        Anchoring.of_vault(folder).watch(desk)
    except BaseException:
        unlocked.vault.close()
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return Services(desk), recovery_key
