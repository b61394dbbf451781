"""Why a file cannot be written, in words that say how to mend it."""

from custdesk.marks import QT_TRANSLATE_NOOP

SUFFIX = QT_TRANSLATE_NOOP("errors", "choose a name that ends in .xlsx or in .csv.")
XLSX_SUFFIX = QT_TRANSLATE_NOOP("errors", "choose a name that ends in .xlsx.")
FOLDER = QT_TRANSLATE_NOOP("errors", "there is a folder of this name. Choose another name.")
FOLDER_MISSING = QT_TRANSLATE_NOOP("errors", "its folder is not there. Choose another folder.")
NO_RIGHT = QT_TRANSLATE_NOOP("errors", "this folder may not be written to. Choose another folder.")
HELD = QT_TRANSLATE_NOOP("errors", "another program has it open. Close it there, or choose another name.")
DISK_FULL = QT_TRANSLATE_NOOP("errors", "the disk is full. Free some space, or choose another disk.")
TOO_MANY = QT_TRANSLATE_NOOP("errors", "a workbook holds 1,048,575 rows at most. Choose a name that ends in .csv.")
STOPPED = QT_TRANSLATE_NOOP("errors", "the program that writes it stopped. Nothing was written; try again.")
PDF_SUFFIX = QT_TRANSLATE_NOOP("errors", "choose a name that ends in .pdf.")
