"""Looks at a file before it is taken in: its digest, and what the decoder says of it. Stores nothing of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.faults import Fault, FaultCode
from desktop.recording.decode.decoder import decode
from desktop.recording.decode.untrusted import SourceFormat
from desktop.recording.importing import Stop
from desktop.recording.source_file import opened_source


@dataclass(frozen=True, slots=True)
class Looked:
    """What a file is: `length_ms` is what it states of itself, 0 when it states nothing."""

    size_bytes: int
    changed_ns: int
    sha256: str
    source: SourceFormat

    @property
    def length_ms(self) -> int:
        """How long it says it is."""
        return self.source.declared_ms


def look_at(path: Path, decoder_command: Sequence[str], stop: Stop) -> Looked:
    """Reads the file once and decodes its beginning. Raises what `opened_source` and `decode` raise."""
    with opened_source(path) as source:
        sha256 = source.digest(stop.check)
        source.file.seek(0)
        heard = decode(decoder_command, source.file, source.name, stop.cancelled)
        try:
            found = next(heard, None)
        finally:
            heard.close()
        if not isinstance(found, SourceFormat):
            raise Fault(FaultCode.AUDIO_UNREADABLE, name=source.name)
        if source.is_changed:
            raise Fault(FaultCode.AUDIO_CHANGED, name=source.name)
        return Looked(source.size_bytes, source.changed_ns, sha256, found)
