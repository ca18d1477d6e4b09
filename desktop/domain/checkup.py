"""What a check of the whole vault says: findings by section, how grave each is, and the repair that loses nothing.

A finding's facts are codes, ids, counts and names of files in the vault's folder: never testimony.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from desktop.domain.faults import Fact, FaultCode


class Severity(StrEnum):
    """How grave: evidence or keys are not as they should be, somebody should see to it, or it is only good to know."""

    DAMAGE = "damage"
    CARE = "care"
    NOTE = "note"


class CheckSection(StrEnum):
    """What is looked at, in the order of the report."""

    PAGES = "pages"
    LOG = "log"
    ROWS = "rows"
    AUDIO = "audio"
    FILES = "files"
    SIZES = "sizes"
    KEYS = "keys"
    IDENTITIES = "identities"
    KIT = "kit"
    BACKUP = "backup"
    OUTSIDE = "outside"
    DISK = "disk"


class CheckCode(StrEnum):
    """What can be found beside the faults that have names of their own."""

    CHECKPOINT_BEHIND = "checkpoint_behind"
    ERASURE_UNFINISHED = "erasure_unfinished"
    ERASURE_KEY_DUE = "erasure_key_due"
    MEDIA_WITHOUT_ROW = "media_without_row"
    PART_LEFT = "part_left"
    LOCK_LEFT = "lock_left"
    FILE_UNKNOWN = "file_unknown"
    CREATION_LEFT = "creation_left"
    KEY_WORK_LEFT = "key_work_left"
    SET_ASIDE = "set_aside"
    LOG_LARGE = "log_large"
    INTERVIEW_SIZE = "interview_size"
    VAULT_SIZE = "vault_size"
    SLOT_CHEAP = "slot_cheap"
    SLOT_WITHOUT_ACCOUNT = "slot_without_account"
    SLOT_OF_REMOVED = "slot_of_removed"
    ACCOUNT_WITHOUT_SLOT = "account_without_slot"
    SLOT_OF_OTHER_KEYS = "slot_of_other_keys"
    SLOT_NOT_AS_STATED = "slot_not_as_stated"
    GRANT_MISSING = "grant_missing"
    GRANT_LEFT = "grant_left"
    CUSTODIAN_ALONE = "custodian_alone"
    IDENTITIES_UNREAD = "identities_unread"
    IDENTITIES_SHUT = "identities_shut"
    IDENTITIES_ONE = "identities_one"
    IDENTITIES_WITHOUT_KIT = "identities_without_kit"
    KIT_MISSING = "kit_missing"
    KIT_NOT_REHEARSED = "kit_not_rehearsed"
    KIT_REHEARSED_LONG_AGO = "kit_rehearsed_long_ago"
    KIT_STATE = "kit_state"
    BACKUP_MISSING = "backup_missing"
    BACKUP_OLD = "backup_old"
    BACKUP_STATE = "backup_state"
    OUTSIDE_MISSING = "outside_missing"
    OUTSIDE_OLD = "outside_old"
    OUTSIDE_STATE = "outside_state"
    DISK_ALMOST_FULL = "disk_almost_full"
    DISK_READ_ONLY = "disk_read_only"
    DISK_CASE_BLIND = "disk_case_blind"
    DISK_SLOW = "disk_slow"
    DISK_OPEN = "disk_open"
    DISK_SEALING_UNKNOWN = "disk_sealing_unknown"
    DISK_FAILING = "disk_failing"
    DISK_HEALTH_UNKNOWN = "disk_health_unknown"
    DISK_STATE = "disk_state"
    SWAP_OPEN = "swap_open"
    SWAP_UNKNOWN = "swap_unknown"


class Repair(StrEnum):
    """What the program can do about a finding without losing anything."""

    SET_ASIDE = "set_aside"
    FINISH_ERASURE = "finish_erasure"
    FOLD_IN = "fold_in"
    MAKE_CHECKPOINT = "make_checkpoint"
    BRING_BACK = "bring_back"  # needs a drive with backups


@dataclass(frozen=True, slots=True)
class CheckFinding:
    """One thing found."""

    section: CheckSection
    code: CheckCode | FaultCode
    severity: Severity
    facts: Mapping[str, Fact] = field(default_factory=dict)
    repair: Repair | None = None


@dataclass(frozen=True, slots=True)
class CheckReport:
    """Everything found in one check, in the order of its sections."""

    vault_id: str
    checked_by: str
    checked_at: datetime
    entries: int
    findings: tuple[CheckFinding, ...]

    def of(self, *severities: Severity) -> list[CheckFinding]:
        """The findings of these severities."""
        return [finding for finding in self.findings if finding.severity in severities]

    @property
    def is_in_order(self) -> bool:
        """Whether evidence and keys are as they should be."""
        return not self.of(Severity.DAMAGE)

    @property
    def repairs(self) -> Sequence[CheckFinding]:
        """The findings that the program can repair by itself."""
        return [finding for finding in self.findings if finding.repair not in (None, Repair.BRING_BACK)]

    @property
    def missed(self) -> Sequence[CheckFinding]:
        """The findings on files that a drive with backups may give back."""
        return [finding for finding in self.findings if finding.repair is Repair.BRING_BACK]
