"""The catalogues are complete, and say what the source says."""

import re
import shutil
import xml.etree.ElementTree as ET
from pathlib import Path

import catalogues
import pytest
from catalogues import Text

from tests.architecture.sources import ROOT

FOLDER = ROOT / "resources" / "i18n"
PLURAL_FORMS = {"en": 2, "es": 2, "el": 2, "pt": 2, "fa": 1}
PLACEHOLDER = re.compile(r"\{\w*\}|%L?n|%L?\d")


@pytest.fixture(scope="module")
def texts():
    return catalogues.texts_of(ROOT / "custdesk")


def messages(catalogue: Path) -> dict[Text, list[str] | None]:
    """Return what each text is translated to (one for each plural form), or None for what is not translated yet."""
    return {
        text_of(context, message): translations_of(message)
        for context in ET.parse(catalogue).getroot().iter("context")
        for message in context.iter("message")
    }


def text_of(context: ET.Element, message: ET.Element) -> Text:
    return Text(
        context.findtext("name", ""),
        message.findtext("source", ""),
        message.findtext("comment", ""),
        message.get("numerus") == "yes",
    )


def translations_of(message: ET.Element) -> list[str] | None:
    translation = message.find("translation")
    if translation is None or translation.get("type") is not None:
        return None
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return forms or [translation.text or ""]


def catalogue_of(language: str) -> Path:
    return FOLDER / f"custdesk_{language}.ts"


@pytest.mark.parametrize("language", catalogues.LANGUAGES)
def test_the_catalogue_has_just_the_texts_of_the_source(language, texts):
    wanted = {text for text in texts if text.plural or language != "en"}
    found = set(messages(catalogue_of(language)))
    assert sorted(text.source for text in wanted - found) == []
    assert sorted(text.source for text in found - wanted) == []


def test_bringing_the_catalogues_up_to_date_changes_no_message(tmp_path, texts):
    for language in catalogues.LANGUAGES:
        shutil.copy(catalogue_of(language), tmp_path)
    catalogues.update(tmp_path, texts)
    for language in catalogues.LANGUAGES:
        assert messages(tmp_path / f"custdesk_{language}.ts") == messages(catalogue_of(language))


@pytest.mark.parametrize("language", catalogues.LANGUAGES)
def test_every_text_is_translated(language):
    found = messages(catalogue_of(language))
    assert [text.source for text, forms in found.items() if not forms or not all(form.strip() for form in forms)] == []


@pytest.mark.parametrize("language", catalogues.LANGUAGES)
def test_every_plural_form_is_there(language):
    counts = {len(forms) for text, forms in messages(catalogue_of(language)).items() if forms and text.plural}
    assert counts <= {PLURAL_FORMS[language]}


@pytest.mark.parametrize("catalogue", sorted(FOLDER.glob("*.ts")), ids=lambda file: file.name)
def test_placeholders_survive_translation(catalogue):
    # The singular of English is for exactly one, which "once" says better than a figure.
    once = {"%Ln"} if catalogue.name == "custdesk_en.ts" else None
    lost = [
        (text.source, form)
        for text, forms in messages(catalogue).items()
        for place, form in enumerate(forms or [])
        if sorted(PLACEHOLDER.findall(form)) != sorted(PLACEHOLDER.findall(text.source))
        and not (place == 0 and set(PLACEHOLDER.findall(text.source)) - set(PLACEHOLDER.findall(form)) == once)
    ]
    assert lost == []


@pytest.mark.parametrize("catalogue", sorted(FOLDER.glob("*.ts")), ids=lambda file: file.name)
def test_the_compiled_catalogue_is_up_to_date(catalogue, tmp_path):
    compiled = tmp_path / "compiled.qm"
    catalogues.release(catalogue, compiled)
    assert compiled.read_bytes() == catalogue.with_suffix(".qm").read_bytes()


@pytest.mark.parametrize("language", ["el", "pt"])
def test_the_standard_buttons_of_qt_are_translated_by_us(language):
    found = messages(FOLDER / f"qtbase_{language}.ts")
    for source in ("OK", "Save", "Cancel", "Close", "Apply", "Discard", "&Yes", "&No"):
        assert found[Text("QPlatformTheme", source)]
    assert [text.source for text, forms in found.items() if not forms or not forms[0]] == []


def read(tmp_path: Path, source: str) -> list[Text]:
    (tmp_path / "screen.py").write_text(source, encoding="utf-8")
    return catalogues.texts_of(tmp_path)


def test_every_way_of_writing_a_text_is_read(tmp_path):
    source = """
translate("Ctx", "plain").format(name=name)
QCoreApplication.translate("Ctx", ("in " "parts"))
translate("Ctx", "%Ln customer(s)", None, len(rows))
translate("Ctx", "%Ln row(s)", None, n=count)
column(QT_TRANSLATE_NOOP("Customer", "Name"), required=True)
translate("errors", error.template)
text.translate(DIGITS)
"""
    assert read(tmp_path, source) == [
        Text("Ctx", "plain"),
        Text("Ctx", "in parts"),
        Text("Ctx", "%Ln customer(s)", plural=True),
        Text("Ctx", "%Ln row(s)", plural=True),
        Text("Customer", "Name"),
    ]


@pytest.mark.parametrize(
    "call",
    [
        'translate("Ctx", f"hello {name}")',
        'translate("Ctx", "hello " + name)',
        'translate(context, "hello")',
        'QT_TRANSLATE_NOOP("Ctx", text)',
        'translate("Ctx", "one" if one else "other")',
    ],
)
def test_a_text_that_no_catalogue_can_hold_is_refused(tmp_path, call):
    with pytest.raises(catalogues.UnreadableText, match=r"screen\.py:1"):
        read(tmp_path, call)
