"""Who of the office signs in at another laptop: added from a card, and nothing exchanged before its fingerprint was
compared by voice or in person. A custodian's acts, as with accounts: a colleague's word counts in the two-person rule.
"""

from __future__ import annotations

from dataclasses import replace

from desktop.custody.colleague_card import ColleagueCard, card_of
from desktop.custody.row_digest import row_digest
from desktop.custody.signed_in import SignedIn
from desktop.domain.colleague import Colleague, ColleagueWord, ColleagueWordKind
from desktop.domain.custody import Action
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import account_id
from desktop.domain.people import Account, AccountState, Role
from desktop.vault.new_account import NewAccount
from desktop.vault.vault import Vault

_ACTIONS = {
    ColleagueWordKind.COMPARED: Action.COLLEAGUE_COMPARED,
    ColleagueWordKind.ENDED: Action.COLLEAGUE_ENDED,
}


def add_colleague(signed_in: SignedIn, card: ColleagueCard, display_name: str = "") -> Colleague:
    """A colleague, not yet verified. `display_name` is shown inside this vault only; without one, the handle is.

    Adding the same card again changes nothing. Raises `Fault(ACCOUNT_ROLE_MISSING)` unless a custodian does it,
    `COLLEAGUE_OWN_VAULT`, `COLLEAGUE_HANDLE_TAKEN` for a handle that another key has here, `COLLEAGUE_KEY_TAKEN` for a
    key that another handle has here, and `NUMBER_FORBIDDEN`.
    """
    signed_in.account.require(Role.CUSTODIAN)
    vault = signed_in.vault
    if card.vault_id == vault.id:
        raise Fault(FaultCode.COLLEAGUE_OWN_VAULT, account=card.handle)
    shown = NewAccount(card.handle, " ".join(display_name.split()) or card.handle, card.roles)
    with vault.transaction():
        known = find_colleague(vault, card.handle)
        if known is not None and known.fingerprint == card.fingerprint:
            return known
        _require_free(vault, card)
        account = Account(
            card.handle, shown.display_name, card.roles, card.age_recipient, card.ssh_public_key,
            signed_in.clock.now(), AccountState.ELSEWHERE,
        )  # fmt: skip
        vault.colleagues.add(Colleague(account, card.vault_id, card.origin, card.fingerprint))
        facts = {"roles": ", ".join(sorted(card.roles)), "fingerprint": card.fingerprint}
        signed_in.log.record(Action.COLLEAGUE_ADDED, account.id, after=row_digest(account), facts=facts)
        return colleague(vault, account.id)


def compare_colleague(signed_in: SignedIn, handle: str, fingerprint: str) -> Colleague:
    """Notes that the fingerprint was compared; typed as it was read aloud. Also begins an ended exchange again.

    Raises `Fault(ACCOUNT_ROLE_MISSING)`, `COLLEAGUE_UNKNOWN` or `COLLEAGUE_FINGERPRINT_DIFFERS`.
    """
    signed_in.account.require(Role.CUSTODIAN)
    found = colleague(signed_in.vault, account_id(handle))
    if _bare(fingerprint) != _bare(found.fingerprint):
        raise Fault(FaultCode.COLLEAGUE_FINGERPRINT_DIFFERS, account=found.account.id)
    return found if found.is_verified else _say(signed_in, found, ColleagueWordKind.COMPARED)


def end_colleague(signed_in: SignedIn, handle: str) -> Colleague:
    """Nothing is exchanged with the colleague any more. What came before stays what it was.

    Raises `Fault(ACCOUNT_ROLE_MISSING)` or `COLLEAGUE_UNKNOWN`.
    """
    signed_in.account.require(Role.CUSTODIAN)
    found = colleague(signed_in.vault, account_id(handle))
    return found if found.is_ended else _say(signed_in, found, ColleagueWordKind.ENDED)


def colleagues(vault: Vault) -> list[Colleague]:
    """Every colleague, with the fingerprint of what is stored."""
    return [_with_fingerprint(found) for found in vault.colleagues.all()]


def find_colleague(vault: Vault, handle: str) -> Colleague | None:
    """The colleague of this handle, or None."""
    found = vault.colleagues.find(handle)
    return _with_fingerprint(found) if found else None


def colleague(vault: Vault, handle: str) -> Colleague:
    """As `find_colleague`. Raises `Fault(COLLEAGUE_UNKNOWN)`."""
    return _with_fingerprint(vault.colleagues.get(handle))


def verified_colleague(vault: Vault, handle: str) -> Colleague:
    """One with whom something may be exchanged. Raises `Fault(COLLEAGUE_UNKNOWN)` or `COLLEAGUE_UNVERIFIED`."""
    found = colleague(vault, handle)
    if not found.is_verified:
        raise Fault(FaultCode.COLLEAGUE_UNVERIFIED, account=found.account.id)
    return found


def _say(signed_in: SignedIn, found: Colleague, kind: ColleagueWordKind) -> Colleague:
    word = ColleagueWord(found.account.id, kind, found.fingerprint, signed_in.account.id, signed_in.clock.now())
    with signed_in.vault.transaction():
        signed_in.vault.colleagues.add_word(word)
        facts = {"fingerprint": found.fingerprint}
        signed_in.log.record(_ACTIONS[kind], found.account.id, after=row_digest(word), facts=facts)
    return colleague(signed_in.vault, found.account.id)


def _require_free(vault: Vault, card: ColleagueCard) -> None:
    """No handle has two keys, and no key two handles: nobody is two of the persons that an approval takes."""
    if vault.accounts.find(card.handle):
        raise Fault(FaultCode.COLLEAGUE_HANDLE_TAKEN, account=card.handle)
    for account in vault.accounts.all():
        keys = {line.strip() for line in vault.accounts.signing_keys(account.id)}
        if card.ssh_public_key.strip() in keys or card.age_recipient == account.age_recipient:
            raise Fault(FaultCode.COLLEAGUE_KEY_TAKEN, account=card.handle, other=account.id)


def _with_fingerprint(found: Colleague) -> Colleague:
    return replace(found, fingerprint=card_of(found.account, found.vault_id, found.origin).fingerprint)


def _bare(fingerprint: str) -> str:
    return "".join(fingerprint.split()).replace("-", "").casefold()
