"""A transcript at any moment of its life: everything that was ever laid over it, and what of that was there then.

Nothing is stored for this: rows are never changed and none is taken away, so what was read at a moment is what the rows
of that moment say. Moments are those the rows bear, as their laptops' clocks gave them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol, TypeVar

from desktop.custody.entry import entry_body
from desktop.domain.custody import Action
from desktop.domain.ids import AccountId, DraftId, RecordingId, SegmentId
from desktop.domain.reshaping import Reshaping, live_segments
from desktop.domain.speaking import ChannelSetup, Speaker
from desktop.domain.transcript import Line, Segment
from desktop.review.difference import ReadLine, read_line
from desktop.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class PastDraft:
    """A draft and all that was laid over it; `lines` are all it ever had, those split or merged since among them."""

    id: DraftId
    there_since: datetime
    machine: tuple[Segment, ...]
    reshapings: tuple[Reshaping, ...]
    lines: Mapping[SegmentId, Line]

    def made_by(self, segment_id: SegmentId) -> Reshaping | None:
        """The split or merge a line came of."""
        reshaping = self.lines[segment_id].segment.reshaping if segment_id in self.lines else ""
        return next((one for one in self.reshapings if one.id == reshaping), None)

    def at(self, moment: datetime) -> tuple[Line, ...]:
        """The lines people read then, each with what was laid over it by then."""
        done = [one for one in self.reshapings if one.reshaped_at <= moment]
        live, _ = live_segments(self.machine, done)
        return tuple(line_at(self.lines[segment.id], moment) for segment in live)


@dataclass(frozen=True, slots=True)
class Past:
    """The drafts of a recording that were complete, the oldest first, and who was said to sit at which microphone."""

    recording_id: RecordingId
    drafts: tuple[PastDraft, ...]
    setups: tuple[ChannelSetup, ...]


def past_of(vault: Vault, recording_id: RecordingId) -> Past | None:
    """The past of a recording's transcript; None where it has none."""
    store = vault.transcripts
    bodies = (entry_body(entry.body) for entry in vault.entries.about(Action.DRAFT_COMPLETED.value))
    completed = {body.object: datetime.fromisoformat(body.time) for body in bodies}
    heads = sorted((h for h in store.heads() if h.recording_id == recording_id), key=lambda h: (h.started_at, h.id))
    whole = [head for head in heads if head.id in completed] or heads[-1:]
    drafts = tuple(_draft(vault, head.id, completed.get(head.id, head.started_at)) for head in whole)
    mine = (one for one in store.speaking.setups() if one.recording_id == recording_id)
    setups = tuple(sorted(mine, key=lambda one: (one.set_at, one.set_by)))
    return Past(recording_id, drafts, setups) if drafts else None


def line_in(past: Past, segment_id: SegmentId) -> Line | None:
    """A line with everything that was ever laid over it, whether or not it is still read."""
    return next((draft.lines[segment_id] for draft in past.drafts if segment_id in draft.lines), None)


def draft_of(past: Past, segment_id: SegmentId) -> PastDraft | None:
    """The draft a line is of."""
    return next((draft for draft in past.drafts if segment_id in draft.lines), None)


def read_at(past: Past, moment: datetime | None) -> tuple[ReadLine, ...]:
    """What people read at a moment; before anybody had laid a hand on it, where none is given."""
    if moment is None:
        latest = past.drafts[-1]
        return tuple(read_line(Line(segment, ())) for segment in latest.machine)
    draft = next((one for one in reversed(past.drafts) if one.there_since <= moment), past.drafts[0])
    setup = next((one for one in reversed(past.setups) if one.set_at <= moment), None)
    return tuple(read_line(_seated(line, setup)) for line in draft.at(moment))


def read_now(past: Past) -> tuple[ReadLine, ...]:
    """What people read now."""
    latest, setup = past.drafts[-1], past.setups[-1] if past.setups else None
    live, _ = live_segments(latest.machine, latest.reshapings)
    return tuple(read_line(_seated(latest.lines[segment.id], setup)) for segment in live)


def line_at(line: Line, moment: datetime) -> Line:
    """A line with what was laid over it by a moment."""
    return replace(
        line,
        revisions=tuple(one for one in line.revisions if one.revised_at <= moment),
        speaker_revisions=tuple(one for one in line.speaker_revisions if one.revised_at <= moment),
        markings=tuple(one for one in line.markings if one.marked_at <= moment),
        confirmations=tuple(one for one in line.confirmations if one.confirmed_at <= moment),
    )


def last_hand(past: Past, segment_id: SegmentId, moment: datetime | None = None) -> tuple[AccountId, datetime] | None:
    """Who changed a line last, and when: by a moment, or ever. None where nobody did."""
    draft = draft_of(past, segment_id)
    if draft is None:
        return None
    line, made = draft.lines[segment_id], draft.made_by(segment_id)
    found = [(one.revised_at, one.author) for one in line.revisions]
    found += [(one.revised_at, one.author) for one in line.speaker_revisions]
    found += [(one.marked_at, one.author) for one in line.markings]
    found += [(made.reshaped_at, made.author)] if made is not None else []
    by_then = [(at, author) for at, author in found if moment is None or at <= moment]
    return max(by_then)[::-1] if by_then else None


class _Laid(Protocol):
    @property
    def segment_id(self) -> SegmentId: ...


L = TypeVar("L", bound=_Laid)


def _draft(vault: Vault, draft_id: DraftId, there_since: datetime) -> PastDraft:
    store = vault.transcripts
    machine, reshapings = store.segments.of_machine(draft_id), store.segments.reshapings_in(draft_id)
    revisions, said = _by_line(store.revisions_in(draft_id)), _by_line(store.speaking.revisions_in(draft_id))
    marks, confirmed = _by_line(store.markings.in_draft(draft_id)), _by_line(store.confirmations.in_draft(draft_id))
    by = {piece.id: one.author for one in reshapings for piece in one.pieces}
    lines = {
        segment.id: Line(
            segment,
            revisions.get(segment.id, ()),
            said.get(segment.id, ()),
            markings=marks.get(segment.id, ()),
            confirmations=confirmed.get(segment.id, ()),
            reshaped_by=by.get(segment.id),
        )
        for segment in (*machine, *(piece for one in reshapings for piece in one.pieces))
    }
    return PastDraft(draft_id, there_since, machine, tuple(reshapings), lines)


def _by_line(laid: Iterable[L]) -> dict[SegmentId, tuple[L, ...]]:
    found: dict[SegmentId, list[L]] = {}
    for one in laid:
        found.setdefault(one.segment_id, []).append(one)
    return {segment: tuple(ones) for segment, ones in found.items()}


def _seated(line: Line, setup: ChannelSetup | None) -> Line:
    return replace(line, channel_speaker=setup.speaker_of(line.segment.channel) if setup else Speaker.UNKNOWN)
