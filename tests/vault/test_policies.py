"""The office's rules on disk: the latest decision counts, and every one of them stays."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.domain.faults import Fault
from desktop.domain.policy import RANGES, Policy, PolicyDecision
from desktop.vault.vault import Vault
from tests.fakes.vaults import FOUNDER, founded_vault

AT = datetime(2026, 11, 24, 9, tzinfo=UTC)


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    made = founded_vault(tmp_path).vault
    yield made
    made.close()


def decision(policy: Policy, value: int, minutes: int = 0) -> PolicyDecision:
    return PolicyDecision(policy, value, FOUNDER.id, AT + timedelta(minutes=minutes))


def test_what_nobody_has_set_is_the_default(vault: Vault) -> None:
    assert {policy: vault.policies.value(policy) for policy in Policy} == {p: RANGES[p].default for p in Policy}
    assert vault.policies.all() == []


def test_the_latest_decision_counts_and_all_of_them_stay(vault: Vault) -> None:
    decisions = [
        decision(Policy.IDLE_LOCK_MINUTES, 5),
        decision(Policy.BACKUP_DAYS, 3, 1),
        decision(Policy.IDLE_LOCK_MINUTES, 20, -5),  # a clock that was set back does not bring an older rule back
    ]
    for each in decisions:
        vault.policies.add(each)
    assert vault.policies.value(Policy.IDLE_LOCK_MINUTES) == 20
    assert vault.policies.value(Policy.BACKUP_DAYS) == 3
    assert vault.policies.value(Policy.IDENTITY_PERSONS) == 2
    assert vault.policies.all() == decisions


@pytest.mark.parametrize("change", ["UPDATE policy SET value = '60'", "DELETE FROM policy"])
def test_a_decision_is_never_changed(vault: Vault, change: str) -> None:
    vault.policies.add(decision(Policy.IDLE_LOCK_MINUTES, 5))
    with pytest.raises(Fault):
        vault._database.execute(change)
    assert vault.policies.value(Policy.IDLE_LOCK_MINUTES) == 5


def test_only_an_account_of_the_vault_can_have_decided(vault: Vault) -> None:
    with pytest.raises(Fault):
        vault.policies.add(PolicyDecision(Policy.BACKUP_DAYS, 3, "stranger-1", AT))  # type: ignore[arg-type]
    assert vault.policies.all() == []
