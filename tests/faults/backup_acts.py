"""Backing up and restoring as acts that are interrupted, and what must hold of vault, drive and target after that."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from desktop.custody.backups import check_backup
from desktop.custody.signed_in import SignedIn, sign_in
from desktop.domain.custody import Action
from desktop.vault.opening import unlock_vault
from desktop.vault.restoring import restore_backup
from tests.fakes.backups import (
    add_chunks,
    at_work,
    back_up,
    backups_of,
    drive_at,
    never,
    nobody,
    recorded,
    settle,
)
from tests.fakes.stage import acknowledge
from tests.fakes.vaults import EMPTY_FORM, FOUNDER, PASSPHRASE, CountingChance, FixedClock, signed_in
from tests.faults.act import require_whole

CHUNKS = 4


def prepared(folder: Path) -> None:
    """A vault with two recordings, and a backup of the first."""
    founder = signed_in(folder)
    recorded(founder, 1, CHUNKS)
    founder.lock()
    settle(folder)
    again = at_work(folder)
    back_up(again, drive_at(folder))
    recorded(again, 2, CHUNKS)
    again.lock()


def do_back_up(folder: Path) -> None:
    """A backup of what is new."""
    founder = at_work(folder)
    back_up(founder, folder / "drive")
    acknowledge("backed up")
    founder.lock()


def backed_up(folder: Path, acknowledged: Sequence[str]) -> None:
    """Every snapshot on the drive is whole; another backup works, and brings the whole vault back."""
    founder = at_work(folder)
    require_whole(founder)
    drive = backups_of(founder, folder / "drive")
    noted = {backup.id for backup in founder.vault.backups.all()}
    assert noted <= set(drive.snapshots())
    assert len(noted) == 2 or "backed up" not in acknowledged
    for snapshot in drive.snapshots():
        assert check_backup(founder, folder / "drive", snapshot, nobody, never) == []
    add_chunks(founder.vault.media("int-2"), "rec-2", 1, CHUNKS)
    founder.clock = FixedClock(founder.clock.now().replace(hour=23))
    back_up(founder, folder / "drive")
    founder.lock()
    do_restore(folder)
    _require_restored(folder, extra=1)


def do_restore(folder: Path) -> None:
    """The newest snapshot, beside the vault."""
    restore_backup(folder / "drive", None, folder / "office", nobody, never)
    acknowledge("restored")


def prepared_to_restore(folder: Path) -> None:
    """As `prepared`, and a backup of everything."""
    prepared(folder)
    founder = at_work(folder)
    back_up(founder, folder / "drive")
    founder.lock()


def restored(folder: Path, acknowledged: Sequence[str]) -> None:
    """There is a whole vault in the new place, or nothing, and restoring again brings it."""
    is_there = (folder / "office").exists()
    assert is_there or "restored" not in acknowledged
    if not is_there:
        do_restore(folder)
    _require_restored(folder, extra=0)


def _require_restored(folder: Path, extra: int) -> None:
    back = _open(folder / "office")
    require_whole(back)
    assert back.vault.media("int-1").end_of("rec-1")[0] == CHUNKS
    assert back.vault.media("int-2").end_of("rec-2")[0] == CHUNKS + extra
    assert len(back.vault.entries.about(Action.VAULT_RESTORED)) == 1
    back.lock()


def _open(root: Path) -> SignedIn:
    clock, chance = FixedClock(), CountingChance("restored")
    return sign_in(unlock_vault(root, FOUNDER.id, PASSPHRASE, clock=clock, chance=chance), clock, chance, EMPTY_FORM)
