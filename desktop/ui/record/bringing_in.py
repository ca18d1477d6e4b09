"""Brings an older recording into the interview at hand, with progress and a way out."""

from __future__ import annotations

from pathlib import Path

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import InterviewId
from desktop.domain.recording import Recording
from desktop.ui.record.board import Board
from desktop.ui.record.sealed_reading import sealed_recording
from desktop.ui.record.state import Phase, SealedRecording
from desktop.ui.runner import Lane, Task
from desktop.ui.services import Services
from desktop.ui.workplace import Workplace


class BringingIn:
    """One file at a time."""

    def __init__(self, board: Board, workplace: Workplace, services: Services) -> None:
        self._board, self._workplace, self._services = board, workplace, services
        self._task: Task | None = None

    def begin(self, path: Path) -> None:
        """Brings `path` in, if consent allows it."""
        interview = self._board.state.interview
        if not self._board.state.may_import or interview is None:
            return
        self._board.show(phase=Phase.IMPORTING, sealed=None, done_ms=0, total_ms=0)
        self._task = self._workplace.runner.run(
            lambda task: self._bring_in(interview.id, path, task),
            self._brought_in,
            self._failed,
            lane=Lane.JOB,
            progress=lambda _, done, total: self._board.show(done_ms=done, total_ms=total),
        )

    def cancel(self) -> None:
        """Stops; nothing half-made stays."""
        if self._task is not None:
            self._task.cancel()

    def _bring_in(self, interview_id: InterviewId, path: Path, task: Task) -> SealedRecording:
        signed_in = self._workplace.signed_in
        recording: Recording = self._services.sound.import_audio(
            signed_in, interview_id, path, lambda done, total: task.report("decode", done, total), task.cancelled
        )
        return sealed_recording(signed_in, recording)

    def _brought_in(self, sealed: SealedRecording) -> None:
        self._task = None
        self._board.show(phase=Phase.SEALED, sealed=sealed, gaps=sealed.seal.gaps)
        self._workplace.changed()

    def _failed(self, fault: Fault) -> None:
        self._task = None
        self._board.show(phase=Phase.READY)
        if fault.code is not FaultCode.AUDIO_IMPORT_CANCELLED:
            self._workplace.report(fault)
