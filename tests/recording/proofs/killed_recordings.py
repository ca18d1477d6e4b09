"""Recordings whose recorder is killed, one after the other in one interview of a real vault, and what each of them lost."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import threading
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from desktop.custody.audit import check_log, check_rows
from desktop.domain.recording import AudioFormat, Gap, GapReason, SealState
from desktop.recording.recorder_messages import RecorderState
from desktop.recording.samples import read_frames
from desktop.recording.sealing import seal_interrupted, verify_recording
from desktop.recording.sitting import RunningRecording, start_recording
from desktop.system.chance import SystemChance
from desktop.system.paths import program_command
from tests.fakes import vaults
from tests.fakes.broken_calls import attached
from tests.fakes.plain_capture import PlainCapture
from tests.fakes.unlike_sound import holes_in
from tests.fakes.virtual_microphone import RATE_HZ
from tests.fakes.waiting import wait_until
from tests.recording.sitting_room import FORM, make_room

MONO = AudioFormat(RATE_HZ, 1)
COMMIT_CALLS = ("pwrite64", "fsync")
_LONGEST_S = 2.5
_BEGAN_BEFORE = RATE_HZ // 2
_HISTOGRAM_MS = 50


@dataclass
class KilledRecordings:
    """One vault in `folder`; `seed` decides when each recorder is killed. To be used on one thread."""

    folder: Path
    plain: PlainCapture
    seed: int
    lost_ms: list[int] = field(default_factory=list)
    in_commits: int = 0

    def work(self, rounds: int) -> None:
        """Records and is killed, `rounds` times; then the whole vault is read."""
        self.folder.mkdir()
        room = make_room(self.folder)
        self._signed_in, self._interview_id = room.signed_in, room.interview_id
        self._dice = random.Random(self.seed)
        try:
            for number in range(rounds):
                self._round(is_in_commit=number % 4 == 3)
            assert not check_log(self._signed_in.vault)
            assert not check_rows(self._signed_in.vault)
        finally:
            self._signed_in.lock()

    def _round(self, *, is_in_commit: bool) -> None:
        """The interview goes on in a new recording each time: this one is killed as well."""
        began_at = max(0, self.plain.frames - _BEGAN_BEFORE)
        running = start_recording(
            self._signed_in, self._interview_id, MONO, None, program_command("recorder"), "virtual"
        )
        try:
            wait_until(lambda: running.status().state is RecorderState.RECORDING, what="the microphone")
            gone_in = self._killed_in_a_commit(running) if is_in_commit else self._killed(running)
        finally:
            running._recorder._process.kill()
            running._recorder._process.wait(10)
        self._signed_in.lock()
        self._signed_in = vaults.sign_in_again(self.folder, form=FORM)
        self._signed_in.chance = SystemChance()
        (seal,) = seal_interrupted(self._signed_in)
        assert (seal.recording_id, seal.state) == (running.recording.id, SealState.INTERRUPTED)
        assert seal.gaps == (Gap(seal.frames, 0, GapReason.INTERRUPTED),)
        verify_recording(self._signed_in, running.recording.id)
        media = self._signed_in.vault.media(self._interview_id)
        heard = read_frames(media, running.recording, 0, seal.frames)[:, 0]
        assert len(heard), "nothing of it was stored"
        place, holes = holes_in(self.plain.samples(began_at), heard)
        assert holes == [], "what is there is bit-exact"
        self.lost_ms.append(MONO.frames_to_ms(gone_in - (began_at + place + len(heard))))

    def _killed(self, running: RunningRecording) -> int:
        """Kills at a moment by chance, once something is stored; how many frames had gone in by then."""
        threading.Event().wait(self._dice.uniform(0, _LONGEST_S))  # the random moment, not a wait for something
        wait_until(lambda: running.status().stored_ms > 0, what="the first chunk")
        threading.Event().wait(self._dice.uniform(0, 0.5))
        gone_in = self.plain.frames
        os.kill(running.recorder_pid, signal.SIGKILL)
        return gone_in

    def _killed_in_a_commit(self, running: RunningRecording) -> int:
        """Kills as the writer makes a call of a commit; by chance alone where the system does not let us see it."""
        wait_until(lambda: running.status().stored_ms > 0, what="the first chunk")
        call, number = self._dice.choice(COMMIT_CALLS), self._dice.randrange(1, 6)
        how = f"inject={call}:signal=KILL:when={number}"
        strace = attached(running.recorder_pid, self.folder / "calls", how)
        if isinstance(strace, str):
            return self._killed(running)
        process = running._recorder._process
        assert isinstance(process, subprocess.Popen)
        with strace:
            try:
                wait_until(lambda: process.poll() is not None, what="the kill in a commit")
                gone_in = self.plain.frames
            finally:
                strace.kill()
        self.in_commits += 1
        return gone_in


def histogram(lost_ms: Sequence[int]) -> str:
    """How often how much was lost."""
    counted = Counter(max(0, lost) // _HISTOGRAM_MS for lost in lost_ms)
    ordered = sorted(lost_ms)
    lines = [f"{len(lost_ms)} kills; lost: median {ordered[len(ordered) // 2]} ms, worst {ordered[-1]} ms"]
    lines += [
        f"{bar * _HISTOGRAM_MS:4} to {(bar + 1) * _HISTOGRAM_MS:4} ms  {counted[bar]:4}  {'#' * counted[bar]}"
        for bar in range(max(counted) + 1)
    ]
    return "\n".join(lines)
