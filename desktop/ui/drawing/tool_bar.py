"""Large tools beneath the page: four colors with their names, three widths, eraser, words, undo, and the end."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from desktop.domain.drawing import INK_RGB, Ink
from desktop.ui.drawing.presenter import WIDTHS, BoardPresenter, BoardState, Tool
from desktop.ui.widgets.buttons import Button

HEIGHT = 56
_ICON = 26
_PENS = (Ink.BLACK, Ink.BLUE, Ink.RED, Ink.GREEN)


class ToolBar(QWidget):
    """Tells `presenter` what the hand takes."""

    def __init__(self, presenter: BoardPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.pens = {ink: Button(look="tool") for ink in _PENS}
        self.widths = {width: Button(look="tool") for width in WIDTHS}
        self.eraser, self.text = Button("eraser", "tool"), Button("type", "tool")
        self.undo, self.done = Button("undo-2", "tool"), Button("check", "primary")
        self._tools, self._widths = QButtonGroup(self), QButtonGroup(self)
        self._build()
        self._connect()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 12)
        row.setSpacing(5)
        for button in (*self.pens.values(), self.eraser, self.text):
            button.setCheckable(True)
            self._tools.addButton(button)
        for button in self.widths.values():
            button.setCheckable(True)
            self._widths.addButton(button)
        for ink, button in self.pens.items():
            button.setIcon(_line(QColor(INK_RGB[ink]), 9))
        for width, button in self.widths.items():
            button.setIcon(_line(QColor("#808080"), 2 + width / 14))
        for button in (*self.pens.values(), *self.widths.values()):
            button.setIconSize(QSize(_ICON, _ICON))
        for group in (self.pens.values(), self.widths.values(), (self.eraser, self.text, self.undo)):
            for button in group:
                row.addWidget(button)
            row.addSpacing(8)
        row.addStretch()
        row.addWidget(self.done)
        for button in (*self.pens.values(), *self.widths.values(), self.eraser, self.text, self.undo, self.done):
            button.setFixedHeight(HEIGHT)

    def _connect(self) -> None:
        presenter = self._presenter
        for ink, button in self.pens.items():
            button.clicked.connect(lambda _=False, ink=ink: presenter.dip(ink))
        for width, button in self.widths.items():
            button.clicked.connect(lambda _=False, width=width: presenter.widen(width))
        self.eraser.clicked.connect(lambda: presenter.take(Tool.ERASER))
        self.text.clicked.connect(lambda: presenter.take(Tool.TEXT))
        self.undo.clicked.connect(presenter.undo)
        self.done.clicked.connect(lambda: presenter.thank(is_done=True))

    def show_state(self, state: BoardState) -> None:
        """Marks what the hand holds."""
        self.eraser.setChecked(state.tool is Tool.ERASER)
        self.text.setChecked(state.tool is Tool.TEXT)
        for ink, button in self.pens.items():
            button.setChecked(state.tool is Tool.PEN and state.ink is ink)
        for width, button in self.widths.items():
            button.setChecked(state.width == width)
        self.undo.setEnabled(state.may_undo)

    def retranslate(self) -> None:
        """Says every word again; a color is never told by itself alone."""
        names = {
            Ink.BLACK: self.tr("Black"),
            Ink.BLUE: self.tr("Blue"),
            Ink.RED: self.tr("Red"),
            Ink.GREEN: self.tr("Green"),
        }
        for ink, button in self.pens.items():
            button.set_words(names[ink])
        for button, words in zip(self.widths.values(), _width_words(), strict=True):
            button.setAccessibleName(words)
            button.setToolTip(words)
        self.eraser.set_words(self.tr("Eraser"))
        self.text.set_words(self.tr("Words"))
        self.undo.set_words(self.tr("Undo"))
        self.done.set_words(self.tr("Finished"))


def _width_words() -> tuple[str, ...]:
    return (
        QCoreApplication.translate("ToolBar", "Thin"),
        QCoreApplication.translate("ToolBar", "Medium"),
        QCoreApplication.translate("ToolBar", "Thick"),
    )


def _line(ink: QColor, width: float) -> QIcon:
    """A stroke with this ink; white beneath it, so that it is seen on a dark button as well."""
    picture = QPixmap(2 * _ICON, 2 * _ICON)
    picture.fill(Qt.GlobalColor.transparent)
    picture.setDevicePixelRatio(2)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for shade, breadth in ((QColor("white"), width + 3), (ink, width)):
        painter.setPen(QPen(shade, breadth, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(6, _ICON - 7), QPointF(_ICON - 6, 7))
    painter.end()
    return QIcon(picture)
