"""A code after the passphrase: asked for by the program, good once, and each wrong one a failed try."""

import pytest

from custdesk.desk.permissions import Limits, Permission, Role
from custdesk.entrance import begin, recover, sign_in
from custdesk.errors import (
    OwnAccount,
    PermissionRefused,
    RecordMissing,
    TooManyTries,
    VaultDamaged,
    WrongCode,
    WrongPassphrase,
)
from custdesk.users.model import Proof
from custdesk.users.second_factor import SecondFactorState
from tests.entrance.conftest import CHOSEN, ShopOnDisk, Telephone, clock
from tests.vaults import OWNER, PASSPHRASE, open_as_owner


def wrong(code: str) -> str:
    return str(int(code) ^ 1).zfill(6)


def test_without_a_second_factor_nothing_is_asked(shop: ShopOnDisk) -> None:
    entering = shop.begin()
    assert not entering.needs_code
    services = entering.finish()
    assert services.second_factor.state() == SecondFactorState(False)
    services.close()


def test_with_one_nobody_is_in_before_the_code(shop: ShopOnDisk, telephone: Telephone) -> None:
    entering = shop.begin(minutes=5)
    assert entering.needs_code
    services = entering.finish(telephone.code(minutes=5))
    state = services.second_factor.state()
    assert (state.on, state.codes_left) == (True, 10)
    services.close()


def test_a_setup_holds_once_its_first_code_was_right(shop: ShopOnDisk) -> None:
    services = shop.sign_in()
    setup = services.second_factor.begin()
    with pytest.raises(WrongCode):
        services.second_factor.confirm(setup, "000000x")
    services.close()
    entering = shop.begin()
    assert not entering.needs_code
    entering.cancel()


def test_the_secret_is_shown_to_nobody_by_accident(shop: ShopOnDisk) -> None:
    services = shop.sign_in()
    setup = services.second_factor.begin()
    services.close()
    assert setup.secret not in repr(setup)
    assert setup.secret in setup.uri


def test_a_code_is_good_once_also_after_a_restart(shop: ShopOnDisk, telephone: Telephone) -> None:
    code = telephone.code(minutes=5)
    shop.begin(minutes=5).finish(code).close()
    entering = shop.begin(minutes=5)
    with pytest.raises(WrongCode):
        entering.finish(code)
    entering.finish(telephone.code(minutes=5.5)).close()


def test_the_code_that_turned_it_on_is_used_up(shop: ShopOnDisk) -> None:
    services = shop.sign_in()
    setup = services.second_factor.begin()
    phone = Telephone(setup.secret, ())
    code = phone.code()
    services.second_factor.confirm(setup, code)
    services.close()
    entering = shop.begin()
    with pytest.raises(WrongCode):
        entering.finish(code)
    entering.cancel()


def test_a_recovery_code_is_good_once_and_the_log_counts_them(shop: ShopOnDisk, telephone: Telephone) -> None:
    code = telephone.recovery_codes[7].lower()
    services = shop.begin().finish(code)
    assert services.second_factor.state().codes_left == 9
    services.close()
    entering = shop.begin(minutes=5)
    with pytest.raises(WrongCode):
        entering.finish(code)
    services = entering.finish(telephone.code(minutes=5))
    row = services._desk.vault.reader.execute(
        "SELECT detail FROM audit_entry WHERE action = 'user.recovery_code_used'"
    ).fetchone()
    services.close()
    assert row == ('{"left":9}',)


def test_an_old_code_is_a_wrong_one_and_the_next_may_be_tried(shop: ShopOnDisk, telephone: Telephone) -> None:
    entering = shop.begin(minutes=9)
    with pytest.raises(WrongCode):
        entering.finish(telephone.code(minutes=5))
    entering.finish(telephone.code(minutes=9)).close()


def test_five_wrong_codes_close_the_vault_and_a_right_passphrase_starts_nothing_anew(
    shop: ShopOnDisk, telephone: Telephone
) -> None:
    entering = shop.begin(minutes=5)
    bad = wrong(telephone.code(minutes=5))
    for _ in range(4):
        with pytest.raises(WrongCode):
            entering.finish(bad)
    with pytest.raises(TooManyTries):
        entering.finish(bad)
    with pytest.raises(TooManyTries):
        shop.begin(minutes=5)
    later = shop.begin(minutes=6)
    with pytest.raises(TooManyTries) as told:
        later.finish(bad)
    assert int(told.value.values["seconds"]) > 10
    services = shop.begin(minutes=8).finish(telephone.code(minutes=8))
    failed = services._desk.vault.reader.execute(
        "SELECT detail FROM audit_entry WHERE action = 'user.sign_in_failed'"
    ).fetchall()
    services.close()
    assert failed == [('{"times":6}',)]


def test_wrong_codes_before_the_right_one_are_in_the_log(shop: ShopOnDisk, telephone: Telephone) -> None:
    entering = shop.begin(minutes=5)
    for _ in range(2):
        with pytest.raises(WrongCode):
            entering.finish(wrong(telephone.code(minutes=5)))
    services = entering.finish(telephone.code(minutes=5))
    failed = services._desk.vault.reader.execute(
        "SELECT subject_id, detail FROM audit_entry WHERE action = 'user.sign_in_failed'"
    ).fetchall()
    services.close()
    assert failed == [(1, '{"times":2}')]


def test_no_code_is_no_try(shop: ShopOnDisk, telephone: Telephone) -> None:
    for _ in range(6):
        with pytest.raises(WrongCode):
            sign_in(shop.folder, OWNER, PASSPHRASE)
    shop.begin(minutes=5).finish(telephone.code(minutes=5)).close()


def test_who_leaves_at_the_code_was_never_in(shop: ShopOnDisk, telephone: Telephone) -> None:
    shop.begin().cancel()
    services = shop.begin(minutes=5).finish(telephone.code(minutes=5))
    actions = services._desk.vault.reader.execute("SELECT action FROM audit_entry ORDER BY seq DESC").fetchmany(3)
    services.close()
    assert [action for (action,) in actions] == ["user.signed_in", "user.signed_out", "user.second_factor_on"]


def test_it_is_turned_off_with_the_passphrase_only(shop: ShopOnDisk, telephone: Telephone) -> None:
    services = shop.begin(minutes=5).finish(telephone.code(minutes=5))
    with pytest.raises(WrongPassphrase):
        services.second_factor.turn_off(Proof("not the passphrase"))
    assert services.second_factor.state().on
    services.second_factor.turn_off(Proof(PASSPHRASE))
    assert not services.second_factor.state().on
    services.close()
    shop.sign_in().close()


def test_new_recovery_codes_end_the_old_ones(shop: ShopOnDisk, telephone: Telephone) -> None:
    services = shop.begin(minutes=5).finish(telephone.code(minutes=5))
    with pytest.raises(WrongPassphrase):
        services.second_factor.new_codes(Proof("not the passphrase"))
    codes = services.second_factor.new_codes(Proof(PASSPHRASE))
    services.close()
    entering = shop.begin(minutes=7)
    with pytest.raises(WrongCode):
        entering.finish(telephone.recovery_codes[0])
    entering.finish(codes[0]).close()


def test_there_are_no_recovery_codes_while_it_is_off(shop: ShopOnDisk) -> None:
    services = shop.sign_in()
    with pytest.raises(RecordMissing):
        services.second_factor.new_codes(Proof(PASSPHRASE))
    services.close()


def test_the_recovery_key_opens_without_a_code_and_has_none_itself(shop: ShopOnDisk, telephone: Telephone) -> None:
    entering = recover(shop.folder, shop.recovery_key)
    assert not entering.needs_code
    services = entering.finish()
    with pytest.raises(OwnAccount):
        services.second_factor.begin()
    services.close()


def test_a_clock_set_back_makes_no_used_code_good_again(shop: ShopOnDisk, telephone: Telephone) -> None:
    code = telephone.code(minutes=5)
    shop.begin(minutes=5).finish(code).close()
    for minutes in (5, 4.5, 4, 0):
        entering = begin(shop.folder, OWNER, PASSPHRASE, clock=clock(minutes))
        with pytest.raises(WrongCode):
            entering.finish(code)
        entering.cancel()


def test_a_clerk_has_one_too_and_keeps_it_when_the_owner_withholds_changing_it(shop: ShopOnDisk) -> None:
    shop.add_with_passphrase("Lucia")
    services = shop.sign_in("Lucia", CHOSEN)
    setup = services.second_factor.begin()
    phone = Telephone(setup.secret, services.second_factor.confirm(setup, Telephone(setup.secret, ()).code()))
    services.close()
    services = shop.begin(minutes=5).finish()
    services.roles.narrow(Role.CLERK, Limits(permissions=frozenset({Permission.SECOND_FACTOR_CHANGE})))
    services.close()
    for minutes, code in ((5, phone.code(minutes=5)), (6, phone.recovery_codes[0])):
        services = shop.begin("Lucia", CHOSEN, minutes=minutes).finish(code)
        with pytest.raises(PermissionRefused):
            services.second_factor.turn_off(Proof(CHOSEN))
        services.close()
    entering = shop.begin("Lucia", CHOSEN, minutes=6)
    for used in (phone.code(minutes=5), phone.recovery_codes[0]):
        with pytest.raises(WrongCode):
            entering.finish(used)
    entering.cancel()


def test_the_vault_holds_neither_the_secret_nor_a_code(shop: ShopOnDisk, telephone: Telephone) -> None:
    vault = open_as_owner(shop.folder).vault
    row = vault.reader.execute("SELECT secret, codes FROM second_factor").fetchone()
    vault.close()
    told = row[0] + row[1].encode()
    for secret in (telephone.secret, *telephone.recovery_codes, *(code[:5] for code in telephone.recovery_codes)):
        assert secret.encode() not in told


@pytest.mark.parametrize("column", ["secret", "codes"])
def test_an_altered_one_is_told_and_an_owner_or_the_recovery_key_takes_it_away(
    shop: ShopOnDisk, telephone: Telephone, column: str
) -> None:
    vault = open_as_owner(shop.folder).vault
    vault.writer.execute(f"UPDATE second_factor SET {column} = 'x'")
    vault.close()
    with pytest.raises(VaultDamaged):
        shop.begin()
    services = recover(shop.folder, shop.recovery_key).finish()
    services.users.remove_second_factor(1)
    services.close()
    shop.sign_in().close()
