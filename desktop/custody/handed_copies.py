"""Which reading copies of an interview left the vault: read from the custody log, which alone knows of them.

What was begun and never ended is not among them, though a drive that was pulled may hold some of it: see the log.
"""

from __future__ import annotations

from datetime import datetime

from desktop.custody.entry import EntryBody, entry_body
from desktop.custody.log import CustodyLog
from desktop.domain.custody import Action
from desktop.domain.destination import HandedCopy
from desktop.domain.faults import Fact
from desktop.domain.ids import AccountId, CopyId, DestinationId, InterviewId
from desktop.vault.vault import Vault

_SEALED, _DRAFT = "sealed", "draft"


def record_copy(log: CustodyLog, copy: HandedCopy) -> None:
    """Notes that one file left: which, how large, to whom, how it was protected, and why where that was asked."""
    facts: dict[str, Fact] = {
        "interview": copy.interview_id,
        "destination": copy.destination_id,
        "file": copy.file_name,
        "sha256": copy.sha256,
        "size_bytes": copy.size_bytes,
        _SEALED: copy.is_sealed,
        _DRAFT: copy.is_draft,
        "reason": copy.reason,
    }
    log.record(Action.COPY_HANDED_OVER, copy.copy_id, facts=facts)


def handed_copies(vault: Vault, interview_id: InterviewId) -> tuple[HandedCopy, ...]:
    """Every file of a reading copy of the interview that was handed over, oldest first."""
    bodies = (entry_body(entry.body) for entry in vault.entries.about(Action.COPY_HANDED_OVER))
    return tuple(_copy(body) for body in bodies if body.facts.get("interview") == interview_id)


def _copy(body: EntryBody) -> HandedCopy:
    facts = body.facts
    return HandedCopy(
        copy_id=CopyId(body.object),
        interview_id=InterviewId(str(facts["interview"])),
        destination_id=DestinationId(str(facts["destination"])),
        file_name=str(facts["file"]),
        sha256=str(facts["sha256"]),
        size_bytes=int(facts["size_bytes"]),
        is_sealed=bool(facts[_SEALED]),
        is_draft=bool(facts[_DRAFT]),
        reason=str(facts["reason"]),
        handed_over_by=AccountId(body.actor),
        handed_over_at=datetime.fromisoformat(body.time),
    )
