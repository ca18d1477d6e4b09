"""What a machine draft keeps beside its spans and segments: the map of speech, and second readings."""

from __future__ import annotations

import json

from desktop.domain.transcript import Reading, ReadingKind, SpeechPiece, Word
from desktop.vault.database import Database, Row
from desktop.vault.row_reader import row_reader
from desktop.vault.stamps import list_text

_READING = (
    "channel, start_ms, end_ms, kind, model_name, model_sha256, parameters, is_read, language, text, words, "
    "mean_log_probability"
)


class DraftPieces:
    """Pieces of speech maps and second readings, by draft. A complete draft takes no more of them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add_speech(self, draft_id: str, piece: SpeechPiece) -> None:
        """Adds the next piece of a channel's map."""
        self._database.execute(
            "INSERT INTO speech_piece (draft_id, channel, first_sample, end_sample, stretches) VALUES (?, ?, ?, ?, ?)",
            (draft_id, piece.channel, piece.first, piece.end, list_text(piece.stretches)),
        )

    def speech_of(self, draft_id: str) -> tuple[SpeechPiece, ...]:
        """The map of a draft, in the order in which it was made."""
        rows = self._database.execute(
            "SELECT channel, first_sample, end_sample, stretches FROM speech_piece WHERE draft_id = ? ORDER BY number",
            (draft_id,),
        )
        return tuple(_piece(row) for row in rows)

    def add_reading(self, draft_id: str, reading: Reading) -> None:
        """Adds a second reading of a span."""
        words = list_text([word.text, word.start_ms, word.end_ms, word.probability] for word in reading.words)
        values = (
            draft_id, reading.channel, reading.start_ms, reading.end_ms, reading.kind.value, reading.model_name,
            reading.model_sha256, reading.parameters, int(reading.is_read), reading.language, reading.text, words,
            float(reading.mean_log_probability),
        )  # fmt: skip
        self._database.execute(
            f"INSERT INTO reading (draft_id, {_READING}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", values
        )

    def readings_of(self, draft_id: str) -> tuple[Reading, ...]:
        """The second readings of a draft, in the order in which they were made."""
        rows = self._database.execute(f"SELECT {_READING} FROM reading WHERE draft_id = ? ORDER BY number", (draft_id,))
        return tuple(_reading(row) for row in rows)


@row_reader
def _piece(row: Row) -> SpeechPiece:
    channel, first, end, stretches = row
    return SpeechPiece(channel, first, end, tuple((int(a), int(b)) for a, b in json.loads(stretches)))


@row_reader
def _reading(row: Row) -> Reading:
    channel, start, end, kind, model, sha256, parameters, is_read, language, text, words, likelihood = row
    return Reading(
        channel, start, end, ReadingKind(kind), model, sha256, parameters, bool(is_read), language, text,
        tuple(Word(*word) for word in json.loads(words)), likelihood,
    )  # fmt: skip
