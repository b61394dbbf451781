"""Web pages as programs and people write them: what is a tag is found as a browser would find it, and only once."""

from pathlib import Path

import pytest

from custdesk.errors import FileUnreadable
from custdesk.exchange.reading.web_tags import walk
from tests.exchange.reading.here import read_here

HEAD = "<html><table><tr><th>Name<th>Phone<tr><td>Ana<td>600111222"


def walked(page: str) -> list[str]:
    found: list[str] = []
    walk(page, lambda name, attributes: found.append(f"<{name}|{attributes}>"), found.append)
    return found


@pytest.mark.parametrize(
    ("page", "found"),
    [
        ("<TD Class=a>x</TD >y", ["<td| Class=a>", "x", "</td| >", "y"]),
        ("<td title='a>b'>x", ["<td| title='a>b'>", "x"]),
        ('<td title="a<b" nowrap>x', ['<td| title="a<b" nowrap>', "x"]),
        ('<td width=5">x<td width=6">y', ['<td| width=5">', "x", '<td| width=6">', "y"]),
        ('<td title="never closed>x<td>y', ['<td| title="never closed>', "x", "<td|>", "y"]),
        ("<td/>x<br />y<a href=b/>z", ["<td|/>", "</td|>", "x", "<br| />", "</br|>", "y", "<a| href=b/>", "z"]),
        ("<b>1 < 2 <3 &lt; &amp;amp;", ["<b|>", "1 ", "< 2 ", "<3 < &amp;"]),
        ("<b>x<!-- <td>y</td> -->z", ["<b|>", "x", "z"]),
        ("<b>x<!-- <td>y", ["<b|>", "x", " ", "<td|>", "y"]),
        ("<!DOCTYPE html><?xml?><b>x</ b>y</>z", ["<b|>", "x", "y", "z"]),
        ("<script>if (a<td) '</b>'</SCRIPT >x", ["<script|>", "</script|>", "x"]),
        ("<script src=x />y", ["<script| src=x />", "</script|>", "y"]),
        ("<b>x<td", ["<b|>", "x", "<td"]),
        ("no tags", []),
    ],
)
def test_tags_and_texts_are_told_apart(page: str, found: list[str]):
    assert walked(page) == found


def test_a_page_longer_than_what_is_looked_at_together_loses_nothing():
    page = "".join(f"<td>{number}" for number in range(300_000))
    assert walked(page)[1::2] == [str(number) for number in range(300_000)]
    assert walked("<b>" + "x" * 3_000_000 + "<i>")[1] == "x" * 3_000_000


def test_a_span_is_taken_from_its_own_attribute(tmp_path: Path):
    path = tmp_path / "a.html"
    path.write_text(f"{HEAD}<tr><td title='x colspan=3' COLSPAN = '2'>Eva<td>1<tr><td colspan=x>Luis<td>2", "utf-8")
    rows = read_here(path).table.rows
    assert [row.cells for row in rows][1:] == [("Eva", None, "1"), ("Luis", "2", None)]


def test_a_text_of_a_million_words_in_one_cell_is_cut_and_told(tmp_path: Path):
    path = tmp_path / "a.html"
    path.write_text(f"{HEAD}<tr><td>Eva<td>{'word  ' * 100_000}<tr><td>Luis<td>{' ' * 200_000}2", "utf-8")
    reading = read_here(path)
    assert [row.cells for row in reading.table.rows][1:] == [("Eva", ("word " * 10_000)[:32_767]), ("Luis", "2")]
    assert any("longer than 32,767" in notice.sentence() for notice in reading.notices)


@pytest.mark.parametrize(
    ("flood", "reason"),
    [
        ("<table><tr><td>a" * 30_000, "more than 500 tables"),
        ("<table><tr><td>a</td></tr></table>" * 600, "more than 500 tables"),
        ("<a " * 8_000_100, "five million filled cells"),
    ],
    ids=["nested", "many", "tags"],
)
def test_a_page_that_floods_is_refused_with_a_sentence(tmp_path: Path, flood: str, reason: str):
    path = tmp_path / "a.html"
    path.write_text(HEAD + flood, encoding="utf-8")
    with pytest.raises(FileUnreadable, match=reason):
        read_here(path)
