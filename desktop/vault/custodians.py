"""Who may seal the vault key: the founder, whose key is pinned in every slot, and whom a custodian made custodian.

A grant lies in the slot it makes a custodian of: slots can be read without a key, and trust starts at the pinned key
inside one's own slot, so a grant is worth exactly the signature under it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from desktop.crypto.canonical import canonical_json
from desktop.crypto.namespaces import CUSTODIAN
from desktop.crypto.signing import SignatureRefused, SigningKey, verify_signature
from desktop.crypto.slots import SLOT_LIMIT_BYTES, read_slot
from desktop.domain.faults import Fault
from desktop.domain.ids import VaultId
from desktop.vault.files import read_small
from desktop.vault.layout import slot_files

_GRANT = "custodian_grant"


def with_grant(slot: bytes, vault_id: VaultId, granted_by: SigningKey) -> bytes:
    """`slot` with a grant signed by a custodian."""
    raw = json.loads(slot)
    raw[_GRANT] = granted_by.sign(_granted(vault_id, raw["ssh_pub"]), CUSTODIAN)
    return json.dumps(raw, indent=1).encode("ascii") + b"\n"


def trusted_signers(root: Path, vault_id: VaultId, pinned: str) -> list[str]:
    """The public lines that may sign the vault key: `pinned`, and every one reached from it by grants."""
    grants = list(_grants(root))
    trusted = [pinned]
    for _ in range(len(grants)):
        found = [line for line, grant in grants if line not in trusted and _holds(vault_id, line, grant, trusted)]
        if not found:
            break
        trusted += found
    return trusted


def _grants(root: Path) -> Iterable[tuple[str, str]]:
    """Public line and grant of every slot that has one; a damaged slot makes nobody a custodian."""
    for path in slot_files(root):
        data = read_small(path, SLOT_LIMIT_BYTES)
        try:
            line = read_slot(data).ssh_public_line
        except Fault:
            continue
        grant = json.loads(data).get(_GRANT)
        if isinstance(grant, str):
            yield line, grant


def _granted(vault_id: VaultId, public_line: str) -> bytes:
    return canonical_json({"custodian": public_line, "vault": vault_id})


def _holds(vault_id: VaultId, line: str, grant: str, trusted: Iterable[str]) -> bool:
    try:
        verify_signature(_granted(vault_id, line), grant, CUSTODIAN, trusted)
    except SignatureRefused:
        return False
    return True
