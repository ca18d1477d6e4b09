"""Decides what the backup section shows and does: make a backup, look at a drive, verify one of its backups. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from desktop.custody.backups import BackupMade, backup_age, check_backup, make_backup
from desktop.custody.signed_in import SignedIn
from desktop.domain.backup import Backup, BackupAge
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.finding import Finding
from desktop.domain.world import Clock
from desktop.ui.backup.state import BackupScreen, Outcome, Pace, SnapshotRow, Work
from desktop.ui.runner import Lane, Task
from desktop.ui.workplace import Workplace
from desktop.vault.backup_check import open_snapshot
from desktop.vault.backup_drive import BackupDrive
from desktop.vault.vault import Vault

T = TypeVar("T")


class BackupPresenter:
    """Holds `state`; calls `changed` after every change of it."""

    def __init__(self, workplace: Workplace, clock: Clock) -> None:
        self._workplace, self._clock = workplace, clock
        self._task: Task | None = None
        self._pace = Pace(0)
        self.state = BackupScreen()
        self.changed: Callable[[], None] = lambda: None

    def load(self) -> None:
        """Looks at the vault again, and at the drive if one was chosen."""
        vault, clock = self._workplace.signed_in.vault, self._clock
        self._workplace.runner.run(
            lambda _: (backup_age(vault, clock), vault.backups.latest()), self._loaded, self._workplace.report
        )
        if self.state.folder:
            self.choose(Path(self.state.folder))

    def choose(self, folder: Path) -> None:
        """Takes the drive in `folder` and lists what lies on it."""
        is_same = str(folder) == self.state.folder
        self._show(folder=str(folder), outcome=Outcome.NONE, is_listed=is_same and self.state.is_listed)
        vault = self._workplace.signed_in.vault
        self._workplace.runner.run(
            lambda _: snapshot_rows(vault, folder), self._listed, self._workplace.report, lane=Lane.JOB
        )

    def start(self, *, is_full: bool) -> None:
        """Makes a backup on the chosen drive."""
        if not self.state.may_start:
            return
        signed_in, folder = self._workplace.signed_in, Path(self.state.folder)
        self._begin(lambda task: _made(signed_in, folder, task, is_full=is_full), self._made)

    def verify(self, snapshot: str) -> None:
        """Reads a backup from the drive and compares it with its list, and its signature with the log."""
        if not self.state.may_start:
            return
        signed_in, folder = self._workplace.signed_in, Path(self.state.folder)
        self._begin(lambda task: check_backup(signed_in, folder, snapshot, task.report, task.cancelled), self._verified)

    def cancel(self) -> None:
        """Stops at the next piece. What lies on the drive stays and is not copied again."""
        if self._task is not None and self.state.work is not None:
            self._task.cancel()
            self._show(work=replace(self.state.work, is_stopping=True))

    def _begin(self, work: Callable[[Task], T], done: Callable[[T], None]) -> None:
        self._pace = Pace(self._clock.monotonic_ms())
        self._show(work=Work(), outcome=Outcome.NONE)
        self._task = self._workplace.runner.run(work, done, self._failed, lane=Lane.JOB, progress=self._came_to)

    def _came_to(self, step: str, done: int, total: int) -> None:
        if self.state.work is None:
            return
        remaining = self._pace.remaining_ms(self._clock.monotonic_ms(), step, done, total)
        self._show(work=Work(step, done, total, remaining, self.state.work.is_stopping))

    def _loaded(self, found: tuple[BackupAge, Backup | None]) -> None:
        self._show(age=found[0], latest=found[1])

    def _listed(self, rows: tuple[SnapshotRow, ...]) -> None:
        self._show(snapshots=rows, is_listed=True)

    def _made(self, made: BackupMade) -> None:
        self._task = None
        self._show(work=None)
        self.load()
        self._show(
            outcome=Outcome.MADE,
            copied_bytes=made.copied_bytes,
            damaged=len(made.damaged),
            is_on_same_disk=made.is_on_same_disk,
        )
        self._workplace.changed()

    def _verified(self, findings: list[Finding]) -> None:
        self._task = None
        self._show(work=None, outcome=Outcome.NOT_WHOLE if findings else Outcome.VERIFIED)
        if findings:
            self._workplace.report(findings[0].as_fault())

    def _failed(self, fault: Fault) -> None:
        self._task = None
        self._show(work=None)
        if fault.code is not FaultCode.BACKUP_CANCELLED:
            self._workplace.report(fault)

    def _show(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.changed()


def snapshot_rows(vault: Vault, folder: Path) -> tuple[SnapshotRow, ...]:
    """The backups of this vault on a drive, newest first. One whose list is damaged is shown as that."""
    drive = BackupDrive.of_vault(folder, vault.id)
    return tuple(_row(vault, drive, snapshot) for snapshot in drive.snapshots())


def _row(vault: Vault, drive: BackupDrive, snapshot: str) -> SnapshotRow:
    try:
        found = open_snapshot(drive, snapshot)
    except Fault as fault:
        return SnapshotRow(snapshot, None, 0, 0, is_ours=False, fault=fault.code.value)
    read = found.snapshot
    is_ours = found.signer in vault.accounts.signing_keys(read.account)
    return SnapshotRow(read.id, read.made_at, read.size_bytes, len(read.files), is_ours)


def _made(signed_in: SignedIn, folder: Path, task: Task, *, is_full: bool) -> BackupMade:
    return make_backup(signed_in, folder, task.report, task.cancelled, is_full=is_full)
