"""Plays a recording from a place in it, and logs that it was played: listening to a testimony is an act."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.faults import Fact
from desktop.domain.ids import RecordingId
from desktop.domain.recording import Recording
from desktop.recording.pcm import Frames
from desktop.recording.player import Player
from desktop.recording.samples import stream_frames
from desktop.vault.media import open_media


def start_playback(
    signed_in: SignedIn, recording_id: RecordingId, player: Player, from_ms: int = 0, to_ms: int | None = None
) -> None:
    """Writes the custody entry, then plays up to `to_ms` (None: to the end).

    Raises `Fault(RECORDING_UNKNOWN)`, `Fault(PLAYER_MISSING)`.
    """
    recording = signed_in.vault.recordings.get(recording_id)
    path, key = signed_in.vault.media_access(recording.interview_id)
    with signed_in.vault.transaction():
        signed_in.log.record(Action.RECORDING_PLAYED, recording_id, facts=_part(signed_in, recording, (from_ms, to_ms)))
    player.play(from_ms, _frames(path, bytes(key), recording, (from_ms, to_ms)), recording.format)


def _part(signed_in: SignedIn, recording: Recording, part_ms: tuple[int, int | None]) -> dict[str, Fact]:
    """Which part was asked for, to the end if no other end was given. Somebody may have stopped before it."""
    from_ms, to_ms = part_ms
    seal = signed_in.vault.recordings.seal_of(recording.id)
    if to_ms is None and seal is not None:
        to_ms = recording.format.frames_to_ms(seal.frames)
    return {"from_ms": from_ms} if to_ms is None else {"from_ms": from_ms, "to_ms": to_ms}


def _frames(path: Path, key: bytes, recording: Recording, part_ms: tuple[int, int | None]) -> Iterator[Frames]:
    """Opens the media file on the thread that plays: the vault's own handle belongs to the vault's thread."""
    first, end = (None if moment is None else recording.format.ms_to_frames(moment) for moment in part_ms)
    with closing(open_media(path, key)) as media:
        yield from stream_frames(media, recording, first or 0, end)
