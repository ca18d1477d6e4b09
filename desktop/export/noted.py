"""What was noted beside the sound: microphone, markers, clocks, and what was kept apart. No words and no sound of it.

`noted` of a recording in `data/record.json` (resources/spec/bundle-v1.md section 7.1).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.crypto.markers import places_of
from desktop.domain.ids import InterviewId
from desktop.domain.recording import ClockReading, Marker, Origin, Recording
from desktop.vault.stamps import stamp_of
from desktop.vault.vault import Vault

Json = dict[str, object]


@dataclass(frozen=True, slots=True)
class KeptApart:
    """A span off the record that the witness wanted kept: where it was taken out, and how long it is."""

    at_frame: int
    length_ms: int


@dataclass(frozen=True, slots=True)
class Noted:
    """What lies beside one recording."""

    markers: tuple[Marker, ...] = ()
    readings: tuple[ClockReading, ...] = ()
    apart: tuple[KeptApart, ...] = ()


def noted_beside(vault: Vault, interview_id: InterviewId, recording: Recording) -> Noted:
    """What lies in the interview's media file beside this recording's sound."""
    media = vault.media(interview_id)
    return Noted(
        markers=tuple(media.markers(recording.id)),
        readings=tuple(media.clock_readings(recording.id)),
        apart=tuple(
            KeptApart(aside.at_frame, recording.format.frames_to_ms(media.end_of(aside.id)[1]))
            for aside in media.asides(recording.id)
        ),
    )


def noted_value(noted: Noted, recording: Recording) -> Json:
    """As it stands in the record. An imported file has a name, not a microphone: that name stays here."""
    return {
        "microphone": recording.source if recording.origin is Origin.MICROPHONE else "",
        "markers": places_of(noted.markers),
        "clocks": _clocks(noted.readings),
        "kept_apart": [{"at_frame": span.at_frame, "length_ms": span.length_ms} for span in noted.apart],
    }


def _clocks(readings: Sequence[ClockReading]) -> list[Json]:
    """Each start of the machine by its number: its id would join interviews that have nothing to do with each other."""
    starts = list(dict.fromkeys(reading.boot_id for reading in readings))
    return [
        {
            "at_frame": reading.at_frame,
            "wall_at": stamp_of(reading.wall_at),
            "monotonic_ms": reading.monotonic_ms,
            "start": starts.index(reading.boot_id),
        }
        for reading in readings
    ]
