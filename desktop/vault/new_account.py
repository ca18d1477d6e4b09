"""A new account: its keys, its slot, its share of the vault key, and last of all its row.

In that order a crash leaves at worst a slot that opens nothing, and the same account can be added again.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop.crypto.age import AgeIdentity, new_identity
from desktop.crypto.passphrases import require_strong
from desktop.crypto.signing import SigningKey
from desktop.crypto.slots import Argon2Cost, SlotSecrets, make_slot
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.forbidden_numbers import require_no_forbidden_number
from desktop.domain.ids import AccountId, account_id
from desktop.domain.people import Account, Role
from desktop.domain.world import Chance, Clock
from desktop.vault.custodians import with_grant
from desktop.vault.files import write_whole
from desktop.vault.layout import slot_path
from desktop.vault.rekeying import own_chain, reseal_vault_key
from desktop.vault.vault import Unlocked


@dataclass(frozen=True, slots=True)
class NewAccount:
    """Who is to be added: a handle, the name shown inside the vault, and roles. Raises `Fault(NUMBER_FORBIDDEN)`."""

    id: AccountId
    display_name: str
    roles: frozenset[Role]

    def __post_init__(self) -> None:
        """The name shown is typed freely."""
        require_no_forbidden_number(self.display_name)


@dataclass(frozen=True, slots=True)
class NewKeys:
    """The keys made for a new account."""

    age: AgeIdentity
    signer: SigningKey

    def account(self, new: NewAccount, clock: Clock) -> Account:
        """The account as it will be stored."""
        return Account(new.id, new.display_name, new.roles, self.age.recipient, self.signer.public_line, clock.now())

    def secrets(self, pinned_admin: str) -> SlotSecrets:
        """What goes into the account's slot."""
        return SlotSecrets(self.age.secret, self.signer.seed.hex(), pinned_admin)


def new_keys(chance: Chance) -> NewKeys:
    """Fresh keys."""
    return NewKeys(new_identity(), SigningKey.generate(chance))


def add_account(
    unlocked: Unlocked, new: NewAccount, passphrase: str, *, cost: Argon2Cost, clock: Clock, chance: Chance
) -> Account:
    """Adds an account that can open the vault from now on. Its custody entry is the caller's to record.

    Raises `Fault(ACCOUNT_ROLE_MISSING)` unless a custodian adds it, `Fault(ACCOUNT_HANDLE_INVALID)`,
    `Fault(ACCOUNT_EXISTS)`, `Fault(PASSPHRASE_WEAK)`, `Fault(MEMORY_TOO_LITTLE)`, `Fault(DISK_FULL)` and the like.
    """
    unlocked.account.require(Role.CUSTODIAN)
    vault = unlocked.vault
    if vault.accounts.find(account_id(new.id)):
        raise Fault(FaultCode.ACCOUNT_EXISTS, account=new.id)
    require_strong(passphrase)
    keys = new_keys(chance)
    slot = make_slot(new.id, passphrase, keys.secrets(vault.keys.pinned_admin), cost, chance)
    if Role.CUSTODIAN in new.roles:
        slot = with_grant(slot, vault.facts.id, unlocked.signer, own_chain(vault, unlocked.signer))
    write_whole(slot_path(vault.root, new.id), slot)
    reseal_vault_key(vault, unlocked.signer, (keys.age.recipient,))
    account = keys.account(new, clock)
    vault.accounts.add(account)
    return account
