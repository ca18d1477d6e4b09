"""Decides about bringing a vault back before any is open: which drive, which backup, where to. No Qt, no passphrase."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.world import Clock
from desktop.ui.backup.state import Pace, Work
from desktop.ui.runner import Lane, Runner, Task
from desktop.vault.backup_check import find_snapshots, open_snapshot
from desktop.vault.restoring import Restored, restore_backup


@dataclass(frozen=True, slots=True)
class Choice:
    """A backup on the drive; `vault` are the first digits of its vault's id."""

    snapshot: str
    vault: str
    made_at: datetime
    size_bytes: int


@dataclass(frozen=True, slots=True)
class RestoreScreen:
    """Everything the form shows. `damaged` are backups on the drive whose list can't be read."""

    source: str = ""
    choices: tuple[Choice, ...] = ()
    damaged: int = 0
    is_looked_at: bool = False
    work: Work | None = None


class RestorePresenter:
    """Holds `state`; `restored` gets the folder of the vault, still locked, and `report` the fault."""

    def __init__(
        self, runner: Runner, clock: Clock, restored: Callable[[str], None], report: Callable[[Fault], None]
    ) -> None:
        self._runner, self._clock, self._restored, self._report = runner, clock, restored, report
        self._task: Task | None = None
        self._pace = Pace(0)
        self.state = RestoreScreen()
        self.changed: Callable[[], None] = lambda: None

    def choose(self, folder: str) -> None:
        """Looks which backups lie in the folder."""
        source = folder.strip()
        self._show(source=source, choices=(), damaged=0, is_looked_at=False)
        if source:
            self._runner.run(lambda _: choices_in(Path(source)), self._listed, self._report, lane=Lane.JOB)

    def restore(self, snapshot: str, target: str) -> None:
        """Brings the backup back into the folder `target`."""
        if self.state.work is not None or not target.strip():
            return
        source, place = Path(self.state.source), Path(target.strip())
        self._pace = Pace(self._clock.monotonic_ms())
        self._show(work=Work())
        self._task = self._runner.run(
            lambda task: restore_backup(source, snapshot, place, task.report, task.cancelled),
            self._done,
            self._failed,
            lane=Lane.JOB,
            progress=self._came_to,
        )

    def cancel(self) -> None:
        """Stops at the next piece; begun again, it goes on from there."""
        if self._task is not None and self.state.work is not None:
            self._task.cancel()
            self._show(work=replace(self.state.work, is_stopping=True))

    def _listed(self, found: tuple[tuple[Choice, ...], int]) -> None:
        self._show(choices=found[0], damaged=found[1], is_looked_at=True)

    def _came_to(self, step: str, done: int, total: int) -> None:
        if self.state.work is not None:
            remaining = self._pace.remaining_ms(self._clock.monotonic_ms(), step, done, total)
            self._show(work=Work(step, done, total, remaining, self.state.work.is_stopping))

    def _done(self, restored: Restored) -> None:
        self._task = None
        self._show(work=None)
        self._restored(str(restored.target))

    def _failed(self, fault: Fault) -> None:
        self._task = None
        self._show(work=None)
        if fault.code is not FaultCode.BACKUP_CANCELLED:
            self._report(fault)

    def _show(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.changed()


def choices_in(source: Path) -> tuple[tuple[Choice, ...], int]:
    """The backups in a drive's folder, newest first, and how many more have a damaged list."""
    choices, damaged = [], 0
    for drive, snapshot in find_snapshots(source):
        try:
            read = open_snapshot(drive, snapshot).snapshot
        except Fault as fault:
            if fault.code is not FaultCode.BACKUP_DAMAGED:
                raise
            damaged += 1
        else:
            choices.append(Choice(read.id, read.vault_id[:8], read.made_at, read.size_bytes))
    return tuple(choices), damaged
