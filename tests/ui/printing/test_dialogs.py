"""The dialogs that print: real pages, real PDFs, and what the log is told."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from custdesk.audit.model import LogQuery
from custdesk.customers.model import Address, Customer, CustomerCard, ListQuery
from custdesk.desk.permissions import Lens
from custdesk.services import Services
from custdesk.ui.choices import Choices
from custdesk.ui.languages import LANGUAGES
from custdesk.ui.page import PageContext
from custdesk.ui.printing.customer_dialogs import PrintCardDialog, PrintFormDialog
from custdesk.ui.printing.dialog import PrintDialog
from custdesk.ui.printing.form_paper import form_pages
from custdesk.ui.printing.labels_dialog import PrintLabelsDialog
from custdesk.ui.printing.language import of_customer
from custdesk.ui.printing.list_dialog import PrintListDialog
from custdesk.ui.printing.output import print_pages
from custdesk.ui.printing.pages import Box, Pages, Words
from custdesk.ui.printing.sheet_dialog import SheetDialog
from custdesk.ui.printing.sizes import SIZES
from custdesk.ui.sign_in.recovery_sheet import sheet
from tests.ui.looking import cut_off, nameless
from tests.ui.printing.conftest import pages_of, settled, told

Opened = Callable[[PrintDialog[Any]], None]


def logged(services: Services, action: str) -> list[dict[str, object]]:
    return [dict(entry.detail) for entry in services.log.page(LogQuery(actions=(action,))).entries]


def test_a_card_says_whom_to_leave_in_peace_and_nothing_sealed(context: PageContext, opened: Opened) -> None:
    dialog = PrintCardDialog(context, 1)
    opened(dialog)
    text = told(dialog)
    for words in ("María Núñez", "612 34 56 78", "Prefers mornings", "Casa Núñez", "Personal view"):
        assert words in text
    assert "NO. Asked on" in text
    assert "Nut allergy" not in text
    assert "Health and diet note" not in text


def test_nothing_is_logged_before_it_goes_out_and_a_pdf_is_then(
    context: PageContext, services: Services, opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = PrintCardDialog(context, 1)
    opened(dialog)
    assert logged(services, "customer.printed") == []
    dialog.save_as(tmp_path / "card.pdf")
    settled(dialog, qtbot)
    assert dialog.pages is not None
    assert pages_of(tmp_path / "card.pdf") == dialog.pages.count
    assert [entry["way"] for entry in logged(services, "customer.printed")] == ["pdf"]
    assert "card.pdf" in dialog.outcome.text()


def test_a_pdf_that_cannot_be_written_is_said_and_not_logged(
    context: PageContext, services: Services, opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = PrintCardDialog(context, 1)
    opened(dialog)
    dialog.save_as(tmp_path / "nowhere" / "card.pdf")
    settled(dialog, qtbot)
    assert "card.pdf" in dialog.outcome.text()
    assert logged(services, "customer.printed") == []
    assert dialog.save_button.isEnabled()


def test_without_a_printer_it_says_so_and_offers_a_pdf(context: PageContext, opened: Opened, qtbot: QtBot) -> None:
    dialog = PrintCardDialog(context, 1)
    opened(dialog)
    dialog.offer_printers([])
    assert dialog.no_printer.isVisible()
    assert not dialog.print_button.isVisible()
    assert dialog.save_button.isDefault()


def test_with_printers_the_one_used_last_is_chosen_and_copies_can_be(context: PageContext, opened: Opened) -> None:
    dialog = PrintCardDialog(context, 1)
    opened(dialog)
    dialog._remembered = {"printer": "Office"}
    dialog._take_printers(["Counter", "Office"])
    assert dialog.printers.currentText() == "Office"
    assert dialog.print_button.isVisible()
    assert dialog.print_button.isDefault()
    assert dialog.copies.isVisible()


def test_a_printer_gets_all_pages(context: PageContext, opened: Opened, tmp_path: Path) -> None:
    dialog = PrintFormDialog(context, 1)
    opened(dialog)
    assert dialog.pages is not None
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    print_pages(dialog.pages, printer)
    assert pages_of(tmp_path / "printed.pdf") == dialog.pages.count > 1


def test_a_form_has_no_box_ticked_beforehand(context: PageContext, opened: Opened) -> None:
    dialog = PrintFormDialog(context, 1)
    opened(dialog)
    assert dialog.pages is not None
    assert not any(mark in text for mark in "☑☒✓✔✗" for text in told(dialog))
    boxes = [mark for page in dialog.pages.pages for mark in page if isinstance(mark, Box)]
    assert len(boxes) == 2 * 3 + 2 * 5 + 3  # purposes, channels, and what one can say no to


def test_a_form_is_in_the_language_that_is_chosen_and_holds_words_notice_and_number(
    context: PageContext, opened: Opened, qtbot: QtBot
) -> None:
    dialog = PrintFormDialog(context, 2)  # whose language is Greek
    opened(dialog)
    assert dialog.languages.currentData() == "el"
    assert "Πρόγραμμα επιβράβευσης" in told(dialog)
    dialog.languages.setCurrentIndex(dialog.languages.findData("en"))
    dialog.languages.activated.emit(dialog.languages.currentIndex())
    settled(dialog, qtbot)
    text = told(dialog)
    for words in (
        "Γιώργος Παπαδόπουλος",
        "I agree that Casa Núñez may use my contact details",
        "You can take back a yes at any time",
        "Privacy notice, version 1",
        "1002-N1-EN",
        "Signature",
    ):
        assert words in text


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_signed_stands_together_on_one_page(context: PageContext, language: str, size: str) -> None:
    say = of_customer(language, "ES").say
    parts = [say("ConsentForm", text) for text in ("Questions about your data?", "Place", "Signature")]
    pages = form_pages(context.services.papers.form(1, language), size)
    assert [page for page in range(pages.count) if all(part in pages.texts(page) for part in parts)] != []
    assert pages.count <= 5


def test_a_form_names_whom_to_ask_about_ones_data(context: PageContext, services: Services, opened: Opened) -> None:
    services.shop.change(replace(services.shop.get(), privacy_contact="Lucía Gil, 948 123 456"))
    dialog = PrintFormDialog(context)
    opened(dialog)
    assert "Lucía Gil, 948 123 456" in told(dialog)
    assert logged(services, "shop.changed")[0] == {"columns": ("privacy_contact",)}


def test_a_form_for_somebody_new_has_lines_to_write_on(context: PageContext, opened: Opened, qtbot: QtBot) -> None:
    dialog = PrintFormDialog(context, 1)
    opened(dialog)
    assert "María" in told(dialog)
    dialog.blank.setChecked(True)
    settled(dialog, qtbot)
    assert "María" not in told(dialog)
    assert "NEW-N1-ES" in told(dialog)
    assert "_" * 40 in told(dialog)


def test_a_list_has_its_columns_its_numbers_and_what_it_was_narrowed_by(
    context: PageContext, opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    keys = ["name", "phone", "balance"]
    dialog = PrintListDialog(context, ListQuery(), keys, told=(("Tags", "vip"),))
    opened(dialog)
    text = told(dialog)
    for words in ("Name", "Phone", "Balance", "Γιώργος Παπαδόπουλος", "42.50", "vip", "4 customer"):
        assert words in text
    assert not dialog.landscape.isChecked()
    dialog.landscape.setChecked(True)
    settled(dialog, qtbot)
    assert dialog.pages is not None
    assert dialog.pages.size[0] > dialog.pages.size[1]


def test_a_list_for_one_purpose_says_who_is_left_out(context: PageContext, opened: Opened) -> None:
    context.services.look_through(Lens.PURPOSE)
    dialog = PrintListDialog(context, ListQuery(), ["name"], use="phone")
    opened(dialog)
    assert "left out: Does not want to be contacted in this way (1)" in dialog.told.text()
    assert "left out: Does not want to be contacted in this way (1)" in told(dialog)
    assert "View for one purpose" in told(dialog)


def test_the_list_leads_to_labels_of_the_same_customers(context: PageContext, opened: Opened, qtbot: QtBot) -> None:
    dialog = PrintListDialog(context, [1, 2], ["name"])
    opened(dialog)
    with qtbot.waitSignal(dialog.rejected):
        dialog.labels_button.click()
    labels = next(one for one in QApplication.topLevelWidgets() if isinstance(one, PrintLabelsDialog))
    settled(labels, qtbot)
    assert labels.content is not None
    assert [label.customer_id for label in labels.content.labels] == [1]
    labels.reject()


def test_many_columns_lie_on_their_side_and_keep_all_texts(context: PageContext, opened: Opened) -> None:
    keys = ["name", "phone", "email", "street", "postcode", "city", "number", "tags", "notes"]
    dialog = PrintListDialog(context, ListQuery(), keys)
    opened(dialog)
    assert dialog.landscape.isChecked()
    assert "Prefers mornings" in told(dialog)


def test_labels_begin_at_the_first_free_one_and_go_on_on_the_next_sheet(
    context: PageContext, services: Services, opened: Opened, qtbot: QtBot
) -> None:
    address = (Address(street="Gran Vía 1", postcode="28013", city="Madrid", country="ES"),)
    for number in range(24):
        services.customers.create(CustomerCard(customer=Customer(given_name=f"Zz {number:02}"), addresses=address))
    dialog = PrintLabelsDialog(context, ListQuery())
    opened(dialog)
    assert dialog.pages is not None
    assert (dialog.pages.count, dialog.sheet.count) == (2, 24)
    assert "25 label" in dialog.told.text()
    dialog.first.setValue(24)
    settled(dialog, qtbot)
    assert [texts(dialog, page)[0] for page in (0, 1)] == ["María Núñez", "Zz 00"]
    assert len(dialog.pages.pages[0]) == len(texts(dialog, 0)) == 3


def test_the_test_page_of_labels_holds_outlines_and_nobody_and_is_not_logged(
    context: PageContext, services: Services, opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = PrintLabelsDialog(context, 2)  # who has no address
    opened(dialog)
    assert "no postal address" in dialog.told.text()
    assert not dialog.save_button.isEnabled()
    dialog.outlines.setChecked(True)
    settled(dialog, qtbot)
    assert dialog.pages is not None
    assert [type(mark) for mark in dialog.pages.pages[0]] == [Box] * dialog.sheet.count
    dialog.save_as(tmp_path / "test.pdf")
    settled(dialog, qtbot)
    assert pages_of(tmp_path / "test.pdf") == 1
    assert logged(services, "customer.printed") == []


def test_every_label_holds_its_whole_address_within_its_edges(
    context: PageContext, services: Services, opened: Opened, qtbot: QtBot
) -> None:
    name = "Hermenegilda Fernández de la Torre y Sánchez de Montemayor"
    street = "Avenida de la Constitución Española de 1978, número 1234, escalera izquierda, séptimo piso, puerta B"
    address = Address(street=street, postcode="28013", city="San Sebastián de los Reyes", region="Madrid", country="ES")
    customer_id = services.customers.create(CustomerCard(customer=Customer(given_name=name), addresses=(address,)))
    dialog = PrintLabelsDialog(context, customer_id)
    opened(dialog)
    for place in range(dialog.sheets.count()):
        dialog.sheets.setCurrentIndex(place)
        settled(dialog, qtbot)
        assert dialog.pages is not None
        marks = [mark for mark in dialog.pages.pages[0] if isinstance(mark, Words)]
        assert [mark.text for mark in marks] == [name, street, "28013 San Sebastián de los Reyes", "Madrid"]


def test_the_preview_turns_its_pages_by_keys_and_buttons(context: PageContext, opened: Opened, qtbot: QtBot) -> None:
    dialog = PrintFormDialog(context, 1)
    opened(dialog)
    preview = dialog.preview
    assert dialog.pages is not None
    last = dialog.pages.count - 1
    qtbot.keyClick(preview.area, Qt.Key.Key_PageDown)
    assert preview.page == 1
    qtbot.keyClick(preview.area, Qt.Key.Key_End)
    assert preview.page == last
    assert not preview.after.isEnabled()
    qtbot.keyClick(preview.area, Qt.Key.Key_Home)
    assert (preview.page, preview.before.isEnabled()) == (0, False)
    small = preview.sheet.pixmap().width()
    qtbot.keyClick(preview.area, Qt.Key.Key_Plus)
    assert preview.sheet.pixmap().width() > small
    assert dialog.pages.texts(0)[0] in preview.area.accessibleDescription()


def test_what_was_chosen_is_there_the_next_time(
    context: PageContext, opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    first = PrintLabelsDialog(context, 1)
    opened(first)
    first.sheets.setCurrentIndex(first.sheets.findData("a4-3x7-63.5x38.1"))
    settled(first, qtbot)
    first.save_as(tmp_path / "label.pdf")
    settled(first, qtbot)
    again = PrintLabelsDialog(context, 1)
    opened(again)
    assert again.sheet.code == "a4-3x7-63.5x38.1"


def test_every_control_has_a_name_and_no_text_is_cut_off(context: PageContext, opened: Opened) -> None:
    for make in (
        lambda: PrintCardDialog(context, 1),
        lambda: PrintFormDialog(context, 1),
        lambda: PrintListDialog(context, ListQuery(), ["name", "phone"]),
        lambda: PrintLabelsDialog(context, ListQuery()),
    ):
        dialog: PrintDialog[Any] = make()  # type: ignore[no-untyped-call]
        opened(dialog)
        assert nameless(dialog) == []
        assert cut_off(dialog) == []


def test_a_sheet_is_laid_out_for_the_paper_that_is_chosen_and_saved_without_the_vault(
    qtbot: QtBot, choices: Choices, tmp_path: Path
) -> None:
    asked: list[str] = []

    def lay_out(size: str) -> Pages:
        asked.append(size)
        return sheet("Casa Núñez", "ABCDE-FGHJK-MNPQR-STVWX-YZ234-56789-ABCDE-FGHJK", size)

    dialog = SheetDialog("Print the sheet", "Keep it safe.", lay_out)
    qtbot.addWidget(dialog)
    dialog.sizes.setCurrentText("Letter")
    dialog.save_as(tmp_path / "nowhere" / "sheet.pdf")
    assert "cannot be written" in dialog.outcome.text()
    dialog.save_as(tmp_path / "sheet.pdf")
    assert "sheet.pdf" in dialog.outcome.text()
    assert asked[-1] == "Letter"
    assert b"/MediaBox [0 0 612" in (tmp_path / "sheet.pdf").read_bytes()
    assert nameless(dialog) == []


def texts(dialog: PrintDialog[Any], page: int) -> list[str]:
    assert dialog.pages is not None
    return dialog.pages.texts(page)
