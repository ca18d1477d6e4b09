"""What was kept of the spans off the record: recordings of their own, sealed, and no part of the testimony.

They lie in the interview's media file under its key, so that they end with it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from desktop.domain.recording import Gap, Origin, Recording
from desktop.vault.media import MediaFile


def recordings_apart(media: MediaFile, recording: Recording) -> list[Recording]:
    """What of a recording was kept apart, as recordings of their own that began when it went off the record."""
    gaps = media.gaps(recording.id)
    return [
        replace(
            recording,
            id=aside.id,
            origin=Origin.ASIDE,
            started_at=recording.started_at + timedelta(milliseconds=_time_at(recording, gaps, aside.at_frame)),
        )
        for aside in media.asides(recording.id)
    ]


def _time_at(recording: Recording, gaps: list[Gap], frame: int) -> int:
    """Milliseconds from the beginning to a frame, with what is missing before it."""
    return recording.format.frames_to_ms(frame) + sum(gap.length_ms for gap in gaps if gap.at_frame < frame)
