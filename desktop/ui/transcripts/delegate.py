"""Paints one line of a transcript, knows its height, and opens its editor. Text is painted as text, never as markup."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.domain.speaking import Speaker
from desktop.domain.transcript import Line
from desktop.domain.translation import TranslatedLine
from desktop.i18n.formats import clock_time
from desktop.ui.fonts import figures, font, strong
from desktop.ui.icons import paint_icon
from desktop.ui.theme import color, tokens
from desktop.ui.transcripts.gate_words import note_words
from desktop.ui.transcripts.line_editor import LineEditor
from desktop.ui.transcripts.line_signs import note_icon, paint_share, paint_sign
from desktop.ui.transcripts.line_text import height_of, laid_out
from desktop.ui.transcripts.model import HEARD, LINE, SHARE, TEXT, TRANSLATION, UNSAVED, LinesModel
from desktop.ui.transcripts.second_line import GAP, paint_second, second_height
from desktop.ui.transcripts.translation_words import second_line
from desktop.ui.transcripts.words import speaker_words

Index = QModelIndex | QPersistentModelIndex
TEXT_LEFT, MARKS_WIDTH, PADDING = 122, 34, 11
_LOWEST = 40
_TEXT_PX = 15


class LineDelegate(QStyledItemDelegate):
    """Keeps the heights it has worked out, because a list asks for all of them again and again.

    `typed(text)` at every letter in the editor, and with nothing when it is gone.
    """

    typed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heights: dict[tuple[str, str, int, bool, str], int] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """As high as the text needs at the list's present width."""
        line: Line = index.data(LINE)
        width = max(option.rect.width(), self._view_width())
        is_noted = bool(note_words(line)) or bool(index.data(UNSAVED))
        key = (line.segment.id, str(index.data(TEXT)), width, is_noted, _second(index))
        if key not in self._heights:
            text_height = height_of(laid_out(line, key[1], font(_TEXT_PX), _text_width(width)))
            note = 20 if key[3] else 0
            second = second_height(line, key[4], _text_width(width))
            self._heights[key] = max(int(text_height + note + second), _LOWEST) + 2 * PADDING
        return QSize(width, self._heights[key])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Time and channel at the left, text in the middle, marks at the right."""
        line: Line = index.data(LINE)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(rect)
        self._paint_ground(painter, rect, state, is_heard=bool(index.data(HEARD)))
        self._paint_when(painter, rect, line, is_heard=bool(index.data(HEARD)))
        self._paint_text(painter, rect, line, index)
        paint_sign(painter, QRectF(rect.right() - MARKS_WIDTH + 4, rect.top() + PADDING, 18, 18), line)
        paint_share(painter, rect.left() + 15, rect.top() + PADDING + 39, index.data(SHARE))
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, *, is_heard: bool) -> None:
        box = QRectF(rect).adjusted(1, 1, -1, -1)
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.setPen(Qt.PenStyle.NoPen)
        if is_chosen or is_heard:
            painter.setBrush(color("accent_soft" if is_chosen else "raised"))
            painter.drawRoundedRect(box, 9, 9)
        if is_heard:
            painter.setBrush(color("accent"))
            painter.drawRoundedRect(QRectF(box.left(), box.top() + 8, 3, box.height() - 16), 1.5, 1.5)

    def _paint_when(self, painter: QPainter, rect: QRect, line: Line, *, is_heard: bool) -> None:
        left, top = rect.left() + 15, rect.top() + PADDING
        painter.setFont(strong(12))
        painter.setPen(color(_speaker_ink(line)))
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        width = TEXT_LEFT - 20
        speaker = painter.fontMetrics().elidedText(speaker_words(line), Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRectF(left, top, width, 18), flags, speaker)
        painter.setFont(figures(13))
        painter.setPen(color("muted"))
        words = f"{clock_time(line.segment.start_ms)}  {line.language.upper()}"
        painter.drawText(QRectF(left, top + 18, width, 18), flags, words)
        if is_heard:
            paint_icon(painter, "volume-2", QRectF(rect.left() + TEXT_LEFT - 26, top, 16, 16), tokens["accent_text"])

    def _paint_text(self, painter: QPainter, rect: QRect, line: Line, index: Index) -> None:
        text = str(index.data(TEXT))
        layout = laid_out(line, text, font(_TEXT_PX), _text_width(rect.width()))
        painter.setPen(color("text"))
        layout.draw(painter, QPointF(rect.left() + TEXT_LEFT, rect.top() + PADDING))
        below = rect.top() + PADDING + height_of(layout)
        is_unsaved = bool(index.data(UNSAVED))
        if note_words(line) or is_unsaved:
            self._paint_note(painter, rect, line, below + 4, is_unsaved=is_unsaved)
            below += 20
        self._paint_second(painter, rect, index, below + GAP)

    def _paint_second(self, painter: QPainter, rect: QRect, index: Index, top: float) -> None:
        translated: TranslatedLine | None = index.data(TRANSLATION)
        if translated is not None and translated.is_there:
            place = (rect.left() + TEXT_LEFT, top, _text_width(rect.width()))
            paint_second(painter, translated.line, second_line(translated), place, is_stale=translated.is_stale)

    def _paint_note(self, painter: QPainter, rect: QRect, line: Line, top: float, *, is_unsaved: bool) -> None:
        icon, token = ("pencil-line", "danger_text") if is_unsaved else note_icon(line)
        paint_icon(painter, icon, QRectF(rect.left() + TEXT_LEFT, top + 1, 13, 13), tokens[token])
        painter.setFont(font(12))
        painter.setPen(color(token))
        words = self.tr("not stored yet") if is_unsaved else note_words(line)
        painter.drawText(QRectF(rect.left() + TEXT_LEFT + 19, top, 260, 16), int(Qt.AlignmentFlag.AlignVCenter), words)

    def createEditor(self, parent: QWidget, *_: object) -> QWidget:  # noqa: N802 - Qt's name
        """An editor for the text alone."""
        editor = LineEditor(font(_TEXT_PX), parent)
        editor.finished.connect(lambda is_saved: self._finish(editor, is_saved=is_saved))
        editor.textChanged.connect(lambda: self.typed.emit(editor.toPlainText()))
        return editor

    def destroyEditor(self, editor: QWidget, index: Index) -> None:  # noqa: N802 - Qt's name
        """Nothing is being typed any more."""
        self.typed.emit("")
        super().destroyEditor(editor, index)

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802 - Qt's name
        """Puts the text in, once: a change of the model must not overwrite what is being typed."""
        if isinstance(editor, LineEditor) and not editor.property("filled"):
            editor.setPlainText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.moveCursor(editor.textCursor().MoveOperation.End)
            editor.setProperty("filled", True)  # noqa: FBT003 - Qt's own signature

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:  # noqa: N802 - Qt's name
        """Takes what was typed."""
        if isinstance(editor, LineEditor) and isinstance(model, LinesModel):
            model.setData(index, editor.typed())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _: Index) -> None:  # noqa: N802
        """Over the text, and a little larger than it."""
        rect: QRect = option.rect
        box = rect.adjusted(TEXT_LEFT - 14, 2, -6, -2)
        box.setHeight(max(box.height(), 76))
        editor.setGeometry(box)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Saves when the editor loses the keyboard; its own keys it handles itself."""
        if event.type() is QEvent.Type.KeyPress:
            return False
        return super().eventFilter(editor, event)

    def _finish(self, editor: LineEditor, *, is_saved: bool) -> None:
        if is_saved:
            self.commitData.emit(editor)
        hint = (
            QAbstractItemDelegate.EndEditHint.NoHint if is_saved else QAbstractItemDelegate.EndEditHint.RevertModelCache
        )
        self.closeEditor.emit(editor, hint)

    def _view_width(self) -> int:
        view = self.parent()
        return view.viewport().width() if isinstance(view, QListView) else 0


def _speaker_ink(line: Line) -> str:
    """The word says who it is; the ink only lets the witness and lines that nobody said anything of stand apart."""
    if line.speaker is Speaker.UNKNOWN:
        return "accent_text" if line.segment.channel % 2 else "muted"
    return "accent_text" if line.speaker is Speaker.WITNESS else "text"


def _text_width(row_width: int) -> float:
    return max(row_width - TEXT_LEFT - MARKS_WIDTH, 80)


def _second(index: Index) -> str:
    translated: TranslatedLine | None = index.data(TRANSLATION)
    return second_line(translated) if translated is not None else ""
