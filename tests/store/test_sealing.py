"""Sealed values and keys open in their own place and for their own reader only."""

import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from custdesk.errors import VaultDamaged
from custdesk.store.sealing import bound, open_key, open_value, seal_key, seal_value
from custdesk.store.secrets import UserSecrets

PLACE = {"table": "customer", "column": "health_note", "row": 7, "version": 1}
KEY = os.urandom(32)


@settings(deadline=None, max_examples=50)
@given(st.text())
def test_a_sealed_value_opens_in_its_place(value: str) -> None:
    assert open_value(KEY, seal_value(KEY, value, **PLACE), **PLACE) == value


@pytest.mark.parametrize("moved", [{"table": "other"}, {"column": "bank_account"}, {"row": 8}, {"version": 2}])
def test_a_sealed_value_does_not_open_elsewhere(moved: dict[str, str]) -> None:
    sealed = seal_value(KEY, "nuts", **PLACE)
    with pytest.raises(VaultDamaged, match=r"\."):
        open_value(KEY, sealed, **(PLACE | moved))


@pytest.mark.parametrize("spoilt", [b"", b"short", bytes(60)])
def test_a_spoilt_value_or_a_wrong_key_is_damage(spoilt: bytes) -> None:
    with pytest.raises(VaultDamaged, match=r"customer\.health_note"):
        open_value(KEY, spoilt, **PLACE)
    with pytest.raises(VaultDamaged):
        open_value(os.urandom(32), seal_value(KEY, "nuts", **PLACE), **PLACE)


def test_the_same_value_never_looks_the_same() -> None:
    assert seal_value(KEY, "nuts", **PLACE) != seal_value(KEY, "nuts", **PLACE)


def test_a_sealed_key_opens_for_its_reader_in_its_context_only() -> None:
    reader, stranger = UserSecrets.generate(), UserSecrets.generate()
    sealed = seal_key(reader.box_public, KEY, b"special 1")
    assert open_key(reader.box, sealed, b"special 1") == KEY
    for box, data, context in (
        (stranger.box, sealed, b"special 1"),
        (reader.box, sealed, b"special 2"),
        (reader.box, sealed[:-1], b"special 1"),
        (reader.box, bytes(32) + sealed[32:], b"special 1"),
        (reader.box, b"", b"special 1"),
    ):
        with pytest.raises(VaultDamaged, match="sealed keys"):
            open_key(box, data, context)


def test_no_two_lists_of_parts_are_joined_alike() -> None:
    lists = [("ab", "c"), ("a", "bc"), ("abc",), ("abc", ""), (1,), ("1",), (-1,), (b"\x00" * 8, 0)]
    assert len({bound(*parts) for parts in lists}) == len(lists)
