"""Check 11: the custody entries shown are signed and stand in the log whose signed checkpoint the bundle carries."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from desktop.bundle import layout
from desktop.bundle.leaf_list import LeafList
from desktop.bundle.untrusted_json import read_canonical
from desktop.crypto.namespaces import CUSTODY_CHECKPOINT, CUSTODY_ENTRY
from desktop.crypto.signers import AllowedSigner, keys_allowed
from desktop.crypto.signing import SignatureRefused, verify_signature
from desktop.domain.custody import leaf_hash
from desktop.domain.faults import Fault, FaultCode

_ENTRY = re.compile(re.escape(layout.ENTRIES) + r"entry-([0-9]{8})\.json\Z")


def verify_custody(kept: Mapping[str, bytes], stated: Mapping[str, Any], signers: Sequence[AllowedSigner]) -> None:
    """`stated` is `custody` of the record. Raises `Fault(BUNDLE_CUSTODY_WRONG)` with the part that fails."""
    try:
        leaves = LeafList(kept[layout.LEAVES])
    except ValueError as error:
        raise _wrong(layout.LEAVES) from error
    paths = {path for path in kept if path.startswith(layout.ENTRIES)}
    bodies = {path for path in paths if _ENTRY.match(path)}
    if not bodies or paths != bodies | {f"{path}.sig" for path in bodies}:
        raise _wrong(layout.ENTRIES)
    for path in sorted(bodies):
        _verify_entry(path, kept, leaves, signers)
    _verify_checkpoint(kept, leaves, stated, signers)


def _verify_entry(path: str, kept: Mapping[str, bytes], leaves: LeafList, signers: Sequence[AllowedSigner]) -> None:
    match = _ENTRY.match(path)
    seq = int(match[1]) if match else -1
    body = kept[path]
    entry = read_canonical(body)
    if entry is None or type(entry.get("seq")) is not int or entry["seq"] != seq:
        raise _wrong(path)
    if not isinstance(entry.get("actor"), str):
        raise _wrong(path)
    if leaf_hash(body) != leaves.leaf(seq):
        raise _wrong(path)
    _verify_signed(path, kept, CUSTODY_ENTRY, keys_allowed(signers, CUSTODY_ENTRY, entry["actor"]))


def _verify_checkpoint(
    kept: Mapping[str, bytes], leaves: LeafList, stated: Mapping[str, Any], signers: Sequence[AllowedSigner]
) -> None:
    expected = leaves.checkpoint_text(stated["origin"])
    if stated["size"] != len(leaves) or kept[layout.CHECKPOINT] != expected.encode() or expected.count("\n") != 4:
        raise _wrong(layout.CHECKPOINT)
    keys = keys_allowed(signers, CUSTODY_CHECKPOINT, stated["checkpoint_by"])
    _verify_signed(layout.CHECKPOINT, kept, CUSTODY_CHECKPOINT, keys)


def _verify_signed(path: str, kept: Mapping[str, bytes], namespace: str, keys: Sequence[str]) -> None:
    try:
        verify_signature(kept[path], kept[f"{path}.sig"].decode("ascii"), namespace, keys)
    except (SignatureRefused, UnicodeDecodeError) as error:
        raise _wrong(f"{path}.sig") from error


def _wrong(part: str) -> Fault:
    return Fault(FaultCode.BUNDLE_CUSTODY_WRONG, part=part)
