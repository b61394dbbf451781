"""Typing finds what is offered whatever the accents, the letters and the order of words."""

import pytest

from custdesk.ui.shell.matching import BEGINS, NAMED, RELATED, Asked, Findable


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Configuración", "configuracion"),
        ("Πελάτες", "πελατες"),
        ("Πελάτες", "ΠΕΛΑΤΕΣ"),
        ("Πελάτες", "pelates"),
        ("مشتری‌ها", "مشتري"),
        ("پشتیبان", "پشتیبان"),
        ("کلید", "كليد"),
        ("Cópias de segurança", "seguranca copias"),
        ("Back up now", "now back"),
    ],
)
def test_a_name_is_found_by_other_letters_and_in_any_order(name: str, typed: str) -> None:
    assert Findable(name).fit(Asked(typed)) is not None


def test_the_better_fit_is_told() -> None:
    backups = Findable("Back up now", "Settings\nA copy on a stick")

    assert backups.fit(Asked("back")) == BEGINS
    assert backups.fit(Asked("up now")) == NAMED
    assert backups.fit(Asked("now ba")) == NAMED
    assert backups.fit(Asked("stick")) == RELATED
    assert backups.fit(Asked("back stick")) == RELATED


@pytest.mark.parametrize("typed", ["acks", "back home", "?!"])
def test_what_is_not_there_is_not_found(typed: str) -> None:
    assert Findable("Back up now", "A copy on a stick").fit(Asked(typed)) is None


def test_nothing_typed_is_known_as_nothing() -> None:
    assert Asked("  ").nothing
    assert not Asked("?").nothing
