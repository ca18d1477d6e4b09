"""Plays a recording and knows where it is: from a line, from a moment, slower, one channel, a passage again. No Qt."""

from __future__ import annotations

from collections.abc import Callable

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import RecordingId
from desktop.recording.manner import Passage
from desktop.recording.playback_log import ToldParts
from desktop.ui.heard_notes import HeardNotes
from desktop.ui.runner import Lane, Task
from desktop.ui.services import Services
from desktop.ui.transcripts.hearing import Hearing
from desktop.ui.transcripts.outlining import Outlining
from desktop.ui.transcripts.page import Page
from desktop.ui.transcripts.state import RecordingRow
from desktop.ui.widgets.outline import Outline
from desktop.ui.workplace import Workplace

REWIND_MS = 1_500
"""How far it goes back when it is paused, so that the word it broke off is heard again: never before where it began."""


class Listening:
    """One recording at a time. `changed` follows position and outline, and `hearing` and `page` as well."""

    def __init__(self, workplace: Workplace, services: Services) -> None:
        self._workplace, self._playback = workplace, services.sound.playback
        self._row: RecordingRow | None = None
        self._starting: Task | None = None
        self._told, self.notes = ToldParts(services.clock), HeardNotes(workplace, services)
        self._began_ms = 0
        self._reported: FaultCode | None = None
        self._outlining = Outlining(workplace)
        self._outlining.changed = self._outlined
        self.changed: Callable[[], None] = lambda: None
        self._loop: Passage | None = None
        self._ready_for: RecordingId | None = None
        self.page, self.hearing = Page(), Hearing()
        self.hearing.changed = self._hear
        self.position_ms = 0
        self.is_playing = False

    @property
    def outline(self) -> Outline:
        """What is drawn of the recording."""
        return self._outlining.outline

    @property
    def length_ms(self) -> int:
        """How long the recording is."""
        return self._row.length_ms if self._row is not None else 0

    @property
    def channels(self) -> int:
        """On how many channels it was recorded; 0 when there is none."""
        return self._row.recording.format.channels if self._row is not None else 0

    def choose(self, row: RecordingRow | None) -> None:
        """Turns to another recording: falls silent, and finds out what is to be drawn when it is sealed."""
        before = self._row
        is_same = row is not None and before is not None and row.recording.id == before.recording.id
        if is_same and row is not None and before is not None and row.seal == before.seal:
            self._row = row
            self._outlining.refresh(row)
            return
        self.stop()
        self._row, self.position_ms, self._reported, self._loop = row, 0, None, None
        self.hearing.choose(self.length_ms, self.channels)
        self.page.choose(self.length_ms)
        self._outlining.choose(row)

    def get_ready(self) -> None:
        """Opens the loudspeaker ahead, so that playing begins at once. Whether there is one, playing will tell."""
        row = self._row
        if row is None or row.seal is None or self._workplace.is_recording or row.recording.id == self._ready_for:
            return
        signed_in, number = self._workplace.signed_in, row.recording.id
        self._ready_for = number
        self._workplace.runner.run(
            lambda _: self._playback.get_ready(signed_in, number), lambda _: None, lambda _: None, lane=Lane.SOUND
        )

    def play_from(self, at_ms: int) -> None:
        """Plays from a moment of the recording. Never while another recording runs: it would be heard in it."""
        row = self._row
        if row is None or row.seal is None:
            return
        if self._workplace.is_recording:
            self._workplace.report(Fault(FaultCode.RECORDING_RUNNING))
            return
        at_ms = min(max(at_ms, 0), self.length_ms)
        self.position_ms = self._began_ms = at_ms
        self.is_playing = True
        self._withdraw()
        signed_in, number, manner, told = self._workplace.signed_in, row.recording.id, self.hearing.manner, self._told
        self._starting = starting = Task()
        self._workplace.runner.run(
            lambda _: self._playback.play(signed_in, number, at_ms, manner, told, starting.cancelled),
            lambda _: self._started(starting),
            lambda fault: self._could_not(starting, fault),
            lane=Lane.SOUND,
        )
        self._moved()

    def go_to(self, at_ms: int) -> None:
        """Moves to a moment; goes on playing from there if something plays."""
        if self.is_playing:
            self.play_from(at_ms)
        else:
            self.position_ms = min(max(at_ms, 0), self.length_ms)
            self._moved()

    def move(self, by_ms: int) -> None:
        """Goes back or forward a little."""
        if self.is_playing:
            self.follow()
        self.go_to(self.position_ms + by_ms)

    def go_to_next(self, *, is_back: bool) -> None:
        """Goes to the next, or the last, marker or gap."""
        moments = self.outline.moments()
        near = (m for m in reversed(moments) if m < self.position_ms) if is_back else iter(moments)
        found = next((m for m in near if is_back or m > self.position_ms), None)
        if found is not None:
            self.go_to(found)

    def play_or_pause(self) -> None:
        """Starts where it stood, or pauses."""
        if self.is_playing:
            self.pause()
        else:
            self.play_from(0 if self.position_ms >= self.length_ms else self.position_ms)

    def pause(self) -> None:
        """Falls silent and goes back a little."""
        if not self.is_playing:
            return
        self.follow()
        self.stop()
        loop_ms = self._loop.from_ms if self._loop is not None else 0
        floor_ms = self._began_ms if self.position_ms >= self._began_ms else min(loop_ms, self.position_ms)
        self.position_ms = max(self.position_ms - REWIND_MS, floor_ms)
        self._moved()

    def stop(self) -> None:
        """Falls silent."""
        self._withdraw()
        if self.is_playing:
            self._playback.stop()
            self._told.is_heard()
            self.is_playing = False
            self.notes.flush()
            self.changed()

    def leave(self) -> None:
        """Falls silent and lets the loudspeaker go: another screen comes, or the lock."""
        self.stop()
        self._playback.rest()
        self._ready_for = None
        self.notes.flush()

    def follow(self) -> None:
        """Asks the player where it is; called ten times a second while something plays."""
        if not self.is_playing or self._starting is not None:
            return
        heard = self._playback.heard()
        self.position_ms = min(heard.position_ms, self.length_ms)
        self.is_playing = heard.is_playing
        self._told.is_heard()
        self.notes.look() if heard.is_playing else self.notes.flush()
        self._report(heard.fault)
        self._moved()

    def _hear(self) -> None:
        """Goes on in another manner; a loop is begun anew, because the log must know of its beginning."""
        loop = self.hearing.manner.loop
        if loop is not None and loop != self._loop:
            is_inside = loop.from_ms <= self.position_ms < loop.to_ms
            self.go_to(self.position_ms if is_inside else loop.from_ms)
        self._loop = loop
        self._playback.tune(self.hearing.manner)
        self.changed()

    def _outlined(self) -> None:
        self.changed()

    def _moved(self) -> None:
        self.page.follow(self.position_ms)
        self.changed()

    def _withdraw(self) -> None:
        """What has not begun to play yet will not."""
        if self._starting is not None:
            self._starting.cancel()
            self._starting = None

    def _started(self, starting: Task) -> None:
        if self._starting is starting:
            self._starting = None
            self._playback.tune(self.hearing.manner)

    def _could_not(self, starting: Task, fault: Fault) -> None:
        if self._starting is starting:
            self._starting = None
            self.is_playing = False
            self.changed()
        self._workplace.report(fault)

    def _report(self, fault: Fault | None) -> None:
        """Says once of a recording that something in it can't be read, and each time that the loudspeaker is gone."""
        if fault is None or fault.code is self._reported:
            return
        if fault.code is not FaultCode.PLAYER_LOST:
            self._reported = fault.code
        self._workplace.report(fault)
