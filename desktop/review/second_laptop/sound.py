"""The sound of an interview as parts of a review bundle: the stored chunks as they are, so that the seal still fits.

Nothing is decoded. Beside the bytes stands what the media file notes of them: lengths, gaps, markers and clocks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from desktop.bundle import review_layout as layout
from desktop.bundle.part import Part, part_of
from desktop.bundle.untrusted_json import read_canonical
from desktop.crypto.canonical import canonical_json
from desktop.custody.row_digest import plain_row
from desktop.custody.row_value import row_value
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import ClockReading, Gap, Marker, Recording
from desktop.vault.media import MediaFile

_FIELDS = frozenset(("v", "recording", "chunks", "gaps", "markers", "clocks", "ending"))
_MARK_LIMIT = 2_000_000
_LARGEST = 2**53 - 1


@dataclass(frozen=True, slots=True)
class NotedSound:
    """What a media file knows of one recording beside its bytes.

    `chunks` are first frame, frames and stored bytes of each; `ending` the clock drift of an orderly stop, or None.
    """

    recording_id: str
    chunks: tuple[tuple[int, int, int], ...]
    gaps: tuple[Gap, ...]
    markers: tuple[Marker, ...]
    clocks: tuple[ClockReading, ...]
    ending: int | None

    @property
    def stored_bytes(self) -> int:
        """Of all chunks together."""
        return sum(size for _, _, size in self.chunks)


def sound_parts(media: MediaFile, recordings: Sequence[Recording]) -> list[Part]:
    """The parts of these recordings, numbered in their order. Sound is read when the parts are."""
    parts: list[Part] = []
    for number, recording in enumerate(recordings, start=1):
        noted = noted_in(media, recording.id)
        parts += [
            part_of(layout.noted_path(number), _as_bytes(noted)),
            Part(layout.stored_path(number), noted.stored_bytes, _stored(media, recording.id)),
        ]
        source_bytes = sum(len(piece) for piece in media.original(recording.id))
        if source_bytes:
            parts.append(Part(layout.source_path(number), source_bytes, _source(media, recording.id)))
    return parts


def noted_in(media: MediaFile, recording_id: str) -> NotedSound:
    """What the media file notes of a recording."""
    return NotedSound(
        recording_id,
        tuple((chunk.first_frame, chunk.frames, len(chunk.flac)) for chunk in media.chunks(recording_id)),
        tuple(media.gaps(recording_id)),
        tuple(media.markers(recording_id)),
        tuple(media.clock_readings(recording_id)),
        media.ending(recording_id),
    )


def noted_sound(path: str, untrusted_data: bytes, recording_id: str) -> NotedSound:
    """What a part says. Raises `Fault(REVIEW_AUDIO_WRONG)` for anything that is not exactly that of the recording."""
    raw = read_canonical(untrusted_data, _MARK_LIMIT)
    try:
        if raw is None or set(raw) != _FIELDS or raw["recording"] != recording_id:
            raise ValueError("not what is noted of a recording")
        noted = NotedSound(
            recording_id,
            tuple(map(_chunk, raw["chunks"])),
            tuple(row_value(Gap, one)[0] for one in raw["gaps"]),
            tuple(row_value(Marker, one)[0] for one in raw["markers"]),
            tuple(row_value(ClockReading, one)[0] for one in raw["clocks"]),
            _ending(raw["ending"]),
        )
        _require_in_order(noted)
    except (ValueError, TypeError) as error:
        raise Fault(FaultCode.REVIEW_AUDIO_WRONG, recording=recording_id, part=path) from error
    return noted


def write_noted(media: MediaFile, noted: NotedSound) -> None:
    """Notes the same in another media file."""
    for gap in noted.gaps:
        media.add_gap(noted.recording_id, gap)
    for marker in noted.markers:
        media.add_marker(noted.recording_id, marker)
    for reading in noted.clocks:
        media.add_clock_reading(noted.recording_id, reading)
    if noted.ending is not None:
        media.add_ending(noted.recording_id, noted.ending)


def _as_bytes(noted: NotedSound) -> bytes:
    return canonical_json({
        "v": 1, "recording": noted.recording_id, "chunks": [list(chunk) for chunk in noted.chunks],
        "gaps": [plain_row(gap) for gap in noted.gaps], "markers": [plain_row(marker) for marker in noted.markers],
        "clocks": [plain_row(reading) for reading in noted.clocks], "ending": noted.ending,
    })  # fmt: skip


def _stored(media: MediaFile, recording_id: str) -> Callable[[], Iterator[bytes]]:
    return lambda: (chunk.flac for chunk in media.chunks(recording_id))


def _source(media: MediaFile, recording_id: str) -> Callable[[], Iterator[bytes]]:
    return lambda: media.original(recording_id)


def _chunk(raw: Any) -> tuple[int, int, int]:
    first, frames, size = raw
    if type(raw) is not list or not all(type(value) is int and 0 <= value <= _LARGEST for value in raw):
        raise ValueError("not a chunk")
    return first, frames, size


def _ending(raw: Any) -> int | None:
    if raw is not None and (type(raw) is not int or abs(raw) > _LARGEST):
        raise ValueError("not a drift")
    return None if raw is None else int(raw)


def _require_in_order(noted: NotedSound) -> None:
    """Each chunk begins where the one before it ends, and none is empty."""
    at = 0
    for first, frames, size in noted.chunks:
        if first != at or frames < 1 or size < 1:
            raise ValueError("chunks out of order")
        at += frames
