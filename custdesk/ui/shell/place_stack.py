"""The places of one window: each is made when it is opened, or else in moments in which nothing else is to be done."""

from collections.abc import Iterator, Sequence

import shiboken6
from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from custdesk.ui.page import Page, PageContext
from custdesk.ui.slices import InPieces, Slices, do_some, let_paint


class PlaceStack(QStackedWidget):
    """``made`` carries a place that is whole from now on. Nobody is given one that is not."""

    made = Signal(object)

    def __init__(self, context: PageContext, kinds: Sequence[type[Page]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context, self._kinds = context, kinds
        self._whole: dict[int, Page] = {}
        self._begun: dict[int, Iterator[None]] = {}
        self._idle = Slices(self)
        self._asked_for = 0

    @property
    def pages(self) -> list[Page]:
        """The places that are whole by now, in the order of the rail."""
        return [self._whole[place] for place in sorted(self._whole)]

    @property
    def growing(self) -> bool:
        """Whether places are made in idle moments now."""
        return self._idle.busy

    @property
    def making(self) -> bool:
        """Whether somebody waits for a place: as long, this must not go."""
        return self._asked_for > 0

    def page(self, place: int) -> Page:
        """Return a place, whole. While it is made the window goes on painting; keys and clicks wait for it."""
        self._idle.stop()
        self._asked_for += 1
        try:
            while place not in self._whole:
                if do_some(self._making(place)):
                    let_paint()
        finally:
            self._asked_for -= 1
        self._grow()
        return self._whole[place]

    def rest(self) -> None:
        """Make nothing more that nobody asks for."""
        self._idle.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._grow()

    def hideEvent(self, event: QHideEvent) -> None:
        # The vault may be closed soon.
        self.rest()
        super().hideEvent(event)

    def _grow(self) -> None:
        if self.isVisible() and len(self._whole) < len(self._kinds):
            self._idle.run(self._rest())

    def _rest(self) -> Iterator[None]:
        for place in range(len(self._kinds)):
            # Not "yield from", which would end the making of a place together with this.
            for _piece in self._making(place) if place not in self._whole else ():
                yield
            yield  # a place ends with what hears that it is whole, and the next one begins with its frame

    def _making(self, place: int) -> Iterator[None]:
        if place not in self._begun:
            self._begun[place] = self._make(place)
        return self._begun[place]

    def _make(self, place: int) -> Iterator[None]:
        try:
            page = self._kinds[place](self._context)
            yield
            # Before there is much in it: whatever moves into another part is dressed anew with all that is in it.
            self.addWidget(page)
            yield
            if isinstance(page, InPieces):
                yield from page.pieces()
            yield from _looks(page)
            self._whole[place] = page
            self.made.emit(page)
        finally:
            self._begun.pop(place, None)


def _looks(page: Page) -> Iterator[None]:
    """Work out how each part looks, which would else be done for all of them when they are shown first."""
    for part in page.findChildren(QWidget):
        if shiboken6.isValid(part):
            part.ensurePolished()
            yield
