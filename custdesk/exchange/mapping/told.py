"""What a row's reading has to tell, and the texts that it keeps because no column could take them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from custdesk.exchange.mapping.model import RowProblem
from custdesk.records.kinds.reading import Reading, Standing
from custdesk.records.kinds.text import clean_line


@dataclass(slots=True)
class Told:
    """Collects the problems of one row and the lines for its notes."""

    problems: list[RowProblem] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)

    def problem(
        self, heading: str, reason: str, values: Mapping[str, str | int] | None = None, *, refused: bool = False
    ) -> None:
        """Tell what is wrong in the column ``heading``, each thing once."""
        found = RowProblem(heading, reason, dict(values or {}), refused)
        if found not in self.problems:
            self.problems.append(found)

    def keep(self, heading: str, text: str) -> None:
        """Keep a text that could not be read, so that a person can still find it in the notes."""
        line = f"{heading}: {clean_line(text)}"
        if line not in self.kept:
            self.kept.append(line)

    def value(self, heading: str, text: str, reading: Reading[Any]) -> Any:
        """Return the value that was read; tell what is odd about it, and keep the text of a refused one."""
        if reading.standing is not Standing.GOOD:
            self.problem(heading, reading.reason, reading.values)
        if reading.standing is Standing.REFUSED:
            self.keep(heading, text)
        return reading.value
