"""Reads a bundle back from the drive with the receiver's own code and decodes its audio, before it is handed over.

Trusts neither the drive nor the writer.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from typing import BinaryIO, cast

from desktop.bundle import layout
from desktop.bundle.reader import read_bundle
from desktop.bundle.report import Report
from desktop.bundle.writer import WrittenBundle
from desktop.crypto.signers import AllowedSigner
from desktop.domain.faults import Fault, FaultCode
from desktop.export.flac_samples import DecodedSamples, FlacSamples
from desktop.export.gathered import Gathered, GatheredRecording


def read_back(
    source: BinaryIO,
    gathered: Gathered,
    written: WrittenBundle,
    read_back_secret: str,
    signers: list[AllowedSigner],
    on_bytes: Callable[[int], None],
) -> Report:
    """The receiver's report, if it verified everything and the samples in every FLAC are those that were sealed.

    `on_bytes` gets the bytes read so far. Raises `Fault(EXPORT_READ_BACK_DIFFERS)`, and whatever `source` or `on_bytes`
    raise.
    """
    passing = _Passing(source, on_bytes)
    with _AudioSink(_sealed_samples(gathered)) as sink:
        report = read_bundle(
            cast("BinaryIO", passing),
            [read_back_secret],
            signers,
            sink,
            expected_recipients=gathered.destination.age_recipients,
        )
        if not report.is_verified:
            raise _differs(report.refusal.code.value if report.refusal else "")
        if sink.matched != len(gathered.recordings):
            raise _differs("samples")
    if (passing.sha256, passing.size_bytes) != (written.sha256, written.size_bytes):
        raise _differs("digest")
    return report


def _differs(reason: str) -> Fault:
    return Fault(FaultCode.EXPORT_READ_BACK_DIFFERS, reason=reason)


def _sealed_samples(gathered: Gathered) -> dict[str, DecodedSamples]:
    return {
        layout.audio_path(r.number): DecodedSamples(
            r.recording.format.sample_rate_hz, r.recording.format.channels, r.seal.frames, _samples_of(gathered, r)
        )
        for r in gathered.recordings
    }


def _samples_of(gathered: Gathered, recording: GatheredRecording) -> str:
    """The digest of the samples that must be in the part: the sealed ones, or what a redaction left of them."""
    if gathered.redaction is None:
        return recording.seal.samples_sha256
    return gathered.redaction.samples_sha256(recording.recording.id)


class _Passing:
    """Counts and hashes what is read."""

    def __init__(self, source: BinaryIO, on_bytes: Callable[[int], None]) -> None:
        self._source = source
        self._on_bytes = on_bytes
        self._digest = hashlib.sha256()
        self.size_bytes = 0

    def read(self, size: int = -1) -> bytes:
        """Up to `size` bytes."""
        piece = self._source.read(size)
        self._digest.update(piece)
        self.size_bytes += len(piece)
        self._on_bytes(self.size_bytes)
        return piece

    @property
    def sha256(self) -> str:
        """SHA-256 of everything read so far."""
        return self._digest.hexdigest()


class _AudioSink:
    """Decodes the audio parts on their way; `matched` of them held the sealed samples."""

    def __init__(self, sealed: Mapping[str, DecodedSamples]) -> None:
        self.matched = 0
        self._sealed = sealed
        self._path = ""
        self._decoder: FlacSamples | None = None

    def begin(self, path: str, size_bytes: int) -> None:
        """A member begins."""
        self._path = path
        self._decoder = FlacSamples(size_bytes) if path in self._sealed else None

    def write(self, untrusted_data: bytes) -> None:
        """The next bytes of the member."""
        if self._decoder:
            self._decoder.write(untrusted_data)

    def end(self) -> None:
        """The member is whole."""
        if self._decoder:
            self.matched += self._decoder.finish() == self._sealed[self._path]
            self._decoder = None

    def __enter__(self) -> _AudioSink:
        return self

    def __exit__(self, *_reason: object) -> None:
        if self._decoder:
            self._decoder.abandon()
