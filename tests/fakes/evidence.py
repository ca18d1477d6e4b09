"""One of everything an interview leaves behind, as domain values, and the same written into a vault with its custody."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from desktop.custody.row_digest import row_digest
from desktop.custody.signed_in import SignedIn
from desktop.domain.consent import ConsentDecision, ConsentState
from desktop.domain.custody import Action
from desktop.domain.destination import Destination, Handover
from desktop.domain.ids import (
    AccountId,
    BundleId,
    DestinationId,
    DraftId,
    InterviewId,
    RecordingId,
    SegmentId,
    TranslationId,
    WitnessCode,
)  # fmt: skip
from desktop.domain.interview import Interview
from desktop.domain.recording import AudioFormat, Gap, GapReason, Origin, Recording, Seal, SealState
from desktop.domain.review import Approval
from desktop.domain.transcript import (
    Draft,
    Flag,
    Provenance,
    Revision,
    Segment,
    Span,
    SpanKind,
    Word,
)  # fmt: skip
from desktop.domain.translation import (
    MachineTranslation,
    TranslatedAs,
    TranslatedPiece,
    TranslationFlag,
    TranslationRevision,
)

AT = datetime(2026, 11, 23, 16, 0, 0, 123456, tzinfo=UTC)
WHO = AccountId("interviewer-1")
INTERVIEW = Interview(InterviewId("int-1"), WitnessCode("W-2026-014"), WHO, ("ko", "en"), AT)
DECISION = ConsentDecision(
    INTERVIEW.id, "C01", "yes", ConsentState.GRANTED, "2026-01", "ko", "oral_recorded", WHO, AT
)  # fmt: skip
RECORDING = Recording(RecordingId("rec-1"), INTERVIEW.id, AudioFormat(48_000, 2), Origin.IMPORT, "tape.wav", WHO, AT)
GAP = Gap(480, 250, GapReason.DROPOUT)
DRAFT = Draft(
    DraftId("draft-1"), RECORDING.id, Provenance("self-test", "a" * 64, "engine 1", "{}", 2, "cpu"), AT, (), (), False,
)  # fmt: skip
SEGMENT = Segment(
    SegmentId("seg-1"), 0, 0, 2500, "ko", "그때는 '고난의 행군'이었습니다", (Word("그때는", 0, 700, 0.1 + 0.2), Word("x", 700, 900, 1.0)),
    -0.3333333333333333, 1e-9, 1.25, (Flag.LOW_LIKELIHOOD, Flag.STOCK_PHRASE),
)  # fmt: skip
SPANS = (Span(0, 0, 2500, SpanKind.TRANSCRIBED), Span(0, 2500, 4000, SpanKind.NON_SPEECH))
REVISION = Revision(SEGMENT.id, 1, "그때는 고난의 행군이었어요", WHO, AT)
TRANSLATION = MachineTranslation(
    TranslationId("tra-1"), DRAFT.id, "ko", "en", Provenance("medium", "a" * 64, "engine 1", "{}", 2, "cpu"), AT, (), False,
)  # fmt: skip
PIECE = TranslatedPiece(
    SEGMENT.id, True, "That was the 'Arduous March'", -0.25, 1e-9, 1.5, (TranslationFlag.LOW_LIKELIHOOD,)
)  # fmt: skip
TRANSLATED = TranslationRevision(
    SEGMENT.id, 1, "ko", "en", "That was during the Arduous March", TranslatedAs.INTERPRETER, 1, WHO, AT
)
APPROVAL = Approval(INTERVIEW.id, WHO, "b" * 64, "-----BEGIN SSH SIGNATURE-----\n", AT)
DESTINATION = Destination(
    DestinationId("ohchr-seoul"), "OHCHR Seoul", "export.ohchr_seoul", ("age1x", "age1y"), None, AT
)
HANDOVER = Handover(BundleId("bun-1"), INTERVIEW.id, DESTINATION.id, "3f9c.age", "c" * 64, 2**40, WHO, AT)
CHUNKS = (b"fLaC one", b"fLaC two", b"fLaC three")


def seal_for(stored_sha256: str, source_sha256: str = "") -> Seal:
    """The seal of `RECORDING` with `CHUNKS` of 480 frames each."""
    return Seal(
        RECORDING.id, SealState.COMPLETE, 480 * len(CHUNKS), len(CHUNKS), sum(map(len, CHUNKS)), "d" * 64,
        stored_sha256, source_sha256, (GAP,), -3, WHO, AT,
    )  # fmt: skip


def completed(draft: Draft = DRAFT) -> Draft:
    """`draft` as it is when `SEGMENT` and `SPANS` were added and it was closed."""
    return replace(draft, spans=SPANS, segments=(SEGMENT,), is_complete=True)


def write_draft(signed_in: SignedIn) -> None:
    """The draft of `RECORDING`, complete, with its custody entries."""
    transcripts, log = signed_in.vault.transcripts, signed_in.log
    with signed_in.vault.transaction():
        transcripts.start_draft(DRAFT)
        log.record(Action.DRAFT_STARTED, DRAFT.id, after=row_digest(DRAFT))
    with signed_in.vault.transaction():
        transcripts.segments.add(DRAFT.id, SEGMENT)
        for span in SPANS:
            transcripts.add_span(DRAFT.id, span)
        transcripts.complete_draft(DRAFT.id)
        log.record(Action.DRAFT_COMPLETED, DRAFT.id, after=row_digest(completed()))


def write_translation(signed_in: SignedIn) -> None:
    """A machine's translation of `DRAFT`, complete, and a person's over it, with their custody entries."""
    translations, log = signed_in.vault.translations, signed_in.log
    with signed_in.vault.transaction():
        translations.start(TRANSLATION)
        log.record(Action.TRANSLATION_STARTED, DRAFT.id, after=row_digest(TRANSLATION))
        translations.add_piece(TRANSLATION.id, PIECE)
        translations.complete(TRANSLATION.id)
        done = replace(TRANSLATION, pieces=(PIECE,), is_complete=True)
        log.record(Action.TRANSLATION_COMPLETED, DRAFT.id, after=row_digest(done))
        translations.add_revision(TRANSLATED)
        log.record(Action.TRANSLATION_REVISED, SEGMENT.id, after="0" * 64, facts={"row": row_digest(TRANSLATED)})


def write_everything(signed_in: SignedIn, stored_sha256: str = "e" * 64) -> None:
    """All of this module's evidence, with its custody entries, as the features write it."""
    vault, log = signed_in.vault, signed_in.log
    with vault.transaction():
        vault.interviews.add(INTERVIEW)
        log.record(Action.INTERVIEW_OPENED, INTERVIEW.id, after=row_digest(INTERVIEW))
        vault.consents.add(DECISION)
        log.record(Action.CONSENT_SET, INTERVIEW.id, after=row_digest(DECISION))
        vault.recordings.add(RECORDING)
        log.record(Action.RECORDING_STARTED, RECORDING.id, after=row_digest(RECORDING))
        seal = seal_for(stored_sha256)
        vault.recordings.seal(seal)
        log.record(Action.RECORDING_SEALED, RECORDING.id, after=row_digest(seal))
    write_draft(signed_in)
    with vault.transaction():
        vault.transcripts.add_revision(REVISION)
        log.record(
            Action.SEGMENT_REVISED, SEGMENT.id, before="f" * 64, after="0" * 64, facts={"row": row_digest(REVISION)}
        )
    write_translation(signed_in)
    with vault.transaction():
        vault.approvals.add(APPROVAL)
        log.record(Action.TRANSCRIPT_APPROVED, INTERVIEW.id, after=row_digest(APPROVAL))
        vault.destinations.add(DESTINATION)
        log.record(Action.DESTINATION_ADDED, DESTINATION.id, after=row_digest(DESTINATION))
        vault.destinations.mark_verified(DESTINATION.id, WHO, AT)
        verified = replace(DESTINATION, verified_by=WHO)
        log.record(
            Action.DESTINATION_VERIFIED, DESTINATION.id, before=row_digest(DESTINATION), after=row_digest(verified)
        )
        vault.handovers.add(HANDOVER)
        log.record(Action.BUNDLE_HANDED_OVER, INTERVIEW.id, after=row_digest(HANDOVER))
