"""Who may seal the vault key: the founder, whose key is pinned in every slot, and whom a custodian made custodian.

A grant lies in the slot it makes a custodian of, with the grants that lead to it. Trust starts at the pinned key inside
one's own slot: a grant is worth the signature under it, and only until the vault is open. From then on, whoever sealed
its key must be a custodian according to the log (`vault.recipients`): copies of grants can't be taken back.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from desktop.crypto.canonical import canonical_json
from desktop.crypto.namespaces import CUSTODIAN
from desktop.crypto.signing import SignatureRefused, SigningKey, verify_signature
from desktop.crypto.slots import SLOT_LIMIT_BYTES, read_slot
from desktop.crypto.strict_json import strict_json
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import VaultId
from desktop.vault.files import read_small, write_whole
from desktop.vault.layout import RECOVERY, slot_files

_GRANT, _CHAIN, _LINE = "custodian_grant", "custodian_chain", "ssh_pub"
_KEPT = (_GRANT, _CHAIN)

Link = tuple[str, str]
"""A public line, and the grant that somebody earlier in the chain signed for it."""


def with_grant(holder: bytes, vault_id: VaultId, granted_by: SigningKey, chain: Iterable[Link] = ()) -> bytes:
    """`holder` (a slot, or `recovery.json`) with a grant for its `ssh_pub`, signed by a custodian.

    `chain` are the links from the pinned key to that custodian (`chain_to`).
    """
    raw = json.loads(holder)
    raw[_GRANT] = granted_by.sign(_granted(vault_id, raw[_LINE]), CUSTODIAN)
    raw[_CHAIN] = [{_LINE: line, "grant": grant} for line, grant in chain]
    return _as_file(raw)


def with_grants_of(holder: bytes, earlier: bytes) -> bytes:
    """`holder`, a slot made anew for the same keys, with what `earlier` says about its custodian."""
    kept = {name: value for name, value in json.loads(earlier).items() if name in _KEPT}
    return _as_file(json.loads(holder) | kept)


def without_grant(holder: bytes) -> bytes:
    """`holder` as it is for an account that is no custodian."""
    return _as_file({name: value for name, value in json.loads(holder).items() if name not in _KEPT})


def trusted_signers(root: Path, vault_id: VaultId, pinned: str) -> list[str]:
    """The public lines that may sign the vault key: `pinned`, and every one reached from it by grants."""
    return list(_chains(vault_id, pinned, _links(root)))


def chain_to(root: Path, vault_id: VaultId, pinned: str, line: str) -> list[Link]:
    """The fewest links that lead from `pinned` to `line`, that of `line` last; none for `pinned` itself.

    Raises `Fault(VAULT_KEY_SIGNATURE_WRONG)` when no grant leads there.
    """
    chains = _chains(vault_id, pinned, _links(root))
    if line not in chains:
        raise Fault(FaultCode.VAULT_KEY_SIGNATURE_WRONG)
    return chains[line]


def own_chain_of(raw: Mapping[str, Any], vault_id: VaultId, pinned: str) -> bool:
    """Whether the holder itself, without any other, leads from `pinned` to its own line, and holds nothing besides."""
    trusted = [pinned]
    links = list(_links_in(raw))
    for line, grant in (*links[1:], *links[:1]):
        if _signer_of(vault_id, line, grant, trusted[-1:]) is None:
            return False
        trusted.append(line)
    return trusted[-1] == raw[_LINE] and len(links) == 1 + len(raw[_CHAIN])


def keep_chains(root: Path, vault_id: VaultId, pinned: str, leaving: Collection[str], acting: SigningKey) -> None:
    """Makes every grant hold without the public lines `leaving`, as far as it can.

    A custodian who is only reached through them gets a grant by `acting` instead; each slot then holds its whole
    chain, so that it no longer matters which other slots are there. Raises as `chain_to`.
    """
    links = list(_links(root))
    chains = _chains(vault_id, pinned, links)
    without = _chains(vault_id, pinned, [link for link in links if link[0] not in leaving])
    if acting.public_line not in chains:
        raise Fault(FaultCode.VAULT_KEY_SIGNATURE_WRONG)
    # The acting custodian first: the others may hang on the chain that is now in this slot.
    for path, raw in sorted(_holders(root), key=lambda held: held[1][_LINE] != acting.public_line):
        line = raw[_LINE]
        if _GRANT not in raw or line in leaving or line not in chains:
            continue
        chain = without.get(line) or (chains[line] if line == acting.public_line else None)
        if chain:
            *before, (_, raw[_GRANT]) = chain
            raw[_CHAIN] = [{_LINE: key, "grant": grant} for key, grant in before]
            write_whole(path, _as_file(raw))
        elif line != pinned:
            way = without.get(acting.public_line, chains[acting.public_line])
            write_whole(path, with_grant(_as_file(raw), vault_id, acting, way))


def _chains(vault_id: VaultId, pinned: str, links: Iterable[Link]) -> dict[str, list[Link]]:
    """The shortest chain to every line that is reached from `pinned`, nearest first."""
    known = list(dict.fromkeys(links))
    chains: dict[str, list[Link]] = {pinned: []}
    for _ in range(len(known)):
        found = {
            line: [*chains[signer], (line, grant)]
            for line, grant in known
            if line not in chains and (signer := _signer_of(vault_id, line, grant, chains)) is not None
        }
        if not found:
            break
        chains |= found
    return chains


def _links(root: Path) -> Iterator[Link]:
    for _, raw in _holders(root):
        yield from _links_in(raw)


def _links_in(raw: Mapping[str, Any]) -> Iterator[Link]:
    """What is not in the form of a link is none: it makes nobody a custodian."""
    if isinstance(raw.get(_GRANT), str):
        yield raw[_LINE], raw[_GRANT]
    chain = raw.get(_CHAIN)
    for link in chain if isinstance(chain, list) else ():
        if isinstance(link, dict) and isinstance(link.get(_LINE), str) and isinstance(link.get("grant"), str):
            yield link[_LINE], link["grant"]


def _holders(root: Path) -> Iterator[tuple[Path, dict[str, Any]]]:
    """Every slot, and the recovery kit's file; a damaged one makes nobody a custodian."""
    for path in slot_files(root):
        data = read_small(path, SLOT_LIMIT_BYTES)
        try:
            read_slot(data)
        except Fault:
            continue
        yield path, json.loads(data)
    if (root / RECOVERY).is_file():
        try:
            raw = strict_json(read_small(root / RECOVERY, SLOT_LIMIT_BYTES))
        except ValueError:
            return
        if isinstance(raw, dict) and isinstance(raw.get(_LINE), str):
            yield root / RECOVERY, raw


def _as_file(raw: Mapping[str, Any]) -> bytes:
    return json.dumps(raw, indent=1).encode("ascii") + b"\n"


def _granted(vault_id: VaultId, public_line: str) -> bytes:
    return canonical_json({"custodian": public_line, "vault": vault_id})


def _signer_of(vault_id: VaultId, line: str, grant: str, trusted: Iterable[str]) -> str | None:
    try:
        return verify_signature(_granted(vault_id, line), grant, CUSTODIAN, trusted)
    except (SignatureRefused, ValueError):  # a line that is no text has no canonical form, and is nobody's
        return None
