"""Making documents opens no file for writing, in our code or in any library: the system's own list says so."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.scenarios.laptop import CAN_TRACE

ROOT = Path(__file__).resolve().parents[3]
_MAKE = """
from pathlib import Path
from desktop.export.reading_copy.formats import Format, files_of
from tests.export.reading_copy.cases import reading_copy
for file in files_of(reading_copy(is_draft=True), list(Format), Path('resources/fonts').resolve()):
    assert file.make()
"""
_WRITING = ("O_WRONLY", "O_RDWR", "O_CREAT", "creat(", "mkdir(")
_DEVICE = re.compile(r'"/dev/(?!shm/)')
_CALLS = "trace=open,openat,creat,mkdir"


def written(code: str, trace: Path) -> list[str]:
    """Every call by which a program that runs `code` opens something to write to."""
    command = ["strace", "-f", "-e", _CALLS, "-o", str(trace), sys.executable, "-B", "-c", code]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    calls = trace.read_text("utf-8", "replace").splitlines()
    return [call for call in calls if any(word in call for word in _WRITING) and not _DEVICE.search(call)]


@pytest.mark.skipif(not CAN_TRACE, reason="strace is not installed")
def test_every_format_is_made_in_memory(tmp_path: Path) -> None:
    assert written(_MAKE, tmp_path / "trace") == []


@pytest.mark.skipif(not CAN_TRACE, reason="strace is not installed")
def test_a_temporary_file_would_be_seen(tmp_path: Path) -> None:
    assert written("import tempfile; tempfile.TemporaryFile()", tmp_path / "trace") != []
