"""Forms whose editors follow from the declared columns."""

from custdesk.ui.record_form.editors import Editor, editor_for
from custdesk.ui.record_form.fields import ColumnField
from custdesk.ui.record_form.rows import RowsEditor

__all__ = ["ColumnField", "Editor", "RowsEditor", "editor_for"]
