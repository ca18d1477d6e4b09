"""Approved interviews in a real vault, with a machine draft and what people made of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from desktop.custody.row_digest import row_digest
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.ids import DraftId, InterviewId, SegmentId
from desktop.domain.recording import Recording
from desktop.domain.transcript import Draft, Flag, Provenance, Reading, ReadingKind, Segment, Span, SpanKind
from desktop.review.desk import approve, correct_line
from tests.office import FORMAT, INTERVIEWER, SUPERVISOR, Office, consented_interview, ready_to_approve, record_tone

LINE_MS = 100
WITH_PACK = '[{"pack":"camps","sha256":"00","version":"1"}]'


@dataclass(frozen=True)
class Written:
    """A machine's line."""

    text: str
    language: str = "ko"
    flags: tuple[Flag, ...] = ()


@dataclass(frozen=True)
class Making:
    """With what a draft is made."""

    model: str = "test-model"
    sha256: str = "ab" * 32
    glossary: str = ""
    readings: tuple[Reading, ...] = ()


def second(text: str, first: int, lines: int = 1, *, is_read: bool = True) -> Reading:
    """A second reading of `lines` lines from line `first` on."""
    start, end = first * LINE_MS, (first + lines) * LINE_MS
    return Reading(0, start, end, ReadingKind.AGAIN, "other-model", "ef" * 32, "{}", is_read, "ko", text, (), -0.3)


def drafted(
    signed_in: SignedIn, recording: Recording, written: Sequence[Written], making: Making | None = None
) -> list[SegmentId]:
    """A complete draft of these lines, a tenth of a second each."""
    vault, made = signed_in.vault, making or Making()
    with_what = Provenance(made.model, made.sha256, "engine", "{}", 1, "x86-64", glossary=made.glossary)
    draft_id = DraftId(f"dra-{signed_in.chance.token_hex(8)}")
    begun = Draft(draft_id, recording.id, with_what, signed_in.clock.now(), (), (), is_complete=False)
    ids = [SegmentId(f"seg-{signed_in.chance.token_hex(8)}") for _ in written]
    seal = vault.recordings.seal_of(recording.id)
    assert seal is not None
    with vault.transaction():
        vault.transcripts.start_draft(begun)
        signed_in.log.record(Action.DRAFT_STARTED, draft_id, after=row_digest(begun))
        for number, (id, line) in enumerate(zip(ids, written, strict=True)):
            start = number * LINE_MS
            segment = Segment(
                id, 0, start, start + LINE_MS, line.language, line.text, (), -0.2, 0.0, 1.2, tuple(line.flags)
            )
            vault.transcripts.segments.add(draft_id, segment)
        for reading in made.readings:
            vault.transcripts.pieces.add_reading(draft_id, reading)
        vault.transcripts.add_span(draft_id, Span(0, 0, FORMAT.frames_to_ms(seal.frames), SpanKind.TRANSCRIBED))
        vault.transcripts.complete_draft(draft_id)
        done = vault.transcripts.draft(draft_id)
        signed_in.log.record(Action.DRAFT_COMPLETED, draft_id, after=row_digest(done))
    return ids


def begun(
    office: Office,
    written: Sequence[Written],
    corrections: Mapping[int, str] | None = None,
    making: Making | None = None,
) -> tuple[InterviewId, list[SegmentId]]:
    """An interview with a draft and corrections, nobody's approval yet."""
    with office.as_(INTERVIEWER) as signed_in:
        interview_id = consented_interview(signed_in)
        recording = record_tone(signed_in, interview_id, max(1.0, len(written) * LINE_MS / 1000))
        ids = drafted(signed_in, recording, written, making)
        for number, text in (corrections or {}).items():
            correct_line(signed_in, ids[number], text)
    return interview_id, ids


def approved(
    office: Office,
    written: Sequence[Written],
    corrections: Mapping[int, str] | None = None,
    making: Making | None = None,
) -> InterviewId:
    """The same, approved by the supervisor."""
    interview_id, _ = begun(office, written, corrections, making)
    approve_it(office, interview_id)
    return interview_id


def approve_it(office: Office, interview_id: InterviewId) -> None:
    """The supervisor's approval, after everything it needs."""
    ready_to_approve(office, interview_id)
    with office.as_(SUPERVISOR) as signed_in:
        approve(signed_in, interview_id)


def flagged(line: Written, *flags: Flag) -> Written:
    """The line with flags."""
    return replace(line, flags=flags)
