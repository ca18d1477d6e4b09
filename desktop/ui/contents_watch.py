"""Compares the contents of all interviews with the log after somebody has signed in, a little at a time. No Qt.

On the vault's own thread: other work comes between two slices, and a lock waits for none of it.
"""

from __future__ import annotations

from collections.abc import Callable

from desktop.custody.contents_check import ContentsCheck
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.finding import Finding
from desktop.domain.world import Clock
from desktop.ui.workplace import Workplace

SLICE_MS = 40


class ContentsWatch:
    """One check for each sign-in. What it finds is shown as tampering, the first thing at once."""

    def __init__(self, workplace: Workplace, clock: Clock) -> None:
        self._workplace = workplace
        self._clock = clock
        self._check: ContentsCheck | None = None
        self.findings: list[Finding] = []
        self.is_done = False
        self.changed: Callable[[], None] = lambda: None

    def begin(self) -> None:
        """Reads what the log says; the slices follow."""
        vault = self._workplace.signed_in.vault
        self._workplace.runner.run(lambda _: ContentsCheck(vault), self._go_on_with, self._ended)

    def _go_on_with(self, check: ContentsCheck) -> None:
        self._check = check
        self._go_on()

    def _go_on(self) -> None:
        check = self._check
        if check is None or check.done >= check.total:
            self.is_done = True
            self.changed()
            return
        self._workplace.runner.run(lambda task: self._slice(check, task.cancelled), self._looked, self._ended)

    def _slice(self, check: ContentsCheck, cancelled: Callable[[], bool]) -> list[Finding]:
        findings: list[Finding] = []
        until_ms = self._clock.monotonic_ms() + SLICE_MS
        while check.done < check.total and not cancelled():
            findings += check.step()
            if self._clock.monotonic_ms() >= until_ms:
                break
        return findings

    def _looked(self, findings: list[Finding]) -> None:
        if findings and not self.findings:
            self._workplace.report(findings[0].as_fault())
        self.findings += findings
        self._go_on()

    def _ended(self, fault: Fault) -> None:
        """A lock ends it; what can't be read is a finding like any other."""
        if fault.code is not FaultCode.VAULT_LOCKED:
            self.findings.append(Finding(fault.code, fault.facts))
            self._workplace.report(fault)
