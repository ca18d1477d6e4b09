"""Recording, measured: a recorder beside a stock program on one stream, and what it hands to the disk beside one FLAC file."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import soundfile

from desktop.domain.recording import AudioFormat
from desktop.recording.recorder_messages import RecorderState
from desktop.recording.sitting import RunningRecording, start_recording
from desktop.system.paths import program_command
from tests.bench.timing import Row, row_of
from tests.fakes.plain_capture import PlainCapture
from tests.fakes.virtual_microphone import RATE_HZ, VirtualMicrophone
from tests.fakes.waiting import wait_until
from tests.recording.proofs.test_whole_interview import conversation
from tests.recording.sitting_room import make_room

MONO = AudioFormat(RATE_HZ, 1)
SECONDS, RUNS = 30, 3
_SPEAKS_S = (SECONDS + 5) * RUNS + 10


def recording(folder: Path) -> list[Row]:
    """Speech for half a minute, three times, into one recorder and one `parec` at the same time."""
    folder.mkdir()
    room = make_room(folder)
    with _microphone() as microphone:
        plain = PlainCapture(microphone, folder / "plain.raw")
        said = conversation(_SPEAKS_S)
        speaker = microphone.speak(said.tobytes())
        running = start_recording(room.signed_in, room.interview_id, MONO, None, program_command("recorder"), "virtual")
        try:
            wait_until(lambda: running.status().state is RecorderState.RECORDING, what="the microphone")
            cpu, written = zip(*(_one(running, plain.process.pid) for _ in range(RUNS)), strict=True)
        finally:
            running.stop()
            room.signed_in.lock()
            plain.end()
            speaker.kill()
    row = row_of(f"CPU of {SECONDS} s of recording, 48 kHz", "parec to a plain file", list(cpu))
    return [row, _amplification(folder, written)]


def _amplification(folder: Path, written: tuple[int, ...]) -> Row:
    """What the recorder handed to the disk in one run, beside one FLAC file of as much of the same speech."""
    flac = folder / "one.flac"
    with soundfile.SoundFile(flac, "w", RATE_HZ, 1, "PCM_16", format="FLAC") as file:
        file.write(conversation(SECONDS)[:, None])
    sizes = [(size / 1e6, flac.stat().st_size / 1e6) for size in written]
    row = row_of(f"what is written for {SECONDS} s of it, in MB", "one plain FLAC file", sizes)
    return replace(row, unit="MB")


def _one(running: RunningRecording, plain_pid: int) -> tuple[tuple[float, float], int]:
    """(Seconds of CPU of the recorder and of the stock program), and bytes the recorder wrote, in half a minute."""
    pid = running.recorder_pid
    until_ms = running.status().elapsed_ms + SECONDS * 1000
    before = (_cpu_s(pid), _cpu_s(plain_pid), _written(pid))
    wait_until(lambda: running.status().elapsed_ms >= until_ms, SECONDS + 30, "half a minute", every=1.0)
    after = (_cpu_s(pid), _cpu_s(plain_pid), _written(pid))
    return (after[0] - before[0], max(after[1] - before[1], 0.01)), after[2] - before[2]


def _cpu_s(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _written(pid: int) -> int:
    lines = dict(line.split(": ") for line in Path(f"/proc/{pid}/io").read_text("ascii").splitlines())
    return int(lines["wchar"])


@contextmanager
def _microphone() -> Iterator[VirtualMicrophone]:
    """The default microphone of this process and its children."""
    microphone = VirtualMicrophone()
    before = dict(os.environ)
    os.environ.update(microphone.environment)
    try:
        yield microphone
    finally:
        microphone.end()
        os.environ.clear()
        os.environ.update(before)
