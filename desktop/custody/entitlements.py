"""Who may look behind a code: whose keys the identities' own key is sealed to. A custodian's act, every time logged.

The first entitlement makes the store; until then an office works with codes alone. Ending one changes the key itself:
what somebody could open yesterday does not open what is kept from then on. The recovery kit's key is always among the
recipients, so that nothing is lost with a passphrase.
"""

from __future__ import annotations

from collections.abc import Sequence

from desktop.custody.identity_access import Proof, entitled_accounts, identity_key, own_secret, stays
from desktop.custody.row_digest import row_digest
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.faults import Fact, Fault, FaultCode
from desktop.domain.identity import IdentitySealing
from desktop.domain.ids import AccountId, account_id
from desktop.domain.people import Role
from desktop.vault.database import KEY_BYTES
from desktop.vault.identity_key import key_mark, write_identity_key
from desktop.vault.identity_store import make_store, renew_store
from desktop.vault.vault import Vault


def entitle(signed_in: SignedIn, account: str, proof: Proof | None = None) -> IdentitySealing:
    """Lets `account` open identities from now on. The first entitlement of an office needs no `proof`.

    Raises `Fault(ACCOUNT_ROLE_MISSING)` unless a custodian does it, who must be entitled too after the first time
    (`IDENTITY_NOT_ENTITLED`), `ACCOUNT_UNKNOWN`, `IDENTITY_ACCOUNT_UNFIT`, `DISK_FULL` and the like, and what
    `secrets_of` raises.
    """
    signed_in.account.require(Role.CUSTODIAN)
    target = signed_in.vault.accounts.get(account_id(account))
    if not target.is_active:
        raise Fault(FaultCode.IDENTITY_ACCOUNT_UNFIT, account=target.id)
    if signed_in.vault.identities.sealing() is None:
        return _found(signed_in, target.id)
    return entitle_by_secret(signed_in, target.id, own_secret(signed_in, proof or Proof("")))


def entitle_by_secret(signed_in: SignedIn, account: AccountId, age_secret: str) -> IdentitySealing:
    """As `entitle`, with any age secret the identities' key is sealed to: for a recovery by the kit.

    Raises `Fault(ACCOUNT_ROLE_MISSING)` and what opening the key raises.
    """
    signed_in.account.require(Role.CUSTODIAN)
    accounts = tuple(dict.fromkeys((*entitled_accounts(signed_in.vault), account)))
    with identity_key(signed_in.vault, age_secret) as key:
        return _seal_to(signed_in, key, accounts, Action.IDENTITY_ENTITLED, account)


def end_entitlement(signed_in: SignedIn, account: str, proof: Proof) -> IdentitySealing:
    """Takes the identities away from `account`, and gives them a new key that only the others can open.

    Also for an account that was disabled or removed. Raises as `entitle`, and `Fault(IDENTITY_LAST_ENTITLED)`.
    """
    signed_in.account.require(Role.CUSTODIAN)
    handle = account_id(account)
    sealing = signed_in.vault.identities.sealing()
    if sealing is None or handle not in sealing.accounts:
        raise Fault(FaultCode.IDENTITY_ACCOUNT_UNFIT, account=handle)
    left = tuple(known for known in entitled_accounts(signed_in.vault) if known != handle)
    if not left:
        raise Fault(FaultCode.IDENTITY_LAST_ENTITLED, account=handle)
    with identity_key(signed_in.vault, own_secret(signed_in, proof)) as key:
        return _seal_to(signed_in, key, left, Action.IDENTITY_ENTITLEMENT_ENDED, handle)


def require_not_last_entitled(vault: Vault, account: AccountId) -> None:
    """Raises `Fault(IDENTITY_LAST_ENTITLED)` if no other account could open identities without this one's keys."""
    if entitled_accounts(vault) == (account,):
        raise Fault(FaultCode.IDENTITY_LAST_ENTITLED, account=account)


def lapsed_accounts(vault: Vault) -> tuple[AccountId, ...]:
    """Accounts the key is still sealed to though they lost it: disabled or removed since, or with other keys now.

    Without the vault's own key, which changed with them, theirs opens no identity; ending the entitlement of any of
    them gives the identities a new key as well.
    """
    sealing = vault.identities.sealing()
    fit = entitled_accounts(vault)
    return tuple(handle for handle in sealing.accounts if handle not in fit) if sealing else ()


def is_sealed_to_newest_kit(vault: Vault) -> bool:
    """Whether the recovery kit in force opens identities; a kit that was made later does not until the next sealing."""
    sealing = vault.identities.sealing()
    return sealing is None or sealing.kit_recipient == _kit_recipient(vault)


def _found(signed_in: SignedIn, account: AccountId) -> IdentitySealing:
    """The empty store, its key, and the row that says so, in that order: only the row makes the rest count."""
    vault = signed_in.vault
    sealing = _sealing(signed_in, (account,))
    key = bytearray(signed_in.chance.token_bytes(KEY_BYTES))
    try:
        with vault.transaction():
            _record(signed_in, sealing, (Action.IDENTITY_ENTITLED, account), key)
            make_store(vault.root, key)
            write_identity_key(vault.root, key, _recipients(sealing), signed_in.signer)
    finally:
        key[:] = bytes(KEY_BYTES)
    return sealing


def _seal_to(
    signed_in: SignedIn, key: bytearray, accounts: Sequence[AccountId], action: Action, account: AccountId
) -> IdentitySealing:
    """Seals the key to exactly `accounts` and the kit; under a new key as soon as somebody who had the old one may not.

    The files come last in the transaction: whatever breaks off, the rows name nobody whom the key is not sealed to, but
    for an ending that was cut in its last moment, and that is simply done again.
    """
    vault = signed_in.vault
    sealing = _sealing(signed_in, accounts)
    before = vault.identities.sealing()
    is_same = set(_recipients(before) if before else ()) <= set(_recipients(sealing))
    new_key = bytearray(key) if is_same else bytearray(signed_in.chance.token_bytes(KEY_BYTES))

    def seal() -> None:
        write_identity_key(vault.root, new_key, _recipients(sealing), signed_in.signer)

    try:
        with vault.transaction():
            _record(signed_in, sealing, (action, account), new_key)
            if is_same:
                seal()
            else:
                renew_store(vault.root, key, new_key, stays(vault), seal)
    finally:
        new_key[:] = bytes(KEY_BYTES)
    return sealing


def _record(signed_in: SignedIn, sealing: IdentitySealing, act: tuple[Action, AccountId], key: bytearray) -> None:
    """The entry knows the key by its mark: a key file of an earlier day is not taken for this one."""
    signed_in.vault.identities.add_sealing(sealing)
    facts: dict[str, Fact] = {
        "entitled": ", ".join(sealing.accounts),
        "with_kit": bool(sealing.kit_recipient),
        "key_mark": key_mark(key),
    }
    signed_in.log.record(*act, after=row_digest(sealing), facts=facts)


def _sealing(signed_in: SignedIn, accounts: Sequence[AccountId]) -> IdentitySealing:
    vault = signed_in.vault
    return IdentitySealing(
        accounts=tuple(accounts),
        recipients=tuple(vault.accounts.get(handle).age_recipient for handle in accounts),
        kit_recipient=_kit_recipient(vault),
        signer_line=signed_in.signer.public_line,
        sealed_by=signed_in.account.id,
        sealed_at=signed_in.clock.now(),
    )


def _recipients(sealing: IdentitySealing) -> list[str]:
    return [*sealing.recipients, *([sealing.kit_recipient] if sealing.kit_recipient else [])]


def _kit_recipient(vault: Vault) -> str:
    """The age recipient of the newest recovery kit, or nothing."""
    kit = vault.recovery_kits.latest()
    return kit.age_recipient if kit else ""
