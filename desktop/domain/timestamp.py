"""Trusted time as the vault keeps it: who may stamp, what was asked, what was answered. Values only."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime

from desktop.domain.custody import Checkpoint
from desktop.domain.ids import AccountId, AuthorityId, StampRequestId

QUERY_SUFFIX, ANSWER_SUFFIX = ".tsq", ".tsr"


def fingerprint(sha256: str) -> str:
    """A digest in groups of four, as an eye can follow it and a voice can read it aloud."""
    return " ".join(sha256[at : at + 4] for at in range(0, len(sha256), 4))


@dataclass(frozen=True, slots=True)
class TimestampAuthority:
    """An authority whose stamps this office takes. `root_pem` is pinned; `sha256` is over its DER, in hex."""

    id: AuthorityId
    title: str
    root_pem: str
    sha256: str
    added_by: AccountId
    added_at: datetime

    @property
    def fingerprint(self) -> str:
        """The digest of its root, in groups."""
        return fingerprint(self.sha256)


@dataclass(frozen=True, slots=True)
class TimestampRequest:
    """One question about one checkpoint's signature; `query` is a `TimeStampReq` (RFC 3161) in DER."""

    id: StampRequestId
    checkpoint: Checkpoint
    query: bytes
    requested_by: AccountId
    requested_at: datetime

    @property
    def file_name(self) -> str:
        """What its file on a drive is called."""
        return f"{self.id}{QUERY_SUFFIX}"

    @property
    def as_row(self) -> dict[str, object]:
        """What is digested for the log."""
        return {
            "id": self.id,
            "checkpoint": self.checkpoint.text,
            "checkpoint_signature": self.checkpoint.signature,
            "query_sha256": hashlib.sha256(self.query).hexdigest(),
            "requested_by": self.requested_by,
            "requested_at": self.requested_at,
        }


@dataclass(frozen=True, slots=True)
class TimestampAnswer:
    """One verified answer; `answer` is the `TimeStampResp` byte for byte as it came."""

    request_id: StampRequestId
    authority_id: AuthorityId
    answer: bytes
    stamped_at: datetime
    taken_by: AccountId
    taken_at: datetime

    @property
    def as_row(self) -> dict[str, object]:
        """What is digested for the log."""
        return {
            "request_id": self.request_id,
            "authority_id": self.authority_id,
            "answer_sha256": hashlib.sha256(self.answer).hexdigest(),
            "stamped_at": self.stamped_at,
            "taken_by": self.taken_by,
            "taken_at": self.taken_at,
        }


@dataclass(frozen=True, slots=True)
class Stamp:
    """A checkpoint, and the answer that says since when it exists at the latest."""

    checkpoint: Checkpoint
    authority_id: AuthorityId
    answer: bytes
    stamped_at: datetime
