"""The demo shop is there as a whole or not at all, and believable in each language."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from custdesk import paths
from custdesk.customers.model import ListQuery
from custdesk.demo.shop import (
    demo_folder,
    demo_people,
    is_demo,
    make_demo_shop,
    open_demo,
    throw_away_demo,
    untidy_file,
)
from custdesk.desk.permissions import Role
from custdesk.entrance import sign_in
from custdesk.errors import Cancelled
from custdesk.exchange.importing.model import Verdict
from custdesk.records.kinds import phones
from custdesk.records.kinds.reading import Standing
from custdesk.shop.model import COUNTRY_OF_LANGUAGE, CURRENCIES

LANGUAGES = tuple(COUNTRY_OF_LANGUAGE)


def told(language: str) -> dict[str, Any]:
    text = (paths.resources() / "demo" / "shops" / f"{language}.json").read_text(encoding="utf-8")
    read: dict[str, Any] = json.loads(text)
    return read


def nothing(_done: int, _total: int) -> None:
    """Nobody waits here."""


def test_a_demo_shop_that_is_stopped_half_way_is_not_there(tmp_path: Path) -> None:
    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        make_demo_shop(tmp_path, stop)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_a_shop_of_its_own_country_with_something_to_find(language: str) -> None:
    shop = told(language)
    country = COUNTRY_OF_LANGUAGE[language]
    assert (shop["language"], shop["country"], shop["currency"]) == (language, country, CURRENCIES[country])
    customers = shop["customers"]
    own = [one for one in customers if one["addresses"][0][4] == country]
    assert len(own) >= 15
    assert len({one["language"] for one in customers}) >= 4
    assert sum("tags" in one for one in own) >= 8
    assert {"given", "refused"} <= {one.get("marketing") for one in customers}
    assert any(one.get("health") == "given" and one.get("health_note") for one in own)
    assert any("opt_outs" in one for one in own)
    assert any(one.get("kind") == "company" for one in own)


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_phones_but_the_one_that_was_hard_to_read_are_numbers_of_their_country(language: str) -> None:
    doubtful = [
        number
        for one in told(language)["customers"]
        for _label, number in one["phones"]
        if phones.read(number, one["addresses"][0][4]).standing is not Standing.GOOD
    ]
    assert len(doubtful) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_names_of_staff_and_customers_are_written_in_the_letters_of_the_language(language: str) -> None:
    letters = {"el": "[\u0370-\u03ff\u1f00-\u1fff]", "fa": "[\u0600-\u06ff]"}.get(language, "[A-Za-zÀ-ÿ]")
    assert len(demo_people(language)) == len(Role)
    for person in demo_people(language):
        assert re.match(letters, person.name)
    own = [one for one in told(language)["customers"] if one["language"] == language]
    assert len(own) >= 15
    assert all(re.match(letters, one["given_name"]) for one in own)


def test_a_persian_shop_opens_with_lookalikes_and_a_list_to_bring_in(tmp_path: Path) -> None:
    demo = make_demo_shop(tmp_path, language="fa")
    owner = demo.people[0]
    services = sign_in(demo.vault, owner.name, owner.passphrase)
    try:
        assert services.shop.get().country == "IR"
        assert len(services.customers.page(ListQuery(limit=100)).rows) >= 15
        assert len(services.lookalikes.find().pairs) >= 2
        file = untidy_file("fa")
        reading = services.imports.read(file)
        plan = services.imports.plan(file, reading, services.imports.guess(reading))
        assert sum(row.verdict is Verdict.NEW for row in plan.rows) >= 5
    finally:
        services.close()


def test_beginning_again_forgets_what_was_done(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(paths, "documents_folder", lambda: tmp_path)
    services = open_demo(nothing, "es")
    first = services.customers.page(ListQuery(limit=1)).rows[0].customer
    services.customers.archive(first.id, first.version)
    before = services.customers.count(ListQuery())
    services.close()
    throw_away_demo(demo_folder("es"))
    throw_away_demo(demo_folder("es"))
    fresh = open_demo(nothing, "es")
    try:
        assert fresh.customers.count(ListQuery()) == before + 1
    finally:
        fresh.close()


def test_a_vault_is_the_demo_shop_by_its_place(tmp_path: Path) -> None:
    assert all(is_demo(demo_folder(language)) for language in LANGUAGES)
    assert len({demo_folder(language) for language in LANGUAGES}) == len(LANGUAGES)
    another = tmp_path / demo_folder().name
    another.mkdir()
    assert not is_demo(another)
    with pytest.raises(ValueError, match=another.name):
        throw_away_demo(another)
    assert another.is_dir()
