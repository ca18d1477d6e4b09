"""What an erasure leaves to do after its transaction: files to remove, the vault's own key to change.

Everything that is left is told by the custody log, so a crash at any step is finished later, by whoever can. Only a
custodian's signature may stand under the vault key: when neither of the two people is one, that step waits for one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.crypto.signing import SigningKey
from desktop.custody.entry import EntryBody, entry_body
from desktop.custody.erased_rows import ACTIONS
from desktop.custody.second_person import SecondPerson
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.people import Account
from desktop.vault.erased_media import lying_media, remove_media
from desktop.vault.rekeying import rekey_vault
from desktop.vault.vault import Vault

_MEDIA_NAME = re.compile(r"[0-9a-f]{16}\.db\Z")


@dataclass(frozen=True, slots=True)
class Unfinished:
    """What is still to do: how many files lie where none should, and whether the vault's key is still the old one."""

    files: int
    is_key_due: bool

    def __bool__(self) -> bool:
        """Whether anything is left to do."""
        return bool(self.files or self.is_key_due)


def unfinished_erasures(vault: Vault) -> Unfinished:
    """What the erasures of the vault have left to do."""
    if not vault.erasures.all():
        return Unfinished(0, is_key_due=False)
    return Unfinished(len(lying_media(vault.root, _erased_names(vault))), _is_key_due(vault))


def finish_erasures(signed_in: SignedIn, second: SecondPerson | None = None) -> Unfinished:
    """Does what is left, and says what still is: the vault's key, when no custodian is there. May be done again.

    Raises `Fault(DISK_FULL)`, `VAULT_READ_ONLY` and the like.
    """
    vault = signed_in.vault
    left = unfinished_erasures(vault)
    if not left:
        return left
    remove_media(vault.root, _erased_names(vault))
    signer = _custodian_of(signed_in, second)
    if left.is_key_due and signer:
        rekey_vault(vault, signer, signed_in.chance)
        signed_in.log.record(Action.VAULT_REKEYED, vault.id, facts={"is_new_key": True, "reason": "erasure"})
    vault.fold_in()
    signed_in.log.checkpoint()
    return unfinished_erasures(vault)


def _erased_names(vault: Vault) -> list[str]:
    """The media files that signed entries say are erased, and that the vault knows as that interview's."""
    owners = vault.media_names()
    return [
        name
        for body in _bodies(vault, *(action.value for action in ACTIONS.values()))
        for name in str(body.facts.get("media", "")).split(", ")
        if _MEDIA_NAME.match(name) and owners.get(name) == body.object and vault.erasures.is_erased(body.object)
    ]


def _is_key_due(vault: Vault) -> bool:
    """Whether something was erased since the vault was last given a new key, for whatever reason it was."""
    erased = [body.seq for body in _bodies(vault, *(action.value for action in ACTIONS.values()))]
    rekeyed = [body.seq for body in _bodies(vault, Action.VAULT_REKEYED) if body.facts.get("is_new_key") is True]
    return max(erased, default=-1) > max(rekeyed, default=-1)


def _bodies(vault: Vault, *actions: str) -> Iterator[EntryBody]:
    """The entries about these acts; what can't be read is the log's own finding."""
    for entry in vault.entries.about(*actions):
        try:
            yield entry_body(entry.body)
        except ValueError:
            continue


def _custodian_of(signed_in: SignedIn, second: SecondPerson | None) -> SigningKey | None:
    people: list[tuple[Account, SigningKey]] = [(signed_in.account, signed_in.signer)]
    if second is not None:
        people.append((second.account, second.signer))
    return next((signer for account, signer in people if account.is_custodian), None)
