"""The parts of a bundle in the order of the tar. Everything but audio lies in memory; audio passes through once."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from desktop.bundle import layout
from desktop.bundle.part import Part, part_of
from desktop.crypto.canonical import canonical_json
from desktop.domain.faults import Fault, FaultCode
from desktop.export.attachment_parts import attachment_parts
from desktop.export.document import ApprovalSheet, CustodySheet, TranscriptDocument
from desktop.export.gathered import AudioParts, Gathered
from desktop.export.record_part import UNKNOWN_DIGEST, record
from desktop.export.ro_crate import ro_crate
from desktop.export.text_parts import (
    approval_parts,
    consent_part,
    custody_parts,
    sheet_of,
    stamp_parts,
    transcript_parts,
)
from desktop.export.transcript_pdf import transcript_pdf
from desktop.export.translation_part import translation_parts

_SCHEMA = Path("spec") / "schema" / "record-v1.schema.json"
_FONTS = "fonts"
_LANGUAGES = ("ko", "en")


def build_parts(gathered: Gathered, audio_parts: AudioParts, resources: Path) -> list[Part]:
    """Every part, by path. They must be read in this order: the record states the digests of the audio before it."""
    audio = {r.number: _Audio(layout.audio_path(r.number), *audio_parts(r.recording.id)) for r in gathered.recordings}
    parts = [
        *(a.part() for a in audio.values()),
        *attachment_parts(gathered),
        *transcript_parts(gathered),
        *translation_parts(gathered),
        consent_part(gathered),
        *approval_parts(gathered),
        *custody_parts(gathered),
        *stamp_parts(gathered),
        _record_part(gathered, audio),
        *_reports(gathered, resources / _FONTS),
        part_of(layout.SCHEMA, (resources / _SCHEMA).read_bytes()),
    ]
    parts.append(part_of(layout.CRATE, ro_crate(gathered, (part.path for part in parts))))
    return sorted(parts, key=lambda part: part.path.encode("ascii"))


def document_of(gathered: Gathered) -> TranscriptDocument:
    """The transcript document of this bundle."""
    approval = gathered.approval
    return TranscriptDocument(
        bundle_id=gathered.bundle_id,
        interview_id=gathered.interview.id,
        witness_code=gathered.interview.witness_code,
        interviewer=gathered.interview.interviewer,
        languages=gathered.interview.languages,
        opened_at=gathered.interview.opened_at,
        purpose=gathered.destination.title,
        approval=ApprovalSheet(approval.supervisor, approval.content_sha256, approval.approved_at),
        custody=CustodySheet(gathered.checkpoint.size, gathered.checkpoint.text.splitlines()[2]),
        recordings=tuple(sheet_of(recording) for recording in gathered.recordings),
        redaction=gathered.redaction.sheet if gathered.redaction is not None else None,
    )


@dataclass(slots=True)
class _Audio:
    """An audio part on its way through: its digest is known once it has been read."""

    path: str
    size_bytes: int
    read: Callable[[], Iterator[bytes]]
    sha256: str = field(default="", init=False)

    def part(self) -> Part:
        return Part(self.path, self.size_bytes, self._passing)

    def _passing(self) -> Iterator[bytes]:
        digest = hashlib.sha256()
        for piece in self.read():
            digest.update(piece)
            yield piece
        self.sha256 = digest.hexdigest()


def _record_part(gathered: Gathered, audio: dict[int, _Audio]) -> Part:
    """Its length is known before the digests in it are."""
    blank = canonical_json(record(gathered, {number: (a.size_bytes, UNKNOWN_DIGEST) for number, a in audio.items()}))

    def read() -> Iterator[bytes]:
        if not all(a.sha256 for a in audio.values()):
            raise Fault(FaultCode.DEFECT)
        yield canonical_json(record(gathered, {number: (a.size_bytes, a.sha256) for number, a in audio.items()}))

    return Part(layout.RECORD, len(blank), read)


def _reports(gathered: Gathered, fonts: Path) -> Iterator[Part]:
    """The transcript document in the interview's first language, and again with the labels of the other one."""
    first = gathered.interview.languages[0]
    for language in _LANGUAGES:
        path = layout.REPORT if language == first else layout.REPORT.replace(".pdf", f"-{language}.pdf")
        yield part_of(path, transcript_pdf(document_of(gathered), fonts, language))
