"""Who was an account, with which key and which roles, at each entry of the log: told by the log itself, from its start.

An entry counts for what follows only if it held. So a key that was stolen after it had been replaced signs nothing, an
account that was removed says nothing any more, and nobody is let in but by a custodian or by the recovery kit. No key
ever belongs to two accounts: nobody is two of the persons that an act takes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from desktop.crypto.canonical import canonical_json
from desktop.crypto.namespaces import RECOVERY
from desktop.crypto.signing import SignatureRefused, key_blob, verify_signature
from desktop.custody.entry import EntryBody
from desktop.custody.row_digest import row_digest
from desktop.domain.custody import Action
from desktop.domain.people import Account, AccountState, Role
from desktop.domain.policy import RANGES, Policy
from desktop.domain.recovery import RecoveryKit
from desktop.vault.vault import Vault

_BY_CUSTODIANS = {
    Action.ACCOUNT_ADDED,
    Action.ACCOUNT_DISABLED,
    Action.ACCOUNT_ENABLED,
    Action.ACCOUNT_REMOVED,
    Action.ACCOUNT_ROLES_SET,
    Action.COLLEAGUE_ADDED,
    Action.COLLEAGUE_COMPARED,
    Action.COLLEAGUE_ENDED,
    Action.RECOVERY_KIT_MADE,
    Action.POLICY_SET,
    Action.MODEL_DECIDED,
}
_NEVER_ONESELF = {Action.ACCOUNT_DISABLED, Action.ACCOUNT_ENABLED, Action.ACCOUNT_REMOVED}
_STATES = {
    Action.ACCOUNT_DISABLED: AccountState.DISABLED,
    Action.ACCOUNT_ENABLED: AccountState.ACTIVE,
    Action.ACCOUNT_REMOVED: AccountState.REMOVED,
}


FOLLOWED = (
    Action.VAULT_CREATED,
    *_BY_CUSTODIANS,
    Action.ACCOUNT_KEYS_ROTATED,
    Action.RECOVERY_KIT_USED,
)
"""The acts that say who is an account, and what it takes; every other entry changes nothing here."""
_ALONE = 1


class AccountsOverTime:
    """The accounts as the entries followed so far leave them. Ask about an entry first, then `follow` it."""

    def __init__(self, vault: Vault) -> None:
        self._vault_id = vault.id
        self._rows: dict[str, Account] = {account.id: account for account in vault.accounts.originals()}
        self._kit_rows: dict[str, RecoveryKit] = {kit.id: kit for kit in vault.recovery_kits.all()}
        self._known: dict[str, Account] = {}
        self._kit: RecoveryKit | None = None
        self._let_in: tuple[str, int] | None = None
        self._owners: dict[str, str] = {}
        self._looking = RANGES[Policy.IDENTITY_PERSONS].default
        self._follow: Mapping[str, Callable[[EntryBody], None]] = {
            Action.VAULT_CREATED: self._found,
            Action.ACCOUNT_ADDED: self._add,
            Action.COLLEAGUE_ADDED: self._add,
            Action.ACCOUNT_ROLES_SET: self._set_roles,
            Action.ACCOUNT_KEYS_ROTATED: self._rotate,
            Action.RECOVERY_KIT_MADE: self._take_kit,
            Action.RECOVERY_KIT_USED: self._let_in_by_kit,
            Action.POLICY_SET: self._take_rule,
            **dict.fromkeys(_STATES, self._set_state),
        }

    @property
    def keys(self) -> dict[str, str]:
        """The public line of every account that can act now."""
        return {handle: account.ssh_public_key for handle, account in self._known.items() if account.is_active}

    def key_of(self, account_id: str) -> str | None:
        """The public line the account signs with now; None for one that is unknown, disabled or removed."""
        account = self._known.get(account_id)
        return account.ssh_public_key if account and account.is_active else None

    def key_for(self, body: EntryBody) -> str | None:
        """The public line that must have signed this entry; None if nobody may have."""
        if self._is_first(body) or self._is_by_kit(body):
            row = self._rows.get(body.actor)
            return row.ssh_public_key if row else None
        return self.key_of(body.actor)

    def permits(self, body: EntryBody) -> bool:
        """Whether the actor of this entry could do what it says, by the roles they had and the rule of that time."""
        if body.action == Action.ACCOUNT_KEYS_ROTATED:
            line = body.facts.get("ssh_public_key")
            return body.object == body.actor and _is_line(line) and self._is_free(str(line), body.object)
        if body.action == Action.RECOVERY_KIT_USED:
            return self._is_by_kit(body)
        if body.action == Action.IDENTITY_OPENED:
            return self._looking <= _ALONE or "second" in body.facts
        if body.action in (Action.ACCOUNT_ADDED, Action.COLLEAGUE_ADDED) and not self._is_new_key(body.object):
            return False
        if body.action not in _BY_CUSTODIANS or self._is_by_kit(body):
            return True
        actor = self._known.get(body.actor)
        is_oneself = body.action in _NEVER_ONESELF and body.object == body.actor
        return actor is not None and actor.is_custodian and not is_oneself

    def follow(self, body: EntryBody) -> None:
        """Takes in what an entry that held has changed."""
        step = self._follow.get(body.action)
        if step is not None:
            step(body)

    @staticmethod
    def _is_first(body: EntryBody) -> bool:
        return body.seq == 0 and body.action == Action.VAULT_CREATED

    def _found(self, body: EntryBody) -> None:
        row = self._rows.get(body.actor)
        if row is not None and self._is_first(body):
            self._know(replace(row, roles=row.roles | {Role.CUSTODIAN}))

    def _know(self, account: Account) -> None:
        self._known[account.id] = account
        self._owners.setdefault(account.ssh_public_key.strip(), account.id)

    def _is_free(self, line: str, account_id: str) -> bool:
        return self._owners.get(line.strip(), account_id) == account_id

    def _is_new_key(self, account_id: str) -> bool:
        row = self._rows.get(account_id)
        return row is None or self._is_free(row.ssh_public_key, account_id)

    def _add(self, body: EntryBody) -> None:
        row = self._rows.get(body.object)
        if row is not None and body.object not in self._known:
            self._know(replace(row, roles=_roles_in(body, row.roles)))

    def _set_roles(self, body: EntryBody) -> None:
        account = self._known.get(body.object)
        if account is not None:
            self._known[body.object] = replace(account, roles=_roles_in(body, account.roles))

    def _rotate(self, body: EntryBody) -> None:
        account = self._known.get(body.object)
        if account is not None:
            self._know(replace(account, ssh_public_key=str(body.facts["ssh_public_key"])))

    def _set_state(self, body: EntryBody) -> None:
        account = self._known.get(body.object)
        if account is not None and account.state not in (AccountState.REMOVED, AccountState.ELSEWHERE):
            self._known[body.object] = replace(account, state=_STATES[Action(body.action)])

    def _take_kit(self, body: EntryBody) -> None:
        row = self._kit_rows.get(body.object)
        self._kit = row if row is not None and row_digest(row) == body.after else None

    def _take_rule(self, body: EntryBody) -> None:
        value = body.facts.get("value")
        if body.object == Policy.IDENTITY_PERSONS and type(value) is int:
            self._looking = value

    def _let_in_by_kit(self, body: EntryBody) -> None:
        self._let_in = (body.actor, body.seq)

    def _is_by_kit(self, body: EntryBody) -> bool:
        """Whether the kit let the actor in: by the signature in this entry, or in the one just before it."""
        if body.action == Action.ACCOUNT_ADDED:
            return body.object == body.actor and self._let_in == (body.actor, body.seq - 1)
        if body.action != Action.RECOVERY_KIT_USED or self._kit is None or body.object != self._kit.id:
            return False
        row = self._rows.get(body.actor)
        facts = body.facts
        if (
            row is None
            or body.actor in self._known
            or (facts.get("account"), facts.get("log_size")) != (row.id, body.seq)
        ):
            return False
        message = canonical_json({
            "vault": self._vault_id, "account": row.id, "ssh_public_key": row.ssh_public_key, "log_size": body.seq,
        })  # fmt: skip
        try:
            verify_signature(message, str(facts.get("kit_signature", "")), RECOVERY, [self._kit.ssh_public_key])
        except SignatureRefused:
            return False
        return True


def _roles_in(body: EntryBody, otherwise: frozenset[Role]) -> frozenset[Role]:
    """The roles an entry names; the row's, for an entry that names none."""
    try:
        return frozenset(Role(role) for role in str(body.facts["roles"]).split(", "))
    except (KeyError, ValueError):
        return otherwise


def _is_line(value: object) -> bool:
    try:
        return isinstance(value, str) and bool(key_blob(value))
    except ValueError:
        return False
