"""Transcription jobs, kept in the vault: one at a time, in an order that people set, resumable from the last span.

A job that fails keeps its fault and can be asked for again; it goes on in the same draft. Only one program has a vault
open, so a job that says *running* while nothing runs here was cut off by a crash or a lock.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from desktop.custody.signed_in import SignedIn
from desktop.domain.consent import TRANSCRIBE_GATE
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import InterviewId, JobId, RecordingId
from desktop.domain.recording import Origin, Recording
from desktop.transcription.digest_list import DIGEST_LIST
from desktop.transcription.doubt_readers import DoubtReader, MissingModel, SecondTranscriber
from desktop.transcription.drafting import Drafting, OnVault, Task
from desktop.transcription.early_answers import RecordingAnswers, early_threads
from desktop.transcription.estimates import Pace
from desktop.transcription.job_list import JobList
from desktop.transcription.model_decisions import require_may_hear
from desktop.transcription.models import ModelPack, load_watched
from desktop.transcription.parameters import LANGUAGES
from desktop.transcription.queue_run import OnVaultAudio, Progress, Run
from desktop.transcription.resample import RecordingAudio, SpeechAudio
from desktop.transcription.second_model import ChooseSecond
from desktop.transcription.transcriber import ChildTranscriber
from desktop.transcription.translating import Translating, require_may_translate, require_transcript
from desktop.vault.jobs import Job, JobKind, JobState, Priority

_ID_BYTES = 8
_DEADLY = (FaultCode.WHISPER_DIED.value, FaultCode.WHISPER_HUNG.value)

Audio = Callable[[RecordingId], RecordingAudio]
MakeTranscriber = Callable[[ModelPack], ChildTranscriber]
Note = Callable[[ModelPack, int, Pace], None]
"""Gets the model, the threads and the pace of a run that came to its end."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of asking for one recording: a job, or the rule that said no."""

    recording_id: RecordingId
    interview_id: InterviewId
    job: Job | None = None
    fault: Fault | None = None


def _here(work: Callable[[], None]) -> None:
    work()


def _nobody(_pack: ModelPack, _threads: int, _pace: Pace) -> None:
    """Nobody notes how fast it was."""


def _the_same(_recording: RecordingId, _first: ModelPack) -> None:
    """Doubts are read again by the model that had them."""


class TranscriptionQueue:
    """The queue of one vault.

    `run_next` may take hours: call it off the vault's thread and pass an `on_vault` that runs a piece of vault work on
    that thread and waits for it. `audio` and its `read` are called through `on_vault` too; so must be everything else.
    """

    def __init__(
        self,
        signed_in: SignedIn,
        audio: Audio,
        transcriber: MakeTranscriber,
        on_vault: OnVault = _here,
        note: Note = _nobody,
        second: ChooseSecond = _the_same,
    ) -> None:
        self._signed_in = signed_in
        self.list = JobList(signed_in)
        self._audio = audio
        self._transcriber = transcriber
        self._on_vault = on_vault
        self._note = note
        self._second = second

    def enqueue(
        self,
        recording_id: RecordingId,
        pack: ModelPack,
        priority: Priority = Priority.NORMAL,
        kind: JobKind = JobKind.TRANSCRIBE,
    ) -> Job:
        """Queues a sealed recording; one that waits already, or whose job ended early, is queued once and goes on.

        Raises `Fault(CONSENT_MISSING)`, `RECORDING_UNKNOWN`, `INTERVIEW_ERASED`, `RECORDING_RUNNING`,
        `RECORDING_OFF_RECORD`, `MODEL_UNDECIDED`, `MODEL_TURNED_DOWN`.
        """
        recording = self._recording(recording_id)
        self._signed_in.require_consent(recording.interview_id, TRANSCRIBE_GATE)
        require_may_hear(self._signed_in.vault, pack)
        if kind is JobKind.TRANSLATE:
            require_may_translate(pack)
            require_transcript(self._signed_in, recording.id)
        for job in self.list.jobs():
            is_same = (job.recording_id, job.model_path, job.kind) == (recording_id, str(pack.path), kind)
            if is_same and job.state is not JobState.DONE:
                return self.list.ask_again(replace(job, model_name=pack.name, model_sha256=pack.sha256), priority)
        job = Job(
            id=JobId(f"job-{self._signed_in.chance.token_hex(_ID_BYTES)}"),
            recording_id=recording_id,
            model_path=str(pack.path),
            state=JobState.QUEUED,
            progress_ms=0,
            total_ms=self._length_ms(recording),
            fault_code="",
            created_at=self._signed_in.clock.now(),
            model_name=pack.name,
            model_sha256=pack.sha256,
            priority=priority,
            place=self.list.last_place(),
            kind=kind,
        )
        self._signed_in.vault.jobs.add(job)
        return job

    def enqueue_all(
        self, recordings: Iterable[RecordingId], pack: ModelPack, priority: Priority = Priority.LATER
    ) -> list[Answer]:
        """Asks for many at once; each that a rule says no to is answered with that rule, and the others are queued."""
        answers: list[Answer] = []
        for recording_id in recordings:
            interview_id = self._signed_in.vault.recordings.get(recording_id).interview_id
            try:
                job = self.enqueue(recording_id, pack, priority)
                answers.append(Answer(recording_id, interview_id, job=job))
            except Fault as fault:
                answers.append(Answer(recording_id, interview_id, fault=fault))
        return answers

    def run_next(self, progress: Progress, cancelled: Callable[[], bool]) -> Job | None:
        """Runs the first waiting job as `run` does; None when nothing waits."""
        found: list[Job] = []

        def look() -> None:
            self.list.settle()
            found.extend(self.list.waiting()[:1])

        self._on_vault(look)
        return self.run(found[0], progress, cancelled) if found else None

    def run(self, job: Job, progress: Progress, cancelled: Callable[[], bool]) -> Job:
        """Runs one job to its end and returns it as it is then.

        `progress` gets milliseconds of the recording done and in all. When `cancelled` says so the run ends: the job
        waits for its next run, unless `JobList.cancel` took it out. Any other fault is noted in the job and raised:
        those of `load_pack` and of `Child.hear`, `Fault(CONSENT_MISSING)`, `Fault(RECORDING_CHANGED)`,
        `Fault(TRANSCRIPTION_INCOMPLETE)`, `Fault(MODEL_UNDECIDED)`, `Fault(MODEL_TURNED_DOWN)`.
        """
        run = Run(self._signed_in, job, progress, self._on_vault)
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

    def _draft(self, run: Run, cancelled: Callable[[], bool]) -> None:
        self._on_vault(lambda: self._require_may_run(run.job))  # before gigabytes are read
        pack, stamps = load_watched(Path(run.job.model_path), lambda _: _go_on_unless(cancelled))
        if run.job.model_sha256 not in ("", pack.sha256):
            raise Fault(FaultCode.MODEL_CHANGED, name=DIGEST_LIST)
        run.watch(pack, stamps, lambda: self._require_may_run(run.job))
        transcriber = self._transcriber(pack)
        transcriber.threads = run.job.threads or transcriber.threads
        tasks: list[Task] = []

        def look_up() -> None:
            require_may_hear(self._signed_in.vault, pack)
            self._take_up_early(run.job, transcriber)
            run.take_threads(transcriber.threads)
            tasks.append(self._task(run, transcriber, cancelled))

        self._on_vault(look_up)
        if run.job.kind is JobKind.TRANSLATE:
            Translating(self._signed_in, tasks[0], self._on_vault).run()
        else:
            drafting = Drafting(self._signed_in, tasks[0], self._on_vault)
            drafting.run()
            run.stand_in = drafting.stand_in
            self._on_vault(lambda: self._signed_in.vault.early_answers.forget(run.job.recording_id))
            self._note(pack, transcriber.threads, run.pace)

    def _take_up_early(self, job: Job, transcriber: ChildTranscriber) -> None:
        """What was heard while the interview ran is not asked again, if this run hears with the same threads."""
        vault, sha256 = self._signed_in.vault, transcriber.pack.sha256
        if job.kind is JobKind.TRANSLATE or not vault.early_answers.mapped_ms(job.recording_id, sha256):
            return
        total_ms = self._length_ms(self._recording(job.recording_id))
        transcriber.threads = (
            job.threads or early_threads(vault, job.recording_id, sha256, total_ms) or transcriber.threads
        )
        transcriber.answers = RecordingAnswers(
            self._signed_in, job.recording_id, sha256, transcriber.threads, self._on_vault
        )

    def _task(self, run: Run, transcriber: ChildTranscriber, cancelled: Callable[[], bool]) -> Task:
        recording = self._recording(run.job.recording_id)
        run.channels = recording.format.channels
        spoken = self._signed_in.vault.interviews.get(recording.interview_id).languages
        return Task(
            recording=recording,
            interview_language=next((one for one in spoken if one in LANGUAGES), LANGUAGES[0]),
            audio=SpeechAudio(OnVaultAudio(self._audio(recording.id), self._on_vault)),
            transcriber=transcriber,
            second=self._second_for(run.job, transcriber),
            progress=run.tell,
            cancelled=cancelled,
            stuck_at_ms=run.job.progress_ms if run.job.fault_code in _DEADLY else None,
        )

    def _second_for(self, job: Job, first: ChildTranscriber) -> DoubtReader | None:
        if job.kind is JobKind.TRANSLATE:
            return None
        pack = self._second(job.recording_id, first.pack)
        if pack is None or isinstance(pack, MissingModel):
            return pack
        require_may_hear(self._signed_in.vault, pack)
        second = self._transcriber(pack)
        second.threads = first.threads  # the draft names one number of threads
        return SecondTranscriber(second)

    def _require_may_run(self, job: Job) -> None:
        self._signed_in.require_consent(self._recording(job.recording_id).interview_id, TRANSCRIBE_GATE)

    def _recording(self, recording_id: RecordingId) -> Recording:
        recording = self._signed_in.vault.recordings.get(recording_id)
        self._signed_in.vault.require_not_erased(recording.interview_id)
        if recording.origin is Origin.ASIDE:
            raise Fault(FaultCode.RECORDING_OFF_RECORD)
        if self._signed_in.vault.recordings.seal_of(recording_id) is None:
            raise Fault(FaultCode.RECORDING_RUNNING)
        return recording

    def _length_ms(self, recording: Recording) -> int:
        """All channels' length, as progress counts it."""
        seal = self._signed_in.vault.recordings.seal_of(recording.id)
        return recording.format.frames_to_ms(seal.frames) * recording.format.channels if seal else 0


def _go_on_unless(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise Fault(FaultCode.TRANSCRIPTION_CANCELLED)
