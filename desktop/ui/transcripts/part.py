"""What the parts of the transcript screen's presenter see of it: its state, and a way to change it. No Qt."""

from __future__ import annotations

from typing import Protocol

from desktop.ui.transcripts.state import TranscriptsState


class Screen(Protocol):
    """The presenter that a part belongs to."""

    state: TranscriptsState

    def show(self, **changes: object) -> None:
        """Changes the named facts."""
        ...
