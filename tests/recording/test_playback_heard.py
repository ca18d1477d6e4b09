"""Playing through the real loudspeaker path into a virtual one: what comes out is listened to, sample by sample."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import AudioFormat
from desktop.recording.flac_chunk import encode_chunk
from desktop.recording.manner import PLAIN, Manner, Passage
from desktop.recording.programme import StoredProgramme
from desktop.recording.stored_sound import StoredSound
from desktop.system import loudspeaker
from desktop.system.sounddevice_player import SounddevicePlayer
from desktop.vault.media import make_media
from tests.fakes.ear import Ear, Samples
from tests.fakes.virtual_microphone import RATE_HZ, VirtualMicrophone
from tests.fakes.waiting import wait_until
from tests.recording.stored_recordings import KEY, Shelf, a_recording, noise, shelved, tone
from tests.recording.test_stretch import pitch

THREE_HOURS_MS = 3 * 3_600_000


@pytest.fixture
def ear(microphone: VirtualMicrophone) -> Iterator[Ear]:
    ear = Ear(microphone)
    yield ear
    ear.end()


@pytest.fixture
def player(microphone: VirtualMicrophone) -> Iterator[SounddevicePlayer]:
    player = SounddevicePlayer()
    yield player
    player.rest()


def start(player: SounddevicePlayer, shelf: Shelf, manner: Manner = PLAIN, at_ms: int = 0) -> None:
    format, first = shelf.recording.format, shelf.recording.format.ms_to_frames(at_ms)
    programme = StoredProgramme(shelf.sound(), format, (first, len(shelf.samples)), manner)
    player.play(programme, format, first)


def plays(player: SounddevicePlayer) -> bool:
    return player.is_playing


def hear_all(player: SounddevicePlayer, ear: Ear, shelf: Shelf, manner: Manner = PLAIN) -> Samples:
    """Plays it to the end; what was heard of it."""
    ear.forget()
    start(player, shelf, manner)
    wait_until(lambda: not player.is_playing, what="the end")
    wait_until(ear.is_silent, what="silence")
    return ear.sound()


def test_what_is_heard_is_what_is_stored(player: SounddevicePlayer, ear: Ear, tmp_path: Path) -> None:
    """Every piece between holes is looked up in what is stored; on an idle machine there is one piece, and no hole."""
    shelf = shelved(tmp_path, noise(4, RATE_HZ, channels=2), RATE_HZ)
    hear_all(player, ear, shelf)  # the virtual loudspeaker swallows the first second after it was opened
    pieces = pieces_of(hear_all(player, ear, shelf))
    at = 0
    exact: list[Samples] = []
    for piece in pieces:
        first = place_of(piece, shelf.samples[at:]) + at
        stored = shelf.samples[first : first + len(piece)]
        assert np.corrcoef(piece.ravel(), stored.ravel())[0, 1] > 0.999
        exact.append(np.all(piece == stored, axis=1))
        at = first + len(piece)
    share, heard = np.mean(np.concatenate(exact)), sum(map(len, pieces))
    print(
        f"{share:.4%} of {heard} frames heard are bit-exact, {len(shelf.samples) - heard} not heard, {len(pieces) - 1} holes"
    )
    assert heard > 0.97 * len(shelf.samples)


@pytest.mark.parametrize("speed", [0.5, 0.75, 1.5, 2.0])
def test_pitch_stays_and_length_is_scaled(player: SounddevicePlayer, ear: Ear, tmp_path: Path, speed: float) -> None:
    shelf = shelved(tmp_path, tone(440, 4, RATE_HZ), RATE_HZ)
    start(player, shelf)
    wait_until(lambda: player.at_frame() > RATE_HZ, what="the loudspeaker to have begun")
    player.stop()
    wait_until(ear.is_silent, what="silence")
    whole = hear_all(player, ear, shelf, Manner(speed=speed))
    heard = np.concatenate(pieces_of(whole))
    found, purity = pitch(heard, RATE_HZ)
    length, holes = len(heard) / RATE_HZ, (len(whole) - len(heard)) / RATE_HZ
    print(f"{speed}x: {found:.2f} Hz, all else {purity:.0f} dB below, {length:.3f} s and {holes:.3f} s of holes")
    assert found == pytest.approx(440, abs=1)
    assert length * speed == pytest.approx(4, rel=0.02)


def test_what_is_noted_is_what_the_loudspeaker_has_played(
    player: SounddevicePlayer, microphone: VirtualMicrophone, tmp_path: Path
) -> None:
    """To the end it is all of it; stopped on the way, it is up to the place that is told, and nothing that waited."""
    shelf = shelved(tmp_path, noise(2, RATE_HZ, channels=2), RATE_HZ)
    format = shelf.recording.format
    whole, broken_off = (StoredProgramme(shelf.sound(), format, (0, len(shelf.samples)), PLAIN) for _ in range(2))
    player.play(whole, format, 0)
    wait_until(lambda: not player.is_playing, what="the end")
    assert whole.heard.take() == [(0, 0, 2_000), (1, 0, 2_000)]
    player.play(broken_off, format, 0)
    wait_until(lambda: player.at_frame() > RATE_HZ // 2, what="half a second")
    player.stop()
    at_ms = format.frames_to_ms(player.at_frame())
    assert broken_off.heard.take() == [(0, 0, at_ms), (1, 0, at_ms)]
    assert at_ms < 2_000


def pieces_of(heard: Samples) -> list[Samples]:
    """What lies between the silences that a sound server puts in when the machine is too busy: two ms or more."""
    is_silent = np.all(heard == 0, axis=1)
    edges = np.flatnonzero(np.diff(is_silent.astype(np.int8), prepend=0, append=0)).reshape(-1, 2)
    holes = [(int(first), int(end)) for first, end in edges if end - first >= RATE_HZ // 500]
    starts, ends = [0, *(end for _, end in holes)], [*(first for first, _ in holes), len(heard)]
    return [heard[start:end] for start, end in zip(starts, ends, strict=True) if end - start > RATE_HZ // 500]


def place_of(piece: Samples, stored: Samples) -> int:
    """Where `stored` goes on as `piece` begins; noise is alike nowhere else."""
    candidates = np.flatnonzero(stored[:, 0] == piece[0, 0])
    length = min(len(piece), 64)
    alike = [place for place in candidates if np.array_equal(stored[place : place + length], piece[:length])]
    assert alike, "a piece was heard that is not stored"
    return int(alike[0])


def long_shelf(folder: Path) -> Shelf:
    """Three hours: one loud half second over and over, so that it is made in a moment."""
    recording = a_recording(AudioFormat(16_000, 1))
    piece = tone(300, 0.5, 16_000)
    flac = encode_chunk(piece, recording.format)
    media = make_media(folder / "media.db", KEY)
    count = THREE_HOURS_MS // 500
    with media.transaction():
        for seq in range(count):
            media.add_chunk(recording.id, seq, seq * len(piece), len(piece), flac)
    media.close()
    return Shelf(folder / "media.db", recording, np.broadcast_to(np.int16(0), (count * len(piece), 1)))


@pytest.mark.parametrize("tries", [25, pytest.param(300, marks=pytest.mark.slow)])
def test_it_starts_at_once_anywhere_in_three_hours(
    player: SounddevicePlayer, ear: Ear, tmp_path: Path, tries: int
) -> None:
    """From asking for it to the sound at the loudspeaker, the way through the sound server and the ear included."""
    shelf = long_shelf(tmp_path)
    start(player, shelf)
    wait_until(lambda: player.at_frame() > 16_000, what="the loudspeaker to have begun")
    chance = random.Random(7)
    took: list[float] = []
    for _ in range(tries):
        player.stop()
        wait_until(ear.is_silent, what="silence")
        ear.forget()
        asked_at = time.perf_counter()
        start(player, shelf, at_ms=chance.randrange(THREE_HOURS_MS - 5_000))
        wait_until(lambda: ear.first_sound_at() is not None, what="sound")
        heard_at = ear.first_sound_at()
        assert heard_at is not None
        took.append((heard_at - asked_at) * 1000)
    deciles = np.percentile(took, [0, 10, 50, 90, 95, 99, 100])
    print(f"start in ms over {tries} places: min, p10, p50, p90, p95, p99, max =", *(f"{ms:.0f}" for ms in deciles))
    assert np.median(took) < 100


def test_it_moves_on_stops_where_it_is_and_ends(player: SounddevicePlayer, ear: Ear, tmp_path: Path) -> None:
    shelf = shelved(tmp_path, noise(3, RATE_HZ), RATE_HZ)
    assert not plays(player)
    start(player, shelf, at_ms=1_000)
    assert plays(player)
    wait_until(lambda: player.at_frame() > RATE_HZ * 13 // 10, what="the place to move")
    player.stop()
    stopped_at = player.at_frame()
    assert not plays(player)
    wait_until(ear.is_silent, what="silence")
    assert player.at_frame() == stopped_at < len(shelf.samples)
    start(player, shelf, at_ms=2_800)
    wait_until(lambda: not player.is_playing, what="the end")
    assert player.at_frame() == len(shelf.samples)
    assert player.fault is None


def test_the_place_is_that_of_what_is_heard(player: SounddevicePlayer, ear: Ear, tmp_path: Path) -> None:
    """A second of silence, then sound: when it arrives, that is where playing says it is."""
    samples = np.concatenate((np.zeros((RATE_HZ * 2, 1), dtype=np.int16), tone(500, 2, RATE_HZ)))
    shelf = shelved(tmp_path, samples, RATE_HZ)
    start(player, shelf)
    wait_until(lambda: player.at_frame() > 0, what="the loudspeaker to have begun")
    for speed in (1.0, 2.0, 0.5):
        player.stop()
        wait_until(ear.is_silent, what="silence")
        ear.forget()
        start(player, shelf, Manner(speed=speed), at_ms=1_500)
        wait_until(lambda: ear.first_sound_at() is not None, what="sound")
        late_ms = (player.at_frame() - RATE_HZ * 2) / RATE_HZ * 1000 / speed
        assert abs(late_ms) < 120, speed


def test_a_loop_goes_round(player: SounddevicePlayer, ear: Ear, tmp_path: Path) -> None:
    shelf = shelved(tmp_path, noise(4, RATE_HZ), RATE_HZ)
    start(player, shelf, Manner(loop=Passage(1_000, 1_300)), at_ms=1_000)
    places: list[int] = []

    def turns() -> int:
        places.append(player.at_frame())
        return int(np.sum(np.diff(places) < 0))

    wait_until(lambda: turns() >= 3, what="three turns")
    assert all(RATE_HZ <= place <= RATE_HZ * 13 // 10 + 2 for place in places)


@pytest.mark.parametrize("how", ["unplugged", "suspended"])
def test_a_loudspeaker_that_goes_is_named_and_the_place_is_kept(
    player: SounddevicePlayer, microphone: VirtualMicrophone, tmp_path: Path, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf = shelved(tmp_path, noise(60, RATE_HZ), RATE_HZ)
    start(player, shelf)
    wait_until(lambda: player.at_frame() > RATE_HZ // 2, what="the place to move")
    if how == "unplugged":
        assert microphone._pactl("unload-module", "module-null-sink") == 0
    else:
        monkeypatch.setattr(loudspeaker, "LOST_S", 0.5)
        assert microphone._pactl("suspend-sink", "speaker", "1") == 0
    wait_until(lambda: not player.is_playing, what="it to be noticed")
    assert player.fault is not None
    assert player.fault.code is FaultCode.PLAYER_LOST
    kept = player.at_frame()
    assert RATE_HZ // 2 < kept < len(shelf.samples) // 2
    if how == "suspended":  # it comes back: it goes on from there
        assert microphone._pactl("suspend-sink", "speaker", "0") == 0
        monkeypatch.setattr(loudspeaker, "LOST_S", 4.0)
        start(player, shelf, at_ms=kept * 1000 // RATE_HZ)
        wait_until(lambda: player.at_frame() > kept + RATE_HZ // 2, what="the place to move again")
        assert player.fault is None
    else:
        with pytest.raises(Fault) as caught:
            start(player, shelf)
        assert caught.value.code is FaultCode.PLAYER_MISSING


def test_it_stays_ready_for_a_while_and_then_lets_the_device_go(
    player: SounddevicePlayer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    format = AudioFormat(RATE_HZ, 1)
    player.get_ready(format)
    first = player._loudspeaker
    assert first is not None
    player.get_ready(format)
    assert player._loudspeaker is first
    first._ready_s = 0.0
    wait_until(lambda: not first.takes(format), what="the device to be let go")
    player.get_ready(format)
    assert player._loudspeaker is not first
    player.get_ready(AudioFormat(RATE_HZ, 2))
    player.rest()
    assert player._loudspeaker is None


def test_what_was_read_from_is_closed_however_it_ends(player: SounddevicePlayer, tmp_path: Path) -> None:
    shelf = shelved(tmp_path, noise(30, RATE_HZ), RATE_HZ)
    opened: list[StoredSound] = []
    for _ in range(3):  # one after the other, each before the one before has ended
        sound = shelf.sound()
        opened.append(sound)
        player.play(
            StoredProgramme(sound, shelf.recording.format, (0, len(shelf.samples)), PLAIN), shelf.recording.format, 0
        )
    player.rest()

    def is_closed(sound: StoredSound) -> bool:
        try:
            sound._media.end_of("rec-1")
        except Fault as fault:
            return fault.code is FaultCode.VAULT_LOCKED
        return False

    wait_until(lambda: all(map(is_closed, opened)), what="all of them to be closed")


def test_no_sound_server_is_a_missing_player(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PULSE_SERVER", "unix:/nonexistent/native")
    if Path("/dev/snd").exists() and list(Path("/dev/snd").iterdir()):
        pytest.skip("this machine has a sound card")
    player = SounddevicePlayer()
    with pytest.raises(Fault) as caught:
        start(player, shelved(tmp_path, noise(1, RATE_HZ), RATE_HZ))
    assert caught.value.code is FaultCode.PLAYER_MISSING
    assert (player.is_playing, player.at_frame(), player.fault) == (False, 0, None)
