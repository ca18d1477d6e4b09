"""The real program on a vault, as a process of its own: a command at its work, or the window."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.fakes.vaults import PASSPHRASE

ROOT = Path(__file__).resolve().parents[2]
_CODE = re.compile(r"\[([a-z_.]+)\]\Z")
_ASKS = "The words of sheet 1"


class Program:
    """A running program. `open` says whether it got in, or the code of its fault; it may be asked again then."""

    def __init__(self, root: Path, account: str, sheets: Sequence[Sequence[str]]) -> None:
        self._root, self._account, self._sheets = root, account, sheets
        self._state = root.parent / "state"  # of the one machine that both run on
        self._process: subprocess.Popen[str] | None = None

    def open(self) -> str:
        raise NotImplementedError

    def finish(self) -> None:
        """Does what it is there for, leaves, and says that it did."""
        raise NotImplementedError

    def kill(self) -> None:
        """Signal 9, and waits until it is gone."""
        if self._process is not None:
            self._process.send_signal(signal.SIGKILL)
            self._process.communicate()

    def _started(self, words: Sequence[str], descriptors: Sequence[int] = ()) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-B", *words], cwd=ROOT, env=os.environ | {"XDG_STATE_HOME": str(self._state)}, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, text=True, pass_fds=descriptors,
        )  # fmt: skip

    def _lines(self) -> Iterator[str]:
        assert self._process
        assert self._process.stdout
        return iter(self._process.stdout.readline, "")

    def _tell(self, line: str) -> None:
        assert self._process
        assert self._process.stdin
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()


class Command(Program):
    """`saegim kit rehearse`: it has the vault open while it asks for the sheets, and writes into the log what it did."""

    def open(self) -> str:
        reading, writing = os.pipe()
        os.write(writing, f"{PASSPHRASE}\n".encode())
        os.close(writing)
        words = ["-m", "desktop", "--language", "en", "kit", "rehearse", "--vault", str(self._root)]
        self._process = self._started([*words, "--account", self._account, "--passphrase-fd", str(reading)], [reading])
        os.close(reading)
        said = []
        for line in self._lines():
            said.append(line)
            if line.startswith(_ASKS):
                return "open"
            if code := _CODE.search(line.strip()):
                self._process.communicate()
                return code[1]
        raise AssertionError("".join(said))

    def finish(self) -> None:
        for sheet in self._sheets:
            self._tell(" ".join(sheet))
        said = "".join(self._lines())
        assert self._process
        self._process.communicate()
        assert self._process.returncode == 0, said
        assert "The sheets open the vault." in said


class Window(Program):
    """The window; refused once, it stays on the screen and can be asked again."""

    module = "tests.faults.window_program"

    def open(self) -> str:
        if self._process is None:
            self._process = self._started(["-m", self.module, str(self._root), self._account])
        self._tell(f"unlock {PASSPHRASE}")
        return self._answer()

    def finish(self) -> None:
        self._tell("lock")
        assert self._answer() == "locked"
        assert self._process
        self._process.communicate()
        assert self._process.returncode == 0

    def _answer(self) -> str:
        for line in self._lines():
            if re.fullmatch(r"open|locked|[a-z_]+\.[a-z_]+", line.strip()):
                return line.strip()
        raise AssertionError("the window is gone")


@contextmanager
def running(*programs: Program) -> Iterator[None]:
    """No program outlives the block."""
    try:
        yield
    finally:
        for program in programs:
            program.kill()
