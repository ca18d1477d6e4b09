"""A microphone and a loudspeaker that exist only for one test: a private PulseAudio server.

Nothing of the system is touched, and the server is ended by its own process id.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest

from tests.fakes.waiting import wait_until

NEEDED = ("pulseaudio", "pactl", "pacat")
RATE_HZ = 48_000


class VirtualMicrophone:
    """The default microphone of every program started with `environment`."""

    def __init__(self) -> None:
        for program in NEEDED:
            if shutil.which(program) is None:
                pytest.skip(f"the virtual microphone needs {program} (Debian: pulseaudio pulseaudio-utils)")
        self._folder = Path(tempfile.mkdtemp(prefix="vmic-"))
        run = self._folder / "run"
        for folder in (self._folder / "home", run, run / "pulse"):
            folder.mkdir(mode=0o700)
        self.environment = {
            "PULSE_SERVER": f"unix:{run / 'native'}",
            "PULSE_RUNTIME_PATH": str(run / "pulse"),
            "XDG_RUNTIME_DIR": str(run),
        }
        self._server = self._start(run)
        self._speakers: list[subprocess.Popen[bytes]] = []
        wait_until(lambda: self._pactl("info") == 0, 20, "the sound server")
        assert self._pactl("set-default-source", "vmic") == 0
        assert self._pactl("set-default-sink", "speaker") == 0

    def speak(self, samples: bytes, rate_hz: int = RATE_HZ, channels: int = 1) -> subprocess.Popen[bytes]:
        """Says 16-bit samples into the microphone; ends when all is said."""
        return self._play("vmic_in", samples, rate_hz, channels)

    def make_stereo(self) -> None:
        """From now on the microphone has two channels, each of its own."""
        self.unplug()
        assert self._pactl("unload-module", "module-null-sink") == 0
        for sink in ("vmic_in", "speaker"):
            words = ("sink_name=" + sink, f"rate={RATE_HZ}", "channels=2", "format=s16le")
            assert self._pactl("load-module", "module-null-sink", *words) == 0
        self.plug_in()
        assert self._pactl("set-default-sink", "speaker") == 0

    def listeners(self) -> int:
        """How many programs have the microphone open."""
        words = ["pactl", "list", "short", "source-outputs"]
        done = subprocess.run(words, env=self._environment(), capture_output=True, timeout=20, check=True)
        return sum(b"protocol-native" in line for line in done.stdout.splitlines())

    def hear(self, target: Path) -> subprocess.Popen[bytes]:
        """Writes what the loudspeaker plays, as 16-bit mono at 48 kHz, until it is ended."""
        with target.open("wb") as file:
            words = [
                "pacat",
                "--record",
                "--device=speaker.monitor",
                f"--rate={RATE_HZ}",
                "--channels=1",
                "--format=s16le",
            ]
            listener = subprocess.Popen(words, env=self._environment(), stdout=file, stderr=subprocess.DEVNULL)
        self._speakers.append(listener)
        return listener

    def suspend(self, *, is_suspended: bool) -> None:
        """Stops the microphone, or lets it go on, as a device that falls asleep."""
        assert self._pactl("suspend-source", "vmic", str(int(is_suspended))) == 0

    def unplug(self) -> None:
        """The microphone is gone, as when it is pulled out."""
        assert self._pactl("unload-module", "module-remap-source") == 0

    def plug_in(self, rate_hz: int = RATE_HZ) -> None:
        """A microphone comes back, perhaps with another rate."""
        words = ("source_name=vmic", "master=vmic_in.monitor", f"rate={rate_hz}")
        assert self._pactl("load-module", "module-remap-source", *words) == 0
        assert self._pactl("set-default-source", "vmic") == 0

    def vanish(self) -> None:
        """The microphone is gone with its whole sound server, so that nothing takes its place."""
        self._server.kill()
        self._server.wait(10)

    def end(self) -> None:
        """Ends the server and everything that speaks."""
        for process in (*self._speakers, self._server):
            process.kill()
            process.wait(10)
        shutil.rmtree(self._folder, ignore_errors=True)

    def _play(self, sink: str, samples: bytes, rate_hz: int, channels: int) -> subprocess.Popen[bytes]:
        said = self._folder / f"said-{len(self._speakers)}.raw"
        said.write_bytes(samples)
        words = [
            "pacat",
            "--playback",
            f"--device={sink}",
            f"--rate={rate_hz}",
            f"--channels={channels}",
            "--format=s16le",
            str(said),
        ]
        speaker = subprocess.Popen(words, env=self._environment(), stderr=subprocess.DEVNULL)
        self._speakers.append(speaker)
        return speaker

    def _environment(self) -> dict[str, str]:
        home = str(self._folder / "home")
        return {"PATH": os.environ["PATH"], "HOME": home, "LC_ALL": "C.UTF-8", **self.environment}

    def _pactl(self, *words: str) -> int:
        done = subprocess.run(["pactl", *words], env=self._environment(), capture_output=True, timeout=20, check=False)
        return done.returncode

    def _start(self, run: Path) -> subprocess.Popen[bytes]:
        modules = (
            f"module-null-sink sink_name=vmic_in rate={RATE_HZ} channels=1 format=s16le",
            f"module-null-sink sink_name=speaker rate={RATE_HZ} channels=2 format=s16le",
            "module-remap-source source_name=vmic master=vmic_in.monitor",
            f"module-native-protocol-unix auth-anonymous=1 socket={run / 'native'}",
        )
        words = [
            "pulseaudio", "-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1", "--disallow-exit=yes",
            f"--log-target=newfile:{self._folder / 'pulse.log'}", "--disable-shm=yes", "--enable-memfd=no",
            "--high-priority=no", "--realtime=no",
        ]  # fmt: skip
        for module in modules:
            words += ["-L", module]
        return subprocess.Popen(words, env=self._environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
