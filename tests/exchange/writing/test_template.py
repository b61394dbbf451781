"""The empty workbook in five languages: what it holds, and that it comes in again without any mapping."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from custdesk.errors import FileUnwritable
from custdesk.exchange.mapping.guess import guess
from custdesk.exchange.mapping.headings import named_by
from custdesk.exchange.reading import read_file
from custdesk.exchange.reading.words import EXAMPLE_MARK
from custdesk.exchange.writing.template import words_of, write_template
from custdesk.settings import LANGUAGES

COUNTRIES = {"en": "GB", "es": "ES", "el": "GR", "pt": "PT", "fa": "IR"}


@pytest.fixture(scope="module", params=LANGUAGES)
def template(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path]:
    out = tmp_path_factory.mktemp("template") / f"{request.param}.xlsx"
    write_template(out, request.param)
    return request.param, out


def test_every_heading_names_its_field_in_its_own_language_and_in_a_shop_of_another(
    template: tuple[str, Path],
) -> None:
    language, out = template
    headings = [cell.value for cell in load_workbook(out).worksheets[0][1]]
    assert headings == list(words_of(language)["headings"].values())
    for likely in (language, "en"):
        named = [named_by(heading, likely) for heading in headings]
        assert [one.code for one in named] == list(words_of(language)["headings"])


def test_what_must_lose_no_zero_is_text_in_every_row_to_come(template: tuple[str, Path]) -> None:
    language, out = template
    sheet = load_workbook(out).worksheets[0]
    formats = {
        code: sheet.column_dimensions[cell.column_letter].number_format
        for code, cell in zip(words_of(language)["headings"], sheet[1], strict=True)
    }
    for code in ("phone", "phone.other", "postcode", "tax_number"):
        assert formats[code] == "@"
    assert formats["born_on"] == ("@" if language == "fa" else "yyyy-mm-dd")


def test_choices_are_offered_in_the_language_and_a_word_of_ones_own_is_taken_too(template: tuple[str, Path]) -> None:
    language, out = template
    sheet = load_workbook(out).worksheets[0]
    offered = {rule.formula1.strip('"'): rule.errorStyle for rule in sheet.data_validations.dataValidation}
    for choices in words_of(language)["lists"].values():
        assert offered[",".join(choices)] == "warning"
    assert len(offered) == len(words_of(language)["lists"]) + 1, "and the languages"


def test_examples_are_marked_and_the_second_sheet_says_how(template: tuple[str, Path]) -> None:
    language, out = template
    book = load_workbook(out)
    texts = words_of(language)
    examples: list[Any] = [row[0] for row in book.worksheets[0].iter_rows(min_row=2, values_only=True)]
    assert [str(text).startswith(f"{EXAMPLE_MARK} {texts['mark']}") for text in examples] == [True, True]
    told = [str(cell) for row in book.worksheets[1].iter_rows(values_only=True) for cell in row if cell]
    assert {*texts["steps"], *texts["meanings"].values()} <= {*told}
    assert [sheet.title for sheet in book.worksheets] == [texts["sheet"], texts["guide_sheet"]]


def test_persian_runs_from_the_right_and_the_others_do_not(template: tuple[str, Path]) -> None:
    language, out = template
    for sheet in load_workbook(out).worksheets:
        assert bool(sheet.sheet_view.rightToLeft) is (language == "fa")


def test_a_birthday_is_a_day_and_in_persian_one_of_the_calendar_there(template: tuple[str, Path]) -> None:
    language, out = template
    place = list(words_of(language)["headings"]).index("born_on")
    value = load_workbook(out).worksheets[0].cell(2, place + 1).value
    assert value == "۱۳۶۲/۰۵/۱۴" if language == "fa" else value.date() == date(1983, 8, 5)


def test_another_ending_or_a_missing_folder_is_refused_and_nothing_is_left(tmp_path: Path) -> None:
    for out in (tmp_path / "template.csv", tmp_path / "missing" / "template.xlsx"):
        with pytest.raises(FileUnwritable):
            write_template(out, "en")
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(KeyError):
        write_template(tmp_path / "template.xlsx", "de")


def test_filled_in_it_is_understood_without_a_question_and_the_examples_stay_out(
    template: tuple[str, Path], tmp_path: Path
) -> None:
    language, out = template
    book = load_workbook(out)
    sheet = book.worksheets[0]
    for place, value in enumerate(("Ana", "Sol", None, words_of(language)["lists"]["kind"][0], "0034612345678"), 1):
        sheet.cell(4, place, value)
    filled = tmp_path / "filled.xlsx"
    book.save(filled)
    file = read_file(filled, language="en")
    for shop, country in ((language, COUNTRIES[language]), ("en", "GB")):
        mapping = guess(file, country, shop)
        assert [use.field for use in mapping.uses] == list(words_of(language)["headings"])
        assert mapping.date_order
    assert [row.line for row in file.table.rows] == [4]
    assert [notice.values for notice in file.notices if "lines" in notice.values] == [{"lines": "2, 3"}]
