"""Takes a reading copy's content from the vault at one moment. What a withheld line said is left where it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.crypto.digests import sha256_hex
from desktop.custody.approvals import approval_in_force, content_of
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Checkpoint
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import CopyId, DestinationId, InterviewId
from desktop.domain.recording import Recording, Seal
from desktop.domain.review import Approval
from desktop.domain.transcript import Line, SpanKind, Transcript
from desktop.domain.translation import TranslatedLine, TranslationLayer
from desktop.export.document import ApprovalSheet, CustodySheet
from desktop.export.reading_copy.values import (
    CopiedLine,
    CopiedRecording,
    CopiedTranslation,
    DocumentLanguages,
    Loss,
    Machine,
    ReadingCopy,
    Reviser,
)
from desktop.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class CopyOrder:
    """Which copy of what, for whom, and in which languages."""

    copy_id: CopyId
    interview_id: InterviewId
    destination_id: DestinationId
    languages: DocumentLanguages


def gather_copy(signed_in: SignedIn, order: CopyOrder, checkpoint: Checkpoint) -> ReadingCopy:
    """The interview as it reads now; a draft where no approval is in force.

    Raises `Fault(RECORDING_RUNNING)` or `TRANSCRIPT_MISSING`: the gate has said so before.
    """
    vault = signed_in.vault
    interview = vault.interviews.get(order.interview_id)
    destination = vault.destinations.get(order.destination_id)
    approval = approval_in_force(vault, interview.id)
    with_translation = approval is None or approval.covers_translation
    transcripts = [_transcript(vault, recording) for recording in vault.recordings.of(interview.id)]
    return ReadingCopy(
        id=order.copy_id,
        languages=order.languages,
        made_by=signed_in.account.id,
        made_at=signed_in.clock.now(),
        destination_id=destination.id,
        destination=destination.title,
        interview_id=interview.id,
        witness_code=interview.witness_code,
        interviewer=interview.interviewer,
        spoken=interview.languages,
        opened_at=interview.opened_at,
        approval=_sheet(approval),
        content_sha256=sha256_hex(content_of(vault, interview.id, with_translation=with_translation)),
        custody=CustodySheet(checkpoint.size, checkpoint.text.splitlines()[2]),
        revisers=_revisers(transcripts),
        recordings=tuple(_recordings(vault, order, transcripts, with_translation=with_translation)),
    )


def _sheet(approval: Approval | None) -> ApprovalSheet | None:
    if approval is None:
        return None
    return ApprovalSheet(approval.supervisor, approval.content_sha256, approval.approved_at)


def _transcript(vault: Vault, recording: Recording) -> Transcript:
    transcript = vault.transcripts.transcript_of(recording.id)
    if transcript is None:
        raise Fault(FaultCode.TRANSCRIPT_MISSING)
    return transcript


def _revisers(transcripts: list[Transcript]) -> tuple[Reviser, ...]:
    """Everybody who corrected a line, with how many lines that were."""
    lines = (line for transcript in transcripts for line in transcript.lines)
    counts = Counter(author for line in lines for author in {revision.author for revision in line.revisions})
    return tuple(Reviser(account, counts[account]) for account in sorted(counts))


def _recordings(
    vault: Vault, order: CopyOrder, transcripts: list[Transcript], *, with_translation: bool
) -> Iterator[CopiedRecording]:
    first = 1
    for number, transcript in enumerate(transcripts, start=1):
        layer = vault.translations.layer_over(transcript) if with_translation else None
        lines = tuple(_lines(transcript, layer, order.languages, first))
        first += len(lines)
        yield _recording(vault, number, transcript, layer, lines)


def _recording(
    vault: Vault, number: int, transcript: Transcript, layer: TranslationLayer | None, lines: tuple[CopiedLine, ...]
) -> CopiedRecording:
    recording = vault.recordings.get(transcript.recording_id)
    seal = vault.recordings.seal_of(recording.id)
    if seal is None:
        raise Fault(FaultCode.RECORDING_RUNNING)
    by_machine = any(line.translation is not None and line.translation.translated_as is None for line in lines)
    made = layer.machine.provenance if layer is not None and layer.machine is not None and by_machine else None
    return CopiedRecording(
        number=number,
        recording_id=recording.id,
        origin=recording.origin,
        started_at=recording.started_at,
        length_ms=recording.format.frames_to_ms(seal.frames),
        channels=recording.format.channels,
        samples_sha256=seal.samples_sha256,
        source_sha256=seal.source_sha256,
        draft_id=transcript.draft_id,
        is_complete=transcript.is_complete and not transcript.missing_ms,
        model=Machine(transcript.provenance.model_name, transcript.provenance.model_sha256),
        translation_model=None if made is None else Machine(made.model_name, made.model_sha256),
        losses=tuple(_losses(vault, recording, seal, transcript)),
        lines=lines,
    )


def _losses(vault: Vault, recording: Recording, seal: Seal, transcript: Transcript) -> Iterator[Loss]:
    for gap in seal.gaps:
        yield Loss(recording.format.frames_to_ms(gap.at_frame), gap.length_ms, gap.reason)
    for span in vault.transcripts.spans_of(transcript.draft_id):
        if span.kind is SpanKind.FAILED:
            yield Loss(span.start_ms, span.end_ms - span.start_ms, None)


def _lines(
    transcript: Transcript, layer: TranslationLayer | None, languages: DocumentLanguages, first: int
) -> Iterator[CopiedLine]:
    translated = {one.line.segment.id: one for one in layer.lines} if layer is not None else {}
    ordered = sorted(transcript.lines, key=lambda line: (line.segment.start_ms, line.segment.channel))
    for number, line in enumerate(ordered, start=first):
        segment, text = line.segment, _text(line)
        beside = _translation(translated.get(segment.id), layer, languages) if text else None
        yield CopiedLine(
            number=number,
            start_ms=segment.start_ms,
            end_ms=segment.end_ms,
            channel=segment.channel,
            speaker=line.speaker,
            language=line.language,
            text=text,
            translation=beside if beside is not None and beside.language != line.language else None,
            revisions=len(line.revisions),
            is_uncertain=line.is_uncertain,
            is_inaudible=line.is_inaudible,
            is_withheld=line.is_withheld,
        )


def _text(line: Line) -> str:
    """The text in force; nothing where it is withheld, or where only a machine wrote what nobody could make out."""
    is_guess = line.is_inaudible and not line.revisions
    return "" if line.is_withheld or is_guess else line.text


def _translation(
    one: TranslatedLine | None, layer: TranslationLayer | None, languages: DocumentLanguages
) -> CopiedTranslation | None:
    """The translation in force, if the document wants its language."""
    if one is None or layer is None or not one.text.strip():
        return None
    if one.revisions:
        latest = one.revisions[-1]
        made = CopiedTranslation(latest.target, one.text, latest.translated_as, one.is_stale)
    elif layer.machine is not None:
        made = CopiedTranslation(layer.machine.target, one.text, None, one.is_stale)
    else:
        return None
    return made if made.language in languages.codes else None
