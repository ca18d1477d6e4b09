"""Beside the recording: every gap by its time and reason, or, when nothing runs, what was recorded before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.recording import Origin
from desktop.i18n.formats import clock_time, duration, moment
from desktop.ui.fonts import figures, strong
from desktop.ui.language import language_now
from desktop.ui.record.state import BUSY, Phase, RecordState
from desktop.ui.record.words import gap_words
from desktop.ui.widgets.card import Card, empty
from desktop.ui.widgets.plain_label import PlainLabel

Note = tuple[str, str]


class NotesCard(Card):
    """A title and a list of notes: a small line above, a plain one below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margin=20, spacing=10, parent=parent)
        self._title, self._none = PlainLabel(), PlainLabel(look="muted", wrap=True)
        self._title.setFont(strong(16))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        self._rows.setContentsMargins(0, 0, 6, 0)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._rows)
        column.addStretch()
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidget(inside)
        self.column.addWidget(self._title)
        self.column.addWidget(self._none)
        self.column.addWidget(self._area, stretch=1)
        self._state = RecordState()
        self._notes: tuple[Note, ...] | None = None

    def show_state(self, state: RecordState) -> None:
        """Shows gaps while something runs or was just sealed, earlier recordings otherwise."""
        self._state = state
        self.retranslate()

    def retranslate(self) -> None:
        """Says everything again."""
        shows_gaps = self._state.phase in BUSY | {Phase.SEALED}
        self._title.setText(self.tr("Pauses and gaps") if shows_gaps else self.tr("Recorded so far"))
        self._none.setText(self.tr("None.") if shows_gaps else self.tr("Nothing yet."))
        self._show_notes(tuple(self._gap_notes() if shows_gaps else self._recording_notes()))

    def _gap_notes(self) -> list[Note]:
        notes = []
        for gap in reversed(self._state.gaps):
            at = clock_time(self._state.format.frames_to_ms(gap.at_frame))
            length = duration(gap.length_ms, language_now()) if gap.length_ms >= 1000 else self._brief(gap.length_ms)
            notes.append((at, f"{gap_words(gap.reason)} \u00b7 {length}"))
        return notes

    def _brief(self, length_ms: int) -> str:
        return self.tr("{n} ms").replace("{n}", str(length_ms)) if length_ms else self.tr("length unknown")

    def _recording_notes(self) -> list[Note]:
        return [
            (
                moment(earlier.recording.started_at),
                f"{self._origin(earlier.recording.origin)} \u00b7 {clock_time(earlier.length_ms)}",
            )
            for earlier in reversed(self._state.earlier)
        ]

    def _origin(self, origin: Origin) -> str:
        return self.tr("Microphone") if origin is Origin.MICROPHONE else self.tr("Brought in")

    def _show_notes(self, notes: Sequence[Note]) -> None:
        self._none.setVisible(not notes)
        if notes == self._notes:
            return
        self._notes = tuple(notes)
        empty(self._rows)
        for above, below in notes:
            self._rows.addWidget(_note(above, below))


def _note(above: str, below: str) -> QWidget:
    widget = QWidget()
    first, second = PlainLabel(above, look="muted"), PlainLabel(below, wrap=True)
    first.setFont(figures(13))
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(1)
    column.addWidget(first)
    column.addWidget(second)
    return widget
