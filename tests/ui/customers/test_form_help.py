"""Help while a customer is entered: who it may be already, what is offered, and a whole signature pasted at once."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from custdesk.customers.model import Customer, CustomerCard
from custdesk.desk.permissions import Role
from custdesk.ui.customers.form import CustomerForm
from custdesk.ui.customers.page import CustomersPage
from custdesk.ui.customers.paste_dialog import PasteDialog
from custdesk.ui.page import PageContext
from custdesk.ui.record_form.completing import FoldedCompleter
from tests.ui.customers.test_customer_form import leave, put, save

SIGNATURE = "Ana Ruiz\nDirectora\nC/ Luna 4\n48001 Bilbao\n612 34 56 79\nana@ruiz.es"
Answer = Callable[[PasteDialog], int]


@pytest.fixture
def answered(monkeypatch: pytest.MonkeyPatch) -> list[Answer]:
    """What the person does with the dialog of a pasted text; fills everything in unless told otherwise."""
    answers: list[Answer] = []

    def answer(dialog: PasteDialog) -> int:
        return answers[0](dialog) if answers else int(QDialog.DialogCode.Accepted)

    monkeypatch.setattr(PasteDialog, "exec", answer)
    return answers


def put_into_clipboard(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def found(form: CustomerForm, qtbot: QtBot) -> list[str]:
    with qtbot.waitSignal(form.aid.hint.told):
        pass
    return [button.accessibleName() for button in form.aid.hint.buttons]


def test_whoever_looks_like_the_new_one_is_told_while_one_types(
    new: CustomerForm, page: CustomersPage, context: PageContext, qtbot: QtBot
) -> None:
    gone: list[tuple[str, int]] = []
    new._context.go_to = lambda place, record=0: gone.append((place, record))
    put(new, "given_name", "Maria")
    put(new, "phones.0.number", "612 345 678")
    assert found(new, qtbot) == ["Open that one: María Núñez, 1001"]
    assert new.aid.hint.isVisible()
    assert new.aid.hint.accessibleName().startswith(
        "Looks like \u2068María Núñez\u2069, \u20661001\u2069: the same phone"
    )
    new.drafts.may_lose = lambda _window, _id: True  # type: ignore[method-assign]
    with qtbot.waitSignal(new.closed):
        new.aid.hint.buttons[0].click()
    assert gone == [("customers", 1)]
    assert not new.aid.hint.isVisible()


def test_the_hint_goes_when_nobody_is_like_it_any_more(new: CustomerForm, qtbot: QtBot) -> None:
    put(new, "phones.0.number", "612 345 678")
    assert len(found(new, qtbot)) == 1
    put(new, "phones.0.number", "699 111 222")
    assert found(new, qtbot) == []
    assert new.aid.hint.isHidden()


def test_a_known_customer_is_not_compared_with_itself(maria: CustomerForm, qtbot: QtBot) -> None:
    put(maria, "phones.0.number", "+302101234567")
    assert not maria.aid.hint._pause.isActive()


def test_somebody_who_was_erased_is_told(new: CustomerForm, context: PageContext, qtbot: QtBot) -> None:
    context.services.erasure.erase(1, 1, "asked", "1001")
    put(new, "phones.0.number", "612 345 678")
    assert found(new, qtbot) == []
    assert "was erased" in new.aid.hint.accessibleName()


def test_a_postcode_fills_the_empty_city_in_and_that_can_be_undone(
    new: CustomerForm, context: PageContext, qtbot: QtBot
) -> None:
    new.editors.lists["addresses"].add_row()
    leave(new, "addresses.0.postcode", "28013", qtbot)
    city = new.editors.fields()["addresses.0.city"]
    qtbot.waitUntil(lambda: city.value() == "Madrid")
    assert "postcode" in city.editor.accessibleDescription()
    assert new.is_dirty()
    said, _undo, undo = context.said[-1]  # type: ignore[attr-defined]
    assert said == "Filled in from the postcode: Madrid"
    undo()
    assert city.value() == ""
    leave(new, "addresses.0.postcode", "28013", qtbot)
    qtbot.waitUntil(lambda: not context.tasks.busy)
    assert city.value() == ""  # what was taken back is not filled in once more


def test_a_city_that_stands_there_is_never_changed(new: CustomerForm, context: PageContext, qtbot: QtBot) -> None:
    new.editors.lists["addresses"].add_row()
    put(new, "addresses.0.city", "Pozuelo")
    leave(new, "addresses.0.postcode", "28013", qtbot)
    qtbot.waitUntil(lambda: not context.tasks.busy)
    assert new.editors.fields()["addresses.0.city"].value() == "Pozuelo"


def test_words_typed_before_are_completed_whatever_accents_are_typed(
    page: CustomersPage, context: PageContext, qtbot: QtBot
) -> None:
    services = context.services
    services.customers.create(CustomerCard(customer=Customer(given_name="A", source="Página web", job_title="Óptica")))
    page.new_record()
    fields = page.form.editors.columns
    box = fields["source"].editor
    assert isinstance(box, QLineEdit)
    qtbot.waitUntil(lambda: isinstance(box.completer(), FoldedCompleter))
    completer = box.completer()
    completer.setCompletionPrefix("PAGINA")
    assert completer.currentCompletion() == "Página web"
    page.form.editors.lists["addresses"].add_row()
    leave(page.form, "addresses.0.city", "Madrid", qtbot)
    street = page.form.editors.fields()["addresses.0.street"].editor
    assert isinstance(street, QLineEdit)
    qtbot.waitUntil(lambda: isinstance(street.completer(), FoldedCompleter))
    street.completer().setCompletionPrefix("mayor")
    assert street.completer().currentCompletion() == "Calle Mayor"


@pytest.mark.parametrize(
    ("key", "modifiers", "chosen"),
    [
        ("Return", "No", False),
        ("Tab", "No", False),
        ("Return", "Control", False),
        ("Return", "No", True),
        ("Tab", "No", True),
    ],
)
def test_a_key_that_goes_on_does_so_while_words_are_offered(
    new: CustomerForm, context: PageContext, qtbot: QtBot, key: str, modifiers: str, chosen: bool
) -> None:
    box = new.editors.columns["source"].editor
    assert isinstance(box, QLineEdit)
    qtbot.waitUntil(lambda: not context.tasks.busy)
    box.setCompleter(FoldedCompleter(["Página web", "Papel"], box))
    put(new, "given_name", "Ana")
    box.setFocus()
    qtbot.keyClicks(box, "pa")
    popup = box.completer().popup()
    assert popup.isVisible()
    if chosen:
        qtbot.keyClick(popup, Qt.Key.Key_Down)
    how = getattr(Qt.KeyboardModifier, f"{modifiers}Modifier")
    if modifiers == "Control":
        with qtbot.waitSignal(new.saved) as stored:
            qtbot.keyClick(popup, Qt.Key.Key_Return, how)
        assert stored.args[0].customer.source == "pa"
        return
    qtbot.keyClick(popup, getattr(Qt.Key, f"Key_{key}"), how)
    assert not popup.isVisible()
    assert box.text() == ("Página web" if chosen else "pa")
    # Enter that takes what is chosen stays, so that one sees what was taken.
    assert box.hasFocus() is (chosen and key == "Return")


def test_a_signature_is_split_into_the_empty_fields(new: CustomerForm, answered: list[Answer], qtbot: QtBot) -> None:
    put_into_clipboard(SIGNATURE)
    put(new, "family_name", "Ruiz Soto")
    new.aid.paste_button.click()
    card = new.editors.filled_card()
    assert (card.customer.given_name, card.customer.family_name) == ("Ana", "Ruiz Soto")
    assert card.customer.job_title == "Directora"
    assert card.phones[0].number == "+34612345679"
    assert card.emails[0].address == "ana@ruiz.es"
    assert (card.addresses[0].street, card.addresses[0].city) == ("C/ Luna 4", "Bilbao")
    assert new.is_dirty()
    assert save(new, qtbot).customer.name == "Ana Ruiz Soto"


def test_a_piece_can_be_moved_and_left_out(new: CustomerForm, answered: list[Answer]) -> None:
    def move(dialog: PasteDialog) -> int:
        texts = [piece.text for piece in dialog.pieces()]
        for text, target in (("Directora", "notes"), ("ana@ruiz.es", "")):
            choice = dialog.choices[texts.index(text)]
            choice.setCurrentIndex(choice.findData(target))
        return int(QDialog.DialogCode.Accepted)

    answered.append(move)
    put_into_clipboard(SIGNATURE)
    new.aid.paste()
    card = new.editors.filled_card()
    assert (card.customer.job_title, card.customer.notes, card.emails) == ("", "Directora", ())


def test_leaving_the_preview_fills_nothing_in(new: CustomerForm, answered: list[Answer]) -> None:
    answered.append(lambda _dialog: int(QDialog.DialogCode.Rejected))
    put_into_clipboard(SIGNATURE)
    new.aid.paste()
    assert not new.is_dirty()


def test_what_stands_there_is_not_touched_and_that_is_said(
    maria: CustomerForm, context: PageContext, answered: list[Answer]
) -> None:
    put_into_clipboard(SIGNATURE)
    before = maria.editors.filled_card()
    maria.aid.paste()
    card = maria.editors.filled_card()
    assert card.customer == replace(before.customer, job_title="Directora")
    assert card.phones[:2] == before.phones
    assert card.phones[2].number == "+34612345679"
    assert card.addresses[0] == before.addresses[0]
    assert "Given name" in context.said[-1][0]  # type: ignore[attr-defined]


def test_several_lines_pasted_into_the_first_name_are_offered_to_be_split(
    new: CustomerForm, answered: list[Answer], qtbot: QtBot
) -> None:
    box = new.editors.columns["given_name"].editor
    put_into_clipboard("Ana")
    qtbot.keyClick(box, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert new.editors.columns["given_name"].value() == "Ana"
    put(new, "given_name", "")
    put_into_clipboard(SIGNATURE)
    qtbot.keyClick(box, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert new.editors.filled_card().customer.name == "Ana Ruiz"


def test_an_empty_clipboard_is_said(new: CustomerForm, context: PageContext) -> None:
    put_into_clipboard(" \n ")
    new.aid.paste()
    assert "no text in the clipboard" in context.said[-1][0]  # type: ignore[attr-defined]


def test_a_role_that_does_not_see_contact_data_is_filled_none_in(
    as_role: Callable[[Role], PageContext], make_page: Callable[[PageContext], CustomersPage], answered: list[Answer]
) -> None:
    page = make_page(as_role(Role.FIELD_WORKER))
    page.new_record()
    put_into_clipboard(SIGNATURE + "\nNIF: 12345678Z")
    page.form.aid.paste()
    assert page.form.editors.filled_card().customer.tax_number == "12345678Z"
    assert "source" not in page.form.editors.columns
