"""Plays a recording and knows where it is: from a line, from a moment, and stop. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from typing import TYPE_CHECKING

import numpy as np

from desktop.domain.faults import Fault, FaultCode
from desktop.recording.samples import stream_frames
from desktop.ui.runner import Lane, Task
from desktop.ui.services import Services
from desktop.ui.transcripts.state import RecordingRow
from desktop.ui.widgets.peaks import PeakOutline, Peaks
from desktop.ui.workplace import Workplace
from desktop.vault.media import open_media

if TYPE_CHECKING:
    from pathlib import Path

NO_PEAKS: Peaks = np.zeros(0, dtype=np.float32)


class Listening:
    """One recording at a time. `changed` follows position and outline."""

    def __init__(self, workplace: Workplace, services: Services) -> None:
        self._workplace, self._services = workplace, services
        self._row: RecordingRow | None = None
        self._outlining: Task | None = None
        self.changed: Callable[[], None] = lambda: None
        self._known: dict[str, Peaks] = {}
        self.peaks: Peaks = NO_PEAKS
        self.position_ms = 0
        self.is_playing = False

    @property
    def length_ms(self) -> int:
        """How long the recording is."""
        return self._row.length_ms if self._row is not None else 0

    @property
    def gaps_ms(self) -> Sequence[tuple[int, int]]:
        """Where gaps lie, and how long they are."""
        row = self._row
        if row is None or row.seal is None:
            return ()
        return [(row.recording.format.frames_to_ms(gap.at_frame), gap.length_ms) for gap in row.seal.gaps]

    def choose(self, row: RecordingRow | None) -> None:
        """Turns to another recording; falls silent, and reads its outline when it is sealed."""
        is_same = row is not None and self._row is not None and row.recording.id == self._row.recording.id
        if is_same and (row is None or self._row is None or row.seal == self._row.seal):
            return
        self.stop()
        if self._outlining is not None:
            self._outlining.cancel()
        self._row, self.position_ms = row, 0
        self.peaks = self._known.get(row.recording.id, NO_PEAKS) if row is not None else NO_PEAKS
        self.changed()
        if row is not None and row.seal is not None and row.recording.id not in self._known:
            self._outlining = self._workplace.runner.run(
                lambda task: (row, self._outline(row, task)), self._outlined, self._workplace.report, lane=Lane.JOB
            )

    def play_from(self, at_ms: int) -> None:
        """Plays from a moment of the recording. Never while another recording runs: it would be heard in it."""
        row = self._row
        if row is None or row.seal is None:
            return
        if self._workplace.is_recording:
            self._workplace.report(Fault(FaultCode.RECORDING_RUNNING))
            return
        self.position_ms, self.is_playing = at_ms, True
        self.changed()
        signed_in = self._workplace.signed_in
        self._workplace.runner.run(
            lambda _: self._services.sound.play(signed_in, row.recording.id, at_ms, None),
            lambda _: None,
            self._could_not,
            lane=Lane.SOUND,
        )

    def go_to(self, at_ms: int) -> None:
        """Moves to a moment; goes on playing from there if something plays."""
        if self.is_playing:
            self.play_from(at_ms)
        else:
            self.position_ms = at_ms
            self.changed()

    def play_or_stop(self) -> None:
        """Starts where it stood, or falls silent."""
        if self.is_playing:
            self.stop()
        else:
            self.play_from(0 if self.position_ms >= self.length_ms else self.position_ms)

    def stop(self) -> None:
        """Falls silent."""
        if self.is_playing:
            self._services.sound.stop_playing()
            self.is_playing = False
            self.changed()

    def follow(self) -> None:
        """Asks the player where it is; called ten times a second while something plays."""
        if not self.is_playing:
            return
        position_ms = self._services.sound.position_ms()
        if position_ms is None:
            self.is_playing = False
        else:
            self.position_ms = position_ms
        self.changed()

    def _could_not(self, fault: Fault) -> None:
        self.is_playing = False
        self.changed()
        self._workplace.report(fault)

    def _outline(self, row: RecordingRow, task: Task) -> Peaks:
        path, key = self._media_of(row)
        outline = PeakOutline(row.seal.frames if row.seal is not None else 0)
        with closing(open_media(path, key)) as media:
            for block in stream_frames(media, row.recording):
                if task.cancelled():
                    return NO_PEAKS
                outline.add(block)
        return outline.peaks()

    def _media_of(self, row: RecordingRow) -> tuple[Path, bytes]:
        path, key = self._workplace.signed_in.vault.media_access(row.recording.interview_id)
        return path, bytes(key)

    def _outlined(self, answer: tuple[RecordingRow, Peaks]) -> None:
        row, peaks = answer
        if len(peaks):
            self._known[row.recording.id] = peaks
        if self._row is not None and self._row.recording.id == row.recording.id:
            self.peaks = peaks
            self.changed()
