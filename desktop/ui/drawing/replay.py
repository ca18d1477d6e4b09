"""A drawing as it came about: at a moment, along a slider, or beside the voice of the recording. Knows no Qt.

Silent, it goes by the clock; with sound, the loudspeaker says where it is, and the drawing follows.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable

from desktop.domain.drawing import Drawing
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import RecordingId
from desktop.recording.manner import PLAIN
from desktop.recording.playback_log import ToldParts
from desktop.ui.heard_notes import HeardNotes
from desktop.ui.runner import Lane, Task
from desktop.ui.services import Services
from desktop.ui.workplace import Workplace


class Replay:
    """One drawing at a time. `changed` follows every move."""

    def __init__(self, workplace: Workplace, services: Services) -> None:
        self._workplace, self._playback, self._clock = workplace, services.sound.playback, services.clock
        self._told, self._notes = ToldParts(services.clock), HeardNotes(workplace, services)
        self._starting: Task | None = None
        self._since: tuple[int, int] | None = None
        self._rate_hz = 0
        self.changed: Callable[[], None] = lambda: None
        self.drawing: Drawing | None = None
        self.at_ms = 0
        self.is_listening = False

    @property
    def length_ms(self) -> int:
        """How long it was drawn."""
        return self.drawing.length_ms if self.drawing is not None else 0

    @property
    def may_listen(self) -> bool:
        """Whether it lies beside a recording."""
        return self.drawing is not None and any(frame >= 0 for frame in self.drawing.frames)

    @property
    def is_moving(self) -> bool:
        """Whether it goes on by itself."""
        return self._since is not None or self.is_listening

    def open(self, drawing: Drawing) -> None:
        """Shows it finished."""
        self.drawing, self.at_ms = drawing, drawing.length_ms

    def close(self) -> None:
        """Falls silent and forgets it."""
        self.pause()
        self.drawing = None

    def go_to(self, at_ms: int) -> None:
        """To a moment of the drawing; what was playing stops."""
        self.pause()
        self.at_ms = min(max(at_ms, 0), self.length_ms)
        self.changed()

    def play(self) -> None:
        """From where it stands (from the beginning, where it is finished), without sound."""
        self.pause()
        if self.at_ms >= self.length_ms:
            self.at_ms = 0
        self._since = (self._clock.monotonic_ms(), self.at_ms)
        self.changed()

    def pause(self) -> None:
        """Stands still."""
        was_moving = self.is_moving
        self._since = None
        if self._starting is not None:
            self._starting.cancel()
            self._starting = None
        if self.is_listening:
            self.is_listening = False
            self._playback.stop()
            self._told.is_heard()
            self._notes.flush()
        if was_moving:
            self.changed()

    def listen(self) -> None:
        """What was said when this was drawn, from where the drawing stands. Never while a recording runs."""
        drawing = self.drawing
        if drawing is None or not self.may_listen:
            return
        if self._workplace.is_recording:
            self._workplace.report(Fault(FaultCode.RECORDING_RUNNING))
            return
        self.pause()
        if self.at_ms >= self.length_ms:
            self.at_ms = 0
        signed_in, told, at_ms = self._workplace.signed_in, self._told, self.at_ms
        recording_id = RecordingId(drawing.beginning.recording_id)
        self.is_listening = True
        self._starting = starting = Task()

        def begin(_: Task) -> int:
            rate_hz = signed_in.vault.recordings.get(recording_id).format.sample_rate_hz
            from_ms = heard_at(drawing, at_ms, rate_hz)
            self._playback.play(signed_in, recording_id, from_ms, PLAIN, told, starting.cancelled)
            return rate_hz

        self._workplace.runner.run(
            begin, lambda rate: self._started(starting, rate), lambda fault: self._could_not(starting, fault),
            lane=Lane.SOUND,
        )  # fmt: skip
        self.changed()

    def follow(self) -> None:
        """Moves on; called some ten times a second while it goes by itself."""
        if self._since is not None:
            began_ms, from_ms = self._since
            self.at_ms = min(from_ms + self._clock.monotonic_ms() - began_ms, self.length_ms)
            if self.at_ms >= self.length_ms:
                self._since = None
            self.changed()
        elif self.is_listening and self._starting is None and self.drawing is not None:
            heard = self._playback.heard()
            self._told.is_heard()
            self._notes.look() if heard.is_playing else self._notes.flush()
            self.at_ms = drawn_at(self.drawing, heard.position_ms, self._rate_hz)
            self.is_listening = heard.is_playing
            self.changed()

    def _started(self, starting: Task, rate_hz: int) -> None:
        if self._starting is starting:
            self._starting, self._rate_hz = None, rate_hz

    def _could_not(self, starting: Task, fault: Fault) -> None:
        if self._starting is starting:
            self._starting, self.is_listening = None, False
            self.changed()
        self._workplace.report(fault)


def heard_at(drawing: Drawing, at_ms: int, rate_hz: int) -> int:
    """Where in the recording, in ms, the drawing stood at a moment: by the last event before it with a known place."""
    known = [(e.at_ms, frame) for e, frame in zip(drawing.events, drawing.frames, strict=True) if frame >= 0]
    before = [place for place in known if place[0] <= at_ms] or known[:1]
    event_ms, frame = before[-1]
    after = [place for place in known if place[0] > at_ms]
    place_ms = frame * 1000 // rate_hz + max(0, at_ms - event_ms)
    return min(place_ms, after[0][1] * 1000 // rate_hz) if after else place_ms


def drawn_at(drawing: Drawing, heard_ms: int, rate_hz: int) -> int:
    """How far the drawing had come when this was heard; never further than the next event whose place is known."""
    known = sorted(
        (frame * 1000 // rate_hz, e.at_ms)
        for e, frame in zip(drawing.events, drawing.frames, strict=True)
        if frame >= 0
    )
    at = bisect_right([place_ms for place_ms, _ in known], heard_ms)
    if at == 0:
        return 0
    place_ms, event_ms = known[at - 1]
    moment_ms = event_ms + heard_ms - place_ms
    return min(moment_ms, known[at][1] if at < len(known) else drawing.length_ms)
