"""Decides what the transcript screen shows and does. Nothing a person typed is lost; nothing is ever overwritten."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop.domain.faults import Fault
from desktop.domain.ids import RecordingId, SegmentId
from desktop.domain.review import Approval
from desktop.domain.transcript import Line, Revision
from desktop.domain.translation import TranslatedLine
from desktop.recording.manner import Passage
from desktop.review import desk
from desktop.ui.queue.looking import pack_choices
from desktop.ui.queue.runner import QueueRunner
from desktop.ui.queue.state import PackChoice
from desktop.ui.services import Services
from desktop.ui.transcripts.listening import Listening
from desktop.ui.transcripts.looking import Seen, approval_of, see
from desktop.ui.transcripts.pedals import Pedals
from desktop.ui.transcripts.speaking import SpeakerSetting
from desktop.ui.transcripts.state import ApprovalState, RecordingRow, TranscriptsState
from desktop.ui.transcripts.translating import Translating
from desktop.ui.workplace import Workplace

if TYPE_CHECKING:
    from desktop.transcription.models import ModelPack


class TranscriptsPresenter:
    """Holds `state`; calls `changed` after every change of it. Sound is `listening`'s business, drafts `queue`'s."""

    def __init__(self, workplace: Workplace, services: Services, queue: QueueRunner | None = None) -> None:
        self._workplace, self._services = workplace, services
        self._seen: Seen | None = None
        self._is_open = False
        self._opened: str | None = None
        self._begun_line: SegmentId | None = None
        self.state = TranscriptsState()
        self.changed: Callable[[], None] = lambda: None
        self.listening = Listening(workplace, services)
        self.pedals = Pedals(services, self.listening, workplace.report)
        self.queue = queue or QueueRunner(workplace, services)
        self.queue.listen(lambda: self._show(running=self.queue.running), self.look)
        self.translating = Translating(self, workplace)
        self.speaking = SpeakerSetting(self, workplace)
        workplace.listen(self.look)

    def open(self) -> None:
        """The screen came to the front: from now on a transcript that is shown is read by somebody."""
        self._is_open = True
        self.look()

    def close(self) -> None:
        """Another screen comes: the next time is another opening."""
        self._is_open, self._opened = False, None

    def look(self) -> None:
        """Reads the interview at hand again; the first time while the screen is open is its opening."""
        interview = self._workplace.interview
        if interview is None or interview != self.state.interview:
            self._seen = None
            self.listening.choose(None)
            self.state = TranscriptsState(
                interview=interview, packs=self.state.packs, running=self.queue.running, unsaved=self.state.unsaved
            )
            self.changed()
        if interview is not None:
            signed_in = self._workplace.signed_in
            is_opening = self._is_open and self._opened != interview.id
            self._opened = interview.id if self._is_open else None
            self._workplace.runner.run(
                lambda _: (interview.id, see(signed_in, interview.id, is_opening=is_opening)),
                self._look_at,
                self._not_opened,
            )

    def look_for_packs(self) -> None:
        """Finds the model packs on this laptop, at a glance: each is read in full when a job begins."""
        services, vault = self._services, self._workplace.signed_in.vault
        self._workplace.runner.run(
            lambda _: pack_choices(services.speech, vault), self._packs_found, self._workplace.report
        )

    def look_at_queue(self) -> None:
        """Goes to the queue of all interviews."""
        self._workplace.go("queue")

    def look_at_second_laptop(self) -> None:
        """Goes to where the interview is sent to a colleague's laptop, and taken in again."""
        self._workplace.go("review_bundles")

    def look_at_glossary(self) -> None:
        """Goes to the packs of words that this interview is heard with."""
        self._workplace.go("glossary")

    def look_after_packs(self) -> None:
        """Goes to where packs are installed."""
        self._workplace.go("vault/models")

    def choose_recording(self, recording_id: RecordingId) -> None:
        """Shows this recording's transcript."""
        if recording_id != self.state.chosen:
            self._show(
                chosen=recording_id,
                lines=self._lines_of(recording_id),
                translations=self._translations_of(recording_id),
                is_confirming=False,
            )
            self.listening.choose(self.state.row)
            self.listening.get_ready()

    def transcribe(self, recording_id: RecordingId, pack: ModelPack) -> None:
        """Queues a recording for a machine draft."""
        self.queue.enqueue(recording_id, pack)

    def cancel(self, row: RecordingRow) -> None:
        """Ends the recording's transcription; what is done of it stays."""
        if row.job is not None:
            self.queue.cancel(row.job)

    def play_line(self, number: int) -> None:
        """Plays from the beginning of a line."""
        if 0 <= number < len(self.state.lines):
            self._begun_line = self.state.lines[number].segment.id
            self.listening.play_from(self.state.lines[number].segment.start_ms)

    def play_line_or_pause(self, number: int) -> None:
        """Pauses; or goes on where it was paused; or, when another line was chosen since, plays that."""
        listening = self.listening
        if not 0 <= number < len(self.state.lines):
            listening.play_or_pause()
        elif listening.is_playing:
            listening.pause()
        elif self.state.lines[number].segment.id == self._begun_line and listening.position_ms < listening.length_ms:
            listening.play_or_pause()
        else:
            self.play_line(number)

    def turn_loop(self, number: int) -> None:
        """Hears the passage, or where none is laid out this line, over and over; or no longer."""
        line = self.state.lines[number].segment if 0 <= number < len(self.state.lines) else None
        passage = Passage(line.start_ms, line.end_ms) if line is not None else None
        self.listening.hearing.turn_loop(self.listening.position_ms, passage)

    def correct(self, segment_id: SegmentId, text: str) -> None:
        """Lays a revision over a line, unless nothing was changed. What can't be stored is kept in `unsaved`."""
        line = self._line(segment_id)
        if line is None or (text.strip() == line.text and segment_id not in self.state.unsaved):
            return
        if text.strip() == line.text:
            self.forget_unsaved(segment_id)
            return
        self._show(unsaved={**self.state.unsaved, segment_id: text})
        self._workplace.runner.run(lambda _: self._lay(segment_id, text), self._corrected, self._workplace.report)

    def forget_unsaved(self, segment_id: SegmentId) -> None:
        """The person gave up what could not be stored."""
        self._show(unsaved={k: v for k, v in self.state.unsaved.items() if k != segment_id})

    def restore_earlier(self, segment_id: SegmentId) -> None:
        """Lays the text before the latest revision over it again: a new revision, nothing is taken away."""
        line = self._line(segment_id)
        if line is not None and line.revisions:
            self.correct(segment_id, earlier_text(line))

    def ask_to_approve(self, *, is_asked: bool) -> None:
        """Opens or closes the question before an approval."""
        self._show(is_confirming=is_asked and self.state.approval.obstacle is None)

    def approve(self) -> None:
        """The supervisor's signature over the transcript as it reads now."""
        interview = self.state.interview
        if interview is None or not self.state.is_confirming:
            return
        self._show(is_confirming=False)
        signed_in, with_translation = self._workplace.signed_in, self.state.covers_translation
        self._workplace.runner.run(
            lambda _: desk.approve(signed_in, interview.id, with_translation=with_translation),
            self._approved,
            self._workplace.report,
        )

    def show(self, **changes: object) -> None:
        """Changes the named facts, for the parts of this presenter."""
        self._show(**changes)

    def _show(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.changed()

    def _look_at(self, answer: tuple[str, Seen]) -> None:
        interview_id, seen = answer
        if self.state.interview is None or self.state.interview.id != interview_id:
            return
        self._seen = seen
        for row in seen.recordings:
            if row.job is not None and row.job.state == "running":
                self.queue.note_running(row.job)
        known = [row.recording.id for row in seen.recordings]
        chosen = self.state.chosen if self.state.chosen in known else next(iter(known), None)
        self._show(
            is_loaded=True,
            recordings=seen.recordings,
            chosen=chosen,
            lines=self._lines_of(chosen),
            translations=self._translations_of(chosen),
            names=seen.names,
            approval=seen.approval,
            may_transcribe=seen.may_transcribe,
            may_correct=seen.may_correct,
            running=self.queue.running,
        )
        self.listening.choose(self.state.row)
        if self._is_open:
            self.listening.get_ready()

    def _not_opened(self, fault: Fault) -> None:
        self._opened = None
        self._workplace.report(fault)

    def _lines_of(self, recording_id: RecordingId | None) -> tuple[Line, ...]:
        transcript = self._seen.transcripts.get(recording_id) if self._seen and recording_id else None
        return transcript.lines if transcript is not None else ()

    def _translations_of(self, recording_id: RecordingId | None) -> dict[str, TranslatedLine]:
        layer = self._seen.translations.get(recording_id) if self._seen and recording_id else None
        return {line.line.segment.id: line for line in layer.lines} if layer is not None else {}

    def _line(self, segment_id: SegmentId) -> Line | None:
        return next((line for line in self.state.lines if line.segment.id == segment_id), None)

    def _lay(self, segment_id: SegmentId, text: str) -> tuple[Revision, ApprovalState]:
        signed_in = self._workplace.signed_in
        revision = desk.correct_line(signed_in, segment_id, text)
        recording_id, _ = signed_in.vault.transcripts.segment(segment_id)
        interview_id = signed_in.vault.recordings.get(recording_id).interview_id
        return revision, approval_of(signed_in, interview_id)

    def _corrected(self, answer: tuple[Revision, ApprovalState]) -> None:
        revision, approval = answer
        lines = tuple(
            replace(line, revisions=(*line.revisions, revision)) if line.segment.id == revision.segment_id else line
            for line in self.state.lines
        )
        unsaved = {k: v for k, v in self.state.unsaved.items() if k != revision.segment_id}
        translations = self.translating.after(revision.segment_id, lines)
        self._show(lines=lines, translations=translations, approval=approval, unsaved=unsaved)
        self._workplace.changed()

    def _approved(self, _: Approval) -> None:
        self._workplace.changed()

    def _packs_found(self, choices: list[PackChoice]) -> None:
        self.queue.note_packs([choice.pack for choice in choices])
        may_hear = [choice for choice in choices if choice.standing.may_hear]
        self._show(
            packs=tuple(choice.pack for choice in may_hear),
            factors={choice.pack.sha256: choice.factor for choice in may_hear if choice.factor is not None},
            seconds=self._seconds(may_hear),
            undecided=len(choices) - len(may_hear),
        )

    def _seconds(self, may_hear: list[PackChoice]) -> dict[str, str]:
        """The model that reads doubts, for each first one; none where the setting says no."""
        from desktop.transcription.second_model import best_other

        if self._services.save_settings().second_model == "off":
            return {}
        measured = [choice.pack for choice in may_hear if choice.factor is not None]
        found = {choice.pack.sha256: best_other(choice.pack, measured) for choice in may_hear}
        return {sha256: second.name for sha256, second in found.items() if second is not None}


def earlier_text(line: Line) -> str:
    """The text before the latest revision: an older revision's, or the machine draft's."""
    return line.revisions[-2].text if len(line.revisions) > 1 else line.segment.text
