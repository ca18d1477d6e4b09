"""What people laid over a draft, as a bundle tells it: every row, also of lines that were split or merged since."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.confirmation import Confirmation
from desktop.domain.ids import AccountId, DraftId
from desktop.domain.marking import Marking
from desktop.domain.reshaping import Reshaping
from desktop.domain.speaking import SpeakerRevision
from desktop.domain.transcript import Revision
from desktop.export.times import stamp
from desktop.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class LaidRows:
    """Each kind in its order."""

    revisions: tuple[Revision, ...] = ()
    speakers: tuple[SpeakerRevision, ...] = ()
    markings: tuple[Marking, ...] = ()
    confirmations: tuple[Confirmation, ...] = ()
    reshapings: tuple[Reshaping, ...] = ()

    @property
    def hands(self) -> tuple[AccountId, ...]:
        """Everybody who changed something, each once. Confirming changes nothing."""
        changed = {one.author for one in self.revisions} | {one.author for one in self.speakers}
        return tuple(sorted(changed | {one.author for one in self.markings} | {one.author for one in self.reshapings}))


def laid_over(vault: Vault, draft_id: DraftId) -> LaidRows:
    """Everything that lies over a draft now."""
    store = vault.transcripts
    return LaidRows(
        revisions=tuple(store.revisions_in(draft_id)),
        speakers=tuple(store.speaking.revisions_in(draft_id)),
        markings=tuple(store.markings.in_draft(draft_id)),
        confirmations=tuple(store.confirmations.in_draft(draft_id)),
        reshapings=tuple(store.segments.reshapings_in(draft_id)),
    )


def laid_json(laid: LaidRows) -> dict[str, object]:
    """The rows as they stand in `NNNN.draft.json` (resources/spec/bundle-v1.md section 7.2)."""
    return {
        "revisions": [_revision(one) for one in laid.revisions],
        "speakers": [_speaker(one) for one in laid.speakers],
        "marks": [_marking(one) for one in laid.markings],
        "confirmations": [_confirmation(one) for one in laid.confirmations],
        "reshapings": [_reshaping(one) for one in laid.reshapings],
    }


def _revision(one: Revision) -> dict[str, object]:
    said: dict[str, object] = {
        "segment": one.segment_id,
        "number": one.number,
        "text": one.text,
        "author": one.author,
        "revised_at": stamp(one.revised_at),
    }
    return said | ({"reason": one.reason} if one.reason else {})


def _speaker(one: SpeakerRevision) -> dict[str, object]:
    return {
        "segment": one.segment_id,
        "number": one.number,
        "speaker": one.speaker.value,
        "author": one.author,
        "revised_at": stamp(one.revised_at),
    }


def _marking(one: Marking) -> dict[str, object]:
    return {
        "segment": one.segment_id,
        "number": one.number,
        "mark": one.mark.value,
        "value": one.value,
        "author": one.author,
        "marked_at": stamp(one.marked_at),
    }


def _confirmation(one: Confirmation) -> dict[str, object]:
    return {
        "segment": one.segment_id,
        "number": one.number,
        "revisions": one.revisions,
        "author": one.author,
        "confirmed_at": stamp(one.confirmed_at),
    }


def _reshaping(one: Reshaping) -> dict[str, object]:
    return {
        "reshaping": one.id,
        "number": one.number,
        "kind": one.kind.value,
        "sources": list(one.sources),
        "pieces": [piece.id for piece in one.pieces],
        "author": one.author,
        "reshaped_at": stamp(one.reshaped_at),
    }
