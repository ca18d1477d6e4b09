"""Making a vault, unlocking it, and adding accounts.

Nothing about a vault is said to one without a passphrase: an unknown account and a wrong passphrase are the same
refusal after the same work. A vault is made beside its place and moved there whole.
"""

from __future__ import annotations

from pathlib import Path

from desktop.crypto.signing import SigningKey
from desktop.crypto.slots import Argon2Cost, SlotSecrets
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId
from desktop.domain.people import Account
from desktop.domain.world import Chance, Clock
from desktop.vault.custodians import trusted_signers
from desktop.vault.database import Database
from desktop.vault.founding import build_vault
from desktop.vault.key_file import read_key
from desktop.vault.layout import DATABASE, VaultFacts, accounts_at, read_facts, require_files
from desktop.vault.new_account import NewAccount, add_account
from desktop.vault.single_opener import SingleOpener
from desktop.vault.slot_opening import handle_of, secrets_of
from desktop.vault.vault import Keys, Unlocked, Vault

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
    return _enter(root, founder.id, secrets, chance)


def unlock_vault(root: Path, account: str, passphrase: str, *, clock: Clock, chance: Chance) -> Unlocked:
    """Opens the vault at `root` as `account`.

    Raises `Fault(VAULT_NOT_FOUND)`, `Fault(VAULT_NEWER_VERSION)`, `Fault(VAULT_FILE_MISSING)`,
    `Fault(VAULT_READ_ONLY)`, `Fault(VAULT_ALREADY_OPEN)`, `Fault(VAULT_UNLOCK_REFUSED)` for a wrong passphrase and
    an unknown account alike, and as tampering `Fault(VAULT_SLOT_DAMAGED)`, `Fault(VAULT_KEY_SIGNATURE_WRONG)`,
    `Fault(VAULT_DAMAGED)`.
    """
    read_facts(root)
    require_files(root)
    secrets = secrets_of(root, account, passphrase, clock=clock, chance=chance)
    return _enter(root, AccountId(handle_of(account)), secrets, chance)


def _enter(root: Path, handle: AccountId, secrets: SlotSecrets, chance: Chance) -> Unlocked:
    opener = SingleOpener(root)
    try:
        return _unlocked(root, handle, secrets, opener, chance)
    except BaseException:
        opener.release()
        raise


def _unlocked(root: Path, handle: AccountId, secrets: SlotSecrets, opener: SingleOpener, chance: Chance) -> Unlocked:
    facts = read_facts(root)
    signers = trusted_signers(root, facts.id, secrets.admin_public_line)
    keys = Keys(read_key(root, secrets.age_secret, signers), secrets.admin_public_line)
    database = Database(root / DATABASE, keys.vault)
    try:
        database.migrate(MIGRATIONS)
        _require_same(facts, database)
        vault = Vault(root, facts, keys, database, opener, chance)
        signer = SigningKey.from_seed(bytes.fromhex(secrets.signing_seed_hex))
        return Unlocked(vault, _account(vault, handle, signer), signer)
    except BaseException:
        database.close()
        raise


def _require_same(facts: VaultFacts, database: Database) -> None:
    """`vault.json` lies open on the disk; what it says must be what the vault itself says."""
    if database.first("SELECT id, origin FROM vault") != (facts.id, facts.origin):
        raise Fault(FaultCode.VAULT_DAMAGED, name="vault.json")


def _account(vault: Vault, handle: AccountId, signer: SigningKey) -> Account:
    account = vault.accounts.find(handle)
    if account is None:
        raise Fault(FaultCode.VAULT_UNLOCK_REFUSED)
    if account.ssh_public_key != signer.public_line:
        raise Fault(FaultCode.VAULT_SLOT_DAMAGED)
    return account
