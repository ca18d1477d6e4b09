"""Checks the custody log against itself, against its checkpoints, and against the account that founded the vault.

What it can't see: a tail cut off after the last checkpoint, and a whole older copy put back. Only a checkpoint held
elsewhere shows those (`outside`).
"""

from __future__ import annotations

from desktop.custody.accounts_over_time import FOLLOWED, AccountsOverTime
from desktop.custody.log_check import LogCheck, Reading, body_of, holds
from desktop.custody.rows import check_rows
from desktop.domain.finding import Finding, findings_of
from desktop.vault.vault import Vault

__all__ = ["Finding", "Reading", "check_log", "check_rows", "keys_over_time", "verify_log"]


def check_log(vault: Vault, trusted_size: int = 0, reading: Reading | None = None) -> list[Finding]:
    """Everything wrong with the log: its chain, its signatures, its checkpoints; or that it can't be read.

    Below `trusted_size` signatures are not verified again: that many entries are what a checkpoint states which the
    account at work has signed itself. Whoever gives a number has verified that checkpoint; the chain is hashed in full.
    `reading` spares reading the log once more.
    """
    return findings_of(lambda: list(LogCheck(vault, trusted_size, reading or Reading()).findings()))


def verify_log(vault: Vault) -> None:
    """Raises the first finding as `Fault(CUSTODY_LOG_BROKEN | CUSTODY_SIGNATURE_WRONG | CUSTODY_CHECKPOINT_WRONG)`."""
    for finding in check_log(vault):
        raise finding.as_fault()


def keys_over_time(vault: Vault) -> dict[str, str]:
    """The public line of every account that can act now, as the log tells it from its start."""
    accounts = AccountsOverTime(vault)
    for entry in vault.entries.about(*FOLLOWED):
        body = body_of(entry)
        if body is not None and holds(vault, entry, body, accounts):
            accounts.follow(body)
    return accounts.keys
