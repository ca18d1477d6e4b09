"""Comments beside a transcript, as its screen decides them: read, written, answered, done with. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from desktop.custody.signed_in import SignedIn
from desktop.domain.comment import CommentKind
from desktop.domain.faults import Fault
from desktop.domain.ids import AccountId, CommentId, InterviewId, SegmentId
from desktop.domain.people import Role
from desktop.review import commenting as acts
from desktop.ui.transcripts.comments_state import CommentFilter, CommentRow, CommentsState, Passage
from desktop.ui.workplace import Workplace


@dataclass(frozen=True, slots=True)
class Read:
    """All comments of an interview, by their place in the recordings."""

    interview_id: InterviewId
    rows: tuple[CommentRow, ...]
    names: Mapping[AccountId, str]
    may_comment: bool


class Commenting:
    """Holds `state`; calls `changed` after every change of it. What can't be stored is reported, and stays typed."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._interview: InterviewId | None = None
        self._is_shown = False
        self.state = CommentsState()
        self.changed: Callable[[], None] = lambda: None
        workplace.listen(self.look)

    def watch(self, *, is_shown: bool) -> None:
        """Whether they are in sight: only then are they read."""
        self._is_shown = is_shown
        if is_shown:
            self.look()

    def look(self) -> None:
        """Reads the comments of the interview at hand again."""
        interview = self._workplace.interview
        if interview is None or interview.id != self._interview:
            self._interview = interview.id if interview is not None else None
            self.state = CommentsState(narrowed_to=self.state.narrowed_to)
            self.changed()
        if interview is not None and self._is_shown:
            signed_in = self._workplace.signed_in
            self._workplace.runner.run(
                lambda _: read_comments(signed_in, interview.id), self._looked, self._workplace.report
            )

    def narrow(self, to: CommentFilter) -> None:
        """Shows these comments only."""
        self._show(narrowed_to=to)

    def choose(self, comment_id: CommentId | None) -> None:
        """Opens a comment."""
        self._show(chosen=comment_id)

    def stand_at(self, segment_id: SegmentId | None) -> None:
        """Another line was chosen in the transcript."""
        if segment_id != self.state.here:
            self._show(here=segment_id)

    def mark(self, passage: Passage | None) -> None:
        """Keeps a passage in hand: the next contradiction is between it and the line chosen then."""
        self._show(marked=passage)

    def write(self, kind: CommentKind, text: str) -> None:
        """Comments on the line that is chosen; a contradiction is between the passage in hand and this one."""
        here, kept, signed_in = self.state.here, self.state.marked, self._workplace.signed_in
        if here is None or not text.strip():
            return
        if kind is CommentKind.CONTRADICTION and kept is not None:
            self._act(lambda: acts.comment_on(signed_in, kept.segment_id, text, kind, here))
        else:
            self._act(lambda: acts.comment_on(signed_in, here, text, kind))

    def answer(self, text: str) -> None:
        """Answers the comment that is chosen."""
        chosen, signed_in = self.state.chosen, self._workplace.signed_in
        if chosen is not None and text.strip():
            self._act(lambda: acts.answer(signed_in, chosen, text))

    def turn(self) -> None:
        """Says that the chosen comment is done with, or opens it again."""
        row, signed_in = self.state.row, self._workplace.signed_in
        if row is not None:
            self._act(lambda: acts.close_comment(signed_in, row.id, is_closed=not row.thread.is_closed))

    def next_open(self) -> CommentRow | None:
        """The next comment that is not done with, after the chosen one and round again; chooses it."""
        rows = self.state.rows
        at = next((at for at, row in enumerate(rows, start=1) if row.id == self.state.chosen), 0)
        following = next((row for row in (*rows[at:], *rows[:at]) if not row.thread.is_closed), None)
        if following is not None:
            self.choose(following.id)
        return following

    def _act(self, act: Callable[[], object]) -> None:
        self._workplace.runner.run(lambda _: act(), self._acted, self._workplace.report)

    def _acted(self, _: object) -> None:
        self._show(stored=self.state.stored + 1, marked=None)
        self._workplace.changed()

    def _looked(self, read: Read) -> None:
        if read.interview_id == self._interview:
            self._show(rows=read.rows, names=read.names, may_comment=read.may_comment)

    def _show(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.changed()


def read_comments(signed_in: SignedIn, interview_id: InterviewId) -> Read:
    """One look. Runs on the vault's thread."""
    vault = signed_in.vault
    places: dict[str, Passage | None] = {"": None}
    rows = []
    for thread in vault.comments.threads_of(interview_id):
        passage = _passage(signed_in, thread.comment.segment_id, places)
        if passage is not None:
            rows.append(CommentRow(thread, passage, _passage(signed_in, thread.comment.other_segment_id, places)))
    order = {recording.id: at for at, recording in enumerate(vault.recordings.of(interview_id))}
    rows.sort(key=lambda row: (order[row.passage.recording_id], row.passage.start_ms, row.thread.comment.written_at))
    names = {account.id: account.display_name for account in vault.accounts.all()}
    may_comment = bool({Role.INTERVIEWER, Role.SUPERVISOR} & signed_in.account.roles)
    return Read(interview_id, tuple(rows), names, may_comment)


def _passage(signed_in: SignedIn, segment_id: str, known: dict[str, Passage | None]) -> Passage | None:
    if segment_id not in known:
        try:
            recording_id, segment = signed_in.vault.transcripts.segment(segment_id)
        except Fault:
            known[segment_id] = None
        else:
            known[segment_id] = Passage(segment.id, recording_id, segment.channel, segment.start_ms, segment.text)
    return known[segment_id]
