"""The lines of the second hearing as a list wants them: time, why, and whether it was heard. All rows are alike."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.i18n.formats import clock_time
from desktop.review.overview import SampleLine
from desktop.ui.fonts import figures, font
from desktop.ui.icons import paint_icon
from desktop.ui.theme import color, tokens

Index = QModelIndex | QPersistentModelIndex
LINE = Qt.ItemDataRole.UserRole
ROW_HEIGHT = 30
_MIDDLE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class SampleModel(QAbstractListModel):
    """One row a line to be heard again."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: Sequence[SampleLine] = ()

    def show_lines(self, lines: Sequence[SampleLine]) -> None:
        """Shows other lines, or what was heard of the same ones."""
        before = [line.segment_id for line in self.lines]
        if before != [line.segment_id for line in lines]:
            self.beginResetModel()
            self.lines = lines
            self.endResetModel()
        elif lines and self.lines != lines:
            self.lines = lines
            self.dataChanged.emit(self.index(0), self.index(len(lines) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """How many lines."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line itself, and its words for screen readers."""
        if role == LINE:
            return self.lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            line = self.lines[index.row()]
            return f"{clock_time(line.start_ms)}. {why_word(line)}. {heard_word(line)}"
        return None


class SampleDelegate(QStyledItemDelegate):
    """Paints a mark that says whether it was heard, the time, and why it is among them."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)

    def sizeHint(self, _: QStyleOptionViewItem, __: Index) -> QSize:  # noqa: N802 - Qt's name
        """All rows are alike."""
        return QSize(0, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one line."""
        line: SampleLine = index.data(LINE)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("accent_soft"))
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 7, 7)
        name, ink = ("circle-check", "good_text") if line.is_heard else ("circle-dashed", "muted")
        paint_icon(painter, name, QRectF(rect.left() + 8, rect.center().y() - 7, 15, 15), tokens[ink])
        painter.setFont(figures(13))
        painter.setPen(color("muted" if line.is_heard else "text"))
        painter.drawText(rect.adjusted(32, 0, -4, 0), _MIDDLE, clock_time(line.start_ms))
        painter.setFont(font(12))
        painter.setPen(color("muted"))
        painter.drawText(rect.adjusted(92, 0, -4, 0), _MIDDLE, why_word(line))
        painter.restore()


def why_word(line: SampleLine) -> str:
    """Why it is heard again."""
    translate = QCoreApplication.translate
    return translate("Review", "flagged") if line.is_flagged else translate("Review", "drawn by chance")


def heard_word(line: SampleLine) -> str:
    """Whether it was heard."""
    translate = QCoreApplication.translate
    return translate("Review", "heard") if line.is_heard else translate("Review", "not heard to its end")
