"""Which language to begin with: Korean on a Korean system, else English."""

from __future__ import annotations

import locale
import os
import sys
from collections.abc import Mapping

_VARIABLES = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")


def system_language(environment: Mapping[str, str] | None = None) -> str:
    """`ko` or `en`, from the system's own setting."""
    for name in _VARIABLES:
        value = (os.environ if environment is None else environment).get(name, "")
        if value:
            return "ko" if value.lower().startswith("ko") else "en"
    if environment is None and sys.platform in ("win32", "darwin"):
        name = locale.getlocale()[0] or ""
        return "ko" if name.lower().startswith("ko") else "en"
    return "en"


def chosen_language(setting: str) -> str:
    """The language of a setting: `ko`, `en`, or `system`."""
    return setting if setting in ("ko", "en") else system_language()
