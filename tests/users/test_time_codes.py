"""Time codes are those of RFC 6238, good once, and found again by clocks that drift."""

from base64 import b32encode
from datetime import UTC, datetime, timedelta

import pyotp
import pytest

from custdesk.users import time_codes
from custdesk.users.time_codes import Clocks, checked, left_after, new_recovery_codes, recovery_hash

SECRET = b32encode(b"12345678901234567890").decode()
NOW = datetime(2026, 11, 23, 9, 30, 5, tzinfo=UTC)
VAULT = bytes(16)


def code_at(moment: datetime) -> str:
    return str(pyotp.TOTP(SECRET).at(moment))


def step_of(moment: datetime) -> int:
    return int(moment.timestamp()) // 30


@pytest.mark.parametrize(
    ("second", "code"),
    [(59, "287082"), (1111111109, "081804"), (1111111111, "050471"), (1234567890, "005924"), (2000000000, "279037")],
)
def test_the_codes_are_those_of_the_standard(second: int, code: str) -> None:
    # RFC 6238, appendix B, the last six of its eight digits.
    assert checked(SECRET, code, datetime.fromtimestamp(second, UTC), Clocks()) == Clocks(second // 30, 0)


def test_a_secret_has_160_bits_and_no_two_are_the_same() -> None:
    made = {time_codes.new_secret() for _ in range(50)}
    assert len(made) == 50
    assert {len(secret) for secret in made} == {32}


def test_a_code_is_good_once_and_so_is_its_step() -> None:
    used = checked(SECRET, code_at(NOW), NOW, Clocks())
    assert used is not None
    assert checked(SECRET, code_at(NOW), NOW, used) is None
    assert checked(SECRET, code_at(NOW - timedelta(seconds=30)), NOW, used) is None
    later = NOW + timedelta(seconds=30)
    assert checked(SECRET, code_at(later), later, used) == Clocks(step_of(later), 0)


@pytest.mark.parametrize("steps", [-2, -1, 0, 1, 2])
def test_a_telephone_may_be_two_steps_off(steps: int) -> None:
    theirs = NOW + timedelta(seconds=30 * steps)
    assert checked(SECRET, code_at(theirs), NOW, Clocks()) == Clocks(step_of(theirs), steps)


@pytest.mark.parametrize("steps", [-3, 3])
def test_and_no_more_than_two(steps: int) -> None:
    assert checked(SECRET, code_at(NOW + timedelta(seconds=30 * steps)), NOW, Clocks()) is None


def test_a_telephone_that_drifts_on_is_followed_but_not_for_ever() -> None:
    clocks, followed = Clocks(), 0
    for day in range(1, 20):
        now = NOW + timedelta(days=day)
        found = checked(SECRET, code_at(now + timedelta(seconds=60 * day)), now, clocks)
        if found is None:
            break
        clocks, followed = found, day
    assert followed == 10
    assert clocks.drift == 20


@pytest.mark.parametrize("typed", ["{0} {1}", " {0}-{1} ", "{0}{1}\n"])
def test_blanks_and_dashes_do_not_matter(typed: str) -> None:
    code = code_at(NOW)
    assert checked(SECRET, typed.format(code[:3], code[3:]), NOW, Clocks()) is not None


def test_digits_of_a_persian_keyboard_will_do() -> None:
    typed = code_at(NOW).translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹"))
    assert checked(SECRET, typed, NOW, Clocks()) is not None


@pytest.mark.parametrize("typed", ["", "12345", "1234567", "abcdef", "٪٪٪٪٪٪", "\ud800" * 6])
def test_what_is_no_code_is_no_code(typed: str) -> None:
    assert checked(SECRET, typed, NOW, Clocks()) is None


def test_each_recovery_code_is_good_once_however_it_is_typed() -> None:
    codes = new_recovery_codes()
    hashes = [recovery_hash(code, VAULT, 2) for code in codes]
    assert len(set(codes)) == len(set(hashes)) == 10
    left = left_after(codes[3].lower().replace("-", " "), hashes, VAULT, 2)
    assert left is not None
    assert len(left) == 9
    assert left_after(codes[3], left, VAULT, 2) is None
    assert left_after(codes[4], left, VAULT, 2) is not None


def test_a_recovery_code_is_good_for_its_user_and_vault_only() -> None:
    code = new_recovery_codes()[0]
    hashes = [recovery_hash(code, VAULT, 2)]
    assert left_after(code, hashes, VAULT, 3) is None
    assert left_after(code, hashes, bytes([1] * 16), 2) is None
    assert all(part not in hashes[0].upper() for part in code.split("-"))


def test_the_uri_says_whose_codes_these_are() -> None:
    found = pyotp.parse_uri(time_codes.uri(SECRET, "Eleni: Π", "Casa: Núñez"))
    assert (found.secret, found.issuer) == (SECRET, "Casa  Núñez")
    assert isinstance(found, pyotp.TOTP)
    assert (found.digits, found.interval) == (6, 30)
