"""What the person changes of a plan: decisions about rows and mended cells, each of which can be taken back."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal

from custdesk.exchange.importing.model import Plan, PlannedRow, Verdict

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Decided:
    """Decisions that were made at once: what was decided of each line before."""

    before: dict[int, str]


@dataclass(frozen=True, slots=True)
class _Mended:
    """A mended cell: what was typed into it before, or ``None`` where it stood as in the file."""

    line: int
    column: int
    before: str | None


class Amendments(QObject):
    """``decided`` comes after decisions were made or taken back, ``mended`` after cells were."""

    decided = Signal()
    mended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.decisions: dict[int, str] = {}
        self.mends: dict[int, dict[int, str]] = {}
        self._done: list[_Decided | _Mended] = []

    def decide(self, lines: Iterable[int], decision: str) -> None:
        """Decide all ``lines`` the same; an empty decision leaves them as planned."""
        before = dict.fromkeys(lines, "")
        before |= {line: old for line, old in self.decisions.items() if line in before}
        if all(old == decision for old in before.values()):
            return
        self._done.append(_Decided(before))
        self._set(dict.fromkeys(before, decision))

    def mend(self, line: int, column: int, text: str | None) -> None:
        """Put ``text`` into a cell of the file; ``None`` leaves it as it stands there."""
        before = self.mends.get(line, {}).get(column)
        if text != before:
            self._done.append(_Mended(line, column, before))
            self._put(line, column, text)

    def undo(self) -> None:
        """Take back what was done last."""
        last = self._done.pop()
        if isinstance(last, _Decided):
            self._set(last.before)
        else:
            self._put(last.line, last.column, last.before)

    def undoing(self) -> str:
        """Return what :meth:`undo` would take back, in words; an empty text says that there is nothing."""
        if not self._done:
            return ""
        last = self._done[-1]
        if isinstance(last, _Decided):
            return translate("Import", "Take back: what was decided about %Ln row(s)", None, len(last.before))
        line = QLocale().toString(last.line)
        return translate("Import", "Take back: the cell mended in row {line}").format(line=line)

    def lines(self) -> set[int]:
        """Return all lines that were ever decided about."""
        return set(self.decisions).union(*(one.before for one in self._done if isinstance(one, _Decided)))

    def forget(self, lines: Iterable[int]) -> int:
        """Forget whatever was decided about ``lines``; return about how many of them something is decided now."""
        gone = set(lines)
        forgotten = [line for line in gone if self.decisions.pop(line, "")]
        if gone:
            kept: list[_Decided | _Mended] = []
            for one in self._done:
                if isinstance(one, _Decided):
                    before = {line: old for line, old in one.before.items() if line not in gone}
                    kept += [_Decided(before)] if before else []
                else:
                    kept.append(one)
            self._done = kept
            self.decided.emit()
        return len(forgotten)

    def clear(self) -> None:
        """Forget everything: another file is looked at."""
        self.decisions, self.mends, self._done = {}, {}, []
        self.decided.emit()

    def _set(self, decisions: Mapping[int, str]) -> None:
        self.decisions.update(decisions)
        for line in [line for line, decision in decisions.items() if not decision]:
            del self.decisions[line]
        self.decided.emit()

    def _put(self, line: int, column: int, text: str | None) -> None:
        cells = dict(self.mends.get(line, {}))
        if text is None:
            cells.pop(column, None)
        else:
            cells[column] = text
        # A plan may hold the old ones: they are replaced and never changed.
        others = {other: mended for other, mended in self.mends.items() if other != line}
        self.mends = others | ({line: cells} if cells else {})
        self.mended.emit()


def holding(old: Plan, new: Plan, lines: Iterable[int]) -> dict[int, bool]:
    """Return for each line whether what was decided about it for ``old`` holds for ``new``.

    A lookalike is decided about with one person in view: where the row looks like another one now, it is asked again.
    """
    then, now = old.lines, new.lines
    before, after = old.verdicts, new.verdicts

    def same(was: int, is_now: int) -> bool:
        if was < 0 or is_now < 0:
            return False
        if Verdict.LOOKALIKE not in (before[was], after[is_now]):
            return True
        if before[was] is not after[is_now]:
            return False
        row, again = old.rows[was], new.rows[is_now]
        return _asked_about(row) == _asked_about(again)

    return {line: same(place_of(then, line), place_of(now, line)) for line in lines}


def _asked_about(row: PlannedRow) -> tuple[int, int, bool]:
    """Return whom a lookalike is compared with, and whether it could be somebody new."""
    return row.customer_id, row.like_line, row.draft.nameless


def place_of(lines: Sequence[int], line: int) -> int:
    """Return the place of ``line`` among ``lines``, which ascend, or -1."""
    place = bisect_left(lines, line)
    return place if place < len(lines) and lines[place] == line else -1
