"""Brings what was really heard into the vault: every few seconds while something plays, and whenever it falls silent.

A crash loses what was heard since the last time, no more. What could not be stored is kept and stored with the next.
What another account heard before on this laptop is never noted for the one at work. No Qt.
"""

from __future__ import annotations

from collections.abc import Callable

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.hearing import HeardStretch
from desktop.domain.ids import RecordingId
from desktop.review.hearing import note_heard
from desktop.ui.services import Services
from desktop.ui.workplace import Workplace

NOTED_EVERY_MS = 2_000
_GONE = {FaultCode.INTERVIEW_ERASED, FaultCode.RECORDING_UNKNOWN}


class HeardNotes:
    """`noted` is called after every storing. Lives no longer than a sign-in."""

    def __init__(self, workplace: Workplace, services: Services) -> None:
        self._workplace, self._clock = workplace, services.clock
        self._take = services.sound.playback.take_heard
        self._kept: list[HeardStretch] = []
        self._noted_ms = self._clock.monotonic_ms()
        self._is_failing = False
        self.noted: Callable[[], None] = lambda: None

    def look(self) -> None:
        """While something plays, often: stores when it is time."""
        if self._clock.monotonic_ms() - self._noted_ms >= NOTED_EVERY_MS:
            self.flush()

    def flush(self) -> None:
        """Stores what was heard and is not stored yet; nothing happens where there is nothing."""
        self._noted_ms = self._clock.monotonic_ms()
        listener = self._workplace.signed_in.account.id
        mine = [one for one in self._take() if one.account == listener]
        stretches, self._kept = [*self._kept, *mine], []
        for recording_id in dict.fromkeys(one.recording_id for one in stretches):
            self._store(recording_id, [one for one in stretches if one.recording_id == recording_id])

    def _store(self, recording_id: RecordingId, stretches: list[HeardStretch]) -> None:
        signed_in = self._workplace.signed_in
        heard = [(one.channel, one.start_ms, one.end_ms) for one in stretches]
        self._workplace.runner.run(
            lambda _: note_heard(signed_in, recording_id, heard),
            lambda _: self._stored(),
            lambda fault: self._keep(stretches, fault),
        )

    def _stored(self) -> None:
        self._is_failing = False
        self.noted()

    def _keep(self, stretches: list[HeardStretch], fault: Fault) -> None:
        """Says once that it could not be stored; it is tried again with what follows, unless the recording is gone."""
        if fault.code in _GONE:
            return
        self._kept = [*stretches, *self._kept]
        if not self._is_failing:
            self._workplace.report(fault)
        self._is_failing = True
