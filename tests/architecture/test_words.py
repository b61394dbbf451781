"""Words and forms that do not belong in the code."""

import ast
import re

from tests.architecture.sources import ROOT, name_of, python_files

UNFINISHED = re.compile(r"\b(TODO|FIXME|XXX|raise NotImplementedError)\b")
# These lose their translation: a context guessed at run time, a text that lupdate cannot read.
UNTRANSLATABLE = re.compile(r"\bself\.tr\(|\btr\(\s*f[\"']|\btranslate\(\s*[^,()]+,\s*r?f[\"']")
EMPTY_NAMES = {"utils", "util", "helpers", "helper", "common", "core", "manager", "managers", "misc"}

CODE = list(python_files("custdesk", "packaging"))


def lines_with(pattern: re.Pattern[str]) -> list[str]:
    return [
        f"{name_of(file)}:{number}: {line.strip()}"
        for file in CODE
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1)
        if pattern.search(line)
    ]


def swallows_everything(handler: ast.ExceptHandler) -> bool:
    broad = handler.type is None or (
        isinstance(handler.type, ast.Name) and handler.type.id in ("Exception", "BaseException")
    )
    return broad and all(
        isinstance(statement, ast.Pass | ast.Continue)
        or (isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant))
        for statement in handler.body
    )


def test_nothing_is_left_unfinished():
    assert lines_with(UNFINISHED) == []


def test_no_failure_is_swallowed():
    swallowed = [
        f"{name_of(file)}:{node.lineno}"
        for file in CODE
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.ExceptHandler) and swallows_everything(node)
    ]
    assert swallowed == []


def test_texts_are_translated_in_the_one_form_that_works():
    assert lines_with(UNTRANSLATABLE) == []


def test_every_module_has_a_name_that_says_what_it_is():
    names = [*(ROOT / "custdesk").rglob("*"), *(ROOT / "tests").rglob("*")]
    assert [name_of(path) for path in names if path.stem in EMPTY_NAMES and "__pycache__" not in path.parts] == []
