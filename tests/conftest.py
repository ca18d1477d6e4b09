"""Every test runs without a screen, without a network, in a plain locale, in a home of its own, and in memory.

Set here, before anything of the product is imported: Qt and the C library read these once.
"""

from __future__ import annotations

import atexit
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from desktop.system.network import refuse_network
from desktop.system.paths import state_folder
from tests.workers import pytest_xdist_make_scheduler

__all__ = ["pytest_xdist_make_scheduler"]

_MEMORY = Path("/dev/shm")
_ROOM_BYTES = 4 << 30


def _write_in_memory() -> None:
    """Real files all the same, but a flush costs nothing: thousands of vaults are made here. `TMPDIR` says otherwise."""
    if "TMPDIR" not in os.environ and _MEMORY.is_dir() and shutil.disk_usage(_MEMORY).free > _ROOM_BYTES:
        os.environ["TMPDIR"] = str(_MEMORY)
        tempfile.tempdir = None


_write_in_memory()
_HOME = Path(tempfile.mkdtemp(prefix="saegim-home-"))
atexit.register(shutil.rmtree, _HOME, ignore_errors=True)


def _isolate() -> None:
    for name, folder in {
        "HOME": "",
        "USERPROFILE": "",
        "LOCALAPPDATA": "local",
        "XDG_CONFIG_HOME": ".config",
        "XDG_DATA_HOME": ".local/share",
        "XDG_STATE_HOME": ".local/state",
        "XDG_CACHE_HOME": ".cache",
        "XDG_RUNTIME_DIR": "run",
    }.items():
        place = _HOME / folder
        place.mkdir(parents=True, exist_ok=True, mode=0o700)
        os.environ[name] = str(place)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["LC_ALL"] = "C.UTF-8"
    os.environ.pop("SAEGIM_VAULT", None)


_isolate()
# Python's own refusal only: the kernel's would be inherited by the programs under test and hide a guard that fails.
sys.addaudithook(refuse_network)
# How long an example takes says something about the machine's other work, and nothing about the program.
hypothesis.settings.register_profile(
    "shared machine", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.load_profile("shared machine")
_KNOWN = state_folder() / "checkpoints"


@pytest.fixture(autouse=True)
def forgetful_machine() -> Iterator[None]:
    """A test leaves no checkpoint behind: by set chance, vaults of different tests have the same id."""
    yield
    shutil.rmtree(_KNOWN, ignore_errors=True)
