"""Every kind of row that travels with an interview, in the order in which rows can be stored.

What identifies a row in every vault is its digest. `key` names what there may be one of: two rows of one key and
different digests can't both be what their author signed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from desktop.custody.row_digest import row_digest
from desktop.domain.comment import Comment, CommentClosing
from desktop.domain.confirmation import Confirmation
from desktop.domain.consent import ConsentDecision
from desktop.domain.custody import Action
from desktop.domain.ids import AccountId, InterviewId
from desktop.domain.interview import Interview
from desktop.domain.marking import Marking
from desktop.domain.recording import Recording, Seal
from desktop.domain.reshaping import Reshaping
from desktop.domain.review import Approval
from desktop.domain.source_provenance import ProvenanceStatement
from desktop.domain.speaking import ChannelSetup, SpeakerRevision
from desktop.domain.submission import ReviewReturn, Submission
from desktop.domain.transcript import Draft, Revision
from desktop.domain.translation import MachineTranslation, TranslationRevision
from desktop.vault.vault import Vault

Rows = Callable[[Vault, InterviewId], Iterable[Any]]
Adder = Callable[[Vault, Any], None]
KeyOf = Callable[[Any], tuple[object, ...]]


@dataclass(frozen=True, slots=True)
class Statement:
    """What a custody entry must say of a row: the act, what it is about, and the digest it states."""

    action: Action
    object_id: str
    digest: str


@dataclass(frozen=True, slots=True)
class RowKind:
    """One kind. `actions` are those of its statements, `author` is empty for what a machine made."""

    name: str
    type: type[Any]
    actions: tuple[Action, ...]
    rows: Rows
    add: Adder
    states: Callable[[Any, InterviewId], tuple[Statement, ...]]
    author: Callable[[Any], str]
    key: KeyOf


@dataclass(frozen=True, slots=True)
class HeldRow:
    """A row of an interview, with its identity."""

    kind: RowKind
    row: Any
    digest: str
    interview_id: InterviewId

    @property
    def states(self) -> tuple[Statement, ...]:
        """What custody entries say of it."""
        return self.kind.states(self.row, self.interview_id)

    @property
    def object_id(self) -> str:
        """What its last entry is about."""
        return self.states[-1].object_id

    @property
    def author(self) -> str:
        """Who made it; empty for a machine."""
        return self.kind.author(self.row)


def rows_of(vault: Vault, interview_id: InterviewId) -> list[HeldRow]:
    """Every row of the interview that travels, in the order in which rows can be stored."""
    return [
        HeldRow(kind, row, row_digest(row), interview_id) for kind in KINDS for row in kind.rows(vault, interview_id)
    ]


def _kind(
    name: str, type_: type[Any], action: Action, about: str, author: str, how: tuple[Rows, Adder, KeyOf]
) -> RowKind:
    """A kind that one entry states, about the row's field `about` (none: the interview), by whom `author` names."""

    def states(row: Any, interview_id: InterviewId) -> tuple[Statement, ...]:
        return (Statement(action, getattr(row, about) if about else interview_id, row_digest(row)),)

    return RowKind(name, type_, (action,), how[0], how[1], states, attrgetter(author), how[2])


def _key(name: str, *fields: str) -> KeyOf:
    return lambda row: (name, *(getattr(row, field) for field in fields))


def _any(row: Any) -> tuple[object, ...]:
    """There may be as many as people make."""
    return (row_digest(row),)


def _draft_states(draft: Draft, _: InterviewId) -> tuple[Statement, ...]:
    return (
        Statement(Action.DRAFT_STARTED, draft.id, row_digest(draft.head)),
        Statement(Action.DRAFT_COMPLETED, draft.id, row_digest(draft)),
    )


def _translation_states(made: MachineTranslation, _: InterviewId) -> tuple[Statement, ...]:
    return (
        Statement(Action.TRANSLATION_STARTED, made.draft_id, row_digest(made.head)),
        Statement(Action.TRANSLATION_COMPLETED, made.draft_id, row_digest(made)),
    )


def _recordings(vault: Vault, interview_id: InterviewId) -> list[Recording]:
    """What the testimony is made of: spans off the record stay where they are."""
    return vault.recordings.of(interview_id)


def _seals(vault: Vault, interview_id: InterviewId) -> Iterator[Seal]:
    seals = (vault.recordings.seal_of(recording.id) for recording in _recordings(vault, interview_id))
    return (seal for seal in seals if seal is not None)


def _provenances(vault: Vault, interview_id: InterviewId) -> Iterator[ProvenanceStatement]:
    for recording in _recordings(vault, interview_id):
        yield from vault.provenances.of(recording.id)


def _setups(vault: Vault, interview_id: InterviewId) -> Iterator[ChannelSetup]:
    mine = {recording.id for recording in _recordings(vault, interview_id)}
    return (setup for setup in vault.transcripts.speaking.setups() if setup.recording_id in mine)


def _drafts(vault: Vault, interview_id: InterviewId) -> Iterator[Draft]:
    """Complete ones: what is still being made has no fixed digest."""
    drafts = (vault.transcripts.draft(draft_id) for draft_id in vault.transcripts.drafts_in(interview_id))
    return (draft for draft in drafts if draft.is_complete)


def _translations(vault: Vault, interview_id: InterviewId) -> Iterator[MachineTranslation]:
    for draft in _drafts(vault, interview_id):
        yield from (made for made in vault.translations.of_draft(draft.id) if made.is_complete)


def _closings(vault: Vault, interview_id: InterviewId) -> Iterator[CommentClosing]:
    for thread in vault.comments.threads_of(interview_id):
        yield from thread.closings
    for comment in vault.comments.of(interview_id):
        if comment.answers:  # an answer is closed with what it answers; nothing of ours closes it alone
            yield from vault.comments.closings_of(comment.id)


def _in_drafts(rows: Callable[[Vault, str], Iterable[Any]]) -> Rows:
    """Rows that are stored by draft, of every complete draft."""
    return lambda vault, interview_id: (row for draft in _drafts(vault, interview_id) for row in rows(vault, draft.id))


def _add_draft(vault: Vault, draft: Draft) -> None:
    store = vault.transcripts
    store.start_draft(draft)
    for piece in draft.speech:
        store.pieces.add_speech(draft.id, piece)
    for segment in draft.segments:
        store.segments.add(draft.id, segment)
    for span in draft.spans:
        store.add_span(draft.id, span)
    for reading in draft.readings:
        store.pieces.add_reading(draft.id, reading)
    store.complete_draft(draft.id)


def _add_translation(vault: Vault, made: MachineTranslation) -> None:
    vault.translations.start(made)
    for piece in made.pieces:
        vault.translations.add_piece(made.id, piece)
    vault.translations.complete(made.id)


def _nobody(_: Any) -> AccountId:
    return AccountId("")


KINDS: tuple[RowKind, ...] = (
    _kind(
        "interview", Interview, Action.INTERVIEW_OPENED, "id", "interviewer",
        (lambda v, i: (v.interviews.get(i),), lambda v, row: v.interviews.add(row), _key("interview", "id")),
    ),
    _kind(
        "consent", ConsentDecision, Action.CONSENT_SET, "interview_id", "asked_by",
        (lambda v, i: v.consents.of(i), lambda v, row: v.consents.add(row), _any),
    ),
    _kind(
        "recording", Recording, Action.RECORDING_STARTED, "id", "started_by",
        (_recordings, lambda v, row: v.recordings.add(row), _key("recording", "id")),
    ),
    _kind(
        "seal", Seal, Action.RECORDING_SEALED, "recording_id", "sealed_by",
        (_seals, lambda v, row: v.recordings.seal(row), _key("seal", "recording_id")),
    ),
    _kind(
        "provenance", ProvenanceStatement, Action.PROVENANCE_STATED, "recording_id", "stated_by",
        (_provenances, lambda v, row: v.provenances.add(row),
         _key("provenance", "recording_id", "number", "stated_by", "stated_at")),
    ),
    _kind(
        "channels", ChannelSetup, Action.CHANNELS_SET, "recording_id", "set_by",
        (_setups, lambda v, row: v.transcripts.speaking.add_setup(row), _any),
    ),
    RowKind(
        "draft", Draft, (Action.DRAFT_STARTED, Action.DRAFT_COMPLETED), _drafts, _add_draft, _draft_states, _nobody,
        _key("draft", "id"),
    ),
    RowKind(
        "translation", MachineTranslation, (Action.TRANSLATION_STARTED, Action.TRANSLATION_COMPLETED), _translations,
        _add_translation, _translation_states, _nobody, _key("translation", "id"),
    ),
    _kind(
        "reshaping", Reshaping, Action.SEGMENTS_RESHAPED, "draft_id", "author",
        (_in_drafts(lambda v, d: v.transcripts.segments.reshapings_in(d)),
         lambda v, row: v.transcripts.segments.add_reshaping(row), _key("reshaping", "id")),
    ),
    _kind(
        "revision", Revision, Action.SEGMENT_REVISED, "segment_id", "author",
        (_in_drafts(lambda v, d: v.transcripts.revisions_in(d)), lambda v, row: v.transcripts.add_revision(row),
         _key("revision", "segment_id", "number", "author", "revised_at")),
    ),
    _kind(
        "speaker", SpeakerRevision, Action.SPEAKER_SET, "segment_id", "author",
        (_in_drafts(lambda v, d: v.transcripts.speaking.revisions_in(d)),
         lambda v, row: v.transcripts.speaking.add_revision(row),
         _key("speaker", "segment_id", "number", "author", "revised_at")),
    ),
    _kind(
        "marking", Marking, Action.SEGMENT_MARKED, "segment_id", "author",
        (_in_drafts(lambda v, d: v.transcripts.markings.in_draft(d)), lambda v, row: v.transcripts.markings.add(row),
         _key("marking", "segment_id", "number", "mark", "author", "marked_at")),
    ),
    _kind(
        "confirmation", Confirmation, Action.SEGMENT_CONFIRMED, "segment_id", "author",
        (_in_drafts(lambda v, d: v.transcripts.confirmations.in_draft(d)),
         lambda v, row: v.transcripts.confirmations.add(row),
         _key("confirmation", "segment_id", "number", "author", "confirmed_at")),
    ),
    _kind(
        "translation_revision", TranslationRevision, Action.TRANSLATION_REVISED, "segment_id", "author",
        (_in_drafts(lambda v, d: v.translations.revisions_in(d)), lambda v, row: v.translations.add_revision(row),
         _key("translation_revision", "segment_id", "number", "author", "revised_at")),
    ),
    _kind(
        "comment", Comment, Action.COMMENT_WRITTEN, "interview_id", "author",
        (lambda v, i: v.comments.of(i), lambda v, row: v.comments.add(row), _key("comment", "id")),
    ),
    _kind(
        "comment_closing", CommentClosing, Action.COMMENT_CLOSED, "", "author",
        (_closings, lambda v, row: v.comments.add_closing(row),
         _key("comment_closing", "comment_id", "number", "author", "closed_at")),
    ),
    _kind(
        "submission", Submission, Action.TRANSCRIPT_SUBMITTED, "interview_id", "submitted_by",
        (lambda v, i: v.submissions.of(i), lambda v, row: v.submissions.add(row), _key("submission", "id")),
    ),
    _kind(
        "review_return", ReviewReturn, Action.TRANSCRIPT_RETURNED, "", "returned_by",
        (lambda v, i: v.submissions.returns_of(i), lambda v, row: v.submissions.add_return(row),
         _key("review_return", "submission_id", "returned_by", "returned_at")),
    ),
    _kind(
        "approval", Approval, Action.TRANSCRIPT_APPROVED, "interview_id", "supervisor",
        (lambda v, i: v.approvals.of(i), lambda v, row: v.approvals.add(row), _any),
    ),
)  # fmt: skip
"""Later kinds stand on earlier ones."""

KIND_BY_NAME = {kind.name: kind for kind in KINDS}
