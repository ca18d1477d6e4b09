"""Key files on a drive: made once, never over something, never in a vault, and read within limits."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from desktop.crypto.key_file import parse_key_file
from desktop.domain.faults import Fault, FaultCode
from desktop.vault.opening import unlock_vault
from desktop.vault.second_factor import read_key_file, write_key_file
from tests.fakes.small_disks import make_read_only, small_disk
from tests.fakes.vaults import (
    FOUNDER,
    PASSPHRASE,
    CountingChance,
    FixedClock,
    founded_vault,
    vault_root,
)


def refusal(path: Path, *, writes: bool) -> Fault:
    with pytest.raises(Fault) as raised:
        write_key_file(path, CountingChance()) if writes else read_key_file(path)
    return raised.value


def test_what_was_made_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "saegim.key"
    made = write_key_file(path, CountingChance())
    assert parse_key_file(read_key_file(path)) == made
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_nothing_is_written_over(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("keep me")
    fault = refusal(path, writes=True)
    assert (fault.code, fault.facts) == (FaultCode.KEY_FILE_EXISTS, {"name": "letter.txt"})
    assert path.read_text() == "keep me"


def test_it_never_lies_in_a_vault(tmp_path: Path) -> None:
    founded_vault(tmp_path).vault.close()
    for folder in (vault_root(tmp_path), vault_root(tmp_path) / "slots"):
        assert refusal(folder / "saegim.key", writes=True).code is FaultCode.KEY_FILE_IN_VAULT
        assert not (folder / "saegim.key").exists()


def test_a_drive_that_fails_is_named_and_nothing_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert refusal(tmp_path / "no drive" / "saegim.key", writes=True).code is FaultCode.DRIVE_LOST
    monkeypatch.setattr(os, "fsync", failing)
    assert refusal(tmp_path / "saegim.key", writes=True).code is FaultCode.DRIVE_LOST
    assert list(tmp_path.iterdir()) == []


def test_a_full_or_closed_drive_is_named(tmp_path: Path) -> None:
    with small_disk(tmp_path / "drive", 4) as drive:
        (drive / "film").write_bytes(bytes(4096))
        assert refusal(drive / "saegim.key", writes=True).code is FaultCode.DRIVE_FULL
        make_read_only(drive)
        assert refusal(drive / "saegim.key", writes=True).code is FaultCode.DRIVE_READ_ONLY


@pytest.mark.parametrize("name", ["missing.key", ".", "nul\0.key"])
def test_what_is_no_file_is_not_found(tmp_path: Path, name: str) -> None:
    assert refusal(tmp_path / name, writes=False).code is FaultCode.FILE_NOT_FOUND


def test_a_huge_file_is_no_key_file(tmp_path: Path) -> None:
    path = tmp_path / "film.key"
    with path.open("wb") as file:
        file.truncate(1 << 40)
    assert refusal(path, writes=False).code is FaultCode.KEY_FILE_INVALID


def test_a_vault_of_the_first_form_looks_at_no_key_file(tmp_path: Path) -> None:
    founded_vault(tmp_path).vault.close()
    opened = unlock_vault(
        vault_root(tmp_path), FOUNDER.id, PASSPHRASE, key_file=b"anything", clock=FixedClock(), chance=CountingChance()
    )
    assert opened.account.id == FOUNDER.id
    opened.vault.close()


def failing(_: int) -> None:
    raise OSError(5, "input/output error")
