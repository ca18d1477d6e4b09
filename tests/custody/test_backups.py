"""Backups: consistent, incremental, verified, noted in the log, and never more than the vault itself gives away."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.custody.audit import check_log, check_rows
from desktop.custody.backups import BackupMade, backup_age, check_backup, rotate
from desktop.domain.custody import Action
from desktop.domain.faults import Fault, FaultCode
from desktop.vault.backup_check import open_snapshot
from desktop.vault.layout import DATABASE
from tests.fakes.backups import (
    add_chunks,
    at_work,
    back_up,
    backups_of,
    drive_at,
    never,
    nobody,
    objects_on,
    recorded,
    settle,
)
from tests.fakes.vaults import FixedClock, signed_in, vault_root


def test_a_backup_holds_every_file_of_the_vault_and_is_noted_in_the_log(tmp_path: Path) -> None:
    founder = signed_in(tmp_path, kit=False)
    recorded(founder, 1)
    made = back_up(founder, drive_at(tmp_path))
    snapshot = open_snapshot(backups_of(founder, tmp_path / "drive"), made.backup.id).snapshot

    names = {file.name for file in snapshot.files}
    assert {"vault.json", "vault.key.age", "vault.key.age.sig", "vault.db", "slots/interviewer-1.json"} <= names
    assert [name for name in names if name.startswith("media/")] == [f"media/{n}.db" for n in made.backup.media]
    assert not any(name.endswith(("-wal", "-shm", ".part", ".lock")) for name in names)
    assert founder.vault.backups.all() == [made.backup]
    assert [entry.seq for entry in founder.vault.entries.about(Action.BACKUP_MADE)] == [
        founder.vault.entries.count() - 1
    ]
    assert check_log(founder.vault) == []
    assert check_rows(founder.vault) == []
    founder.lock()


def test_a_snapshot_says_the_checkpoint_that_was_signed_before_copying(tmp_path: Path) -> None:
    founder = signed_in(tmp_path, kit=False)
    entries = founder.vault.entries.count()
    made = back_up(founder, drive_at(tmp_path))
    snapshot = open_snapshot(backups_of(founder, tmp_path / "drive"), made.backup.id).snapshot
    assert snapshot.log_size == made.backup.log_size == entries
    assert snapshot.checkpoint in {checkpoint.text for checkpoint in founder.vault.entries.checkpoints()}
    founder.lock()


def test_unchanged_media_are_neither_read_nor_copied_again(tmp_path: Path) -> None:
    founder = signed_in(tmp_path, kit=False)
    for number in (1, 2, 3):
        recorded(founder, number, chunks=80)
    founder.lock()
    settle(tmp_path)

    first = at_work(tmp_path)
    whole = back_up(first, drive_at(tmp_path))
    again = back_up(first, tmp_path / "drive")
    media_bytes = sum(path.stat().st_size for path in (vault_root(tmp_path) / "media").glob("*.db"))
    assert whole.copied_bytes > media_bytes
    assert again.copied_bytes < media_bytes / 2
    assert again.backup.media == whole.backup.media
    assert set(first.vault.backups.marks(again.backup.drive)) == set(again.backup.media)
    first.lock()


def test_a_changed_media_file_alone_is_copied(tmp_path: Path) -> None:
    founder = signed_in(tmp_path, kit=False)
    for number in (1, 2):
        recorded(founder, number, chunks=60)
    founder.lock()
    settle(tmp_path)
    again = at_work(tmp_path)
    back_up(again, drive_at(tmp_path))
    before = set(objects_on(tmp_path / "drive"))
    add_chunks(again.vault.media("int-2"), "rec-2", 1, first=60)
    made = back_up(again, tmp_path / "drive")
    changed = (vault_root(tmp_path) / "media" / f"{made.backup.media[0]}.db").stat().st_size
    new = {name: path for name, path in objects_on(tmp_path / "drive").items() if name not in before}
    assert sum(path.stat().st_size > changed / 2 for path in new.values()) <= 2  # one media file, and vault.db
    assert made.copied_bytes == sum(path.stat().st_size for path in new.values())
    again.lock()


def test_a_file_changed_within_the_coarseness_of_the_disks_clock_gets_no_mark(tmp_path: Path) -> None:
    founder = signed_in(tmp_path, kit=False)
    recorded(founder, 1)
    made = back_up(founder, drive_at(tmp_path))
    assert founder.vault.backups.marks(made.backup.drive) == {}
    assert back_up(founder, tmp_path / "drive").backup.media == made.backup.media
    founder.lock()


def test_an_unchanged_file_whose_object_is_gone_is_copied_again(tmp_path: Path) -> None:
    founder = signed_in(tmp_path, kit=False)
    recorded(founder, 1)
    founder.lock()
    settle(tmp_path)
    again = at_work(tmp_path)
    made = back_up(again, drive_at(tmp_path))
    snapshot = open_snapshot(backups_of(again, tmp_path / "drive"), made.backup.id).snapshot
    media = next(file for file in snapshot.files if file.name.startswith("media/"))
    objects_on(tmp_path / "drive")[media.sha256].unlink()
    back_up(again, tmp_path / "drive")
    assert media.sha256 in objects_on(tmp_path / "drive")
    assert check_backup(again, tmp_path / "drive", None, nobody, never) == []
    again.lock()


def test_a_full_backup_finds_what_the_drive_lost_and_the_next_one_brings_it_again(tmp_path: Path) -> None:
    founder = signed_in(tmp_path, kit=False)
    recorded(founder, 1)
    founder.lock()
    settle(tmp_path)
    again = at_work(tmp_path)
    made = back_up(again, drive_at(tmp_path))
    snapshot = open_snapshot(backups_of(again, tmp_path / "drive"), made.backup.id).snapshot
    media = next(file for file in snapshot.files if file.name.startswith("media/"))
    path = objects_on(tmp_path / "drive")[media.sha256]
    path.write_bytes(bytes(path.stat().st_size))  # the right length, and nothing in it

    assert back_up(again, tmp_path / "drive").copied_bytes > 0  # what looks unchanged is not looked into
    with pytest.raises(Fault) as fault:
        back_up(again, tmp_path / "drive", is_full=True)
    assert (fault.value.code, fault.value.facts) == (FaultCode.BACKUP_FILE_CHANGED, {"name": media.name})
    back_up(again, tmp_path / "drive", is_full=True)
    assert check_backup(again, tmp_path / "drive", None, nobody, never) == []
    again.lock()


def test_every_so_many_backups_everything_is_verified(tmp_path: Path) -> None:
    founder = signed_in(tmp_path, kit=False)
    fulls = [back_up(founder, drive_at(tmp_path)).is_full for _ in range(8)]
    assert fulls == [False] * 7 + [True]
    founder.lock()


def test_a_second_drive_is_its_own_and_gets_everything(tmp_path: Path) -> None:
    founder = signed_in(tmp_path, kit=False)
    recorded(founder, 1, chunks=30)
    one = back_up(founder, drive_at(tmp_path))
    other = back_up(founder, drive_at(tmp_path, "other"))
    assert one.backup.drive != other.backup.drive
    assert one.backup.drive.startswith("drive-")
    assert other.backup.drive.startswith("other-")
    assert back_up(founder, tmp_path / "drive").backup.drive == one.backup.drive
    assert other.copied_bytes >= one.backup.size_bytes
    founder.lock()


def test_a_damaged_media_file_never_takes_the_place_of_the_good_one(tmp_path: Path) -> None:
    founder = signed_in(tmp_path, kit=False)
    recorded(founder, 1, chunks=30)
    founder.lock()
    again = at_work(tmp_path)
    good = back_up(again, drive_at(tmp_path))
    again.lock()
    path = vault_root(tmp_path) / "media" / f"{good.backup.media[0]}.db"
    data = bytearray(path.read_bytes())
    data[5 * 4096 + 100] ^= 1
    path.write_bytes(data)

    after = at_work(tmp_path)
    made = back_up(after, tmp_path / "drive")
    assert made.damaged == good.backup.media
    drive = backups_of(after, tmp_path / "drive")
    before, now = (open_snapshot(drive, one.backup.id).snapshot.files for one in (good, made))
    assert [f for f in now if f.name.startswith("media/")] == [f for f in before if f.name.startswith("media/")]
    after.lock()


def test_a_missing_media_file_is_named_and_stops_nothing(tmp_path: Path) -> None:
    founder = signed_in(tmp_path, kit=False)
    recorded(founder, 1)
    recorded(founder, 2)
    names = founder.vault.media_in_force()
    founder.lock()
    (vault_root(tmp_path) / "media" / f"{names[0]}.db").unlink()
    again = at_work(tmp_path)
    made = back_up(again, drive_at(tmp_path))
    assert made.damaged == (names[0],)
    assert made.backup.media == (names[1],)
    again.lock()


def test_a_folder_inside_the_vault_and_a_drive_that_is_not_there_are_refused(tmp_path: Path) -> None:
    founder = signed_in(tmp_path, kit=False)
    for folder, code in (
        (vault_root(tmp_path) / "media", FaultCode.BACKUP_INSIDE_VAULT),
        (tmp_path / "nowhere", FaultCode.DRIVE_LOST),
    ):
        with pytest.raises(Fault) as fault:
            back_up(founder, folder)
        assert fault.value.code is code
    assert founder.vault.backups.all() == []
    founder.lock()


def test_old_snapshots_go_with_their_objects_and_the_rest_stays_whole(tmp_path: Path) -> None:
    founder = signed_in(tmp_path, kit=False)
    drive, made = drive_at(tmp_path), list[BackupMade]()
    for day in (0, 1, 2, 100):
        founder.clock = FixedClock(datetime(2026, 3, 2, tzinfo=UTC) + timedelta(days=day))
        recorded(founder, 1 + len(made))
        made.append(back_up(founder, drive))
    assert [one.removed_snapshots for one in made] == [0, 0, 0, 2]
    left = backups_of(founder, drive).snapshots()
    assert left == [made[3].backup.id, made[2].backup.id]
    for snapshot in left:
        assert check_backup(founder, drive, snapshot, nobody, never) == []
    needed = {sha for one in left for sha in open_snapshot(backups_of(founder, drive), one).snapshot.objects()}
    assert set(objects_on(drive)) == needed
    founder.lock()


def test_a_list_that_cannot_be_read_keeps_every_object(tmp_path: Path) -> None:
    founder = signed_in(tmp_path, kit=False)
    drive = drive_at(tmp_path)
    old = back_up(founder, drive)
    backups = backups_of(founder, drive)
    manifest = backups.folder / "snapshots" / f"{old.backup.id}.json"
    manifest.write_bytes(manifest.read_bytes()[:-2])
    before = set(objects_on(drive))
    back_up(founder, drive)
    assert rotate(founder.vault, backups, FixedClock(datetime(2036, 1, 1, tzinfo=UTC))) == 0
    assert before <= set(objects_on(drive))
    assert manifest.exists()
    founder.lock()


def test_the_age_of_the_newest_backup_is_held_against_the_offices_rule(tmp_path: Path) -> None:
    founder = signed_in(tmp_path, kit=False)
    assert backup_age(founder.vault, founder.clock).age is None
    assert backup_age(founder.vault, founder.clock).is_due
    made = back_up(founder, drive_at(tmp_path)).backup.made_at
    for days, is_due in ((1, False), (6, False), (8, True), (-30, True)):
        age = backup_age(founder.vault, FixedClock(made + timedelta(days=days)))
        assert (age.most_days, age.is_due) == (7, is_due)
    founder.lock()


def test_no_key_and_no_word_of_the_vault_lies_open_in_a_backup(tmp_path: Path) -> None:
    founder = signed_in(tmp_path, kit=False)
    recorded(founder, 1)
    keys = [founder.vault.keys.vault.bytes(), founder.signer.seed]
    keys += [row[0] for row in founder.vault._database.execute("SELECT key FROM media_file")]
    back_up(founder, drive_at(tmp_path))
    secrets = [form for key in keys for form in (key, key.hex().encode(), key.hex().upper().encode())]
    secrets += [b"W-2026-001", bytes([1]) * 64]
    for path in (tmp_path / "drive").rglob("*"):
        data = path.read_bytes() if path.is_file() else b""
        assert not [secret for secret in secrets if secret in data], path.name
    founder.lock()


def test_the_vaults_own_bytes_lie_on_the_drive(tmp_path: Path) -> None:
    founder = signed_in(tmp_path, kit=False)
    recorded(founder, 1)
    made = back_up(founder, drive_at(tmp_path))
    founder.lock()
    stored = {path.read_bytes() for path in objects_on(tmp_path / "drive").values()}
    for name in ("vault.json", "vault.key.age", "slots/interviewer-1.json", f"media/{made.backup.media[0]}.db"):
        assert (vault_root(tmp_path) / name).read_bytes() in stored
    assert (vault_root(tmp_path) / DATABASE).read_bytes() not in stored  # the note of the backup came after it
