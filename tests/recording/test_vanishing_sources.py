"""Sources that are no files, change, vanish, bear odd names, or are larger than disk and memory."""

from __future__ import annotations

import os
import resource
import shutil
import socket
import struct
import sys
from pathlib import Path
from typing import BinaryIO

import pytest

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.shown_name import shown_name
from desktop.recording import source_file
from desktop.recording.importing import Stop, import_audio
from desktop.system.paths import program_command
from tests.fakes.wav_files import counter, write_wav
from tests.recording.sitting_room import Room
from tests.recording.taking_in import RATE, refused, take_in


@pytest.mark.skipif(sys.platform == "win32", reason="needs pipes and links in folders")
def test_what_is_no_file_is_never_opened(room: Room, tmp_path: Path) -> None:
    real = write_wav(tmp_path / "real.wav", counter(RATE), RATE)
    os.mkfifo(tmp_path / "pipe.wav")
    (tmp_path / "link.wav").symlink_to(real)
    door = socket.socket(socket.AF_UNIX)
    door.bind(str(tmp_path / "s.wav"))
    for name in ("pipe.wav", "link.wav", "s.wav"):
        assert refused(room, tmp_path / name).code is FaultCode.AUDIO_NOT_A_FILE
    door.close()
    assert refused(room, tmp_path / ("x" * 300)).code is FaultCode.FILE_NOT_FOUND
    assert refused(room, tmp_path / "nul\0.wav").code is FaultCode.FILE_NOT_FOUND


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_said_to_be_closed(room: Room, tmp_path: Path) -> None:
    path = write_wav(tmp_path / "a.wav", counter(RATE), RATE)
    path.chmod(0)
    assert refused(room, path).code is FaultCode.FILE_CLOSED_TO_US


def test_a_file_that_is_written_to_meanwhile_is_refused(room: Room, tmp_path: Path) -> None:
    path = write_wav(tmp_path / "a.wav", counter(20 * RATE), RATE)

    def told(_done: int, _total: int) -> None:
        with path.open("r+b") as file:
            file.seek(1_000)
            file.write(os.urandom(4))

    with pytest.raises(Fault) as caught:
        import_audio(room.signed_in, room.interview_id, path, program_command("decoder"), Stop(told, lambda: False))
    assert caught.value.code is FaultCode.AUDIO_CHANGED
    assert room.signed_in.vault.recordings.of(room.interview_id) == []


def test_a_file_whose_name_vanishes_meanwhile_is_taken_in_whole(room: Room, tmp_path: Path) -> None:
    path = write_wav(tmp_path / "a.wav", counter(20 * RATE), RATE)
    content = path.read_bytes()
    recording = import_audio(
        room.signed_in, room.interview_id, path, program_command("decoder"),
        Stop(lambda *_: path.unlink(missing_ok=True), lambda: False),
    )  # fmt: skip
    assert b"".join(room.signed_in.vault.media(room.interview_id).original(recording.id)) == content


def test_a_drive_that_goes_away_leaves_no_recording(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_wav(tmp_path / "a.wav", counter(60 * RATE), RATE)
    monkeypatch.setattr(source_file, "PIECE_BYTES", 100_000)
    opened = os.fdopen

    class Failing:
        """Reads a while, and then as a pulled-out drive does."""

        def __init__(self, descriptor: int, mode: str) -> None:
            assert mode == "rb"
            self._file: BinaryIO = opened(descriptor, "rb")
            self._left = 3

        def __enter__(self) -> Failing:
            return self

        def __exit__(self, *_: object) -> None:
            self._file.close()

        def fileno(self) -> int:
            return self._file.fileno()

        def seek(self, place: int) -> int:
            return self._file.seek(place)

        def read(self, size: int) -> bytes:
            self._left -= 1
            if self._left < 0:
                raise OSError(5, "Input/output error")
            return self._file.read(size)

    monkeypatch.setattr(os, "fdopen", Failing)
    with pytest.raises(Fault) as caught:
        take_in(room, path)
    assert caught.value.code is FaultCode.AUDIO_SOURCE_LOST
    assert room.signed_in.vault.recordings.of(room.interview_id) == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has names that are no text")
@pytest.mark.parametrize(
    "name",
    [
        b"\xff\xfe.wav", "\u202egpj.wav".encode(), "각.wav".encode(), "\u1100\u1161\u11a8.wav".encode(),
        "a\u200b\u2066b\n.wav".encode(), ("가" * 83).encode(), "a\u0300\u0301\u0302\u0303.wav".encode(), b"-rf.wav",
    ],
    ids=["no text", "turned", "composed", "decomposed", "hidden", "as long as can be", "piled", "like an option"],
)  # fmt: skip
def test_every_name_is_taken_in_and_kept_so_that_it_can_be_read(room: Room, tmp_path: Path, name: bytes) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name))
    recording, _ = take_in(room, write_wav(path, counter(RATE), RATE))
    assert recording.source.startswith(shown_name(path.name))
    recording.source.encode("utf-8")
    assert room.signed_in.vault.recordings.get(recording.id) == recording


def test_a_disk_too_full_is_said_before_anything_is_stored(
    room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_wav(tmp_path / "a.wav", counter(20 * RATE), RATE)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: type("Free", (), {"free": 1_000_000}))
    with pytest.raises(Fault) as caught:
        take_in(room, path)
    assert caught.value.code is FaultCode.DISK_FULL
    assert room.signed_in.vault.recordings.of(room.interview_id) == []


@pytest.mark.slow
def test_more_than_four_gigabytes_are_read_in_bounded_memory(room: Room, tmp_path: Path) -> None:
    """A sparse RF64 of five gigabytes, most of it filling: read whole, never held."""
    path = tmp_path / "large.wav"
    filling = 5 << 30
    sound = counter(RATE).tobytes()
    ds64 = struct.pack("<QQQI", 0, len(sound), RATE, 0)
    with path.open("wb") as file:
        file.write(b"RF64\xff\xff\xff\xffWAVEds64" + struct.pack("<I", len(ds64)) + ds64)
        file.write(b"fmt " + struct.pack("<IHHIIHH", 16, 1, 1, RATE, 2 * RATE, 2, 16))
        file.write(b"data\xff\xff\xff\xff" + sound)
        while (at := file.tell()) < filling:
            rest = min(0xFFFFFFF0, filling - at - 8)
            file.write(b"JUNK" + struct.pack("<I", rest))
            file.seek(rest, os.SEEK_CUR)
        file.truncate(filling)
    before_kib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    from desktop.recording.looking import look_at

    looked = look_at(path, program_command("decoder"), Stop(lambda *_: None, lambda: False))
    assert looked.size_bytes == filling
    assert looked.length_ms == 1_000
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before_kib < 80_000
