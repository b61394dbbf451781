"""The measures of sheets of labels."""

import pytest

from custdesk.reports.sheets import SHEETS, SIZES, LabelSheet


@pytest.mark.parametrize("sheet", SHEETS.values(), ids=list(SHEETS))
def test_all_labels_of_a_sheet_lie_on_its_page_and_not_on_each_other(sheet: LabelSheet) -> None:
    places = [sheet.place_of(number) for number in range(sheet.count)]
    wide, high = SIZES[sheet.page]
    assert len(set(places)) == sheet.count
    for left, top in places:
        assert left >= -0.01
        assert top >= -0.01
        assert left + sheet.width <= wide + 0.01
        assert top + sheet.height <= high + 0.01
    assert sheet.gap >= 0


def test_labels_are_counted_along_the_rows() -> None:
    sheet = SHEETS["a4-2x8-99.1x33.9"]
    assert sheet.place_of(0) == (pytest.approx(4.65), pytest.approx(12.9))
    assert sheet.place_of(1) == (pytest.approx(106.25), pytest.approx(12.9))
    assert sheet.place_of(2) == (pytest.approx(4.65), pytest.approx(46.8))


def test_the_american_sheet_of_thirty_begins_half_an_inch_from_the_top() -> None:
    sheet = SHEETS["letter-3x10"]
    assert (sheet.count, sheet.top, sheet.left) == (30, pytest.approx(12.7), pytest.approx(4.7625))
