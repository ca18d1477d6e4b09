"""Where things lie on this machine, from source or frozen. Makes folders for this account alone."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

_NAME = "saegim"
# A child is started from any working folder and with an empty environment, so the program's place travels as an
# argument; `-I` keeps a module that lies in the working folder from being loaded instead of ours.
_STARTER = "import sys; sys.path.insert(0, sys.argv.pop(1)); from desktop.__main__ import main; sys.exit(main())"


def is_frozen() -> bool:
    """Whether this is an installed build rather than the source tree."""
    return bool(getattr(sys, "frozen", False))


def resources() -> Path:
    """The folder of everything that is shipped and only read."""
    return _program_root() / "resources"


def catalogues() -> Path:
    """The folder of the language catalogues."""
    return _program_root() / "i18n"


def program_command(*arguments: str) -> list[str]:
    """How to start this same program again with `arguments`, from any folder and with an empty environment."""
    if is_frozen():
        return [sys.executable, *arguments]
    # `-I` makes the child deaf to PYTHONDONTWRITEBYTECODE too, so that wish is handed on.
    flags = ["-I", "-B"] if sys.dont_write_bytecode else ["-I"]
    return [sys.executable, *flags, "-c", _STARTER, str(_program_root()), *arguments]


def data_folder() -> Path:
    """Where vaults lie unless somebody chooses another place. Not made here."""
    if sys.platform == "win32":
        return _from_environment("LOCALAPPDATA", Path.home() / "AppData" / "Local") / "Saegim"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Saegim"
    return _from_environment("XDG_DATA_HOME", Path.home() / ".local" / "share") / _NAME


def settings_folder() -> Path:
    """Where settings lie; nothing secret and nothing of a testimony. Not made here."""
    if sys.platform in ("win32", "darwin"):
        return data_folder()
    return _from_environment("XDG_CONFIG_HOME", Path.home() / ".config") / _NAME


def state_folder() -> Path:
    """Where the machine remembers what is no vault's own: checkpoints that it knows. Not made here."""
    if sys.platform in ("win32", "darwin"):
        return data_folder() / "state"
    return _from_environment("XDG_STATE_HOME", Path.home() / ".local" / "state") / _NAME


def log_folder() -> Path:
    """Where the logbook lies. Not made here."""
    if sys.platform == "win32":
        return data_folder() / "logs"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Logs" / "Saegim"
    return _from_environment("XDG_STATE_HOME", Path.home() / ".local" / "state") / _NAME


def runtime_folder() -> Path:
    """A folder for sockets and locks, made if need be, that only this account can enter.

    Raises `PermissionError` when one stands there that belongs to, or is open to, somebody else.
    """
    if sys.platform == "win32":
        folder = data_folder() / "run"  # below the account's own profile, which Windows closes to others
        folder.mkdir(parents=True, exist_ok=True)
        return folder
    folder = _from_environment("XDG_RUNTIME_DIR", data_folder() / "run") / _NAME
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid():
        raise PermissionError(f"{folder} belongs to somebody else")
    if stat.S_IMODE(found.st_mode) & 0o077:
        folder.chmod(0o700)
    return folder


def _program_root() -> Path:
    if is_frozen():
        return Path(getattr(sys, "_MEIPASS", Path(sys.executable).parent))
    return Path(__file__).resolve().parents[2]


def _from_environment(name: str, otherwise: Path) -> Path:
    """The XDG rule: an empty or relative value counts as unset."""
    value = os.environ.get(name, "")
    return Path(value) if value and Path(value).is_absolute() else otherwise
