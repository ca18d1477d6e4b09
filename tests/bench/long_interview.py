"""An interview of three hours and 25,000 words in a real vault, with its draft, its seal and some corrections."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from desktop.custody.row_digest import row_digest
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.ids import DraftId, RecordingId, SegmentId
from desktop.domain.interview import Interview
from desktop.domain.recording import AudioFormat, Origin, Recording, SealState
from desktop.domain.transcript import Draft, Flag, Provenance, Segment, Span, SpanKind, Word
from desktop.interview.consent import set_consent
from desktop.interview.register import open_interview
from desktop.recording.sealing import make_seal, measure, write_seal
from desktop.review.desk import correct_line
from tests.fakes.vaults import signed_in
from tests.ui.scene import FORM, LINES

HOURS, WORDS = 3, 25_000
FORMAT = AudioFormat(16_000, 1)
CORRECTED_EACH = 40


def long_interview(folder: Path) -> tuple[SignedIn, Interview]:
    """The interviewer is signed in. There is no sound beneath it: what is measured is the text."""
    account = signed_in(folder, FORM)
    interview = open_interview(account, "W-2026-777", ("ko", "en"))
    for item in ("C01", "C02", "C04"):
        set_consent(account, interview.id, item, "yes")
    recording = Recording(
        RecordingId("long-1"), interview.id, FORMAT, Origin.MICROPHONE, "USB microphone", account.account.id,
        datetime(2026, 11, 24, 5, 32, tzinfo=UTC),
    )  # fmt: skip
    with account.vault.transaction():
        account.vault.recordings.add(recording)
        account.log.record(Action.RECORDING_STARTED, recording.id, after=row_digest(recording))
        seal = make_seal(
            account, recording.id, measure(account.vault.media(interview.id), recording), SealState.COMPLETE
        )
        write_seal(account, replace(seal, frames=FORMAT.ms_to_frames(HOURS * 3_600_000)))
    segments = _draft(account, recording)
    for segment_id in segments[::CORRECTED_EACH]:
        correct_line(account, segment_id, "그날 밤 우리는 강을 건너서 저쪽으로 갔습니다.")
    return account, interview


def _draft(account: SignedIn, recording: Recording) -> list[SegmentId]:
    texts = _texts()
    length_ms = HOURS * 3_600_000 // len(texts)
    provenance = Provenance("large-v3", "a" * 64, "ct2", "{}", 2, "cpu")
    draft = Draft(DraftId("draft-long-1"), recording.id, provenance, recording.started_at, (), (), is_complete=False)
    store = account.vault.transcripts
    segments = [_segment(number, text, length_ms) for number, text in enumerate(texts)]
    with account.vault.transaction():
        store.start_draft(draft)
        account.log.record(Action.DRAFT_STARTED, draft.id, after=row_digest(draft))
        for segment in segments:
            store.segments.add(draft.id, segment)
        store.add_span(draft.id, Span(0, 0, HOURS * 3_600_000, SpanKind.TRANSCRIBED))
        store.complete_draft(draft.id)
        account.log.record(Action.DRAFT_COMPLETED, draft.id, after=row_digest(store.draft(draft.id)))
    return [segment.id for segment in segments]


def _texts() -> list[tuple[str, str]]:
    """Language and text: the shipped sentences round and round, two to a line, until there are enough words."""
    texts: list[tuple[str, str]] = []
    words = number = 0
    while words < WORDS:
        language, text, _ = LINES[number % len(LINES)]
        _, more, _ = LINES[(number + 2) % len(LINES)]
        texts.append((language, f"{text} {more}"))
        words += len(texts[-1][1].split())
        number += 1
    return texts


def _segment(number: int, said: tuple[str, str], length_ms: int) -> Segment:
    language, text = said
    start = number * length_ms
    tokens = text.split()
    step = length_ms // len(tokens)
    words = tuple(
        Word(f" {token}", start + at * step, start + (at + 1) * step - 20, 0.3 if (number + at) % 41 == 0 else 0.9)
        for at, token in enumerate(tokens)
    )
    flags = (Flag.LOW_LIKELIHOOD,) if number % 9 == 0 else ()
    return Segment(
        SegmentId(f"long-{number}"), 0, start, start + length_ms, language, text, words, -0.4, 0.01, 1.2, flags
    )
