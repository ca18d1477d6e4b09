"""Decides what the transcript screen shows: opens transcripts, keeps what is shown, joins the parts that act on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from desktop.domain.ids import InterviewId, RecordingId
from desktop.domain.transcript import Line
from desktop.domain.translation import TranslatedLine
from desktop.review.spelling_list import load_spelling
from desktop.ui.keys.key_map import KeyMap
from desktop.ui.queue.runner import QueueRunner
from desktop.ui.services import Services
from desktop.ui.transcripts.approving import Approving
from desktop.ui.transcripts.commenting import Commenting
from desktop.ui.transcripts.confirming import Confirming
from desktop.ui.transcripts.correcting import Correcting
from desktop.ui.transcripts.finding import Finding
from desktop.ui.transcripts.following import Following
from desktop.ui.transcripts.gate import HeardHere
from desktop.ui.transcripts.line_progress import LineProgress
from desktop.ui.transcripts.listening import Listening
from desktop.ui.transcripts.looking import Seen
from desktop.ui.transcripts.looking_back import LookingBack
from desktop.ui.transcripts.mark_setting import MarkSetting
from desktop.ui.transcripts.opening import Opening
from desktop.ui.transcripts.packs import Packs
from desktop.ui.transcripts.pedals import Pedals
from desktop.ui.transcripts.reshaping import LineReshaping
from desktop.ui.transcripts.reviewing import Reviewing
from desktop.ui.transcripts.speaking import SpeakerSetting
from desktop.ui.transcripts.state import TranscriptsState
from desktop.ui.transcripts.suggesting import Suggesting
from desktop.ui.transcripts.translating import Translating
from desktop.ui.transcripts.typing import UnsavedTyping
from desktop.ui.transcripts.undoing import Undoing
from desktop.ui.transcripts.walking import Walking
from desktop.ui.workplace import Workplace


class TranscriptsPresenter:
    """Holds `state`; calls `changed` after every change of it. What people do is its parts' business: sound
    `listening`'s, drafts `queue`'s, and so on. A part sees no more of it than `part.Screen`.
    """

    def __init__(self, workplace: Workplace, services: Services, queue: QueueRunner | None = None) -> None:
        self._workplace = workplace
        self._seen: Seen | None = None
        self._opening = Opening(workplace, self._look_at)
        self.state = TranscriptsState()
        self.changed: Callable[[], None] = lambda: None
        self.queue = queue or QueueRunner(workplace, services)
        self.keys = KeyMap(services, workplace.report)
        self.listening = Listening(workplace, services)
        self.pedals = Pedals(self.keys, self.listening, workplace.report)
        self.following = Following(self, self.listening)
        self.progress = LineProgress(self, workplace, self.listening)
        self.walking = Walking(self, self.listening, self.following, self.progress)
        self.confirming = Confirming(self, workplace, self.listening, self.progress, self.walking)
        self.marking = MarkSetting(self, workplace)
        self.reshaping = LineReshaping(self, workplace, self.listening)
        self.packs = Packs(self, workplace, services, self.queue)
        self.translating = Translating(self, workplace)
        self.typing = UnsavedTyping(self, workplace, services.clock)
        self.correcting = Correcting(self, workplace, self.translating, self.typing, self.listening.notes)
        self.speaking = SpeakerSetting(self, workplace)
        self.approving = Approving(self, workplace)
        self.commenting, self.suggesting = Commenting(workplace), Suggesting(workplace)
        self.reviewing, self.looking_back = Reviewing(workplace), LookingBack(workplace)
        self.undoing = Undoing(self, workplace)
        self.finding = Finding(self, workplace, load_spelling(services.resources / "domain" / "spelling.json"))
        self.queue.listen(lambda: self.show(running=self.queue.running), self.look)
        workplace.listen(self.look)

    def open(self) -> None:
        """The screen came to the front: from now on a transcript that is shown is read by somebody."""
        self._opening.open()
        self.look()

    def close(self) -> None:
        """Another screen comes: the next time is another opening."""
        self._opening.close()

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
            self._opening.look(interview.id)

    def go(self, screen: str) -> None:
        """Goes to another screen: the queue, the glossary, the model packs."""
        self._workplace.go(screen)

    def choose_recording(self, recording_id: RecordingId) -> None:
        """Shows this recording's transcript."""
        if recording_id != self.state.chosen:
            self.show(
                chosen=recording_id,
                lines=self._lines_of(recording_id),
                translations=self._translations_of(recording_id),
                heard=self._heard_of(recording_id),
                notice=None,
                is_confirming=False,
            )
            self.listening.choose(self.state.row)
            self.listening.get_ready()

    def show(self, **changes: object) -> None:
        """Changes the named facts."""
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.changed()

    def _look_at(self, interview_id: InterviewId, seen: Seen) -> None:
        if self.state.interview is None or self.state.interview.id != interview_id:
            return
        self._seen = seen
        for row in seen.recordings:
            if row.job is not None and row.job.state == "running":
                self.queue.note_running(row.job)
        known = [row.recording.id for row in seen.recordings]
        chosen = self.state.chosen if self.state.chosen in known else next(iter(known), None)
        self.show(
            is_loaded=True,
            recordings=seen.recordings,
            chosen=chosen,
            lines=self._lines_of(chosen),
            translations=self._translations_of(chosen),
            heard=self._heard_of(chosen),
            names=seen.names,
            approval=seen.approval,
            may_transcribe=seen.may_transcribe,
            may_correct=seen.may_correct,
            running=self.queue.running,
            typed=seen.typed,
        )
        self.listening.choose(self.state.row)
        if self._opening.is_open:
            self.listening.get_ready()

    def _lines_of(self, recording_id: RecordingId | None) -> tuple[Line, ...]:
        transcript = self._seen.transcripts.get(recording_id) if self._seen and recording_id else None
        return transcript.lines if transcript is not None else ()

    def _heard_of(self, recording_id: RecordingId | None) -> HeardHere:
        heard = self._seen.heard.get(recording_id) if self._seen and recording_id else None
        return heard or HeardHere()

    def _translations_of(self, recording_id: RecordingId | None) -> dict[str, TranslatedLine]:
        layer = self._seen.translations.get(recording_id) if self._seen and recording_id else None
        return {line.line.segment.id: line for line in layer.lines} if layer is not None else {}
