"""The whole check, one part after the other. That it was made is logged, with how much it found."""

from __future__ import annotations

from dataclasses import replace

from desktop.custody.checkup.course import Cancelled, Check, Course, Progress
from desktop.custody.checkup.disk import check_disk
from desktop.custody.checkup.evidence import check_audio, check_entries, check_evidence_rows, check_pages
from desktop.custody.checkup.files import check_files
from desktop.custody.checkup.identities import check_identity_store
from desktop.custody.checkup.kept import check_backup, check_kit, check_outside_anchors
from desktop.custody.checkup.keys import check_keys
from desktop.custody.checkup.machine import MachineFacts
from desktop.custody.checkup.remedies import with_remedies
from desktop.custody.checkup.sizes import check_sizes
from desktop.custody.identity_access import Proof
from desktop.custody.signed_in import SignedIn
from desktop.domain.checkup import CheckCode, CheckFinding, CheckReport, CheckSection, Severity
from desktop.domain.custody import Action
from desktop.domain.faults import Fault

CHECKS: tuple[tuple[CheckSection, Check], ...] = (
    (CheckSection.PAGES, check_pages),
    (CheckSection.LOG, check_entries),
    (CheckSection.ROWS, check_evidence_rows),
    (CheckSection.AUDIO, check_audio),
    (CheckSection.FILES, check_files),
    (CheckSection.SIZES, check_sizes),
    (CheckSection.KEYS, check_keys),
    (CheckSection.IDENTITIES, check_identity_store),
    (CheckSection.KIT, check_kit),
    (CheckSection.BACKUP, check_backup),
    (CheckSection.OUTSIDE, check_outside_anchors),
    (CheckSection.DISK, check_disk),
)


_OF_A_MISSING_ROW = (CheckCode.MEDIA_WITHOUT_ROW, CheckCode.SLOT_WITHOUT_ACCOUNT, CheckCode.SLOT_OF_REMOVED)


def check(
    signed_in: SignedIn,
    machine: MachineFacts,
    progress: Progress = lambda _section, _done, _total: None,
    cancelled: Cancelled = lambda: False,
    proof: Proof | None = None,
) -> CheckReport:
    """Everything found. Whatever a part stumbles over is its finding, and the others go on.

    With an entitled account's `proof` every identity is compared as well (`own_secret` says beforehand if it is one).
    Raises `Fault(CHECK_CANCELLED)`, and what the disk does to the entry that says so, `Fault(DISK_FULL)` and the like.
    """
    vault = signed_in.vault
    now = signed_in.clock.now()
    entries = vault.entries.count()
    course = Course(signed_in, machine, now, progress, cancelled, proof)
    found = [finding for section, part in CHECKS for finding in _findings(course, section, part)]
    findings = with_remedies(_without_rash(_each_once(found)))
    damages = sum(finding.severity is Severity.DAMAGE for finding in findings)
    cares = sum(finding.severity is Severity.CARE for finding in findings)
    signed_in.log.record(Action.VAULT_CHECKED, vault.id, facts={"findings": damages, "cares": cares})
    return CheckReport(vault.id, signed_in.account.id, now, entries, tuple(findings))


def _without_rash(findings: list[CheckFinding]) -> list[CheckFinding]:
    """While evidence or keys are damaged, a missing row may be the damage: what belonged to it stays where it is."""
    if all(finding.severity is not Severity.DAMAGE for finding in findings):
        return findings
    return [replace(one, repair=None) if one.code in _OF_A_MISSING_ROW else one for one in findings]


def _each_once(findings: list[CheckFinding]) -> list[CheckFinding]:
    """One damaged file stops every recording in it: that is one thing to see to."""
    known: dict[object, CheckFinding] = {}
    for one in findings:
        known.setdefault((one.section, one.code, tuple(sorted(one.facts.items()))), one)
    return list(known.values())


def _findings(course: Course, section: CheckSection, part: Check) -> list[CheckFinding]:
    found: list[CheckFinding] = []
    try:
        for finding in part(course):
            found.append(finding)  # noqa: PERF402 - what was found before a fault is kept
    except Fault as fault:
        if not course.cancelled():
            found.append(CheckFinding(section, fault.code, Severity.DAMAGE, fault.facts))
    course.tell(section, 1, 1)  # a part may have taken the wish to stop for a finding of its own
    return found
