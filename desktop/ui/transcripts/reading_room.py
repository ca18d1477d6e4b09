"""The middle of the transcript screen: the lines with all that belongs to them, or why there are none yet.

Keeps what is typed, follows what is heard, and opens the preview of a replacement in the place of the lines.
"""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.domain.ids import SegmentId
from desktop.domain.word_times import word_at
from desktop.ui.keys.key_line import KeyLine
from desktop.ui.transcripts.find_desk import FindDesk
from desktop.ui.transcripts.gate_widgets import GateWidgets
from desktop.ui.transcripts.model import LinesModel
from desktop.ui.transcripts.presenter import TranscriptsPresenter
from desktop.ui.transcripts.reading_list import ReadingList
from desktop.ui.transcripts.reason_strip import ReasonStrip
from desktop.ui.transcripts.translation_bar import TranslationBar
from desktop.ui.widgets.card import Card
from desktop.ui.widgets.empty_state import EmptyState

KEEP_MS = 1_000
"""At the latest this long after a letter it is on its way into the vault, also while more are typed."""


class ReadingRoom(QStackedWidget):
    """Shows `presenter.state` and where its `listening` is."""

    def __init__(self, presenter: TranscriptsPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.model = LinesModel(presenter.correcting.correct)
        self.lines, self.key_line = ReadingList(self.model), KeyLine(presenter.keys)
        self.translation_bar, self.no_lines = TranslationBar(presenter.keys), EmptyState("captions")
        self.gate, self.reason = GateWidgets(presenter, self.lines), ReasonStrip()
        self.find_desk = FindDesk(presenter, self.lines, self)
        self._keeper = QTimer(self)
        self._build()
        self._connect()

    def _build(self) -> None:
        card = Card(margin=8, spacing=0)
        for widget in (self.translation_bar, self.find_desk.bar, self.reason, self.lines, self.gate.bar, self.key_line):
            card.column.addWidget(widget)
        for page in (card, self.no_lines, self.find_desk.preview):
            self.addWidget(page)

    def _connect(self) -> None:
        presenter, lines = self._presenter, self.lines
        lines.word_wanted.connect(self._play_word)
        lines.typing.connect(lambda is_typing: self.key_line.show_typing(is_typing=is_typing))
        lines.opened.connect(presenter.typing.begin)
        lines.typed.connect(self._type)
        lines.left.connect(presenter.typing.leave)
        presenter.undoing.went_to = lines.go_to_segment
        self.reason.given.connect(lambda segment_id, why: presenter.correcting.explain(SegmentId(segment_id), why))
        self.reason.left.connect(self._leave_as_it_was)
        self._keeper.setInterval(KEEP_MS)
        self._keeper.setSingleShot(True)
        self._keeper.timeout.connect(presenter.typing.keep)

    def show_state(self) -> None:
        """Shows the lines, their translations, and what a search finds in them."""
        state = self._presenter.state
        if not self._presenter.finding.state.proposals:
            self.setCurrentIndex(0 if state.lines else 1)
        self.model.may_correct = state.may_correct
        number = self.lines.number
        self.model.show_lines(state.lines, state.unsaved, state.typed)
        if state.lines and not self.lines.currentIndex().isValid():
            self.lines.go_to(min(max(number, 0), len(state.lines) - 1))
        self.translation_bar.show_state(state)
        self.model.show_translations(state.translations if state.shows_translation else {}, is_paned=state.is_paned)
        self.reason.show_wanted(state.reasons_wanted)
        self.gate.show_state()
        self._presenter.finding.look()

    def show_listening(self) -> None:
        """Marks the line and the word that are heard, and keeps them in sight."""
        listening = self._presenter.listening
        heard = self._presenter.state.line_at(listening.position_ms) if listening.is_playing else None
        word = word_at(self.model.words(heard), listening.position_ms) if heard is not None else None
        self.model.show_heard(heard, word)
        if heard is not None:
            self.lines.keep_in_sight(heard)

    def retranslate(self) -> None:
        """Says everything again."""
        self.no_lines.say(
            self.tr("No transcript yet"),
            self.tr("Choose a model pack at the left and press Transcribe. It runs on this laptop and takes a while."),
        )
        for part in (self.lines, self.translation_bar, self.find_desk, self.reason, self.gate, self.key_line):
            part.retranslate()

    def _leave_as_it_was(self, segment_id: str) -> None:
        self._presenter.correcting.leave(SegmentId(segment_id))
        self.lines.setFocus()

    def _play_word(self) -> None:
        at_ms = self.lines.word_ms
        if at_ms is not None:
            self._presenter.following.play_word(self.lines.number, at_ms)

    def _type(self, segment_id: str, text: str) -> None:
        self._presenter.typing.type(segment_id, text)
        if not self._keeper.isActive():
            self._keeper.start()
