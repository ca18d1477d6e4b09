"""No core dump, no reading along, no files for others; read back from the kernel, in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

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
