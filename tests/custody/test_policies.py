"""Setting a rule: a custodian's act, within its limits, with an entry that the row is compared with."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.custody.audit import check_log
from desktop.custody.entry import entry_body
from desktop.custody.policies import set_policy
from desktop.custody.row_digest import row_digest
from desktop.custody.rows import check_rows
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.policy import Policy
from tests.fakes.vaults import FOUNDER, SECOND, SECOND_PASSPHRASE, second_account, sign_in_again, signed_in


@pytest.fixture
def custodian(tmp_path: Path) -> Iterator[SignedIn]:
    made = signed_in(tmp_path)
    yield made
    made.lock()


def test_a_rule_is_set_and_logged_with_its_value(custodian: SignedIn) -> None:
    decision = set_policy(custodian, Policy.IDLE_LOCK_MINUTES, 3)
    assert custodian.vault.policies.value(Policy.IDLE_LOCK_MINUTES) == 3
    assert (decision.policy, decision.value, decision.set_by) == (Policy.IDLE_LOCK_MINUTES, 3, FOUNDER.id)
    body = entry_body(custodian.vault.entries.all()[-1].body)
    assert (body.action, body.object, body.facts) == (Action.POLICY_SET.value, "lock.idle_minutes", {"value": 3})
    assert body.after == row_digest(decision)
    assert check_log(custodian.vault) == []
    assert check_rows(custodian.vault) == []


def test_only_a_custodian_sets_one(custodian: SignedIn, tmp_path: Path) -> None:
    second_account(custodian)
    custodian.lock()
    supervisor = sign_in_again(tmp_path, SECOND.id, SECOND_PASSPHRASE)
    before = supervisor.vault.entries.count()
    with pytest.raises(Fault) as caught:
        set_policy(supervisor, Policy.IDLE_LOCK_MINUTES, 3)
    assert caught.value.code is FaultCode.ACCOUNT_ROLE_MISSING
    assert supervisor.vault.policies.all() == []
    assert supervisor.vault.entries.count() == before
    supervisor.lock()


def test_beyond_its_limits_nothing_is_written(custodian: SignedIn) -> None:
    before = custodian.vault.entries.count()
    with pytest.raises(Fault) as caught:
        set_policy(custodian, Policy.IDLE_LOCK_MINUTES, 61)
    assert caught.value.code is FaultCode.POLICY_OUT_OF_RANGE
    assert (custodian.vault.policies.all(), custodian.vault.entries.count()) == ([], before)


def test_row_and_entry_are_written_together_or_not_at_all(custodian: SignedIn, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise Fault(FaultCode.DISK_FULL)

    monkeypatch.setattr(custodian.log, "record", refuse)
    with pytest.raises(Fault):
        set_policy(custodian, Policy.BACKUP_DAYS, 3)
    assert custodian.vault.policies.all() == []


@pytest.mark.parametrize(
    "change",
    ["UPDATE policy SET value = '60'", "DELETE FROM policy", "UPDATE policy SET name = 'backup.reminder_days'"],
)
def test_a_rule_that_was_changed_past_us_is_found(custodian: SignedIn, change: str) -> None:
    set_policy(custodian, Policy.IDLE_LOCK_MINUTES, 3)
    database = custodian.vault._database
    for trigger in ("policy_refuses_update", "policy_refuses_delete"):
        database.execute(f"DROP TRIGGER {trigger}")
    database.execute(change)
    assert {finding.code for finding in check_rows(custodian.vault)} == {FaultCode.CUSTODY_ROW_DIFFERS}
