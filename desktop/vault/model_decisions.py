"""What the office has decided about speech models. Rows are inserted and never changed; the latest one counts."""

from __future__ import annotations

from desktop.domain.ids import AccountId
from desktop.domain.model import ModelDecision
from desktop.vault.database import Database, Row
from desktop.vault.row_reader import row_reader
from desktop.vault.stamps import moment_of, stamp_of

_COLUMNS = "content_sha256, name, is_accepted, decided_by, decided_at"


class ModelDecisions:
    """The decisions of a vault's office."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, decision: ModelDecision) -> None:
        """Stores a decision over all earlier ones."""
        self._database.execute(
            f"INSERT INTO model_decision ({_COLUMNS}) VALUES (?, ?, ?, ?, ?)",
            (
                decision.content_sha256, decision.name, int(decision.is_accepted), decision.decided_by,
                stamp_of(decision.decided_at),
            ),
        )  # fmt: skip

    def latest(self, content_sha256: str) -> ModelDecision | None:
        """The decision in force about a model; None where nobody has decided."""
        row = self._database.first(
            f"SELECT {_COLUMNS} FROM model_decision WHERE content_sha256 = ? ORDER BY number DESC LIMIT 1",
            (content_sha256,),
        )
        return _decision(row) if row else None

    def all(self) -> list[ModelDecision]:
        """Every decision, oldest first."""
        rows = self._database.execute(f"SELECT {_COLUMNS} FROM model_decision ORDER BY number")
        return [_decision(row) for row in rows]


@row_reader
def _decision(row: Row) -> ModelDecision:
    content, name, is_accepted, by, at = row
    return ModelDecision(content, name, bool(is_accepted), AccountId(by), moment_of(at))
