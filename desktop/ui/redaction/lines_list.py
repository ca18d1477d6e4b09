"""The lines of an interview as a copy shows them: text as text, every stand-in a solid block."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.domain.ids import SegmentId
from desktop.domain.redaction_text import MaskedLine
from desktop.i18n.formats import clock_time
from desktop.ui.fonts import figures, font
from desktop.ui.theme import color

Index = QModelIndex | QPersistentModelIndex
_LINE = int(Qt.ItemDataRole.UserRole)
_LEFT, _PADDING, _GAP, _TEXT_PX = 84, 9, 4.0, 15


class MaskedLines(QAbstractListModel):
    """One row a line."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[MaskedLine] = ()

    def show(self, lines: Sequence[MaskedLine]) -> None:
        """Replaces the lines; the same ones in number stay where they are scrolled to."""
        if [line.line.segment.id for line in lines] == [line.line.segment.id for line in self._lines]:
            self._lines = lines
            if lines:
                self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def row_of(self, segment_id: SegmentId | None) -> int:
        """Where a line stands, or -1."""
        return next((row for row, line in enumerate(self._lines) if line.line.segment.id == segment_id), -1)

    def line_at(self, row: int) -> MaskedLine | None:
        """The line of a row."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """How many lines."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a reader reads, for screen readers too; the line for the painter."""
        line = self._lines[index.row()]
        if role == _LINE:
            return line
        return line.text if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None


class MaskedLineDelegate(QStyledItemDelegate):
    """Paints time and text; a stand-in on a ground of its own, so that color is never alone in telling."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """As high as the text needs at the list's present width."""
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        layout = _laid_out(index.data(_LINE), width - _LEFT - _PADDING)
        return QSize(width, int(_height(layout)) + 2 * _PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One line."""
        line: MaskedLine = index.data(_LINE)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(rect)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(color("accent"))
            painter.setBrush(color("accent_soft"))
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 6, 6)
        painter.setPen(color("muted"))
        painter.setFont(figures(12))
        painter.drawText(
            QPointF(rect.left() + _PADDING, rect.top() + _PADDING + 14), clock_time(line.line.segment.start_ms)
        )
        painter.setPen(color("text"))
        _laid_out(line, rect.width() - _LEFT - _PADDING).draw(
            painter, QPointF(rect.left() + _LEFT, rect.top() + _PADDING)
        )
        painter.restore()


class LinesList(QListView):
    """The list, made for three hours of lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.masked = MaskedLines(self)
        self.setModel(self.masked)
        self.setItemDelegate(MaskedLineDelegate(self))
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(48)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def choose(self, segment_id: SegmentId | None) -> None:
        """Brings a line into sight."""
        row = self.masked.row_of(segment_id)
        if row >= 0 and self.currentIndex().row() != row:
            self.setCurrentIndex(self.masked.index(row))


def _laid_out(line: MaskedLine, width: float) -> QTextLayout:
    layout = QTextLayout(line.text, font(_TEXT_PX))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(_blocks(line))
    layout.beginLayout()
    top = 0.0
    while (row := layout.createLine()).isValid():
        row.setLineWidth(max(width, 40.0))
        row.setPosition(QPointF(0, top))
        top += row.height() + _GAP
    layout.endLayout()
    return layout


def _height(layout: QTextLayout) -> float:
    last = layout.lineAt(layout.lineCount() - 1) if layout.lineCount() else None
    return last.position().y() + last.height() if last is not None else 0.0


def _blocks(line: MaskedLine) -> list[QTextLayout.FormatRange]:
    blocks: list[QTextLayout.FormatRange] = []
    at = 0
    for piece in line.pieces:
        if piece.kind is not None:
            block, shape = QTextLayout.FormatRange(), QTextCharFormat()
            shape.setBackground(color("text"))
            shape.setForeground(color("surface"))
            block.start, block.length, block.format = at, len(piece.text), shape
            blocks.append(block)
        at += len(piece.text)
    return blocks
