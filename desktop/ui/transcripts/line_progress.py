"""Knows what of every line was heard, and how far the recording has come. Follows what the vault is told. No Qt."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.domain.hearing import Stretch
from desktop.domain.ids import RecordingId
from desktop.domain.progress import Progress, progress_of
from desktop.domain.transcript import Line
from desktop.ui.heard_notes import HeardNotes
from desktop.ui.transcripts.gate import HeardHere
from desktop.ui.transcripts.looking import heard_here
from desktop.ui.transcripts.part import Screen
from desktop.ui.workplace import Workplace


class LineProgress:
    """Everything is of the recording that is shown. Worked out once for the same lines and the same hearing."""

    def __init__(self, screen: Screen, workplace: Workplace, notes: HeardNotes) -> None:
        self._screen, self._workplace = screen, workplace
        self._known: tuple[Sequence[Line], HeardHere] | None = None
        self._shares: dict[str, float] = {}
        self._mine, self._anybodys = Progress(), Progress()
        notes.noted = self.look

    def look(self) -> None:
        """Reads again what was heard."""
        signed_in, chosen = self._workplace.signed_in, self._screen.state.chosen
        if chosen is not None:
            self._workplace.runner.run(
                lambda _: (chosen, heard_here(signed_in, chosen)), self._looked, self._workplace.report
            )

    @property
    def mine(self) -> Progress:
        """How far the account at work has come."""
        self._work_out()
        return self._mine

    @property
    def anybodys(self) -> Progress:
        """How far everybody together has come."""
        self._work_out()
        return self._anybodys

    @property
    def shares(self) -> dict[str, float]:
        """By segment: how much of it the account at work has heard, 0 to 1; only all of it is 1."""
        self._work_out()
        return self._shares

    def missing(self, line: Line) -> list[Stretch]:
        """What of a line the account at work has not heard yet."""
        return self._screen.state.heard.mine.missing(line.segment)

    def _looked(self, answer: tuple[RecordingId, HeardHere]) -> None:
        recording_id, heard = answer
        if recording_id == self._screen.state.chosen:
            self._screen.show(heard=heard)

    def _work_out(self) -> None:
        lines, heard = self._screen.state.lines, self._screen.state.heard
        if self._known is not None and self._known[0] is lines and self._known[1] is heard:
            return
        self._known = (lines, heard)
        self._shares = heard.mine.shares(lines)
        self._mine = progress_of(lines, self._shares)
        self._anybodys = progress_of(lines, heard.anybody.shares(lines))
