"""The dialogs beside the wizard, for looking at them."""

from PySide6.QtWidgets import QDialog

from custdesk.exchange.importing.consents import ConsentEvidence
from custdesk.exchange.importing.history import ImportBatch
from custdesk.ui.exchange.import_details import ImportDetails
from custdesk.ui.exchange.template_dialog import TemplateDialog
from custdesk.ui.page import PageContext

_BATCH = ImportBatch(
    id=1,
    file_name="2026.xlsx",
    file_sha256="0a" * 32,
    new_rows=1200,
    changed_rows=87,
    unchanged_rows=3004,
    lookalike_rows=12,
    refused_rows=3,
    applied_at="2026-03-04T10:00:00.000000Z",
    applied_by="Sofia",
    columns=(("1", "given_name"), ("2", "phone"), ("3", "")),
    mode="fill_blanks",
    match_by="name_birthday",
    consents=(ConsentEvidence(purpose="marketing", how="paper", evidence="2026"),),
    entry=4711,
)


def import_dialogs(context: PageContext) -> dict[str, QDialog]:
    """Return the dialogs by name."""
    return {
        "import-details": ImportDetails(_BATCH, may_undo=True, sees_log=True),
        "empty-workbook": TemplateDialog(context, context.choices.languages.code),
    }
