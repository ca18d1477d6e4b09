"""The first unlocking of a vault that was brought back from a backup: the snapshot's signature is verified against the
log, and the restoring written into it. Until then the snapshot's own list lies in the vault's folder.
"""

from __future__ import annotations

from contextlib import suppress

from desktop.crypto.digests import sha256_hex
from desktop.crypto.namespaces import BACKUP
from desktop.crypto.signing import SignatureRefused, verify_signature
from desktop.custody.entry import entry_body
from desktop.custody.log import CustodyLog
from desktop.domain.custody import Action
from desktop.domain.faults import Fact, Fault, FaultCode
from desktop.vault.backup_format import MOST_MANIFEST_BYTES, Snapshot, read_snapshot
from desktop.vault.files import read_small
from desktop.vault.layout import RESTORED, RESTORED_SIGNATURE
from desktop.vault.vault import Vault

_SIGNATURE_BYTES = 4096


def is_restored(vault: Vault) -> bool:
    """Whether the vault was brought back from a backup and that is not yet in its log."""
    return (vault.root / RESTORED).is_file()


def check_restored(vault: Vault) -> Snapshot:
    """The snapshot the vault was brought back from, if an account of this vault signed it over this very log.

    Raises `Fault(BACKUP_DAMAGED)`, `Fault(BACKUP_SIGNATURE_WRONG)`, and `VAULT_FILE_MISSING` where nothing says so.
    """
    manifest = _manifest(vault)
    signature = read_small(vault.root / RESTORED_SIGNATURE, _SIGNATURE_BYTES)
    try:
        snapshot = read_snapshot(manifest)
    except ValueError as error:
        raise Fault(FaultCode.BACKUP_DAMAGED, name=RESTORED) from error
    try:
        verify_signature(manifest, signature.decode("ascii"), BACKUP, vault.accounts.signing_keys(snapshot.account))
    except (SignatureRefused, UnicodeDecodeError) as error:
        raise Fault(FaultCode.BACKUP_SIGNATURE_WRONG, name=snapshot.id) from error
    told = {checkpoint.text for checkpoint in vault.entries.checkpoints()}
    if snapshot.vault_id != vault.id or snapshot.checkpoint not in told:
        raise Fault(FaultCode.BACKUP_SIGNATURE_WRONG, name=snapshot.id)
    return snapshot


def note_restored(vault: Vault, log: CustodyLog) -> None:
    """Writes the restoring into the log, once; inside the transaction of signing in. Raises as `check_restored`."""
    if not is_restored(vault):
        return
    snapshot, manifest_sha256 = check_restored(vault), sha256_hex(_manifest(vault))
    if not _is_noted(vault, snapshot, manifest_sha256):
        facts: dict[str, Fact] = {"log_size": snapshot.log_size, "manifest_sha256": manifest_sha256}
        log.record(Action.VAULT_RESTORED, snapshot.id, facts=facts)


def forget_restored(vault: Vault) -> None:
    """Takes the snapshot's list out of the vault's folder, once the restoring is in the log.

    Where the disk refuses, the next unlocking tries again.
    """
    for name in (RESTORED, RESTORED_SIGNATURE):
        with suppress(OSError):
            (vault.root / name).unlink(missing_ok=True)


def _manifest(vault: Vault) -> bytes:
    return read_small(vault.root / RESTORED, MOST_MANIFEST_BYTES)


def _is_noted(vault: Vault, snapshot: Snapshot, manifest_sha256: str) -> bool:
    """Whether an earlier unlocking wrote it and was killed before the list was taken away."""
    bodies = [entry_body(entry.body) for entry in vault.entries.about(Action.VAULT_RESTORED)]
    return any((b.object, b.facts.get("manifest_sha256")) == (snapshot.id, manifest_sha256) for b in bodies)
