"""What every part of a check is given: the vault, the machine, the moment, and whether to go on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from desktop.custody.checkup.machine import MachineFacts
from desktop.custody.identity_access import Proof
from desktop.custody.signed_in import SignedIn
from desktop.domain.checkup import CheckFinding, CheckSection, Severity
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.finding import Finding
from desktop.vault.vault import Vault

Progress = Callable[[str, int, int], None]
"""Gets the section, and how much of it is done and in all."""
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Course:
    """One run of the check."""

    signed_in: SignedIn
    machine: MachineFacts
    now: datetime
    progress: Progress
    cancelled: Cancelled
    proof: Proof | None = None

    @property
    def vault(self) -> Vault:
        """The vault that is checked."""
        return self.signed_in.vault

    def tell(self, section: CheckSection, done: int, total: int) -> None:
        """Says how far the section is. Raises `Fault(CHECK_CANCELLED)` when the check is to stop."""
        if self.cancelled():
            raise Fault(FaultCode.CHECK_CANCELLED)
        self.progress(section.value, done, total)


Check = Callable[[Course], Iterable[CheckFinding]]


def damages(section: CheckSection, findings: Iterable[Finding]) -> Iterator[CheckFinding]:
    """Findings on evidence as findings of a section."""
    for finding in findings:
        yield CheckFinding(section, finding.code, Severity.DAMAGE, finding.facts)
