"""What every place of the window is, and what it is given."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from custdesk.customers.model import ListQuery
from custdesk.desk.permissions import Permission
from custdesk.desk.session import Session
from custdesk.errors import CustDeskError
from custdesk.ui import messages
from custdesk.ui.choices import Choices
from custdesk.ui.tasks import TaskRunner

if TYPE_CHECKING:
    from custdesk.services import Services


class Changes(QObject):
    """Tells all pages what has changed, so that they refresh: ``records_changed("customer")``.

    ``lens_changed`` comes when the customers are seen through another lens.
    """

    records_changed = Signal(str)
    lens_changed = Signal()


def _silent(text: str, action: str = "", act: Callable[[], None] | None = None) -> None:
    del text, action, act


def _nowhere(place: str, record_id: int = 0) -> None:
    del place, record_id


@dataclass(kw_only=True)
class PageContext:
    """What a page works with.

    ``toast(text, action="", act=None)`` says something in passing, with one button; ``go_to(icon, record_id=0)`` opens
    the place of that icon, if the session has it, and shows the record there; with ``entry=(seq, action)`` that entry,
    with ``part="backups"`` that part of it, with ``query=ListQuery(...)`` what the query finds, with ``new=True`` a new
    record.
    """

    services: "Services"
    tasks: TaskRunner
    choices: Choices
    changed: Changes = field(default_factory=Changes)
    toast: Callable[..., None] = _silent
    go_to: Callable[..., object] = _nowhere

    @property
    def session(self) -> Session:
        """Who is signed in, and through which lens the customers are seen now."""
        return self.services.session

    def may(self, permission: Permission) -> bool:
        """Return whether the session may do this, for hiding what would be refused. The desk asks again."""
        return self.session.may(permission)


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """Something a person can have done, as the palette (Ctrl+K) offers it.

    ``words`` are further words by which it is found; ``keys`` is its shortcut as text, or empty.
    """

    text: str
    act: Callable[[], object]
    icon: str = ""
    words: str = ""
    keys: str = ""


class Page(QWidget):
    """One place of the rail.

    ``title`` is (context, English text) marked with ``QT_TRANSLATE_NOOP``; ``icon`` a name in ``resources/icons``;
    a session that has *any* of ``permissions`` may open the page (none given: everybody). ``help_topic`` is what the
    help (F1) tells of the place; empty: the topic called like its icon. ``record_shown`` carries the id of a customer
    whom the person looks at now.
    """

    title: ClassVar[tuple[str, str]] = ("", "")
    icon: ClassVar[str] = ""
    permissions: ClassVar[tuple[Permission, ...]] = ()
    help_topic: ClassVar[str] = ""
    record_shown = Signal(int)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.setProperty("look", "window")
        self.setAccessibleName(self.title_text())

    @classmethod
    def title_text(cls) -> str:
        return QCoreApplication.translate(*cls.title)

    @classmethod
    def opens_for(cls, session: Session) -> bool:
        return not cls.permissions or any(session.may(permission) for permission in cls.permissions)

    def refresh(self) -> None:
        """Show the present state; called each time the page comes to the front."""

    def focus_search(self) -> None:
        """Put the cursor where one searches (Ctrl+F and /)."""

    def show_record(self, record_id: int) -> None:
        """Show what this place has of a record; another place asked for it."""

    def show_entry(self, seq: int, action: str) -> None:
        """Show an entry of the log, which tells of an ``action``; another place asked for it."""

    def show_part(self, part: str) -> None:
        """Bring a part of the place into view and put the cursor there; another place asked for it."""

    def show_query(self, query: ListQuery) -> None:
        """Show the list of what a query finds; another place asked for it."""

    def new_record(self) -> None:
        """Begin a new record (Ctrl+N)."""

    def save(self) -> None:
        """Save what is being edited (Ctrl+S)."""

    def go_back(self) -> None:
        """Leave the innermost thing that is open (Esc)."""

    def may_leave(self) -> bool:
        """Return whether the page may be left; a page with unsaved typing asks the person first."""
        return True

    def commands(self) -> list[Command]:
        """Return what this place offers the palette, as the session may do it now."""
        return []

    def keep_typing(self) -> None:
        """Keep what is typed and not saved as drafts, because the program is about to lock."""

    def show_error(self, error: CustDeskError) -> None:
        messages.show_error(self, error)
