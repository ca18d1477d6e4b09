"""Where window and recorder meet: a socket in a folder of their own, or a named pipe on Windows."""

from __future__ import annotations

import os
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

from desktop.domain.world import Chance

_PATH_LIMIT_BYTES = 100  # a socket's path may have 108 bytes on Linux, 104 elsewhere


def make_control_address(chance: Chance) -> str:
    """A new address that only this account of the machine can reach: a fresh folder with mode 0700."""
    if sys.platform == "win32":
        return rf"\\.\pipe\saegim-{chance.token_hex(16)}"
    folder = tempfile.mkdtemp(prefix="saegim-", dir=_runtime_folder())
    return str(Path(folder) / "control")


def forget_control_address(address: str) -> None:
    """Removes what `make_control_address` made; the recorder does so when it ends, the window when it never began."""
    if sys.platform != "win32":
        with suppress(OSError):
            Path(address).unlink(missing_ok=True)
            Path(address).parent.rmdir()


def _runtime_folder() -> str | None:
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    if not folder or len(os.fsencode(folder)) > _PATH_LIMIT_BYTES - len("/saegim-12345678/control"):
        return None
    return folder if os.access(folder, os.W_OK | os.X_OK) else None
