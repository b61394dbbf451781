"""Texts that are written into files, in the language of whoever asks for them."""

from collections.abc import Callable

Words = Callable[[str, str], str]
"""Translates (context, English text); what goes into a file is translated by whoever asks for the file."""


def english(context: str, text: str) -> str:
    """Return the English text itself, for callers without a catalogue."""
    del context
    return text
