"""Each notice over a real vault in which it is so, and silence where it is not."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.custody.signed_in import SignedIn, sign_in
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.finding import Finding
from desktop.interview.register import open_interview
from desktop.ui.notice_sources import SOURCES, notices_of
from desktop.ui.notices import Notice
from desktop.ui.sign_in_notices import clock_notice, outside_notice, rows_notice, wrong_tries_notice
from desktop.vault.opening import unlock_vault
from tests.fakes.vaults import EMPTY_FORM, FOUNDER, PASSPHRASE, CountingChance, FixedClock, signed_in, vault_root

LATER = datetime(2026, 11, 24, 9, tzinfo=UTC)


def again(folder: Path, at: datetime = LATER) -> SignedIn:
    clock, chance = FixedClock(at), CountingChance(f"again at {at}")
    unlocked = unlock_vault(vault_root(folder), FOUNDER.id, PASSPHRASE, clock=clock, chance=chance)
    return sign_in(unlocked, clock, chance, EMPTY_FORM)


def said(notice: Notice | None, leads_to: str = "custody") -> str:
    assert notice is not None
    assert notice.go == leads_to
    return notice.text()


def test_a_quiet_vault_has_nothing_to_say(qapp: QApplication, tmp_path: Path) -> None:
    signed_in(tmp_path).lock()
    account = again(tmp_path)
    assert [source(account) for source in (rows_notice, wrong_tries_notice, clock_notice, outside_notice)] == [None] * 4
    account.lock()


def test_wrong_tries_are_counted_once(qapp: QApplication, tmp_path: Path) -> None:
    signed_in(tmp_path).lock()
    for number in range(2):
        with pytest.raises(Fault) as caught:
            unlock_vault(
                vault_root(tmp_path), FOUNDER.id, "not the one", clock=FixedClock(LATER), chance=CountingChance("w")
            )
        assert caught.value.code is FaultCode.VAULT_UNLOCK_REFUSED, number
    account = again(tmp_path, LATER + timedelta(hours=1))
    assert ": 2." in said(wrong_tries_notice(account))
    account.lock()
    account = again(tmp_path, LATER + timedelta(hours=2))
    assert wrong_tries_notice(account) is None
    account.lock()


def test_a_clock_that_went_back_is_said_at_that_sign_in_only(qapp: QApplication, tmp_path: Path) -> None:
    signed_in(tmp_path).lock()
    account = again(tmp_path, datetime(2026, 11, 23, 12, tzinfo=UTC))
    assert "went back by 4 h" in said(clock_notice(account))
    account.lock()
    account = again(tmp_path)
    assert clock_notice(account) is None
    account.lock()


def test_nothing_outside_is_said_when_there_is_something_to_lose_and_time_has_passed(
    qapp: QApplication, tmp_path: Path
) -> None:
    founder = signed_in(tmp_path)
    open_interview(founder, "W-2026-001")
    assert outside_notice(founder) is None, "the vault is new"
    founder.lock()
    account = again(tmp_path, LATER + timedelta(days=31))
    assert "carried out" in said(outside_notice(account), "vault/outside")
    account.lock()


def test_rows_that_differ_are_counted(qapp: QApplication, tmp_path: Path) -> None:
    account = signed_in(tmp_path)
    account.findings = (Finding(FaultCode.CUSTODY_ROW_DIFFERS, {"action": "consent.set"}),) * 3
    assert ": 3." in said(rows_notice(account))
    account.lock()


def test_all_of_them_are_asked_at_sign_in(qapp: QApplication, tmp_path: Path) -> None:
    assert {rows_notice, wrong_tries_notice, clock_notice, outside_notice} <= set(SOURCES)
    founder = signed_in(tmp_path, kit=False)
    told = notices_of(founder)
    assert len({notice.key for notice in told}) == len(told) > 0
    assert all(notice.text() for notice in told)
    founder.lock()
