"""Forms whose editors follow from the declared columns."""

from custdesk.ui.record_form.editors import Editor, editor_for
from custdesk.ui.record_form.fields import ColumnField
from custdesk.ui.record_form.rows import RowsEditor
from custdesk.ui.record_form.section import FoldingSection

__all__ = ["ColumnField", "Editor", "FoldingSection", "RowsEditor", "editor_for"]
