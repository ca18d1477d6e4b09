"""Sheets typed one after another: which have been read, how many are still needed. Used wherever sheets are read."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.fonts import strong
from desktop.ui.kit.collector import SheetCollector
from desktop.ui.kit.sheet_editor import SheetEditor
from desktop.ui.widgets.plain_label import PlainLabel


class SheetsPanel(QWidget):
    """`taken(text)` with each whole sheet; whoever listens keeps it in the collector and calls `show_read`."""

    taken = Signal(str)

    def __init__(self, collector: SheetCollector, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._collector = collector
        self.read = PlainLabel(wrap=True)
        self.editor = SheetEditor(collector.look)
        self.read.setFont(strong(14))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.read)
        column.addWidget(self.editor, stretch=1)
        column.addStretch()
        self.editor.taken.connect(self.taken)
        self.retranslate()

    def clear(self) -> None:
        """Forgets what is typed."""
        self.editor.clear()
        self.show_read()

    def show_read(self) -> None:
        """Says which sheets have been read."""
        collector = self._collector
        self.editor.setVisible(not collector.is_enough)
        if not collector.sheets:
            self.read.setText(self.tr("No sheet read yet. The first one says how many it takes."))
            return
        read = ", ".join(str(number) for number in collector.numbers)
        if collector.is_enough:
            self.read.setText(self.tr("Sheets read: {read}. That is enough.").replace("{read}", read))
            return
        words = self.tr("Sheets read: {read}. {n} more to go.").replace("{read}", read)
        self.read.setText(words.replace("{n}", str(collector.needed - len(collector.sheets))))

    def retranslate(self) -> None:
        """Says every word again."""
        self.editor.retranslate()
        self.show_read()
