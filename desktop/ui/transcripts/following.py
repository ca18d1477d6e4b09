"""Plays the lines of a transcript: from a line, on where it was paused, a line over and over. No Qt."""

from __future__ import annotations

from desktop.domain.ids import SegmentId
from desktop.recording.manner import Passage
from desktop.ui.transcripts.listening import Listening
from desktop.ui.transcripts.part import Screen


class Following:
    """Lines are given by their number in `state.lines`."""

    def __init__(self, screen: Screen, listening: Listening) -> None:
        self._screen, self._listening = screen, listening
        self._begun_line: SegmentId | None = None

    def play_line(self, number: int, at_ms: int | None = None) -> None:
        """Plays from the beginning of a line, or from a moment in it."""
        lines = self._screen.state.lines
        if 0 <= number < len(lines):
            self._begun_line = lines[number].segment.id
            self._listening.play_from(lines[number].segment.start_ms if at_ms is None else at_ms)

    def play_word(self, number: int, at_ms: int) -> None:
        """Plays from a word of a line."""
        lines = self._screen.state.lines
        if 0 <= number < len(lines):
            self._begun_line = lines[number].segment.id
            self._listening.play_from(at_ms)

    def play_line_or_pause(self, number: int) -> None:
        """Pauses; or goes on where it was paused; or, when another line was chosen since, plays that."""
        listening, lines = self._listening, self._screen.state.lines
        if not 0 <= number < len(lines):
            listening.play_or_pause()
        elif listening.is_playing:
            listening.pause()
        elif lines[number].segment.id == self._begun_line and listening.position_ms < listening.length_ms:
            listening.play_or_pause()
        else:
            self.play_line(number)

    def turn_loop(self, number: int) -> None:
        """Hears the passage, or where none is laid out this line, over and over; or no longer."""
        lines = self._screen.state.lines
        line = lines[number].segment if 0 <= number < len(lines) else None
        passage = Passage(line.start_ms, line.end_ms) if line is not None else None
        self._listening.hearing.turn_loop(self._listening.position_ms, passage)
