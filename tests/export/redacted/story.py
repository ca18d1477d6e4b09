"""An interview in which a name, a place, a date and a telephone number are said, each over a sound of its own.

Two microphones, the second of which hears the first one softly; word times that end early, as an engine gives them.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from desktop.crypto.age import AgeIdentity, fingerprint, new_identity
from desktop.custody.redactions import redacted_interview
from desktop.custody.row_digest import row_digest
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.ids import DestinationId, DraftId, InterviewId, RecordingId, RedactionId, SegmentId
from desktop.domain.marking import YES, Mark
from desktop.domain.recording import AudioFormat, Marker, MarkerKind, Origin, Recording
from desktop.domain.redaction import Filling, MaskKind, MaskReason, Passage, VoiceSpan
from desktop.domain.redaction_sound import ReplacedFrames
from desktop.domain.transcript import Draft, Flag, Provenance, Segment, Span, SpanKind, Word
from desktop.export.destinations import add_destination, verify_destination
from desktop.export.exporter import ExportResult
from desktop.export.gathered import AudioPart
from desktop.export.gathered_redaction import RedactedPart
from desktop.export.redacted.exporting import RedactedMeans, export_redacted
from desktop.recording.flac_chunk import encode_chunk
from desktop.recording.pcm import Frames
from desktop.recording.replacing import replaced
from desktop.recording.whole_flac import WholeFlac
from desktop.review.desk import approve, correct_line
from desktop.review.marking import mark_lines
from desktop.review.redacting import approve_redaction, decline, make_redaction, mask_passages, mask_voice
from desktop.review.redaction_suggestions import SuggestionState, suggestions_in
from desktop.system.folder_drive import FolderDrive
from tests.export.cases import no_progress
from tests.office import (
    CUSTODIAN,
    INTERVIEWER,
    RESOURCES,
    SUPERVISOR,
    Office,
    consented_interview,
    seal_recording,
)
from tests.office import (
    ready_to_approve as before_approval,
)

NAME, OTHER_NAME, PLACE, DATE, PHONE = "곽두루미", "리영희", "청진시 송평구역", "1997년 3월 5일", "010-9876-5432"
HEARD_NAME = "곽두루니"
"""What the machine wrote; a person corrected it."""
TITLE = "곽두루미 가족을 위한 사본"
WORDS_OF_REASON = "곽두루미는 아직 청진에 있다"
MARKER_WORDS = "곽두루미 이야기를 다시 물을 것"
MICROPHONE = "곽두루미의 마이크"
WITHHELD = "오빠는 압록강을 건너다가 붙잡혔습니다."
"""A whole line that the witness wants kept back."""
SECRETS = (
    NAME,
    OTHER_NAME,
    PLACE,
    "송평구역",
    DATE,
    PHONE,
    HEARD_NAME,
    TITLE,
    WORDS_OF_REASON,
    MARKER_WORDS,
    MICROPHONE,
    WITHHELD,
    "압록강",
)
FORMAT = AudioFormat(16_000, 2)
SECONDS = 28
SEOUL = DestinationId("ohchr-seoul")
TEXTS = (
    f"{DATE}에 {PLACE}에서 {HEARD_NAME}를 만났습니다.",
    "그날 밤에 군인들이 왔습니다.",
    f"{OTHER_NAME}라는 사람의 전화번호는 {PHONE} 입니다.",
    "이영희가 저를 숨겨 주었습니다.",
    WITHHELD,
)
EARLY_MS = 500
"""So much before the sound of a word ends its time does."""


@dataclass
class Story:
    """The interview with its redaction, and what was said when."""

    office: Office
    interview: InterviewId
    recording: RecordingId
    redaction: RedactionId
    segments: list[SegmentId]
    key: AgeIdentity
    drive: Path
    samples: Frames
    said: dict[str, tuple[int, int]]
    """For each secret the frames in which it is heard."""


def words_of(text: str, start_ms: int) -> tuple[Word, ...]:
    """One word every second, each heard for 900 ms but timed to end early."""
    return tuple(
        Word(f" {word}", start_ms + n * 1000, start_ms + n * 1000 + 900 - EARLY_MS, 0.9)
        for n, word in enumerate(text.split())
    )


def made_sound(words: list[Word]) -> Frames:
    """int16 [frames, 2]: a voice of chance for each word on the first channel, and softly on the second; a quiet room."""
    chance = np.random.default_rng(7)
    frames = SECONDS * FORMAT.sample_rate_hz
    sound: NDArray[np.float64] = chance.normal(0, 30, (frames, 2))
    for word in words:
        first = FORMAT.ms_to_frames(word.start_ms)
        voice = chance.normal(0, 4_000, FORMAT.ms_to_frames(900))
        sound[first : first + len(voice), 0] += voice
        sound[first : first + len(voice), 1] += voice * 0.25
    return np.clip(np.round(sound), -32_768, 32_767).astype(np.int16)


def make_story(root: Path, filling: Filling = Filling.TONE, *, approved: bool = True) -> Story:
    """Recorded, transcribed, corrected, approved, masked by rule and by hand, and the redaction approved."""
    office, key = Office(root / "vault"), new_identity()
    with office.as_(CUSTODIAN) as custodian:
        add_destination(custodian, SEOUL, "OHCHR Seoul", "export.ohchr_seoul", key.recipient)
        verify_destination(custodian, SEOUL, fingerprint(key.recipient))
    with office.as_(INTERVIEWER) as interviewer:
        interview = consented_interview(interviewer)
        recording, segments, samples = _record(interviewer, interview)
        correct_line(interviewer, segments[0], TEXTS[0].replace(HEARD_NAME, NAME))
        mark_lines(interviewer, segments[-1:], Mark.WITHHELD, YES)
    drive = root / "drive"
    drive.mkdir()
    story = Story(office, interview, recording, RedactionId(""), segments, key, drive, samples, _said(segments))
    approve_whole(story)
    with office.as_(INTERVIEWER) as interviewer:
        redaction = make_redaction(interviewer, interview, TITLE, filling)
        story.redaction = redaction.id
        mask_everything(interviewer, story)
    if approved:
        with office.as_(SUPERVISOR) as supervisor:
            approve_redaction(supervisor, story.redaction)
    return story


def approve_whole(story: Story) -> None:
    """The whole transcript approved, as it must be before a copy of it is."""
    before_approval(story.office, story.interview)
    with story.office.as_(SUPERVISOR) as supervisor:
        approve(supervisor, story.interview)


def mask_everything(signed_in: SignedIn, story: Story) -> None:
    """What the rules find, one institution declined, and by hand a name that they miss and a span of sound."""
    why = (MaskReason.FAMILY_SAFETY, "")
    for one in suggestions_in(signed_in, redacted_interview(signed_in.vault, story.redaction)):
        if one.state is SuggestionState.OPEN and one.kind is not MaskKind.OTHER:
            mask_passages(signed_in, story.redaction, [one.passage], one.kind, why)
        elif one.state is SuggestionState.OPEN:
            decline(signed_in, story.redaction, one.kind, [one.passage])
    corrected = TEXTS[0].replace(HEARD_NAME, NAME)
    first = corrected.index(NAME)
    by_hand = (MaskReason.OTHER, WORDS_OF_REASON)
    if not _is_masked(signed_in, story, NAME):
        passage = Passage(story.segments[0], 1, first, first + len(NAME))
        mask_passages(signed_in, story.redaction, [passage], MaskKind.NAME, by_hand)
    mask_voice(signed_in, story.redaction, VoiceSpan(story.recording, 26_500, 27_000, (1,)), by_hand)


def audio_of(
    signed_in: SignedIn, recording_id: RecordingId, places: tuple[ReplacedFrames, ...], filling: Filling
) -> RedactedPart:
    """As wiring makes it."""
    recording = signed_in.vault.recordings.get(recording_id)
    rate_hz = recording.format.sample_rate_hz
    media = signed_in.vault.media(recording.interview_id)
    flac = WholeFlac(media, recording, lambda frames, first: replaced(frames, first, places, filling, rate_hz))
    return RedactedPart(flac.size_bytes, flac.read, flac.samples_sha256)


def hand_over_copy(signed_in: SignedIn, story: Story) -> ExportResult:
    """The redacted copy on the story's drive."""
    means = RedactedMeans(FolderDrive(story.drive), _no_original, RESOURCES, lambda *what: audio_of(signed_in, *what))
    return export_redacted(signed_in, story.redaction, SEOUL, means, progress=no_progress, cancelled=lambda: False)


def _no_original(recording_id: RecordingId) -> AudioPart:
    raise AssertionError(f"asked for the original of {recording_id}")


def _is_masked(signed_in: SignedIn, story: Story, said: str) -> bool:
    redacted = redacted_interview(signed_in.vault, story.redaction)
    return not any(said in line.text for one in redacted.recordings for line in one.lines)


def _record(signed_in: SignedIn, interview: InterviewId) -> tuple[RecordingId, list[SegmentId], Frames]:
    vault = signed_in.vault
    recording = Recording(
        RecordingId(f"rec-{signed_in.chance.token_hex(8)}"), interview, FORMAT, Origin.MICROPHONE, MICROPHONE,
        signed_in.account.id, signed_in.clock.now(),
    )  # fmt: skip
    with vault.transaction():
        vault.recordings.add(recording)
        signed_in.log.record(Action.RECORDING_STARTED, recording.id, after=row_digest(recording))
    timed = _timed()
    samples = made_sound([word for words in timed for word in words])
    media = vault.media(interview)
    for seq, start in enumerate(range(0, len(samples), 8_000)):
        piece = samples[start : start + 8_000]
        media.add_chunk(recording.id, seq, start, len(piece), encode_chunk(piece, FORMAT))
    media.add_marker(recording.id, Marker(16_000, MarkerKind.NOTE, MARKER_WORDS))
    seal_recording(signed_in, recording)
    return recording.id, _draft(signed_in, recording, timed), samples


def _timed() -> list[tuple[Word, ...]]:
    timed: list[tuple[Word, ...]] = []
    at = 500
    for text in TEXTS:
        timed.append(words_of(text, at))
        at += len(text.split()) * 1000 + 300
    return timed


def _draft(signed_in: SignedIn, recording: Recording, timed: list[tuple[Word, ...]]) -> list[SegmentId]:
    vault = signed_in.vault
    made = Provenance("test-model", "ab" * 32, "test-engine", json.dumps({"beam_size": 5}), 1, "x86-64", "", "", NAME)
    draft_id = DraftId(f"dra-{signed_in.chance.token_hex(8)}")
    begun = Draft(draft_id, recording.id, made, signed_in.clock.now(), (), (), False)
    ids = [SegmentId(f"seg-{signed_in.chance.token_hex(8)}") for _ in TEXTS]
    with vault.transaction():
        vault.transcripts.start_draft(begun)
        signed_in.log.record(Action.DRAFT_STARTED, draft_id, after=row_digest(begun))
        for segment_id, text, words in zip(ids, TEXTS, timed, strict=True):
            vault.transcripts.segments.add(draft_id, Segment(
                segment_id, 0, words[0].start_ms, words[-1].end_ms, "ko", text, words, -0.2, 0.0, 1.2,
                (Flag.LOW_LIKELIHOOD,),
            ))  # fmt: skip
        for channel in range(2):
            vault.transcripts.add_span(draft_id, Span(channel, 0, SECONDS * 1000, SpanKind.TRANSCRIBED))
        vault.transcripts.complete_draft(draft_id)
        done = vault.transcripts.draft(draft_id)
        signed_in.log.record(Action.DRAFT_COMPLETED, draft_id, after=row_digest(done))
    return ids


def _said(segments: list[SegmentId]) -> dict[str, tuple[int, int]]:
    """Where each secret is heard, from the words it is in."""
    said: dict[str, tuple[int, int]] = {}
    for text, words in zip(TEXTS, _timed(), strict=True):
        for secret in (WITHHELD, HEARD_NAME, OTHER_NAME, "이영희", PLACE, DATE, PHONE):
            if secret in text:
                before = len(text[: text.index(secret)].split())
                count = len(secret.split())
                first = words[before].start_ms
                said[secret] = (
                    FORMAT.ms_to_frames(first),
                    FORMAT.ms_to_frames(words[before + count - 1].start_ms + 900),
                )
    return said
