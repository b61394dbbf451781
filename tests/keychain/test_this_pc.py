"""A PC has one number for each vault."""

from custdesk.keychain.this_pc import pc_id, pc_name


def test_the_number_of_this_pc_stays_the_same_and_differs_by_vault():
    assert pc_id(bytes(16)) == pc_id(bytes(16))
    assert pc_id(bytes(16)) != pc_id(bytes([1]) * 16)
    assert len(pc_id(bytes(16))) == 32


def test_the_name_of_this_pc_is_short():
    assert len(pc_name()) <= 60
