"""The rules' section: everybody reads, a custodian sets, and the window hears of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.faults import FaultCode
from desktop.domain.policy import RANGES, Policy
from desktop.ui.rules.presenter import RulesPresenter
from desktop.ui.rules.view import RuleRow, RulesView
from desktop.ui.rules.words import rule_words, unit_word
from desktop.ui.workplace import Workplace
from tests.fakes.immediate_jobs import HeldJobs, ImmediateJobs
from tests.fakes.vaults import SECOND, SECOND_PASSPHRASE, second_account, sign_in_again, signed_in


class Room:
    """Somebody at work and the rules before them."""

    def __init__(self, folder: Path, *, is_custodian: bool = True) -> None:
        self.signed_in = signed_in(folder)
        if not is_custodian:
            second_account(self.signed_in)
            self.signed_in.lock()
            self.signed_in = sign_in_again(folder, SECOND.id, SECOND_PASSPHRASE)
        self.workplace = Workplace(self.signed_in, ImmediateJobs())
        self.faults: list[FaultCode] = []
        self.told: list[str] = []
        self.workplace.on_fault = lambda fault: self.faults.append(fault.code)
        self.workplace.on_rules = lambda: self.told.append("rules")
        self.presenter = RulesPresenter(self.workplace)
        self.presenter.load()


def values(presenter: RulesPresenter) -> dict[Policy, int]:
    return {rule.policy: rule.value for rule in presenter.rules}


def test_every_rule_is_shown_with_its_limits_and_who_set_it(tmp_path: Path) -> None:
    room = Room(tmp_path)
    assert values(room.presenter) == {policy: RANGES[policy].default for policy in Policy}
    assert all(rule.decision is None for rule in room.presenter.rules)
    room.presenter.set_rule(Policy.BACKUP_DAYS, 3)
    rule = next(rule for rule in room.presenter.rules if rule.policy is Policy.BACKUP_DAYS)
    assert (rule.value, rule.limits) == (3, (1, 90))
    assert rule.decision is not None
    assert rule.decision.set_by == room.signed_in.account.id
    assert room.told == ["rules"]
    room.signed_in.lock()


def test_the_same_value_is_not_set_again(tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.presenter.set_rule(Policy.BACKUP_DAYS, RANGES[Policy.BACKUP_DAYS].default)
    assert room.signed_in.vault.policies.all() == []
    assert room.told == []
    room.signed_in.lock()


def test_whoever_is_no_custodian_reads_only(tmp_path: Path) -> None:
    room = Room(tmp_path, is_custodian=False)
    assert not room.presenter.may_set
    room.presenter.set_rule(Policy.BACKUP_DAYS, 3)
    assert room.signed_in.vault.policies.all() == []
    room.signed_in.lock()


def test_what_the_act_refuses_is_reported_and_work_goes_on(tmp_path: Path) -> None:
    room = Room(tmp_path)
    room.presenter.set_rule(Policy.BACKUP_DAYS, 1_000)
    assert room.faults == [FaultCode.POLICY_OUT_OF_RANGE]
    assert not room.presenter.is_working
    room.signed_in.lock()


def test_one_at_a_time(tmp_path: Path) -> None:
    room = Room(tmp_path)
    held = HeldJobs()
    room.workplace.runner = held
    room.presenter.set_rule(Policy.BACKUP_DAYS, 3)
    room.presenter.set_rule(Policy.BACKUP_DAYS, 4)
    assert len(held.held) == 1
    room.signed_in.lock()


def test_each_rule_has_words_of_its_own(qtbot: QtBot) -> None:
    said = [rule_words(policy) for policy in Policy]
    assert len({name for name, _ in said}) == len({follows for _, follows in said}) == len(Policy)
    assert all(unit_word(policy, number).startswith(" ") for policy in Policy for number in (1, 2))
    assert [unit_word(Policy.BACKUP_DAYS, number) for number in (1, 7)] == [" day", " days"]


@pytest.mark.parametrize("is_custodian", [True, False])
def test_the_view_sets_by_hand_or_shows_only(tmp_path: Path, qtbot: QtBot, *, is_custodian: bool) -> None:
    room = Room(tmp_path, is_custodian=is_custodian)
    view = RulesView(room.presenter)
    qtbot.addWidget(view)
    view.refresh()
    view.show()
    row = next(row for row in view.rows if row.rule.policy is Policy.IDLE_LOCK_MINUTES)
    assert row.number.isVisible() is (not row.value.isVisible()) is is_custodian
    assert row.value.text() == row.number.text() == "10 min"
    assert not row.set.isVisible(), "nothing has been changed yet"
    row.number.setValue(3)
    assert row.set.isVisible() is is_custodian
    row.set.click()
    assert room.signed_in.vault.policies.value(Policy.IDLE_LOCK_MINUTES) == (3 if is_custodian else 10)
    if is_custodian:
        again: RuleRow = next(row for row in view.rows if row.rule.policy is Policy.IDLE_LOCK_MINUTES)
        assert room.signed_in.account.id in again.set_by.text()
        assert not again.set.isVisible()
    room.signed_in.lock()
