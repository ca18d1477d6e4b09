"""What somebody has really heard of a recording: stretches of its channels that left the loudspeaker."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from desktop.domain.ids import AccountId, RecordingId

SLACK_MS = 200
"""A line's edges are the engine's and no sharper than this: so much may be missing at either end."""

Stretch = tuple[int, int]


@dataclass(frozen=True, slots=True)
class HeardStretch:
    """`[start_ms, end_ms)` of one channel, heard by one account."""

    recording_id: RecordingId
    account: AccountId
    channel: int
    start_ms: int
    end_ms: int


def joined(stretches: Iterable[HeardStretch]) -> list[HeardStretch]:
    """The same without overlaps: in order of recording, account, channel and time, touching ones made one."""
    found: list[HeardStretch] = []
    for one in sorted(stretches, key=lambda s: (s.recording_id, s.account, s.channel, s.start_ms, s.end_ms)):
        last = found[-1] if found else None
        if one.end_ms <= one.start_ms:
            continue
        if last is not None and _same_place(last, one) and one.start_ms <= last.end_ms:
            found[-1] = replace(last, end_ms=max(last.end_ms, one.end_ms))
        else:
            found.append(one)
    return found


def unheard(stretches: Iterable[HeardStretch], channel: int, start_ms: int, end_ms: int) -> list[Stretch]:
    """What of `[start_ms, end_ms)` of a channel is in none of the stretches, which are of one recording and account.

    `SLACK_MS` at either end is not missed, nor a line that is no longer than that.
    """
    first, last = start_ms + SLACK_MS, end_ms - SLACK_MS
    if last <= first:
        first = last = (start_ms + end_ms) // 2
        last += 1
    missing: list[Stretch] = []
    at = first
    for one in joined(one for one in stretches if one.channel == channel):
        if at < min(one.start_ms, last):
            missing.append((at, min(one.start_ms, last)))
        at = max(at, one.end_ms)
    return [*missing, (at, last)] if at < last else missing


def _same_place(one: HeardStretch, other: HeardStretch) -> bool:
    return (one.recording_id, one.account, one.channel) == (other.recording_id, other.account, other.channel)
