"""A laptop for a scenario: a home, a vault and a drive of its own, on which the real program is run as a process.

Whatever a command does is written down by the system itself where `strace` is installed, one file for each process.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SECONDS_LIMIT = 180
LOOK_SECONDS = 0.25
WATCHED_CALLS = (
    "trace=socket,connect,bind,listen,accept,accept4,sendto,sendmsg,"
    "open,openat,openat2,creat,memfd_create,mknod,mknodat,rename,renameat,renameat2,link,linkat"
)
CAN_TRACE = shutil.which("strace") is not None


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command came to: exit code, the JSON value of standard output, and what it said to a person."""

    code: int
    value: Any
    said: str

    @property
    def fault(self) -> str:
        """The code of the fault, or nothing."""
        return str(self.value.get("fault", "")) if isinstance(self.value, dict) else ""


class Laptop:
    """One machine below `base`. `trace` is where the system's own notes lie; they are no part of the laptop.

    `look`, if set, is called every quarter of a second while a command of `run` is at work.
    """

    def __init__(self, base: Path, environment: Mapping[str, str] | None = None) -> None:
        self.disk = base / "laptop"
        self.drive = base / "drive"
        self.trace = base / "trace"
        self.vault = self.disk / "vault"
        self.home = self.disk / "home"
        folders = {
            "HOME": self.home,
            "TMPDIR": self.disk / "tmp",
            "XDG_RUNTIME_DIR": self.disk / "run",
            "XDG_CONFIG_HOME": self.home / ".config",
            "XDG_DATA_HOME": self.home / ".local/share",
            "XDG_STATE_HOME": self.home / ".local/state",
            "XDG_CACHE_HOME": self.home / ".cache",
        }
        for folder in (*folders.values(), self.drive, self.trace):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self.environment = {
            "PATH": os.environ["PATH"],
            "LC_ALL": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(ROOT),
            "PYTHONDONTWRITEBYTECODE": "1",
            **{name: str(folder) for name, folder in folders.items()},
            **(environment or {}),
        }
        self.look: Callable[[], object] | None = None
        self._runs = 0

    def start(self, *words: str, passphrases: Sequence[str] = (), traced: bool = False) -> subprocess.Popen[str]:
        """The program with `words`; every passphrase is one line of a descriptor of its own."""
        command = [sys.executable, "-m", "desktop", *words]
        if traced and CAN_TRACE:
            self._runs += 1
            notes = self.trace / f"{self._runs:03d}"
            command = [
                "strace",
                "-ff",
                "--seccomp-bpf",
                "-y",
                "-s",
                "64",
                "-e",
                WATCHED_CALLS,
                "-o",
                str(notes),
                "--",
                *command,
            ]
        with ExitStack() as ends:
            inherited: tuple[int, ...] = ()
            if passphrases:
                read_end, write_end = os.pipe()
                ends.callback(os.close, read_end)
                os.write(write_end, "".join(f"{line}\n" for line in passphrases).encode())
                os.close(write_end)
                command += ["--passphrase-fd", str(read_end)]
                inherited = (read_end,)
            return subprocess.Popen(
                command,
                cwd=self.home,
                env=self.environment,
                pass_fds=inherited,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
                start_new_session=True,
            )

    def run(self, *words: str, passphrases: Sequence[str] = (), typed: str = "") -> Answer:
        """Runs a command with `--json` to its end, under the system's eyes."""
        running = self.start("--language", "en", *words, "--json", passphrases=passphrases, traced=True)
        try:
            with self._looking_on():
                out, err = running.communicate(typed, timeout=SECONDS_LIMIT)
        except subprocess.TimeoutExpired:
            running.kill()
            raise
        return Answer(running.returncode, json.loads(out) if out else None, err)

    @contextmanager
    def _looking_on(self) -> Iterator[None]:
        """Calls `look` again and again while a command is at work."""
        if self.look is None:
            yield
            return
        is_over = threading.Event()
        watcher = threading.Thread(target=_repeat, args=(self.look, is_over))
        watcher.start()
        try:
            yield
        finally:
            is_over.set()
            watcher.join()

    def as_(self, account: str, passphrase: str, *words: str, typed: str = "", second: str = "") -> Answer:
        """Runs a command on the vault, signed in as `account`; `second` is a new account's passphrase."""
        where = ("--vault", str(self.vault), "--account", account)
        return self.run(*words, *where, passphrases=[passphrase, *([second] if second else [])], typed=typed)


def _repeat(look: Callable[[], object], is_over: threading.Event) -> None:
    while not is_over.wait(LOOK_SECONDS):
        look()
