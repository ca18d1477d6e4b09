"""Gives a list its rows: knows their heights, paints them, finds the word under the mouse, opens the editor."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QPointF, QRect, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.domain.word_times import word_under
from desktop.ui.fonts import font
from desktop.ui.transcripts.line_editor import LineEditor
from desktop.ui.transcripts.line_text import place_at
from desktop.ui.transcripts.model import LOOK, LinesModel
from desktop.ui.transcripts.row_look import PADDING, RowLook, columns, row_height, text_layout
from desktop.ui.transcripts.row_paint import paint_row

Index = QModelIndex | QPersistentModelIndex
_TEXT_PX = 15


class LineDelegate(QStyledItemDelegate):
    """Keeps the heights it has worked out, because a list asks for all of them again and again.

    `typed(segment_id, text)` at every letter in the editor; `typing(is_typing)` when it opens and when it is gone;
    `opened(segment_id)`, and `left(segment_id)` when nothing of it is to be stored.
    """

    typed = Signal(str, str)
    typing = Signal(bool)
    opened = Signal(str)
    left = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._width = 0
        self._heights: dict[tuple[object, ...], int] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """As high as the text needs at the list's present width."""
        look: RowLook = index.data(LOOK)
        width = max(option.rect.width(), self._view_width())
        if width != self._width:
            self._width, self._heights = width, {}
        key = look.height_key
        if key not in self._heights:
            self._heights[key] = row_height(look, width)
        return QSize(width, self._heights[key])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One row, and nothing beside it."""
        state: QStyle.StateFlag = option.state
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(rect)
        paint_row(painter, rect, index.data(LOOK), is_chosen=bool(state & QStyle.StateFlag.State_Selected))
        painter.restore()

    def word_under(self, rect: QRect, point: QPoint, index: Index) -> int | None:
        """The number of the word beneath a point of the row painted in `rect`."""
        look: RowLook | None = index.data(LOOK)
        if look is None:
            return None
        left = rect.left() + columns(look, rect.width())[0][0]
        layout = text_layout(look, rect.width(), is_marked=False)
        place = place_at(layout, QPointF(point.x() - left, point.y() - rect.top() - PADDING))
        model = index.model()
        if place is None or not isinstance(model, LinesModel):
            return None
        return word_under(model.words(index.row()), place)

    def is_on_translation(self, rect: QRect, point: QPoint, index: Index) -> bool:
        """Whether a point lies in the column of translations, where there are two columns."""
        look: RowLook | None = index.data(LOOK)
        if look is None or not look.is_paned:
            return False
        left, width = columns(look, rect.width())[1]
        return left <= point.x() - rect.left() < left + width

    def createEditor(self, parent: QWidget, _: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: N802 - Qt's name
        """An editor for the text alone."""
        segment_id = index.data(LOOK).line.segment.id
        editor = LineEditor(font(_TEXT_PX), parent)
        editor.finished.connect(lambda is_saved: self._finish(editor, segment_id, is_saved=is_saved))
        editor.textChanged.connect(lambda: self._type(editor, segment_id))
        self.typing.emit(True)  # noqa: FBT003 - a signal has no names
        self.opened.emit(segment_id)
        return editor

    def destroyEditor(self, editor: QWidget, index: Index) -> None:  # noqa: N802 - Qt's name
        """Nothing is being typed any more."""
        self.typing.emit(False)  # noqa: FBT003 - a signal has no names
        super().destroyEditor(editor, index)

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802 - Qt's name
        """Puts the text in, once: a change of the model must not overwrite what is being typed."""
        if isinstance(editor, LineEditor) and not editor.is_filled:
            editor.fill(index.data(LOOK).text)

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:  # noqa: N802 - Qt's name
        """Takes what was typed."""
        if isinstance(editor, LineEditor) and isinstance(model, LinesModel):
            model.take(index.row(), editor.typed())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802
        """Over the text, and a little larger than it."""
        rect: QRect = option.rect
        left, width = columns(index.data(LOOK), rect.width())[0]
        box = QRect(rect.left() + int(left) - 14, rect.top() + 2, int(width) + 36, rect.height() - 4)
        box.setHeight(max(box.height(), 76))
        editor.setGeometry(box)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Saves when the editor loses the keyboard; its own keys it handles itself."""
        if event.type() is QEvent.Type.KeyPress:
            return False
        return super().eventFilter(editor, event)

    def _type(self, editor: LineEditor, segment_id: str) -> None:
        """What stands in the editor at first, nobody has typed."""
        if editor.is_filled:
            self.typed.emit(segment_id, editor.toPlainText())

    def _finish(self, editor: LineEditor, segment_id: str, *, is_saved: bool) -> None:
        if is_saved:
            self.commitData.emit(editor)
        else:
            self.left.emit(segment_id)
        hint = (
            QAbstractItemDelegate.EndEditHint.NoHint if is_saved else QAbstractItemDelegate.EndEditHint.RevertModelCache
        )
        self.closeEditor.emit(editor, hint)

    def _view_width(self) -> int:
        view = self.parent()
        return view.viewport().width() if isinstance(view, QListView) else 0
