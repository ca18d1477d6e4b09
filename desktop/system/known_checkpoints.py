"""Remembers checkpoints of vaults in the machine's own state folder, apart from the vaults.

One small file for each vault, replaced in one step. Holds nothing of a testimony. What can't be written or read is not
known, and nobody is kept from work by it: a copy that was put back is then found with the next checkpoint that is.
"""

from __future__ import annotations

import json
import logging
import os
import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

from desktop.crypto.namespaces import CUSTODY_CHECKPOINT
from desktop.crypto.signing import SignatureRefused, signer_of
from desktop.crypto.strict_json import strict_json
from desktop.domain.custody import Checkpoint
from desktop.domain.faults import Fault
from desktop.vault.files import read_small

_VERSION = 1
_LIMIT_BYTES = 256 << 10
_VAULT_ID = re.compile(r"[0-9a-f]{32}\Z")
_log = logging.getLogger("saegim")


class KnownCheckpoints:
    """Implements `desktop.custody.outside.KnownOutside` in `folder`, which is made when it is first needed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def newest(self, vault_id: str) -> Checkpoint | None:
        """The checkpoint that was kept last, or None."""
        known = self.all(vault_id)
        return known[-1] if known else None

    def all(self, vault_id: str) -> Sequence[Checkpoint]:
        """The newest and some older ones, oldest first; none where the file is missing or is not ours.

        One that was not signed as it stands there was damaged here: it is left out, and accuses no vault.
        """
        path = self._path(vault_id)
        if not path.exists():
            return ()
        try:
            said = strict_json(read_small(path, _LIMIT_BYTES))
            if said["v"] != _VERSION or said["vault"] != vault_id:
                return ()
            kept = [_checkpoint(one) for one in said["checkpoints"]]
        except (Fault, ValueError, TypeError, KeyError):
            _log.warning("known checkpoints of a vault can not be read")
            return ()
        return tuple(checkpoint for checkpoint in kept if _is_signed(checkpoint))

    def keep(self, vault_id: str, checkpoint: Checkpoint) -> None:
        """Remembers a checkpoint, and forgets those that are not smaller."""
        self._replace(vault_id, [*(c for c in self.all(vault_id) if c.size < checkpoint.size), checkpoint])

    def forget_between(self, vault_id: str, after: int, until: int) -> None:
        """Forgets those of more than `after` entries and not more than `until`; none where that can't be written."""
        known = self.all(vault_id)
        left = [checkpoint for checkpoint in known if not after < checkpoint.size <= until]
        if len(left) < len(known):
            self._replace(vault_id, left)

    def _replace(self, vault_id: str, checkpoints: Sequence[Checkpoint]) -> None:
        kept = thinned(checkpoints)
        said = {"v": _VERSION, "vault": vault_id, "checkpoints": [asdict(one) for one in kept]}
        try:
            self._write(self._path(vault_id), json.dumps(said).encode("ascii"))
        except OSError:
            _log.warning("a checkpoint could not be kept outside its vault")

    def _path(self, vault_id: str) -> Path:
        if not _VAULT_ID.match(vault_id):
            raise ValueError("not the id of a vault")
        return self._folder / f"{vault_id}.json"

    def _write(self, path: Path, data: bytes) -> None:
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        part = path.with_suffix(".part")
        try:
            with os.fdopen(os.open(part, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600), "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
        except OSError:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            raise


def thinned(checkpoints: Sequence[Checkpoint]) -> list[Checkpoint]:
    """Few, the denser the newer: the oldest of those whose distance to the newest has the same number of binary digits.

    So an older copy can be told from a log that was written anew, however old the copy is.
    """
    if not checkpoints:
        return []
    newest = checkpoints[-1].size
    chosen: dict[int, Checkpoint] = {}
    for checkpoint in checkpoints:
        chosen.setdefault((newest - checkpoint.size).bit_length(), checkpoint)
    return sorted(chosen.values(), key=lambda checkpoint: checkpoint.size)


def _is_signed(checkpoint: Checkpoint) -> bool:
    """By whom does not matter: whoever wrote a log anew has other keys, or the true ones."""
    try:
        signer_of(checkpoint.text.encode("utf-8"), checkpoint.signature, CUSTODY_CHECKPOINT)
    except (SignatureRefused, ValueError):
        return False
    return True


def _checkpoint(said: dict[str, object]) -> Checkpoint:
    size, *texts = (said[name] for name in ("size", "text", "account", "signature"))
    if type(size) is not int or not all(isinstance(text, str) for text in texts):
        raise ValueError("not a checkpoint")
    text, account, signature = map(str, texts)
    return Checkpoint(size, text, account, signature)
