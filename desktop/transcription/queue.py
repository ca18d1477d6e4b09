"""Transcription jobs, kept in the vault: one at a time, resumable from the last committed span, cancellable.

A job that fails keeps its fault's code and can be queued again; it goes on in the same draft.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import JobId, RecordingId
from desktop.domain.recording import Origin, Recording
from desktop.transcription.drafting import Drafting, OnVault, Task
from desktop.transcription.models import ModelPack, load_pack
from desktop.transcription.parameters import LANGUAGES
from desktop.transcription.resample import RecordingAudio, SpeechAudio
from desktop.transcription.transcriber import ChildTranscriber
from desktop.transcription.translating import (
    Translating,
    TranslationTask,
    require_may_translate,
    require_transcript,
)
from desktop.vault.jobs import Job, JobKind, JobState

GATE = "transcribe.run"
_ID_BYTES = 8
_WAITING = (JobState.QUEUED, JobState.RUNNING)
"""One that says *running* while nothing runs was cut off by a crash: only one runs at a time."""

_DEADLY = (FaultCode.WHISPER_DIED.value, FaultCode.WHISPER_HUNG.value)

Audio = Callable[[RecordingId], RecordingAudio]
MakeTranscriber = Callable[[ModelPack], ChildTranscriber]


def _here(work: Callable[[], None]) -> None:
    work()


class TranscriptionQueue:
    """The queue of one vault.

    `run_next` may take hours: call it off the vault's thread and pass an `on_vault` that runs a piece of vault work on
    that thread and waits for it. `audio` and its `read` are called through `on_vault` too.
    """

    def __init__(
        self, signed_in: SignedIn, audio: Audio, transcriber: MakeTranscriber, on_vault: OnVault = _here
    ) -> None:
        self._signed_in = signed_in
        self._audio = audio
        self._transcriber = transcriber
        self._on_vault = on_vault

    def enqueue(self, recording_id: RecordingId, pack: ModelPack, kind: JobKind = JobKind.TRANSCRIBE) -> Job:
        """Queues a sealed recording; one that waits already, or whose job ended early, is queued once and goes on.

        Raises `Fault(CONSENT_MISSING)`, `Fault(RECORDING_UNKNOWN)`, `Fault(INTERVIEW_ERASED)`,
        `Fault(RECORDING_RUNNING)`; for a translation also `Fault(MODEL_CANNOT_TRANSLATE)`, `Fault(TRANSCRIPT_MISSING)`.
        """
        recording = self._recording(recording_id)
        self._signed_in.require_consent(recording.interview_id, GATE)
        if kind is JobKind.TRANSLATE:
            require_may_translate(pack)
            require_transcript(self._signed_in, recording.id)
        for job in self._signed_in.vault.jobs.all():
            is_same = (job.recording_id, job.model_path, job.kind) == (recording_id, str(pack.path), kind)
            if is_same and job.state != JobState.DONE:
                return self._update(job, state=JobState.QUEUED)
        job = Job(
            id=JobId(f"job-{self._signed_in.chance.token_hex(_ID_BYTES)}"),
            recording_id=recording_id,
            model_path=str(pack.path),
            state=JobState.QUEUED,
            progress_ms=0,
            total_ms=0,
            fault_code="",
            created_at=self._signed_in.clock.now(),
            kind=kind,
        )
        self._signed_in.vault.jobs.add(job)
        return job

    def jobs(self) -> list[Job]:
        """All jobs, oldest first."""
        return self._signed_in.vault.jobs.all()

    def withdraw(self, job_id: JobId) -> None:
        """Takes a waiting job out of the queue; what is committed stays, and the job can be queued again."""
        job = self._signed_in.vault.jobs.get(job_id)
        if job is not None and job.state is JobState.QUEUED:
            self._update(job, state=JobState.CANCELLED)

    def run_next(self, progress: Callable[[int, int], None], cancelled: Callable[[], bool]) -> Job | None:
        """Runs the oldest waiting job as `run` does; None when nothing waits."""
        found: list[Job] = []
        self._on_vault(lambda: found.extend(job for job in self.jobs() if job.state in _WAITING))
        return self.run(found[0], progress, cancelled) if found else None

    def run(self, job: Job, progress: Callable[[int, int], None], cancelled: Callable[[], bool]) -> Job:
        """Runs one job to its end and returns it as it is then.

        `progress` gets milliseconds of audio done and in all. A cancelled job is returned as such; any other fault is
        noted in the job and raised: those of `load_pack` and of `Child.hear`, `Fault(CONSENT_MISSING)`,
        `Fault(RECORDING_CHANGED)`, `Fault(TRANSCRIPTION_INCOMPLETE)`.
        """
        run = _Run(self, job, progress)
        self._on_vault(run.begin)
        try:
            self._draft(run, cancelled)
        except Fault as fault:
            self._on_vault(partial(run.failed, fault))
            if fault.code is not FaultCode.TRANSCRIPTION_CANCELLED:
                raise
        else:
            self._on_vault(run.done)
        return run.job

    def _draft(self, run: _Run, cancelled: Callable[[], bool]) -> None:
        if run.job.kind is JobKind.TRANSLATE:
            self._translate(run, cancelled)
            return
        found: list[Task] = []
        transcriber = self._transcriber(load_pack(Path(run.job.model_path)))

        def look_up() -> None:
            recording = self._recording(run.job.recording_id)
            self._signed_in.require_consent(recording.interview_id, GATE)
            spoken = self._signed_in.vault.interviews.get(recording.interview_id).languages
            task = Task(
                recording=recording,
                interview_language=next((one for one in spoken if one in LANGUAGES), LANGUAGES[0]),
                audio=SpeechAudio(_OnVaultAudio(self._audio(recording.id), self._on_vault)),
                transcriber=transcriber,
                progress=run.tell,
                cancelled=cancelled,
                stuck_at_ms=run.job.progress_ms if run.job.fault_code in _DEADLY else None,
            )
            found.append(task)

        self._on_vault(look_up)
        Drafting(self._signed_in, found[0], self._on_vault).run()

    def _translate(self, run: _Run, cancelled: Callable[[], bool]) -> None:
        found: list[TranslationTask] = []
        transcriber = self._transcriber(load_pack(Path(run.job.model_path)))

        def look_up() -> None:
            recording = self._recording(run.job.recording_id)
            self._signed_in.require_consent(recording.interview_id, GATE)
            task = TranslationTask(
                recording=recording,
                audio=SpeechAudio(_OnVaultAudio(self._audio(recording.id), self._on_vault)),
                transcriber=transcriber,
                progress=run.tell,
                cancelled=cancelled,
                stuck_at_ms=run.job.progress_ms if run.job.fault_code in _DEADLY else None,
            )
            found.append(task)

        self._on_vault(look_up)
        Translating(self._signed_in, found[0], self._on_vault).run()

    def _recording(self, recording_id: RecordingId) -> Recording:
        recording = self._signed_in.vault.recordings.get(recording_id)
        self._signed_in.vault.require_not_erased(recording.interview_id)
        if recording.origin is Origin.ASIDE:
            raise Fault(FaultCode.RECORDING_OFF_RECORD)
        if self._signed_in.vault.recordings.seal_of(recording_id) is None:
            raise Fault(FaultCode.RECORDING_RUNNING)
        return recording

    def _update(self, job: Job, **changes: object) -> Job:
        changed = replace(job, **changes)  # type: ignore[arg-type]
        self._signed_in.vault.jobs.update(changed)
        return changed

    def keep(self, job: Job) -> None:
        """Writes a job's present state."""
        self._signed_in.vault.jobs.update(job)


class _Run:
    """One run of a job: keeps its row in step with the work."""

    def __init__(self, queue: TranscriptionQueue, job: Job, progress: Callable[[int, int], None]) -> None:
        self._queue = queue
        self._progress = progress
        self.job = job

    def tell(self, done_ms: int, total_ms: int) -> None:
        """Progress, to the job's row at its end and to whoever watches now."""
        self.job = replace(self.job, progress_ms=done_ms, total_ms=total_ms)
        self._progress(done_ms, total_ms)

    def begin(self) -> None:
        """The job is at work; what its last run ended with is kept until this one ends."""
        self._end(JobState.RUNNING, self.job.fault_code)

    def done(self) -> None:
        """The draft is complete."""
        self._end(JobState.DONE, "")

    def failed(self, fault: Fault) -> None:
        """It is not; how far it came is kept."""
        if fault.code is FaultCode.TRANSCRIPTION_CANCELLED:
            self._end(JobState.CANCELLED, "")
        else:
            self._end(JobState.FAILED, fault.code.value)

    def _end(self, state: JobState, fault_code: str) -> None:
        self.job = replace(self.job, state=state, fault_code=fault_code)
        self._queue.keep(self.job)


class _OnVaultAudio:
    """A recording's audio, read on the vault's thread."""

    def __init__(self, audio: RecordingAudio, on_vault: OnVault) -> None:
        self._audio = audio
        self._on_vault = on_vault
        self.sample_rate_hz, self.channels, self.frames = audio.sample_rate_hz, audio.channels, audio.frames

    def read(self, first: int, end: int) -> NDArray[np.int16]:
        """See `RecordingAudio.read`."""
        read: list[NDArray[np.int16]] = []
        self._on_vault(lambda: read.append(self._audio.read(first, end)))
        return read[0]
