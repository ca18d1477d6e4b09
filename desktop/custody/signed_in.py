"""An account at work in an open vault. Every feature takes one first: it is the proof that somebody signed in.

What a feature does it writes together with its custody entry, inside one `with signed_in.vault.transaction():`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop.crypto.signing import SigningKey
from desktop.custody.account_settling import finish_account_changes
from desktop.custody.log import CustodyLog
from desktop.custody.old_copy import checked_reason, note_old_copy, settle_old_copy
from desktop.custody.outside import KnownOutside
from desktop.custody.restored import forget_restored, note_restored
from desktop.custody.row_digest import row_digest
from desktop.custody.slot_marks import mark_fact_at
from desktop.custody.unlock_check import bars, check_unlocked, is_only_old
from desktop.domain.consent import ConsentForm, GateAnswer, require_open
from desktop.domain.custody import Action, Checkpoint
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.finding import Finding
from desktop.domain.people import Account, Role
from desktop.domain.world import Chance, Clock
from desktop.vault.opening import Unlocked
from desktop.vault.vault import Vault
from desktop.vault.wrong_tries import WrongTries


@dataclass(slots=True)
class SignedIn:
    """The vault, who is at work in it, and what the work needs.

    `findings` are rows of evidence that differed from the log at signing in; `began_at` is how many entries it had.
    """

    vault: Vault
    account: Account
    signer: SigningKey
    log: CustodyLog
    clock: Clock
    chance: Chance
    consent_form: ConsentForm
    wrong_tries: int = 0
    findings: tuple[Finding, ...] = ()
    began_at: int = 0
    _is_locked: bool = field(default=False, repr=False)

    def known_outside(self) -> Sequence[Checkpoint]:
        """The checkpoints of this vault that are remembered outside of it."""
        return self.log.known.all(self.vault.id) if self.log.known else ()

    def gate(self, interview_id: str, gate: str) -> GateAnswer:
        """Whether the witness's consent opens `gate` now, and what is missing if not."""
        return self.consent_form.ask_gate(gate, self.vault.consents.of(interview_id))

    def require_consent(self, interview_id: str, gate: str) -> None:
        """Raises `Fault(CONSENT_MISSING)` unless the gate is open."""
        require_open(self.gate(interview_id, gate))

    def take_keys(self, account: Account, signer: SigningKey) -> None:
        """The account at work has these keys from now on, and signs with them."""
        self.account, self.signer = account, signer
        self.log = self.log.by(account.id, signer)

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


def sign_in(
    unlocked: Unlocked, clock: Clock, chance: Chance, consent_form: ConsentForm, known: KnownOutside | None = None
) -> SignedIn:
    """Begins work in an unlocked vault: the log is verified, small rows are compared, and the unlocking recorded.

    `known` are checkpoints outside of it. Raises `Fault(CUSTODY_LOG_BROKEN)`, `CUSTODY_SIGNATURE_WRONG`,
    `CUSTODY_CHECKPOINT_WRONG`, `CUSTODY_OLDER_COPY`, `CUSTODY_REWRITTEN`, `CUSTODY_ROW_DIFFERS` for rows that say who
    may do what, and `VAULT_DAMAGED`, the vault then closed.
    """
    return _begin(unlocked, consent_form, CustodyLog.of(unlocked, clock, chance, known), "")


def accept_old_copy(
    unlocked: Unlocked, reason: str, clock: Clock, chance: Chance, consent_form: ConsentForm, known: KnownOutside
) -> SignedIn:
    """Begins work in an older copy, put back on purpose, and logs it with both states; a custodian's act.

    Raises as `sign_in`, and `Fault(ACCOUNT_ROLE_MISSING)`, `REASON_INVALID`, `NUMBER_FORBIDDEN`, or
    `CUSTODY_NOTHING_TO_ACCEPT` for a vault that is none. A log that was rewritten can't be accepted.
    """
    try:
        unlocked.account.require(Role.CUSTODIAN)
        checked = checked_reason(reason)
    except BaseException:
        unlocked.vault.close()
        raise
    return _begin(unlocked, consent_form, CustodyLog.of(unlocked, clock, chance, known), checked)


def _begin(unlocked: Unlocked, consent_form: ConsentForm, log: CustodyLog, reason: str) -> SignedIn:
    vault = unlocked.vault
    try:
        with vault.transaction():
            began_at = vault.entries.count()
            if _is_new(vault):
                facts = mark_fact_at(vault.root, unlocked.account.id)
                log.record(Action.VAULT_CREATED, vault.id, after=row_digest(unlocked.account), facts=facts)
            findings = _verified(unlocked, log, reason)
            if reason and log.known:
                note_old_copy(vault, log, log.known, reason, began_at)
            note_restored(vault, log)
            log.record(Action.VAULT_UNLOCKED, vault.id, facts=_tried_before(unlocked))
            if reason and log.known:
                settle_old_copy(vault, log, log.known, began_at)
    except BaseException:
        vault.close()
        raise
    forget_restored(vault)
    WrongTries(vault.root, log.clock).forget(unlocked.account.id)
    someone = SignedIn(
        vault, unlocked.account, unlocked.signer, log, log.clock, log.chance, consent_form, unlocked.wrong_tries,
        tuple(findings), began_at,
    )  # fmt: skip
    finish_account_changes(someone)
    return someone


def _verified(unlocked: Unlocked, log: CustodyLog, reason: str) -> list[Finding]:
    """The findings one may work with; raises the first one may not. An older copy may be, for a reason."""
    vault = unlocked.vault
    known = log.known.all(vault.id) if log.known else ()
    findings = check_unlocked(vault, unlocked.signer.public_line, known, log.tree)
    barring = [finding for finding in findings if bars(finding)]
    if reason:
        if not is_only_old(findings):
            raise barring[0].as_fault() if barring else Fault(FaultCode.CUSTODY_NOTHING_TO_ACCEPT)
    elif barring:
        raise barring[0].as_fault()
    return [finding for finding in findings if not bars(finding)]


def _tried_before(unlocked: Unlocked) -> dict[str, int]:
    """How many tries did not open the account since it was last unlocked, where there were any."""
    return {"wrong_tries": unlocked.wrong_tries} if unlocked.wrong_tries else {}


def _is_new(vault: Vault) -> bool:
    """Nothing has happened yet: a log that was emptied later is not taken for a new one."""
    return not (
        vault.entries.count() or vault.entries.checkpoints() or vault.interviews.any() or vault.accounts.all()[1:]
    )
