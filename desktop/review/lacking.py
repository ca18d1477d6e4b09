"""What a transcript lacks before it can be submitted or approved: together, and recording by recording. Reads only."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from desktop.custody.signed_in import SignedIn
from desktop.domain.ids import RecordingId, SegmentId
from desktop.domain.people import Role
from desktop.domain.recording import Recording
from desktop.domain.transcript import Line, Transcript
from desktop.review.completeness import is_confirmed_by_others

NeedsAnother = Callable[[Line], bool]


@dataclass(frozen=True, slots=True)
class LinePlace:
    """A line, and the recording it is of."""

    recording_id: RecordingId
    segment_id: SegmentId


@dataclass(frozen=True, slots=True)
class Lack:
    """Lines by their place, the rest by measure. `by_one` are final, and still too few people have heard them:
    whoever approves has confirmed them alone. That hinders an approval, not a submission.
    """

    not_final: tuple[LinePlace, ...] = ()
    in_conflict: tuple[LinePlace, ...] = ()
    by_one: tuple[LinePlace, ...] = ()
    lost: int = 0
    missing_ms: int = 0


@dataclass(frozen=True, slots=True)
class RecordingLack:
    """What one recording lacks; None: it has no transcript at all."""

    recording_id: RecordingId
    started_at: datetime
    lack: Lack | None


def lack_of(transcripts: Iterable[Transcript], needs_another: NeedsAnother) -> Lack:
    """What these transcripts lack together."""
    found = list(transcripts)
    lines = [(line, LinePlace(one.recording_id, line.segment.id)) for one in found for line in one.lines]
    return Lack(
        not_final=tuple(place for line, place in lines if not line.is_final),
        in_conflict=tuple(place for line, place in lines if line.is_in_conflict),
        by_one=tuple(place for line, place in lines if line.is_final and needs_another(line)),
        lost=sum(len(transcript.lost) for transcript in found),
        missing_ms=sum(transcript.missing_ms for transcript in found),
    )


def lack_by_recording(
    recordings: Sequence[Recording], transcripts: Mapping[RecordingId, Transcript], needs_another: NeedsAnother
) -> tuple[RecordingLack, ...]:
    """The same, one by one, in the order of the recordings."""
    return tuple(
        RecordingLack(
            one.id, one.started_at, lack_of([transcripts[one.id]], needs_another) if one.id in transcripts else None
        )
        for one in recordings
    )


def needing_another(signed_in: SignedIn) -> NeedsAnother:
    """Whether a line needs one more person: to a supervisor it is their own approval that counts, to everybody else
    that any supervisor may approve it.
    """
    accounts, account = signed_in.vault.accounts, signed_in.account
    judges = [one.id for one in accounts.all() if Role.SUPERVISOR in one.roles]
    asked = [account.id] if Role.SUPERVISOR in account.roles else judges
    keys = {one.id: accounts.signing_keys(one.id) for one in accounts.all()}
    return lambda line: (
        bool(asked)
        and not any(
            is_confirmed_by_others(line, judge, lambda who: keys.get(who) or accounts.signing_keys(who))
            for judge in asked
        )
    )
