"""The guarded child: whatever happens to it, this process gets a reason and goes on."""

import os
from pathlib import Path

import pytest

from custdesk.children.guard import Limits, run_in_child
from custdesk.children.stopping import ChildStopped
from custdesk.errors import Cancelled
from tests.exchange.reading.making import many_rows, raw_workbook

pytestmark = pytest.mark.usefixtures("cold_children")

READ = "custdesk.exchange.reading.task:read"


@pytest.fixture(scope="module")
def long_list(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return raw_workbook(tmp_path_factory.mktemp("guard") / "long.xlsx", many_rows(40_000))


def request(path: Path) -> dict[str, object]:
    wishes = {"sheet": None, "heading_row": None, "encoding": None, "password": "", "language": "en", "careful": False}
    return {"path": str(path), **wishes}


def assert_no_child_left() -> None:
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


def test_rows_come_in_chunks_and_progress_is_told(long_list: Path):
    chunks: list[int] = []
    told: list[tuple[int, int]] = []
    result = run_in_child(
        READ,
        request(long_list),
        on_lines=lambda _name, lines: chunks.append(lines.count(b"\n")),
        progress=lambda done, total: told.append((done, total)),
    )
    assert sum(chunks) == 40_000
    assert max(chunks) <= 1_000
    assert told[-1] == (40_001, 40_001)
    assert result["headings"] == ["Name", "Phone"]


def test_a_child_that_takes_too_long_is_stopped(long_list: Path):
    with pytest.raises(ChildStopped, match="takes too long"):
        run_in_child(READ, request(long_list), limits=Limits(seconds=0.2))
    assert_no_child_left()


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no such limits")
@pytest.mark.parametrize("limits", [Limits(memory_bytes=30 << 20), Limits(processor_seconds=0)])
def test_a_child_that_exceeds_its_limits_dies_alone(long_list: Path, limits: Limits):
    with pytest.raises(ChildStopped, match="damaged, or asks for more"):
        run_in_child(READ, request(long_list), limits=limits)
    assert_no_child_left()


def test_an_answer_that_grows_without_end_is_cut_off(long_list: Path):
    with pytest.raises(ChildStopped, match="too much for one go"):
        run_in_child(READ, request(long_list), limits=Limits(answered_bytes=100_000))
    assert_no_child_left()


def test_a_cancel_kills_the_child(long_list: Path):
    with pytest.raises(Cancelled):
        run_in_child(READ, request(long_list), cancelled=lambda: True)
    assert_no_child_left()


def test_an_error_in_the_parent_leaves_no_child_behind(long_list: Path):
    def refuse(name: str, lines: bytes) -> None:
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        run_in_child(READ, request(long_list), on_lines=refuse)
    assert_no_child_left()


def test_a_failure_in_the_child_names_its_place_and_not_its_contents(caplog: pytest.LogCaptureFixture):
    with pytest.raises(ChildStopped):
        run_in_child(READ, request(Path("/nowhere/María Secreta.csv")))
    assert "FileNotFoundError at" in caplog.text
    assert "María" not in caplog.text


def test_the_child_inherits_no_secrets_from_the_environment(long_list: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("PYTHONPATH", "/nowhere")
    monkeypatch.setenv("PYTHONSTARTUP", "/nowhere")
    monkeypatch.setenv("PYTHONHOME", "/nowhere")  # would keep any Python from starting
    assert run_in_child(READ, request(long_list))["kind"] == "xlsx"
