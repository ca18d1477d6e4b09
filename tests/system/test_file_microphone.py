"""A file keeps to its pace, catches up after a busy moment, and says when it has ended."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import numpy as np
import pytest

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import AudioFormat
from desktop.system.clock import SystemClock
from desktop.system.file_microphone import FileMicrophone, wav_format
from tests.fakes.waiting import wait_until
from tests.fakes.wav_files import counter, counter_wav, write_wav

FORMAT = AudioFormat(8_000, 1)


def test_every_frame_comes_once_and_not_before_its_time(tmp_path: Path) -> None:
    path = counter_wav(tmp_path / "a.wav", 4, 8_000)
    heard: list[bytes] = []
    began = time.monotonic()
    stream = FileMicrophone(path, SystemClock(), speed=8).open(None, FORMAT, lambda data, _: heard.append(data))
    wait_until(lambda: stream.has_ended, what="the end")
    assert time.monotonic() - began >= 0.48
    assert (np.frombuffer(b"".join(heard), dtype="<i2") == counter(32_000)).all()
    stream.close()


def test_a_busy_moment_is_caught_up(tmp_path: Path) -> None:
    path = counter_wav(tmp_path / "a.wav", 2, 8_000)
    came: list[float] = []
    busy = threading.Event()

    def listen(_data: bytes, _overflow: bool) -> None:
        if not came:
            busy.wait(0.5)
        came.append(time.monotonic())

    began = time.monotonic()
    stream = FileMicrophone(path, SystemClock(), speed=2).open(None, FORMAT, listen)
    wait_until(lambda: stream.has_ended, what="the end")
    assert len(came) == 100
    assert time.monotonic() - began < 1.45


def test_stereo_and_rate_are_read_from_the_file(tmp_path: Path) -> None:
    path = write_wav(tmp_path / "a.wav", counter(4_000), 44_100, channels=2)
    assert wav_format(path) == AudioFormat(44_100, 2)
    with pytest.raises(Fault) as caught:
        FileMicrophone(path, SystemClock()).open(None, FORMAT, lambda *_: None)
    assert caught.value.code is FaultCode.AUDIO_UNREADABLE


def test_what_is_no_wav_is_named(tmp_path: Path) -> None:
    (tmp_path / "no.wav").write_bytes(b"RIFF....")
    for name, code in (("none.wav", FaultCode.FILE_NOT_FOUND), ("no.wav", FaultCode.AUDIO_UNREADABLE)):
        with pytest.raises(Fault) as caught:
            wav_format(tmp_path / name)
        assert (caught.value.code, caught.value.facts) == (code, {"name": name})
