"""Making a vault, unlocking it, and adding accounts.

Nothing about a vault is said to one without a passphrase: an unknown account and a wrong passphrase are the same
refusal after the same work. A vault is made beside its place and moved there whole.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from desktop.crypto.signing import SigningKey
from desktop.crypto.slots import Argon2Cost, SlotSecrets
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId
from desktop.domain.people import Account
from desktop.domain.world import Chance, Clock
from desktop.vault.account_slots import settle_slots, waiting_secrets
from desktop.vault.custodians import trusted_signers
from desktop.vault.database import Database
from desktop.vault.founding import build_vault
from desktop.vault.layout import VaultFacts, accounts_at, read_facts, require_files
from desktop.vault.new_account import NewAccount, add_account
from desktop.vault.recipients import sealing_lines
from desktop.vault.rekeying import open_database
from desktop.vault.single_opener import SingleOpener
from desktop.vault.slot_opening import handle_of, secrets_of
from desktop.vault.vault import Keys, Unlocked, Vault
from desktop.vault.wrong_tries import WrongTries

__all__ = ["NewAccount", "Unlocked", "accounts_at", "add_account", "create_vault", "unlock_vault"]

MIGRATIONS = Path(__file__).parent / "schema"


def create_vault(
    root: Path, founder: NewAccount, passphrase: str, *, cost: Argon2Cost, clock: Clock, chance: Chance
) -> Unlocked:
    """A new vault at `root`, unlocked by its founder, who is always a custodian too.

    Raises `Fault(VAULT_EXISTS)`, `Fault(PASSPHRASE_WEAK)`, `Fault(MEMORY_TOO_LITTLE)`, `Fault(DISK_FULL)` and the
    like. Whatever it raises, nothing half-made is left.
    """
    secrets = build_vault(root, founder, passphrase, cost=cost, clock=clock, chance=chance)
    return _enter(root, founder.id, [secrets], chance)


def unlock_vault(
    root: Path, account: str, passphrase: str, *, key_file: bytes | None = None, clock: Clock, chance: Chance
) -> Unlocked:
    """Opens the vault at `root` as `account`. `key_file` is the content of a key file, for a slot that asks for one.

    Raises `Fault(VAULT_NOT_FOUND)`, `Fault(VAULT_NEWER_VERSION)`, `Fault(VAULT_FILE_MISSING)`,
    `Fault(VAULT_READ_ONLY)`, `Fault(VAULT_ALREADY_OPEN)`, `Fault(VAULT_UNLOCK_REFUSED)` for a wrong passphrase and
    an unknown account alike, `Fault(UNLOCK_WAIT)`, `Fault(KEY_FILE_NEEDED)`, `Fault(KEY_FILE_INVALID)`, and as
    tampering `Fault(VAULT_SLOT_DAMAGED)`, `Fault(VAULT_KEY_SIGNATURE_WRONG)`, `Fault(VAULT_DAMAGED)`.
    """
    read_facts(root)
    require_files(root)
    secrets = secrets_of(root, account, passphrase, key_file=key_file, clock=clock, chance=chance)
    handle = AccountId(handle_of(account))
    waiting = waiting_secrets(root, handle, passphrase, key_file)
    unlocked = _enter(root, handle, [secrets, *filter(None, [waiting])], chance)
    return replace(unlocked, wrong_tries=WrongTries(root, clock).since_unlock(handle))


def _enter(root: Path, handle: AccountId, secrets: Sequence[SlotSecrets], chance: Chance) -> Unlocked:
    opener = SingleOpener(root)
    try:
        return _unlocked(root, handle, secrets, opener, chance)
    except BaseException:
        opener.release()
        raise


def _unlocked(
    root: Path, handle: AccountId, secrets: Sequence[SlotSecrets], opener: SingleOpener, chance: Chance
) -> Unlocked:
    """`secrets` are those of the slot in force, and of one that waits because a rotation of keys was interrupted."""
    vault = _opened_by_one(root, secrets, opener, chance)
    try:
        account, signer = _account(vault, handle, secrets)
        settle_slots(root, vault.accounts)
        return Unlocked(vault, account, signer)
    except BaseException:
        vault.close()
        raise


def _opened_by_one(root: Path, secrets: Sequence[SlotSecrets], opener: SingleOpener, chance: Chance) -> Vault:
    """By the first of these secrets that the vault key is sealed to. Raises as `open_vault`."""
    for tried, one in enumerate(secrets, start=1):
        try:
            return open_vault(root, one.age_secret, one.admin_public_line, opener, chance)
        except Fault as fault:
            if fault.code is not FaultCode.VAULT_UNLOCK_REFUSED or tried == len(secrets):
                raise
    raise Fault(FaultCode.VAULT_UNLOCK_REFUSED)


def open_vault(root: Path, age_secret: str, pinned: str, opener: SingleOpener, chance: Chance) -> Vault:
    """The vault, by an age identity that its key is sealed to and the public line that all trust starts from.

    Raises what reading the key and opening the database raise, and `Fault(VAULT_KEY_SIGNATURE_WRONG)` when whoever
    sealed the key is nobody who may. `opener` stays the caller's until this returns.
    """
    facts = read_facts(root)
    signers = trusted_signers(root, facts.id, pinned)
    database, key, sealed_by = open_database(root, age_secret, signers)
    try:
        database.migrate(MIGRATIONS)
        _require_same(facts, database)
        vault = Vault(root, facts, Keys(key, pinned), database, opener, chance)
        if sealed_by not in sealing_lines(vault):
            raise Fault(FaultCode.VAULT_KEY_SIGNATURE_WRONG)
    except BaseException:
        key.wipe()
        database.close()
        raise
    return vault


def _require_same(facts: VaultFacts, database: Database) -> None:
    """`vault.json` lies open on the disk; what it says must be what the vault itself says."""
    if database.first("SELECT id, origin FROM vault") != (facts.id, facts.origin):
        raise Fault(FaultCode.VAULT_DAMAGED, name="vault.json")


def _account(vault: Vault, handle: AccountId, secrets: Sequence[SlotSecrets]) -> tuple[Account, SigningKey]:
    account = vault.accounts.find(handle)
    if account is None or not account.is_active:
        raise Fault(FaultCode.VAULT_UNLOCK_REFUSED)
    for signer in (SigningKey.from_seed(bytes.fromhex(one.signing_seed_hex)) for one in secrets):
        if account.ssh_public_key == signer.public_line:
            return account, signer
    raise Fault(FaultCode.VAULT_SLOT_DAMAGED)
