"""Rows that an erasure took: what the log said of them, and which of them the log itself says are gone.

A missing row is right only if two people signed an entry that states the exact list it is on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from desktop.crypto.digests import sha256_hex
from desktop.custody.entry import EntryBody
from desktop.custody.row_digest import row_digest
from desktop.domain.custody import Action
from desktop.domain.erasure import Erasure, ErasureScope
from desktop.vault.vault import Vault

WORDS = (
    Action.DRAFT_STARTED,
    Action.DRAFT_COMPLETED,
    Action.SEGMENT_REVISED,
    Action.SPEAKER_SET,
    Action.SEGMENT_MARKED,
    Action.SEGMENT_CONFIRMED,
    Action.SEGMENTS_RESHAPED,
    Action.COMMENT_WRITTEN,
    Action.COMMENT_CLOSED,
    Action.TRANSCRIPT_SUBMITTED,
    Action.TRANSCRIPT_RETURNED,
    Action.TRANSLATION_STARTED,
    Action.TRANSLATION_COMPLETED,
    Action.TRANSLATION_REVISED,
    Action.PROVENANCE_STATED,
    Action.ATTACHMENT_ADDED,
    Action.ATTACHMENT_DESCRIBED,
)
"""What an erasure may take the rows of; every other row stays."""

ACTIONS = {ErasureScope.MEDIA: Action.MEDIA_ERASED, ErasureScope.TESTIMONY: Action.TESTIMONY_ERASED}


def digests_of_words(vault: Vault, interview_id: str) -> list[str]:
    """The digests by which entries state the interview's drafts, revisions, attachments and provenance, sorted."""
    return sorted(set(_digests(vault, interview_id)))


def rows_sha256(digests: Iterable[str]) -> str:
    """SHA-256 over sorted digests, one a line: what an erasure's entry states of the rows it took."""
    return sha256_hex("".join(f"{digest}\n" for digest in sorted(digests)).encode("ascii"))


def erased_digests(vault: Vault, bodies: Iterable[EntryBody]) -> frozenset[str]:
    """The digests of the rows that are rightly gone."""
    entries = {body.after: body for body in bodies if body.action in ACTIONS.values()}
    gone: set[str] = set()
    for erasure in vault.erasures.all():
        digests = vault.erasures.rows_of(erasure.id)
        if states(entries.get(row_digest(erasure)), erasure, digests):
            gone.update(digests)
    return frozenset(gone)


def states(body: EntryBody | None, erasure: Erasure, digests: Iterable[str]) -> bool:
    """Whether the entry speaks of exactly this erasure, by two people, and of exactly these rows."""
    if body is None:
        return False
    said = (body.action, body.object, body.actor, body.facts.get("second"), body.facts.get("rows_sha256"))
    return said == (
        ACTIONS[erasure.scope].value,
        erasure.interview_id,
        erasure.erased_by,
        erasure.second,
        rows_sha256(digests),
    )


def _digests(vault: Vault, interview_id: str) -> Iterator[str]:
    yield from _digests_of_review(vault, interview_id)
    for attachment in vault.attachments.of(interview_id):
        yield row_digest(attachment)
        yield from map(row_digest, vault.attachments.descriptions_of(attachment.id))
    for recording in vault.recordings.of(interview_id):
        yield from (row_digest(statement) for statement in vault.provenances.of(recording.id))
        for draft_id in vault.transcripts.drafts_of(recording.id):
            draft = vault.transcripts.draft(draft_id)
            yield row_digest(draft.head)
            if draft.is_complete:
                yield row_digest(draft)
            yield from map(row_digest, vault.transcripts.revisions_in(draft_id))
            yield from map(row_digest, vault.transcripts.speaking.revisions_in(draft_id))
            yield from map(row_digest, vault.transcripts.markings.in_draft(draft_id))
            yield from map(row_digest, vault.transcripts.confirmations.in_draft(draft_id))
            yield from map(row_digest, vault.transcripts.segments.reshapings_in(draft_id))
            yield from _digests_of_translations(vault, draft_id)


def _digests_of_review(vault: Vault, interview_id: str) -> Iterator[str]:
    comments = vault.comments.of(interview_id)
    yield from map(row_digest, comments)
    for comment in comments:
        yield from map(row_digest, vault.comments.closings_of(comment.id))
    yield from map(row_digest, vault.submissions.of(interview_id))
    yield from map(row_digest, vault.submissions.returns_of(interview_id))


def _digests_of_translations(vault: Vault, draft_id: str) -> Iterator[str]:
    for made in vault.translations.of_draft(draft_id):
        yield row_digest(made.head)
        if made.is_complete:
            yield row_digest(made)
    yield from map(row_digest, vault.translations.revisions_in(draft_id))
