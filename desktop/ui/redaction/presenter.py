"""Decides what the redaction screen shows and does: masks and suggestions here, the copy in `copying.py`. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from desktop.custody.redactions import RedactedInterview, redacted_interview, redaction_approval_in_force
from desktop.custody.signed_in import SignedIn
from desktop.domain.ids import InterviewId, MaskId, RecordingId, RedactionId, SegmentId
from desktop.domain.people import Role
from desktop.domain.redaction import Filling, MaskedBy, MaskKind, MaskReason, Passage, Redaction, VoiceSpan
from desktop.domain.redaction_rules import Rules
from desktop.recording.manner import Manner
from desktop.recording.manner import Passage as Heard
from desktop.recording.playback_log import ToldParts
from desktop.review.desk import open_transcript
from desktop.review.redacting import Why, decline, lift_mask, make_redaction, mask_passages, mask_voice
from desktop.review.redaction_suggestions import Suggestion, SuggestionState, occurrences_of, rules_for, suggestions_in
from desktop.ui.redaction.copying import Copying
from desktop.ui.redaction.naming import Naming
from desktop.ui.redaction.state import RedactionState
from desktop.ui.services import Services
from desktop.ui.workplace import Workplace

T = TypeVar("T")
_Seen = tuple[tuple[Redaction, ...], RedactedInterview | None, tuple[Suggestion, ...], bool]


class RedactionPresenter:
    """Holds `state`; calls `changed` after every change of it. `why` is the reason that every mask set now is given."""

    def __init__(self, workplace: Workplace, services: Services) -> None:
        self._workplace, self._services = workplace, services
        self._told, self._rules = ToldParts(services.clock), rules_for()
        self._is_read: InterviewId | None = None
        may_approve = Role.SUPERVISOR in workplace.signed_in.account.roles
        self.state = RedactionState(may_approve=may_approve)
        self.why: Why = (MaskReason.WITNESS_SAFETY, "")
        self.changed: Callable[[], None] = lambda: None
        self.copying = Copying(workplace, services, lambda: self.state, self._show)
        self.naming = Naming(workplace, lambda: self.state, self._show, self._look_for)
        workplace.listen(self._look_if_read)

    def look(self) -> None:
        """Reads the redactions of the interview at hand again. Its words are read, and the log is told of that once."""
        interview = self._workplace.interview
        if interview != self.state.interview and self.state.work is None:
            self.naming.forget()
            self._show(
                interview=interview, chosen=None, redacted=None, redactions=(), suggestions=(), line=None,
                is_new=False, is_copying=False, result=None,
            )  # fmt: skip
        self.naming.look()
        if self.state.interview is None:
            return
        signed_in, at, chosen, rules = (
            self._workplace.signed_in,
            self.state.interview.id,
            self.state.chosen,
            self._rules,
        )
        is_first, self._is_read = self._is_read != at, at
        self._workplace.runner.run(
            lambda _: _see(signed_in, (at, chosen), rules, is_first=is_first), self._seen, self._workplace.report
        )

    def go_back(self) -> None:
        """Back to the transcript."""
        self._workplace.go("transcripts")

    def choose(self, redaction_id: RedactionId) -> None:
        """Shows another redaction."""
        if self.state.work is None:
            self._show(chosen=redaction_id, result=None)
            self.look()

    def begin_new(self, *, is_asked: bool) -> None:
        """Opens or closes the form for a redaction."""
        self._show(is_new=is_asked)

    def make(self, title: str, filling: Filling) -> None:
        """A redaction without masks."""
        interview = self.state.interview
        if interview is not None:
            self._do(lambda signed_in: make_redaction(signed_in, interview.id, title, filling), self._made)

    def choose_kind(self, kind: MaskKind | None) -> None:
        """Shows the suggestions of one kind, or all of them."""
        self._show(kind=kind)

    def choose_line(self, segment_id: SegmentId | None) -> None:
        """Puts a line under the list, to be masked by hand."""
        if segment_id != self.state.line:
            self._show(line=segment_id)

    def mask(self, kind: MaskKind, first: int, end: int) -> None:
        """Masks characters of the line at hand."""
        line = self.state.line_at_hand
        if line is not None and first < end:
            self._mask([Passage(line.line.segment.id, len(line.line.revisions), first, end)], kind, MaskedBy.HAND)

    def elsewhere(self, said: str) -> tuple[Passage, ...]:
        """Everywhere where the same words stand unmasked, however they are spelled."""
        redacted = self.state.redacted
        return tuple(occurrences_of(redacted, said)) if redacted is not None and said.strip() else ()

    def mask_everywhere(self, kind: MaskKind, said: str) -> None:
        """Masks the same words wherever they stand."""
        self._mask(self.elsewhere(said), kind, MaskedBy.HAND)

    def accept(self, suggestions: Sequence[Suggestion]) -> None:
        """Masks what is suggested and waits."""
        waiting = [one for one in suggestions if one.state is not SuggestionState.MASKED]
        for kind in dict.fromkeys(one.kind for one in waiting):
            self._mask([one.passage for one in waiting if one.kind is kind], kind, MaskedBy.RULE)

    def decline(self, suggestions: Sequence[Suggestion]) -> None:
        """Leaves readable what is suggested and waits; it stays listed."""
        chosen = self.state.chosen
        waiting = [one for one in suggestions if one.state is SuggestionState.OPEN]
        for kind in dict.fromkeys(one.kind for one in waiting):
            passages = [one.passage for one in waiting if one.kind is kind]
            if chosen is not None:
                self._do(lambda s, k=kind, p=passages: decline(s, chosen, k, p))  # type: ignore[misc]

    def lift(self, mask_id: MaskId) -> None:
        """Takes a mask back, for the words that stand in the reason."""
        words = self.why[1]
        self._do(lambda signed_in: lift_mask(signed_in, mask_id, words))

    def mask_sound(self, recording_id: RecordingId, span: tuple[int, int]) -> None:
        """Masks a span of sound alone, on every channel."""
        chosen, why = self.state.chosen, self.why
        if chosen is not None:
            place = VoiceSpan(recording_id, *span)
            self._do(lambda signed_in: mask_voice(signed_in, chosen, place, why))

    def listen(self, recording_id: RecordingId, span: tuple[int, int]) -> None:
        """Plays the span over and over, so that one knows what will be replaced."""
        signed_in, playback, told = self._workplace.signed_in, self._services.sound.playback, self._told
        manner = Manner(loop=Heard(*span))
        self._workplace.runner.run(
            lambda task: playback.play(signed_in, recording_id, span[0], manner, told, task.cancelled),
            lambda _: None,
            self._workplace.report,
        )

    def leave(self) -> None:
        """Falls silent, and forgets the witness's names."""
        self.naming.forget()
        self.stop()

    def stop(self) -> None:
        """Falls silent."""
        self._services.sound.playback.stop()

    def _look_for(self, names: Sequence[str]) -> None:
        self._rules = rules_for(names)
        if not names:
            self._show(suggestions=())

    def _mask(self, passages: Sequence[Passage], kind: MaskKind, by: MaskedBy) -> None:
        chosen, why = self.state.chosen, self.why
        if chosen is not None and passages:
            self._do(lambda signed_in: mask_passages(signed_in, chosen, passages, kind, why, by))

    def _do(self, act: Callable[[SignedIn], T], done: Callable[[T], None] | None = None) -> None:
        signed_in = self._workplace.signed_in

        def told(outcome: T) -> None:
            if done is not None:
                done(outcome)
            self._workplace.changed()

        self._workplace.runner.run(lambda _: act(signed_in), told, self._workplace.report)

    def _made(self, redaction: Redaction) -> None:
        self._show(chosen=redaction.id, is_new=False)

    def _look_if_read(self) -> None:
        """Another interview is not read before somebody comes to this screen."""
        if self._is_read is not None and self._workplace.interview == self.state.interview:
            self.look()

    def _seen(self, seen: _Seen) -> None:
        redactions, redacted, suggestions, is_approved = seen
        chosen = redacted.redaction.id if redacted is not None else None
        self._show(
            redactions=redactions, redacted=redacted, suggestions=suggestions, chosen=chosen, is_approved=is_approved
        )
        self.copying.look()

    def _show(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.changed()


def _see(signed_in: SignedIn, wanted: tuple[InterviewId, RedactionId | None], rules: Rules, *, is_first: bool) -> _Seen:
    vault = signed_in.vault
    interview_id, chosen = wanted
    if is_first:
        open_transcript(signed_in, interview_id)
    redactions = tuple(vault.redactions.of(interview_id))
    known = [one.id for one in redactions]
    at = chosen if chosen in known else (known[-1] if known else None)
    if at is None:
        return redactions, None, (), False
    redacted = redacted_interview(vault, at)
    is_approved = redaction_approval_in_force(vault, redacted) is not None
    return redactions, redacted, tuple(suggestions_in(signed_in, redacted, rules)), is_approved
