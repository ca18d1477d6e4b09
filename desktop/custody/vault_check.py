"""Checks a whole vault: log, rows, pages of every file, and the audio against its seals. The checking is logged too."""

from __future__ import annotations

from functools import partial

from desktop.custody.audit import check_log
from desktop.custody.media_check import Progress, check_media
from desktop.custody.rows import check_rows
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.faults import FaultCode
from desktop.domain.finding import Finding, findings_of
from desktop.vault.layout import DATABASE, MEDIA
from desktop.vault.vault import Vault


def check_vault(signed_in: SignedIn, progress: Progress = lambda _done, _total: None) -> list[Finding]:
    """Everything found wrong. `progress` gets the recordings compared so far, and all of them."""
    vault = signed_in.vault
    pages = findings_of(lambda: check_pages(vault))
    findings = [*pages, *check_log(vault), *check_rows(vault), *check_media(vault, progress)]
    signed_in.log.record(Action.VAULT_CHECKED, vault.id, facts={"findings": len(findings)})
    return findings


def check_pages(vault: Vault) -> list[Finding]:
    """`VAULT_DAMAGED` for every file whose pages don't hold, and what opening a media file raised."""
    findings = [Finding(FaultCode.VAULT_DAMAGED, {"name": DATABASE})] if vault.check_integrity() else []
    for interview in vault.interviews.all():
        if vault.has_media(interview.id):
            findings += findings_of(partial(_media_pages, vault, interview.id))
    return findings


def _media_pages(vault: Vault, interview_id: str) -> list[Finding]:
    path, _ = vault.media_access(interview_id)
    damage = vault.media(interview_id).check_integrity()
    return [Finding(FaultCode.VAULT_DAMAGED, {"name": f"{MEDIA}/{path.name}"})] if damage else []
