"""The file dialogs of an import."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

translate = QCoreApplication.translate
ENDINGS = frozenset({".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv", ".tsv", ".txt", ".tab", ".vcf", ".vcard"})


def ask_for_file(parent: QWidget, folder: Path | None = None) -> Path | None:
    """Ask which file to bring in; ``None`` if the person thinks better of it."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    patterns = " ".join(f"*{ending}" for ending in sorted(ENDINGS))
    kinds = (
        translate("Import", "Spreadsheets, text files and contact cards ({patterns})").format(patterns=patterns),
        translate("Import", "All files (*)"),
    )
    chosen, _kind = QFileDialog.getOpenFileName(
        parent, translate("Import", "Choose a file"), str(folder or documents), ";;".join(kinds)
    )
    return Path(chosen) if chosen else None


def ask_where_to_save(parent: QWidget, source: Path) -> Path | None:
    """Ask where the rows left out of ``source`` are to be saved, as a workbook beside it."""
    name = translate("Import", "{file} left out").format(file=source.stem)
    chosen, _kind = QFileDialog.getSaveFileName(
        parent,
        translate("Import", "Save the rows left out"),
        str(source.with_name(f"{name}.xlsx")),
        translate("Import", "Workbook (*.xlsx)"),
    )
    if not chosen:
        return None
    out = Path(chosen)
    return out if out.suffix.lower() == ".xlsx" else out.with_name(f"{out.name}.xlsx")
