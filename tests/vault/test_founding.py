"""A vault is made whole or not at all."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId
from desktop.domain.people import Role
from desktop.vault.opening import NewAccount, create_vault, unlock_vault
from desktop.vault.single_opener import SingleOpener
from tests.fakes.crashes import Crash, crash_at, steps_of
from tests.fakes.vaults import CHEAP_COST, FOUNDER, PASSPHRASE, CountingChance, FixedClock


def create(root: Path, founder: NewAccount = FOUNDER, passphrase: str = PASSPHRASE) -> None:
    chance = CountingChance(str(root))
    create_vault(root, founder, passphrase, cost=CHEAP_COST, clock=FixedClock(), chance=chance).vault.close()


def opens(root: Path) -> bool:
    unlock_vault(root, FOUNDER.id, PASSPHRASE, clock=FixedClock(), chance=CountingChance()).vault.close()
    return True


def came_to_an_end_by_name(root: Path) -> bool:
    """Whether making a vault crashed, or failed with the fault for a full disk, or was done all the same."""
    try:
        create(root)
    except Crash:
        return True
    except Fault as fault:
        return fault.code is FaultCode.DISK_FULL
    return opens(root)


def test_an_empty_folder_and_missing_parents_are_fine(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    create(tmp_path / "empty")
    create(tmp_path / "a" / "b" / "vault")
    assert opens(tmp_path / "empty")
    assert opens(tmp_path / "a" / "b" / "vault")


def test_what_is_there_is_never_touched(tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "diary.txt").write_text("mine")
    (tmp_path / "file").write_text("mine")
    for place in ("full", "file"):
        with pytest.raises(Fault) as raised:
            create(tmp_path / place)
        assert raised.value.code is FaultCode.VAULT_EXISTS
    assert (tmp_path / "full" / "diary.txt").read_text() == "mine"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "full"]


def test_a_short_passphrase_or_a_wrong_handle_makes_nothing(tmp_path: Path) -> None:
    with pytest.raises(Fault) as raised:
        create(tmp_path / "v", passphrase="eleven char")
    assert (raised.value.code, raised.value.facts) == (FaultCode.PASSPHRASE_WEAK, {"least": 12})
    with pytest.raises(Fault) as raised:
        create(tmp_path / "v", NewAccount(AccountId("../x"), "X", frozenset({Role.INTERVIEWER})))
    assert raised.value.code is FaultCode.ACCOUNT_HANDLE_INVALID
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("failure", [Crash, lambda: OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))])
def test_a_failure_at_any_step_leaves_nothing(
    tmp_path: Path, failure: Callable[[], BaseException], monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        total = steps_of(patch, lambda: create(tmp_path / "counted"))
    shutil.rmtree(tmp_path / "counted")
    before_the_move = 0
    for step in range(total):
        with monkeypatch.context() as patch:
            crash_at(patch, step, failure)
            assert came_to_an_end_by_name(tmp_path / "v")
        if (tmp_path / "v").exists():  # it was moved already: then it is whole
            assert opens(tmp_path / "v")
            shutil.rmtree(tmp_path / "v")
        else:
            before_the_move += 1
        assert list(tmp_path.iterdir()) == []
    assert before_the_move > 20


def test_what_a_killed_creation_left_is_taken_away_by_the_next(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        crash_at(patch, 10, Crash)
        patch.setattr(shutil, "rmtree", lambda *_, **__: None)
        assert came_to_an_end_by_name(tmp_path / "v")
    assert [path.name.startswith("v.part-") for path in tmp_path.iterdir()] == [True]
    create(tmp_path / "v")
    assert [path.name for path in tmp_path.iterdir()] == ["v"]


def test_a_creation_still_at_work_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "v.part-12345678").mkdir()
    other = SingleOpener(tmp_path / "v.part-12345678")
    create(tmp_path / "v")
    assert (tmp_path / "v.part-12345678").exists()
    other.release()
