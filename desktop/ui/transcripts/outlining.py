"""Finds out what is to be drawn of a recording and keeps nobody waiting: more is shown as more is known. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace

from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault
from desktop.domain.recording import Gap, Marker
from desktop.recording.peak_pyramid import PeakPyramid
from desktop.recording.waveform import WaveformMaker
from desktop.ui.runner import Lane, Task
from desktop.ui.transcripts.state import RecordingRow
from desktop.ui.widgets.outline import Outline, no_peaks
from desktop.ui.workplace import Workplace
from desktop.vault.media import open_media

TELL_MS = 5 * 60_000
"""How much more of a recording must be known before it is drawn anew."""


class Look:
    """What is found out about one recording: by the job's thread, and read by the main one."""

    def __init__(self, row: RecordingRow) -> None:
        self._row = row
        self._told_ms = 0
        self.peaks = no_peaks()
        self.markers: tuple[Marker, ...] = ()
        self.is_complete = False

    def work(self, signed_in: SignedIn, task: Task) -> None:
        """Reads markers and what is stored of the waveform, and works out the rest. Raises as `WaveformMaker.work`."""
        recording, seal = self._row.recording, self._row.seal
        path, key = signed_in.vault.media_access(recording.interview_id)
        with closing(open_media(path, bytes(key))) as media:
            self.markers = tuple(media.markers(recording.id))
        maker = WaveformMaker(path, bytes(key), recording, seal.frames if seal is not None else 0)
        maker.work(task.cancelled, lambda: self._tell(maker, task))
        self._take(maker)

    def outline(self) -> Outline:
        """What is known now."""
        format, seal = self._row.recording.format, self._row.seal
        gaps: Sequence[Gap] = seal.gaps if seal is not None else ()
        return Outline(
            self._row.length_ms,
            self.peaks,
            sorted(((format.frames_to_ms(gap.at_frame), gap) for gap in gaps), key=lambda placed: placed[0]),
            sorted(((format.frames_to_ms(m.at_frame), m) for m in self.markers), key=lambda placed: placed[0]),
            self._row.speech_ms,
        )

    def _tell(self, maker: WaveformMaker, task: Task) -> None:
        if maker.done_ms - self._told_ms >= TELL_MS:
            self._told_ms = maker.done_ms
            self._take(maker)
            task.report("waveform", maker.done_ms, self._row.length_ms)

    def _take(self, maker: WaveformMaker) -> None:
        self.peaks, self.is_complete = PeakPyramid(maker.so_far(), maker.peak_ms), maker.is_complete


class Outlining:
    """One recording at a time; `changed` when its outline has. What was found out once is kept while signed in."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._row: RecordingRow | None = None
        self._task: Task | None = None
        self._known: dict[str, Look] = {}
        self.outline = Outline()
        self.changed: Callable[[], None] = lambda: None

    def choose(self, row: RecordingRow | None) -> None:
        """Turns to another recording. Of one that is not sealed yet nothing is known."""
        if self._task is not None:
            self._task.cancel()
        self._row, self._task = row, None
        look = None if row is None else self._known.get(row.recording.id)
        if look is not None and row is not None:
            self.outline = replace(look.outline(), speech_ms=row.speech_ms)
        else:
            self.outline = Look(row).outline() if row is not None else Outline()
            self._begin(row)
        self.changed()

    def refresh(self, row: RecordingRow) -> None:
        """The same recording, with another draft perhaps; what was put off is begun."""
        self._row = row
        self.outline = replace(self.outline, speech_ms=row.speech_ms)
        self._begin(row)
        self.changed()

    def _begin(self, row: RecordingRow | None) -> None:
        """Not while a recording runs: its recorder writes into such a file and comes first."""
        is_idle = self._task is None and not self._workplace.is_recording
        if row is None or row.seal is None or row.recording.id in self._known or not is_idle:
            return
        look, signed_in = Look(row), self._workplace.signed_in
        self._task = self._workplace.runner.run(
            lambda task: look.work(signed_in, task),
            lambda _: self._found(row, look),
            self._not_found,
            lane=Lane.JOB,
            progress=lambda *_: self._show(row, look),
        )

    def _found(self, row: RecordingRow, look: Look) -> None:
        if look.is_complete:
            self._known[row.recording.id] = look
        self._show(row, look)

    def _show(self, row: RecordingRow, look: Look) -> None:
        if self._row is not None and self._row.recording.id == row.recording.id:
            self.outline = replace(look.outline(), speech_ms=self._row.speech_ms)
            self.changed()

    def _not_found(self, fault: Fault) -> None:
        """Told once; it can be listened to all the same."""
        self._workplace.report(fault)
