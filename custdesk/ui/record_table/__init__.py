"""Long lists of records: declared columns, rows by key or by place, a view that draws fast."""

from custdesk.ui.record_table.card import TableCard
from custdesk.ui.record_table.columns import TableColumn
from custdesk.ui.record_table.model import RecordTableModel
from custdesk.ui.record_table.several import SeveralTable
from custdesk.ui.record_table.view import RecordTable

__all__ = ["RecordTable", "RecordTableModel", "SeveralTable", "TableCard", "TableColumn"]
