"""The window is killed, hangs, or crashes inside Qt while it records: no sample is missing, and there is one recorder."""

from __future__ import annotations

import os
import re
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.custody.audit import check_log, check_rows
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import SealState
from desktop.recording.recorder_lock import recorder_is_alive
from desktop.recording.samples import read_frames
from desktop.recording.sealing import verify_recording
from desktop.recording.sitting import start_recording
from desktop.system.paths import program_command
from tests.fakes import vaults
from tests.fakes.plain_capture import PlainCapture
from tests.fakes.unlike_sound import holes_in
from tests.fakes.virtual_microphone import RATE_HZ, VirtualMicrophone
from tests.fakes.waiting import wait_until
from tests.faults.programs import Window, running
from tests.recording.proofs.conftest import speak_unlike
from tests.recording.proofs.killed_recordings import MONO
from tests.recording.sitting_room import FORM, actions, make_room

SPEAKS_S = 60


class RecordingWindow(Window):
    """The real window, at its recording screen."""

    module = "tests.recording.proofs.recording_window"

    def ask(self, line: str) -> str:
        """What it answers to that."""
        self._tell(line)
        return self.answer()

    def answer(self) -> str:
        """The next thing it says."""
        for said in self._lines():
            if re.fullmatch(r"(recording|running) \d+|sealed|awake", said.strip()):
                return said.strip()
        raise AssertionError("the window is gone")

    def tell(self, line: str) -> None:
        """Without an answer."""
        self._tell(line)

    def ended(self) -> int:
        """Waits for its end; its exit code."""
        assert self._process
        self._process.communicate(timeout=60)
        return int(self._process.returncode)


class Trial:
    """A vault with one interview, a microphone that speaks, and a window that records it."""

    def __init__(self, folder: Path, plain: PlainCapture) -> None:
        self.folder, self.plain = folder, plain
        room = make_room(folder)
        self.interview_id = room.interview_id
        room.signed_in.lock()
        self.began_at = plain.frames - RATE_HZ // 2
        self.first = self.window()
        assert self.first.open() == "open"
        self.pid = int(self.first.ask("record").split()[1])

    def window(self) -> RecordingWindow:
        """The program, started anew."""
        return RecordingWindow(vaults.vault_root(self.folder), vaults.FOUNDER.id, ())

    def take_up(self, window: RecordingWindow) -> None:
        """The restarted program finds the same recorder after unlocking."""
        assert window.open() == "open"
        assert window.ask("who") == f"running {self.pid}"
        self.hear_more(0.5)

    def hear_more(self, seconds: float) -> None:
        """Lets that much go into the microphone."""
        until = self.plain.frames + int(seconds * RATE_HZ)
        wait_until(lambda: self.plain.frames >= until, seconds + 20, "more to be said")

    def no_second_recorder(self) -> None:
        """Whoever wants to record now is told that it is being done."""
        signed_in = vaults.sign_in_again(self.folder, form=FORM)
        with pytest.raises(Fault) as caught:
            start_recording(signed_in, self.interview_id, MONO, None, program_command("recorder"), "virtual")
        assert caught.value.code is FaultCode.RECORDING_RUNNING
        signed_in.lock()

    def nothing_is_missing(self, found: int) -> None:
        """Every sample from the first to the last, one recording, one seal, and an unbroken log."""
        signed_in = vaults.sign_in_again(self.folder, form=FORM)
        (recording,) = signed_in.vault.recordings.all_of(self.interview_id)
        seal = signed_in.vault.recordings.seal_of(recording.id)
        assert seal is not None
        assert (seal.state, seal.gaps) == (SealState.COMPLETE, ())
        heard = read_frames(signed_in.vault.media(self.interview_id), recording, 0, seal.frames)[:, 0]
        assert holes_in(self.plain.samples(max(0, self.began_at)), heard)[1] == []
        verify_recording(signed_in, recording.id)
        times_found = ["recording.recorder_found"] * found
        assert actions(signed_in) == ["recording.started", "recording.checked", *times_found, "recording.sealed"]
        assert (check_log(signed_in.vault), check_rows(signed_in.vault)) == ([], [])
        assert not recorder_is_alive(signed_in.vault.media_access(self.interview_id)[0])
        signed_in.lock()


@pytest.fixture
def trial(tmp_path: Path, microphone: VirtualMicrophone, plain: PlainCapture) -> Iterator[Trial]:
    speak_unlike(microphone, plain, SPEAKS_S)
    made = Trial(tmp_path, plain)
    with running(made.first):
        yield made
    if Path(f"/proc/{made.pid}").exists():
        os.kill(made.pid, signal.SIGKILL)


def hang_and_stop(trial: Trial, window: RecordingWindow, another: RecordingWindow, seconds: int) -> None:
    """The window stands still for that long; nobody else gets in meanwhile; then it stops the recording."""
    window.tell(f"hang {seconds}")
    assert another.open() == FaultCode.VAULT_ALREADY_OPEN
    assert window.answer() == "awake"
    assert window.ask("who") == f"running {trial.pid}"
    assert window.ask("stop") == "sealed"
    window.finish()


def test_one_recording_outlives_a_killed_a_crashed_and_a_hanging_window(trial: Trial) -> None:
    second, third, fourth = (trial.window() for _ in range(3))
    with running(second, third, fourth):
        trial.first.kill()
        trial.no_second_recorder()
        trial.take_up(second)
        second.tell("crash")
        assert second.ended() == -signal.SIGSEGV
        trial.no_second_recorder()
        trial.take_up(third)
        hang_and_stop(trial, third, fourth, 2)
    trial.nothing_is_missing(found=2)


@pytest.mark.slow
def test_a_window_that_hangs_for_twenty_seconds(trial: Trial) -> None:
    second = trial.window()
    with running(second):
        hang_and_stop(trial, trial.first, second, 20)
    trial.nothing_is_missing(found=0)
