"""Where the rows of the list come from: through the lens in use, or for one purpose."""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from custdesk.consent.model import ForUse
from custdesk.customers.model import ListQuery, ListRow, Page
from custdesk.customers.ordering import takes_long
from custdesk.desk.permissions import Lens
from custdesk.ui.page import PageContext
from custdesk.ui.tasks import Progress


@dataclass(frozen=True, slots=True)
class Found:
    """The ids of all that a query finds, in its order, and in a list for one purpose who is left out of it."""

    ids: "array[int]"
    for_use: ForUse | None = None


class ListSource:
    """``query`` and ``use`` tell what the list shows now."""

    def __init__(self, context: PageContext, query: Callable[[], ListQuery], use: Callable[[], str]) -> None:
        self._context = context
        self._query = query
        self._use = use

    def for_one_use(self) -> bool:
        return self._context.session.lens is Lens.PURPOSE

    def is_quick(self) -> bool:
        """Return whether an index answers, so that a page can be had at once: all else is looked for on the worker."""
        return not self.for_one_use() and not takes_long(self._query())

    def page(self, after: Any) -> Page:
        return self._context.services.customers.page(replace(self._query(), after=after))

    def read(self, ids: Sequence[int]) -> tuple[ListRow, ...]:
        """Return the rows of a few customers, without who is gone."""
        if self.for_one_use():
            return self._context.services.consents.rows(ids, self._use())
        return self._context.services.customers.rows(ids)

    def count(self, cap: int) -> int:
        return self._context.services.customers.count(self._query(), cap)

    def looking(self) -> Callable[[Progress], Found]:
        """Return what finds all of the list, for the worker; what it looks for is settled now."""
        query, use, services = self._query(), self._use(), self._context.services
        if not self.for_one_use():
            return lambda progress: Found(services.customers.order(query, progress))
        if not use:
            return lambda _progress: Found(array("q"))
        return lambda progress: Found(
            services.consents.order(query, use, progress), services.consents.count(query, use)
        )
