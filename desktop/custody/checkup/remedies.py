"""Which file of the vault a finding is about, where a backup may hold it whole: such a file can be brought back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from desktop.domain.checkup import CheckCode, CheckFinding, CheckSection, Repair, Severity
from desktop.domain.faults import FaultCode
from desktop.vault.layout import IDENTITY_DATABASE, IDENTITY_KEY, MEDIA, RECOVERY, SLOTS

_OF_AUDIO = (CheckSection.PAGES, CheckSection.AUDIO)
_OF_SLOTS = (
    FaultCode.VAULT_SLOT_DAMAGED, CheckCode.ACCOUNT_WITHOUT_SLOT, CheckCode.SLOT_OF_OTHER_KEYS,
    CheckCode.SLOT_NOT_AS_STATED,
)  # fmt: skip
_OF_IDENTITIES = (FaultCode.VAULT_DAMAGED, FaultCode.VAULT_FILE_MISSING, FaultCode.CUSTODY_ROW_DIFFERS)


def with_remedies(findings: Iterable[CheckFinding]) -> list[CheckFinding]:
    """The findings, those on such files with `Repair.BRING_BACK`."""
    return [replace(one, repair=Repair.BRING_BACK) if file_of(one) else one for one in findings]


def file_of(finding: CheckFinding) -> str:
    """The file's name in the vault's folder, or nothing. The key of identities stands for its signature too."""
    name = str(finding.facts.get("name", ""))
    if finding.severity is not Severity.DAMAGE:
        return ""
    if finding.section in _OF_AUDIO and "interview" in finding.facts:
        return name if name != f"{MEDIA}/" else ""
    if finding.section is CheckSection.KEYS and finding.code in _OF_SLOTS:
        return f"{SLOTS}/{finding.facts['account']}.json"
    if finding.section is CheckSection.KIT:
        return RECOVERY
    return _identity_file(finding, name) if finding.section is CheckSection.IDENTITIES else ""


def _identity_file(finding: CheckFinding, name: str) -> str:
    if finding.code is FaultCode.IDENTITY_KEY_SIGNATURE_WRONG or name.startswith(IDENTITY_KEY):
        return IDENTITY_KEY
    return IDENTITY_DATABASE if finding.code in _OF_IDENTITIES else ""
