"""Which keys may do something on the desk, by Qt's portable names: none that a text or the window needs. No Qt."""

from __future__ import annotations

import re

from desktop.ui.keys.duties import Where

NEVER_TYPES = re.compile(
    r"F([1-9]|[12]\d|3[0-5])|Pause|ScrollLock|Ins|Menu|Media \w+|Toggle Media Play/Pause|Launch \(\w\)"
)
"""Alone they put nothing into a text: what a foot pedal may send."""
_WITH_OTHERS = re.compile(r"(Alt\+(Shift\+)?|Ctrl\+(Shift\+)?)(?!(Ctrl|Alt|Shift|Meta)\+).+")
_SHIFTED = re.compile(r"Shift\+F([1-9]|[12]\d|3[0-5])")
_EDITS = {
    *(f"Ctrl+{key}" for key in ("A", "C", "V", "X", "Y", "Z", "K", "U", "Left", "Right", "Up", "Down", "Home", "End")),
    *(f"Ctrl+{key}" for key in ("Backspace", "Del", "Ins", "Return", "Enter", "PgUp", "PgDown", "Space")),
    *(f"Ctrl+Shift+{key}" for key in ("Z", "Left", "Right", "Up", "Down", "Home", "End")),
}
_WINDOW = {*(f"Ctrl+{number}" for number in range(10)), "Ctrl+L", "Ctrl+Tab", "Ctrl+Shift+Tab", "Alt+F4", "Alt+Tab"}
_LIST = {"Up", "Down", "PgUp", "PgDown", "Home", "End", "Tab", "Shift+Tab", "Esc", "Return", "Enter", "Shift+Up"}
_LIST |= {"Shift+Down", "Shift+PgUp", "Shift+PgDown", "Shift+Home", "Shift+End", "Backtab", "Ctrl+A"}


def may_work(key: str, where: Where) -> bool:
    """Whether a key can do something there: it types nothing where one types, and nobody else needs it."""
    if key in _WINDOW or not key:
        return False
    if where is Where.LINES:
        return key not in _LIST
    return key not in _EDITS and any(kind.fullmatch(key) for kind in (NEVER_TYPES, _WITH_OTHERS, _SHIFTED))
