"""What brings the vault back when the laptop is gone (recovery kit, backups), and what shows an old copy put back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial

from desktop.custody.anchors import outside_state
from desktop.custody.checkup.course import Course, damages
from desktop.domain.backup import BackupAge
from desktop.domain.checkup import CheckCode, CheckFinding, CheckSection, Severity
from desktop.domain.faults import Fact, FaultCode
from desktop.domain.finding import Finding, findings_of
from desktop.domain.policy import Policy
from desktop.domain.recovery import RecoveryKit
from desktop.vault.layout import RECOVERY
from desktop.vault.recovery_file import read_kit_file, verify_public_part
from desktop.vault.vault import Vault


def check_kit(course: Course) -> Iterator[CheckFinding]:
    """Whether there is a recovery kit, and whether its sheets were ever tried, and lately."""
    course.tell(CheckSection.KIT, 0, 1)
    kits = course.vault.recovery_kits
    kit = kits.latest()
    if kit is None:
        yield _care(CheckSection.KIT, CheckCode.KIT_MISSING)
        return
    yield from damages(CheckSection.KIT, findings_of(partial(_kit_file, course.vault, kit)))
    moments = [rehearsal.rehearsed_at for rehearsal in kits.rehearsals() if rehearsal.kit_id == kit.id]
    if not moments:
        yield _care(CheckSection.KIT, CheckCode.KIT_NOT_REHEARSED)
        return
    days = _days(course.now, moments[-1])
    if days >= course.vault.policies.value(Policy.KIT_REHEARSAL_DAYS):
        yield _care(CheckSection.KIT, CheckCode.KIT_REHEARSED_LONG_AGO, days=days)
    facts: dict[str, Fact] = {"days": days, "threshold": kit.threshold, "shares": kit.shares}
    yield CheckFinding(CheckSection.KIT, CheckCode.KIT_STATE, Severity.NOTE, facts)


def _kit_file(vault: Vault, kit: RecoveryKit) -> list[Finding]:
    """The file without which the sheets open nothing. Raises what is wrong with it."""
    if not (vault.root / RECOVERY).is_file():
        return [Finding(FaultCode.VAULT_FILE_MISSING, {"name": RECOVERY})]
    verify_public_part(read_kit_file(vault.root), kit.age_recipient, kit.ssh_public_key, vault.id)
    return []


def check_backup(course: Course) -> Iterator[CheckFinding]:
    """How old the newest backup is, and whether that is too old by the office's rule."""
    course.tell(CheckSection.BACKUP, 0, 1)
    latest = course.vault.backups.latest()
    if latest is None:
        yield _care(CheckSection.BACKUP, CheckCode.BACKUP_MISSING)
        return
    days = _days(course.now, latest.made_at)
    age = BackupAge(course.now - latest.made_at, course.vault.policies.value(Policy.BACKUP_DAYS))
    facts: dict[str, Fact] = {"days": days, "drive": latest.drive, "bytes": latest.size_bytes}
    if age.is_due:
        yield _care(CheckSection.BACKUP, CheckCode.BACKUP_OLD, days=days)
    yield CheckFinding(CheckSection.BACKUP, CheckCode.BACKUP_STATE, Severity.NOTE, facts)


def check_outside_anchors(course: Course) -> Iterator[CheckFinding]:
    """Whether somebody else holds a state of the log that is new enough to show that an older copy was put back."""
    course.tell(CheckSection.OUTSIDE, 0, 1)
    state = outside_state(course.vault, course.now)
    if state.newest is None:
        severity = Severity.CARE if state.is_due else Severity.NOTE
        yield CheckFinding(CheckSection.OUTSIDE, CheckCode.OUTSIDE_MISSING, severity)
        return
    days = _days(course.now, state.newest.at)
    if state.is_due:
        yield _care(CheckSection.OUTSIDE, CheckCode.OUTSIDE_OLD, days=days)
    facts: dict[str, Fact] = {"days": days, "kind": state.newest.kind.value}
    yield CheckFinding(CheckSection.OUTSIDE, CheckCode.OUTSIDE_STATE, Severity.NOTE, facts)


def _days(now: datetime, then: datetime) -> int:
    return max(0, (now - then) // timedelta(days=1))


def _care(section: CheckSection, code: CheckCode, **facts: Fact) -> CheckFinding:
    return CheckFinding(section, code, Severity.CARE, facts)
