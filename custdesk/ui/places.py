"""The places of the rail, in their order."""

from custdesk.ui.audit.page import LogPage
from custdesk.ui.customers.page import CustomersPage
from custdesk.ui.exchange.page import ExchangePage
from custdesk.ui.home.page import HomePage
from custdesk.ui.page import Page
from custdesk.ui.privacy.page import PrivacyPage
from custdesk.ui.settings.page import SettingsPage
from custdesk.ui.users.page import TeamPage

PLACES: tuple[type[Page], ...] = (HomePage, CustomersPage, ExchangePage, PrivacyPage, LogPage, TeamPage, SettingsPage)
