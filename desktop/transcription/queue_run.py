"""One run of a job: keeps its row in step with the work, and looks on the way whether the work may still go on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.stand_in import StandIn
from desktop.transcription.drafting import OnVault
from desktop.transcription.estimates import Pace
from desktop.transcription.models import ModelPack
from desktop.transcription.pack_files import Stamp, stamps_of
from desktop.transcription.resample import RecordingAudio
from desktop.vault.jobs import Job, JobState

_KEEP_EVERY_MS = 10_000
"""Of audio: how far a job may come before its row says so."""

Progress = Callable[[int, int], None]


class Run:
    """`tell` is called between spans, on the queue's thread; everything about the row happens on the vault's."""

    def __init__(self, signed_in: SignedIn, job: Job, progress: Progress, on_vault: OnVault) -> None:
        self._signed_in = signed_in
        self._progress = progress
        self._on_vault = on_vault
        self._model: tuple[ModelPack, tuple[Stamp, ...]] | None = None
        self._may_go_on: Callable[[], None] = lambda: None
        self._kept_ms: int | None = None
        self.pace = Pace()
        self.channels = 1
        self.stand_in: StandIn | None = None
        """Set when the draft is complete: why the second model didn't read its doubts."""
        self.job = job

    def watch(self, pack: ModelPack, stamps: tuple[Stamp, ...], may_go_on: Callable[[], None]) -> None:
        """From now on `tell` sees to it that the engine got the files that were verified, and asks `may_go_on`."""
        self._model, self._may_go_on = (pack, stamps), may_go_on

    def tell(self, done_ms: int, total_ms: int) -> None:
        """Progress over all channels, to the job's row; as time of the recording, to whoever watches.

        Raises `Fault(MODEL_CHANGED)` when the model's files were touched while the engine opened them, what
        `may_go_on` raises, and `Fault(TRANSCRIPTION_CANCELLED)` for a job that was cancelled meanwhile.
        """
        self._require_same_model()
        self.pace.tell(done_ms // self.channels, self._signed_in.clock.monotonic_ms())
        is_further = self._kept_ms is not None and done_ms - self._kept_ms >= _KEEP_EVERY_MS
        self.job = replace(self.job, progress_ms=done_ms, total_ms=total_ms)
        if self._kept_ms is None:
            self._kept_ms = done_ms
        if is_further:
            self._kept_ms = done_ms
            self._on_vault(self._keep_progress)
        self._progress(done_ms // self.channels, total_ms // self.channels)

    def begin(self) -> None:
        """The job is at work; what its last run ended with is kept until this one ends."""
        self._change(state=JobState.RUNNING, begun=self.job.begun + 1)

    def take_threads(self, threads: int) -> None:
        """How many threads the first run took: a later one takes as many, or its draft would be another one."""
        self._change(threads=threads)

    def done(self) -> None:
        """The draft is complete; the row keeps what was wrong with its second model."""
        self._end(JobState.DONE, self.stand_in.fault if self.stand_in is not None else None)

    def failed(self, fault: Fault) -> None:
        """It is not; how far it came is kept. One that was only stopped waits for its next run."""
        if fault.code is not FaultCode.TRANSCRIPTION_CANCELLED:
            self._end(JobState.FAILED, fault)
        elif self._stored().state is JobState.CANCELLED:
            self._end(JobState.CANCELLED)
        else:
            self._end(JobState.QUEUED)

    def _require_same_model(self) -> None:
        if self._model is None:
            return
        pack, stamps = self._model
        self._model = None  # by the first word of progress the engine has read its files
        now = stamps_of(pack.path, pack.files)
        for then, one in zip(stamps, now, strict=True):
            if then != one:
                raise Fault(FaultCode.MODEL_CHANGED, name=one[0])

    def _keep_progress(self) -> None:
        if self._stored().state is JobState.CANCELLED:
            raise Fault(FaultCode.TRANSCRIPTION_CANCELLED)
        self._may_go_on()
        self._change(progress_ms=self.job.progress_ms, total_ms=self.job.total_ms, begun=0)

    def _end(self, state: JobState, fault: Fault | None = None) -> None:
        self._change(
            state=state,
            begun=0,
            progress_ms=self.job.progress_ms,
            total_ms=self.job.total_ms,
            read_ms=self.job.read_ms + self.pace.read_ms,
            spent_ms=self.job.spent_ms + self.pace.spent_ms,
            fault_code=fault.code.value if fault else "",
            fault_facts=dict(fault.facts) if fault else {},
        )

    def _change(self, **changes: object) -> None:
        """Only what this run knows of: somebody may have moved or cancelled the job since."""
        self.job = replace(self._stored(), **changes)  # type: ignore[arg-type]
        self._signed_in.vault.jobs.update(self.job)

    def _stored(self) -> Job:
        return self._signed_in.vault.jobs.get(self.job.id) or self.job


class OnVaultAudio:
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
