"""An account at work in an open vault. Every feature takes one first: it is the proof that somebody signed in.

What a feature does it writes together with its custody entry, inside one `with signed_in.vault.transaction():`.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop.crypto.signing import SigningKey
from desktop.custody.audit import verify_log
from desktop.custody.log import CustodyLog
from desktop.custody.row_digest import row_digest
from desktop.domain.consent import ConsentForm, GateAnswer, require_open
from desktop.domain.custody import Action
from desktop.domain.people import Account
from desktop.domain.world import Chance, Clock
from desktop.vault.opening import Unlocked
from desktop.vault.vault import Vault


@dataclass(slots=True)
class SignedIn:
    """The vault, who is at work in it, and what the work needs."""

    vault: Vault
    account: Account
    signer: SigningKey
    log: CustodyLog
    clock: Clock
    chance: Chance
    consent_form: ConsentForm
    _is_locked: bool = field(default=False, repr=False)

    def gate(self, interview_id: str, gate: str) -> GateAnswer:
        """Whether the witness's consent opens `gate` now, and what is missing if not."""
        return self.consent_form.ask_gate(gate, self.vault.consents.of(interview_id))

    def require_consent(self, interview_id: str, gate: str) -> None:
        """Raises `Fault(CONSENT_MISSING)` unless the gate is open."""
        require_open(self.gate(interview_id, gate))

    def lock(self) -> None:
        """Records the leaving, signs a checkpoint, and closes the vault whatever happens; done once."""
        if self._is_locked:
            return
        self._is_locked = True
        try:
            with self.vault.transaction():
                self.log.record(Action.VAULT_LOCKED, self.vault.id)
                self.log.checkpoint()
        finally:
            self.vault.close()


def sign_in(unlocked: Unlocked, clock: Clock, chance: Chance, consent_form: ConsentForm) -> SignedIn:
    """Begins work in an unlocked vault: the log is verified, and the unlocking recorded.

    Raises `Fault(CUSTODY_LOG_BROKEN)`, `CUSTODY_SIGNATURE_WRONG` or `CUSTODY_CHECKPOINT_WRONG`, the vault then closed.
    """
    vault, account, signer = unlocked.vault, unlocked.account, unlocked.signer
    log = CustodyLog(vault, account.id, signer, clock, chance)
    try:
        with vault.transaction():
            if _is_new(vault):
                log.record(Action.VAULT_CREATED, vault.id, after=row_digest(account))
            verify_log(vault)
            log.record(Action.VAULT_UNLOCKED, vault.id)
    except BaseException:
        vault.close()
        raise
    return SignedIn(vault, account, signer, log, clock, chance, consent_form)


def _is_new(vault: Vault) -> bool:
    """Nothing has happened yet: a log that was emptied later is not taken for a new one."""
    return not (
        vault.entries.count() or vault.entries.checkpoints() or vault.interviews.all() or vault.accounts.all()[1:]
    )
