"""The way to `identity.db`: an account's own slot, opened again for this one act, then the key that is sealed to it.

Nothing of it outlives the act: what `SignedIn` keeps in memory opens no identity.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

from desktop.crypto.age import AgeRefused, open_bytes, seal_bytes
from desktop.crypto.age import identity_from as age_identity
from desktop.custody.identity_check import bodies_about, stated_digests
from desktop.custody.identity_form import record_bytes, record_from
from desktop.custody.row_digest import row_digest
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.identity import IdentityCover, IdentityRecord
from desktop.domain.ids import AccountId
from desktop.vault.identity_key import key_mark, read_identity_key
from desktop.vault.identity_store import IdentityStore, SealedIdentity, open_store, renew_store
from desktop.vault.layout import IDENTITY_DATABASE
from desktop.vault.slot_opening import secrets_of
from desktop.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class Proof:
    """That it is really the account at work: its passphrase, and its key file where its slot asks for one."""

    passphrase: str = field(repr=False)
    key_file: bytes | None = field(default=None, repr=False)


def entitled_accounts(vault: Vault) -> tuple[AccountId, ...]:
    """The accounts whose keys open identities now: sealed to, still active, and with the same keys as then."""
    sealing = vault.identities.sealing()
    if sealing is None:
        return ()
    pairs = zip(sealing.accounts, sealing.recipients, strict=False)
    return tuple(handle for handle, recipient in pairs if _fits(vault, handle, recipient))


def own_secret(signed_in: SignedIn, proof: Proof) -> str:
    """The account's age secret, from its slot. Raises `Fault(IDENTITY_NOT_ENTITLED)`, and what `secrets_of` raises."""
    if signed_in.account.id not in entitled_accounts(signed_in.vault):
        raise Fault(FaultCode.IDENTITY_NOT_ENTITLED, account=signed_in.account.id)
    secrets = secrets_of(
        signed_in.vault.root,
        signed_in.account.id,
        proof.passphrase,
        key_file=proof.key_file,
        clock=signed_in.clock,
        chance=signed_in.chance,
    )
    return secrets.age_secret


@contextmanager
def identity_key(vault: Vault, age_secret: str) -> Iterator[bytearray]:
    """The identities' key, wiped at the end. Raises as `read_identity_key`, also for a key of an earlier day."""
    key = read_identity_key(vault.root, age_secret, identity_signers(vault))
    try:
        _require_newest(vault, key)
        yield key
    finally:
        key[:] = bytes(len(key))


@contextmanager
def opened_store(vault: Vault, age_secret: str) -> Iterator[IdentityStore]:
    """The store, swept of what was erased, and closed again at the end. Raises as `identity_key` and `open_store`."""
    with identity_key(vault, age_secret) as key:
        _sweep(vault, key)
        with open_store(vault.root, key) as store:
            yield store


def stays(vault: Vault) -> Callable[[SealedIdentity], bool]:
    """Whether a row is to be kept when the store is written anew: unless erased, or never counted for anything.

    A row that can't be read stays: it is damage, and damage is looked at, not swept away.
    """
    covers = {cover.id: cover for cover in vault.identities.living_covers()}
    stated = stated_digests(vault)

    def stays_here(row: SealedIdentity) -> bool:
        if row.cover_id not in covers:
            return False
        try:
            return row_digest(opened_record(row, covers[row.cover_id])) in stated
        except Fault:
            return True

    return stays_here


def _sweep(vault: Vault, key: bytearray) -> None:
    """Rows under destroyed covers are noise already; where the disk lets us, they go as well."""
    erased = {cover.id for cover in vault.identities.erased_covers()}
    with open_store(vault.root, key) as store:
        is_clean = not any(row.cover_id in erased for row in store.all())
    if not is_clean:
        with suppress(Fault):
            renew_store(vault.root, key, key, stays(vault))


def sealed_record(record: IdentityRecord, cover: IdentityCover) -> SealedIdentity:
    """`record` as it is stored. Raises `Fault(IDENTITY_UNKNOWN)` under a cover that was erased."""
    if cover.secret is None:
        raise Fault(FaultCode.IDENTITY_UNKNOWN, witness=record.witness_code)
    recipient = age_identity(cover.secret).recipient
    return SealedIdentity(record.person_id, record.version, cover.id, seal_bytes(record_bytes(record), [recipient]))


def opened_record(sealed: SealedIdentity, cover: IdentityCover) -> IdentityRecord:
    """The record under its cover. Raises `Fault(VAULT_DAMAGED)`."""
    try:
        return record_from(open_bytes(sealed.sealed, [cover.secret or ""]))
    except (AgeRefused, ValueError, KeyError, TypeError) as error:
        raise Fault(FaultCode.VAULT_DAMAGED, name=IDENTITY_DATABASE) from error


def _require_newest(vault: Vault, key: bytearray) -> None:
    """Somebody who lost the right to identities has an old key file: put back, all that is written next was theirs.

    A key that the log does not know at all is that of a sealing which was interrupted in its last moment.
    """
    sealings = bodies_about(vault, Action.IDENTITY_ENTITLED, Action.IDENTITY_ENTITLEMENT_ENDED)
    *earlier, newest = [body.facts.get("key_mark", "") for body in sealings] or [""]
    if key_mark(key) in earlier and key_mark(key) != newest:
        raise Fault(FaultCode.IDENTITY_KEY_SIGNATURE_WRONG)


def _fits(vault: Vault, handle: str, recipient: str) -> bool:
    account = vault.accounts.find(handle)
    return account is not None and account.is_active and account.age_recipient == recipient


def identity_signers(vault: Vault) -> list[str]:
    """Whoever sealed it last according to the log, and, for a sealing that was interrupted, custodians in force."""
    sealing = vault.identities.sealing()
    custodians = [account.ssh_public_key for account in vault.accounts.all() if account.is_custodian]
    return [*([sealing.signer_line] if sealing else []), *custodians]
