"""What people and machines do to the translation beside a transcript, as its screen decides it. No Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from desktop.domain.ids import RecordingId, SegmentId
from desktop.domain.transcript import Line
from desktop.domain.translation import TranslatedAs, TranslatedLine
from desktop.review.translating import line_of, translate_line
from desktop.ui.queue.runner import QueueRunner
from desktop.ui.transcripts.looking import approval_of
from desktop.ui.transcripts.part import Screen
from desktop.ui.transcripts.state import ApprovalState
from desktop.ui.workplace import Workplace
from desktop.vault.jobs import JobKind

if TYPE_CHECKING:
    from desktop.transcription.models import ModelPack


class Queueing(Screen, Protocol):
    """A presenter that has a queue."""

    queue: QueueRunner


class Translating:
    """Shows and hides the translation, writes lines of it, has a machine make one."""

    def __init__(self, screen: Queueing, workplace: Workplace) -> None:
        self._screen, self._workplace = screen, workplace

    def turn(self, *, is_shown: bool) -> None:
        """Shows the translation beneath the lines, or no longer."""
        self._screen.show(shows_translation=is_shown)

    def turn_panes(self) -> None:
        """Korean and English side by side, or the translation beneath again."""
        is_paned = not self._screen.state.is_paned
        self._screen.show(is_paned=is_paned, shows_translation=is_paned or self._screen.state.shows_translation)

    def cover(self, *, is_covered: bool) -> None:
        """Whether the next approval is to cover the translation."""
        self._screen.show(covers_translation=is_covered)

    def have_translated(self, recording_id: RecordingId, pack: ModelPack) -> None:
        """Queues a machine translation of the recording's transcript."""
        self._screen.queue.enqueue(recording_id, pack, JobKind.TRANSLATE)

    def write(self, segment_id: SegmentId, text: str, translated_as: TranslatedAs) -> None:
        """Lays a person's translation over a line. What can't be stored stays in the field."""
        self._workplace.runner.run(
            lambda _: self._lay(segment_id, text, translated_as), self._written, self._workplace.report
        )

    def after(self, segment_id: str, lines: Sequence[Line]) -> Mapping[str, TranslatedLine]:
        """The translations once a line was corrected: its own may be stale by now."""
        known = self._screen.state.translations
        line = next((one for one in lines if one.segment.id == segment_id), None)
        if line is None or segment_id not in known:
            return known
        return {**known, segment_id: replace(known[segment_id], line=line)}

    def _lay(
        self, segment_id: SegmentId, text: str, translated_as: TranslatedAs
    ) -> tuple[TranslatedLine, ApprovalState]:
        signed_in = self._workplace.signed_in
        translate_line(signed_in, segment_id, text, translated_as)
        recording_id, _ = signed_in.vault.transcripts.segment(segment_id)
        interview_id = signed_in.vault.recordings.get(recording_id).interview_id
        return line_of(signed_in, segment_id), approval_of(signed_in, interview_id)

    def _written(self, answer: tuple[TranslatedLine, ApprovalState]) -> None:
        line, approval = answer
        known = self._screen.state.translations
        self._screen.show(translations={**known, line.line.segment.id: line}, approval=approval)
        self._workplace.changed()
