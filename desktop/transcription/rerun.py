"""Makes a draft again from the same sound with the same model and parameters, and compares the two word by word.

Nothing of the second making is kept but the custody entry that says what came of it. It proves which words are the
machine's: on the same machine it comes to the very same text, and elsewhere it shows where it does not.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from desktop.custody.row_digest import row_digest
from desktop.custody.signed_in import SignedIn
from desktop.domain.consent import TRANSCRIBE_GATE
from desktop.domain.custody import Action
from desktop.domain.faults import Fact, Fault, FaultCode
from desktop.domain.ids import SegmentId
from desktop.domain.stand_in import without_stand_in
from desktop.domain.transcript import (
    Draft,
    LateFlag,
    Provenance,
    Reading,
    ReadingKind,
    Segment,
    Span,
    SpeechPiece,
    in_time_order,
)  # fmt: skip
from desktop.domain.word_difference import WordRun, differing_words, word_runs
from desktop.transcription.drafting import OnVault
from desktop.transcription.making import Made, Making, Recipe
from desktop.transcription.parameters import Parameters, parameters_of
from desktop.transcription.resample import SpeechAudio
from desktop.transcription.transcriber import ChildTranscriber


@dataclass(frozen=True, slots=True)
class Rerun:
    """What came of making a draft again: what was otherwise, and where its words differ."""

    draft: Draft
    made: Made
    conditions: tuple[str, ...]
    runs: tuple[WordRun, ...]

    @property
    def is_same(self) -> bool:
        """Whether every span, segment, time, likelihood, flag and reading is the same."""
        return _content(self.draft) == _content(
            replace(
                self.draft,
                speech=tuple(self.made.speech),
                spans=tuple(self.made.spans),
                segments=in_time_order(self.made.segments),
                readings=tuple(self.made.readings),
            )
        )

    @property
    def differing(self) -> int:
        """How many words are not the same."""
        return differing_words(self.runs)


@dataclass(frozen=True, slots=True)
class RerunTask:
    """Which draft, of which sound, with what. `second` is the model that read doubts, where it was another one."""

    draft: Draft
    audio: SpeechAudio
    interview_language: str
    transcriber: ChildTranscriber
    progress: Callable[[int, int], None]
    cancelled: Callable[[], bool]
    second: ChildTranscriber | None = None


def rerun(signed_in: SignedIn, task: RerunTask, on_vault: OnVault) -> Rerun:
    """Makes the draft again.

    Raises `Fault(RERUN_OTHER_MODEL)`, `CONSENT_MISSING`, `INTERVIEW_ERASED` and whatever a making raises.
    """
    on_vault(lambda: _require_allowed(signed_in, task.draft))
    parameters = _parameters(task.draft.provenance)
    _require_models(task)
    making = Making(_recipe(signed_in, task, parameters), Made(), _Nowhere())
    with task.transcriber.begin(task.cancelled, parameters) as listening:
        facts = listening.facts
        making.map(listening)
        making.read(listening)
        making.read_doubts(listening, task.transcriber.pack, among=_first_ones(task))
        listening.finish()
    if task.second is not None and making.doubts:
        with task.second.begin(task.cancelled, parameters) as listening:
            making.read_doubts(listening, task.second.pack)
            listening.finish()
    now = replace(
        task.draft.provenance,
        engine=facts.engine,
        cpu=facts.cpu,
        threads=task.transcriber.threads,
        parameters=parameters.text(),
    )
    done = Rerun(task.draft, making.made, _conditions(task.draft.provenance, now), _runs(task.draft, making.made))
    on_vault(lambda: _note(signed_in, done))
    return done


def second_sha256(draft: Draft) -> str:
    """Which other model read doubts in a draft, by its digest; empty where none did, whatever was meant."""
    own = draft.provenance.model_sha256
    return next((r.model_sha256 for r in draft.readings if r.model_sha256 != own), "")


def _first_ones(task: RerunTask) -> Callable[[Span], bool]:
    """Which doubts the first model reads: those it read then, in another's place; all, where there is no other."""
    first = task.transcriber.pack.sha256
    again = (r for r in task.draft.readings if r.kind is ReadingKind.AGAIN and r.model_sha256 == first)
    read = {(reading.channel, reading.start_ms) for reading in again}
    return lambda span: task.second is None or (span.channel, span.start_ms) in read


def _require_allowed(signed_in: SignedIn, draft: Draft) -> None:
    interview_id = signed_in.vault.recordings.get(draft.recording_id).interview_id
    signed_in.vault.require_not_erased(interview_id)
    signed_in.require_consent(interview_id, TRANSCRIBE_GATE)


def _note(signed_in: SignedIn, done: Rerun) -> None:
    facts: dict[str, Fact] = {
        "is_same": done.is_same,
        "words_differing": done.differing,
        "conditions": ", ".join(done.conditions),
    }
    signed_in.log.record(Action.DRAFT_RERUN, done.draft.id, before=row_digest(done.draft), facts=facts)


def _recipe(signed_in: SignedIn, task: RerunTask, parameters: Parameters) -> Recipe:
    return Recipe(
        audio=task.audio,
        parameters=parameters,
        hotwords=task.draft.provenance.hotwords,
        interview_language=task.interview_language,
        pack=task.transcriber.pack,
        chance=signed_in.chance,
        progress=task.progress,
    )


def _require_models(task: RerunTask) -> None:
    made = task.draft.provenance
    if task.transcriber.pack.sha256 != made.model_sha256:
        raise Fault(FaultCode.RERUN_OTHER_MODEL, name=made.model_name)
    others = {r.model_sha256: r.model_name for r in task.draft.readings if r.model_sha256 != made.model_sha256}
    if others and (task.second is None or task.second.pack.sha256 not in others):
        raise Fault(FaultCode.RERUN_OTHER_MODEL, name=next(iter(others.values())))


def _parameters(made: Provenance) -> Parameters:
    try:
        return parameters_of(made.parameters)
    except (ValueError, TypeError):
        return Parameters()


def _conditions(then: Provenance, now: Provenance) -> tuple[str, ...]:
    """What was not as it had been: the names of the fields."""
    names = ("engine", "parameters", "threads", "cpu")
    return tuple(name for name in names if getattr(then, name) != getattr(now, name))


def _runs(draft: Draft, made: Made) -> tuple[WordRun, ...]:
    return word_runs(_text(draft.segments), _text(in_time_order(made.segments)))


def _text(segments: Sequence[Segment]) -> str:
    return " ".join(segment.text for segment in segments if segment.text)


def _content(draft: Draft) -> tuple[object, ...]:
    """A draft without the ids that chance gave its segments."""
    segments = tuple(replace(segment, id=SegmentId("")) for segment in in_time_order(draft.segments))
    speech = tuple(sorted(draft.speech, key=lambda p: (p.channel, p.first)))
    spans = tuple(sorted(draft.spans, key=lambda s: (s.channel, s.start_ms)))
    readings = tuple(sorted(map(without_stand_in, draft.readings), key=lambda r: (r.kind, r.channel, r.start_ms)))
    return speech, spans, segments, readings


class _Nowhere:
    """A keeper that keeps nothing: the second making is compared and forgotten."""

    def keep_speech(self, piece: SpeechPiece) -> None:
        """See `Keeper`."""

    def keep_span(
        self, span: Span, segments: Sequence[Segment], readings: Sequence[Reading], late: Sequence[LateFlag]
    ) -> None:
        """See `Keeper`."""

    def keep_reading(self, reading: Reading) -> None:
        """See `Keeper`."""
