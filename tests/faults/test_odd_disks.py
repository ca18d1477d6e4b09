"""A vault on a disk that is slow, or that takes capital and small letters for the same."""

from __future__ import annotations

from pathlib import Path

from tests.fakes.broken_calls import delay_syncs
from tests.fakes.vaults import second_account, sign_in_again, signed_in, vault_root
from tests.faults.vault_acts import ACTS, require_whole

SYNC_MS = 40
MODULE = "tests.faults.vault_acts"


def test_a_slow_disk_only_takes_longer(tmp_path: Path) -> None:
    ACTS["write"].prepare(tmp_path)
    ended = delay_syncs([MODULE, "write", str(tmp_path)], SYNC_MS)
    assert ended.code == 0, ended.err
    ACTS["write"].hold(tmp_path, ended.lines)


def test_no_two_names_in_a_vault_differ_by_case_only(tmp_path: Path) -> None:
    at_work = signed_in(tmp_path)
    second_account(at_work)
    at_work.lock()
    names = [str(path.relative_to(vault_root(tmp_path))) for path in vault_root(tmp_path).rglob("*")]
    assert names
    assert all(name == name.lower() for name in names), names
    assert len({name.casefold() for name in names}) == len(names)


def test_a_handle_typed_in_capitals_is_the_same_account(tmp_path: Path) -> None:
    signed_in(tmp_path).lock()
    at_work = sign_in_again(tmp_path, "Interviewer-1")
    require_whole(at_work)
    at_work.lock()
