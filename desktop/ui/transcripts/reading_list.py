"""The lines of a transcript as a list: laid out as far as they are seen, chosen by key or mouse, edited in place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from desktop.domain.transcript import Line
from desktop.ui.transcripts.delegate import LineDelegate
from desktop.ui.transcripts.line_editor import LineEditor
from desktop.ui.transcripts.model import LinesModel

_BATCH = 24


class ReadingList(QListView):
    """`lines` is its model. `chosen_line()` when another line is chosen, `typed(text)` at every letter in the editor,
    and with nothing when the editor is gone.
    """

    chosen_line = Signal()
    typed = Signal(str)

    def __init__(self, lines: LinesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = lines
        self.setModel(lines)
        delegate = LineDelegate(self)
        delegate.typed.connect(self.typed)
        self.setItemDelegate(delegate)
        self._set_ways()
        self.selectionModel().currentChanged.connect(lambda *_: self.chosen_line.emit())

    def _set_ways(self) -> None:
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setMouseTracking(True)

    @property
    def number(self) -> int:
        """The number of the chosen line, or -1. Of several, the one that the keyboard is on."""
        return self.currentIndex().row()

    @property
    def line(self) -> Line | None:
        """The chosen line."""
        return self.lines.line(self.number)

    @property
    def numbers(self) -> list[int]:
        """The numbers of all chosen lines."""
        return [index.row() for index in self.selectionModel().selectedIndexes()]

    @property
    def is_typing(self) -> bool:
        """Whether a line is being corrected."""
        return self.state() is QAbstractItemView.State.EditingState

    def go_to(self, number: int | None) -> None:
        """Chooses a line; None leaves it as it is."""
        if number is not None:
            self.setCurrentIndex(self.lines.index(number))

    def keep_in_sight(self, number: int) -> None:
        """Scrolls to a line that is heard, unless somebody types: then nothing moves under the hand."""
        if not self.is_typing:
            self.scrollTo(self.lines.index(number), QAbstractItemView.ScrollHint.EnsureVisible)

    def correct(self) -> None:
        """Opens the editor of the chosen line, for whoever may correct."""
        if self.currentIndex().isValid() and self.lines.may_correct:
            self.edit(self.currentIndex())

    def take_typing(self) -> None:
        """What is being typed is stored, with the syllable still being composed."""
        QGuiApplication.inputMethod().commit()
        for editor in self.findChildren(LineEditor):
            editor.finished.emit(True)  # noqa: FBT003 - a signal has no names

    def retranslate(self) -> None:
        """Says everything again."""
        self.setAccessibleName(self.tr("Lines of the transcript"))
        self.lines.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keeps the chosen line in sight."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())
