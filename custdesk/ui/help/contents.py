"""All topics of the help in their order: the written ones and those worked out from the program's own tables."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

from custdesk.desk.permissions import Role
from custdesk.records.folding import fold
from custdesk.ui.help.parts import HelpPage
from custdesk.ui.help.seeing import seeing_page
from custdesk.ui.help.texts import TOPICS, heading_of, text_of
from custdesk.ui.help.topics import in_short, mishaps, protection, second_factors

translate = QCoreApplication.translate


class Topic:
    """One topic: a written ``text`` (Markdown), or a page that ``make`` makes the first time it is wanted."""

    def __init__(self, name: str, heading: str, *, text: str = "", make: Callable[[], HelpPage] | None = None) -> None:
        self.name = name
        self.heading = heading
        self.text = text
        self._make = make
        self._page: HelpPage | None = None
        self._folded = ""

    @property
    def written(self) -> bool:
        return self._make is None

    def page(self) -> HelpPage:
        """Return the page of a topic that is not written; always the same one."""
        assert self._make is not None
        if self._page is None:
            self._page = self._make()
        return self._page

    def holds(self, asked: str) -> bool:
        """Return whether each of the words is in the topic, however they are accented; none are in every topic."""
        wanted = fold(asked).split()
        return not wanted or all(word in self.words() for word in wanted)

    def named_by(self, asked: str) -> int:
        """Return how many of the words are in the heading."""
        heading = fold(self.heading)
        return sum(word in heading for word in fold(asked).split())

    def words(self) -> str:
        """Return all that the topic says, folded; it is worked out once, which takes a moment where there is a page."""
        if not self._folded:
            labels = [] if self.written else self.page().findChildren(QLabel)
            self._folded = fold("\n".join((self.heading, self.text, *(label.text() for label in labels))))
        return self._folded


def all_topics(role: Role | None, language: str) -> list[Topic]:
    """Return the topics for somebody in this role (None: nobody is signed in) and language."""
    written = {name: Topic(name, heading_of(name, language), text=text_of(name, language)) for name in TOPICS}
    computed = (
        (
            "start",
            Topic("in-short", translate("Help", "In short"), make=in_short),
        ),
        ("team", Topic("seeing", translate("Help", "Who may see what"), make=partial(seeing_page, role))),
        ("sign-in", Topic("second-factors", translate("Help", "Time code or key file?"), make=second_factors)),
        ("sign-in", Topic("protection", translate("Help", "Who is kept out of what"), make=protection)),
        ("sign-in", Topic("mishaps", translate("Help", "If something goes wrong"), make=mishaps)),
    )
    topics: list[Topic] = []
    for name, topic in written.items():
        topics += [topic, *(other for after, other in computed if after == name)]
    return topics
