"""Every test runs without a screen, without a network, in a plain locale and in a home of its own.

Set here, before anything of the product is imported: Qt and the C library read these once.
"""

from __future__ import annotations

import atexit
import os
import shutil
import sys
import tempfile
from pathlib import Path

from desktop.system.network import refuse_network

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
