"""What every drive must do. The folder is the only one there is; a second one joins the list."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from desktop.export.drive import Drive
from desktop.system.folder_drive import FolderDrive


@pytest.fixture(params=["folder"])
def drive(request: pytest.FixtureRequest, tmp_path: Path) -> Drive:
    made: dict[str, Drive] = {"folder": FolderDrive(tmp_path)}
    return made[request.param]


def _write(drive: Drive, name: str, data: bytes) -> None:
    with drive.create(name) as file:
        file.write(data)
    drive.sync(name)


def _names(tmp_path: Path) -> list[str]:
    return sorted(path.name for path in tmp_path.iterdir())


def test_a_name_is_there_only_after_finish(drive: Drive, tmp_path: Path) -> None:
    _write(drive, "a.age", b"sealed")
    assert _names(tmp_path) == ["a.age.part"]
    with drive.open("a.age") as file:
        assert file.read() == b"sealed"
    drive.finish("a.age")
    assert _names(tmp_path) == ["a.age"]
    assert (tmp_path / "a.age").read_bytes() == b"sealed"
    assert drive.describe("a.age") == str(tmp_path / "a.age")


def test_a_part_of_somebody_else_is_not_written_over(drive: Drive, tmp_path: Path) -> None:
    _write(drive, "a.age", b"first")
    with pytest.raises(FileExistsError):
        drive.create("a.age")
    assert (tmp_path / "a.age.part").read_bytes() == b"first"


def test_removing_what_is_not_there_does_nothing(drive: Drive, tmp_path: Path) -> None:
    drive.remove_part("a.age")
    drive.take_back("a.age")
    _write(drive, "a.age", b"x")
    drive.take_back("a.age")
    assert _names(tmp_path) == ["a.age.part"]
    drive.remove_part("a.age")
    _write(drive, "a.age", b"x")
    drive.finish("a.age")
    drive.remove_part("a.age")
    assert _names(tmp_path) == ["a.age"]
    drive.take_back("a.age")
    assert _names(tmp_path) == []


def test_room_is_told_and_dates_are_not(drive: Drive, tmp_path: Path) -> None:
    assert drive.free_bytes() > 0
    _write(drive, "a.age", b"x")
    drive.finish("a.age")
    assert (tmp_path / "a.age").stat().st_mtime == 946_684_800


@pytest.mark.skipif(os.name != "posix", reason="permission bits are a POSIX matter")
def test_only_this_account_can_read_it(drive: Drive, tmp_path: Path) -> None:
    _write(drive, "a.age", b"x")
    assert (tmp_path / "a.age.part").stat().st_mode & 0o777 == 0o600


def test_a_folder_that_is_gone_says_so(tmp_path: Path) -> None:
    gone = FolderDrive(tmp_path / "gone")
    for call in (gone.free_bytes, lambda: gone.create("a"), lambda: gone.open("a"), lambda: gone.finish("a")):
        with pytest.raises(FileNotFoundError):
            call()
