"""The lines of a transcript as a list: laid out as far as they are seen, chosen by key or mouse, edited in place."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QGuiApplication, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from desktop.domain.transcript import Line
from desktop.ui.transcripts.delegate import LineDelegate
from desktop.ui.transcripts.line_editor import LineEditor
from desktop.ui.transcripts.model import LinesModel

_BATCH = 24


class ReadingList(QListView):
    """`lines` is its model. `chosen_line()` when another line is chosen, `typed(segment_id, text)` at every letter in
    the editor, `typing(is_typing)` when it opens or closes, `opened` with its segment, and `left` when nothing of it is
    to be stored; `word_wanted()` when a word is to be played from, `translation_wanted()` when somebody wants to write
    in the other column.
    """

    chosen_line = Signal()
    typed = Signal(str, str)
    typing = Signal(bool)
    opened = Signal(str)
    left = Signal(str)
    word_wanted = Signal()
    translation_wanted = Signal()

    def __init__(self, lines: LinesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = lines
        self.setModel(lines)
        self._word = 0
        self._delegate = delegate = LineDelegate(self)
        delegate.typed.connect(self.typed)
        for ours, theirs in (
            (delegate.typing, self.typing), (delegate.opened, self.opened), (delegate.left, self.left),
        ):  # fmt: skip
            ours.connect(theirs)
        self.setItemDelegate(delegate)
        self._set_ways()
        self.selectionModel().currentChanged.connect(lambda *_: self._choose_line())

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

    def choose(self, numbers: list[int]) -> None:
        """Chooses several lines; the keyboard goes to the first of them."""
        self.go_to(next(iter(numbers), None))
        for number in numbers[1:]:
            self.selectionModel().select(self.lines.index(number), QItemSelectionModel.SelectionFlag.Select)

    def typing_place(self) -> tuple[str, str, int] | None:
        """The segment being corrected, its text as it would be stored, and the cursor's place in that."""
        editor = next(iter(self.findChildren(LineEditor)), None)
        if editor is None or self.line is None or not self.is_typing:
            return None
        return self.line.segment.id, editor.typed(), editor.typed_before()

    @property
    def word_place(self) -> int:
        """The character at which the word begins that the keyboard stands on; 0 for the first."""
        words = self.lines.words(self.number)
        return words[self._word].start if self._word < len(words) else 0

    def go_to_segment(self, segment_id: str) -> None:
        """Chooses the line of a segment, if it is there."""
        number = self.lines.row_of(segment_id)
        if number >= 0:
            self.go_to(number)

    @property
    def word_ms(self) -> int | None:
        """When the word is spoken that the keyboard stands on, or where the line begins."""
        words = self.lines.words(self.number)
        if self._word < len(words):
            return words[self._word].start_ms
        return self.line.segment.start_ms if self.line is not None else None

    def go_to_word(self, *, is_back: bool) -> None:
        """The next word or the one before, in the next line or the one above where this one has no more."""
        words = self.lines.words(self.number)
        wanted = self._word + (-1 if is_back else 1)
        if 0 <= wanted < len(words):
            self._stand_on(wanted)
            return
        number = self.number + (-1 if is_back else 1)
        if 0 <= number < self.lines.rowCount():
            self.go_to(number)
            self._stand_on(max(len(self.lines.words(number)) - 1, 0) if is_back else 0)

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
            if not editor.isHidden():  # one that was left a moment ago waits to be deleted
                editor.finished.emit(True)  # noqa: FBT003 - a signal has no names

    def retranslate(self) -> None:
        """Says everything again."""
        self.setAccessibleName(self.tr("Lines of the transcript"))
        self.lines.retranslate()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """On a word: stands on it, and with Ctrl plays from it. Elsewhere Ctrl adds the line to those chosen."""
        index = self.indexAt(event.position().toPoint())
        word = self._delegate.word_under(self.visualRect(index), event.position().toPoint(), index)
        is_played = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier) and word is not None
        if is_played:
            self.go_to(index.row())
        else:
            super().mousePressEvent(event)
        if word is not None:
            self._stand_on(word)
        if is_played:
            self.word_wanted.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """On a translation beside its line: it is written at the right. Elsewhere the line is corrected."""
        point = event.position().toPoint()
        index = self.indexAt(point)
        if self._delegate.is_on_translation(self.visualRect(index), point, index):
            self.go_to(index.row())
            self.translation_wanted.emit()
        else:
            super().mouseDoubleClickEvent(event)

    def keyboardSearch(self, _: str) -> None:  # noqa: N802 - Qt's name
        """Letters are keys of the desk; they lead to no line that begins with them."""

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> Any:  # noqa: N802 - Qt's name
        """Nothing is composed here: a key is a key while Hangul is on too."""
        return False if query is Qt.InputMethodQuery.ImEnabled else super().inputMethodQuery(query)

    def _choose_line(self) -> None:
        self._stand_on(0)
        self.chosen_line.emit()

    def _stand_on(self, word: int) -> None:
        self._word = word
        number = self.number
        self.lines.stand_on((number, word) if number >= 0 else None)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keeps the chosen line in sight."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())
