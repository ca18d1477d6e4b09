"""Decides about the office's rules: everybody reads them, a custodian sets one at a time. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop.custody.policies import set_policy
from desktop.domain.faults import Fault
from desktop.domain.people import Role
from desktop.domain.policy import RANGES, Policy, PolicyDecision
from desktop.ui.workplace import Workplace


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule in force, and who set it; nobody, if it is the default."""

    policy: Policy
    value: int
    decision: PolicyDecision | None = None

    @property
    def limits(self) -> tuple[int, int]:
        """The least and the most it may be."""
        return RANGES[self.policy].least, RANGES[self.policy].most


class RulesPresenter:
    """Holds `rules`; calls `changed` after every change of them."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self.rules: tuple[Rule, ...] = ()
        self.is_working = False
        self.changed: Callable[[], None] = lambda: None

    @property
    def may_set(self) -> bool:
        """Whether the account signed in looks after the vault."""
        return Role.CUSTODIAN in self._workplace.signed_in.account.roles

    def load(self) -> None:
        """Looks at the vault again."""
        self._workplace.runner.run(lambda _: self._read(), self._show, self._workplace.report)

    def set_rule(self, policy: Policy, value: int) -> None:
        """Sets a rule; one that stands already is not set again. Reports what the office's act refuses."""
        in_force = next((rule.value for rule in self.rules if rule.policy is policy), None)
        if value == in_force or not self.may_set or self.is_working:
            return
        signed_in = self._workplace.signed_in
        self.is_working = True
        self.changed()
        self._workplace.runner.run(lambda _: set_policy(signed_in, policy, value), self._was_set, self._failed)

    def _read(self) -> tuple[Rule, ...]:
        policies = self._workplace.signed_in.vault.policies
        latest = {decision.policy: decision for decision in policies.all()}
        return tuple(Rule(policy, policies.value(policy), latest.get(policy)) for policy in Policy)

    def _show(self, rules: tuple[Rule, ...]) -> None:
        self.rules = rules
        self.changed()

    def _was_set(self, _: PolicyDecision) -> None:
        self.is_working = False
        self._workplace.rules_changed()
        self.load()

    def _failed(self, fault: Fault) -> None:
        self.is_working = False
        self.changed()
        self._workplace.report(fault)
