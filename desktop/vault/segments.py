"""Segments as rows: the machine's, and those that people split or merged others into."""

from __future__ import annotations

import json
from collections.abc import Iterable

from desktop.domain.ids import AccountId, DraftId, ReshapingId, SegmentId
from desktop.domain.reshaping import Reshaping, ReshapingKind
from desktop.domain.transcript import Flag, LanguageSource, Segment, Word, in_time_order
from desktop.vault.database import Database, Row
from desktop.vault.row_reader import row_reader
from desktop.vault.stamps import list_of, list_text, moment_of, stamp_of

_SEGMENT = (
    "id, channel, start_ms, end_ms, language, text, words, mean_log_probability, no_speech_probability, "
    "compression_ratio, flags, language_source, reshaping_id"
)
_RESHAPING = "id, draft_id, number, kind, sources, author, reshaped_at"


class Segments:
    """The segments of a vault."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, draft_id: str, segment: Segment) -> None:
        """Adds a segment: the machine's to a draft that is not complete, a person's to its reshaping."""
        words = list_text([word.text, word.start_ms, word.end_ms, word.probability] for word in segment.words)
        values = (
            draft_id, segment.id, segment.channel, segment.start_ms, segment.end_ms, segment.language, segment.text,
            words, float(segment.mean_log_probability), float(segment.no_speech_probability),
            float(segment.compression_ratio), list_text(segment.flags), segment.language_source.value,
            segment.reshaping,
        )  # fmt: skip
        self._database.execute(
            f"INSERT INTO segment (draft_id, {_SEGMENT}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", values
        )

    def find(self, segment_id: str) -> tuple[DraftId, Segment] | None:
        """A segment and the draft it belongs to, or None."""
        row = self._database.first(f"SELECT {_SEGMENT}, draft_id FROM segment WHERE id = ?", (segment_id,))
        return (DraftId(row[-1]), _segment(row[:-1])) if row is not None else None

    def of_machine(self, draft_id: str) -> tuple[Segment, ...]:
        """What the machine gave, in time order."""
        return in_time_order(self._where("draft_id = ? AND reshaping_id = ''", draft_id))

    def ids_in(self, draft_id: str) -> list[SegmentId]:
        """Every segment of a draft, the machine's and people's, whether or not it is still read."""
        rows = self._database.execute("SELECT id FROM segment WHERE draft_id = ? ORDER BY rowid", (draft_id,))
        return [SegmentId(row[0]) for row in rows]

    def add_reshaping(self, reshaping: Reshaping) -> None:
        """Stores a reshaping with its pieces; its number is at most one more than how many the draft has."""
        values = (
            reshaping.id, reshaping.draft_id, reshaping.number, reshaping.kind.value, list_text(reshaping.sources),
            reshaping.author, stamp_of(reshaping.reshaped_at),
        )  # fmt: skip
        self._database.execute(f"INSERT INTO reshaping ({_RESHAPING}) VALUES (?, ?, ?, ?, ?, ?, ?)", values)
        for piece in reshaping.pieces:
            self.add(reshaping.draft_id, piece)

    def reshapings_in(self, draft_id: str) -> list[Reshaping]:
        """What people split and merged in a draft, in its order."""
        rows = self._database.execute(f"SELECT {_RESHAPING} FROM reshaping WHERE draft_id = ?", (draft_id,))
        if not rows:
            return []
        pieces: dict[str, list[Segment]] = {}
        for piece in self._where("draft_id = ? AND reshaping_id <> ''", draft_id):
            pieces.setdefault(piece.reshaping, []).append(piece)
        found = (_reshaping((*row, pieces.get(row[0], []))) for row in rows)
        return sorted(found, key=lambda one: one.rank)

    def _where(self, condition: str, value: str) -> Iterable[Segment]:
        rows = self._database.execute(f"SELECT {_SEGMENT} FROM segment WHERE {condition} ORDER BY rowid", (value,))
        return map(_segment, rows)


@row_reader
def _segment(row: Row) -> Segment:
    number, channel, start, end, language, text, words, likelihood, silence, ratio, flags, source, reshaping = row
    return Segment(
        SegmentId(number), channel, start, end, language, text, tuple(Word(*word) for word in json.loads(words)),
        likelihood, silence, ratio, tuple(Flag(flag) for flag in list_of(flags)), LanguageSource(source),
        ReshapingId(reshaping),
    )  # fmt: skip


@row_reader
def _reshaping(row: Row) -> Reshaping:
    number, draft, count, kind, sources, author, at, pieces = row
    return Reshaping(
        ReshapingId(number), DraftId(draft), count, ReshapingKind(kind), tuple(map(SegmentId, list_of(sources))),
        tuple(pieces), AccountId(author), moment_of(at),
    )  # fmt: skip
