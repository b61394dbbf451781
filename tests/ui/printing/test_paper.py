"""Pages: what flows, what is repeated, which side things are on, and that a file holds as many."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from custdesk.errors import Cancelled
from custdesk.ui.choices import Choices
from custdesk.ui.printing.language import of_customer, of_window
from custdesk.ui.printing.output import save_pdf
from custdesk.ui.printing.pages import POINT, Box, Pages, Words, page_layout
from custdesk.ui.printing.paper import Paper
from tests.ui.printing.conftest import pages_of

HEADINGS = ("Name", "City")
SHARES = (0.5, 0.5)


def no_foot(_page: int, _pages: int) -> str:
    return ""


def paper(language: str = "en", *, most_lines: int = 0) -> Paper:
    return Paper("Test", page_layout("A4"), of_customer(language, "ES"), most_lines=most_lines)


def table(rows: int, language: str = "en") -> Pages:
    written = paper(language)
    written.begin_table(SHARES, HEADINGS, "strong")
    for row in range(rows):
        written.row(SHARES, (f"Name {row}", "Madrid"), "tight")
    written.end_table()
    return written.finish(lambda page, pages: f"{page} of {pages}")


def words(pages: Pages, page: int) -> list[Words]:
    return [mark for mark in pages.pages[page] if isinstance(mark, Words)]


def test_headings_are_on_each_page_and_the_foot_counts_them(choices: Choices) -> None:
    pages = table(120)
    assert pages.count > 1
    for page in range(pages.count):
        texts = pages.texts(page)
        assert texts[:2] == list(HEADINGS)
        assert texts[-1] == f"{page + 1} of {pages.count}"
    written = [text for page in range(pages.count) for text in pages.texts(page) if text.startswith("Name ")]
    assert written == [f"Name {row}" for row in range(120)]


def test_nothing_is_written_outside_the_margins(choices: Choices) -> None:
    pages = table(120)
    wide, high = pages.size
    for page in range(pages.count):
        for mark in words(pages, page):
            assert mark.rect.left() > 0
            assert mark.rect.right() < wide
            assert mark.rect.top() < high - 16 * POINT


def test_a_text_longer_than_a_page_goes_on_on_the_next_and_loses_no_word(choices: Choices) -> None:
    written = paper()
    text = " ".join(f"word{number}" for number in range(3000))
    written.row((0.3, 0.7), ("Notes", text))
    pages = written.finish(no_foot)
    assert pages.count > 1
    found = " ".join(mark.text for page in range(pages.count) for mark in words(pages, page)).split()
    assert [word for word in found if word.startswith("word")] == text.split()


def test_a_cell_of_a_list_is_cut_where_it_is_too_long_and_says_so(choices: Choices) -> None:
    written = paper(most_lines=2)
    written.row(SHARES, ("Ana", "far too long " * 60))
    cell = written.finish(no_foot).texts(0)[1]
    assert cell.endswith(" …")
    assert len(cell) < 200


def test_persian_begins_at_the_right_with_its_own_digits(choices: Choices) -> None:
    left, right = words(table(1, "en"), 0), words(table(1, "fa"), 0)
    assert left[0].rect.left() < left[1].rect.left()
    assert right[0].rect.left() > right[1].rect.left()
    assert of_customer("fa", "IR").number(12) == "۱۲"
    assert of_window().number(12) == "12"


def test_a_persian_line_ends_without_the_space_at_which_it_was_broken(choices: Choices) -> None:
    written = paper("fa")
    written.text("سلام دنیا " * 60)
    text = written.finish(no_foot).texts(0)[0]
    assert "\n" in text
    assert not any(line.endswith(" ") for line in text.split("\n"))


def test_boxes_to_tick_are_empty_and_each_has_its_word(choices: Choices) -> None:
    written = paper()
    written.boxes("May we?", ("Yes", "No"))
    pages = written.finish(no_foot)
    assert pages.texts(0)[:3] == ["May we?", "Yes", "No"]
    assert len([mark for mark in pages.pages[0] if isinstance(mark, Box)]) == 2


def test_a_pdf_holds_all_pages_and_only_its_owner_reads_it(choices: Choices, tmp_path: Path) -> None:
    pages, file = table(120), tmp_path / "list.pdf"
    save_pdf(pages, file)
    assert file.read_bytes().startswith(b"%PDF")
    assert pages_of(file) == pages.count
    assert file.stat().st_mode & 0o077 == 0


def test_a_pdf_that_is_stopped_or_may_not_be_logged_leaves_nothing(choices: Choices, tmp_path: Path) -> None:
    def stop(_done: int = 0, _total: int = 0) -> None:
        raise Cancelled

    for given in ({"progress": stop}, {"before_it_shows": stop}):
        with pytest.raises(Cancelled):
            save_pdf(table(3), tmp_path / "list.pdf", **given)  # type: ignore[arg-type]
        assert list(tmp_path.glob("**/*.pdf*")) == []


def test_the_picture_of_a_page_is_what_is_printed(choices: Choices) -> None:
    picture = table(10).picture(0, 400)
    assert (picture.width(), picture.height()) == (400, 566)
    empty = QImage(picture.size(), picture.format())
    empty.fill("#ffffff")
    assert picture != empty


def test_a_form_speaks_a_language_that_is_not_installed(choices: Choices) -> None:
    assert of_customer("el", "GR").say("Consent", "Post") == "Ταχυδρομείο"
    assert of_customer("ja", "JP").say("Consent", "Post") == "Post"
