"""Looks again for a recorder that lives and does not answer, or is gone. Never starts a second one on a recording.

One that answers is taken up again; of one that is gone everything it stored is sealed as interrupted.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.interview import Interview
from desktop.ui.runner import Lane
from desktop.ui.services import Services
from desktop.ui.workplace import Workplace

if TYPE_CHECKING:
    from desktop.recording.sitting import RunningRecording

SEEK_EVERY_MS = 8_000
Found = Callable[["RunningRecording", Interview], None]


class Seeking:
    """`found` is told with the recording, `none_runs` when no recorder is left."""

    def __init__(self, workplace: Workplace, services: Services, found: Found, none_runs: Callable[[], None]) -> None:
        self._workplace, self._clock = workplace, services.clock
        self._found, self._none_runs = found, none_runs
        self._is_looking = False
        self._looked_at_ms: int | None = None

    def look(self) -> None:
        """Called ten times a second while a recorder is sought; looks now and then."""
        now_ms = self._clock.monotonic_ms()
        if self._is_looking or (self._looked_at_ms is not None and now_ms - self._looked_at_ms < SEEK_EVERY_MS):
            return
        self._is_looking, self._looked_at_ms = True, now_ms
        self._workplace.runner.run(lambda _: self._find(), self._told, self._failed, lane=Lane.SOUND)

    def rest(self) -> None:
        """Nothing is sought any more; the next time looks at once."""
        self._looked_at_ms = None

    def _find(self) -> tuple[RunningRecording, Interview] | None:
        from desktop.recording.finding import find_running  # sound is loaded when it is first needed

        signed_in = self._workplace.signed_in
        running = find_running(signed_in)
        return None if running is None else (running, signed_in.vault.interviews.get(running.recording.interview_id))

    def _told(self, found: tuple[RunningRecording, Interview] | None) -> None:
        self._is_looking = False
        if found is None:
            self._none_runs()
        else:
            self._found(*found)

    def _failed(self, fault: Fault) -> None:
        """One that does not answer is looked for again; anything else is told."""
        self._is_looking = False
        if fault.code is not FaultCode.RECORDER_SILENT:
            self._workplace.report(fault)
