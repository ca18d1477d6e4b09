"""What a redacted copy says of its redaction, and the replaced sound it holds in place of the original."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from desktop.custody.redactions import RedactedInterview, redaction_value, replaced_value
from desktop.domain.ids import RecordingId
from desktop.domain.redaction import Filling
from desktop.domain.redaction_sound import ReplacedFrames
from desktop.export.document import RedactionSheet

Json = dict[str, object]
LEFT_OUT = ("draft", "revisions", "translation", "attachments", "markers", "provenance", "custody_entries")
"""What a full bundle may hold and a redacted copy never does: nobody has masked these."""


@dataclass(frozen=True, slots=True)
class RedactedPart:
    """A recording's FLAC with its masked stretches replaced: length, a way to read it once, and its samples' digest."""

    size_bytes: int
    read: Callable[[], Iterator[bytes]]
    samples_sha256: str


RedactedAudio = Callable[[RecordingId, tuple[ReplacedFrames, ...], Filling], RedactedPart]


@dataclass(frozen=True, slots=True)
class GatheredRedaction:
    """The redaction of a bundle. `redacted` holds the original too: only what `value` says of it leaves."""

    redacted: RedactedInterview = field(repr=False)
    audio: Mapping[RecordingId, RedactedPart]

    @property
    def value(self) -> Json:
        """`redaction` in the record (resources/spec/bundle-v1.md section 7.9)."""
        recordings = [
            {
                "number": number,
                "samples_sha256": self.audio[one.recording.id].samples_sha256,
                "replaced": replaced_value(one.replaced),
            }
            for number, one in enumerate(self.redacted.recordings, start=1)
        ]
        return {**redaction_value(self.redacted), "left_out": list(LEFT_OUT), "recordings": recordings}

    @property
    def sheet(self) -> RedactionSheet:
        """The same as documents show it."""
        redacted = self.redacted
        digests = {n: self.samples_sha256(one.recording.id) for n, one in enumerate(redacted.recordings, start=1)}
        return RedactionSheet(redacted.kinds, redacted.withheld, redacted.authors, digests)

    def samples_sha256(self, recording_id: RecordingId) -> str:
        """SHA-256 over the samples of the replaced sound, as a seal counts them."""
        return self.audio[recording_id].samples_sha256
