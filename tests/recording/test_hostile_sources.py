"""Sources that lie or are locked. What is kept is what was read; what is missing is shown."""

from __future__ import annotations

import struct
from pathlib import Path

import av
import numpy as np
import pytest

from desktop.domain.faults import FaultCode
from desktop.domain.recording import Gap, GapReason
from tests.fakes.wav_files import counter, write_wav
from tests.recording.sitting_room import Room
from tests.recording.taking_in import RATE, refused, samples, take_in

DAMAGED = GapReason.DAMAGED_SOURCE


def wav_that_says(path: Path, stated_bytes: int, seconds: float = 2.0, tail: bytes = b"") -> Path:
    """A WAV of two seconds whose header states another length."""
    write_wav(path, counter(int(seconds * RATE)), RATE)
    data = bytearray(path.read_bytes())
    struct.pack_into("<I", data, 40, stated_bytes)
    path.write_bytes(bytes(data) + tail)
    return path


@pytest.mark.parametrize(
    ("stated", "gaps"),
    [
        (0, ()),
        (0xFFFFFFFF, ()),
        (2 * RATE, ()),
        (10, ()),
        (8 * RATE, (Gap(2 * RATE, 2_000, DAMAGED),)),
        (4 * RATE, ()),
    ],
    ids=["zero", "ffffffff", "half", "nearly nothing", "double", "truth"],
)
def test_a_wav_whose_header_lies_is_taken_in_whole(
    room: Room, tmp_path: Path, stated: int, gaps: tuple[Gap, ...]
) -> None:
    recording, seal = take_in(room, wav_that_says(tmp_path / "a.wav", stated))
    assert (samples(room, recording) == counter(2 * RATE)).all()
    assert seal.gaps == gaps
    assert ("header states less" in recording.source) == (stated in (2 * RATE, 10))


def test_what_follows_the_sound_in_order_is_no_sound(room: Room, tmp_path: Path) -> None:
    tail = b"LIST" + struct.pack("<I", 12) + b"INFOISFT\0\0\0\0" + b"bext" + struct.pack("<I", 4) + b"abcd"
    recording, seal = take_in(room, wav_that_says(tmp_path / "a.wav", 4 * RATE, tail=tail))
    assert (seal.frames, seal.gaps) == (2 * RATE, ())
    assert "header states less" not in recording.source


def long_wav(path: Path, form: str, seconds: int = 2) -> Path:
    """The same sound in a form for files above four gigabytes."""
    sound = counter(seconds * RATE).tobytes()
    fmt = struct.pack("<HHIIHH", 1, 1, RATE, 2 * RATE, 2, 16)
    if form == "rf64":
        ds64 = struct.pack("<QQQI", len(sound) + 72, len(sound), seconds * RATE, 0)
        head = b"RF64\xff\xff\xff\xffWAVEds64" + struct.pack("<I", len(ds64)) + ds64
        head += b"fmt " + struct.pack("<I", len(fmt)) + fmt + b"data\xff\xff\xff\xff"
        path.write_bytes(head + sound)
        return path
    ending = bytes.fromhex("f3acd3118cd100c04f8edb8a")
    body = b"fmt " + ending + struct.pack("<Q", 24 + len(fmt)) + fmt + b"data" + ending
    body += struct.pack("<Q", 24 + len(sound)) + sound
    riff = bytes.fromhex("726966662e91cf11a5d628db04c10000")
    path.write_bytes(riff + struct.pack("<Q", 40 + len(body)) + b"wave" + ending + body)
    return path


@pytest.mark.parametrize("form", ["rf64", "w64"])
def test_the_forms_for_long_files_are_read_and_their_loss_is_shown(room: Room, tmp_path: Path, form: str) -> None:
    recording, seal = take_in(room, long_wav(tmp_path / f"a.{form}", form))
    assert (samples(room, recording) == counter(2 * RATE)).all()
    assert seal.gaps == ()
    cut = tmp_path / f"cut.{form}"
    cut.write_bytes((tmp_path / f"a.{form}").read_bytes()[:-RATE])
    _, seal = take_in(room, cut)
    assert (seal.frames, seal.gaps) == (3 * RATE // 2, (Gap(3 * RATE // 2, 500, DAMAGED),))


def encoded(path: Path, streams: list[tuple[str, int, int]], seconds: int = 2, *, picture: bool = False) -> Path:
    """A file with sound streams of (codec, rate, channels), each a tone, and perhaps moving pictures."""
    with av.open(str(path), "w") as target:
        made = [
            target.add_stream(codec, rate=rate, layout="mono" if c == 1 else "stereo") for codec, rate, c in streams
        ]
        video = target.add_stream("mpeg4", rate=10) if picture else None
        if video is not None:
            video.width = video.height = 64
            video.pix_fmt = "yuv420p"
            for _ in range(10 * seconds):
                target.mux(video.encode(av.VideoFrame.from_ndarray(np.zeros((64, 64, 3), np.uint8), format="rgb24")))
            target.mux(video.encode())
        packets: list[av.Packet] = []
        for stream, (codec, rate, channels) in zip(made, streams, strict=True):
            tone = (np.sin(np.arange(seconds * rate) * 2 * np.pi * 440 / rate) * 9_000).astype(np.int16)
            frame = av.AudioFrame.from_ndarray(
                np.repeat(tone, channels).reshape(1, -1), format="s16", layout="mono" if channels == 1 else "stereo"
            )
            frame.sample_rate, frame.pts = rate, 0
            if not codec.startswith(("pcm", "flac")):
                stream.codec_context.bit_rate = 96_000
            packets += [*stream.encode(frame), *stream.encode()]
        target.mux(sorted(packets, key=lambda packet: (packet.dts or 0) * float(packet.time_base or 1)))
    return path


def test_of_a_video_the_sound_is_decoded_and_the_file_kept_whole(room: Room, tmp_path: Path) -> None:
    path = encoded(tmp_path / "film.mp4", [("aac", 48_000, 2)], picture=True)
    recording, seal = take_in(room, path)
    assert abs(seal.frames - 96_000) < 4096
    assert b"".join(room.signed_in.vault.media(room.interview_id).original(recording.id)) == path.read_bytes()


def test_a_video_without_sound_is_told_from_what_is_no_sound_at_all(room: Room, tmp_path: Path) -> None:
    path = encoded(tmp_path / "silent.mp4", [], picture=True)
    assert refused(room, path).code is FaultCode.AUDIO_NO_STREAM


def test_of_several_sound_streams_the_first_is_taken_and_all_are_named(room: Room, tmp_path: Path) -> None:
    path = encoded(tmp_path / "two.mka", [("flac", 16_000, 1), ("pcm_s16le", 48_000, 2)])
    recording, seal = take_in(room, path)
    assert (recording.format.sample_rate_hz, recording.format.channels, seal.frames) == (16_000, 1, 32_000)
    assert "sound stream 1 of 2: flac/16000/1 pcm_s16le/48000/2" in recording.source


def test_a_change_of_rate_and_channels_midway_keeps_all_the_sound_and_says_where(room: Room, tmp_path: Path) -> None:
    one = encoded(tmp_path / "one.mp3", [("libmp3lame", 16_000, 1)], seconds=3)
    two = encoded(tmp_path / "two.mp3", [("libmp3lame", 44_100, 2)], seconds=3)
    path = tmp_path / "both.mp3"
    path.write_bytes(one.read_bytes() + two.read_bytes())
    recording, seal = take_in(room, path)
    changes = [gap for gap in seal.gaps if gap.reason is GapReason.FORMAT_CHANGE]
    assert changes
    assert all(abs(gap.at_frame - 3 * RATE) < 4_096 for gap in changes)
    assert abs(seal.frames - 6 * RATE) < 8_192
    late = samples(room, recording)[4 * RATE : 5 * RATE].astype(float)
    assert abs(int(np.argmax(np.abs(np.fft.rfft(late)))) - 440) <= 1


@pytest.mark.parametrize("has_header", [True, False], ids=["with its header", "without"])
def test_a_variable_rate_mp3_has_its_exact_length(room: Room, tmp_path: Path, has_header: bool) -> None:
    path = tmp_path / "v.mp3"
    rng = np.random.default_rng(1)
    with av.open(str(path), "w", options={} if has_header else {"write_xing": "0"}) as target:
        stream = target.add_stream(
            "libmp3lame", rate=44_100, layout="mono", options={"q": "4", "compression_level": "5"}
        )
        stream.codec_context.bit_rate = 0
        stream.codec_context.flags |= 2  # quality, not rate, is kept
        for second in range(6):  # silence and noise take turns: frames of very different size
            noise = rng.integers(-9_000, 9_000, 44_100) if second % 2 else np.zeros(44_100)
            frame = av.AudioFrame.from_ndarray(noise.astype(np.int16).reshape(1, -1), format="s16", layout="mono")
            frame.sample_rate = 44_100
            target.mux(stream.encode(frame))
        target.mux(stream.encode())
    _, seal = take_in(room, path)
    assert seal.gaps == ()
    assert abs(seal.frames - 6 * 44_100) <= (0 if has_header else 2_304)


def locked_m4a(path: Path, entry: bytes) -> Path:
    """An M4A whose sample entry says that its sound is encrypted."""
    data = encoded(path, [("aac", 48_000, 1)]).read_bytes()
    assert data.count(b"mp4a") >= 1
    path.write_bytes(data.replace(b"mp4a", entry))
    return path


@pytest.mark.parametrize("entry", [b"drms", b"enca", b"aavd"])
def test_locked_sound_is_refused_by_name(room: Room, tmp_path: Path, entry: bytes) -> None:
    assert refused(room, locked_m4a(tmp_path / "bought.m4a", entry)).code is FaultCode.AUDIO_PROTECTED


def test_locked_windows_media_is_refused_by_name(room: Room, tmp_path: Path) -> None:
    path = encoded(tmp_path / "bought.wma", [("wmav2", 44_100, 2)])
    data = path.read_bytes()
    lock = bytes.fromhex("fbb3112223bdd211b4b700a0c955fc6e") + struct.pack("<Q", 24)
    path.write_bytes(data[:30] + lock + data[30:])
    assert refused(room, path).code is FaultCode.AUDIO_PROTECTED
