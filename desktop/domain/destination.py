"""Where a bundle may go: a recipient's age keys, who compared the fingerprint, and its consent gate."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desktop.domain.ids import AccountId, BundleId, CopyId, DestinationId, InterviewId


@dataclass(frozen=True, slots=True)
class Destination:
    """A configured recipient. `gate` is a gate of the consent form, such as `export.ohchr_seoul`.

    `verified_by` is the account that compared the fingerprint with the recipient by voice or in person, or None.
    """

    id: DestinationId
    title: str
    gate: str
    age_recipients: tuple[str, ...]
    verified_by: AccountId | None
    added_at: datetime

    @property
    def is_verified(self) -> bool:
        """Whether somebody has compared the fingerprint."""
        return self.verified_by is not None


@dataclass(frozen=True, slots=True)
class Handover:
    """A bundle that was written to a drive and read back. `bundle_sha256` is over the sealed file."""

    bundle_id: BundleId
    interview_id: InterviewId
    destination_id: DestinationId
    file_name: str
    bundle_sha256: str
    size_bytes: int
    handed_over_by: AccountId
    handed_over_at: datetime


@dataclass(frozen=True, slots=True)
class HandedCopy:
    """A file of a reading copy that was written to a drive and read back. `sha256` is over the file as it lies there.

    A plain one (not `is_sealed`) can be read by anybody who holds the drive.
    """

    copy_id: CopyId
    interview_id: InterviewId
    destination_id: DestinationId
    file_name: str
    sha256: str
    size_bytes: int
    is_sealed: bool
    is_draft: bool
    reason: str
    handed_over_by: AccountId
    handed_over_at: datetime
