"""Reads a stranger's table file, whatever it is called, in a guarded child process."""

from custdesk.exchange.reading.files import read_file
from custdesk.exchange.reading.model import Cell, CellError, FileReading, Notice, Row, SheetInfo, Table

__all__ = ["Cell", "CellError", "FileReading", "Notice", "Row", "SheetInfo", "Table", "read_file"]
