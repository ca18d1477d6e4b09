"""A number typed or stepped, with what it counts beside it: `1 day`, `7 days`. The wheel never changes it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget

_MIN_WIDTH = 156
_INDENT = 9  # a style sheet's padding does not reach the text of a spin box


class NumberField(QSpinBox):
    """`unit(number)` is asked for what follows the number whenever it is shown."""

    def __init__(self, unit: Callable[[int], str] = lambda _: "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unit = unit
        self.lineEdit().setTextMargins(_INDENT, 0, 0, 0)
        self.setAccelerated(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.valueChanged.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """Says the unit again."""
        self.setSuffix(self._unit(self.value()))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the longest number and its unit."""
        return super().sizeHint().expandedTo(QSize(_MIN_WIDTH, 0))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Never less than that."""
        return self.sizeHint()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leaves the wheel to the page."""
        event.ignore()
