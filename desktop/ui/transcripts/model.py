"""The lines of a transcript as Qt wants them. Changes one row when one line changed, so that nothing jumps."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.domain.ids import SegmentId
from desktop.domain.transcript import Line
from desktop.domain.translation import TranslatedLine
from desktop.domain.word_times import PlacedWord, placed_words
from desktop.ui.transcripts.line_marks import NO_MARKS, Place, WordMarks
from desktop.ui.transcripts.line_notes import notes_of, typed_words
from desktop.ui.transcripts.row_look import RowLook
from desktop.ui.transcripts.spoken import spoken, tip
from desktop.vault.typings import Typing

Index = QModelIndex | QPersistentModelIndex
LOOK = Qt.ItemDataRole.UserRole
Spot = tuple[int, int]
"""A row, and the number of a word in it."""


class LinesModel(QAbstractListModel):
    """One row a line. `corrected(segment_id, text)` is called when a person has typed another text."""

    def __init__(self, corrected: Callable[[SegmentId, str], None]) -> None:
        super().__init__()
        self._corrected = corrected
        self._lines: tuple[Line, ...] = ()
        self._rows: dict[str, int] = {}
        self._unsaved: Mapping[str, str] = {}
        self._typed_at: Mapping[str, datetime] = {}
        self._heard: tuple[int | None, int | None] = (None, None)
        self._stood_on: Spot | None = None
        self._found: Mapping[str, tuple[Place, ...]] = {}
        self._at_hand: tuple[str, Place] | None = None
        self._translations: Mapping[str, TranslatedLine] = {}
        self._words: dict[str, tuple[str, tuple[PlacedWord, ...]]] = {}
        self._shares: Mapping[str, float] = {}
        self.is_paned = False
        self.may_correct = False

    def show_lines(
        self, lines: Sequence[Line], unsaved: Mapping[str, str], typed: Mapping[str, Typing] | None = None
    ) -> None:
        """Shows `lines`, and over them what is not stored: because it could not be, or since it was typed at a time."""
        before, before_unsaved, before_typed = self._lines, self._unsaved, self._typed_at
        is_same = len(before) == len(lines) and all(
            old is new or old.segment.id == new.segment.id for old, new in zip(before, lines, strict=True)
        )
        if not is_same:
            self.beginResetModel()
            self._rows = {line.segment.id: number for number, line in enumerate(lines)}
            self._words, self._stood_on, self._heard = {}, None, (None, None)
        kept = typed or {}
        self._lines, self._unsaved = tuple(lines), {**{key: one.text for key, one in kept.items()}, **unsaved}
        self._typed_at = {key: one.typed_at for key, one in kept.items() if key not in unsaved}
        if not is_same:
            self.endResetModel()
            return
        for number, (old, new) in enumerate(zip(before, self._lines, strict=True)):
            if old is not new and old != new:
                self._changed(number)
        other = {key for key in {*before_unsaved, *self._unsaved} if before_unsaved.get(key) != self._unsaved.get(key)}
        other |= {key for key in {*before_typed, *self._typed_at} if before_typed.get(key) != self._typed_at.get(key)}
        self._changed_all(other)

    def show_translations(self, translations: Mapping[str, TranslatedLine], *, is_paned: bool = False) -> None:
        """Shows these beneath their lines, or side by side; none: no line has a second one."""
        before, self._translations = self._translations, translations
        if is_paned != self.is_paned:
            self.is_paned = is_paned
            self.retranslate()
        elif before is not translations:
            keys = {*before, *translations}
            self._changed_all({key for key in keys if before.get(key) != translations.get(key)})

    def show_shares(self, shares: Mapping[str, float]) -> None:
        """How much of each segment was heard, 0 to 1."""
        before, self._shares = self._shares, shares
        if before is not shares:
            self._changed_all({key for key in shares if before.get(key) != shares[key]})

    def translation(self, number: int) -> TranslatedLine | None:
        """The translation of a row, where translations are shown."""
        line = self.line(number)
        return self._translations.get(line.segment.id) if line is not None else None

    def show_heard(self, number: int | None, word: int | None = None) -> None:
        """Marks the line that is heard now, and the word in it."""
        before, self._heard = self._heard, (number, word)
        if before != self._heard:
            for row in {before[0], number}:
                if row is not None:
                    self._changed(row, [LOOK])

    def stand_on(self, spot: Spot | None) -> None:
        """Marks the word that the keyboard stands on."""
        before, self._stood_on = self._stood_on, spot
        for row in {one[0] for one in (before, spot) if one is not None}:
            self._changed(row, [LOOK])

    def show_found(self, found: Mapping[str, tuple[Place, ...]], at_hand: tuple[str, Place] | None) -> None:
        """Marks what a search has found, by segment, and the one place it stands at."""
        keys = {key for key in {*self._found, *found} if self._found.get(key) != found.get(key)}
        keys |= {one[0] for one in (self._at_hand, at_hand) if one is not None}
        self._found, self._at_hand = found, at_hand
        self._changed_all(keys)

    def line(self, number: int) -> Line | None:
        """The line of a row."""
        return self._lines[number] if 0 <= number < len(self._lines) else None

    def text(self, line: Line) -> str:
        """The text shown: what is typed and not stored goes before what is stored."""
        return self._unsaved.get(line.segment.id, line.text)

    def words(self, number: int) -> tuple[PlacedWord, ...]:
        """The words of a row, and when each is spoken."""
        line = self.line(number)
        if line is None:
            return ()
        text = self.text(line)
        known = self._words.get(line.segment.id)
        if known is None or known[0] != text:
            known = self._words[line.segment.id] = (text, placed_words(text, line.segment))
        return known[1]

    def row_of(self, segment_id: str) -> int:
        """The row of a segment, or -1."""
        return self._rows.get(segment_id, -1)

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """How many lines."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def flags(self, _: Index) -> Qt.ItemFlag:
        """Every line can be chosen; whoever may correct can also edit it."""
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsEditable if self.may_correct else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """How a row looks, its text, or its words for a screen reader."""
        line = self.line(index.row())
        if line is None:
            return None
        if role == LOOK:
            return self._look(index.row(), line)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return self.text(line)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(line, self.text(line), self.translation(index.row()), self._shares.get(line.segment.id, 0.0))
        return tip(line) if role == Qt.ItemDataRole.ToolTipRole else None

    def take(self, number: int, text: str) -> None:
        """A person has finished typing."""
        line = self.line(number)
        if line is not None:
            self._corrected(line.segment.id, text)

    def retranslate(self) -> None:
        """Asks the view to say everything again."""
        if self._lines:
            self.dataChanged.emit(self.index(0), self.index(len(self._lines) - 1))

    def _look(self, number: int, line: Line) -> RowLook:
        key, translated = line.segment.id, self._translations.get(line.segment.id)
        typed = typed_words(self._typed_at.get(key)) if key in self._unsaved else None
        is_heard = number == self._heard[0]
        return RowLook(
            line,
            self.text(line),
            notes_of(line, typed=typed),
            translated,
            is_heard,
            self.is_paned,
            self._marks(number, key),
            self._shares.get(key, 0.0),
        )

    def _marks(self, number: int, key: str) -> WordMarks:
        heard = self._heard[1] if number == self._heard[0] else None
        stood_on = self._stood_on[1] if self._stood_on is not None and self._stood_on[0] == number else None
        found = self._found.get(key, ())
        if heard is None and stood_on is None and not found:
            return NO_MARKS
        words = self.words(number)
        at_hand = self._at_hand[1] if self._at_hand is not None and self._at_hand[0] == key else None
        return WordMarks(_word(words, heard), _word(words, stood_on), found, at_hand)

    def _changed_all(self, keys: set[str]) -> None:
        for key in keys:
            if key in self._rows:
                self._changed(self._rows[key])

    def _changed(self, number: int, roles: Sequence[int] = ()) -> None:
        self.dataChanged.emit(self.index(number), self.index(number), list(roles))


def _word(words: Sequence[PlacedWord], number: int | None) -> PlacedWord | None:
    return words[number] if number is not None and number < len(words) else None
