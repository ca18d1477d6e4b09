"""What of the log is known outside the vault: stamps, bundles handed over, backups; and when the next one is due."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from desktop.domain.policy import Policy
from desktop.vault.vault import Vault


class AnchorKind(StrEnum):
    """How a state of the log got out."""

    STAMP = "stamp"
    HANDOVER = "handover"
    BACKUP = "backup"


@dataclass(frozen=True, slots=True)
class Anchor:
    """One state of the log that somebody else holds, and since when. `size` is None where no row tells it.

    `holder` is what the office calls it: an authority, a destination, or the id of a drive.
    """

    kind: AnchorKind
    at: datetime
    size: int | None
    holder: str = ""


@dataclass(frozen=True, slots=True)
class OutsideState:
    """The newest anchor or None, how old it is (or the vault, if there is none), and after how many days one is due."""

    newest: Anchor | None
    age: timedelta
    most_days: int

    @property
    def is_due(self) -> bool:
        """Whether it is time to carry something out. An anchor from the future says nothing about today."""
        return self.age < timedelta(0) or self.age >= timedelta(days=self.most_days)


def newest_outside(vault: Vault) -> Anchor | None:
    """The newest state of the log that is known outside, or None."""
    return max(_anchors(vault), key=lambda anchor: anchor.at, default=None)


def all_outside(vault: Vault) -> list[Anchor]:
    """Every state of the log that is known outside, the newest first."""
    return sorted(_anchors(vault), key=lambda anchor: anchor.at, reverse=True)


def outside_state(vault: Vault, now: datetime) -> OutsideState:
    """Whether what is known outside is new enough for the office's rule (`Policy.OUTSIDE_CHECKPOINT_DAYS`)."""
    newest = newest_outside(vault)
    since = newest.at if newest else vault.accounts.all()[0].added_at
    return OutsideState(newest, now - since, vault.policies.value(Policy.OUTSIDE_CHECKPOINT_DAYS))


def _anchors(vault: Vault) -> Iterator[Anchor]:
    destinations = {one.id: one.title for one in vault.destinations.all()}
    for handover in vault.handovers.all():
        holder = destinations.get(handover.destination_id, handover.destination_id)
        yield Anchor(AnchorKind.HANDOVER, handover.handed_over_at, None, holder)
    for backup in vault.backups.all():
        yield Anchor(AnchorKind.BACKUP, backup.made_at, backup.log_size, backup.drive)
    authorities = {one.id: one.title for one in vault.timestamps.authorities()}
    for stamp in vault.timestamps.stamps():
        yield Anchor(AnchorKind.STAMP, stamp.stamped_at, stamp.checkpoint.size, authorities[stamp.authority_id])
