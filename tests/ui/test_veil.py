"""Behind the veil: the passphrase, with the key file where the account has one, or the end of the work. No window."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.custody.passphrase import change_passphrase
from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import FaultCode
from desktop.domain.locking import LockReason
from desktop.ui.lock.veil_presenter import VeilPresenter
from desktop.ui.locking import Locking, Phase
from desktop.vault.second_factor import write_key_file
from tests.fakes.hand_clock import HandClock
from tests.fakes.immediate_jobs import HeldJobs, ImmediateJobs
from tests.fakes.vaults import CHEAP_COST, FOUNDER, PASSPHRASE, CountingChance, signed_in
from tests.ui.test_locking import HandsSeen


class Veiled:
    """Somebody's work goes on while everything is hidden."""

    def __init__(self, account: SignedIn, runner: ImmediateJobs | None = None) -> None:
        self.hands, self.faults = HandsSeen(), []  # type: tuple[HandsSeen, list[FaultCode]]
        self.locking = Locking(HandClock(), self.hands)
        self.presenter = VeilPresenter(
            self.locking, runner or ImmediateJobs(), lambda fault: self.faults.append(fault.code)
        )
        self.locking.begin()
        self.hands.has_long_work = True
        self.locking.ask(LockReason.IDLE)
        self.presenter.begin(account)


def with_key_file(folder: Path) -> tuple[SignedIn, Path]:
    """A founder whose slot asks for a key file too."""
    place = folder / "usb.key"
    write_key_file(place, CountingChance("key file"))
    account = signed_in(folder)
    change_passphrase(account, PASSPHRASE, PASSPHRASE, new_key_file=place.read_bytes(), cost=CHEAP_COST)
    return account, place


def test_the_passphrase_of_the_account_brings_everything_back(tmp_path: Path) -> None:
    account = signed_in(tmp_path)
    veiled = Veiled(account)
    assert veiled.presenter.account == FOUNDER.id
    veiled.presenter.come_back("not the one")
    assert veiled.faults == [FaultCode.VAULT_UNLOCK_REFUSED]
    assert veiled.hands.told == ["veil idle"]
    veiled.presenter.come_back(PASSPHRASE)
    assert veiled.hands.told == ["veil idle", "unveil"]
    assert veiled.locking.phase is Phase.OPEN
    assert not veiled.presenter.wants_key_file
    account.lock()


def test_an_account_with_a_key_file_is_asked_for_it(tmp_path: Path) -> None:
    account, place = with_key_file(tmp_path)
    veiled = Veiled(account)
    veiled.presenter.come_back(PASSPHRASE)
    assert veiled.faults == [FaultCode.KEY_FILE_NEEDED]
    assert veiled.presenter.wants_key_file
    veiled.presenter.come_back(PASSPHRASE, tmp_path / "missing.key")
    assert veiled.faults[1:] == [FaultCode.FILE_NOT_FOUND]
    veiled.presenter.come_back(PASSPHRASE, place)
    assert veiled.locking.phase is Phase.OPEN
    account.lock()


def test_the_work_can_be_ended_and_the_vault_locked(tmp_path: Path) -> None:
    account = signed_in(tmp_path)
    veiled = Veiled(account)
    veiled.presenter.lock_now()
    assert veiled.hands.told == ["veil idle", "lock hand"]
    account.lock()


@pytest.mark.parametrize("passphrase", [PASSPHRASE, "not the one"])
def test_an_answer_that_comes_after_the_lock_shows_nothing(tmp_path: Path, passphrase: str) -> None:
    account = signed_in(tmp_path)
    held = HeldJobs()
    veiled = Veiled(account, held)
    veiled.presenter.come_back(passphrase)
    veiled.presenter.come_back(passphrase)
    assert len(held.held) == 1, "one try at a time"
    veiled.presenter.lock_now()
    veiled.presenter.end()
    held.release()
    assert veiled.hands.told == ["veil idle", "lock hand"]
    assert veiled.presenter.account == ""
    account.lock()
