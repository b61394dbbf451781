"""Conditions of the world that a person can do something about.

Every such condition is a :class:`CustDeskError`: one English sentence with a way out, made of a template that the
catalogues know and of values that are never personal data. A bug is any other exception; a cancel is
:class:`Cancelled`.
"""

from typing import ClassVar


class CustDeskError(Exception):
    """A condition of the world, told in one sentence that says how to mend it."""

    template: ClassVar[str] = ""

    def __init__(self, **values: str | int) -> None:
        self.values = values
        super().__init__(self.sentence())

    def sentence(self, template: str = "") -> str:
        """Return the sentence, from ``template`` (a translation) or else in English."""
        return (template or self.template).format(**self.values)


class Cancelled(Exception):
    """The person asked to stop; nothing was written."""
