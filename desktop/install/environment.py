"""`.venv` and what the lock names: every package by version and hash, from wheels, with the machine's own pip.

Changes nothing outside `.venv`. A stamp in it tells which lock it holds, so that a second run costs nothing.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import importlib.util
import os
import re
import subprocess
import sys
import venv
from pathlib import Path

_RUN_LOCK, _DEV_LOCK = "requirements.lock", "requirements-dev.lock"
_STAMP = "saegim-lock"
# Published as source only. Built in the environment itself with the locked build tools, so nothing unlocked is fetched.
_FROM_SOURCE = ("bagit",)


class SetUpError(Exception):
    """The environment could not be made; the text says what to do."""


def venv_python(root: Path) -> Path:
    """The interpreter of `root/.venv`."""
    folder = root / ".venv"
    return folder / "Scripts" / "python.exe" if sys.platform == "win32" else folder / "bin" / "python"


def is_ready(root: Path, *, with_tests: bool) -> bool:
    """Whether `.venv` was made by this Python from the lock as it is now."""
    stamp = root / ".venv" / _STAMP
    if not stamp.is_file() or not venv_python(root).exists():
        return False
    good = (
        [_stamp_line(root, _DEV_LOCK)] if with_tests else [_stamp_line(root, _DEV_LOCK), _stamp_line(root, _RUN_LOCK)]
    )
    return stamp.read_text("utf-8") in good


def make_environment(root: Path, *, with_tests: bool) -> None:
    """Makes `.venv` anew and fills it. Raises `SetUpError`."""
    require_pip()
    name = _DEV_LOCK if with_tests else _RUN_LOCK
    lock = (root / name).read_text("utf-8")
    # A changed lock is installed into an empty folder: what it no longer names must be gone.
    venv.EnvBuilder(clear=True, with_pip=False, symlinks=os.name != "nt").create(root / ".venv")
    wheels, sources = split_lock(lock, _FROM_SOURCE)
    _pip(root, wheels, "--only-binary", ":all:")
    if sources:
        _pip(root, sources, "--no-build-isolation", "--no-deps")
    (root / ".venv" / _STAMP).write_text(_stamp_line(root, name), "utf-8")


def require_pip() -> None:
    """Raises `SetUpError` where this Python has no pip, or one too old for `--python` (22.3)."""
    if importlib.util.find_spec("pip") is None:
        raise SetUpError(
            "pip is missing. On Debian and Ubuntu type: sudo apt-get install python3-pip\n"
            f"Elsewhere: {sys.executable} -m ensurepip"
        )
    found = importlib.metadata.version("pip")
    numbers = re.match(r"(\d+)\.(\d+)", found)
    if numbers is None or (int(numbers[1]), int(numbers[2])) < (22, 3):
        raise SetUpError(f"pip {found} is too old, 22.3 is needed. Type: {sys.executable} -m pip install --upgrade pip")


def split_lock(lock: str, apart: tuple[str, ...]) -> tuple[str, str]:
    """The lock without the packages named in `apart`, and those alone."""
    entries = re.findall(r"^[^\s#].*(?:\n[ \t].*)*", lock, re.MULTILINE)
    chosen = [entry for entry in entries if re.split(r"[=\s;\[]", entry, maxsplit=1)[0] in apart]
    others = [entry for entry in entries if entry not in chosen]
    return "\n".join(others) + "\n", "\n".join(chosen)


def _pip(root: Path, requirements: str, *options: str) -> None:
    """One pip run inside `.venv`, hashes required. Raises `SetUpError`."""
    listing = root / ".venv" / "requirements.txt"
    listing.write_text(requirements, "utf-8")
    command = [
        sys.executable, "-m", "pip", "--python", str(venv_python(root)), "install", "--quiet", "--require-hashes",
        *options, "--requirement", str(listing),
    ]  # fmt: skip
    # A personal `user = true` would put the packages outside `.venv`.
    environment = {**os.environ, "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_USER": "0", "PIP_NO_INPUT": "1"}
    if subprocess.run(command, env=environment, check=False).returncode != 0:
        raise SetUpError("pip could not install the locked dependencies; its own message stands above.")


def _stamp_line(root: Path, name: str) -> str:
    digest = hashlib.sha256((root / name).read_bytes()).hexdigest()
    return f"{name} sha256:{digest} python{sys.version_info[0]}.{sys.version_info[1]}"
