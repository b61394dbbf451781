import json
from pathlib import Path

import pytest

from custdesk.settings import Settings


def test_settings_come_back_as_they_were_saved(tmp_path):
    file = tmp_path / "not" / "there" / "settings.json"
    settings = Settings(
        language="fa", theme="contrast", text_size="largest", recent_vaults=("/home/μαρία/فروشگاه.custdesk",)
    )
    settings.save(file)
    assert Settings.load(file) == settings
    assert [path.name for path in file.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '"x"', "\x00\x01", '{"language": 7, "recent_vaults": "x"}'])
def test_a_damaged_file_gives_the_defaults(tmp_path, text):
    file = tmp_path / "settings.json"
    file.write_text(text, encoding="utf-8")
    assert Settings.load(file) == Settings()


def test_a_file_in_another_encoding_gives_the_defaults(tmp_path):
    file = tmp_path / "settings.json"
    file.write_bytes(b"\xff\xfe{\x00")
    assert Settings.load(file) == Settings()


def test_a_missing_file_gives_the_defaults(tmp_path):
    assert Settings.load(tmp_path / "settings.json") == Settings()


def test_what_is_unknown_is_not_taken_over(tmp_path):
    file = tmp_path / "settings.json"
    stored = {"language": "tlh", "theme": "neon", "text_size": ["large"], "still": "no", "recent_vaults": ["a", 3]}
    file.write_text(json.dumps(stored), encoding="utf-8")
    assert Settings.load(file) == Settings(recent_vaults=("a",))


def test_the_vault_used_last_comes_first_and_only_once():
    settings = Settings()
    for name in ("one", "two", "one"):
        settings.remember_vault(Path(name))
    assert settings.recent_vaults == ("one", "two")


def test_only_the_newest_vaults_are_remembered():
    settings = Settings()
    for number in range(20):
        settings.remember_vault(Path(str(number)))
    assert settings.recent_vaults == tuple(str(number) for number in range(19, 11, -1))


def test_a_vault_that_is_gone_can_be_forgotten():
    settings = Settings(recent_vaults=("one", "two"))
    settings.forget_vault(Path("one"))
    assert settings.recent_vaults == ("two",)


def test_a_save_that_fails_leaves_the_old_settings(tmp_path):
    file = tmp_path / "settings.json"
    Settings(theme="dark").save(file)
    unwritable = Settings(language=object())  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        unwritable.save(file)
    assert Settings.load(file).theme == "dark"
    assert [path.name for path in tmp_path.iterdir()] == ["settings.json"]


def test_two_programs_on_one_pc_keep_what_each_of_them_changed(tmp_path):
    file = tmp_path / "settings.json"
    Settings(theme="light", arrangements={"list": {"sort": "name"}, "panes": {"left": 100}}).save(file)
    one, other = Settings.load(file), Settings.load(file)
    one.language = "el"
    one.arrangements["list"] = {"sort": "city"}
    one.save(file)
    other.theme = "dark"
    other.arrangements["card"] = {"folded": True}
    del other.arrangements["panes"]
    other.save(file)
    one.still = True
    one.save(file)
    kept = Settings.load(file)
    assert (kept.language, kept.theme, kept.still) == ("el", "dark", True)
    assert kept.arrangements == {"list": {"sort": "city"}, "card": {"folded": True}}


def test_what_was_kept_is_written_anew_where_the_file_was_damaged_meanwhile(tmp_path):
    file = tmp_path / "settings.json"
    Settings(language="fa").save(file)
    settings = Settings.load(file)
    file.write_text("{", encoding="utf-8")
    settings.theme = "dark"
    settings.save(file)
    assert Settings.load(file) == Settings(language="fa", theme="dark")
