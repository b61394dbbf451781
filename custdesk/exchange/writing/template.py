"""The empty workbook to fill in: headings that an import knows, in one of the five languages.

Its words are those of ``resources/templates``; the program without a window, which has no catalogues, writes it too.
"""

import json
from functools import cache
from pathlib import Path
from typing import Any, Final

from custdesk.children.guard import Limits, run_in_child
from custdesk.children.stopping import ChildStopped
from custdesk.errors import FileUnwritable
from custdesk.exchange.reading.words import EXAMPLE_MARK
from custdesk.exchange.writing.placing import placed
from custdesk.exchange.writing.reasons import DISK_FULL, NO_RIGHT, STOPPED, XLSX_SUFFIX
from custdesk.paths import resources
from custdesk.settings import LANGUAGES

_TASK: Final = "custdesk.exchange.writing.template_book:write"
_LIMITS: Final = Limits(written_bytes=16 << 20)
_RIGHT_TO_LEFT: Final = frozenset({"fa"})
_KNOWN_REASONS: Final = frozenset({DISK_FULL, NO_RIGHT})


@cache
def words_of(language: str) -> dict[str, Any]:
    """Return the texts of the template in ``language``; raise ``KeyError`` for one that is not of the five."""
    if language not in LANGUAGES:
        raise KeyError(language)
    texts: dict[str, Any] = json.loads((resources() / "templates" / f"{language}.json").read_text(encoding="utf-8"))
    return texts


def write_template(out: Path, language: str) -> None:
    """Write the empty workbook (.xlsx) in ``language`` to ``out``; an existing file is replaced at the very end.

    Raise ``FileUnwritable``; then nothing is left. It holds nothing of the vault.
    """
    if out.suffix.lower() != ".xlsx":
        raise FileUnwritable(name=out.name, reason=XLSX_SUFFIX)
    texts = dict(words_of(language))
    texts["lists"] = {**texts["lists"], "language": _language_names(language)}
    with placed(out, "template.xlsx.partial") as partial:
        request = {
            "out": str(partial),
            "mark": f"{EXAMPLE_MARK} {texts['mark']}",
            "right_to_left": language in _RIGHT_TO_LEFT,
            # Days of the calendar of Iran are texts: a workbook knows no such dates.
            "dates": language not in _RIGHT_TO_LEFT,
            "texts": texts,
        }
        try:
            run_in_child(_TASK, request, limits=_LIMITS)
        except ChildStopped as stopped:
            reason = stopped.reason if stopped.reason in _KNOWN_REASONS else STOPPED
            raise FileUnwritable(name=out.name, reason=reason) from stopped


def _language_names(language: str) -> list[str]:
    from custdesk.records.kinds import languages

    return [languages.show(code, language) for code in LANGUAGES]
