"""Which key does what on this laptop. No Qt: keys are Qt's portable names."""

from __future__ import annotations

from collections.abc import Callable

from desktop.ui.keys.duties import KEY_TABLE, Duty, KeyRow


class KeyMap:
    """`listen` to it: a person may choose other keys at any time."""

    def __init__(self) -> None:
        self._rows: dict[Duty, KeyRow] = {row.duty: row for row in KEY_TABLE}
        self._listeners: list[Callable[[], None]] = []

    def row(self, duty: Duty) -> KeyRow:
        """Where it works, and its words."""
        return self._rows[duty]

    def key(self, duty: Duty) -> str:
        """Its key."""
        return self._rows[duty].first

    def keys(self, duty: Duty) -> tuple[str, ...]:
        """Its key, and those that work beside it."""
        return (self.key(duty), *self._rows[duty].also)

    def listen(self, listener: Callable[[], None]) -> None:
        """Calls `listener` whenever a key has changed."""
        self._listeners.append(listener)
