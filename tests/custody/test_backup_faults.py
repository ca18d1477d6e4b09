"""Drives that are full, gone, read-only or lying, and people who stop in the middle: named, and nothing is lost."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.custody.backups import check_backup, make_backup
from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault, FaultCode
from desktop.vault import drive_files
from desktop.vault.backup_watch import Step
from tests.fakes.backups import back_up, backups_of, drive_at, never, nobody, objects_on, recorded
from tests.fakes.small_disks import make_read_only, small_disk
from tests.fakes.vaults import signed_in

NAMES = {
    errno.ENOSPC: FaultCode.DRIVE_FULL,
    errno.EIO: FaultCode.DRIVE_LOST,
    errno.ENODEV: FaultCode.DRIVE_LOST,
    errno.EROFS: FaultCode.DRIVE_READ_ONLY,
}


class Drive:
    """Stands for `os` in `drive_files`: its `call` fails for the `moment`-th time, once."""

    def __init__(self, call: str, moment: int, number: int) -> None:
        self._call, self._left, self._number = call, moment, number
        self.seen = 0

    def __getattr__(self, name: str) -> object:
        real = getattr(os, name)
        return self._failing(real) if name == self._call else real

    def _failing(self, real: Callable[..., object]) -> Callable[..., object]:
        def call(*values: object, **named: object) -> object:
            self.seen += 1
            self._left -= 1
            if self._left == 0:
                raise OSError(self._number, os.strerror(self._number))
            return real(*values, **named)

        return call


def require_unharmed(founder: SignedIn, drive: Path, notes: int) -> None:
    """No note, no snapshot and no half of a file came of it; the next backup is whole."""
    assert len(founder.vault.backups.all()) == notes
    assert len(backups_of(founder, drive).snapshots()) == notes
    assert not list(drive.rglob("*.part"))
    back_up(founder, drive)
    assert check_backup(founder, drive, None, nobody, never) == []


@pytest.mark.parametrize(
    ("call", "number"),
    [
        ("write", errno.ENOSPC),
        ("write", errno.EIO),
        ("fsync", errno.EIO),
        ("open", errno.EROFS),
        ("open", errno.ENODEV),
    ],
)
def test_every_call_that_fails_is_named_and_can_be_begun_again(
    tmp_path: Path, call: str, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    founder = signed_in(tmp_path, kit=False)
    recorded(founder, 1)
    drive = drive_at(tmp_path)
    counting = Drive(call, 0, number)
    monkeypatch.setattr(drive_files, "os", counting)
    back_up(founder, drive_at(tmp_path, "counted"))
    assert counting.seen >= 8
    for moment in range(1, counting.seen + 1):
        shutil.rmtree(drive)
        drive.mkdir()
        notes = len(founder.vault.backups.all())
        monkeypatch.setattr(drive_files, "os", Drive(call, moment, number))
        with pytest.raises(Fault) as fault:
            back_up(founder, drive)
        monkeypatch.setattr(drive_files, "os", os)
        assert fault.value.code is NAMES[number], moment
        assert len(founder.vault.backups.all()) == notes
        assert backups_of(founder, drive).snapshots() == []
        assert not list(drive.rglob("*.part"))
    back_up(founder, drive)
    assert check_backup(founder, drive, None, nobody, never) == []
    founder.lock()


def test_a_drive_that_gives_back_something_else_is_found_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    founder = signed_in(tmp_path, kit=False)
    recorded(founder, 1)

    class Lying(Drive):
        def __getattr__(self, name: str) -> object:
            return self._lie if name == "write" else getattr(os, name)

        @staticmethod
        def _lie(descriptor: int, data: memoryview) -> int:
            return os.write(descriptor, bytes([data[0] ^ 1]) + bytes(data[1:]))

    monkeypatch.setattr(drive_files, "os", Lying("", 0, 0))
    with pytest.raises(Fault) as fault:
        back_up(founder, drive_at(tmp_path))
    monkeypatch.setattr(drive_files, "os", os)
    assert fault.value.code is FaultCode.BACKUP_READ_BACK_DIFFERS
    assert objects_on(tmp_path / "drive") == {}
    require_unharmed(founder, tmp_path / "drive", notes=0)
    founder.lock()


def test_a_full_drive_is_named_and_a_larger_one_gets_the_rest(tmp_path: Path) -> None:
    founder = signed_in(tmp_path, kit=False)
    recorded(founder, 1, chunks=60)
    with small_disk(tmp_path / "stick", 700) as stick:
        with pytest.raises(Fault) as fault:
            back_up(founder, stick)
        assert fault.value.code is FaultCode.DRIVE_FULL
        assert backups_of(founder, stick).snapshots() == []
        assert not list(stick.rglob("*.part"))
    assert founder.vault.backups.all() == []
    founder.lock()


def test_a_drive_that_may_only_be_read_is_named(tmp_path: Path) -> None:
    founder = signed_in(tmp_path, kit=False)
    with small_disk(tmp_path / "stick", 4000) as stick:
        back_up(founder, stick)
        make_read_only(stick)
        with pytest.raises(Fault) as fault:
            back_up(founder, stick)
        assert fault.value.code is FaultCode.DRIVE_READ_ONLY
        assert check_backup(founder, stick, None, nobody, never) == []
    founder.lock()


def test_whenever_somebody_stops_it_the_next_one_copies_only_the_rest(tmp_path: Path) -> None:
    founder = signed_in(tmp_path, kit=False)
    for number in (1, 2):
        recorded(founder, number, chunks=20)
    looks = [0]

    def counted() -> bool:
        looks[0] += 1
        return False

    make_backup(founder, drive_at(tmp_path, "counted"), nobody, counted)
    for stop_at in range(1, looks[0] + 1):
        drive, asked = drive_at(tmp_path, f"drive-{stop_at}"), [0]

        def stops(asked: list[int] = asked, stop_at: int = stop_at) -> bool:
            asked[0] += 1
            return asked[0] == stop_at

        with pytest.raises(Fault) as fault:
            make_backup(founder, drive, nobody, stops)
        assert fault.value.code is FaultCode.BACKUP_CANCELLED
        there = {path: path.stat().st_ino for path in objects_on(drive).values()}
        media = [path for path in there if path.stat().st_size > 150_000]
        made = back_up(founder, drive)
        assert all(path.stat().st_ino == inode for path, inode in there.items() if path in media)
        assert made.copied_bytes + sum(path.stat().st_size for path in media) <= made.backup.size_bytes
        assert check_backup(founder, drive, None, nobody, never) == []
    founder.lock()


def test_progress_counts_every_byte_and_never_goes_back(tmp_path: Path) -> None:
    founder = signed_in(tmp_path, kit=False)
    recorded(founder, 1, chunks=300)
    told: list[tuple[str, int, int]] = []
    make_backup(founder, drive_at(tmp_path), lambda *one: told.append(one), never, is_full=True)
    assert {step for step, _, _ in told} == {Step.COPYING, Step.VERIFYING, Step.FINISHING}
    for step in (Step.COPYING, Step.VERIFYING):
        done = [done for one, done, _ in told if one == step]
        totals = {total for one, _, total in told if one == step}
        assert done == sorted(done)
        assert len(totals) == 1
        assert done[-1] == totals.pop()
    founder.lock()
