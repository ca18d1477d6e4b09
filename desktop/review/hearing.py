"""What somebody has heard, noted as it leaves the loudspeaker, and what of a line is still unheard."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.custody.signed_in import SignedIn
from desktop.domain.hearing import HeardStretch, Stretch, unheard
from desktop.domain.ids import RecordingId, SegmentId
from desktop.domain.transcript import Segment


def note_heard(signed_in: SignedIn, recording_id: RecordingId, heard: Iterable[tuple[int, int, int]]) -> None:
    """Notes `(channel, start_ms, end_ms)` that this account has heard of a recording.

    Raises `Fault(RECORDING_UNKNOWN)`, `INTERVIEW_ERASED`.
    """
    vault = signed_in.vault
    vault.require_not_erased(vault.recordings.get(recording_id).interview_id)
    vault.hearing.note(HeardStretch(recording_id, signed_in.account.id, *one) for one in heard)


def unheard_of(signed_in: SignedIn, recording_id: RecordingId, segment: Segment) -> list[Stretch]:
    """The stretches of a line that this account has not heard, in milliseconds."""
    return Ears(signed_in, recording_id).unheard(segment)


def lines_unheard(signed_in: SignedIn, segment_ids: Iterable[SegmentId]) -> list[SegmentId]:
    """Those of the lines that this account has not heard to their end. Raises `Fault(SEGMENT_UNKNOWN)`."""
    ears: dict[RecordingId, Ears] = {}
    missing = []
    for segment_id in segment_ids:
        recording_id, segment = signed_in.vault.transcripts.segment(segment_id)
        if recording_id not in ears:
            ears[recording_id] = Ears(signed_in, recording_id)
        if ears[recording_id].unheard(segment):
            missing.append(segment_id)
    return missing


class Ears:
    """What the account at work has heard of one recording, asked once for many lines.

    A line that the engine places beyond the recording's end is heard where the recording ends.
    """

    def __init__(self, signed_in: SignedIn, recording_id: RecordingId) -> None:
        vault = signed_in.vault
        self._heard = vault.hearing.of(recording_id, signed_in.account.id)
        seal = vault.recordings.seal_of(recording_id)
        self._length_ms = vault.recordings.get(recording_id).format.frames_to_ms(seal.frames) if seal else None

    def unheard(self, segment: Segment) -> list[Stretch]:
        """The stretches of a line that were not heard, in milliseconds."""
        end_ms = min(segment.end_ms, self._length_ms) if self._length_ms is not None else segment.end_ms
        return unheard(self._heard, segment.channel, min(segment.start_ms, max(end_ms - 1, 0)), end_ms)
