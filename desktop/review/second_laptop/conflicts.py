"""What two laptops said of one line without knowing of each other: side by side, until a person says how it reads.

Nothing is decided here by itself: the last in order is in force, everything else is kept, and a decision is one more
revision, laid over all of them by somebody who has seen them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desktop.custody.signed_in import SignedIn
from desktop.domain.ids import AccountId, InterviewId, RecordingId, SegmentId
from desktop.domain.reshaping import ReshapingKind
from desktop.domain.transcript import Line, Revision
from desktop.review.desk import correct_line, transcripts_of


@dataclass(frozen=True, slots=True)
class Version:
    """How a line reads by one person."""

    text: str
    author: AccountId
    written_at: datetime


@dataclass(frozen=True, slots=True)
class Conflict:
    """A line with the latest version of each of its authors, the last one in force. `machine_text` is the draft's."""

    recording_id: RecordingId
    segment_id: SegmentId
    start_ms: int
    end_ms: int
    machine_text: str
    versions: tuple[Version, ...]


@dataclass(frozen=True, slots=True)
class LostReshaping:
    """A split or merge that met another one of the same lines: it is kept, and not in force."""

    recording_id: RecordingId
    kind: ReshapingKind
    author: AccountId
    reshaped_at: datetime
    texts: tuple[str, ...]


def conflicts_of(signed_in: SignedIn, interview_id: InterviewId) -> list[Conflict]:
    """Every line of the interview that is in conflict, in the order of the transcript."""
    return [
        _conflict(transcript.recording_id, line, _as_made(signed_in, line))
        for transcript in transcripts_of(signed_in, interview_id)
        for line in transcript.lines
        if line.is_in_conflict
    ]


def lost_reshapings(signed_in: SignedIn, interview_id: InterviewId) -> list[LostReshaping]:
    """Every split and merge that is not in force, oldest first, with the texts its pieces had or got."""
    store = signed_in.vault.transcripts
    lost: list[LostReshaping] = []
    for transcript in transcripts_of(signed_in, interview_id):
        for one in store.segments.reshapings_in(transcript.draft_id):
            if one.id in transcript.lost:
                texts = tuple(_text_of(signed_in, piece.id, piece.text) for piece in one.pieces)
                lost.append(LostReshaping(transcript.recording_id, one.kind, one.author, one.reshaped_at, texts))
    return lost


def decide(signed_in: SignedIn, segment_id: SegmentId, text: str) -> Revision:
    """How the line reads, by somebody who has seen every version: one of them, or another text, as a revision over all.

    Raises as `correct_line`.
    """
    return correct_line(signed_in, segment_id, text)


def _as_made(signed_in: SignedIn, line: Line) -> tuple[Version, ...]:
    """How a line read when it was split off or merged, where that is in force beside a correction it does not hold."""
    if line.revisions or not line.overlooked:
        return ()
    store = signed_in.vault.transcripts.segments
    found = store.find(line.segment.id)
    made = store.reshapings_in(found[0]) if found else []
    return tuple(
        Version(line.segment.text, one.author, one.reshaped_at) for one in made if one.id == line.segment.reshaping
    )


def _conflict(recording_id: RecordingId, line: Line, as_made: tuple[Version, ...]) -> Conflict:
    latest = {revision.author: revision for revision in (*line.overlooked, *line.revisions)}
    written = (Version(one.text, one.author, one.revised_at) for one in sorted(latest.values(), key=lambda r: r.rank))
    segment = line.segment
    versions = (*written, *as_made)
    return Conflict(recording_id, segment.id, segment.start_ms, segment.end_ms, segment.text, versions)


def _text_of(signed_in: SignedIn, segment_id: SegmentId, otherwise: str) -> str:
    revisions = signed_in.vault.transcripts.revisions_of(segment_id)
    return revisions[-1].text if revisions else otherwise
