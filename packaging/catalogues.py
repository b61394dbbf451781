"""Brings the catalogues of the interface up to date with the source: ``python packaging/catalogues.py``.

Reads every text of ``custdesk/`` into ``resources/i18n/custdesk_*.ts``, keeping what is translated, and compiles each
catalogue there to a ``.qm``. Run it with the Python of ``.venv`` after changing a text and after translating.

The texts are read here and handed to ``pyside6-lupdate`` in its simplest form, because the lupdate of Qt 6.11 takes
``translate(context, text, None, n)`` for a text without plural when ``n`` is a name, and drops the text without a word
when ``n`` is a call.
"""

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "resources" / "i18n"
# Ours -> the locale that decides how many plural forms a catalogue holds.
LANGUAGES = {"en": "en_US", "es": "es_ES", "el": "el_GR", "pt": "pt_PT", "fa": "fa_IR"}


class UnreadableText(Exception):
    """A text that no catalogue could hold, because it is put together at run time."""


@dataclass(frozen=True, slots=True)
class Text:
    """One text of the interface as the catalogues know it."""

    context: str
    source: str
    comment: str = ""
    plural: bool = False


def main() -> int:
    try:
        texts = texts_of(ROOT / "custdesk")
    except UnreadableText as reason:
        print(reason, file=sys.stderr)
        return 1
    CATALOGUES.mkdir(parents=True, exist_ok=True)
    update(CATALOGUES, texts)
    for catalogue in sorted(CATALOGUES.glob("*.ts")):
        print(release(catalogue, catalogue.with_suffix(".qm")))
    return 0


def update(folder: Path, texts: list[Text]) -> None:
    """Merge the texts into the catalogues of ``folder``; texts that are gone from the source are dropped."""
    with tempfile.TemporaryDirectory() as temporary:
        collected = Path(temporary) / "texts.py"
        collected.write_text("".join(call_of(text) for text in texts), encoding="utf-8")
        for language, locale in LANGUAGES.items():
            options = ["-no-obsolete", "-locations", "none", "-target-language", locale]
            if language == "en":
                options.append("-pluralonly")
            qt_tool("lupdate", *options, str(collected), "-ts", str(folder / f"custdesk_{language}.ts"))


def release(catalogue: Path, compiled: Path) -> str:
    """Compile one catalogue and return what the compiler says about it.

    The old file is replaced, not written over: a program that runs has it mapped into its memory.
    """
    fresh = compiled.with_suffix(".new")
    said = qt_tool("lrelease", str(catalogue), "-qm", str(fresh)).strip()
    fresh.replace(compiled)
    return said


def texts_of(folder: Path) -> list[Text]:
    """Return every text of the Python files in ``folder``, each once, in a stable order. Raises UnreadableText."""
    found = (text for file in sorted(folder.rglob("*.py")) for text in texts_in(file))
    return list(dict.fromkeys(found))


def texts_in(file: Path) -> Iterator[Text]:
    calls = [node for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
    for node in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        if name in ("translate", "QT_TRANSLATE_NOOP") and len(node.args) > 1:
            try:
                text = text_of(node, marked=name == "QT_TRANSLATE_NOOP")
            except UnreadableText as reason:
                raise UnreadableText(f"{file}:{node.lineno}: {reason}") from None
            if text is not None:
                yield text


def text_of(call: ast.Call, *, marked: bool) -> Text | None:
    """Return the text of a call, or None for one that looks up a text which is marked somewhere else."""
    context, source = call.args[:2]
    if not isinstance(source, ast.Constant):
        if marked or isinstance(source, ast.JoinedStr | ast.BinOp | ast.IfExp):
            raise UnreadableText("write the text as one literal, and fill in values after translating")
        return None
    if not isinstance(context, ast.Constant):
        raise UnreadableText("write the context as a literal")
    comment = call.args[2].value if len(call.args) > 2 and isinstance(call.args[2], ast.Constant) else None
    counted = len(call.args) > 3 or any(keyword.arg == "n" for keyword in call.keywords)
    plural = counted or "%n" in str(source.value) or "%Ln" in str(source.value)
    return Text(str(context.value), str(source.value), str(comment or ""), plural)


def call_of(text: Text) -> str:
    """Return the text as the one form of call that every lupdate reads rightly."""
    arguments = [quoted(text.context), quoted(text.source), quoted(text.comment) if text.comment else "None"]
    return f"translate({', '.join(arguments)}{', 1' if text.plural else ''})\n"


def quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'


def qt_tool(name: str, *arguments: str) -> str:
    tool = Path(sys.executable).with_name(f"pyside6-{name}")
    return subprocess.run([tool, *arguments], check=True, capture_output=True, text=True).stdout


if __name__ == "__main__":
    raise SystemExit(main())
