"""The fields of a person in rows of two and three, and one above the other where there is no room for that."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

_STEPS = 6  # of the grid, so that two and three fields in a row end at the same edge
_SPACING = 16


class FieldGrid(QWidget):
    """`rows` are names of `fields`; the Tab key follows them in that order, however they are arranged."""

    def __init__(self, fields: Mapping[str, QWidget], rows: Sequence[Sequence[str]]) -> None:
        super().__init__()
        self._fields, self._rows = fields, rows
        self._is_wide: bool | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 8, 0)
        self._grid.setHorizontalSpacing(_SPACING)
        self._grid.setVerticalSpacing(8)
        for column in range(_STEPS):
            self._grid.setColumnStretch(column, 1)
        self._grid.setRowStretch(len(fields), 1)
        self._arrange(is_wide=True)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The widest field is enough."""
        return QSize(self._widest + 8, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Arranges anew when there is too little room, or enough again."""
        super().resizeEvent(event)
        most = max(len(row) for row in self._rows)
        self._arrange(is_wide=self.width() >= most * (self._widest + _SPACING))

    @property
    def _widest(self) -> int:
        return max(field.minimumSizeHint().width() for field in self._fields.values())

    def _arrange(self, *, is_wide: bool) -> None:
        if is_wide is self._is_wide:
            return
        self._is_wide = is_wide
        rows = self._rows if is_wide else [[name] for row in self._rows for name in row]
        for at, names in enumerate(rows):
            wide = _STEPS // len(names)
            for place, name in enumerate(names):
                self._grid.addWidget(self._fields[name], at, place * wide, 1, wide)
