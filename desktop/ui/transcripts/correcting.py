"""Corrects lines, as people do it on the transcript screen. What was typed is not lost, nothing overwritten. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from desktop.domain.ids import InterviewId, SegmentId
from desktop.domain.transcript import Line, Revision
from desktop.review import desk
from desktop.review.correction import checked_text
from desktop.review.history import versions_of
from desktop.review.reasons import reason_asked
from desktop.ui.heard_notes import HeardNotes
from desktop.ui.transcripts.looking import approval_of
from desktop.ui.transcripts.part import Screen
from desktop.ui.transcripts.state import ApprovalState, ReasonWanted
from desktop.ui.transcripts.translating import Translating
from desktop.ui.transcripts.typing import UnsavedTyping
from desktop.ui.workplace import Workplace

_Answer = tuple[Revision, ApprovalState] | ReasonWanted


class Correcting:
    """Lays revisions over lines. What can't be stored, or waits for a reason, is kept in `state.unsaved`."""

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
        self._store(line, text)

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

    def restore(self, segment_id: SegmentId, version: int) -> None:
        """Lays any version of the line over it again, 0 being what it began with: a new revision."""
        line = self._screen.state.line(segment_id)
        if line is not None and 0 <= version <= len(line.revisions):
            self._store(line, versions_of(line)[version].text, is_restoring=True)

    def explain(self, segment_id: SegmentId, reason: str) -> None:
        """Gives the reason that was asked for: what waits for it is stored with it."""
        line, wanted = self._screen.state.line(segment_id), self._screen.state.reasons_wanted.get(segment_id)
        if line is not None and wanted is not None and reason.strip():
            self._store(line, wanted.text, reason=reason)

    def leave(self, segment_id: SegmentId) -> None:
        """The line stays as it was: what waited for a reason is given up."""
        self._screen.show(reasons_wanted=_without(self._screen.state.reasons_wanted, segment_id))
        self._give_up(segment_id)

    def _give_up(self, segment_id: SegmentId) -> None:
        """Somebody typed what stood there already: nothing is stored, and nothing is unsaved any more."""
        self._typing.end()
        self._typing.drop(segment_id)

    def _store(self, line: Line, text: str, *, is_restoring: bool = False, reason: str = "") -> None:
        segment_id = line.segment.id
        self._screen.show(unsaved={**self._screen.state.unsaved, segment_id: text})
        self._notes.flush()  # whoever has heard the line confirms it by correcting it
        self._workplace.runner.run(
            lambda _: self._lay(line, text, reason, is_restoring=is_restoring), self._laid, self._workplace.report
        )

    def _lay(self, line: Line, text: str, reason: str, *, is_restoring: bool) -> _Answer:
        signed_in, segment_id = self._workplace.signed_in, line.segment.id
        interview_id = self._interview_of(segment_id)
        asked = None if reason else reason_asked(signed_in, interview_id, line, is_restoring=is_restoring)
        if asked is not None:
            checked_text(text)
            return ReasonWanted(segment_id, line.segment.start_ms, text, asked)
        revision = desk.correct_line(signed_in, segment_id, text, reason)
        return revision, approval_of(signed_in, interview_id)

    def _interview_of(self, segment_id: SegmentId) -> InterviewId:
        vault = self._workplace.signed_in.vault
        recording_id, _ = vault.transcripts.segment(segment_id)
        return vault.recordings.get(recording_id).interview_id

    def _laid(self, answer: _Answer) -> None:
        if isinstance(answer, ReasonWanted):
            wanted = self._screen.state.reasons_wanted
            self._screen.show(reasons_wanted={**wanted, answer.segment_id: answer})
            self._typing.type(answer.segment_id, answer.text)
            self._typing.keep()  # it may wait for its reason through a power cut
        else:
            self._corrected(*answer)

    def _corrected(self, revision: Revision, approval: ApprovalState) -> None:
        state = self._screen.state
        lines = tuple(
            replace(line, revisions=(*line.revisions, revision)) if line.segment.id == revision.segment_id else line
            for line in state.lines
        )
        unsaved = {k: v for k, v in state.unsaved.items() if k != revision.segment_id}
        translations = self._translating.after(revision.segment_id, lines)
        self._screen.show(
            lines=lines,
            translations=translations,
            approval=approval,
            unsaved=unsaved,
            typed={k: v for k, v in state.typed.items() if k != revision.segment_id},
            reasons_wanted=_without(state.reasons_wanted, revision.segment_id),
        )
        self._workplace.changed()


def earlier_text(line: Line) -> str:
    """The text before the latest revision: an older revision's, or the machine draft's."""
    return line.revisions[-2].text if len(line.revisions) > 1 else line.segment.text


def _without(wanted: Mapping[str, ReasonWanted], segment_id: str) -> dict[str, ReasonWanted]:
    return {key: one for key, one in wanted.items() if key != segment_id}
