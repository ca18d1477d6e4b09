"""The custody log as values: signed, linked entries, RFC 6962 hashing, and checkpoints in C2SP tlog form.

Pure: what is signed and hashed is fixed here; keys and rows are elsewhere.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

EMPTY_LEAF = "0" * 64


class Action(StrEnum):
    """Everything the log speaks of."""

    VAULT_CREATED = "vault.created"
    VAULT_UNLOCKED = "vault.unlocked"
    VAULT_LOCKED = "vault.locked"
    VAULT_CHECKED = "vault.checked"
    VAULT_REKEYED = "vault.rekeyed"
    VAULT_RESTORED = "vault.restored"
    VAULT_REPAIRED = "vault.repaired"
    CLOCK_ANOMALY = "clock.anomaly"
    ACCOUNT_ADDED = "account.added"
    ACCOUNT_DISABLED = "account.disabled"
    ACCOUNT_ENABLED = "account.enabled"
    ACCOUNT_REMOVED = "account.removed"
    ACCOUNT_ROLES_SET = "account.roles_set"
    ACCOUNT_KEYS_ROTATED = "account.keys_rotated"
    COLLEAGUE_ADDED = "colleague.added"
    COLLEAGUE_COMPARED = "colleague.compared"
    COLLEAGUE_ENDED = "colleague.ended"
    PASSPHRASE_CHANGED = "account.passphrase_changed"
    POLICY_SET = "policy.set"
    MODEL_DECIDED = "model.decided"
    RECOVERY_KIT_MADE = "recovery_kit.made"
    RECOVERY_KIT_REHEARSED = "recovery_kit.rehearsed"
    RECOVERY_KIT_USED = "recovery_kit.used"
    IDENTITY_ENTITLED = "identity.entitled"
    IDENTITY_ENTITLEMENT_ENDED = "identity.entitlement_ended"
    IDENTITY_WRITTEN = "identity.written"
    IDENTITY_OPENED = "identity.opened"
    IDENTITY_ERASED = "identity.erased"
    OUTSIDE_CHECKPOINT_COMPARED = "checkpoint.compared"
    OLD_COPY_ACCEPTED = "vault.old_copy_accepted"
    TIMESTAMP_AUTHORITY_ADDED = "timestamp.authority_added"
    TIMESTAMP_REQUESTED = "timestamp.requested"
    TIMESTAMP_ANSWERED = "timestamp.answered"
    BACKUP_MADE = "backup.made"
    ACCURACY_EXPORTED = "accuracy.exported"
    MEDIA_ERASED = "interview.media_erased"
    TESTIMONY_ERASED = "interview.testimony_erased"
    INTERVIEW_OPENED = "interview.opened"
    CONSENT_SET = "consent.set"
    RECORDING_STARTED = "recording.started"
    RECORDING_CHECKED = "recording.checked"
    RECORDING_SEALED = "recording.sealed"
    RECORDING_PLAYED = "recording.played"
    PROVENANCE_STATED = "recording.provenance_stated"
    RECORDER_FOUND = "recording.recorder_found"
    ASIDE_HEARD = "recording.aside_heard"
    DRAWING_BEGUN = "drawing.begun"
    ATTACHMENT_ADDED = "attachment.added"
    ATTACHMENT_DESCRIBED = "attachment.described"
    ATTACHMENT_SHOWN = "attachment.shown"
    ATTACHMENT_HANDED_OVER = "attachment.handed_over"
    CHANNELS_SET = "recording.channels_set"
    GLOSSARY_WRITTEN = "glossary.written"
    GLOSSARY_CHOSEN = "interview.glossary_chosen"
    DRAFT_STARTED = "draft.started"
    DRAFT_COMPLETED = "draft.completed"
    DRAFT_RERUN = "draft.rerun"
    SEGMENT_REVISED = "segment.revised"
    SPEAKER_SET = "segment.speaker_set"
    SEGMENT_MARKED = "segment.marked"
    SEGMENT_CONFIRMED = "segment.confirmed"
    SEGMENTS_RESHAPED = "draft.reshaped"
    TRANSLATION_STARTED = "translation.started"
    TRANSLATION_COMPLETED = "translation.completed"
    TRANSLATION_REVISED = "translation.revised"
    TRANSCRIPT_READ = "transcript.read"
    REVIEW_SENT = "review.sent"
    REVIEW_RECEIVED = "review.received"
    COMMENT_WRITTEN = "comment.written"
    COMMENT_CLOSED = "comment.closed"
    TRANSCRIPT_SUBMITTED = "transcript.submitted"
    TRANSCRIPT_RETURNED = "transcript.returned"
    TRANSCRIPT_APPROVED = "transcript.approved"
    REDACTION_MADE = "redaction.made"
    REDACTION_MASK_SET = "redaction.mask_set"
    REDACTION_MASK_LIFTED = "redaction.mask_lifted"
    REDACTION_DECLINED = "redaction.suggestion_declined"
    REDACTION_APPROVED = "redaction.approved"
    REDACTION_COPIED = "redaction.copied"
    REDACTION_MAP_OPENED = "redaction.map_opened"
    DESTINATION_ADDED = "destination.added"
    DESTINATION_VERIFIED = "destination.verified"
    BUNDLE_HANDED_OVER = "bundle.handed_over"
    COPY_BEGUN = "reading_copy.begun"
    COPY_HANDED_OVER = "reading_copy.handed_over"


@dataclass(frozen=True, slots=True)
class CustodyEntry:
    """One signed act. `body` is canonical JSON (RFC 8785) exactly as signed; `signature` an armored SSHSIG over it."""

    seq: int
    body: bytes
    signature: str

    @property
    def leaf(self) -> str:
        """Leaf hash, RFC 6962 section 2.1: SHA-256(0x00 || body), lowercase hex."""
        return leaf_hash(self.body)


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A signed statement of the log's state. `text` is the C2SP tlog-checkpoint note body with one extension line."""

    size: int
    text: str
    account: str
    signature: str


def leaf_hash(body: bytes) -> str:
    """RFC 6962 section 2.1 leaf hash of an entry's body, lowercase hex."""
    return hashlib.sha256(b"\x00" + body).hexdigest()


def merkle_root(leaves: Sequence[str]) -> bytes:
    """RFC 6962 section 2.1 Merkle tree hash over leaf hashes in hex; SHA-256 of nothing for an empty log."""
    if not leaves:
        return hashlib.sha256(b"").digest()
    return _subtree([bytes.fromhex(leaf) for leaf in leaves])


def _subtree(hashes: Sequence[bytes]) -> bytes:
    if len(hashes) == 1:
        return hashes[0]
    split = 1 << ((len(hashes) - 1).bit_length() - 1)
    return hashlib.sha256(b"\x01" + _subtree(hashes[:split]) + _subtree(hashes[split:])).digest()


def leaves_text(leaves: Sequence[str]) -> bytes:
    """`leaves.txt`: one leaf hash a line, in order. A later list must begin with every earlier one."""
    return "".join(f"{leaf}\n" for leaf in leaves).encode("ascii")
