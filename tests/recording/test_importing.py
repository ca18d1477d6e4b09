"""Existing audio of every kind, good and bad. What cannot be taken in leaves no recording behind."""

from __future__ import annotations

import hashlib
import resource
import shutil
import subprocess
import wave
from collections.abc import Callable
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from desktop.custody.audit import check_log, check_rows
from desktop.custody.media_check import check_media
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import AudioFormat, Gap, GapReason, Origin, Recording, Seal, SealState
from desktop.recording.importing import Stop, forget_broken_off, import_audio
from desktop.recording.samples import read_frames
from desktop.recording.sealing import verify_recording
from desktop.system.paths import program_command
from tests.fakes.wav_files import counter, write_wav
from tests.recording.sitting_room import REPOSITORY, Room, actions, make_room

SPEECH = REPOSITORY / "resources" / "selftest" / "audio" / "conversation-two-channels.wav"
FFMPEG = shutil.which("ffmpeg")


def _import(
    room: Room, path: Path, progress: Callable[[int, int], None] = lambda *_: None, cancel: bool = False
) -> tuple[Recording, Seal]:
    recording = import_audio(
        room.signed_in, room.interview_id, path, program_command("decoder"), Stop(progress, lambda: cancel)
    )
    seal = room.signed_in.vault.recordings.seal_of(recording.id)
    assert seal is not None
    return recording, seal


def _samples(room: Room, recording: Recording) -> npt.NDArray[np.int16]:
    return read_frames(room.signed_in.vault.media(room.interview_id), recording, 0, 1 << 40)


def _refused(room: Room, path: Path) -> FaultCode:
    before = room.signed_in.vault.entries.count()
    with pytest.raises(Fault) as caught:
        _import(room, path)
    assert room.signed_in.vault.recordings.of(room.interview_id) == []
    assert room.signed_in.vault.entries.count() == before
    assert caught.value.facts.get("name") == path.name
    return caught.value.code


def _speech_seconds(seconds: int) -> npt.NDArray[np.int16]:
    with wave.open(str(SPEECH)) as source:
        return np.frombuffer(source.readframes(seconds * source.getframerate()), dtype="<i2").reshape(-1, 2)


def _ffmpeg(folder: Path, name: str, *options: str) -> Path:
    """Ten seconds of the sample conversation, encoded."""
    if FFMPEG is None:
        pytest.skip("making this file needs ffmpeg")
    source = write_wav(folder / "source.wav", _speech_seconds(10).reshape(-1), 16_000, 2)
    subprocess.run([FFMPEG, "-v", "error", "-i", str(source), *options, str(folder / name)], check=True, timeout=60)
    return folder / name


def test_a_wav_is_kept_sample_for_sample_and_byte_for_byte(room: Room) -> None:
    told: list[tuple[int, int]] = []
    recording, seal = _import(room, SPEECH, lambda done, total: told.append((done, total)))
    with wave.open(str(SPEECH)) as source:
        samples = source.readframes(source.getnframes())
        assert recording.format == AudioFormat(source.getframerate(), 2)
        assert seal.frames == source.getnframes()
    original = SPEECH.read_bytes()
    assert seal.samples_sha256 == hashlib.sha256(samples).hexdigest()
    assert seal.source_sha256 == hashlib.sha256(original).hexdigest()
    assert (seal.state, seal.gaps, recording.origin) == (SealState.COMPLETE, (), Origin.IMPORT)
    assert b"".join(room.signed_in.vault.media(room.interview_id).original(recording.id)) == original
    assert actions(room.signed_in) == ["recording.started", "recording.sealed"]
    vault = room.signed_in.vault
    assert [check_log(vault), check_rows(vault), check_media(vault)] == [[], [], []]
    verify_recording(room.signed_in, recording.id)
    assert told == sorted(told)
    assert told[-1] == (52_323, 52_323)


def test_eight_kilohertz_stays_eight_kilohertz(room: Room, tmp_path: Path) -> None:
    recording, seal = _import(room, write_wav(tmp_path / "old.wav", counter(8_000 * 7), 8_000))
    assert (recording.format, seal.frames) == (AudioFormat(8_000, 1), 56_000)
    assert (_samples(room, recording)[:, 0] == counter(56_000)).all()


def test_twenty_four_bits_lose_their_lowest_eight_and_say_so(room: Room, tmp_path: Path) -> None:
    deep = np.arange(-40_000, 40_000, dtype=np.int32) * 200
    path = tmp_path / "deep.wav"
    with wave.open(str(path), "wb") as target:
        target.setparams((1, 3, 48_000, 0, "NONE", ""))
        target.writeframes(deep.astype("<i4").view(np.uint8).reshape(-1, 4)[:, :3].tobytes())
    recording, seal = _import(room, path)
    assert (_samples(room, recording)[:, 0] == deep >> 8).all()
    assert "without dither" in recording.source
    assert seal.source_sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize(
    ("name", "options", "frames"),
    [
        ("c.flac", (), 160_000),
        ("c.mp3", (), 160_000),
        ("c.m4a", (), 160_000),
        ("c.ogg", ("-c:a", "libvorbis"), 160_000),
        ("c.opus", (), 480_000),
        ("c.aiff", (), 160_000),
        ("float.wav", ("-c:a", "pcm_f32le"), 160_000),
        ("c.mka", ("-c:a", "flac"), 160_000),
        ("c.wma", (), 160_000),
    ],
)
def test_every_usual_kind_sounds_like_its_source(
    room: Room, tmp_path: Path, name: str, options: tuple[str, ...], frames: int
) -> None:
    recording, seal = _import(room, _ffmpeg(tmp_path, name, *options))
    assert seal.gaps == ()
    assert abs(seal.frames - frames) < 4096
    samples = _samples(room, recording)
    assert samples.shape == (seal.frames, 2)
    assert _likeness(samples[:: frames // 160_000, 0], _speech_seconds(10)[:, 0]) > 0.9


def _likeness(heard: npt.NDArray[np.int16], said: npt.NDArray[np.int16]) -> float:
    """Best normalized correlation over a small shift, as encoders have."""
    size = 1 << (len(heard) + len(said)).bit_length()
    cross = np.fft.irfft(np.fft.rfft(heard, size) * np.conj(np.fft.rfft(said, size)), size)
    return float(cross.max() / (np.linalg.norm(heard.astype(float)) * np.linalg.norm(said.astype(float))))


@pytest.mark.skipif(FFMPEG is None, reason="compares with stock ffmpeg")
def test_stock_ffmpeg_decodes_to_the_same_samples(room: Room, tmp_path: Path) -> None:
    path = _ffmpeg(tmp_path, "float.flac", "-sample_fmt", "s32")
    recording, _ = _import(room, path)
    words = [str(FFMPEG), "-v", "error", "-i", str(path), "-f", "s32le", "-"]
    stock = np.frombuffer(subprocess.run(words, capture_output=True, check=True).stdout, dtype="<i4").reshape(-1, 2)
    assert (_samples(room, recording) == stock >> 16).all()


def test_a_truncated_wav_is_taken_in_as_far_as_it_goes(room: Room, tmp_path: Path) -> None:
    path = tmp_path / "cut.wav"
    path.write_bytes(SPEECH.read_bytes()[: 44 + 64_000 * 5])
    recording, seal = _import(room, path)
    assert seal.frames == 80_000
    assert seal.gaps == (Gap(80_000, 47_323, GapReason.DAMAGED_SOURCE),)
    assert (_samples(room, recording) == _speech_seconds(5)).all()
    verify_recording(room.signed_in, recording.id)


@pytest.mark.parametrize("name", ["c.flac", "c.mp3", "c.ogg"])
def test_a_damaged_middle_is_a_gap_where_it_lies(room: Room, tmp_path: Path, name: str) -> None:
    options = ("-c:a", "libvorbis") if name == "c.ogg" else ()
    data = bytearray(_ffmpeg(tmp_path, name, *options).read_bytes())
    data[len(data) // 2 : len(data) // 2 + 4000] = np.random.default_rng(3).bytes(4000)
    (tmp_path / name).write_bytes(data)
    _, seal = _import(room, tmp_path / name)
    assert seal.gaps
    assert {gap.reason for gap in seal.gaps} == {GapReason.DAMAGED_SOURCE}
    missing_ms = sum(gap.length_ms for gap in seal.gaps)
    assert abs(seal.frames * 1000 // 16_000 + missing_ms - 10_000) < 150


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", FaultCode.AUDIO_EMPTY),
        (b"The witness said " * 500, FaultCode.AUDIO_NOT_AUDIO),
        (b"PK\x03\x04" + bytes(5000), FaultCode.AUDIO_NOT_AUDIO),
        (SPEECH.read_bytes()[:44], FaultCode.AUDIO_EMPTY),
        (SPEECH.read_bytes()[:30], FaultCode.AUDIO_UNREADABLE),
    ],
    ids=["empty", "text", "archive", "header alone", "cut header"],
)
def test_what_is_not_audio_is_refused_by_name(room: Room, tmp_path: Path, content: bytes, code: FaultCode) -> None:
    path = tmp_path / "source.wav"
    path.write_bytes(content)
    assert _refused(room, path) is code


def test_what_is_not_a_readable_file_is_refused_by_name(room: Room, tmp_path: Path) -> None:
    assert _refused(room, tmp_path / "none.wav") is FaultCode.FILE_NOT_FOUND
    assert _refused(room, tmp_path) is FaultCode.AUDIO_NOT_A_FILE


def test_more_than_two_channels_are_mixed_into_one_and_it_is_said(room: Room, tmp_path: Path) -> None:
    path = write_wav(tmp_path / "three.wav", counter(30_000), 16_000, channels=3)
    recording, seal = _import(room, path)
    assert (recording.format.channels, seal.frames) == (1, 10_000)
    assert (_samples(room, recording)[:, 0] == counter(30_000)[1::3]).all()
    assert "3 channels mixed into one" in recording.source
    assert b"".join(room.signed_in.vault.media(room.interview_id).original(recording.id)) == path.read_bytes()


def test_the_same_file_under_another_name_is_refused_the_second_time(room: Room, tmp_path: Path) -> None:
    path = write_wav(tmp_path / "one.wav", counter(16_000), 16_000)
    _import(room, path)
    shutil.copy(path, tmp_path / "two.wav")
    with pytest.raises(Fault) as caught:
        _import(room, tmp_path / "two.wav")
    assert caught.value.code is FaultCode.AUDIO_DUPLICATE
    assert len(room.signed_in.vault.recordings.of(room.interview_id)) == 1


def test_cancelling_leaves_no_recording_and_the_file_can_be_imported_later(room: Room, tmp_path: Path) -> None:
    path = write_wav(tmp_path / "long.wav", counter(16_000 * 60), 16_000)
    asked: list[bool] = []

    def told(done_ms: int, _total: int) -> None:
        asked[:] = [done_ms > 10_000]

    with pytest.raises(Fault) as caught:
        import_audio(
            room.signed_in, room.interview_id, path, program_command("decoder"), Stop(told, lambda: any(asked))
        )
    assert caught.value.code is FaultCode.AUDIO_IMPORT_CANCELLED
    assert room.signed_in.vault.recordings.of(room.interview_id) == []
    assert actions(room.signed_in) == []
    _, seal = _import(room, path)
    assert seal.frames == 16_000 * 60


def test_what_broke_off_gives_its_room_back_and_what_is_kept_never_does(room: Room, tmp_path: Path) -> None:
    rng = np.random.default_rng(5)
    path = write_wav(tmp_path / "noise.wav", rng.integers(-9000, 9000, 16_000 * 60).astype("<i2"), 16_000)
    media = room.signed_in.vault.media(room.interview_id)
    sizes = []
    for _ in range(4):
        asked: list[bool] = []
        stop = Stop(lambda done, _, asked=asked: asked.append(done > 50_000), lambda asked=asked: any(asked))  # type: ignore[misc]
        with pytest.raises(Fault):
            import_audio(room.signed_in, room.interview_id, path, program_command("decoder"), stop)
        media.fold_in()
        sizes.append(room.signed_in.vault.media_access(room.interview_id)[0].stat().st_size)
    assert sizes[3] < sizes[0] * 1.2
    assert len(media.unfinished_imports()) == 1
    recording, _ = _import(room, path)
    assert media.unfinished_imports() == []
    media._database.execute("INSERT INTO unfinished_import (recording_id) VALUES ('rec-none')")
    forget_broken_off(room.signed_in.vault, media)
    verify_recording(room.signed_in, recording.id)


def test_consent_comes_first(tmp_path: Path) -> None:
    room = make_room(tmp_path, may_record=False)
    with pytest.raises(Fault) as caught:
        _import(room, SPEECH)
    assert caught.value.code is FaultCode.CONSENT_MISSING
    room.signed_in.lock()


@pytest.mark.slow
def test_two_hours_are_taken_in_with_constant_memory(room: Room, tmp_path: Path) -> None:
    hour = 16_000 * 3600
    quiet = (counter(2 * hour).astype(np.int32) // 300).astype("<i2")
    path = write_wav(tmp_path / "long.wav", quiet, 16_000)
    before_kib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    del quiet
    _, seal = _import(room, path)
    assert seal.frames == 2 * hour
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before_kib < 80_000


@pytest.mark.parametrize(
    "minutes", [20, pytest.param(120, marks=pytest.mark.slow)], ids=["twenty minutes", "two hours"]
)
def test_a_long_old_tape_is_taken_in(room: Room, tmp_path: Path, minutes: int) -> None:
    frames = 8_000 * 60 * minutes
    tone = np.zeros(frames, dtype="<i2")
    tone[:80_000] = (np.sin(np.arange(80_000) / 3) * 9_000).astype("<i2")
    recording, seal = _import(room, write_wav(tmp_path / "tape.wav", tone, 8_000))
    assert (seal.frames, seal.gaps, recording.format.frames_to_ms(seal.frames)) == (frames, (), minutes * 60_000)
    assert seal.samples_sha256 == hashlib.sha256(tone.tobytes()).hexdigest()
