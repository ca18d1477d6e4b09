"""Setting a rule of the office, with its custody entry."""

from __future__ import annotations

from desktop.custody.row_digest import row_digest
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.people import Role
from desktop.domain.policy import Policy, PolicyDecision, require_in_range


def set_policy(signed_in: SignedIn, policy: Policy, value: int) -> PolicyDecision:
    """Sets a rule; a custodian's act. Raises `Fault(ACCOUNT_ROLE_MISSING)` or `Fault(POLICY_OUT_OF_RANGE)`."""
    signed_in.account.require(Role.CUSTODIAN)
    require_in_range(policy, value)
    decision = PolicyDecision(policy, value, signed_in.account.id, signed_in.clock.now())
    with signed_in.vault.transaction():
        signed_in.vault.policies.add(decision)
        signed_in.log.record(Action.POLICY_SET, policy.value, after=row_digest(decision), facts={"value": value})
    return decision
