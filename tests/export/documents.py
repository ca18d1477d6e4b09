"""A transcript document with everything in it that can be: two channels, corrections, gaps, failures, hanja, markup."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from desktop.domain.ids import AccountId, BundleId, DraftId, InterviewId, RecordingId, SegmentId, WitnessCode
from desktop.domain.recording import AudioFormat, Gap, GapReason, Origin, Seal, SealState
from desktop.domain.transcript import Line, Provenance, Revision, Segment, Span, SpanKind, Transcript
from desktop.export.document import ApprovalSheet, CustodySheet, RecordingSheet, TranscriptDocument

BEGUN = datetime(2026, 11, 21, 5, 30, tzinfo=UTC)
FORMAT = AudioFormat(16_000, 2)
MARKED = "그 사람들이 밤에 와서 아버지를 데려갔습니다. 보위부라고 했습니다."
TEXTS = (
    ("ko", "오늘 면담에 참여하시겠습니까? 대답하고 싶지 않은 것은 하지 않으셔도 됩니다."),
    ("ko", "네. 동의합니다. 천천히 말씀드리겠습니다."),
    ("ko", MARKED),
    ("en", "They came at night and took my father. They said they were from the ministry."),
    ("ko", "국가안전보위부(國家安全保衛部) <b>지하</b> 감방 & 복도였습니다. {name} 😀\u202e끝"),
    ("ko", "함경북도 온성군에서 두만강을 건넜습니다. " * 12),
    ("ko", "가나다라마바사아자차카타파하" * 30),
)


def segment(number: int, start_ms: int, language: str, text: str, channel: int = 0) -> Segment:
    return Segment(
        SegmentId(f"seg-{number}"), channel, start_ms, start_ms + 4_000, language, text, (), -0.3, 0.01, 1.4, ()
    )


def revision(number: int, of: int, text: str) -> Revision:
    return Revision(
        SegmentId(f"seg-{of}"), number, text, AccountId("interviewer-1"), BEGUN + timedelta(days=1, minutes=number)
    )


def lines() -> tuple[Line, ...]:
    plain = [Line(segment(i, i * 6_000, language, text, i % 2), ()) for i, (language, text) in enumerate(TEXTS)]
    drafted = segment(90, 60_000, "ko", "보이부에서 왔다고 했습니다.")
    corrected = Line(
        drafted,
        (revision(1, 90, "보이부(보위부)에서 왔다고 했습니다."), revision(2, 90, "보위부에서 왔다고 했습니다.")),
    )
    empty = Line(segment(91, 66_000, "ko", "", 1), (revision(1, 91, "[들리지 않음]"),))
    return (*plain, corrected, empty)


def sheet(number: int = 1, more: tuple[Line, ...] = ()) -> RecordingSheet:
    recording = RecordingId(f"rec-{number}")
    seal = Seal(
        recording, SealState.COMPLETE, 16_000 * 90, 180, 2_000_000, "5a" * 32, "6b" * 32, "",
        (Gap(16_000 * 20, 12_000, GapReason.PAUSE),), 0, AccountId("interviewer-1"), BEGUN + timedelta(minutes=2),
    )  # fmt: skip
    made = Provenance(
        "saegim-selftest", "9c" * 32, "faster-whisper 1.2.1, ctranslate2 4.8.1, int8",
        '{"beam_size":5,"condition_on_previous_text":false,"temperature":[0.0]}', 4, "x86-64",
    )  # fmt: skip
    transcript = Transcript(recording, DraftId(f"dra-{number}"), made, (*lines(), *more), True)
    spans = (Span(0, 0, 80_000, SpanKind.TRANSCRIBED), Span(0, 80_000, 85_000, SpanKind.FAILED))
    return RecordingSheet(number, recording, FORMAT, Origin.MICROPHONE, BEGUN, seal, transcript, spans)


def document(extra_lines: int = 0) -> TranscriptDocument:
    more = tuple(
        Line(segment(100 + i, 70_000 + i * 5_000, "ko", f"{i}번째 줄입니다. {MARKED}"), ()) for i in range(extra_lines)
    )
    return TranscriptDocument(
        bundle_id=BundleId("3f9c0a7b51d2e864"),
        interview_id=InterviewId("int-1f0e2d3c4b5a6978"),
        witness_code=WitnessCode("W-2026-014"),
        interviewer=AccountId("interviewer-1"),
        languages=("ko", "en"),
        opened_at=BEGUN - timedelta(hours=1),
        purpose="OHCHR Seoul",
        approval=ApprovalSheet(AccountId("supervisor-1"), "7d" * 32, BEGUN + timedelta(days=3)),
        custody=CustodySheet(2_000, "WmqN+OIE7J4LaTpkSCSH2fu3ltfeginqngjNPn+WkwQ="),
        recordings=(sheet(1, more),),
    )
