"""Many rows are written some at a time, and none is left out or cut in two."""

import pytest

from custdesk.store.rows import insert_rows, insert_values, values_of
from custdesk.store.scratch import open_scratch

INSERT = "INSERT INTO line VALUES (?,upper(?))"


@pytest.mark.parametrize("many", [0, 1, 5, 24, 124, 125, 126, 281])
def test_each_row_is_written_once_and_in_order(many: int) -> None:
    connection = open_scratch()
    connection.execute("CREATE TABLE line (number INTEGER, word TEXT)")
    rows = [(number, f"w{number}") for number in range(many)]
    insert_rows(connection, INSERT, rows)
    assert insert_values(connection, INSERT, values_of(rows)) == many
    written = connection.execute("SELECT * FROM line ORDER BY rowid").fetchall()
    assert written == [(number, word.upper()) for number, word in rows] * 2


def test_values_that_end_in_the_middle_of_a_row_are_refused() -> None:
    connection = open_scratch()
    connection.execute("CREATE TABLE line (number INTEGER, word TEXT)")
    with pytest.raises(ValueError, match="no whole rows"):
        insert_values(connection, INSERT, [1, "a", 2])
    assert connection.execute("SELECT count(*) FROM line").fetchone() == (0,)
