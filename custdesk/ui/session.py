"""The window of a signed-in session, with all that goes on beside it."""

from collections.abc import Callable

from custdesk.demo.shop import is_demo
from custdesk.services import Services
from custdesk.ui.choices import Choices
from custdesk.ui.daily_backup import DailyBackup
from custdesk.ui.help.first_tour import offer_tour
from custdesk.ui.help.sample import SampleBanner, put_over
from custdesk.ui.log_cutting import LogCutting
from custdesk.ui.main_window import MainWindow
from custdesk.ui.messages import show_error
from custdesk.ui.page import PageContext
from custdesk.ui.places import PLACES
from custdesk.ui.sign_in_notices import SignInNotices
from custdesk.ui.tasks import TaskRunner
from custdesk.ui.watch.watching import Watching


class Session:
    """One session: ``begin`` starts what is done at its beginning, once the window is there for the person to see."""

    def __init__(self, opened: Services, tasks: TaskRunner, choices: Choices) -> None:
        choices.remember_vault(opened.folder)
        choices.settle_in(opened.shop.get().country)
        self._opened = opened
        self._context = PageContext(services=opened, tasks=tasks, choices=choices)
        self.window = MainWindow(self._context, PLACES, opened.folder.stem)

    def mark_sample(self, begin_again: Callable[[], None]) -> None:
        """Say over everything that this is the sample shop, if it is; ``begin_again`` makes it anew."""
        if is_demo(self._opened.folder):
            banner = SampleBanner(self.window, self._opened)
            banner.again_asked.connect(begin_again)
            put_over(self.window, banner)

    def offer_tour(self) -> None:
        """Show the tour to whoever never had it on this PC."""
        offer_tour(self.window, self._context.choices, self._opened.session.user_id)

    def begin(self) -> None:
        """Tell what the person has to know, look at the log, make the backup of the day."""
        window, opened, context = self.window, self._opened, self._context
        if opened.trouble is not None and not opened.frozen:  # of which the banner tells
            show_error(window, opened.trouble)
        SignInNotices(window, opened).tell()
        Watching(window, context).begin()
        if not is_demo(opened.folder):  # nobody would miss what is in the demo shop
            DailyBackup(window, context).make_if_due()
        LogCutting(window, context).cut_if_due()
