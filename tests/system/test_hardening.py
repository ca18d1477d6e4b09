"""No core dump, no reading along, no files for others; read back from the kernel, in a process of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.system.paths import program_command
from tests.fakes.waiting import wait_until

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="read back from Linux")
_READ_BACK = """
import ctypes, os, resource, tempfile
{call}
mask = os.umask(0)
print(resource.getrlimit(resource.RLIMIT_CORE)[0], ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), oct(mask))
"""


def read_back(call: str) -> list[str]:
    words = [sys.executable, "-c", _READ_BACK.format(call=call)]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60)
    return done.stdout.split()


def test_the_process_keeps_to_itself() -> None:
    assert read_back("from desktop.system.hardening import harden; harden()") == ["0", "0", "0o77"]


def test_the_same_reading_sees_an_unhardened_process() -> None:
    assert read_back("os.umask(0o22)")[1:] == ["1", "0o22"]


_HOLDS = """
import sys
from desktop.system.hardening import harden
if sys.argv[1] == "hardened":
    harden()
print("ready", flush=True)
sys.stdin.read()
"""
_READS = """
import sys
for name in ("mem", "maps", "environ"):
    try:
        with open(f"/proc/{sys.argv[1]}/{name}", "rb") as file:
            print(name, "open" if name == "mem" or file.read(1) else "empty")
    except OSError as error:
        print(name, type(error).__name__)
"""


def _neighbor() -> tuple[str, int | None]:
    """A Python to start, and the account to start it as: root may read everything, so it is nobody then."""
    if os.geteuid() != 0:
        return sys.executable, None
    python = shutil.which("python3", path="/usr/bin:/bin")
    if python is None:
        pytest.skip("run as root, this needs a Python that every account may start")
    return python, 65534


def _read_by_a_neighbor(kind: str) -> list[str]:
    """What another process of the same account finds of one that holds something."""
    python, account = _neighbor()
    environment = {"PATH": "/usr/bin:/bin", "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    with subprocess.Popen(
        [python, "-c", _HOLDS, kind], cwd="/", env=environment, user=account, group=account,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as child:  # fmt: skip
        assert child.stdout is not None
        if child.stdout.readline() != "ready\n":
            pytest.skip("another account can't start the program here")
        reading = subprocess.run(
            [python, "-c", _READS, str(child.pid)], cwd="/", env=environment, user=account, group=account,
            capture_output=True, text=True, check=True, timeout=60,
        )  # fmt: skip
        child.kill()
    return reading.stdout.splitlines()


def test_another_process_of_the_same_account_reads_neither_memory_nor_its_map() -> None:
    assert _read_by_a_neighbor("hardened") == ["mem PermissionError", "maps PermissionError", "environ PermissionError"]


def test_the_same_neighbor_reads_a_process_that_is_not_hardened() -> None:
    found = _read_by_a_neighbor("open")
    if "mem PermissionError" in found:
        pytest.skip("this system lets no neighbor read along anyway")
    assert found == ["mem open", "maps open", "environ open"]


_PARTS = {
    "recorder": "desktop.app.recorder_process",
    "decoder": "desktop.app.decoder_process",
    "whisper": "desktop.whisper.worker",
}
_CHILD = """
import ctypes, importlib, os, resource, sys
import desktop.__main__ as door
part = importlib.import_module(sys.argv[2])
part.main = lambda: os.write(1, f"{resource.getrlimit(resource.RLIMIT_CORE)} {ctypes.CDLL(None).prctl(3)}".encode()) and 0
sys.exit(door.main([sys.argv[1]]))
"""


@pytest.mark.parametrize("part", list(_PARTS))
def test_every_child_keeps_to_itself_before_its_own_work_begins(part: str) -> None:
    words = [sys.executable, "-c", _CHILD, part, _PARTS[part]]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout == "(0, 0) 0"


def _core_limits(limits: str) -> list[str]:
    line = next(line for line in limits.splitlines() if line.startswith("Max core file size"))
    return line.split()[4:6]


def test_the_recorder_as_it_is_started_leaves_no_core_dump() -> None:
    """The real command, waiting for its set-up line: read back from what the kernel says of it."""
    with subprocess.Popen(
        program_command("recorder"), cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as child:
        limits = Path(f"/proc/{child.pid}/limits")
        wait_until(lambda: _core_limits(limits.read_text("ascii")) == ["0", "0"], 60, "the recorder to harden itself")
        child.kill()
