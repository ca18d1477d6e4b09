"""Decides what the recovery kit's section shows and does: make a kit, write its sheets, rehearse them. No Qt.

The sheets of a kit just made are held until they are written, and forgotten then: they can't be asked for again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from functools import cached_property
from pathlib import Path

from desktop.crypto.recovery_words import RecoveryWords, load_recovery_words
from desktop.custody.recovery import KitSheets, KitState, kit_state, make_kit, rehearse
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.people import Role
from desktop.domain.recovery import Rehearsal
from desktop.ui.kit.collector import SheetCollector, SheetLook
from desktop.ui.runner import Lane, Task
from desktop.ui.services import Services
from desktop.ui.workplace import Workplace

WORDS = Path("recovery") / "words-ko.txt"
NO_KIT = KitState(None, None, None, None)


class KitPage(StrEnum):
    """What the section shows."""

    STATE = "state"
    MAKING = "making"
    REHEARSING = "rehearsing"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class KitScreen:
    """Everything shown. `has_sheets` says that a kit was made whose sheets are not on a drive yet."""

    kit: KitState = NO_KIT
    page: KitPage = KitPage.STATE
    is_loaded: bool = False
    is_working: bool = False
    may_make: bool = False
    folder: str = ""
    has_sheets: bool = False
    written: int = 0

    def is_due(self, now: datetime) -> bool:
        """Whether the office's rule asks for a rehearsal."""
        return self.kit.due_at is not None and self.kit.due_at <= now


class KitPresenter:
    """Holds `state`; calls `changed` after every change of it."""

    def __init__(self, workplace: Workplace, services: Services) -> None:
        self._workplace, self._services = workplace, services
        self._sheets: KitSheets | None = None
        self.state = KitScreen(may_make=Role.CUSTODIAN in workplace.signed_in.account.roles)
        self.changed: Callable[[], None] = lambda: None

    @cached_property
    def collector(self) -> SheetCollector:
        """The sheets being typed."""
        return SheetCollector(self.words)

    @cached_property
    def words(self) -> RecoveryWords:
        """The words of sheets."""
        return load_recovery_words(self._services.resources / WORDS)

    @property
    def now(self) -> datetime:
        """What a due day is compared with."""
        return self._services.clock.now()

    def load(self) -> None:
        """Looks at the vault again."""
        vault = self._workplace.signed_in.vault
        self._workplace.runner.run(lambda _: kit_state(vault), self._loaded, self._workplace.report)

    def go(self, page: KitPage) -> None:
        """Shows `page`; what was typed of sheets is forgotten."""
        self.collector.forget()
        self._show(page=page)

    def leave(self) -> None:
        """Another screen comes: typed sheets are forgotten. A kit not yet written stays to be written."""
        self.collector.forget()
        if self.state.page in (KitPage.REHEARSING, KitPage.DONE):
            self._show(page=KitPage.STATE)

    def make(self, threshold: int, shares: int, folder: str) -> None:
        """Makes a kit and writes its sheets into `folder`; one that won't do is refused before anything is made."""
        signed_in = self._workplace.signed_in
        root = signed_in.vault.root

        def work(_: Task) -> KitSheets:
            _require_place(Path(folder), root)
            return make_kit(signed_in, threshold, shares)

        self._show(is_working=True, folder=folder.strip(), written=0)
        self._workplace.runner.run(work, self._made, self._failed)

    def write(self, folder: str) -> None:
        """Writes the sheets of the kit just made."""
        sheets, root, resources = self._sheets, self._workplace.signed_in.vault.root, self._services.resources
        if sheets is None:
            return
        words = self.words

        def work(task: Task) -> int:
            from desktop.export.recovery_sheet_files import SheetTexts, write_sheets

            return len(write_sheets(sheets, Path(folder), root, SheetTexts(words, resources), task.report))

        self._show(is_working=True, folder=folder.strip())
        self._workplace.runner.run(work, self._written, self._failed, lane=Lane.JOB)

    def look(self, text: str) -> SheetLook:
        """What is to be said about a sheet as far as it is typed."""
        return self.collector.look(text)

    def take(self, text: str) -> bool:
        """Takes a whole sheet, and rehearses once there are enough; false if it is not whole."""
        if not self.collector.take(text).is_whole:
            return False
        if self.collector.is_enough:
            self._rehearse()
        else:
            self.changed()
        return True

    def _rehearse(self) -> None:
        signed_in, sheets = self._workplace.signed_in, list(self.collector.sheets)
        self.collector.forget()
        self._show(is_working=True)
        self._workplace.runner.run(lambda _: rehearse(signed_in, sheets), self._rehearsed, self._failed)

    def _loaded(self, kit: KitState) -> None:
        self._show(kit=kit, is_loaded=True)

    def _made(self, sheets: KitSheets) -> None:
        self._sheets = sheets
        self._show(is_working=False, has_sheets=True)
        self._workplace.changed()
        self.load()
        self.write(self.state.folder)

    def _written(self, count: int) -> None:
        self._sheets = None
        self._show(is_working=False, has_sheets=False, written=count, page=KitPage.STATE)
        self.load()

    def _rehearsed(self, _: Rehearsal) -> None:
        self._show(is_working=False, page=KitPage.DONE)
        self._workplace.changed()
        self.load()

    def _failed(self, fault: Fault) -> None:
        self._show(is_working=False)
        self._workplace.report(fault)

    def _show(self, **changes: object) -> None:
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self.changed()


def _require_place(folder: Path, root: Path) -> None:
    from desktop.export.recovery_sheet_files import require_safe_place

    require_safe_place(folder, root)
    if not folder.is_dir():
        raise Fault(FaultCode.DRIVE_LOST)
