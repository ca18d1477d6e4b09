"""Decides what the custody screen shows. Reads the log and asks for checks; never changes an entry."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.custody.audit import check_log, check_rows
from desktop.custody.entry import entry_body
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import CustodyEntry
from desktop.domain.faults import Fault, FaultCode
from desktop.ui.session import Session


class CheckState(StrEnum):
    """What is known of the log since this screen was opened."""

    NOT_CHECKED = "not_checked"
    CHECKING = "checking"
    GOOD = "good"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class CustodyRow:
    """One entry as people read it; `action` and `object_id` are codes."""

    seq: int
    at: datetime
    account: str
    action: str
    object_id: str


@dataclass(frozen=True, slots=True)
class LogState:
    """All rows, newest first, and how many entries the latest checkpoint covers."""

    rows: tuple[CustodyRow, ...]
    checkpoint_size: int


class CustodyPresenter:
    """Rows, check and checkpoint."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.changed: Callable[[], None] = lambda: None
        self.log = LogState((), 0)
        self.check_state = CheckState.NOT_CHECKED
        self.findings = 0

    def load(self) -> None:
        """Looks at the log again."""
        signed_in = self._session.signed_in
        self._session.runner.run(lambda _: log_state(signed_in), self._show, self._session.report)

    def _show(self, log: LogState) -> None:
        self.log = log
        self.changed()

    def check(self) -> None:
        """Checks every signature, link and row, and says what was found."""
        if self.check_state is CheckState.CHECKING:
            return
        self.check_state = CheckState.CHECKING
        self.changed()
        vault = self._session.signed_in.vault
        self._session.runner.run(
            lambda _: [finding.as_fault() for finding in (*check_log(vault), *check_rows(vault))],
            self._checked,
            self._failed,
        )

    def _checked(self, findings: Sequence[Fault]) -> None:
        self.findings = len(findings)
        self.check_state = CheckState.BAD if findings else CheckState.GOOD
        self.changed()
        if findings:
            self._session.report(findings[0])

    def make_checkpoint(self) -> None:
        """Signs a statement of the log's state."""
        log = self._session.signed_in.log
        self._session.runner.run(lambda _: log.checkpoint(), lambda _: self.load(), self._session.report)

    def _failed(self, fault: Fault) -> None:
        self.check_state = CheckState.NOT_CHECKED
        self.changed()
        self._session.report(fault)


def log_state(signed_in: SignedIn) -> LogState:
    """The log as rows, newest first, and its latest checkpoint."""
    entries = signed_in.vault.entries
    checkpoints = entries.checkpoints()
    rows = tuple(row_of(entry) for entry in reversed(entries.all()))
    return LogState(rows, checkpoints[-1].size if checkpoints else 0)


def row_of(entry: CustodyEntry) -> CustodyRow:
    """An entry's signed body as a row. Raises `Fault(CUSTODY_LOG_BROKEN)` for one that is not in our form."""
    try:
        body = entry_body(entry.body)
        at = datetime.fromisoformat(body.time)
    except ValueError as error:
        raise Fault(FaultCode.CUSTODY_LOG_BROKEN, seq=entry.seq) from error
    return CustodyRow(seq=entry.seq, at=at, account=body.actor, action=body.action, object_id=body.object)
