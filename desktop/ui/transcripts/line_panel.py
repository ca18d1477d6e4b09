"""At the right: the chosen line. Why to listen again, who wrote what when, and a way back to an earlier text."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.ids import AccountId
from desktop.domain.transcript import Line, Reading
from desktop.i18n.formats import clock_time, moment
from desktop.ui.fonts import font, strong
from desktop.ui.keys.duties import Duty
from desktop.ui.keys.key_map import KeyMap
from desktop.ui.keys.key_words import key_words
from desktop.ui.transcripts.second_reading import SecondReading
from desktop.ui.transcripts.words import flag_words, speaker_word
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.card import Card, empty
from desktop.ui.widgets.glyph import Glyph
from desktop.ui.widgets.number_hint import NumberHint
from desktop.ui.widgets.plain_label import PlainLabel


class LinePanel(Card):
    """`restore_wanted()` asks for the earlier text, `edit_wanted()` for the editor; `keep_wanted()` and `drop_wanted()`
    say what becomes of a text that was typed and not stored.
    """

    restore_wanted = Signal()
    edit_wanted = Signal()
    keep_wanted = Signal()
    drop_wanted = Signal()

    def __init__(self, keys: KeyMap, parent: QWidget | None = None) -> None:
        super().__init__(margin=16, spacing=10, parent=parent)
        self._keys, self._is_unsaved = keys, False
        self._title, self._none = PlainLabel(), PlainLabel(look="muted", wrap=True)
        self.restore, self.edit = Button("undo-2"), Button("pencil-line")
        self.keep, self.drop = Button("check", "primary"), Button("x")
        self.number_hint = NumberHint()
        self._rows = QVBoxLayout()
        self._line: Line | None = None
        self._names: Mapping[AccountId, str] = {}
        self._may_correct = False
        self._first_of: Callable[[Reading], str] = lambda _: ""
        self._build()

    def _build(self) -> None:
        self._title.setFont(strong(16))
        self._rows.setSpacing(10)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 4, 0)
        column.addLayout(self._rows)
        column.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        area.setMinimumHeight(90)
        self.column.addWidget(self._title)
        self.column.addWidget(self._none)
        self.column.addWidget(self.number_hint)
        self.column.addWidget(area, stretch=1)
        self.column.addWidget(self.keep)
        self.column.addWidget(self.drop)
        self.column.addWidget(self.edit)
        self.column.addWidget(self.restore)
        self.edit.clicked.connect(self.edit_wanted)
        self.keep.clicked.connect(self.keep_wanted)
        self.drop.clicked.connect(self.drop_wanted)
        self.restore.clicked.connect(self.restore_wanted)

    def show_line(
        self,
        line: Line | None,
        names: Mapping[AccountId, str],
        *,
        may_correct: bool,
        is_unsaved: bool = False,
        first_of: Callable[[Reading], str] = lambda _: "",
    ) -> None:
        """Shows a line, or that none is chosen. `first_of` gives what a second reading is compared with."""
        self._first_of = first_of
        shown = (self._line, self._may_correct, self._is_unsaved)
        if (line, may_correct, is_unsaved) != shown or names != self._names:
            self._line, self._names, self._may_correct, self._is_unsaved = line, names, may_correct, is_unsaved
            self.retranslate()

    def retranslate(self) -> None:
        """Says everything again."""
        line = self._line
        correct = self.tr("Correct")
        self.edit.set_words(f"{correct}  \u00b7  {key_words(self._keys.key(Duty.CORRECT))}")
        self.keep.set_words(self.tr("Store what was typed"), key_words(self._keys.key(Duty.TAKE_TYPING)))
        self.drop.set_words(self.tr("Drop it"), key_words(self._keys.key(Duty.DROP_TYPING)))
        for button in (self.keep, self.drop):
            button.setVisible(line is not None and self._is_unsaved)
        self.restore.set_words(self.tr("Earlier text"), self.tr("Lays the earlier text over it again"))
        self.edit.setVisible(line is not None and self._may_correct)
        self.restore.setVisible(line is not None and bool(line.revisions) and self._may_correct)
        self.number_hint.retranslate()
        self._none.setVisible(line is None)
        self._none.setText(self.tr("Choose a line. Space plays it, Enter corrects it."))
        self._title.setText(self.tr("Line") if line is None else clock_time(line.segment.start_ms))
        empty(self._rows)
        if line is not None:
            self._fill(line)

    def _fill(self, line: Line) -> None:
        for flag in line.segment.flags:
            name, why = flag_words(flag)
            self._rows.addWidget(_Flag(name, why))
        for reading in line.readings:
            self._rows.addWidget(SecondReading(reading, self._first_of(reading)))
        for said in line.speaker_revisions[-1:]:
            author = self._names.get(said.author, said.author)
            words = self.tr("Speaker: {speaker}").replace("{speaker}", speaker_word(said.speaker))
            self._rows.addWidget(_Version(f"{author}, {moment(said.revised_at)}", words))
        for revision in reversed(line.revisions):
            author = self._names.get(revision.author, revision.author)
            self._rows.addWidget(_Version(f"{author}, {moment(revision.revised_at)}", revision.text))
        self._rows.addWidget(_Version(self.tr("Machine draft"), line.segment.text or self.tr("(no text)")))


class _Flag(Card):
    """A reason to listen again: name and explanation."""

    def __init__(self, name: str, why: str) -> None:
        super().__init__("quiet", margin=10, spacing=2)
        title, words = PlainLabel(name, wrap=True), PlainLabel(why, wrap=True)
        title.setFont(strong(13))
        words.setFont(font(13))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Glyph("triangle-alert", "warn_text", 16))
        row.addWidget(title, stretch=1)
        self.column.addLayout(row)
        self.column.addWidget(words)


class _Version(QWidget):
    """One version of the text: who, when, what."""

    def __init__(self, who: str, text: str) -> None:
        super().__init__()
        above, below = PlainLabel(who, look="muted", wrap=True), PlainLabel(text, wrap=True)
        above.setFont(font(12))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(above)
        column.addWidget(below)
