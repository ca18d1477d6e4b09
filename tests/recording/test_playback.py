"""Playing reads the stored samples from the asked moment, and every start of it is in the custody log."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import AudioFormat
from desktop.recording.importing import import_audio
from desktop.recording.pcm import Frames
from desktop.recording.playback import start_playback
from desktop.system.paths import program_command
from desktop.system.sounddevice_player import SounddevicePlayer
from tests.fakes.virtual_microphone import VirtualMicrophone
from tests.fakes.waiting import wait_until
from tests.fakes.wav_files import counter, write_wav
from tests.recording.sitting_room import Room

RATE_HZ = 16_000


class Listener:
    """A player that only listens."""

    def __init__(self) -> None:
        self.heard: list[Frames] = []
        self.from_ms = -1
        self.is_playing = False

    def play(self, from_ms: int, frames: Iterator[Frames], format: AudioFormat) -> None:
        """Takes everything at once."""
        self.from_ms, self.heard = from_ms, list(frames)

    def stop(self) -> None:
        """Nothing to stop."""

    def position_ms(self) -> int:
        """Where it began."""
        return self.from_ms


def _imported(room: Room, folder: Path, seconds: int = 10) -> str:
    path = write_wav(folder / "a.wav", counter(seconds * RATE_HZ), RATE_HZ)
    command = program_command("decoder")
    return import_audio(room.signed_in, room.interview_id, path, command, lambda *_: None, lambda: False).id


def test_it_begins_and_ends_where_asked_and_is_logged_once(room: Room, tmp_path: Path) -> None:
    recording_id = _imported(room, tmp_path)
    listener = Listener()
    start_playback(room.signed_in, recording_id, listener, 2_500, 4_000)  # type: ignore[arg-type]
    heard = np.concatenate(listener.heard)[:, 0]
    assert (heard == counter(4 * RATE_HZ)[2_500 * RATE_HZ // 1000 :]).all()
    start_playback(room.signed_in, recording_id, listener)  # type: ignore[arg-type]
    assert len(np.concatenate(listener.heard)) == 10 * RATE_HZ
    bodies = [json.loads(entry.body) for entry in room.signed_in.vault.entries.all()]
    played = [body for body in bodies if body["action"] == "recording.played"]
    assert [body["facts"]["from_ms"] for body in played] == [2_500, 0]
    assert {body["object"] for body in played} == {recording_id}


def test_an_unknown_recording_is_not_played_and_not_logged(room: Room) -> None:
    before = room.signed_in.vault.entries.count()
    with pytest.raises(Fault) as caught:
        start_playback(room.signed_in, "rec-none", Listener())  # type: ignore[arg-type]
    assert caught.value.code is FaultCode.RECORDING_UNKNOWN
    assert room.signed_in.vault.entries.count() == before


@pytest.mark.usefixtures("microphone")
def test_the_real_player_moves_on_stops_and_ends(room: Room, tmp_path: Path) -> None:
    recording_id = _imported(room, tmp_path, seconds=2)
    player = SounddevicePlayer()
    start_playback(room.signed_in, recording_id, player, 1_000)  # type: ignore[arg-type]
    assert _plays(player)
    wait_until(lambda: player.position_ms() > 1_300, what="the position to move")
    player.stop()
    assert not _plays(player)
    assert 1_300 < player.position_ms() <= 2_000
    start_playback(room.signed_in, recording_id, player, 1_800)  # type: ignore[arg-type]
    wait_until(lambda: not _plays(player), what="the end")
    assert player.position_ms() == 2_000


def test_the_real_player_is_heard(room: Room, tmp_path: Path, microphone: VirtualMicrophone) -> None:
    recording_id = _imported(room, tmp_path, seconds=1)
    target = tmp_path / "heard.raw"
    microphone.hear(target)
    wait_until(lambda: target.stat().st_size > 0, what="the loudspeaker to be listened to")
    player = SounddevicePlayer()
    start_playback(room.signed_in, recording_id, player)  # type: ignore[arg-type]
    wait_until(lambda: not _plays(player), what="the end")
    wait_until(lambda: _peak(target) > 12_000, what="the sound to arrive")
    player.stop()


def _plays(player: SounddevicePlayer) -> bool:
    return player.is_playing


def _peak(path: Path) -> int:
    data = path.read_bytes()
    return int(np.frombuffer(data[: len(data) // 2 * 2], dtype="<i2").max(initial=0))


def test_no_sound_server_is_a_missing_player(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PULSE_SERVER", "unix:/nonexistent/native")
    if Path("/dev/snd").exists() and list(Path("/dev/snd").iterdir()):
        pytest.skip("this machine has a sound card")
    with pytest.raises(Fault) as caught:
        SounddevicePlayer().play(0, iter([]), AudioFormat(RATE_HZ, 1))
    assert caught.value.code is FaultCode.PLAYER_MISSING
