"""The one place where the record screen's state lies, shared by the parts of its presenter."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from desktop.ui.record.state import RecordState


class Board:
    """Holds `state`; calls `changed` after every change of it."""

    def __init__(self) -> None:
        self.state = RecordState()
        self.changed: Callable[[], None] = lambda: None

    def show(self, **changes: object) -> None:
        """Changes the named facts."""
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.changed()
