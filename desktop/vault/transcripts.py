"""Machine drafts, piece by piece as they come, and the revisions people lay over them. A complete draft is closed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Protocol, TypeVar

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId, DraftId, RecordingId, SegmentId
from desktop.domain.marking import Mark
from desktop.domain.overlooking import overlooked_by_line
from desktop.domain.reshaping import live_segments
from desktop.domain.speaking import Speaker
from desktop.domain.transcript import Draft, Line, Provenance, Revision, Segment, Span, SpanKind, Transcript
from desktop.domain.withholding import withheld_by_others
from desktop.vault.database import Database, Row
from desktop.vault.draft_pieces import DraftPieces
from desktop.vault.markings import Confirmations, Markings
from desktop.vault.row_reader import row_reader
from desktop.vault.segments import Segments
from desktop.vault.speaking import Speaking
from desktop.vault.stamps import moment_of, stamp_of

_DRAFT = (
    "id, recording_id, model_name, model_sha256, engine, parameters, threads, cpu, started_at, "
    "recording_sha256, glossary, hotwords"
)
_REVISION = "segment_id, number, text, author, revised_at, reason"

_REMEMBERED = 3
"""How many drafts are kept in memory while the vault is open."""


class Transcripts:
    """The drafts and revisions of a vault."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._read: dict[str, Draft] = {}
        self.pieces = DraftPieces(database)
        self.segments = Segments(database)
        self.speaking = Speaking(database)
        self.markings = Markings(database)
        self.confirmations = Confirmations(database)

    def start_draft(self, draft: Draft) -> None:
        """Stores the head of a draft; spans and segments come one by one."""
        made = draft.provenance
        values = (
            draft.id, draft.recording_id, made.model_name, made.model_sha256, made.engine, made.parameters,
            made.threads, made.cpu, stamp_of(draft.started_at), made.recording_sha256, made.glossary, made.hotwords,
        )  # fmt: skip
        self._database.execute(f"INSERT INTO draft ({_DRAFT}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", values)

    def add_span(self, draft_id: str, span: Span) -> None:
        """Adds a span to a draft that is not complete."""
        self._database.execute(
            "INSERT INTO span (draft_id, channel, start_ms, end_ms, kind) VALUES (?, ?, ?, ?, ?)",
            (draft_id, span.channel, span.start_ms, span.end_ms, span.kind.value),
        )

    def complete_draft(self, draft_id: str) -> None:
        """Closes a draft: it takes nothing more."""
        self._database.execute("INSERT INTO draft_completion (draft_id) VALUES (?)", (draft_id,))

    def draft(self, draft_id: str) -> Draft:
        """A draft with all it has. Raises `Fault(TRANSCRIPT_MISSING)`."""
        row = self._database.first(f"SELECT {_DRAFT} FROM draft WHERE id = ?", (draft_id,))
        if row is None:
            raise Fault(FaultCode.TRANSCRIPT_MISSING)
        completed = self._database.first("SELECT 1 FROM draft_completion WHERE draft_id = ?", (draft_id,))
        return replace(
            _head(row),
            spans=tuple(self.spans_of(draft_id)),
            segments=self.segments.of_machine(draft_id),
            is_complete=completed is not None,
            speech=self.pieces.speech_of(draft_id),
            readings=self.pieces.readings_of(draft_id),
        )

    def spans_of(self, draft_id: str) -> list[Span]:
        """What a draft found the stretches of its recording to be."""
        rows = self._database.execute(
            "SELECT channel, start_ms, end_ms, kind FROM span WHERE draft_id = ? ORDER BY number", (draft_id,)
        )
        return [_span(row) for row in rows]

    def heads(self) -> list[Draft]:
        """Every draft of every recording as it was begun, oldest first."""
        return [_head(row) for row in self._database.execute(f"SELECT {_DRAFT} FROM draft ORDER BY rowid")]

    def drafts_in(self, interview_id: str) -> list[DraftId]:
        """The drafts of all recordings of an interview, oldest first on every laptop alike."""
        rows = self._database.execute(
            "SELECT draft.id FROM draft JOIN recording ON recording.id = recording_id "
            "WHERE interview_id = ? ORDER BY draft.started_at, draft.id",
            (interview_id,),
        )
        return [DraftId(row[0]) for row in rows]

    def drafts_of(self, recording_id: str) -> list[DraftId]:
        """The drafts of a recording, oldest first on every laptop alike."""
        rows = self._database.execute(
            "SELECT id FROM draft WHERE recording_id = ? ORDER BY started_at, id", (recording_id,)
        )
        return [DraftId(row[0]) for row in rows]

    def recordings_drafted(self, model_sha256: str | None = None) -> set[RecordingId]:
        """The recordings that have a complete draft, by this model if one is given."""
        rows = self._database.execute(
            "SELECT DISTINCT recording_id FROM draft JOIN draft_completion ON draft_id = id "
            "WHERE ?1 IS NULL OR model_sha256 = ?1",
            (model_sha256,),
        )
        return {RecordingId(row[0]) for row in rows}

    def transcript_of(self, recording_id: str) -> Transcript | None:
        """What people read: the latest complete draft with its revisions, else the latest draft, else None."""
        row = self._database.first(
            "SELECT id FROM draft LEFT JOIN draft_completion ON draft_id = id WHERE recording_id = ? "
            "ORDER BY draft_id IS NOT NULL DESC, started_at DESC, id DESC",
            (recording_id,),
        )
        return self._transcript(self._known(row[0])) if row else None

    def forget_read(self) -> None:
        """Lets go of what was read: words that are erased stay nowhere."""
        self._read.clear()

    def _known(self, draft_id: str) -> Draft:
        """A draft for reading. A complete one never changes: it is read once, and the newest few are remembered.

        What compares rows with the log reads them anew with `draft`.
        """
        if draft_id not in self._read:
            draft = self.draft(draft_id)
            if not draft.is_complete:
                return draft
            self._read = {**dict(list(self._read.items())[-_REMEMBERED + 1 :]), draft_id: draft}
        return self._read[draft_id]

    def segment(self, segment_id: str) -> tuple[RecordingId, Segment]:
        """A segment and the recording it belongs to. Raises `Fault(SEGMENT_UNKNOWN)`."""
        found = self.segments.find(segment_id)
        if found is None:
            raise Fault(FaultCode.SEGMENT_UNKNOWN, segment=segment_id[:40])
        owner = self._database.execute("SELECT recording_id FROM draft WHERE id = ?", (found[0],))
        return RecordingId(owner[0][0]), found[1]

    def add_revision(self, revision: Revision) -> None:
        """Lays a human version over a segment; its number is at most one more than how many there are."""
        values = (
            revision.segment_id, revision.number, revision.text, revision.author, stamp_of(revision.revised_at),
            revision.reason,
        )  # fmt: skip
        self._database.execute(f"INSERT INTO revision ({_REVISION}) VALUES (?, ?, ?, ?, ?, ?)", values)

    def revisions_of(self, segment_id: str) -> list[Revision]:
        """The revisions of a segment in their order."""
        rows = self._database.execute(f"SELECT {_REVISION} FROM revision WHERE segment_id = ?", (segment_id,))
        return sorted(map(_revision, rows), key=lambda one: one.rank)

    def revisions_in(self, draft_id: str) -> list[Revision]:
        """The revisions of all segments of a draft, each segment's in their order."""
        rows = self._database.execute(
            f"SELECT {_REVISION} FROM revision WHERE segment_id IN (SELECT id FROM segment WHERE draft_id = ?)",
            (draft_id,),
        )
        return sorted(map(_revision, rows), key=lambda one: (one.segment_id, one.rank))

    def _transcript(self, draft: Draft) -> Transcript:
        reshapings = self.segments.reshapings_in(draft.id)
        segments, lost = live_segments(draft.segments, reshapings)
        reshaped = {piece.id: one.author for one in reshapings for piece in one.pieces}
        revisions, said = _by_line(self.revisions_in(draft.id)), _by_line(self.speaking.revisions_in(draft.id))
        marked = _by_line(self.markings.in_draft(draft.id))
        confirmed = _by_line(self.confirmations.in_draft(draft.id))
        withheld = withheld_by_others(segments, reshapings, lost, marked, self._withheld_before(draft))
        overlooked = overlooked_by_line(draft.segments, reshapings, revisions, confirmed) if reshapings else {}
        setup = self.speaking.setup_of(draft.recording_id)
        lines = tuple(
            Line(
                segment,
                revisions.get(segment.id, ()),
                said.get(segment.id, ()),
                setup.speaker_of(segment.channel) if setup else Speaker.UNKNOWN,
                draft.readings_of(segment) if draft.readings else (),
                marked.get(segment.id, ()),
                confirmed.get(segment.id, ()),
                reshaped.get(segment.id),
                segment.id in withheld,
                overlooked.get(segment.id, ()),
            )
            for segment in segments
        )
        return Transcript(
            draft.recording_id, draft.id, draft.provenance, lines, draft.is_complete, lost=tuple(one.id for one in lost)
        )

    def _withheld_before(self, draft: Draft) -> list[Segment]:
        """The lines of earlier drafts of the recording that are withheld: what the witness asked outlives a draft."""
        rows = self._database.execute(
            "SELECT DISTINCT draft_id FROM marking JOIN segment ON segment.id = segment_id "
            "JOIN draft ON draft.id = draft_id WHERE mark = ? AND recording_id = ? AND draft_id <> ?",
            (Mark.WITHHELD.value, draft.recording_id, draft.id),
        )
        if not rows:
            return []
        drafts = self.drafts_of(draft.recording_id)
        marked = {row[0] for row in rows}
        earlier = [one for one in drafts[: drafts.index(draft.id)] if one in marked]
        transcripts = (self._transcript(self.draft(one)) for one in earlier)
        return [line.segment for transcript in transcripts for line in transcript.lines if line.is_withheld]


class _Laid(Protocol):
    @property
    def segment_id(self) -> SegmentId: ...


L = TypeVar("L", bound=_Laid)


def _by_line(laid: Iterable[L]) -> dict[str, tuple[L, ...]]:
    """What is laid over each line, in the order it came in."""
    found: dict[str, list[L]] = {}
    for one in laid:
        found.setdefault(one.segment_id, []).append(one)
    return {segment: tuple(ones) for segment, ones in found.items()}


@row_reader
def _head(row: Row) -> Draft:
    provenance = Provenance(*row[2:8], *row[9:12])
    return Draft(DraftId(row[0]), RecordingId(row[1]), provenance, moment_of(row[8]), (), (), is_complete=False)


@row_reader
def _span(row: Row) -> Span:
    channel, start, end, kind = row
    return Span(channel, start, end, SpanKind(kind))


@row_reader
def _revision(row: Row) -> Revision:
    segment, number, text, author, at, reason = row
    return Revision(SegmentId(segment), number, text, AccountId(author), moment_of(at), reason)
