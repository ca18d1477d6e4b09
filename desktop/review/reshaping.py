"""Splitting a line in two and merging lines into one. The machine's segments stay; no time and no text is lost."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from desktop.custody.row_digest import row_digest
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.faults import Fact, Fault, FaultCode
from desktop.domain.ids import RecordingId, ReshapingId, SegmentId
from desktop.domain.marking import YES, Mark
from desktop.domain.reshaping import Reshaping, ReshapingKind, merged_piece, split_pieces
from desktop.domain.speaking import Speaker
from desktop.domain.transcript import Line, Segment, Transcript
from desktop.review.hands import segment_at_hand
from desktop.review.marking import mark_lines
from desktop.review.speakers import set_speakers


def split_line(signed_in: SignedIn, segment_id: SegmentId, at_character: int, at_ms: int | None = None) -> Reshaping:
    """Splits a line before a character of the text that is in force; at a moment, where one is given.

    Who speaks and what was marked goes with both parts. Raises `Fault(SPLIT_INVALID)`, `SEGMENT_UNKNOWN`,
    `INTERVIEW_ERASED` or `ACCOUNT_ROLE_MISSING`.
    """
    with signed_in.vault.transaction():
        recording_id, _ = segment_at_hand(signed_in, segment_id)
        transcript = _transcript(signed_in, recording_id)
        line = _live(transcript, [segment_id], FaultCode.SPLIT_INVALID)[0]
        pieces = split_pieces(line, at_character, (_new_id(signed_in), _new_id(signed_in)), at_ms)
        return _write(signed_in, transcript, ReshapingKind.SPLIT, [line], pieces)


def merge_lines(signed_in: SignedIn, segment_ids: Sequence[SegmentId]) -> Reshaping:
    """Merges lines of one channel that follow one another into one.

    Raises `Fault(MERGE_INVALID)`, `SEGMENT_UNKNOWN`, `INTERVIEW_ERASED` or `ACCOUNT_ROLE_MISSING`.
    """
    with signed_in.vault.transaction():
        recordings = {segment_at_hand(signed_in, segment_id)[0] for segment_id in segment_ids}
        if len(recordings) != 1:
            raise Fault(FaultCode.MERGE_INVALID)
        transcript = _transcript(signed_in, recordings.pop())
        lines = _live(transcript, segment_ids, FaultCode.MERGE_INVALID)
        piece = merged_piece(lines, [line.segment for line in transcript.lines], _new_id(signed_in))
        return _write(signed_in, transcript, ReshapingKind.MERGE, lines, (piece,))


def _transcript(signed_in: SignedIn, recording_id: RecordingId) -> Transcript:
    transcript = signed_in.vault.transcripts.transcript_of(recording_id)
    if transcript is None:
        raise Fault(FaultCode.TRANSCRIPT_MISSING)
    return transcript


def _live(transcript: Transcript, segment_ids: Sequence[SegmentId], code: FaultCode) -> list[Line]:
    """The lines as people read them; one that was split, merged or drafted anew since is none."""
    lines = {line.segment.id: line for line in transcript.lines}
    if not transcript.is_complete or any(one not in lines for one in segment_ids):
        raise Fault(code)
    wanted = set(segment_ids)
    return [line for line in transcript.lines if line.segment.id in wanted]


def _write(
    signed_in: SignedIn,
    transcript: Transcript,
    kind: ReshapingKind,
    sources: Sequence[Line],
    pieces: tuple[Segment, ...],
) -> Reshaping:
    store = signed_in.vault.transcripts.segments
    name = ReshapingId(f"shp-{signed_in.chance.token_hex(8)}")
    reshaping = Reshaping(
        id=name,
        draft_id=transcript.draft_id,
        number=len(store.reshapings_in(transcript.draft_id)) + 1,
        kind=kind,
        sources=tuple(line.segment.id for line in sources),
        pieces=tuple(replace(piece, reshaping=name) for piece in pieces),
        author=signed_in.account.id,
        reshaped_at=signed_in.clock.now(),
    )
    store.add_reshaping(reshaping)
    facts: dict[str, Fact] = {
        "kind": kind.value,
        "sources": len(sources),
        "pieces": len(pieces),
        "row": row_digest(reshaping),
    }
    signed_in.log.record(Action.SEGMENTS_RESHAPED, transcript.draft_id, facts=facts)
    _carry_over(signed_in, sources, reshaping)
    return reshaping


def _carry_over(signed_in: SignedIn, sources: Sequence[Line], reshaping: Reshaping) -> None:
    """Says of the pieces what was said of their sources: who speaks, and every mark that any of them bears."""
    pieces = [piece.id for piece in reshaping.pieces]
    speakers = {line.speaker for line in sources}
    if speakers != {sources[0].channel_speaker}:
        set_speakers(signed_in, pieces, speakers.pop() if len(speakers) == 1 else Speaker.UNKNOWN)
    for mark, is_borne in _BORNE.items():
        if any(map(is_borne, sources)):
            mark_lines(signed_in, pieces, mark, YES)


_BORNE: dict[Mark, Callable[[Line], bool]] = {
    Mark.UNCERTAIN: lambda line: line.is_uncertain,
    Mark.INAUDIBLE: lambda line: line.is_inaudible,
    Mark.WITHHELD: lambda line: line.is_withheld,
}


def _new_id(signed_in: SignedIn) -> SegmentId:
    return SegmentId(f"seg-{signed_in.chance.token_hex(8)}")
