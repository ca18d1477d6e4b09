"""Corrects lines, as people do it on the transcript screen. What was typed is not lost, nothing overwritten. No Qt."""

from __future__ import annotations

from dataclasses import replace

from desktop.domain.ids import SegmentId
from desktop.domain.transcript import Line, Revision
from desktop.review import desk
from desktop.ui.heard_notes import HeardNotes
from desktop.ui.transcripts.looking import approval_of
from desktop.ui.transcripts.part import Screen
from desktop.ui.transcripts.state import ApprovalState
from desktop.ui.transcripts.translating import Translating
from desktop.ui.transcripts.typing import UnsavedTyping
from desktop.ui.workplace import Workplace


class Correcting:
    """Lays revisions over lines. What can't be stored is kept in `state.unsaved`."""

    def __init__(
        self, screen: Screen, workplace: Workplace, translating: Translating, typing: UnsavedTyping, notes: HeardNotes
    ) -> None:
        self._screen, self._workplace, self._translating = screen, workplace, translating
        self._typing, self._notes = typing, notes

    def correct(self, segment_id: SegmentId, text: str) -> None:
        """Lays a revision over a line, unless nothing was changed."""
        state = self._screen.state
        line = state.line(segment_id)
        if line is None:
            return
        if text.strip() == line.text:
            self._give_up(segment_id)
            return
        self._typing.end()
        self._screen.show(unsaved={**state.unsaved, segment_id: text})
        self._notes.flush()  # whoever has heard the line confirms it by correcting it
        self._workplace.runner.run(lambda _: self._lay(segment_id, text), self._corrected, self._workplace.report)

    def store_typing(self, segment_id: SegmentId) -> None:
        """Stores what was typed in an earlier sitting, or could not be stored."""
        state = self._screen.state
        typed = state.typed.get(segment_id)
        text = state.unsaved.get(segment_id, typed.text if typed is not None else "")
        if text:
            self.correct(segment_id, " ".join(text.split()))

    def restore_earlier(self, segment_id: SegmentId) -> None:
        """Lays the text before the latest revision over it again: a new revision, nothing is taken away."""
        line = self._screen.state.line(segment_id)
        if line is not None and line.revisions:
            self.correct(segment_id, earlier_text(line))

    def _give_up(self, segment_id: SegmentId) -> None:
        """Somebody typed what stood there already: nothing is stored, and nothing is unsaved any more."""
        self._typing.end()
        self._typing.drop(segment_id)

    def _lay(self, segment_id: SegmentId, text: str) -> tuple[Revision, ApprovalState]:
        signed_in = self._workplace.signed_in
        revision = desk.correct_line(signed_in, segment_id, text)
        recording_id, _ = signed_in.vault.transcripts.segment(segment_id)
        interview_id = signed_in.vault.recordings.get(recording_id).interview_id
        return revision, approval_of(signed_in, interview_id)

    def _corrected(self, answer: tuple[Revision, ApprovalState]) -> None:
        revision, approval = answer
        state = self._screen.state
        lines = tuple(
            replace(line, revisions=(*line.revisions, revision)) if line.segment.id == revision.segment_id else line
            for line in state.lines
        )
        unsaved = {k: v for k, v in state.unsaved.items() if k != revision.segment_id}
        translations = self._translating.after(revision.segment_id, lines)
        typed = {k: v for k, v in state.typed.items() if k != revision.segment_id}
        self._screen.show(lines=lines, translations=translations, approval=approval, unsaved=unsaved, typed=typed)
        self._workplace.changed()


def earlier_text(line: Line) -> str:
    """The text before the latest revision: an older revision's, or the machine draft's."""
    return line.revisions[-2].text if len(line.revisions) > 1 else line.segment.text
