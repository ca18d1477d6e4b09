"""Decides what the custody screen shows. Reads the log and asks for checks; never changes an entry."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.custody.attachment_check import check_attachments
from desktop.custody.audit import check_log, check_rows
from desktop.custody.entry import entry_body
from desktop.custody.media_check import check_media
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action, CustodyEntry
from desktop.domain.faults import Fault, FaultCode
from desktop.ui.runner import Lane, Task
from desktop.ui.workplace import Workplace


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

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self.changed: Callable[[], None] = lambda: None
        self.log = LogState((), 0)
        self.check_state = CheckState.NOT_CHECKED
        self.findings = 0
        self.recordings_checked = (0, 0)

    def load(self) -> None:
        """Looks at the log again."""
        signed_in = self._workplace.signed_in
        self._workplace.runner.run(lambda _: log_state(signed_in), self._show, self._workplace.report)

    def _show(self, log: LogState) -> None:
        self.log = log
        self.changed()

    def check(self) -> None:
        """Checks every signature, link, row and recording, notes that it was done, and says what was found."""
        if self.check_state is CheckState.CHECKING:
            return
        self.check_state = CheckState.CHECKING
        self.changed()
        signed_in = self._workplace.signed_in
        self._workplace.runner.run(
            lambda task: check_everything(signed_in, task),
            self._checked,
            self._failed,
            lane=Lane.JOB,
            progress=self._came_to,
        )

    def _came_to(self, _: str, done: int, total: int) -> None:
        self.recordings_checked = (done, total)
        self.changed()

    def _checked(self, findings: Sequence[Fault]) -> None:
        self.findings = len(findings)
        self.check_state = CheckState.BAD if findings else CheckState.GOOD
        self.changed()
        self.load()
        if findings:
            self._workplace.report(findings[0])

    def make_checkpoint(self) -> None:
        """Signs a statement of the log's state."""
        log = self._workplace.signed_in.log
        self._workplace.runner.run(lambda _: log.checkpoint(), lambda _: self.load(), self._workplace.report)

    def _failed(self, fault: Fault) -> None:
        self.check_state = CheckState.NOT_CHECKED
        self.changed()
        self._workplace.report(fault)


def check_everything(signed_in: SignedIn, task: Task) -> list[Fault]:
    """All findings on the vault as faults. Raises `Fault(VAULT_LOCKED)` when the vault is locked meanwhile."""
    vault = signed_in.vault

    def progress(done: int, total: int) -> None:
        if task.cancelled():
            raise Fault(FaultCode.VAULT_LOCKED)
        task.report("recordings", done, total)

    findings = [*check_log(vault), *check_rows(vault), *check_media(vault, progress)]
    findings += check_attachments(vault, lambda _done, _total: progress(0, 0))
    with vault.transaction():
        signed_in.log.record(Action.VAULT_CHECKED, vault.id, facts={"findings": len(findings)})
    return [finding.as_fault() for finding in findings]


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
