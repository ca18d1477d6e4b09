"""What the hand-over screen reads from the vault, in one go on the vault's own thread."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.custody.handed_copies import handed_copies
from desktop.custody.signed_in import SignedIn
from desktop.domain.destination import Destination, HandedCopy, Handover
from desktop.domain.finding import Finding
from desktop.domain.ids import AccountId, DestinationId, InterviewId
from desktop.export.destinations import export_gates
from desktop.export.gate import check_export
from desktop.export.reading_copy.gate import CopyWish, check_copy


@dataclass(frozen=True, slots=True)
class Seen:
    """Destinations, what left before, and who is called how."""

    destinations: tuple[Destination, ...]
    gates: tuple[str, ...]
    handovers: tuple[Handover, ...]
    copies: tuple[HandedCopy, ...]
    names: dict[AccountId, str]


def see(signed_in: SignedIn, interview_id: InterviewId | None) -> Seen:
    """As it stands now; nothing of an interview where none is chosen."""
    vault = signed_in.vault
    return Seen(
        destinations=tuple(vault.destinations.all()),
        gates=export_gates(signed_in),
        handovers=tuple(vault.handovers.of(interview_id)) if interview_id is not None else (),
        copies=handed_copies(vault, interview_id) if interview_id is not None else (),
        names={account.id: account.display_name for account in vault.accounts.all()},
    )


@dataclass(frozen=True, slots=True)
class Question:
    """What the gate is asked: a bundle where `wish` is None, else a copy as it is wished for."""

    interview_id: InterviewId
    destination_id: DestinationId
    wish: CopyWish | None

    def answer(self, signed_in: SignedIn) -> list[Finding]:
        """Everything that stands in the way, without the sound."""
        if self.wish is None:
            return check_export(signed_in, self.interview_id, self.destination_id, with_audio=False)
        return check_copy(signed_in, self.interview_id, self.destination_id, self.wish)


def is_same_question(one: CopyWish | None, other: CopyWish | None) -> bool:
    """Whether the gate would be asked the same: formats, languages and reasons do not matter to it."""
    if one is None or other is None:
        return one is other
    return (one.is_sealed, one.is_draft) == (other.is_sealed, other.is_draft)
