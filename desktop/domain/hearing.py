"""What an account really heard of a recording."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.ids import AccountId, RecordingId


@dataclass(frozen=True, slots=True)
class HeardStretch:
    """`[start_ms, end_ms)` of one channel."""

    recording_id: RecordingId
    channel: int
    account: AccountId
    start_ms: int
    end_ms: int
