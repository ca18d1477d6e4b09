"""Beside the recording: every marker and gap by its time, or, when nothing runs, what was recorded before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.recording import Gap, Marker, Origin, SealState
from desktop.i18n.formats import clock_time, moment
from desktop.ui.fonts import figures, strong
from desktop.ui.markers import MARKER_ICONS, marker_words
from desktop.ui.record.state import BUSY, Phase, RecordState, SealedRecording
from desktop.ui.record.words import gap_length_words, gap_words
from desktop.ui.widgets.card import Card, empty
from desktop.ui.widgets.glyph import Glyph
from desktop.ui.widgets.plain_label import PlainLabel

Note = tuple[str, str, str]
"""An icon, a small line above, a plain one below."""

GAP_ICON = "hourglass"


class NotesCard(Card):
    """A title and a list of notes."""

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
        """Shows markers and gaps while something runs or was just sealed, earlier recordings otherwise."""
        self._state = state
        self.retranslate()

    def notes(self) -> tuple[Note, ...]:
        """What the list says."""
        return self._notes or ()

    def retranslate(self) -> None:
        """Says everything again."""
        shows_places = self._state.phase in BUSY | {Phase.SEALED} and self._state.phase is not Phase.IMPORTING
        self._title.setText(self.tr("Markers and gaps") if shows_places else self.tr("Recorded so far"))
        self._none.setText(self.tr("None.") if shows_places else self.tr("Nothing yet."))
        self._show_notes(tuple(self._place_notes() if shows_places else self._recording_notes()))

    def _place_notes(self) -> Iterator[Note]:
        """The latest first."""
        state = self._state
        markers = state.sealed.markers if state.sealed is not None else state.status.markers if state.status else ()
        places: list[Marker | Gap] = sorted([*markers, *state.gaps], key=lambda place: place.at_frame)
        for place in reversed(places):
            at = clock_time(state.format.frames_to_ms(place.at_frame))
            if isinstance(place, Marker):
                yield MARKER_ICONS[place.kind], at, marker_words(place)
            else:
                yield GAP_ICON, at, f"{gap_words(place.reason)} \u00b7 {gap_length_words(place)}"

    def _recording_notes(self) -> Iterator[Note]:
        for earlier in reversed(self._state.earlier):
            facts = [self._origin(earlier.recording.origin), clock_time(earlier.length_ms), *self._remarks(earlier)]
            is_whole = earlier.seal.state is SealState.COMPLETE
            icon = "file-audio" if is_whole else "triangle-alert"
            yield icon, moment(earlier.recording.started_at), " \u00b7 ".join(facts)

    def _remarks(self, earlier: SealedRecording) -> Iterator[str]:
        if earlier.seal.state is not SealState.COMPLETE:
            yield self.tr("interrupted")
        if earlier.asides:
            yield self.tr("{n} kept apart").replace("{n}", str(len(earlier.asides)))

    def _origin(self, origin: Origin) -> str:
        return self.tr("Microphone") if origin is Origin.MICROPHONE else self.tr("Brought in")

    def _show_notes(self, notes: Sequence[Note]) -> None:
        self._none.setVisible(not notes)
        if notes == self._notes:
            return
        self._notes = tuple(notes)
        empty(self._rows)
        for note in notes:
            self._rows.addWidget(_note(*note))


def _note(icon: str, above: str, below: str) -> QWidget:
    widget = QWidget()
    first, second = PlainLabel(above, look="muted"), PlainLabel(below, wrap=True)
    first.setFont(figures(13))
    words, row = QVBoxLayout(), QHBoxLayout(widget)
    words.setSpacing(1)
    words.addWidget(first)
    words.addWidget(second)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    row.addWidget(Glyph(icon, "muted", 18))
    row.addLayout(words, stretch=1)
    return widget
