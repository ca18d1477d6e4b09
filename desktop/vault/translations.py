"""Translations, by machine piece by piece as they come, and by people over those. A complete one is closed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId, DraftId, SegmentId, TranslationId
from desktop.domain.transcript import Provenance, Transcript
from desktop.domain.translation import (
    MachineTranslation,
    TranslatedAs,
    TranslatedLine,
    TranslatedPiece,
    TranslationFlag,
    TranslationLayer,
    TranslationRevision,
)
from desktop.vault.database import Database, Row
from desktop.vault.row_reader import row_reader
from desktop.vault.stamps import list_of, list_text, moment_of, stamp_of

_HEAD = (
    "id, draft_id, source, target, model_name, model_sha256, engine, parameters, threads, cpu, "
    "recording_sha256, started_at"
)
_PIECE = "segment_id, is_read, text, mean_log_probability, no_speech_probability, compression_ratio, flags"
_REVISION = "segment_id, number, source, target, text, translated_as, source_revision, author, revised_at"


class Translations:
    """The translations of a vault."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def start(self, translation: MachineTranslation) -> None:
        """Stores the head of a machine's translation; pieces come one by one."""
        made = translation.provenance
        values = (
            translation.id, translation.draft_id, translation.source, translation.target, made.model_name,
            made.model_sha256, made.engine, made.parameters, made.threads, made.cpu, made.recording_sha256,
            stamp_of(translation.started_at),
        )  # fmt: skip
        self._database.execute(f"INSERT INTO translation ({_HEAD}) VALUES ({_marks(values)})", values)

    def add_piece(self, translation_id: str, piece: TranslatedPiece) -> None:
        """Adds a line's translation to one that is not complete."""
        values = (
            translation_id, piece.segment_id, int(piece.is_read), piece.text, float(piece.mean_log_probability),
            float(piece.no_speech_probability), float(piece.compression_ratio), list_text(piece.flags),
        )  # fmt: skip
        self._database.execute(
            f"INSERT INTO translated_piece (translation_id, {_PIECE}) VALUES ({_marks(values)})", values
        )

    def complete(self, translation_id: str) -> None:
        """Closes a machine's translation: it takes nothing more."""
        self._database.execute("INSERT INTO translation_completion (translation_id) VALUES (?)", (translation_id,))

    def get(self, translation_id: str) -> MachineTranslation:
        """A machine's translation with all it has. Raises `Fault(TRANSLATION_MISSING)`."""
        row = self._database.first(f"SELECT {_HEAD} FROM translation WHERE id = ?", (translation_id,))
        if row is None:
            raise Fault(FaultCode.TRANSLATION_MISSING)
        completed = self._database.first(
            "SELECT 1 FROM translation_completion WHERE translation_id = ?", (translation_id,)
        )
        pieces = self._database.execute(
            f"SELECT {_PIECE} FROM translated_piece WHERE translation_id = ? ORDER BY rowid", (translation_id,)
        )
        return replace(_head(row), pieces=tuple(map(_piece, pieces)), is_complete=completed is not None)

    def heads(self) -> list[MachineTranslation]:
        """Every machine's translation as it was begun, oldest first."""
        return [_head(row) for row in self._database.execute(f"SELECT {_HEAD} FROM translation ORDER BY rowid")]

    def of_draft(self, draft_id: str) -> list[MachineTranslation]:
        """The machines' translations of a draft, oldest first on every laptop alike."""
        rows = self._database.execute(
            "SELECT id FROM translation WHERE draft_id = ? ORDER BY started_at, id", (draft_id,)
        )
        return [self.get(row[0]) for row in rows]

    def add_revision(self, revision: TranslationRevision) -> None:
        """Lays a human translation over a line; its number is at most one more than how many there are."""
        values = (
            revision.segment_id, revision.number, revision.source, revision.target, revision.text,
            revision.translated_as.value, revision.source_revision, revision.author, stamp_of(revision.revised_at),
        )  # fmt: skip
        self._database.execute(f"INSERT INTO translation_revision ({_REVISION}) VALUES ({_marks(values)})", values)

    def revisions_of(self, segment_id: str) -> list[TranslationRevision]:
        """The human translations of a line in their order."""
        rows = self._database.execute(
            f"SELECT {_REVISION} FROM translation_revision WHERE segment_id = ?", (segment_id,)
        )
        return sorted(map(_revision, rows), key=lambda one: one.rank)

    def revisions_in(self, draft_id: str) -> list[TranslationRevision]:
        """The human translations of all lines of a draft, each line's in their order."""
        rows = self._database.execute(
            f"SELECT {_REVISION} FROM translation_revision "
            "WHERE segment_id IN (SELECT id FROM segment WHERE draft_id = ?)",
            (draft_id,),
        )
        return sorted(map(_revision, rows), key=lambda one: (one.segment_id, one.rank))

    def layer_over(self, transcript: Transcript) -> TranslationLayer:
        """What people read beside a transcript: the latest complete machine translation or the latest, and theirs."""
        made = self.of_draft(transcript.draft_id)
        machine = next((one for one in reversed(made) if one.is_complete), made[-1] if made else None)
        pieces = {piece.segment_id: piece for piece in machine.pieces} if machine is not None else {}
        laid: dict[str, list[TranslationRevision]] = {}
        for revision in self.revisions_in(transcript.draft_id):
            laid.setdefault(revision.segment_id, []).append(revision)
        lines = tuple(
            TranslatedLine(line, pieces.get(line.segment.id), tuple(laid.get(line.segment.id, ())))
            for line in transcript.lines
        )
        return TranslationLayer(transcript.recording_id, transcript.draft_id, machine, lines)


def _marks(values: Iterable[object]) -> str:
    return ", ".join("?" for _ in values)


@row_reader
def _head(row: Row) -> MachineTranslation:
    number, draft, source, target, *made, at = row
    return MachineTranslation(
        TranslationId(number), DraftId(draft), source, target, Provenance(*made), moment_of(at), (), is_complete=False
    )


@row_reader
def _piece(row: Row) -> TranslatedPiece:
    segment, is_read, text, likelihood, silence, ratio, flags = row
    return TranslatedPiece(
        SegmentId(segment), bool(is_read), text, likelihood, silence, ratio,
        tuple(TranslationFlag(flag) for flag in list_of(flags)),
    )  # fmt: skip


@row_reader
def _revision(row: Row) -> TranslationRevision:
    segment, number, source, target, text, translated_as, source_revision, author, at = row
    return TranslationRevision(
        SegmentId(segment), number, source, target, text, TranslatedAs(translated_as), source_revision,
        AccountId(author), moment_of(at),
    )  # fmt: skip
