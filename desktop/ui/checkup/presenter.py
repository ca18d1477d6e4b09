"""Decides what the check's section shows: how far it is, what was found, and what can be repaired. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.custody.bringing_back import FromDrive
from desktop.custody.checkup import check
from desktop.custody.checkup.report import report_lines
from desktop.custody.repair import Repaired, repair
from desktop.domain.checkup import CheckFinding, CheckReport, CheckSection, Repair, Severity
from desktop.domain.faults import Fault, FaultCode
from desktop.ui.runner import Lane, Task
from desktop.ui.services import Services
from desktop.ui.workplace import Workplace
from desktop.vault.files import write_whole


@dataclass(frozen=True, slots=True)
class Checking:
    """A check under way: which section, how much of it is done, and whether it was asked to stop."""

    section: CheckSection = CheckSection.PAGES
    done: int = 0
    total: int = 0
    is_stopping: bool = False


class CheckupPresenter:
    """`changed` follows everything. `report` is the newest check's, and `saved` the file it was written to last.

    `not_brought` counts the findings on files that the drive looked at last could not give back.
    """

    def __init__(self, workplace: Workplace, services: Services) -> None:
        self._workplace, self._machine = workplace, services.machine.facts
        self.changed: Callable[[], None] = lambda: None
        self.checking: Checking | None = None
        self.report: CheckReport | None = None
        self.is_repairing = False
        self.saved = ""
        self.not_brought = 0
        self._task: Task | None = None

    @property
    def is_working(self) -> bool:
        """Whether anything is under way."""
        return self.checking is not None or self.is_repairing

    @property
    def may_repair(self) -> bool:
        """Whether there is something to repair, and the account at work is a custodian."""
        return self._workplace.signed_in.account.is_custodian and bool(self.report and self.report.repairs)

    @property
    def may_bring_back(self) -> bool:
        """Whether a drive with backups may give back what is missing, and the account at work is a custodian."""
        return self._workplace.signed_in.account.is_custodian and bool(self.report and self.report.missed)

    @property
    def findings(self) -> list[CheckFinding]:
        """What the list shows: the gravest first."""
        if self.report is None:
            return []
        return [finding for severity in Severity for finding in self.report.of(severity)]

    def check(self) -> None:
        """Begins a check, unless one is under way."""
        if self.is_working:
            return
        self.checking, self.saved, self.not_brought = Checking(), "", 0
        self._check()

    def _check(self) -> None:
        signed_in, machine = self._workplace.signed_in, self._machine
        self.changed()
        self._task = self._workplace.runner.run(
            lambda task: check(signed_in, machine, task.report, task.cancelled),
            self._checked,
            self._failed,
            lane=Lane.JOB,
            progress=self._came_to,
        )

    def cancel(self) -> None:
        """Stops the check, or the bringing back, at its next safe point."""
        if self.checking is not None and self._task is not None:
            self._task.cancel()
            self.checking = replace(self.checking, is_stopping=True)
            self.changed()

    def repair(self) -> None:
        """Repairs everything that can be, then checks again."""
        if self.is_working or self.report is None or not self.may_repair:
            return
        signed_in, findings = self._workplace.signed_in, self.report.repairs
        self.is_repairing = True
        self.changed()
        self._workplace.runner.run(lambda _: repair(signed_in, findings), self._repaired, self._failed)

    def bring_back(self, folder: Path) -> None:
        """Brings back from the backups in `folder` what they hold whole, then checks again. What is back stays."""
        if self.is_working or self.report is None or not self.may_bring_back:
            return
        signed_in, findings = self._workplace.signed_in, self.report.missed
        self.is_repairing, self.checking, self.saved = True, Checking(), ""
        self.changed()
        self._task = self._workplace.runner.run(
            lambda task: repair(signed_in, findings, FromDrive(folder, task.report, task.cancelled)),
            self._repaired,
            self._failed,
            lane=Lane.JOB,
            progress=self._brought,
        )

    def save(self, path: Path, language: str) -> None:
        """Writes the report into a file. Reports `OUTPUT_EXISTS`, `DISK_FULL` and the like."""
        report = self.report
        if report is None:
            return

        def work(_: Task) -> str:
            if path.exists():
                raise Fault(FaultCode.OUTPUT_EXISTS, name=path.name)
            write_whole(path, "".join(f"{line}\n" for line in report_lines(report, language)).encode("utf-8"))
            return path.name

        self._workplace.runner.run(work, self._kept, self._workplace.report)

    def _came_to(self, section: str, done: int, total: int) -> None:
        if self.checking is not None and not self.checking.is_stopping:
            self.checking = Checking(CheckSection(section), done, total)
            self.changed()

    def _brought(self, _step: str, done: int, total: int) -> None:
        if self.checking is not None and not self.checking.is_stopping:
            self.checking = replace(self.checking, done=done, total=total)
            self.changed()

    def _checked(self, report: CheckReport) -> None:
        self.checking, self.report = None, report
        self.changed()
        self._workplace.changed()

    def _repaired(self, done: list[Repaired]) -> None:
        self.is_repairing = False
        fault = next((one.fault for one in done if one.fault is not None), None)
        if fault is not None and fault.code is not FaultCode.BACKUP_CANCELLED:
            self._workplace.report(fault)
        self.not_brought = sum(
            not one.is_done and one.fault is None for one in done if one.finding.repair is Repair.BRING_BACK
        )
        self.checking = Checking()
        self._check()

    def _kept(self, name: str) -> None:
        self.saved = name
        self.changed()

    def _failed(self, fault: Fault) -> None:
        self.checking, self.is_repairing = None, False
        self.changed()
        if fault.code is not FaultCode.CHECK_CANCELLED:
            self._workplace.report(fault)
