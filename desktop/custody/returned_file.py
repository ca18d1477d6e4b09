"""Whether a file that a backup gives back holds everything that this vault's log says of it. Nothing less is taken."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desktop.crypto.slots import SLOT_LIMIT_BYTES, read_slot, slot_mark
from desktop.custody.identity_access import identity_signers
from desktop.custody.identity_check import bodies_about
from desktop.custody.media_check import is_as_sealed
from desktop.custody.slot_marks import stated_marks
from desktop.domain.custody import Action
from desktop.domain.ids import AccountId
from desktop.vault.backup_format import is_media
from desktop.vault.files import read_small
from desktop.vault.identity_key import verify_sealing
from desktop.vault.layout import IDENTITY_DATABASE, IDENTITY_KEY, RECOVERY
from desktop.vault.media import open_media
from desktop.vault.recovery_file import read_kit_file, verify_public_part
from desktop.vault.vault import Vault

_SEALINGS = (Action.IDENTITY_ENTITLED, Action.IDENTITY_ENTITLEMENT_ENDED)
Judge = Callable[[Vault, Path, int], bool]


def is_whole(vault: Vault, name: str, stage: Path, log_size: int) -> bool:
    """Whether the file `name` (of the vault's folder) that lies in `stage` may take its place in the vault.

    `log_size` is how much of the log its backup had. Raises what opening it raises: then it may not.
    """
    special: dict[str, Judge] = {
        RECOVERY: _kit_file, IDENTITY_KEY: _identity_key, IDENTITY_DATABASE: _identities,
    }  # fmt: skip
    if name in special:
        return special[name](vault, stage, log_size)
    return _media(vault, stage / name) if is_media(name) else _slot(vault, stage / name)


def _media(vault: Vault, path: Path) -> bool:
    """Every recording of the interview is sealed, and is in it as it was sealed."""
    interview_id = vault.media_names()[path.name]
    recordings = vault.recordings.of(interview_id)
    seals = [vault.recordings.seal_of(recording.id) for recording in recordings]
    _, key = vault.media_access(interview_id)
    media = open_media(path, key)
    try:
        pairs = list(zip(recordings, seals, strict=True))
        return not media.check_integrity() and all(seal and is_as_sealed(media, one, seal) for one, seal in pairs)
    finally:
        media.close()


def _slot(vault: Vault, path: Path) -> bool:
    """The account's own keys, under its newest passphrase as far as the log states it: an earlier one was given up."""
    data, account = read_small(path, SLOT_LIMIT_BYTES), vault.accounts.get(AccountId(path.stem))
    slot, mark = read_slot(data), slot_mark(data)
    is_own = (slot.account_id, slot.ssh_public_line) == (account.id, account.ssh_public_key)
    return is_own and stated_marks(vault).get(account.id, mark) == mark


def _kit_file(vault: Vault, stage: Path, _: int) -> bool:
    kit = vault.recovery_kits.latest()
    if kit is None:
        return False
    verify_public_part(read_kit_file(stage), kit.age_recipient, kit.ssh_public_key, vault.id)
    return True


def _identity_key(vault: Vault, stage: Path, log_size: int) -> bool:
    """Sealed to those who are entitled now: an earlier one opens for somebody who may not look any more."""
    newest = max(body.seq for body in bodies_about(vault, *_SEALINGS))
    verify_sealing(stage, identity_signers(vault))
    return log_size > newest


def _identities(vault: Vault, _: Path, log_size: int) -> bool:
    """Under the key in force; and with everything that was written, unless there is nothing left it could replace."""
    marks = [(body.seq, body.facts.get("key_mark")) for body in bodies_about(vault, *_SEALINGS)]
    since = min(seq for seq, mark in marks if mark == marks[-1][1])
    written = [body.seq for body in bodies_about(vault, Action.IDENTITY_WRITTEN)]
    least = max([since, *written]) if (vault.root / IDENTITY_DATABASE).is_file() else since
    return log_size > least
