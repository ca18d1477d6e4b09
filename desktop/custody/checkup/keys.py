"""Key slots against accounts, what a passphrase costs to guess, and who may seal the vault key. Opens no slot."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop.crypto.slots import SLOT_LIMIT_BYTES, Argon2Cost, Slot, read_slot, slot_mark
from desktop.custody.checkup.course import Course
from desktop.custody.slot_marks import stated_marks
from desktop.domain.checkup import CheckCode, CheckFinding, CheckSection, Repair, Severity
from desktop.domain.faults import Fact, Fault, FaultCode
from desktop.domain.ids import AccountId
from desktop.domain.people import Account, AccountState
from desktop.vault.custodians import trusted_signers
from desktop.vault.files import read_small
from desktop.vault.layout import SLOTS, slot_files, slot_path
from desktop.vault.vault import Vault

_GRANT = "custodian_grant"


@dataclass(frozen=True, slots=True)
class _Due:
    """What slots should be: as the log states them, and as dear as is fair on this machine, if that can be told."""

    marks: Mapping[AccountId, str]
    cost: Argon2Cost | None


def check_keys(course: Course) -> Iterator[CheckFinding]:
    """Slots without accounts, accounts without slots, cheap slots, and grants."""
    course.tell(CheckSection.KEYS, 0, 1)
    vault = course.vault
    accounts = _signing_in_here(vault)
    trusted = trusted_signers(vault.root, vault.facts.id, vault.keys.pinned_admin)
    due = _Due(stated_marks(vault), course.machine.fair_cost())
    for path in slot_files(vault.root):
        yield from _slot(path, accounts, due)
    for account in accounts.values():
        yield from _account(vault, account, trusted)
    if sum(account.is_custodian for account in accounts.values()) == 1:
        yield _found(CheckCode.CUSTODIAN_ALONE, Severity.NOTE)


def loose_slots(vault: Vault) -> Iterator[CheckFinding]:
    """The slots that belong to nobody who can open the vault: they can be set aside."""
    accounts = _signing_in_here(vault)
    for path in slot_files(vault.root):
        yield from _loose(path, accounts)


def _signing_in_here(vault: Vault) -> dict[AccountId, Account]:
    """Those who have, or had, a slot: nobody who signs in elsewhere."""
    return {a.id: a for a in vault.accounts.all() if a.state is not AccountState.ELSEWHERE}


def _loose(path: Path, accounts: Mapping[AccountId, Account]) -> Iterator[CheckFinding]:
    account, name = accounts.get(AccountId(path.stem)), f"{SLOTS}/{path.name}"
    if account is None:
        yield _found(CheckCode.SLOT_WITHOUT_ACCOUNT, Severity.CARE, Repair.SET_ASIDE, name=name)
    elif account.state is AccountState.REMOVED:  # others may be custodians by what a custodian's slot holds
        remedy = None if _has_grant(read_small(path, SLOT_LIMIT_BYTES)) else Repair.SET_ASIDE
        yield _found(CheckCode.SLOT_OF_REMOVED, Severity.CARE, remedy, name=name, account=account.id)


def _slot(path: Path, accounts: Mapping[AccountId, Account], due: _Due) -> Iterator[CheckFinding]:
    account = accounts.get(AccountId(path.stem))
    if account is None or account.state is AccountState.REMOVED:
        yield from _loose(path, accounts)
        return
    try:
        data = read_small(path, SLOT_LIMIT_BYTES)
        slot = read_slot(data)
    except Fault as fault:
        facts: dict[str, Fact] = {**fault.facts, "account": account.id}
        yield CheckFinding(CheckSection.KEYS, fault.code, Severity.DAMAGE, facts)
        return
    yield from _readable_slot(slot, data, account, due)


def _readable_slot(slot: Slot, data: bytes, account: Account, due: _Due) -> Iterator[CheckFinding]:
    mark = slot_mark(data)
    if (slot.account_id, slot.ssh_public_line) != (account.id, account.ssh_public_key):
        yield _found(CheckCode.SLOT_OF_OTHER_KEYS, Severity.DAMAGE, account=account.id)
    elif due.marks.get(account.id, mark) != mark:  # rotten where only its passphrase could tell, or exchanged
        yield _found(CheckCode.SLOT_NOT_AS_STATED, Severity.DAMAGE, account=account.id)
    if due.cost is not None and 2 * slot.cost.t * slot.cost.m_kib < due.cost.t * due.cost.m_kib:
        yield _found(
            CheckCode.SLOT_CHEAP, Severity.CARE, account=account.id, mib=slot.cost.m_kib // 1024,
            fair_mib=due.cost.m_kib // 1024,
        )  # fmt: skip
    if _has_grant(data) and not account.is_custodian:
        yield _found(CheckCode.GRANT_LEFT, Severity.CARE, account=account.id)


def _account(vault: Vault, account: Account, trusted: list[str]) -> Iterator[CheckFinding]:
    if account.state is not AccountState.REMOVED and not slot_path(vault.root, account.id).is_file():
        yield _found(CheckCode.ACCOUNT_WITHOUT_SLOT, Severity.DAMAGE, account=account.id)
    elif account.is_custodian and account.ssh_public_key not in trusted:
        yield _found(CheckCode.GRANT_MISSING, Severity.DAMAGE, account=account.id)


def _has_grant(data: bytes) -> bool:
    try:
        raw = json.loads(data)
    except (ValueError, RecursionError):
        return False
    return isinstance(raw, dict) and _GRANT in raw


def _found(
    code: CheckCode | FaultCode, severity: Severity, repair: Repair | None = None, **facts: Fact
) -> CheckFinding:
    return CheckFinding(CheckSection.KEYS, code, severity, facts, repair)
