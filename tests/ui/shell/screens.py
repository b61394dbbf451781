"""What stands over the window: the palette, the menus, and what is said in passing."""

from PySide6.QtCore import QCoreApplication, QPoint

from custdesk.ui.main_window import MainWindow
from custdesk.ui.shell.palette import Palette
from custdesk.ui.widgets.toast import undo_text
from tests.ui.screens.ground import Ground, Named


def shell_screens(ground: Ground, window: MainWindow) -> Named:
    """Yield them over a window that is shown."""
    ground.context.services.customers.open(ground.customer_id)
    window.pop_ups.open_palette()
    (palette,) = window.findChildren(Palette)
    yield "palette", palette
    palette.line.setText("ma")
    yield "palette-found", palette
    palette.line.setText("zzqx")
    yield "palette-nothing", palette
    palette.close()
    menu = window.menu()
    menu.popup(window.mapToGlobal(QPoint(200, 40)))
    yield "window-menu", menu
    menu.close()
    window.toast.say(
        QCoreApplication.translate("Customers", "Archived: {name}").format(name="María Núñez"),
        undo_text(),
        lambda: None,
    )
    window.toast.say("2026-03-01 10:42")
    yield "toasts", window
    for saying in list(window.toast.sayings):
        window.toast.close_one(saying)
