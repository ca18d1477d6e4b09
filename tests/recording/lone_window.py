"""A window of its own process that records into a vault, and can be killed; then somebody unlocks the vault again."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

from desktop.custody.signed_in import SignedIn
from desktop.recording.recorder_lock import recorders_left_traces_in
from desktop.recording.sealing import seal_interrupted
from desktop.vault.layout import MEDIA
from tests.fakes import vaults
from tests.fakes.wav_files import counter_wav
from tests.recording.sitting_room import FORM, Room, make_room

REPOSITORY = Path(__file__).resolve().parents[2]
RATE_HZ = 16_000

WINDOW = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from desktop.domain.recording import AudioFormat
from desktop.recording.sitting import start_recording
from desktop.system.paths import program_command
from tests.fakes import vaults
from tests.recording.sitting_room import FORM
signed_in = vaults.sign_in_again(Path(sys.argv[2]), form=FORM)
source = {"file": sys.argv[3], "speed": 1}
running = start_recording(
    signed_in, sys.argv[4], AudioFormat(16_000, 1), source, program_command("recorder"), "counter"
)
print(running.recording.id, running.recorder_pid, flush=True)
sys.stdin.read()
"""


class LoneWindow:
    """A vault on disk, and a window of its own process that records into it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.room: Room = make_room(folder)
        self.room.signed_in.lock()
        self.signed_in: SignedIn | None = None
        self.pid = 0
        wav = counter_wav(folder / "counter.wav", 60, RATE_HZ)
        words = [sys.executable, "-c", WINDOW, str(REPOSITORY), str(folder), str(wav), self.room.interview_id]
        self.window = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert self.window.stdout is not None
        self.recording_id, pid = self.window.stdout.readline().split()
        self.pid = int(pid)

    def kill_window(self) -> None:
        """As a crash does."""
        self.window.kill()
        self.window.wait(10)

    def unlock(self) -> SignedIn:
        """As the restarted program does: what broke off is sealed first."""
        self.signed_in = vaults.sign_in_again(self.folder, form=FORM)
        seal_interrupted(self.signed_in)
        return self.signed_in

    def has_traces(self) -> bool:
        """Whether a recorder has left its lock behind."""
        return recorders_left_traces_in(vaults.vault_root(self.folder) / MEDIA)

    def end(self) -> None:
        """Ends every process."""
        if self.window.poll() is None:
            self.kill_window()
        for pipe in (self.window.stdin, self.window.stdout):
            if pipe is not None:
                pipe.close()
        if self.signed_in is not None:
            self.signed_in.lock()
        if self.pid and Path(f"/proc/{self.pid}").exists():
            os.kill(self.pid, signal.SIGKILL)
