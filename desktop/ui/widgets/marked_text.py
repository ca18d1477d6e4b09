"""Plain text with marked stretches, painted or as a widget: each mark has a shape as well as a color."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QSize
from PySide6.QtGui import QFont, QHelpEvent, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.ui.theme import color
from desktop.ui.widgets.records_table import plain_tip

ROW_GAP = 3.0
Shape = QTextCharFormat.UnderlineStyle


@dataclass(frozen=True, slots=True)
class Look:
    """How a stretch is marked: ink and ground are tokens of the theme; a line beneath it, or through it."""

    ink: str = "text"
    ground: str = ""
    beneath: Shape = Shape.NoUnderline
    is_struck: bool = False


PLAIN = Look()
REMOVED = Look("danger_text", "danger_soft", is_struck=True)
ADDED = Look("good_text", "good_soft", Shape.SingleUnderline)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of the text, its look, and what is said of it when somebody points at it."""

    text: str
    look: Look = PLAIN
    tip: str = ""


def marked_layout(stretches: Sequence[Stretch], font: QFont, width: float) -> QTextLayout:
    """The stretches one after the other, at most `width` wide."""
    layout = QTextLayout("".join(one.text for one in stretches), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(_formats(stretches))
    layout.beginLayout()
    top = 0.0
    while (row := layout.createLine()).isValid():
        row.setLineWidth(max(width, 1.0))
        row.setPosition(QPointF(0, top))
        top += row.height() + ROW_GAP
    layout.endLayout()
    return layout


def marked_height(layout: QTextLayout) -> int:
    """How high the laid-out text is."""
    if not layout.lineCount():
        return 0
    last = layout.lineAt(layout.lineCount() - 1)
    return round(last.position().y() + last.height())


class MarkedText(QWidget):
    """Shows stretches, and each one's tip under the pointer. Screen readers get `said` in place of the looks."""

    def __init__(self, font: QFont, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._font = font
        self.stretches: tuple[Stretch, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_stretches(self, stretches: Sequence[Stretch], said: str) -> None:
        """Shows them anew."""
        self.stretches = tuple(stretches)
        self.setAccessibleName(said)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """The text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Room for every row of it."""
        return marked_height(marked_layout(self.stretches, self._font, width)) + 2

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as it needs at its present width."""
        return QSize(self.width(), self.heightForWidth(max(self.width(), 120)))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Narrow is possible."""
        return QSize(80, self.heightForWidth(max(self.width(), 120)))

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paints the text."""
        painter = QPainter(self)
        painter.setPen(color("text"))
        marked_layout(self.stretches, self._font, self.width()).draw(painter, QPointF(0, 0))
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Shows the tip of the stretch under the pointer."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), plain_tip(self.tip_at(QPointF(event.pos()))), self)
            return True
        return super().event(event)

    def tip_at(self, point: QPointF) -> str:
        """What is said of the stretch at a point."""
        layout = marked_layout(self.stretches, self._font, self.width())
        for number in range(layout.lineCount()):
            row = layout.lineAt(number)
            if row.position().y() <= point.y() <= row.position().y() + row.height() + ROW_GAP:
                return self._tip_of(row.xToCursor(point.x(), row.CursorPosition.CursorOnCharacter))
        return ""

    def _tip_of(self, at: int) -> str:
        end = 0
        for one in self.stretches:
            end += _units(one.text)
            if at < end:
                return one.tip
        return ""


def _formats(stretches: Sequence[Stretch]) -> list[QTextLayout.FormatRange]:
    """Qt counts UTF-16 units, not characters."""
    found, at = [], 0
    for one in stretches:
        length = _units(one.text)
        if one.look != PLAIN and length:
            mark = QTextLayout.FormatRange()
            mark.start, mark.length, mark.format = at, length, _format(one.look)
            found.append(mark)
        at += length
    return found


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _format(look: Look) -> QTextCharFormat:
    shape = QTextCharFormat()
    shape.setForeground(color(look.ink))
    if look.ground:
        shape.setBackground(color(look.ground))
    shape.setUnderlineStyle(look.beneath)
    shape.setUnderlineColor(color(look.ink))
    shape.setFontStrikeOut(look.is_struck)
    return shape
