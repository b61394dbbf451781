"""The lock file holds everything, and nothing is fetched from a named place."""

import re
import tomllib

import pytest

from tests.architecture.sources import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
A_PLACE = re.compile(r"[a-z]+://|--(extra-)?index-url|--find-links|\bpypi\b", re.IGNORECASE)


def plain(requirement: str) -> str:
    """Return the name of a requirement as the lock file spells it."""
    name = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert name is not None
    return re.sub(r"[-_.]+", "-", name.group()).lower()


LOCKED = dict(re.findall(r"^([a-z0-9-]+)==(\S+)", LOCK, re.MULTILINE))
ASKED = [*PROJECT["dependencies"], *(item for extra in PROJECT["optional-dependencies"].values() for item in extra)]


@pytest.mark.parametrize("requirement", ASKED)
def test_what_the_project_asks_for_is_locked(requirement):
    assert plain(requirement) in LOCKED


def test_everything_locked_has_its_hashes():
    entries = re.split(r"\n(?=[a-z0-9])", LOCK[LOCK.index("\n" + next(iter(LOCKED)) + "==") + 1 :])
    assert len(entries) == len(LOCKED)
    assert [entry.split("==")[0] for entry in entries if "--hash=sha256:" not in entry] == []


def test_qt_is_the_version_that_does_not_abort():
    assert LOCKED["pyside6-essentials"] == LOCKED["shiboken6"] == "6.11.1"
    assert "PySide6-Essentials==6.11.1" in PROJECT["dependencies"]


@pytest.mark.parametrize("name", ["requirements.lock", "packaging/dev.py"])
def test_no_file_names_a_place_to_fetch_from(name):
    assert A_PLACE.findall((ROOT / name).read_text(encoding="utf-8")) == []


def test_the_readme_names_no_package_index():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert re.findall(r"pypi\S*|--(?:extra-)?index-url|--find-links", text, re.IGNORECASE) == []


def test_the_readme_shows_the_two_commands_that_are_run_in_checks_too():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "python3 packaging/dev.py run" in text
    assert "python3 packaging/dev.py test" in text
    assert "python3 packaging/dev.py test" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
