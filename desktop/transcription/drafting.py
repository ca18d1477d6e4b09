"""Keeps one machine draft in the vault while it is made: each span committed before the next, and the end checked.

A crash or a cancel loses at most the span in hand; the next run goes on in the same draft.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from desktop.custody.row_digest import row_digest
from desktop.custody.signed_in import SignedIn
from desktop.domain.consent import TRANSCRIBE_GATE
from desktop.domain.coverage import verify_coverage
from desktop.domain.custody import Action
from desktop.domain.faults import Fact
from desktop.domain.ids import DraftId, InterviewId
from desktop.domain.moments import moment_after
from desktop.domain.recording import Recording
from desktop.domain.stand_in import StandIn, first_stand_in
from desktop.domain.transcript import Draft, LateFlag, Provenance, Reading, Segment, Span, SpeechPiece
from desktop.transcription.doubt_readers import DoubtReader, DoubtReaders
from desktop.transcription.glossary import chosen_packs, glossary_text, hotwords_for
from desktop.transcription.heard import EngineFacts
from desktop.transcription.making import Made, Making, Recipe
from desktop.transcription.parameters import Parameters
from desktop.transcription.resample import SpeechAudio
from desktop.transcription.transcriber import ChildTranscriber, Listening
from desktop.vault.vault import Vault

OnVault = Callable[[Callable[[], None]], None]
"""Runs a piece of vault work on the thread that owns the vault, and waits for it."""


@dataclass(frozen=True, slots=True)
class Task:
    """What is drafted, with what, and whom to tell. `stuck_at_ms` is the progress at which the last child died.

    `second` is another model for what has to be read again; None: the same one.
    """

    recording: Recording
    interview_language: str
    audio: SpeechAudio
    transcriber: ChildTranscriber
    progress: Callable[[int, int], None]
    cancelled: Callable[[], bool]
    stuck_at_ms: int | None = None
    second: DoubtReader | None = None


@dataclass(frozen=True, slots=True)
class Given:
    """What people settled beforehand: the glossary of the interview, who sits at which microphone."""

    parameters: Parameters
    glossary: str
    hotwords: str
    recording_sha256: str


def given_for(vault: Vault, recording: Recording) -> Given:
    """What is settled now for a recording; of one that still runs, nobody knows the digest."""
    packs = chosen_packs(vault, recording.interview_id)
    setup = vault.transcripts.speaking.setup_of(recording.id)
    seal = vault.recordings.seal_of(recording.id)
    return Given(
        parameters=Parameters(assigned=setup.assigned() if setup else {}),
        glossary=glossary_text(packs),
        hotwords=hotwords_for(packs),
        recording_sha256=seal.samples_sha256 if seal else "",
    )


def require_may_keep(signed_in: SignedIn, interview_id: InterviewId) -> None:
    """Before each word of a machine is kept: a consent taken back, or an erasure, counts from that moment on.

    Raises `Fault(INTERVIEW_ERASED)` or `Fault(CONSENT_MISSING)`.
    """
    signed_in.vault.require_not_erased(interview_id)
    signed_in.require_consent(interview_id, TRANSCRIBE_GATE)


class Drafting:
    """One run at one recording. Vault work goes through `on_vault`, so that hours of speech don't hold its thread."""

    def __init__(self, signed_in: SignedIn, task: Task, on_vault: OnVault) -> None:
        self._signed_in = signed_in
        self._task = task
        self._on_vault = on_vault
        self._draft_id = DraftId("")
        self._made = Made()
        self._given = Given(Parameters(), "", "", "")
        self.stand_in: StandIn | None = None
        """Once it has run: the second model in whose place the first one read doubts again, and why."""

    def run(self) -> DraftId:
        """The id of the completed draft.

        Raises the faults of `Child.hear`, `Fault(MODEL_…)`, `Fault(GLOSSARY_TOO_LONG)`,
        `Fault(TRANSCRIPTION_CANCELLED)`.
        """
        task = self._task
        self._on_vault(self._look_up)
        readers = DoubtReaders(task.transcriber, task.second, task.cancelled)
        with task.transcriber.begin(task.cancelled, self._given.parameters) as listening:
            making = self._begin(listening)
            making.map(listening)
            making.read(listening)
            readers.read(making, listening)
            listening.finish()
        readers.read_on(making)
        self.stand_in = first_stand_in(making.made.readings)
        self._on_vault(self._complete)
        return self._draft_id

    def keep_speech(self, piece: SpeechPiece) -> None:
        """See `Keeper`."""
        self._write(lambda: self._signed_in.vault.transcripts.pieces.add_speech(self._draft_id, piece))

    def keep_span(
        self, span: Span, segments: Sequence[Segment], readings: Sequence[Reading], late: Sequence[LateFlag]
    ) -> None:
        """See `Keeper`: one span is one transaction, segments first: what the draft says is covered has its text."""

        def write() -> None:
            transcripts = self._signed_in.vault.transcripts
            for segment in segments:
                transcripts.segments.add(self._draft_id, segment)
            for reading in readings:
                transcripts.pieces.add_reading(self._draft_id, reading)
            for flag in late:
                transcripts.segments.add_late_flag(self._draft_id, flag)
            transcripts.add_span(self._draft_id, span)

        self._write(write)

    def keep_reading(self, reading: Reading) -> None:
        """See `Keeper`."""
        self._write(lambda: self._signed_in.vault.transcripts.pieces.add_reading(self._draft_id, reading))

    def _write(self, work: Callable[[], None]) -> None:
        def write() -> None:
            with self._signed_in.vault.transaction():
                require_may_keep(self._signed_in, self._task.recording.interview_id)
                work()

        self._on_vault(write)

    def _look_up(self) -> None:
        given, second = given_for(self._signed_in.vault, self._task.recording), self._task.second
        said = {"name": second.pack.name, "sha256": second.pack.sha256} if second is not None else {}
        self._given = replace(given, parameters=replace(given.parameters, second_model=said))

    def _begin(self, listening: Listening) -> Making:
        """The making, with whatever there is already of a draft of the very same kind."""
        task = self._task
        recipe = Recipe(
            audio=task.audio,
            parameters=self._given.parameters,
            hotwords=self._given.hotwords,
            interview_language=task.interview_language,
            pack=task.transcriber.pack,
            chance=self._signed_in.chance,
            progress=task.progress,
            stuck_at_ms=task.stuck_at_ms,
        )
        Making(recipe, Made(), self).require_budget(listening)
        self._on_vault(lambda: self._open_draft(self._provenance(listening.facts)))
        return Making(recipe, self._made, self)

    def _provenance(self, facts: EngineFacts) -> Provenance:
        pack = self._task.transcriber.pack
        return Provenance(
            model_name=pack.name,
            model_sha256=pack.sha256,
            engine=facts.engine,
            parameters=self._given.parameters.text(),
            threads=self._task.transcriber.threads,
            cpu=facts.cpu,
            recording_sha256=self._given.recording_sha256,
            glossary=self._given.glossary,
            hotwords=self._given.hotwords,
        )

    def _open_draft(self, provenance: Provenance) -> None:
        """Goes on with an unfinished draft of the very same making, else starts one."""
        transcripts = self._signed_in.vault.transcripts
        for draft_id in reversed(transcripts.drafts_of(self._task.recording.id)):
            draft = transcripts.draft(draft_id)
            if not draft.is_complete and draft.provenance == provenance:
                self._draft_id = draft.id
                self._made = Made(list(draft.speech), list(draft.spans), list(draft.segments), list(draft.readings))
                return
        self._start_draft(provenance)

    def _start_draft(self, provenance: Provenance) -> None:
        signed_in = self._signed_in
        draft = Draft(
            id=DraftId(signed_in.chance.token_hex(16)),
            recording_id=self._task.recording.id,
            provenance=provenance,
            started_at=moment_after(signed_in.clock.now(), self._earlier()),
            spans=(),
            segments=(),
            is_complete=False,
        )
        with signed_in.vault.transaction():
            require_may_keep(signed_in, self._task.recording.interview_id)
            signed_in.vault.transcripts.start_draft(draft)
            signed_in.log.record(Action.DRAFT_STARTED, draft.id, after=row_digest(draft))
        self._draft_id = draft.id

    def _earlier(self) -> list[datetime]:
        store = self._signed_in.vault.transcripts
        return [store.draft(draft_id).started_at for draft_id in store.drafts_of(self._task.recording.id)]

    def _complete(self) -> None:
        signed_in = self._signed_in
        require_may_keep(signed_in, self._task.recording.interview_id)
        draft = signed_in.vault.transcripts.draft(self._draft_id)
        verify_coverage(draft.spans, self._task.audio.channels, self._task.audio.length_ms)
        with signed_in.vault.transaction():
            signed_in.vault.transcripts.complete_draft(self._draft_id)
            completed = signed_in.vault.transcripts.draft(self._draft_id)
            facts: dict[str, Fact] = {
                "segments": len(draft.segments),
                "spans": len(draft.spans),
                "readings": len(draft.readings),
            }
            if self.stand_in is not None:
                facts |= {"second_model": self.stand_in.name, "second_model_fault": self.stand_in.fault.code.value}
            signed_in.log.record(Action.DRAFT_COMPLETED, self._draft_id, after=row_digest(completed), facts=facts)
