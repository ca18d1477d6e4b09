"""The identities' files, who can open them, and, with an entitled account's proof, every identity against the log.

Nobody is looked at: what is read here is compared and thrown away.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from desktop.custody.checkup.course import Course, damages
from desktop.custody.identities import check_identities
from desktop.custody.identity_access import entitled_accounts, identity_signers
from desktop.domain.checkup import CheckCode, CheckFinding, CheckSection, Severity
from desktop.domain.faults import Fact, FaultCode
from desktop.domain.finding import Finding, findings_of
from desktop.vault.identity_key import verify_sealing
from desktop.vault.layout import IDENTITY_DATABASE, IDENTITY_DATABASE_NEXT
from desktop.vault.vault import Vault


def check_identity_store(course: Course) -> Iterator[CheckFinding]:
    """Nothing at all in an office that works with codes alone."""
    course.tell(CheckSection.IDENTITIES, 0, 1)
    vault = course.vault
    if vault.identities.sealing() is None:
        return
    damaged = [*findings_of(partial(_sealed_key, vault)), *_store_file(vault)]
    yield from damages(CheckSection.IDENTITIES, damaged)
    yield from _openers(vault)
    if course.proof is None:
        yield _found(CheckCode.IDENTITIES_UNREAD, Severity.NOTE)
    elif not damaged:
        found = findings_of(partial(check_identities, course.signed_in, course.proof))
        yield from damages(CheckSection.IDENTITIES, found)


def _sealed_key(vault: Vault) -> list[Finding]:
    """Raises what is wrong with it, as far as that can be told without opening it."""
    verify_sealing(vault.root, identity_signers(vault))
    return []


def _store_file(vault: Vault) -> list[Finding]:
    """A renewal that was cut off has the new file beside the old one, or in its place."""
    if any((vault.root / name).is_file() for name in (IDENTITY_DATABASE, IDENTITY_DATABASE_NEXT)):
        return []
    return [Finding(FaultCode.VAULT_FILE_MISSING, {"name": IDENTITY_DATABASE})]


def _openers(vault: Vault) -> Iterator[CheckFinding]:
    accounts = entitled_accounts(vault)
    if not accounts:
        yield _found(CheckCode.IDENTITIES_SHUT, Severity.CARE)
    elif len(accounts) == 1:
        yield _found(CheckCode.IDENTITIES_ONE, Severity.NOTE, account=accounts[0])
    sealing, kit = vault.identities.sealing(), vault.recovery_kits.latest()
    if sealing is not None and kit is not None and sealing.kit_recipient != kit.age_recipient:
        yield _found(CheckCode.IDENTITIES_WITHOUT_KIT, Severity.CARE)


def _found(code: CheckCode, severity: Severity, **facts: Fact) -> CheckFinding:
    return CheckFinding(CheckSection.IDENTITIES, code, severity, facts)
