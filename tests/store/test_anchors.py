"""The anchors outside the database."""

from pathlib import Path

import pytest

from custdesk.store.anchors import Anchor, AnchorLog

AT = "2026-03-01T10:00:00.000000Z"


def written(folder: Path, *numbers: int) -> None:
    log = AnchorLog(folder)
    for number in numbers:
        log.append(number, AT, bytes([number]) * 32)
    log.close()
    log.close()


def test_what_was_appended_is_read_in_order(tmp_path: Path) -> None:
    written(tmp_path, 1, 2)
    written(tmp_path, 7)
    log = AnchorLog(tmp_path)
    assert log.read() == [Anchor(number, AT, bytes([number]) * 32) for number in (1, 2, 7)]
    assert log.last() == Anchor(7, AT, bytes([7]) * 32)
    log.close()


def test_an_empty_or_missing_file_has_no_anchors(tmp_path: Path) -> None:
    log = AnchorLog(tmp_path)
    assert log.read() == []
    assert log.last() is None
    (tmp_path / "anchors.log").unlink()
    assert log.read() == []
    assert log.last() is None
    log.close()


@pytest.mark.parametrize("torn", range(1, 90, 11))
def test_a_torn_last_line_is_left_out_and_does_not_spoil_the_next(tmp_path: Path, torn: int) -> None:
    written(tmp_path, 1, 2)
    file = tmp_path / "anchors.log"
    file.write_bytes(file.read_bytes()[:-torn])
    log = AnchorLog(tmp_path)
    assert [anchor.seq for anchor in log.read()] == [1]
    log.append(3, AT, bytes(32))
    last = log.last()
    assert last is not None
    assert last.seq == 3
    assert [anchor.seq for anchor in log.read() if len(anchor.head) == 32] in ([1, 3], [1, 2, 3])
    log.close()


def test_strange_lines_are_left_out(tmp_path: Path) -> None:
    (tmp_path / "anchors.log").write_bytes(b"\xff\xfe\n1 2\nx y z\n5 a 00ff\n\n")
    log = AnchorLog(tmp_path)
    assert log.read() == [Anchor(5, "a", b"\x00\xff")]
    log.close()


def test_a_time_with_a_blank_is_a_bug(tmp_path: Path) -> None:
    log = AnchorLog(tmp_path)
    with pytest.raises(ValueError, match="three words"):
        log.append(1, "1 March", bytes(32))
    log.close()
