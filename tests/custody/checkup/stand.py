"""A vault with one of everything, as an office leaves it in the evening: closed, with a kit and a backup."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from pathlib import Path

from desktop.custody.checkup import check
from desktop.custody.row_digest import row_digest
from desktop.custody.signed_in import SignedIn
from desktop.domain.backup import Backup, BackupId
from desktop.domain.checkup import CheckFinding, CheckReport, Severity
from desktop.domain.custody import Action
from tests.fakes.evidence import CHUNKS, INTERVIEW, RECORDING, WHO, write_everything
from tests.fakes.machines import FakeMachine
from tests.fakes.vaults import FixedClock, second_account, sign_in_again, signed_in

BACKUP = Backup(
    BackupId("20261123T200000Z-00000001"), "drive-1", "a" * 64, 9, (), 4096, WHO, datetime(2026, 11, 23, 20, tzinfo=UTC)
)


MORNING = datetime(2026, 11, 24, 9, tzinfo=UTC)


def furnish(someone: SignedIn) -> None:
    """A second account, an interview with audio, and a backup."""
    second_account(someone)
    write_everything(someone, hashlib.sha256(b"".join(CHUNKS)).hexdigest())
    media = someone.vault.media(INTERVIEW.id)
    for seq, flac in enumerate(CHUNKS):
        media.add_chunk(RECORDING.id, seq, seq * 480, 480, flac)
    with someone.vault.transaction():
        someone.vault.backups.add(BACKUP)
        someone.log.record(Action.BACKUP_MADE, BACKUP.id, after=row_digest(BACKUP))


def in_the_morning(folder: Path) -> SignedIn:
    """The custodian at work again in a furnished vault."""
    someone = signed_in(folder)
    furnish(someone)
    someone.lock()
    return again_in(folder)


def again_in(folder: Path) -> SignedIn:
    """The custodian at work again on the morning after the backup."""
    someone = sign_in_again(folder)
    someone.clock = FixedClock(MORNING)
    return someone


def cares(report: CheckReport) -> list[CheckFinding]:
    """Everything that somebody should see to."""
    return report.of(Severity.DAMAGE, Severity.CARE)


def found(someone: SignedIn, machine: FakeMachine | None = None) -> list[CheckFinding]:
    """What a check finds now, beside notes."""
    return cares(check(someone, machine or FakeMachine()))
