"""Each rule of the office has limits with its default inside them, and nothing beyond them."""

from __future__ import annotations

import pytest

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.policy import RANGES, Policy, require_in_range


def test_every_rule_has_limits_and_a_default_within_them() -> None:
    assert set(RANGES) == set(Policy)
    for rule, limits in RANGES.items():
        least = 0 if rule is Policy.REASON_FOR_CHANGE else 1  # that one is a choice of three, the others are amounts
        assert least <= limits.least <= limits.default <= limits.most


def test_the_defaults_are_the_safe_ones() -> None:
    assert RANGES[Policy.IDENTITY_PERSONS].default == 2
    assert RANGES[Policy.IDLE_LOCK_MINUTES].default <= 10
    assert RANGES[Policy.IDLE_LOCK_MINUTES].most <= 60


@pytest.mark.parametrize("policy", list(Policy))
def test_the_limits_themselves_are_allowed_and_what_lies_beyond_is_not(policy: Policy) -> None:
    limits = RANGES[policy]
    for value in (limits.least, limits.most):
        require_in_range(policy, value)
    for value in (limits.least - 1, limits.most + 1, -1):
        with pytest.raises(Fault) as caught:
            require_in_range(policy, value)
        assert caught.value.code is FaultCode.POLICY_OUT_OF_RANGE
        assert caught.value.facts == {
            "policy": policy.value, "value": value, "least": limits.least, "most": limits.most,
        }  # fmt: skip
