"""Plays acts in processes of their own, and kills one at, or fails, any single call that changes something on the disk.

SQLCipher writes below Python: only the kernel's side of a call is a place where every write can be met. strace counts
the calls of each name for itself, so a call is told by its name and by which of that name it is. Only the act's own
thread is traced: what the raw reader's process writes goes into a pipe.
"""

from __future__ import annotations

import json
import os
import re
import select
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import pytest

from tests.fakes.stage import FAULT

ROOT = Path(__file__).resolve().parents[2]
DISK_CALLS = (
    "write,pwrite64,fsync,fdatasync,ftruncate,rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat,rmdir,"
    "link,linkat,copy_file_range,sendfile"
)
_LIMIT_S = 120
_CALL = re.compile(r"([a-z][a-z0-9_]*)\(")


@dataclass(frozen=True)
class Call:
    """A call of a run, such as the fourth `pwrite64`."""

    name: str
    number: int

    def __str__(self) -> str:
        return f"{self.name} {self.number}"


@dataclass(frozen=True)
class Ended:
    """How a run ended: its exit code, the lines it acknowledged, and the fault it ended with, if any."""

    code: int
    lines: tuple[str, ...]
    err: str

    @property
    def was_killed(self) -> bool:
        return self.code == -signal.SIGKILL

    @property
    def acknowledged(self) -> list[str]:
        return [line for line in self.lines if not line.startswith("fault ")]

    @property
    def fault(self) -> str:
        return self.lines[-1].removeprefix("fault ") if self.code == FAULT else ""


class Stage:
    """Plays the acts that the module `module` serves. `scratch` is for what they say."""

    def __init__(self, process: subprocess.Popen[bytes], scratch: Path) -> None:
        assert process.stdin
        assert process.stdout
        self._to: IO[bytes] = process.stdin
        self._from = process.stdout
        self._said = scratch / "said"
        self._log = scratch / "calls"

    def play(self, act: str, folder: Path, account: int = 0) -> Ended:
        """A run that nothing disturbs; by another account of the system, if its number is given."""
        return self._ended(self._waiting(act, folder, account))

    def calls_of(self, act: str, folder: Path) -> list[Call]:
        """Every call of a whole run that changes something on the disk, in their order. Skips where strace can't."""
        ended = self._traced(act, folder, f"trace={DISK_CALLS}")
        assert ended.code == 0, ended
        return calls_in(self._log.read_text("utf-8", "replace"))

    def killed_at(self, act: str, folder: Path, call: Call) -> Ended:
        """A run that is killed by signal 9 as it makes this call, which then is not made."""
        return self._traced(act, folder, f"inject={call.name}:signal=KILL:when={call.number}")

    def failed_at(self, act: str, folder: Path, call: Call, error: str) -> Ended:
        """A run in which this call fails once with `error`, such as `ENOSPC`."""
        return self._traced(act, folder, f"inject={call.name}:error={error}:when={call.number}")

    def slowed(self, act: str, folder: Path, milliseconds: int) -> Ended:
        """A run in which every flush to the disk takes that long."""
        return self._traced(act, folder, f"inject=fsync,fdatasync:delay_enter={milliseconds * 1000}")

    def _traced(self, act: str, folder: Path, how: str) -> Ended:
        child = self._waiting(act, folder)
        strace = attached(child, self._log, how)
        if isinstance(strace, str):
            self._ended(child)
            pytest.skip(f"strace can't trace here: {strace}")
        ended = self._ended(child)
        with strace:
            strace.communicate(timeout=_LIMIT_S)
        return ended

    def _waiting(self, act: str, folder: Path, account: int = 0) -> int:
        wanted = {"act": act, "folder": str(folder), "said": str(self._said), "account": account}
        self._to.write(json.dumps(wanted).encode() + b"\n")
        self._to.flush()
        return self._answer()

    def _ended(self, child: int) -> Ended:
        self._to.write(b"\n")
        self._to.flush()
        try:
            code = self._answer()
        except TimeoutError:
            os.kill(child, signal.SIGKILL)
            raise
        out, err = (Path(f"{self._said}.{ending}").read_text("utf-8", "replace") for ending in ("out", "err"))
        return Ended(code, tuple(out.splitlines()), err)

    def _answer(self) -> int:
        if not select.select([self._from], [], [], _LIMIT_S)[0]:
            raise TimeoutError("an act hangs")
        return int(self._from.readline())


@contextmanager
def stage_for(module: str, scratch: Path) -> Iterator[Stage]:
    """The stage of a module whose program is `serve(…)`."""
    with subprocess.Popen(
        [sys.executable, "-B", "-m", module], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        try:
            yield Stage(process, scratch)
        finally:
            process.kill()


def calls_in(log: str) -> list[Call]:
    """The calls in a log that strace wrote."""
    seen: Counter[str] = Counter()
    calls = []
    for match in filter(None, map(_CALL.match, log.splitlines())):
        seen[match[1]] += 1
        calls.append(Call(match[1], seen[match[1]]))
    return calls


def attached(child: int, log: Path, how: str) -> subprocess.Popen[str] | str:
    """strace, once it holds the process; or why it can't."""
    trace = () if how.startswith("trace=") else ("-e", f"trace={how.removeprefix('inject=').partition(':')[0]}")
    command: Sequence[str] = ["strace", "-p", str(child), "-o", str(log), *trace, "-e", how]
    try:
        strace = subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    except OSError as error:
        return str(error)
    assert strace.stderr
    said = strace.stderr.readline()
    if "attached" in said:
        return strace
    with strace, suppress(ProcessLookupError):
        strace.kill()
    return said.strip()
