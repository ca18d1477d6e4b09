"""What an erasure took, what it left, and where copies still lie that it can't reach. Read from the vault at any time.

It must never say more than is true: a backup or a bundle that went out before still opens with the keys of its day.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePath

from desktop.custody.erased_identity import IdentityLeft, identity_left
from desktop.custody.handed_copies import handed_copies
from desktop.custody.unfinished_erasure import Unfinished, unfinished_erasures
from desktop.domain.destination import HandedCopy, Handover
from desktop.domain.erasure import Erasure, ErasureScope
from desktop.domain.ids import AccountId, WitnessCode
from desktop.domain.recording import Origin
from desktop.domain.visible_text import visible
from desktop.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class HeldBackup:
    """A backup made before the erasure, which still holds what was erased. `drive` is the name it was given."""

    drive: str
    made_at: datetime


@dataclass(frozen=True, slots=True)
class HeldElsewhere:
    """The vault of a colleague that has it too: it was sent there, or came from there, for review."""

    colleague: AccountId
    at: datetime


@dataclass(frozen=True, slots=True)
class ErasureReport:
    """The whole truth about one erasure.

    `rows` of drafts, revisions and attachments are gone; `left` is what the vault itself has still to do.
    `import_names` are names of imported and attached files whose rows stay, and which could tell something.
    """

    erasure: Erasure
    witness_code: WitnessCode
    recordings: int
    rows: int
    identity: IdentityLeft
    left: Unfinished
    backups: tuple[HeldBackup, ...]
    bundles: tuple[Handover, ...]
    copies: tuple[HandedCopy, ...]
    import_names: tuple[str, ...]
    laptops: tuple[HeldElsewhere, ...] = ()

    @property
    def is_complete(self) -> bool:
        """Whether nothing of it is left in this vault."""
        return not self.left and self.identity is not IdentityLeft.REMAINS


def erasure_report(vault: Vault, erasure: Erasure) -> ErasureReport:
    """What is true of `erasure` now. Raises `Fault(INTERVIEW_UNKNOWN)`."""
    interview = vault.interviews.get(erasure.interview_id)
    recordings = vault.recordings.all_of(interview.id)
    return ErasureReport(
        erasure,
        interview.witness_code,
        len(recordings),
        len(vault.erasures.rows_of(erasure.id)),
        identity_left(vault, erasure),
        unfinished_erasures(vault),
        tuple(_backups(vault, erasure)),
        tuple(bundle for bundle in vault.handovers.of(interview.id) if bundle.handed_over_at <= erasure.erased_at),
        tuple(copy for copy in handed_copies(vault, interview.id) if copy.handed_over_at <= erasure.erased_at),
        tuple(recording.source for recording in recordings if recording.origin is Origin.IMPORT)
        + tuple(visible(attachment.name) for attachment in vault.attachments.of(interview.id)),
        tuple(_laptops(vault, erasure)),
    )


def erasure_reports(vault: Vault) -> list[ErasureReport]:
    """The reports of every erasure, newest first."""
    return [erasure_report(vault, erasure) for erasure in reversed(vault.erasures.all())]


def _laptops(vault: Vault, erasure: Erasure) -> list[HeldElsewhere]:
    """Every colleague's vault, with the last time that something went there or came from there."""
    last = {
        bundle.colleague: bundle.noted_at
        for bundle in vault.review_bundles.of(erasure.interview_id)
        if bundle.noted_at <= erasure.erased_at
    }
    return [HeldElsewhere(colleague, at) for colleague, at in last.items()]


def _backups(vault: Vault, erasure: Erasure) -> list[HeldBackup]:
    """Every backup holds the words that were in the vault then; the audio only those that hold its file."""
    names = {PurePath(name).stem for name, owner in vault.media_names().items() if owner == erasure.interview_id}
    opened_at = vault.interviews.get(erasure.interview_id).opened_at
    return [
        HeldBackup(backup.drive, backup.made_at)
        for backup in vault.backups.all()
        if opened_at <= backup.made_at <= erasure.erased_at
        and (erasure.scope is ErasureScope.TESTIMONY or names & {PurePath(name).stem for name in backup.media})
    ]
