"""The comments as a list wants them, and one painted. All rows are of one height: ten thousand are no work."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.domain.comment import CommentKind
from desktop.domain.ids import AccountId
from desktop.domain.visible_text import visible
from desktop.ui.fonts import figures, font, strong
from desktop.ui.icons import paint_icon
from desktop.ui.theme import color, tokens
from desktop.ui.transcripts.comment_words import answers_word, kind_word, place_word, spoken_comment
from desktop.ui.transcripts.comments_state import CommentRow

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
ROW_HEIGHT = 68
_LONGEST = 160
_ICONS = {
    CommentKind.NOTE: ("message-square", "muted"),
    CommentKind.LEADING_QUESTION: ("circle-help", "warn_text"),
    CommentKind.CONTRADICTION: ("shield-alert", "danger_text"),
}
_TOP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class CommentsModel(QAbstractListModel):
    """One row a comment."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: Sequence[CommentRow] = ()
        self._names: Mapping[AccountId, str] = {}

    def show_rows(self, rows: Sequence[CommentRow], names: Mapping[AccountId, str]) -> None:
        """Shows other rows; where the comments are the same ones, nothing jumps."""
        before, self._names = self.rows, names
        if [row.id for row in before] != [row.id for row in rows]:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
        elif rows and before != rows:
            self.rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def place_of(self, comment_id: str | None) -> int:
        """The row of a comment, or -1."""
        return next((at for at, row in enumerate(self.rows) if row.id == comment_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """How many rows."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row itself, and its words for screen readers."""
        if not index.isValid():
            return None
        if role == ROW:
            return self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken_comment(self.rows[index.row()], self._names)
        return None


class CommentDelegate(QStyledItemDelegate):
    """Paints place and kind, and the beginning of the text."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)

    def sizeHint(self, _: QStyleOptionViewItem, __: Index) -> QSize:  # noqa: N802 - Qt's name
        """All rows are alike."""
        return QSize(0, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one comment; one that is done with is quiet and bears a check."""
        row: CommentRow = index.data(ROW)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        is_done = row.thread.is_closed
        painter.save()
        painter.setClipRect(rect)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("accent_soft"))
            painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 8, 8)
        name, ink = ("circle-check", "good_text") if is_done else _ICONS[row.thread.comment.kind]
        paint_icon(painter, name, QRectF(rect.left() + 8, rect.top() + 8, 16, 16), tokens[ink])
        self._paint_words(painter, rect.adjusted(32, 6, -8, -4), row, "muted" if is_done else "text")
        painter.restore()

    def _paint_words(self, painter: QPainter, box: QRect, row: CommentRow, ink: str) -> None:
        comment = row.thread.comment
        head = f"{place_word(row)}  {kind_word(comment.kind)}"
        painter.setFont(strong(12))
        painter.setPen(color(ink))
        painter.drawText(box, _TOP, _cut(painter, head, box.width()))
        painter.setFont(font(13))
        first, rest = _two_lines(painter, visible(comment.text[:_LONGEST]), box.width())
        painter.drawText(box.adjusted(0, 19, 0, 0), _TOP, first)
        if row.thread.answers and not rest:
            painter.setFont(figures(12))
            painter.setPen(color("muted"))
            rest = answers_word(len(row.thread.answers))
        painter.drawText(box.adjusted(0, 37, 0, 0), _TOP, rest)


def _cut(painter: QPainter, text: str, width: int) -> str:
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)


def _two_lines(painter: QPainter, text: str, width: int) -> tuple[str, str]:
    """The text on two lines at most, cut between words where it can be."""
    metrics = painter.fontMetrics()
    if metrics.horizontalAdvance(text) <= width:
        return text, ""
    end = next(at for at in range(len(text), 0, -1) if metrics.horizontalAdvance(text[:at]) <= width or at == 1)
    space = text.rfind(" ", 0, end + 1)
    end = space if space > 0 else end
    return text[:end], _cut(painter, text[end:].strip(), width)
