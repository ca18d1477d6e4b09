"""Makes one machine draft: maps speech, reads span by span, commits each before the next, completes what is covered.

A crash or a cancel loses at most the span in hand; the next run goes on in the same draft.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from desktop.custody.row_digest import row_digest
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import DraftId
from desktop.domain.recording import Recording
from desktop.domain.transcript import Draft, Provenance, Segment, Span, SpanKind
from desktop.transcription.coverage import verify_coverage
from desktop.transcription.heard import EngineFacts, Heard
from desktop.transcription.parameters import parameters_text
from desktop.transcription.resample import SpeechAudio
from desktop.transcription.segments import segments_of, span_of, unread
from desktop.transcription.speech_map import (
    PIECE_SAMPLES,
    SAMPLES_PER_MS,
    Extent,
    Stretch,
    extents,
    merge,
    remaining,
    settle_piece,
)
from desktop.transcription.transcriber import ChildTranscriber, Listening

OnVault = Callable[[Callable[[], None]], None]
"""Runs a piece of vault work on the thread that owns the vault, and waits for it."""

_DEADLY = (FaultCode.WHISPER_DIED, FaultCode.WHISPER_HUNG)


@dataclass(frozen=True, slots=True)
class Task:
    """What is drafted, with what, and whom to tell. `stuck_at_ms` is the progress at which the last child died."""

    recording: Recording
    interview_language: str
    audio: SpeechAudio
    transcriber: ChildTranscriber
    progress: Callable[[int, int], None]
    cancelled: Callable[[], bool]
    stuck_at_ms: int | None = None


class Drafting:
    """One run at one recording. Vault work goes through `on_vault`, so that hours of speech don't hold its thread."""

    def __init__(self, signed_in: SignedIn, task: Task, on_vault: OnVault) -> None:
        self._signed_in = signed_in
        self._task = task
        self._on_vault = on_vault
        self._spans: list[Span] = []
        self._segments: list[Segment] = []
        self._draft_id = DraftId("")

    @property
    def done_ms(self) -> int:
        """Progress: committed time over all channels."""
        return sum(span.end_ms - span.start_ms for span in self._spans)

    @property
    def total_ms(self) -> int:
        """All channels' length."""
        return self._task.audio.length_ms * self._task.audio.channels

    def run(self) -> DraftId:
        """The id of the completed draft.

        Raises the faults of `Child.hear`, `Fault(MODEL_…)`, `Fault(TRANSCRIPTION_CANCELLED)`.
        """
        with self._task.transcriber.begin(self._task.cancelled) as listening:
            self._on_vault(lambda: self._open_draft(self._provenance(listening.facts)))
            self._tell()
            for channel in range(self._task.audio.channels):
                self._read_channel(listening, channel)
            listening.finish()
        self._on_vault(self._complete)
        return self._draft_id

    def _provenance(self, facts: EngineFacts) -> Provenance:
        pack = self._task.transcriber.pack
        return Provenance(
            model_name=pack.name,
            model_sha256=pack.sha256,
            engine=facts.engine,
            parameters=parameters_text(),
            threads=self._task.transcriber.threads,
            cpu=facts.cpu,
        )

    def _open_draft(self, provenance: Provenance) -> None:
        """Goes on with an unfinished draft of the very same making, else starts one."""
        transcripts = self._signed_in.vault.transcripts
        for draft_id in reversed(transcripts.drafts_of(self._task.recording.id)):
            draft = transcripts.draft(draft_id)
            if not draft.is_complete and draft.provenance == provenance:
                self._draft_id, self._spans, self._segments = draft.id, list(draft.spans), list(draft.segments)
                return
        self._start_draft(provenance)

    def _start_draft(self, provenance: Provenance) -> None:
        signed_in = self._signed_in
        draft = Draft(
            id=DraftId(signed_in.chance.token_hex(16)),
            recording_id=self._task.recording.id,
            provenance=provenance,
            started_at=signed_in.clock.now(),
            spans=(),
            segments=(),
            is_complete=False,
        )
        with signed_in.vault.transaction():
            signed_in.vault.transcripts.start_draft(draft)
            signed_in.log.record(Action.DRAFT_STARTED, draft.id, after=row_digest(draft))
        self._draft_id = draft.id

    def _read_channel(self, listening: Listening, channel: int) -> None:
        planned = extents(merge(self._speech(listening, channel)), self._task.audio.length_ms)
        committed = [span for span in self._spans if span.channel == channel]
        for extent in remaining(planned, committed):
            if extent.is_speech:
                self._read_span(listening, extent, channel)
            else:
                silence = Span(channel, extent.start_ms, extent.end_ms, SpanKind.NON_SPEECH)
                self._commit(silence, [])

    def _speech(self, listening: Listening, channel: int) -> Iterator[Stretch]:
        """The channel's speech map, piece by piece, so that memory stays bounded however long the recording is."""
        audio = self._task.audio
        start = 0
        while start < audio.length_samples:
            end = min(audio.length_samples, start + PIECE_SAMPLES)
            found = listening.speech_in(audio.samples(channel, start, end))
            moved = [(start + a, start + b) for a, b in found]
            settled, start = settle_piece(moved, start, end, audio.length_samples)
            yield from settled

    def _read_span(self, listening: Listening, extent: Extent, channel: int) -> None:
        hint = self._hint(channel, extent)
        first, end = extent.start_ms * SAMPLES_PER_MS, extent.end_ms * SAMPLES_PER_MS
        try:
            heard = listening.read(self._task.audio.samples(channel, first, end), extent, hint)
        except Fault as fault:
            if fault.code in _DEADLY and self._task.stuck_at_ms == self.done_ms:
                # the second child that this very span ends: mark it failed, so that the next run gets past it
                heard = unread(hint)
                self._commit(span_of(heard, extent, channel), self._made(heard, extent, channel))
            raise
        self._commit(span_of(heard, extent, channel), self._made(heard, extent, channel))

    def _made(self, heard: Heard, extent: Extent, channel: int) -> list[Segment]:
        earlier = [s.text for s in self._before(channel, extent)]
        return segments_of(heard, extent, channel, earlier, self._signed_in.chance)

    def _before(self, channel: int, extent: Extent) -> list[Segment]:
        mine = [s for s in self._segments if s.channel == channel and s.start_ms < extent.start_ms]
        return sorted(mine, key=lambda s: (s.start_ms, s.end_ms))

    def _hint(self, channel: int, extent: Extent) -> str:
        """The neighbor's language; the interview's own at the beginning."""
        before = self._before(channel, extent)
        return before[-1].language if before else self._task.interview_language

    def _commit(self, span: Span, segments: Sequence[Segment]) -> None:
        """One span is one transaction, segments first: what the draft says is covered has its text."""

        def write() -> None:
            vault = self._signed_in.vault
            with vault.transaction():
                vault.require_not_erased(self._task.recording.interview_id)
                for segment in segments:
                    vault.transcripts.add_segment(self._draft_id, segment)
                vault.transcripts.add_span(self._draft_id, span)

        self._on_vault(write)
        self._spans.append(span)
        self._segments.extend(segments)
        self._tell()

    def _complete(self) -> None:
        signed_in = self._signed_in
        signed_in.vault.require_not_erased(self._task.recording.interview_id)
        draft = signed_in.vault.transcripts.draft(self._draft_id)
        verify_coverage(draft.spans, self._task.audio.channels, self._task.audio.length_ms)
        with signed_in.vault.transaction():
            signed_in.vault.transcripts.complete_draft(self._draft_id)
            completed = signed_in.vault.transcripts.draft(self._draft_id)
            facts = {"segments": len(draft.segments), "spans": len(draft.spans)}
            signed_in.log.record(Action.DRAFT_COMPLETED, self._draft_id, after=row_digest(completed), facts=facts)

    def _tell(self) -> None:
        self._task.progress(self.done_ms, self.total_ms)
