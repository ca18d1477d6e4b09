"""What the window needs from the system, looked for before Qt is: Qt itself would end the program without a word."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Mapping
from pathlib import Path

_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
_BY_PLATFORM = {"xcb": "libqxcb.so", "offscreen": "libqoffscreen.so"}


def missing_libraries() -> list[str]:
    """What the system's loader says is missing, in its own words; empty when the window can be shown."""
    if not sys.platform.startswith("linux"):
        return []
    try:
        import PySide6.QtWidgets  # noqa: F401 - loads the libraries the plugin stands on
    except ImportError as error:
        return [str(error)]
    plugin = _plugin()
    if plugin is None:
        return []
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        return [str(error)]
    return []


def has_screen(environment: Mapping[str, str] | None = None, platform: str = sys.platform) -> bool:
    """Whether there is one to try at all: a console or a remote login has none. Elsewhere than on Linux there is."""
    known = os.environ if environment is None else environment
    return not platform.startswith("linux") or any(known.get(name) for name in _SCREENS)


def _plugin() -> Path | None:
    import PySide6

    platform = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0]
    if not platform and os.environ.get("WAYLAND_DISPLAY"):
        return None
    name = _BY_PLATFORM.get(platform or "xcb")
    plugin = Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms" / (name or "")
    return plugin if name and plugin.is_file() else None
