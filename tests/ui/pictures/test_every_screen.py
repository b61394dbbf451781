"""Every screen in every language, light and dark, in two sizes, as a picture and as a screen reader tells it.

With the largest text and high contrast, too, where words are long and where one reads from the right.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from custdesk.consent.model import Answers
from custdesk.desk.permissions import Role
from custdesk.services import Services
from custdesk.ui.choices import Choices
from custdesk.ui.languages import LANGUAGES
from custdesk.ui.main_window import MainWindow
from custdesk.ui.page import PageContext
from custdesk.ui.tasks import TaskRunner
from custdesk.ui.theme import TextSize, ThemeChoice
from tests.shops import add_user, make_shop
from tests.ui.customers.conftest import BAKERY, MARIA
from tests.ui.exchange.import_shop import make_workbook
from tests.ui.looking import cut_off, nameless, still_english
from tests.ui.pictures.album import Album
from tests.ui.pictures.contrast import faint
from tests.ui.pictures.overlap import overlapping
from tests.ui.pictures.rounds import unreached
from tests.ui.pictures.speech import out_of_order, unlabelled, unspoken
from tests.ui.screens.ground import Ground, settle
from tests.ui.screens.walk import screens

_SIZES = (QSize(1280, 800), QSize(1024, 700))


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Services, int]]:
    folder: Path = tmp_path_factory.mktemp("screens")
    services = make_shop(folder)
    maria = services.customers.create(MARIA)
    services.customers.create(BAKERY)
    for notes in ("Prefiere las tardes, nunca antes de las diez", "Prefiere las mañanas"):
        card = services.customers.open(maria)
        changed = replace(card.customer, notes=notes, job_title=f"{card.customer.job_title}Baker")
        services.customers.save(replace(card, customer=changed), card)
    services.consents.record(maria, Answers(purposes={"marketing": "given"}, opted_out={"phone": True}, how="paper"))
    add_user(services, "lucia", Role.CLERK, "green umbrella under the clock")
    file = make_workbook(folder / "clientes.xlsx")
    services.imports.apply(_plan(services, file))
    yield services, maria
    services.close()


def _plan(services: Services, file: Path):
    reading = services.imports.read(file)
    return services.imports.plan(file, reading, services.imports.guess(reading))


@pytest.fixture(params=[ThemeChoice.LIGHT, ThemeChoice.DARK], ids=lambda theme: theme.value)
def dressed(request: pytest.FixtureRequest, choices: Choices) -> ThemeChoice:
    choices.theme.choose(request.param)
    return request.param


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_screen_is_whole_readable_translated_and_named(
    language: str,
    dressed: ThemeChoice,
    shop: tuple[Services, int],
    choices: Choices,
    tasks: TaskRunner,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    choices.languages.install(language, "ES")
    context = PageContext(services=shop[0], tasks=tasks, choices=choices)
    _walk(_ground(context, qtbot, shop[1], tmp_path), _SIZES, Album(tmp_path, f"{language}-{dressed.value}"))


@pytest.mark.parametrize("language", ["el", "fa"])
def test_every_screen_is_whole_with_the_largest_text_and_high_contrast(
    language: str, shop: tuple[Services, int], choices: Choices, tasks: TaskRunner, qtbot: QtBot, tmp_path: Path
) -> None:
    choices.theme.choose(ThemeChoice.CONTRAST)
    choices.theme.choose_text_size(TextSize.LARGEST)
    choices.languages.install(language, "ES")
    context = PageContext(services=shop[0], tasks=tasks, choices=choices)
    _walk(_ground(context, qtbot, shop[1], tmp_path), _SIZES[:1], Album(tmp_path, f"{language}-largest"))


def _ground(context: PageContext, qtbot: QtBot, customer_id: int, folder: Path) -> Ground:
    file = make_workbook(folder / "clientes.xlsx")
    return Ground(context, qtbot, customer_id, file, _plan(context.services, file))


def _walk(ground: Ground, sizes: tuple[QSize, ...], album: Album) -> None:
    language = ground.context.choices.languages.code
    wrong = []
    for name, screen in screens(ground):
        for size in sizes if isinstance(screen, MainWindow) else (_fitting(screen.size()),):
            settle(screen, size)
            found = _found(screen, language, album.picture(name, screen))
            if found:  # what came from a worker in this moment had not found its room yet
                settle(screen, size)
                found = _found(screen, language, album.picture(name, screen))
            wrong += [f"{name} at {size.width()} x {size.height()}: {one}" for one in found]
    album.close(keep=bool(wrong))
    assert not wrong, "\n".join([*wrong, f"The pictures are in {album.folder}"])


def _found(screen: QWidget, language: str, picture: QImage) -> list[str]:
    found = cut_off(screen) + overlapping(screen) + faint(screen, picture)
    found += nameless(screen) + unspoken(screen) + unlabelled(screen) + out_of_order(screen) + unreached(screen)
    return found + (still_english(screen, language) if language != "en" else [])


def _fitting(size: QSize) -> QSize:
    return size.boundedTo(_SIZES[-1])
