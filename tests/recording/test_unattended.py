"""A lock in the middle of a recording: the recorder goes on without the vault, and no sample is missing afterwards."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from desktop.custody.audit import check_log, check_rows
from desktop.custody.signed_in import SignedIn, sign_in
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.recording import AudioFormat, SealState
from desktop.recording.recorder_messages import DeviceChoice
from desktop.recording.samples import read_frames
from desktop.recording.sealing import seal_interrupted, verify_recording
from desktop.recording.sitting import RunningRecording, UnattendedRecording, start_recording
from desktop.system.paths import program_command
from desktop.vault.opening import create_vault
from tests.fakes import vaults
from tests.fakes.virtual_microphone import RATE_HZ as MICROPHONE_HZ
from tests.fakes.virtual_microphone import VirtualMicrophone
from tests.fakes.waiting import wait_until
from tests.fakes.wav_files import counter, counter_wav
from tests.recording.sitting_room import FORM, Room, actions, make_room

RATE_HZ = 16_000
FORMAT = AudioFormat(RATE_HZ, 1)
CYCLE = 32_000


class Sitting:
    """A room in which one recording runs, and who is signed in now."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.room: Room = make_room(folder)
        self.signed_in: SignedIn = self.room.signed_in
        vaults.second_account(self.signed_in)
        self.running: RunningRecording | None = None

    def record(self, device: DeviceChoice, format: AudioFormat = FORMAT) -> RunningRecording:
        """Starts the real recorder."""
        command = program_command("recorder")
        self.running = start_recording(self.signed_in, self.room.interview_id, format, device, command, "test")
        return self.running

    def lock(self) -> UnattendedRecording:
        """Locks the vault and lets the recording go on."""
        assert self.running is not None
        left = self.running.let_go()
        self.signed_in.lock()
        return left

    def unlock(self, account: str = vaults.FOUNDER.id, passphrase: str = vaults.PASSPHRASE) -> SignedIn:
        """Signs in as the window does: what broke off is sealed first."""
        self.signed_in = vaults.sign_in_again(self.folder, account, passphrase, FORM)
        seal_interrupted(self.signed_in)
        return self.signed_in


def file_source(folder: Path, seconds: int = 60) -> dict[str, str | int | float]:
    return {"file": str(counter_wav(folder / "counter.wav", seconds, RATE_HZ)), "speed": 1}


def other_vault(root: Path) -> SignedIn:
    clock, chance = vaults.FixedClock(), vaults.CountingChance("another vault")
    unlocked = create_vault(root, vaults.FOUNDER, vaults.PASSPHRASE, cost=vaults.CHEAP_COST, clock=clock, chance=chance)
    return sign_in(unlocked, clock, chance, FORM)


@pytest.fixture
def sitting(tmp_path: Path) -> Iterator[Sitting]:
    made = Sitting(tmp_path)
    yield made
    made.signed_in.lock()
    if made.running is not None:
        made.running._recorder._process.kill()
        made.running._recorder._process.wait(10)


@pytest.mark.parametrize(
    ("account", "passphrase"),
    [(vaults.FOUNDER.id, vaults.PASSPHRASE), (vaults.SECOND.id, vaults.SECOND_PASSPHRASE)],
)
def test_a_recording_goes_on_behind_the_lock_and_is_taken_up_again(
    sitting: Sitting, tmp_path: Path, account: str, passphrase: str
) -> None:
    running = sitting.record(file_source(tmp_path))
    wait_until(lambda: running.status().stored_ms >= 1000, what="a second to be stored")
    left = sitting.lock()
    with pytest.raises(Fault) as caught:
        sitting.signed_in.vault.recordings.of(sitting.room.interview_id)
    assert caught.value.code is FaultCode.VAULT_LOCKED
    at_lock_ms = left.status().stored_ms
    wait_until(lambda: left.status().stored_ms >= at_lock_ms + 1000, what="a second behind the lock")
    signed_in = sitting.unlock(account, passphrase)
    again = left.take_up(signed_in)
    assert again is not None
    assert again.recording == running.recording
    assert signed_in.vault.recordings.seal_of(running.recording.id) is None, "a recording that runs is not sealed"
    at_unlock_ms = again.status().stored_ms
    wait_until(lambda: again.status().stored_ms >= at_unlock_ms + 500, what="half a second more")
    seal = again.stop()
    assert (seal.state, seal.gaps, seal.sealed_by) == (SealState.COMPLETE, (), account)
    heard = read_frames(signed_in.vault.media(sitting.room.interview_id), running.recording, 0, seal.frames)[:, 0]
    assert len(heard) >= 5 * RATE_HZ // 2
    assert (heard == counter(seal.frames)).all(), "not one sample is missing over lock and unlock"
    assert actions(signed_in) == ["recording.started", "recording.sealed"]
    assert not check_log(signed_in.vault)
    assert not check_rows(signed_in.vault)


def test_every_sample_spoken_while_the_vault_is_locked_and_unlocked_is_there(
    sitting: Sitting, microphone: VirtualMicrophone
) -> None:
    format = AudioFormat(MICROPHONE_HZ, 1)
    running = sitting.record(None, format)
    wait_until(lambda: str(running.status().state) == "recording", what="the microphone")
    said = (np.arange(6 * MICROPHONE_HZ) % CYCLE - CYCLE // 2).astype("<i2")
    speaker = microphone.speak(said.tobytes())
    wait_until(lambda: max(running.status().peaks) > 0.05, what="the first words")
    left = sitting.lock()
    mark_ms = left.status().stored_ms
    wait_until(lambda: left.status().stored_ms >= mark_ms + 1500, what="words behind the lock")
    again = left.take_up(sitting.unlock())
    assert again is not None
    assert speaker.wait(60) == 0
    before = again.status().stored_ms
    wait_until(lambda: again.status().stored_ms > before + 1000, what="the last words to be stored")
    seal = again.stop()
    assert (seal.state, seal.gaps) == (SealState.COMPLETE, ())
    media = sitting.signed_in.vault.media(sitting.room.interview_id)
    heard = read_frames(media, running.recording, 0, seal.frames)[:, 0]
    first = int(np.flatnonzero(heard == said[0])[0])
    assert (heard[first : first + len(said)] == said).all()


def test_stopped_behind_the_lock_it_is_complete_and_sealed_after_the_next_unlock(
    sitting: Sitting, tmp_path: Path
) -> None:
    running = sitting.record(file_source(tmp_path))
    left = sitting.lock()
    wait_until(lambda: left.status().stored_ms >= 1000, what="a second behind the lock")
    left.end()
    left.end()
    signed_in = sitting.unlock(vaults.SECOND.id, vaults.SECOND_PASSPHRASE)
    assert left.take_up(signed_in) is None
    seal = signed_in.vault.recordings.seal_of(running.recording.id)
    assert seal is not None
    assert (seal.state, seal.gaps, seal.sealed_by) == (SealState.COMPLETE, (), vaults.SECOND.id)
    assert seal.frames >= RATE_HZ
    verify_recording(signed_in, running.recording.id)
    assert not check_rows(signed_in.vault)


def test_taking_up_what_was_stopped_seals_it_even_if_nobody_did_so_before(sitting: Sitting, tmp_path: Path) -> None:
    running = sitting.record(file_source(tmp_path))
    left = sitting.lock()
    left.end()
    sitting.signed_in = vaults.sign_in_again(tmp_path, form=FORM)
    assert left.take_up(sitting.signed_in) is None
    assert sitting.signed_in.vault.recordings.seal_of(running.recording.id) is not None


def test_a_recorder_that_dies_behind_the_lock_leaves_an_interrupted_recording(sitting: Sitting, tmp_path: Path) -> None:
    running = sitting.record(file_source(tmp_path))
    left = sitting.lock()
    wait_until(lambda: left.status().stored_ms >= 500, what="something behind the lock")
    os.kill(running.recorder_pid, signal.SIGKILL)
    running._recorder._process.wait(10)
    with pytest.raises(Fault) as caught:
        left.status()
    assert caught.value.code is FaultCode.RECORDER_LOST
    signed_in = sitting.unlock()
    assert left.take_up(signed_in) is None
    seal = signed_in.vault.recordings.seal_of(running.recording.id)
    assert seal is not None
    assert seal.state is SealState.INTERRUPTED


def test_another_vault_does_not_get_the_recording(sitting: Sitting, tmp_path: Path) -> None:
    sitting.record(file_source(tmp_path))
    left = sitting.lock()
    other = other_vault(tmp_path / "other")
    with pytest.raises(Fault) as caught:
        left.take_up(other)
    assert caught.value.code is FaultCode.RECORDING_RUNNING
    other.lock()
    assert not left.status().state.is_final
    again = left.take_up(sitting.unlock())
    assert again is not None
    assert again.stop().state is SealState.COMPLETE


def test_what_is_left_behind_the_lock_knows_nothing_of_the_interview(sitting: Sitting, tmp_path: Path) -> None:
    left = sitting.record(file_source(tmp_path)).let_go()
    held = {name: value for name, value in vars(left).items() if isinstance(value, str)}
    assert held == {
        "_recording_id": sitting.running.recording.id if sitting.running else "",
        "_vault_id": sitting.signed_in.vault.id,
    }
    assert not any(value is sitting.signed_in for value in vars(left).values())
