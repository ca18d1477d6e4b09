"""A real office for tests: a real vault with an interviewer, a supervisor and a custodian, and interviews with real audio.

Only time, chance and the cost of the passphrase are the test's own.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from desktop.crypto.slots import Argon2Cost
from desktop.custody.accounts import add_account
from desktop.custody.row_digest import row_digest
from desktop.custody.signed_in import SignedIn, sign_in
from desktop.domain.consent import ConsentForm
from desktop.domain.custody import Action
from desktop.domain.ids import AccountId, DraftId, InterviewId, RecordingId, SegmentId, TranslationId
from desktop.domain.people import Role
from desktop.domain.recording import AudioFormat, Gap, GapReason, Origin, Recording, SealState
from desktop.domain.submission import Submission
from desktop.domain.transcript import Draft, Provenance, Segment, Span, SpanKind
from desktop.domain.translation import MachineTranslation, TranslatedPiece
from desktop.interview.consent import FIRST_ITEMS, set_consent
from desktop.interview.consent_form import load_consent_form
from desktop.interview.register import open_interview
from desktop.recording.flac_chunk import encode_chunk
from desktop.recording.sealing import make_seal, measure, write_seal
from desktop.review.confirming import confirm_lines
from desktop.review.desk import transcripts_of
from desktop.review.hearing import note_heard
from desktop.review.submitting import submit
from desktop.system.chance import SystemChance
from desktop.vault.opening import NewAccount, create_vault, unlock_vault
from tests.fakes.hand_clock import HandClock
from tests.fakes.vaults import rehearsed_kit

RESOURCES = Path(__file__).resolve().parents[1] / "resources"
PASSPHRASE = "seven small boats by the wide green river"
CHEAP = Argon2Cost(t=1, m_kib=64, p=1)
CUSTODIAN, INTERVIEWER, SUPERVISOR = (AccountId(name) for name in ("custodian-1", "interviewer-1", "supervisor-1"))
PEOPLE = {INTERVIEWER: Role.INTERVIEWER, SUPERVISOR: Role.SUPERVISOR}
FORMAT = AudioFormat(16_000, 1)
SENTENCES = ("네, 동의합니다.", "그 사람들이 밤에 와서 아버지를 데려갔습니다.", "They came at night.")
ENGLISH = ("Yes, I agree.", "Those people came at night and took my father away.")


class Office:
    """One vault. `as_` signs an account in; the vault is locked again at the end of the block."""

    def __init__(self, root: Path, people: Mapping[AccountId, Role] = PEOPLE, clock: HandClock | None = None) -> None:
        self.root = root
        self.clock = clock or HandClock()
        self.chance = SystemChance()
        self.form: ConsentForm = load_consent_form(RESOURCES / "domain" / "consent.json")
        founder = NewAccount(CUSTODIAN, "Custodian", frozenset({Role.CUSTODIAN}))
        unlocked = create_vault(root, founder, PASSPHRASE, cost=CHEAP, clock=self.clock, chance=self.chance)
        signed_in = sign_in(unlocked, self.clock, self.chance, self.form)
        for account, role in people.items():
            add_account(signed_in, NewAccount(account, role.value, frozenset({role})), PASSPHRASE, CHEAP)
        rehearsed_kit(signed_in)
        signed_in.lock()

    @contextmanager
    def as_(self, account: str) -> Iterator[SignedIn]:
        """`account` at work."""
        self.clock.move(60_000)
        unlocked = unlock_vault(self.root, account, PASSPHRASE, clock=self.clock, chance=self.chance)
        signed_in = sign_in(unlocked, self.clock, self.chance, self.form)
        try:
            yield signed_in
        finally:
            signed_in.lock()


def consented_interview(signed_in: SignedIn, items: Sequence[str] = FIRST_ITEMS) -> InterviewId:
    """A new interview in which every one of `items` was answered yes."""
    interview = open_interview(signed_in, "W-2026-014", ("ko", "en"))
    for item in items:
        set_consent(signed_in, interview.id, item, "yes")
    return interview.id


def record_tone(
    signed_in: SignedIn, interview_id: InterviewId, seconds: float = 1.0, *, seal: bool = True
) -> Recording:
    """A recording of a tone in chunks of half a second with a pause in it, as the recorder leaves it."""
    vault = signed_in.vault
    recording = Recording(
        RecordingId(f"rec-{signed_in.chance.token_hex(8)}"), interview_id, FORMAT, Origin.MICROPHONE, "test",
        signed_in.account.id, signed_in.clock.now(),
    )  # fmt: skip
    with vault.transaction():
        vault.recordings.add(recording)
        signed_in.log.record(Action.RECORDING_STARTED, recording.id, after=row_digest(recording))
    media = vault.media(interview_id)
    times = np.arange(int(seconds * FORMAT.sample_rate_hz)) / FORMAT.sample_rate_hz
    tone = (np.sin(times * 2 * np.pi * 440) * 8_000).astype(np.int16).reshape(-1, 1)
    for seq, start in enumerate(range(0, len(tone), 8_000)):
        piece = tone[start : start + 8_000]
        media.add_chunk(recording.id, seq, start, len(piece), encode_chunk(piece, FORMAT))
    media.add_gap(recording.id, Gap(8_000, 2_000, GapReason.PAUSE))
    if seal:
        seal_recording(signed_in, recording)
    return recording


def seal_recording(signed_in: SignedIn, recording: Recording) -> None:
    """Seals as the recorder does."""
    measured = measure(signed_in.vault.media(recording.interview_id), recording)
    with signed_in.vault.transaction():
        write_seal(signed_in, make_seal(signed_in, recording.id, measured, SealState.COMPLETE))


def draft_transcript(signed_in: SignedIn, recording: Recording, *, complete: bool = True) -> list[SegmentId]:
    """A machine draft with `SENTENCES`, as the queue leaves it; an incomplete one lacks its last span."""
    vault = signed_in.vault
    seal = vault.recordings.seal_of(recording.id)
    length_ms = recording.format.frames_to_ms(seal.frames) if seal else 1_000
    made = Provenance("test-model", "ab" * 32, "test-engine", json.dumps({"beam_size": 5}), 1, "x86-64")
    draft_id = DraftId(f"dra-{signed_in.chance.token_hex(8)}")
    begun = Draft(draft_id, recording.id, made, signed_in.clock.now(), (), (), False)
    ids = [SegmentId(f"seg-{signed_in.chance.token_hex(8)}") for _ in SENTENCES]
    with vault.transaction():
        vault.transcripts.start_draft(begun)
        signed_in.log.record(Action.DRAFT_STARTED, draft_id, after=row_digest(begun))
        for index, (segment_id, text) in enumerate(zip(ids, SENTENCES, strict=True)):
            language = "ko" if index < 2 else "en"
            segment = Segment(segment_id, 0, index * 300, index * 300 + 250, language, text, (), -0.2, 0.0, 1.2, ())
            vault.transcripts.segments.add(draft_id, segment)
        vault.transcripts.add_span(draft_id, Span(0, 0, 600, SpanKind.TRANSCRIBED))
        if complete:
            vault.transcripts.add_span(draft_id, Span(0, 600, length_ms, SpanKind.NON_SPEECH))
            vault.transcripts.complete_draft(draft_id)
            done = vault.transcripts.draft(draft_id)
            signed_in.log.record(Action.DRAFT_COMPLETED, draft_id, after=row_digest(done))
    return ids


def translate_draft(signed_in: SignedIn, recording: Recording, *, complete: bool = True) -> MachineTranslation:
    """A machine's translation of the recording's Korean lines, as the queue leaves it."""
    vault = signed_in.vault
    draft = vault.transcripts.draft(vault.transcripts.drafts_of(recording.id)[-1])
    made = Provenance("test-translator", "cd" * 32, "test-engine", json.dumps({"task": "translate"}), 1, "x86-64")
    begun = MachineTranslation(
        TranslationId(f"tra-{signed_in.chance.token_hex(8)}"),
        draft.id,
        "ko",
        "en",
        made,
        signed_in.clock.now(),
        (),
        False,
    )
    with vault.transaction():
        vault.translations.start(begun)
        signed_in.log.record(Action.TRANSLATION_STARTED, draft.id, after=row_digest(begun))
        for segment, text in zip((s for s in draft.segments if s.language == "ko"), ENGLISH, strict=True):
            vault.translations.add_piece(begun.id, TranslatedPiece(segment.id, True, text, -0.3, 0.0, 1.2, ()))
        if complete:
            vault.translations.complete(begun.id)
            done = vault.translations.get(begun.id)
            signed_in.log.record(Action.TRANSLATION_COMPLETED, draft.id, after=row_digest(done))
    return vault.translations.get(begun.id)


def hear(signed_in: SignedIn, interview_id: InterviewId) -> None:
    """The account has played every recording of the interview to its end, on every channel that has a line."""
    vault = signed_in.vault
    for recording in vault.recordings.of(interview_id):
        seal = vault.recordings.seal_of(recording.id)
        length_ms = recording.format.frames_to_ms(seal.frames) if seal else 0
        transcript = vault.transcripts.transcript_of(recording.id)
        channels = {line.segment.channel for line in transcript.lines} if transcript else {0}
        note_heard(signed_in, recording.id, [(one, 0, length_ms) for one in channels])


def hear_and_confirm(signed_in: SignedIn, interview_id: InterviewId) -> None:
    """The account plays everything, and confirms every line that nobody has confirmed as it reads now."""
    hear(signed_in, interview_id)
    lines = [line for transcript in transcripts_of(signed_in, interview_id) for line in transcript.lines]
    confirm_lines(signed_in, [line.segment.id for line in lines if not line.is_final])


def hand_to_review(signed_in: SignedIn, interview_id: InterviewId) -> Submission:
    """What an interviewer does before a supervisor can approve: hears, confirms, hands over."""
    hear_and_confirm(signed_in, interview_id)
    return submit(signed_in, interview_id)


def ready_to_approve(office: Office, interview_id: InterviewId, supervisor: AccountId = SUPERVISOR) -> None:
    """All that comes before an approval: the interviewer hands it to review, the supervisor has heard it again."""
    with office.as_(INTERVIEWER) as interviewer:
        hand_to_review(interviewer, interview_id)
    with office.as_(supervisor) as somebody:
        hear(somebody, interview_id)
