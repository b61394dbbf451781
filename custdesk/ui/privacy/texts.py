"""Purposes in the person's words."""

from PySide6.QtCore import QCoreApplication

from custdesk.consent.model import LAWFUL_BASES, Purpose
from custdesk.records.columns import DataClass
from custdesk.ui.record_form.fields import CLASS_NAMES

translate = QCoreApplication.translate


def basis(purpose: Purpose) -> str:
    return translate("Consent", LAWFUL_BASES[purpose.lawful_basis])


def class_name(value: str) -> str:
    return translate("DataClass", CLASS_NAMES[DataClass(value)])


def retention(months: int | None) -> str:
    """Return how long an answer holds."""
    if months is None:
        return translate("Privacy", "Holds until it is withdrawn")
    if months % 12 == 0:
        return translate("Privacy", "Holds for %Ln year(s)", None, months // 12)
    return translate("Privacy", "Holds for %Ln month(s)", None, months)
