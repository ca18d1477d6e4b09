"""A review bundle that came or went: an interview on its way between two laptops of one office."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.ids import AccountId, BundleId, InterviewId


class Direction(StrEnum):
    """Whether it was made here or merged here."""

    SENT = "sent"
    RECEIVED = "received"


@dataclass(frozen=True, slots=True)
class ReviewBundle:
    """One review bundle. `colleague` is who it went to or came from, `sha256` is over the sealed file.

    `rows_sha256` is over the digests of all rows in it, `checkpoint` the sender's signed statement of their log, and
    `entries_sha256` is over the leaves of the entries that came with rows that were new here.
    """

    id: BundleId
    direction: Direction
    interview_id: InterviewId
    colleague: AccountId
    file_name: str
    sha256: str
    size_bytes: int
    with_audio: bool
    rows_sent: int
    rows_new: int
    rows_sha256: str
    checkpoint: str
    entries_sha256: str
    made_at: datetime
    noted_by: AccountId
    noted_at: datetime


@dataclass(frozen=True, slots=True)
class ReceivedEntry:
    """The signed entry of another vault's log by which its author stated the row with the digest `row_digest`."""

    row_digest: str
    leaf: str
    body: bytes
    signature: str
    bundle_id: BundleId
