"""The kernel's own record of a run: no process of ours ever holds an IP socket.

Each of our processes asks for one once, right after the filter is in force, to see that it is refused. Whether a
tracer gets to see a refused call depends on the kernel.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from desktop.system.paths import program_command

_IP_SOCKET = re.compile(r"socket\(AF_(INET|INET6|PACKET)\b.*= (-?\d+)(?: (E\w+))?")
_FILTER = re.compile(r"seccomp\(SECCOMP_SET_MODE_FILTER, .*= 0$", re.MULTILINE)


def traced(command: Sequence[str], folder: Path, *, says: str = "", timeout: float = 60) -> str:
    """Every `socket` and `seccomp` call of a program and its children."""
    strace = shutil.which("strace")
    if strace is None:
        pytest.skip("strace is not installed")
    record = folder / "calls"
    words = [
        strace,
        "-f",
        "-qq",
        "--seccomp-bpf",
        "-e",
        "trace=socket,seccomp",
        "-o",
        str(record),
        *command,
    ]
    environment = {**os.environ, "HOME": str(folder), "TMPDIR": str(folder)}
    done = subprocess.run(
        words, env=environment, input=says, text=True, capture_output=True, check=False, timeout=timeout
    )
    if "PTRACE" in done.stderr or "ptrace" in done.stderr:
        pytest.skip("this system forbids tracing")
    assert done.returncode == 0, done.stderr
    return record.read_text("utf-8", errors="replace")


def require_none(record: str, *, processes: int) -> None:
    """Every IP socket asked for was refused, and nobody asked but our own probe."""
    asked = [(number, fault) for _, number, fault in _IP_SOCKET.findall(record)]
    assert all(answer == ("-1", "EACCES") for answer in asked), record
    filters = len(_FILTER.findall(record))
    assert filters >= processes
    assert len(asked) <= filters


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        [
            "vault",
            "create",
            "--vault",
            "office",
            "--account",
            "custodian-1",
            "--name",
            "Custodian",
            "--passphrase-fd",
            "0",
        ],
    ],
    ids=["help", "vault create"],
)
def test_a_command_opens_none(arguments: list[str], tmp_path: Path) -> None:
    placed = [str(tmp_path / word) if word == "office" else word for word in arguments]
    require_none(
        traced(program_command(*placed), tmp_path, says="seven quiet herons cross the evening river\n" * 2), processes=1
    )


@pytest.mark.slow
@pytest.mark.timeout(400)
def test_the_whole_demonstration_opens_none(tmp_path: Path) -> None:
    require_none(traced(program_command("demo", "--out", str(tmp_path / "out")), tmp_path, timeout=380), processes=3)


def test_a_socket_that_is_opened_is_seen(tmp_path: Path) -> None:
    code = "import subprocess, sys; subprocess.run([sys.executable, '-c', 'import socket; socket.socket()'])"
    record = traced([sys.executable, "-c", code], tmp_path)
    assert [int(answer) >= 0 for _, answer, _ in _IP_SOCKET.findall(record)] == [True]


def test_this_reading_can_fail() -> None:
    kept = "12 seccomp(SECCOMP_SET_MODE_FILTER, 0x1, {len=16}) = 0\n12 socket(AF_INET, SOCK_DGRAM, IPPROTO_IP) = -1 EACCES (P)\n"
    require_none(kept, processes=1)
    with pytest.raises(AssertionError):
        require_none(kept + "13 socket(AF_INET6, SOCK_STREAM, IPPROTO_IP) = 3\n", processes=1)
    with pytest.raises(AssertionError):
        require_none(kept + "13 socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = -1 EACCES (P)\n", processes=1)
    with pytest.raises(AssertionError):
        require_none("", processes=1)
