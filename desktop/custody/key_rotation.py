"""New keys for one's own account: after a lost laptop, a seen passphrase, or simply in time.

The old signing key signs the change, and from then on counts for nothing. Sealing the vault key to the new keys is a
custodian's act, so an account that is none needs a custodian beside it.
"""

from __future__ import annotations

from dataclasses import replace

from desktop.crypto.signing import SigningKey
from desktop.crypto.slots import make_slot, read_slot
from desktop.custody.account_settling import settle_account_changes
from desktop.custody.accounts import change_of, record_change
from desktop.custody.entitlements import entitle_by_secret, require_not_last_entitled
from desktop.custody.identity_access import Proof, entitled_accounts
from desktop.custody.second_person import SecondPerson
from desktop.custody.signed_in import SignedIn
from desktop.custody.slot_marks import mark_fact
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.people import Account, ChangeKind
from desktop.vault.account_slots import read_slot_of, settle_slots, write_waiting_slot
from desktop.vault.custodians import with_grant
from desktop.vault.new_account import NewKeys, new_keys
from desktop.vault.rekeying import own_chain, reseal_vault_key
from desktop.vault.slot_opening import secrets_of


def rotate_keys(signed_in: SignedIn, proof: Proof, custodian: SecondPerson | None = None) -> Account:
    """Gives the account at work new keys under the same passphrase, and the vault a new key.

    `custodian` sits beside an account that is none itself. A custodian who may open identities still may afterwards;
    anybody else is entitled anew. Raises `Fault(ACCOUNT_ROTATION_NEEDS_CUSTODIAN)`, `IDENTITY_LAST_ENTITLED`, what
    `secrets_of` raises, `DISK_FULL` and the like.
    """
    account, old_signer = signed_in.account, signed_in.signer
    sealer = _sealer(signed_in, custodian)
    require_not_last_entitled(signed_in.vault, account.id)
    was_entitled = account.id in entitled_accounts(signed_in.vault)
    old_secret = _own_secret(signed_in, proof)
    keys = new_keys(signed_in.chance)
    slot = _lay_beside(signed_in, keys, proof, sealer)
    changed = replace(account, age_recipient=keys.age.recipient, ssh_public_key=keys.signer.public_line)
    record_change(signed_in, change_of(signed_in, changed, ChangeKind.KEYS_ROTATED), mark_fact(slot))
    settle_slots(signed_in.vault.root, signed_in.vault.accounts)
    signed_in.take_keys(changed, keys.signer)
    settle_account_changes(signed_in, None if sealer is old_signer else sealer)
    if was_entitled and changed.is_custodian:
        entitle_by_secret(signed_in, account.id, old_secret)
    return changed


def _sealer(signed_in: SignedIn, custodian: SecondPerson | None) -> SigningKey:
    if signed_in.account.is_custodian:
        return signed_in.signer
    if custodian is None or not custodian.account.is_custodian:
        raise Fault(FaultCode.ACCOUNT_ROTATION_NEEDS_CUSTODIAN, account=signed_in.account.id)
    return custodian.signer


def _own_secret(signed_in: SignedIn, proof: Proof) -> str:
    secrets = secrets_of(
        signed_in.vault.root, signed_in.account.id, proof.passphrase,
        key_file=proof.key_file, clock=signed_in.clock, chance=signed_in.chance,
    )  # fmt: skip
    return secrets.age_secret


def _lay_beside(signed_in: SignedIn, keys: NewKeys, proof: Proof, sealer: SigningKey) -> bytes:
    """The new slot beside the old one, and the vault key sealed to both, so that whichever counts opens the vault."""
    vault, account = signed_in.vault, signed_in.account
    old = read_slot(read_slot_of(vault.root, account.id))
    new = make_slot(
        account.id, proof.passphrase, keys.secrets(vault.keys.pinned_admin), old.cost, signed_in.chance,
        proof.key_file if old.needs_key_file else None,
    )  # fmt: skip
    if account.is_custodian:
        new = with_grant(new, vault.facts.id, signed_in.signer, own_chain(vault, signed_in.signer))
    write_waiting_slot(vault.root, account.id, new)
    reseal_vault_key(vault, sealer, (keys.age.recipient,))
    return new
