import sys
from pathlib import Path

import pytest

from custdesk import paths

linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the customs of Linux desktops")


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CONFIG_HOME")
    return tmp_path


def user_dirs(home: Path, line: str) -> None:
    (home / ".config").mkdir()
    (home / ".config" / "user-dirs.dirs").write_text(f"# made by the desktop\n{line}\n", encoding="utf-8")


def test_the_resources_are_found():
    assert (paths.resources() / "fonts" / "OFL.txt").is_file()


@linux_only
def test_the_documents_folder_has_the_name_the_desktop_gave_it(home):
    user_dirs(home, 'XDG_DOCUMENTS_DIR="$HOME/Έγγραφα"')
    (home / "Έγγραφα").mkdir()
    assert paths.documents_folder() == home / "Έγγραφα"
    assert paths.vaults_folder() == home / "Έγγραφα" / "CustDesk"


@linux_only
def test_the_documents_folder_may_be_outside_the_home_folder(home, tmp_path_factory):
    elsewhere = tmp_path_factory.mktemp("disk")
    user_dirs(home, f'XDG_DOCUMENTS_DIR="{elsewhere}"')
    assert paths.documents_folder() == elsewhere


@linux_only
def test_a_desktop_without_a_documents_folder_means_the_home_folder(home):
    user_dirs(home, 'XDG_DOCUMENTS_DIR="$HOME/"')
    assert paths.documents_folder() == home


@linux_only
def test_a_documents_folder_that_is_not_there_is_not_proposed(home):
    assert paths.documents_folder() == home


@linux_only
def test_settings_lie_where_the_desktop_keeps_them(home, monkeypatch):
    assert paths.settings_file() == home / ".config" / "CustDesk" / "settings.json"
    monkeypatch.setenv("XDG_CONFIG_HOME", "relative/is/ignored")
    assert paths.settings_file() == home / ".config" / "CustDesk" / "settings.json"
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / "elsewhere"))
    assert paths.settings_file() == home / "elsewhere" / "CustDesk" / "settings.json"


def test_no_folder_is_made_by_asking_for_it(home):
    paths.vaults_folder()
    paths.settings_file()
    assert list(home.iterdir()) == []
