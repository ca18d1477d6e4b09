"""What a check found wrong: the same code and facts as a fault, but given back instead of raised."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from desktop.domain.faults import Fact, Fault, FaultCode


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not as it should be."""

    code: FaultCode
    facts: Mapping[str, Fact] = field(default_factory=dict)

    def as_fault(self) -> Fault:
        """The finding as a fault, to be raised."""
        return Fault(self.code, **self.facts)


def findings_of(check: Callable[[], list[Finding]]) -> list[Finding]:
    """What `check` finds; a fault that stops it half-way is the finding then."""
    try:
        return check()
    except Fault as fault:
        return [Finding(fault.code, fault.facts)]
