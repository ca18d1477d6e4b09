"""What these tests share: a folder on a disk in memory, where flushing costs nothing, and the table at the end."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fakes.broken_calls import stage_for
from tests.faults.acts import MODULE
from tests.faults.tally import TALLY
from tests.faults.trials import Trials

_MEMORY, _LEAST_BYTES = Path("/dev/shm"), 256 << 20


@pytest.fixture(scope="module")
def quick_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A killed process leaves what it wrote, flushed or not: here that is there sooner."""
    if not (_MEMORY.is_dir() and os.access(_MEMORY, os.W_OK) and shutil.disk_usage(_MEMORY).free > _LEAST_BYTES):
        yield tmp_path_factory.mktemp("quick")
        return
    folder = Path(tempfile.mkdtemp(prefix="saegim-faults-", dir=_MEMORY))
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="module")
def trials(quick_folder: Path) -> Iterator[Trials]:
    """The acts on their stage."""
    if not hasattr(os, "fork"):
        pytest.skip("this system makes no process by forking one")
    (quick_folder / "acts").mkdir()
    with stage_for(MODULE, quick_folder) as stage:
        yield Trials(stage, quick_folder / "acts")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """How often what was broken off, with the seed that repeats it."""
    for line in TALLY.table():
        terminalreporter.write_line(line)
