"""The recovery kit's acts: made, rehearsed, used. Its secret lives on the sheets and, for a moment, in memory."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from desktop.crypto.canonical import canonical_json
from desktop.crypto.namespaces import RECOVERY
from desktop.crypto.recovery_keys import SECRET_BYTES, RecoveryKeys, recovery_keys
from desktop.crypto.recovery_shares import Sheet, check_sheet, combine, split
from desktop.crypto.signing import SigningKey
from desktop.custody.audit import verify_log
from desktop.custody.entitlements import entitle_by_secret
from desktop.custody.log import CustodyLog
from desktop.custody.old_copy import checked_reason, is_accepted, note_old_copy, settle_old_copy
from desktop.custody.outside import KnownOutside
from desktop.custody.row_digest import row_digest
from desktop.custody.signed_in import SignedIn, sign_in
from desktop.custody.slot_marks import mark_fact_at
from desktop.domain.consent import ConsentForm
from desktop.domain.custody import Action
from desktop.domain.faults import Fact, Fault, FaultCode
from desktop.domain.ids import KitId
from desktop.domain.people import Account, Role
from desktop.domain.policy import Policy
from desktop.domain.recovery import KitUse, RecoveryKit, Rehearsal, require_shareable
from desktop.domain.world import Chance, Clock
from desktop.vault.custodians import trusted_signers
from desktop.vault.key_file import read_key
from desktop.vault.layout import KEY
from desktop.vault.opening import Unlocked
from desktop.vault.recovery_file import KitFile, read_kit_file, verify_kit_file, write_kit_file
from desktop.vault.recovery_opening import Joining, let_in, open_by_kit, require_present_kit
from desktop.vault.rekeying import own_chain, rekey_vault, reseal_vault_key
from desktop.vault.vault import Vault

__all__ = ["Joining", "KitSheets", "KitState", "Surroundings", "kit_state", "make_kit", "recover_account", "rehearse"]

_ID_BYTES = 4


@dataclass(frozen=True, slots=True)
class KitSheets:
    """A kit just made: what stands on its sheets. It is nowhere else, and can never be asked for again."""

    kit: RecoveryKit
    origin: str
    sheets: tuple[Sheet, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What signing in takes besides the sheets; `known` are checkpoints outside of the vault.

    `reason` is why an older copy of it is gone on with, where it is one.
    """

    clock: Clock
    chance: Chance
    consent_form: ConsentForm
    known: KnownOutside | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class KitState:
    """Where the vault stands with its kit: which, when last rehearsed, when again, and whether it was used since."""

    kit: RecoveryKit | None
    rehearsed_at: datetime | None
    due_at: datetime | None
    used: KitUse | None

    @property
    def is_ready(self) -> bool:
        """Whether sheets of the present kit have opened the vault."""
        return self.rehearsed_at is not None


def kit_state(vault: Vault) -> KitState:
    """The present kit, its last rehearsal, and when the office's rule asks for the next one."""
    kit = vault.recovery_kits.latest()
    if kit is None:
        return KitState(None, None, None, None)
    rehearsals = [one for one in vault.recovery_kits.rehearsals() if one.kit_id == kit.id]
    at = rehearsals[-1].rehearsed_at if rehearsals else None
    uses = [use for use in vault.recovery_kits.uses() if use.kit_id == kit.id]
    due = at + timedelta(days=vault.policies.value(Policy.KIT_REHEARSAL_DAYS)) if at else None
    return KitState(kit, at, due, uses[-1] if uses else None)


def require_rehearsed(vault: Vault) -> None:
    """Raises `Fault(KIT_NOT_REHEARSED)` unless the present kit's sheets have opened the vault once."""
    kit = vault.recovery_kits.latest()
    if kit is None or not vault.recovery_kits.is_rehearsed(kit.id):
        raise Fault(FaultCode.KIT_NOT_REHEARSED)


def make_kit(signed_in: SignedIn, threshold: int, shares: int) -> KitSheets:
    """A new kit, a custodian's act. From here on the sheets of an earlier kit open nothing.

    The vault key is sealed to the new kit before its row is there, and the vault has a new key before this returns: at
    every moment in between, all accounts can open the vault, and until the row is there, the earlier kit can too.
    Raises `Fault(ACCOUNT_ROLE_MISSING)`, `KIT_NUMBERS_INVALID`, and what writing and `rekey_vault` raise.
    """
    signed_in.account.require(Role.CUSTODIAN)
    require_shareable(threshold, shares)
    vault, signer, chance = signed_in.vault, signed_in.signer, signed_in.chance
    secret = chance.token_bytes(SECRET_BYTES)
    keys = recovery_keys(secret)
    kit = RecoveryKit(
        KitId(f"kit-{chance.token_hex(_ID_BYTES)}"), threshold, shares, keys.age.recipient, keys.signer.public_line,
        signed_in.account.id, signed_in.clock.now(),
    )  # fmt: skip
    sheets = tuple(split(secret, threshold, shares, chance))
    replaces = vault.recovery_kits.latest() is not None
    reseal_vault_key(vault, signer, (kit.age_recipient,))
    with vault.transaction():
        vault.recovery_kits.add(kit)
        facts = {"threshold": threshold, "shares": shares}
        signed_in.log.record(Action.RECOVERY_KIT_MADE, kit.id, after=row_digest(kit), facts=facts)
    write_kit_file(vault.root, _kit_file(vault, kit), keys, signer, own_chain(vault, signer))
    if replaces:
        rekey_vault(vault, signer, chance)
    return KitSheets(kit, vault.origin, sheets)


def rehearse(signed_in: SignedIn, sheets: Sequence[Sequence[str]]) -> Rehearsal:
    """Reads sheets (each 33 English words) and opens the vault key with them, as in an emergency; anybody may.

    Raises what `combine` raises, `Fault(KIT_MISSING)`, `KIT_OTHER`, and as tampering `KIT_FILE_DAMAGED`,
    `VAULT_KEY_SIGNATURE_WRONG` or `VAULT_DAMAGED`.
    """
    vault = signed_in.vault
    keys = recovery_keys(combine(sheets))
    kit = require_present_kit(vault, keys)
    file = read_kit_file(vault.root)
    verify_kit_file(file, keys, vault.id)
    _require_opens(vault, keys, file.facts.pinned)
    numbers = tuple(sorted(check_sheet(words, at).number for at, words in enumerate(sheets, start=1)))
    rehearsal = Rehearsal(kit.id, numbers, signed_in.account.id, signed_in.clock.now())
    with vault.transaction():
        vault.recovery_kits.add_rehearsal(rehearsal)
        facts = {"sheets": len(numbers)}
        signed_in.log.record(Action.RECOVERY_KIT_REHEARSED, kit.id, after=row_digest(rehearsal), facts=facts)
    return rehearsal


def recover_account(root: Path, sheets: Sequence[Sequence[str]], joining: Joining, around: Surroundings) -> SignedIn:
    """Opens a vault by its sheets (each 33 English words) and signs in as a new account, a custodian.

    Raises what `combine` and unlocking raise, `Fault(KIT_MISSING)`, `KIT_OTHER`, as tampering `KIT_FILE_DAMAGED`, and
    what adding an account raises; for an older copy as `is_accepted`, before anything is written. The account may open
    identities too, where the kit's key is among theirs. The kit should be made anew afterwards: its sheets have been
    together in one room.
    """
    keys = recovery_keys(combine(sheets))
    clock, chance = around.clock, around.chance
    vault = open_by_kit(root, keys, chance)
    try:
        verify_log(vault)
        found, is_older = vault.entries.count(), is_accepted(vault, around.known, around.reason)
        kit = require_present_kit(vault, keys)
        with vault.transaction():
            unlocked = let_in(vault, keys, joining, clock, chance)
            log = CustodyLog.of(unlocked, clock, chance, around.known)
            _record_use(unlocked, KitUse(kit.id, unlocked.account.id, clock.now()), keys.signer, log)
            if is_older and around.known:
                note_old_copy(vault, log, around.known, checked_reason(around.reason), found)
                settle_old_copy(vault, log, around.known, found)
    except BaseException:
        vault.close()
        raise
    recovered = sign_in(unlocked, clock, chance, around.consent_form, around.known)
    sealing = vault.identities.sealing()
    if sealing is not None and sealing.kit_recipient == keys.age.recipient:
        # Whoever brings the sheets together stands for the office: else names would be lost with the last passphrase.
        with suppress(Fault):  # what stands in its way is for the check to tell, and keeps nobody out
            entitle_by_secret(recovered, recovered.account.id, keys.age.secret)
    return recovered


def _record_use(unlocked: Unlocked, use: KitUse, kit_signer: SigningKey, log: CustodyLog) -> None:
    """That the kit was used comes first in the log: it is what lets the new account, which signs both entries, in."""
    vault, account = unlocked.vault, unlocked.account
    size = vault.entries.count()
    signature = kit_signer.sign(use_message(vault.id, account, size), RECOVERY)
    facts: dict[str, Fact] = {"account": account.id, "log_size": size, "kit_signature": signature}
    vault.recovery_kits.add_use(use)
    log.record(Action.RECOVERY_KIT_USED, use.kit_id, after=row_digest(use), facts=facts)
    added = {"roles": ", ".join(sorted(account.roles)), **mark_fact_at(vault.root, account.id)}
    log.record(Action.ACCOUNT_ADDED, account.id, after=row_digest(account), facts=added)


def use_message(vault_id: str, account: Account, log_size: int) -> bytes:
    """What the kit signs when it lets an account in: worth nothing in another vault, for another key, or later."""
    return canonical_json({
        "vault": vault_id, "account": account.id, "ssh_public_key": account.ssh_public_key, "log_size": log_size,
    })  # fmt: skip


def _require_opens(vault: Vault, keys: RecoveryKeys, pinned: str) -> None:
    """The sealed key on the disk, opened as in an emergency, must be the key that this vault runs on."""
    signers = trusted_signers(vault.root, vault.facts.id, pinned)
    try:
        is_same = bytes(read_key(vault.root, keys.age.secret, signers)) == bytes(vault.keys.vault)
    except Fault as fault:
        if fault.code is not FaultCode.VAULT_UNLOCK_REFUSED:
            raise
        is_same = False  # sealed to others only: an older file was put back
    if not is_same:
        raise Fault(FaultCode.VAULT_DAMAGED, name=KEY)


def _kit_file(vault: Vault, kit: RecoveryKit) -> KitFile:
    return KitFile(
        vault.id, vault.origin, kit.id, kit.threshold, kit.shares, vault.keys.pinned_admin, kit.age_recipient,
        kit.ssh_public_key,
    )  # fmt: skip
