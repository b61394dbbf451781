"""The table of planned rows on the screen."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QStyleOptionViewItem, QTableView

from custdesk.ui import icons
from custdesk.ui.exchange.import_wizard.plan_model import LINE, NAME, VERDICT, PlanModel
from custdesk.ui.exchange.import_wizard.verdicts import Sign
from custdesk.ui.record_table.delegate import ROW_HEIGHT, RowDelegate
from custdesk.ui.theme import Space, tokens

_ICON = 14
_WIDTHS = {VERDICT: 122, LINE: 64, NAME: 170}


class PlanTable(QTableView):
    """``chosen`` comes when another row is chosen; ``row()`` says which."""

    chosen = Signal()

    def __init__(self, model: PlanModel, name: str) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(name)
        self.setItemDelegate(_VerdictDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        lines = self.verticalHeader()
        lines.hide()
        lines.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        lines.setDefaultSectionSize(ROW_HEIGHT)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        head.setStretchLastSection(True)
        for column, width in _WIDTHS.items():
            head.resizeSection(column, width)
        self.selectionModel().currentRowChanged.connect(lambda *_places: self.chosen.emit())

    def row(self) -> int:
        """Return the place of the chosen row, or -1."""
        return self.currentIndex().row()

    def choose(self, place: int) -> None:
        """Choose the row at a place, if there is one."""
        if 0 <= place < self.model().rowCount():
            self.setCurrentIndex(self.model().index(place, VERDICT))


class _VerdictDelegate(RowDelegate):
    """Puts the sign of the verdict before its word."""

    def _paint_text(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        sign = index.data(PlanModel.SIGN)
        if not isinstance(sign, Sign):
            super()._paint_text(painter, option, index)
            return
        rect: QRect = option.rect.adjusted(Space.S, 0, -Space.S, 0)
        rtl = self._view.isRightToLeft()
        left = rect.right() - _ICON if rtl else rect.left()
        painter.drawPixmap(left, rect.center().y() - _ICON // 2, icons.pixmap(sign.icon, sign.ink, _ICON))
        room = rect.adjusted(0, 0, -_ICON - Space.S, 0) if rtl else rect.adjusted(_ICON + Space.S, 0, 0, 0)
        painter.setPen(QColor(getattr(tokens(), sign.ink)))
        painter.setFont(option.font)
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        text = QFontMetrics(option.font).elidedText(sign.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, text)
