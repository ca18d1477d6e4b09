"""The office's rules as they were set. The latest decision about a rule counts."""

from __future__ import annotations

from desktop.domain.ids import AccountId
from desktop.domain.policy import RANGES, Policy, PolicyDecision
from desktop.vault.database import Database, Row
from desktop.vault.row_reader import row_reader
from desktop.vault.stamps import moment_of, stamp_of

_COLUMNS = "name, value, set_by, set_at"


class Policies:
    """The rules of a vault's office."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, decision: PolicyDecision) -> None:
        """Stores a decision over all earlier ones."""
        self._database.execute(
            "INSERT INTO policy (name, value, set_by, set_at) VALUES (?, ?, ?, ?)",
            (decision.policy.value, str(decision.value), decision.set_by, stamp_of(decision.set_at)),
        )

    def value(self, policy: Policy) -> int:
        """The rule in force: as it was last set, else its default."""
        row = self._database.first(
            f"SELECT {_COLUMNS} FROM policy WHERE name = ? ORDER BY number DESC LIMIT 1", (policy.value,)
        )
        return _decision(row).value if row else RANGES[policy].default

    def all(self) -> list[PolicyDecision]:
        """Every decision, oldest first."""
        return [_decision(row) for row in self._database.execute(f"SELECT {_COLUMNS} FROM policy ORDER BY number")]


@row_reader
def _decision(row: Row) -> PolicyDecision:
    name, value, by, at = row
    return PolicyDecision(Policy(name), int(value), AccountId(by), moment_of(at))
