"""The recorder as a process: what it says, what it keeps when it is killed, and that it outlives the window."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from contextlib import closing
from dataclasses import asdict, replace
from multiprocessing.connection import Client
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import AudioFormat, GapReason, Origin, Recording
from desktop.recording.pcm import Frames
from desktop.recording.recorder_client import RecorderClient
from desktop.recording.recorder_lock import lock_path, recorder_is_alive
from desktop.recording.recorder_messages import FileSource, RecorderState
from desktop.recording.recorder_requests import Request, Wish, wish_bytes
from desktop.recording.samples import read_frames
from desktop.system.clock import SystemClock
from desktop.system.paths import program_command
from tests.fakes.waiting import wait_until
from tests.fakes.wav_files import counter_wav
from tests.recording.conftest import RECORDING, Studio

REPOSITORY = Path(__file__).resolve().parents[2]
RATE_HZ = 16_000


def _source(folder: Path, seconds: int, speed: float = 1.0) -> FileSource:
    return {"file": str(counter_wav(folder / "counter.wav", seconds, RATE_HZ)), "speed": speed}


def _stored(studio: Studio) -> Frames:
    format = AudioFormat(RATE_HZ, 1)
    recording = Recording(
        RECORDING, "i", format, Origin.MICROPHONE, "", "a", SystemClock().now()  # type: ignore[arg-type]
    )  # fmt: skip
    with closing(studio.media()) as media:
        return read_frames(media, recording, 0, 1 << 40)


def _await_stored(recorder: RecorderClient, ms: int) -> None:
    wait_until(lambda: recorder.status().stored_ms >= ms, 20, f"{ms} ms to be stored")


def test_a_file_is_recorded_to_its_end_on_the_path_of_a_microphone(studio: Studio, tmp_path: Path) -> None:
    recorder = studio.record(AudioFormat(RATE_HZ, 1), _source(tmp_path, 12, speed=8))
    wait_until(lambda: recorder.status().state.is_final, 30, "the file's end")
    status = recorder.status()
    assert (status.state, status.stored_ms, status.gaps) == (RecorderState.STOPPED, 12_000, ())
    assert status.stored_bytes > 0
    recorder.release()
    stored = _stored(studio)[:, 0]
    assert (stored == np.arange(12 * RATE_HZ) % 30_000).all()
    assert not lock_path(studio.media_path).exists()


def test_pause_and_stop_from_the_window(studio: Studio, tmp_path: Path) -> None:
    recorder = studio.record(AudioFormat(RATE_HZ, 1), _source(tmp_path, 60))
    _await_stored(recorder, 500)
    recorder.ask(Wish(Request.PAUSE))
    wait_until(lambda: recorder.status().state is RecorderState.PAUSED)
    paused_at = recorder.status().stored_ms
    pause = threading.Event()
    pause.wait(0.3)  # the length of the pause, not a wait for something
    assert recorder.status().stored_ms == paused_at
    recorder.ask(Wish(Request.RESUME))
    _await_stored(recorder, paused_at + 500)
    status = recorder.stop()
    recorder.release()
    (gap,) = status.gaps
    assert (gap.reason, gap.at_frame) == (GapReason.PAUSE, paused_at * RATE_HZ // 1000)
    assert gap.length_ms >= 300
    assert status.state is RecorderState.STOPPED
    assert len(_stored(studio)) == status.stored_ms * RATE_HZ // 1000


def test_no_secret_is_in_its_arguments_or_environment(studio: Studio, tmp_path: Path) -> None:
    recorder = studio.record(AudioFormat(RATE_HZ, 1), _source(tmp_path, 60))
    process = Path(f"/proc/{recorder.pid}")
    if not process.exists():
        pytest.skip("needs /proc")
    seen = (process / "cmdline").read_bytes() + (process / "environ").read_bytes()
    assert studio.key.hex().encode() not in seen
    assert str(studio.media_path).encode() not in seen
    assert os.getsid(recorder.pid) == recorder.pid
    loaded = (process / "maps").read_text()
    assert "sqlcipher3" in loaded
    assert "PySide6" not in loaded
    recorder.stop()
    recorder.release()


WINDOW = """
import json, os, sys
sys.path.insert(0, sys.argv[1])
from desktop.recording.recorder_client import RecorderClient
from desktop.recording.recorder_messages import read_setup
from desktop.system.paths import program_command
recorder = RecorderClient.start(read_setup(sys.stdin.buffer.readline()), program_command("recorder"))
recorder.begin()
print(recorder.pid, flush=True)
sys.stdin.read()
"""


def test_the_recorder_goes_on_when_the_window_is_killed(studio: Studio, tmp_path: Path) -> None:
    setup = studio.setup(AudioFormat(RATE_HZ, 1), _source(tmp_path, 60))
    window = subprocess.Popen(
        [sys.executable, "-c", WINDOW, str(REPOSITORY)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert window.stdin is not None
    assert window.stdout is not None
    window.stdin.write(json.dumps(asdict(setup)).encode() + b"\n")
    window.stdin.flush()
    pid = int(window.stdout.readline())
    try:
        window.kill()
        window.wait(10)
        window.stdin.close()
        window.stdout.close()
        at_death = len(_stored(studio))
        wait_until(lambda: len(_stored(studio)) > at_death + RATE_HZ, 20, "more to be stored by the recorder alone")
        assert recorder_is_alive(studio.media_path)
        os.kill(pid, signal.SIGINT)  # as Ctrl-C in a terminal would
        with closing(Client(setup.address, authkey=bytes.fromhex(setup.authkey))) as another_window:
            another_window.send_bytes(wish_bytes(Wish(Request.STOP)))
            assert another_window.poll(20)
            assert json.loads(another_window.recv_bytes())["state"] == "stopped"
            another_window.send_bytes(wish_bytes(Wish(Request.RELEASE)))
        wait_until(lambda: not recorder_is_alive(studio.media_path), 20, "the recorder to end")
        stored = _stored(studio)[:, 0]
        assert (stored == np.arange(len(stored)) % 30_000).all()
    finally:
        if recorder_is_alive(studio.media_path):
            os.kill(pid, signal.SIGKILL)


def test_a_stranger_without_the_key_is_not_answered_and_does_no_harm(studio: Studio, tmp_path: Path) -> None:
    setup = studio.setup(AudioFormat(RATE_HZ, 1), _source(tmp_path, 60))
    recorder = RecorderClient.start(setup, program_command("recorder"))
    studio.recorders.append(recorder)
    recorder._connection.close()
    with pytest.raises(Exception, match=r"digest sent was rejected|unexpected"):
        Client(setup.address, authkey=b"guess")
    with closing(Client(setup.address, authkey=bytes.fromhex(setup.authkey))) as window:
        window.send_bytes(b"nonsense")
        assert window.poll(10)
        assert json.loads(window.recv_bytes())["state"] in ("starting", "recording")
        window.send_bytes(b"x" * 70_000)  # over the limit: this conversation ends, the recording doesn't
        with pytest.raises((EOFError, OSError)):
            window.recv_bytes()
    with closing(Client(setup.address, authkey=bytes.fromhex(setup.authkey))) as window:
        window.send_bytes(wish_bytes(Wish(Request.STOP)))
        assert window.poll(20)
        assert json.loads(window.recv_bytes())["state"] == "stopped"


def test_what_keeps_it_from_recording_is_named_and_leaves_nothing(studio: Studio, tmp_path: Path) -> None:
    source = _source(tmp_path, 1)
    expected: dict[FaultCode, dict[str, Any]] = {
        FaultCode.VAULT_DAMAGED: {"media_key": "00" * 32},
        FaultCode.VAULT_FILE_MISSING: {"media_path": str(tmp_path / "none.db")},
        FaultCode.FILE_NOT_FOUND: {"device": {"file": str(tmp_path / "none.wav")}},
        FaultCode.AUDIO_UNREADABLE: {"format": AudioFormat(8000, 2)},
        FaultCode.MICROPHONE_MISSING: {"device": "No such: microphone"},
    }
    for code, change in expected.items():
        setup = replace(studio.setup(AudioFormat(RATE_HZ, 1), source), **change)
        with pytest.raises(Fault) as caught:
            RecorderClient.start(setup, program_command("recorder"))
        assert caught.value.code is code
        assert not Path(setup.address).parent.exists()
        assert code is not FaultCode.FILE_NOT_FOUND or caught.value.facts == {"name": "none.wav"}
    assert not recorder_is_alive(studio.media_path)


def test_a_second_recorder_on_the_same_media_is_refused(studio: Studio, tmp_path: Path) -> None:
    source = _source(tmp_path, 60)
    studio.record(AudioFormat(RATE_HZ, 1), source)
    with pytest.raises(Fault) as caught:
        studio.record(AudioFormat(RATE_HZ, 1), source)
    assert caught.value.code is FaultCode.RECORDING_RUNNING


@pytest.mark.parametrize("program", ["", "print('hello')", 'print(\'{"fault": "nonsense"}\')', "print('[]')"])
def test_a_recorder_that_says_nothing_sensible_is_lost(studio: Studio, tmp_path: Path, program: str) -> None:
    setup = studio.setup(AudioFormat(RATE_HZ, 1), _source(tmp_path, 1))
    with pytest.raises(Fault) as caught:
        RecorderClient.start(setup, [sys.executable, "-I", "-c", program])
    assert caught.value.code is FaultCode.RECORDER_LOST
