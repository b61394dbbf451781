"""Long lists of records: declared columns, pages by key, a view that draws fast."""

from custdesk.ui.record_table.card import TableCard
from custdesk.ui.record_table.columns import TableColumn
from custdesk.ui.record_table.model import RecordTableModel
from custdesk.ui.record_table.view import RecordTable

__all__ = ["RecordTable", "RecordTableModel", "TableCard", "TableColumn"]
