"""The lines of a transcript as Qt wants them. Changes one row when one line changed, so that nothing jumps."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.domain.ids import SegmentId
from desktop.domain.transcript import Line
from desktop.domain.translation import TranslatedLine
from desktop.i18n.formats import clock_time
from desktop.ui.transcripts.gate_words import sign_words
from desktop.ui.transcripts.translation_words import second_line
from desktop.ui.transcripts.words import flag_words, revised_words, speaker_words
from desktop.ui.words import language_word

Index = QModelIndex | QPersistentModelIndex
LINE = Qt.ItemDataRole.UserRole
TEXT = Qt.ItemDataRole.UserRole + 1
UNSAVED = Qt.ItemDataRole.UserRole + 2
HEARD = Qt.ItemDataRole.UserRole + 3
TRANSLATION = Qt.ItemDataRole.UserRole + 4
SHARE = Qt.ItemDataRole.UserRole + 5


class LinesModel(QAbstractListModel):
    """One row a line. `corrected(segment_id, text)` is called when a person has typed another text."""

    def __init__(self, corrected: Callable[[SegmentId, str], None]) -> None:
        super().__init__()
        self._corrected = corrected
        self._lines: tuple[Line, ...] = ()
        self._unsaved: Mapping[str, str] = {}
        self._heard: int | None = None
        self._translations: Mapping[str, TranslatedLine] = {}
        self._shares: Mapping[str, float] = {}
        self.may_correct = False

    def show_lines(self, lines: Sequence[Line], unsaved: Mapping[str, str]) -> None:
        """Shows `lines`, and over them what could not be stored yet."""
        before, before_unsaved = self._lines, self._unsaved
        is_same = [line.segment.id for line in before] == [line.segment.id for line in lines]
        if not is_same:
            self.beginResetModel()
        self._lines, self._unsaved = tuple(lines), unsaved
        if not is_same:
            self.endResetModel()
            return
        for number, (old, new) in enumerate(zip(before, self._lines, strict=True)):
            key = new.segment.id
            if old != new or before_unsaved.get(key) != unsaved.get(key):
                self._changed(number)

    def show_translations(self, translations: Mapping[str, TranslatedLine]) -> None:
        """Shows these beneath their lines; none: no line has a second one."""
        before, self._translations = self._translations, translations
        for number, line in enumerate(self._lines):
            key = line.segment.id
            if before.get(key) != translations.get(key):
                self._changed(number)

    def show_shares(self, shares: Mapping[str, float]) -> None:
        """How much of each segment was heard, 0 to 1."""
        before, self._shares = self._shares, shares
        if before is shares:
            return
        for number, line in enumerate(self._lines):
            key = line.segment.id
            if before.get(key) != shares.get(key):
                self._changed(number, [SHARE])

    def share(self, number: int) -> float:
        """How much of a row was heard."""
        line = self.line(number)
        return self._shares.get(line.segment.id, 0.0) if line is not None else 0.0

    def translation(self, number: int) -> TranslatedLine | None:
        """The translation of a row, where translations are shown."""
        line = self.line(number)
        return self._translations.get(line.segment.id) if line is not None else None

    def show_heard(self, number: int | None) -> None:
        """Marks the line that is heard now."""
        if number != self._heard:
            before, self._heard = self._heard, number
            for row in (before, number):
                if row is not None:
                    self._changed(row, [HEARD])

    def line(self, number: int) -> Line | None:
        """The line of a row."""
        return self._lines[number] if 0 <= number < len(self._lines) else None

    def row_of(self, segment_id: str) -> int:
        """The row of a segment, or -1."""
        return next((n for n, line in enumerate(self._lines) if line.segment.id == segment_id), -1)

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """How many lines."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def flags(self, _: Index) -> Qt.ItemFlag:
        """Every line can be chosen; whoever may correct can also edit it."""
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsEditable if self.may_correct else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The line, its words for a screen reader, or its text for the editor."""
        line = self.line(index.row())
        if line is None:
            return None
        text = self._unsaved.get(line.segment.id, line.text)
        answers: dict[int, Callable[[], Any]] = {
            Qt.ItemDataRole.DisplayRole: lambda: text,
            Qt.ItemDataRole.EditRole: lambda: text,
            Qt.ItemDataRole.AccessibleTextRole: lambda: spoken(
                line, text, self.translation(index.row()), self.share(index.row())
            ),
            Qt.ItemDataRole.ToolTipRole: lambda: _tip(line),
            LINE: lambda: line,
            TEXT: lambda: text,
            UNSAVED: lambda: line.segment.id in self._unsaved,
            HEARD: lambda: index.row() == self._heard,
            SHARE: lambda: self.share(index.row()),
            TRANSLATION: lambda: self.translation(index.row()),
        }
        answer = answers.get(role)
        return answer() if answer is not None else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802 - Qt's name
        """A person has finished typing."""
        line = self.line(index.row())
        if line is None or role != Qt.ItemDataRole.EditRole:
            return False
        self._corrected(line.segment.id, str(value))
        return True

    def retranslate(self) -> None:
        """Asks the view to say everything again."""
        if self._lines:
            self.dataChanged.emit(self.index(0), self.index(len(self._lines) - 1))

    def _changed(self, number: int, roles: Sequence[int] = ()) -> None:
        self.dataChanged.emit(self.index(number), self.index(number), list(roles))


def spoken(line: Line, text: str, translated: TranslatedLine | None = None, share: float = 0.0) -> str:
    """A line as a screen reader says it: time, channel, language, text, signs, and whether it was corrected."""
    segment = line.segment
    parts = [clock_time(segment.start_ms), speaker_words(line), language_word(line.language), text]
    parts += sign_words(line, share)
    if line.revisions:
        parts.append(revised_words(len(line.revisions)))
    if translated is not None and translated.is_there:
        parts.append(second_line(translated))
    return ". ".join(parts)


def _tip(line: Line) -> str | None:
    words = [f"{name}: {why}" for name, why in map(flag_words, line.segment.flags)]
    return "\n".join(words) or None
