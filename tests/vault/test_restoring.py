"""Restoring onto a bare folder: everything comes back, nothing that is wrong does, and nothing opens by itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.custody.audit import check_log, check_rows
from desktop.custody.restored import check_restored, is_restored
from desktop.custody.signed_in import SignedIn, sign_in
from desktop.domain.backup import BackupId
from desktop.domain.custody import Action
from desktop.domain.faults import Fault, FaultCode
from desktop.vault.backup_check import find_snapshot, find_snapshots, verify_backup
from desktop.vault.backup_drive import BackupDrive
from desktop.vault.layout import RESTORED, RESTORED_SIGNATURE
from desktop.vault.opening import unlock_vault
from desktop.vault.restoring import Restored, restore_backup
from tests.fakes.backups import back_up, backups_of, drive_at, never, nobody, objects_on, recorded
from tests.fakes.vaults import EMPTY_FORM, FOUNDER, PASSPHRASE, CountingChance, FixedClock, signed_in, vault_root


def restore(drive: Path, target: Path, snapshot: str | None = None) -> Restored:
    return restore_backup(drive, snapshot, target, nobody, never)


def unlock(root: Path, passphrase: str = PASSPHRASE) -> SignedIn:
    clock, chance = FixedClock(), CountingChance(f"restored {root.name}")
    return sign_in(unlock_vault(root, FOUNDER.id, passphrase, clock=clock, chance=chance), clock, chance, EMPTY_FORM)


def backed_up(folder: Path, interviews: int = 1) -> BackupDrive:
    founder = signed_in(folder, kit=False)
    for number in range(interviews):
        recorded(founder, number)
    back_up(founder, drive_at(folder))
    drive = backups_of(founder, folder / "drive")
    founder.lock()
    return drive


def test_a_restored_vault_is_the_vault_and_says_so_in_its_log(tmp_path: Path) -> None:
    drive = backed_up(tmp_path, interviews=2)
    restored = restore(tmp_path / "drive", tmp_path / "bare" / "office")
    assert restored.snapshot == drive.snapshots()[0]
    assert not list((tmp_path / "bare").glob("*.part*"))

    back = unlock(restored.target)
    original = unlock(vault_root(tmp_path))
    assert back.vault.interviews.all() == original.vault.interviews.all()
    for number in range(2):
        chunks = [list(v.media(f"int-{number}").chunks(f"rec-{number}")) for v in (back.vault, original.vault)]
        assert chunks[0] == chunks[1]
        assert len(chunks[0]) == 4
    assert check_log(back.vault) == []
    assert check_rows(back.vault) == []
    (noted,) = back.vault.entries.about(Action.VAULT_RESTORED)
    assert f'"log_size":{restored.log_size}'.encode() in noted.body
    assert restored.snapshot.encode() in noted.body
    assert not (restored.target / RESTORED).exists()
    assert not (restored.target / RESTORED_SIGNATURE).exists()
    back.lock()
    original.lock()
    unlock(restored.target).lock()


def test_a_restoring_is_noted_once_even_if_its_list_is_still_there(tmp_path: Path) -> None:
    backed_up(tmp_path)
    target = restore(tmp_path / "drive", tmp_path / "office").target
    kept = {name: (target / name).read_bytes() for name in (RESTORED, RESTORED_SIGNATURE)}
    unlock(target).lock()
    for name, data in kept.items():
        (target / name).write_bytes(data)
    again = unlock(target)
    assert len(again.vault.entries.about(Action.VAULT_RESTORED)) == 1
    assert not is_restored(again.vault)
    again.lock()


def test_without_the_passphrase_nothing_opens(tmp_path: Path) -> None:
    backed_up(tmp_path)
    target = restore(tmp_path / "drive", tmp_path / "office").target
    with pytest.raises(Fault) as fault:
        unlock(target, "not the passphrase at all")
    assert fault.value.code is FaultCode.VAULT_UNLOCK_REFUSED
    assert (target / RESTORED).exists()


def test_the_newest_snapshot_is_taken_unless_another_is_named(tmp_path: Path) -> None:
    founder = signed_in(tmp_path, kit=False)
    old = back_up(founder, drive_at(tmp_path)).backup.id
    recorded(founder, 1)
    new = back_up(founder, tmp_path / "drive").backup.id
    founder.lock()
    assert [snapshot for _, snapshot in find_snapshots(tmp_path / "drive")] == [new, old]
    assert restore(tmp_path / "drive", tmp_path / "newest").snapshot == new
    assert restore(tmp_path / "drive", tmp_path / "older", old).snapshot == old
    inside = next((tmp_path / "drive").iterdir())
    assert restore(inside, tmp_path / "inside").snapshot == new


def test_nothing_is_ever_put_in_the_place_of_something(tmp_path: Path) -> None:
    backed_up(tmp_path)
    full, empty, file = tmp_path / "full", tmp_path / "empty", tmp_path / "file"
    full.mkdir()
    (full / "letter.txt").write_text("mine")
    empty.mkdir()
    file.write_text("mine")
    for target in (full, file, vault_root(tmp_path)):
        with pytest.raises(Fault) as fault:
            restore(tmp_path / "drive", target)
        assert fault.value.code is FaultCode.VAULT_EXISTS
    assert restore(tmp_path / "drive", empty).target == empty
    assert (empty / "vault.json").is_file()
    assert (full / "letter.txt").read_text() == "mine"


@pytest.mark.parametrize("snapshot", [None, "20261124T160000Z-00000000", "../../vault", "x"])
def test_a_drive_without_the_backup_is_named(tmp_path: Path, snapshot: str | None) -> None:
    drive_at(tmp_path)
    if snapshot is not None:
        backed_up(tmp_path)
    with pytest.raises(Fault) as fault:
        restore(tmp_path / "drive", tmp_path / "office", snapshot)
    assert fault.value.code is FaultCode.BACKUP_NOT_FOUND
    with pytest.raises(Fault) as fault:
        restore(tmp_path / "no drive", tmp_path / "office")
    assert fault.value.code is FaultCode.DRIVE_LOST


def test_missing_truncated_and_swapped_objects_are_named_and_nothing_appears(tmp_path: Path) -> None:
    drive = backed_up(tmp_path, interviews=2)
    files = {file.name: file for file in find_snapshot(tmp_path / "drive").snapshot.files}
    objects = objects_on(tmp_path / "drive")
    media = sorted(name for name in files if name.startswith("media/"))
    for name in ("vault.db", "slots/interviewer-1.json", media[0]):
        path = objects[files[name].sha256]
        other = objects[files[media[1]].sha256].read_bytes()
        whole = path.read_bytes()
        flipped = bytes([whole[0] ^ 1]) + whole[1:]
        for number, (wrong, code) in enumerate(
            (
                (None, FaultCode.BACKUP_FILE_MISSING),
                (whole[:-1], FaultCode.BACKUP_FILE_CHANGED),
                (whole + b"\0", FaultCode.BACKUP_FILE_CHANGED),
                (b"", FaultCode.BACKUP_FILE_CHANGED),
                (other, FaultCode.BACKUP_FILE_CHANGED),
                (flipped, FaultCode.BACKUP_FILE_CHANGED),
            )
        ):
            path.unlink(missing_ok=True)
            if wrong is not None:
                path.write_bytes(wrong)
            target = tmp_path / f"office-{name[:5]}-{number}".replace("/", "")
            with pytest.raises(Fault) as fault:
                restore(tmp_path / "drive", target)
            assert (fault.value.code, fault.value.facts) == (code, {"name": name})
            assert not target.exists()
            _, findings = verify_backup(tmp_path / "drive", drive.snapshots()[0], nobody, never)
            assert [(finding.code, finding.facts["name"]) for finding in findings] == [(code, name)]
        path.write_bytes(whole)
    assert restore(tmp_path / "drive", tmp_path / "office").files == len(files)


def test_an_interrupted_restoring_goes_on_where_it_stopped(tmp_path: Path) -> None:
    backed_up(tmp_path, interviews=3)
    steps: list[int] = []
    restore_backup(tmp_path / "drive", None, tmp_path / "counted", lambda *_: steps.append(1), never)
    for stop_at in range(1, len(steps)):
        target, asked = tmp_path / f"office-{stop_at}", [0]

        def stops(asked: list[int] = asked, stop_at: int = stop_at) -> bool:
            asked[0] += 1
            return asked[0] == stop_at

        with pytest.raises(Fault) as fault:
            restore_backup(tmp_path / "drive", None, target, nobody, stops)
        assert fault.value.code is FaultCode.BACKUP_CANCELLED
        assert not target.exists()
        (part,) = tmp_path.glob(f"{target.name}.part-*")
        brought = {path: path.stat().st_ino for path in part.rglob("*") if path.is_file()}
        restore(tmp_path / "drive", target)
        for path, inode in brought.items():
            assert (target / path.relative_to(part)).stat().st_ino == inode
    unlock(tmp_path / "office-1").lock()


def test_every_byte_of_list_and_signature_counts(tmp_path: Path) -> None:
    drive = backed_up(tmp_path)
    (snapshot,) = drive.snapshots()
    for ending in (".json", ".sig"):
        path = drive.folder / "snapshots" / f"{snapshot}{ending}"
        whole = path.read_bytes()
        for at in range(len(whole)):
            path.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
            with pytest.raises(Fault) as fault:
                find_snapshot(tmp_path / "drive")
            assert fault.value.code is FaultCode.BACKUP_DAMAGED, (ending, at)
        path.write_bytes(whole)
    assert find_snapshot(tmp_path / "drive").snapshot.id == snapshot


def test_a_snapshot_without_its_signature_or_under_another_name_is_refused(tmp_path: Path) -> None:
    drive = backed_up(tmp_path)
    (snapshot,) = drive.snapshots()
    folder = drive.folder / "snapshots"
    for ending in (".json", ".sig"):
        (folder / f"20300101T000000Z-00000000{ending}").write_bytes((folder / f"{snapshot}{ending}").read_bytes())
    with pytest.raises(Fault) as renamed:
        find_snapshot(tmp_path / "drive")
    (folder / f"{snapshot}.sig").unlink()
    with pytest.raises(Fault) as unsigned:
        find_snapshot(tmp_path / "drive", snapshot)
    assert renamed.value.code is unsigned.value.code is FaultCode.BACKUP_DAMAGED


def test_a_list_signed_by_a_stranger_is_found_at_the_first_unlocking(tmp_path: Path) -> None:
    from desktop.crypto.namespaces import BACKUP
    from desktop.crypto.signing import SigningKey

    drive = backed_up(tmp_path)
    (snapshot,) = drive.snapshots()
    stranger = SigningKey.from_seed(bytes(32))
    manifest, _ = drive.read_snapshot(snapshot)
    (drive.folder / "snapshots" / f"{snapshot}.sig").write_text(stranger.sign(manifest, BACKUP))
    target = restore(tmp_path / "drive", tmp_path / "office").target
    with pytest.raises(Fault) as fault:
        unlock(target)
    assert fault.value.code is FaultCode.BACKUP_SIGNATURE_WRONG
    with pytest.raises(Fault):
        unlock(target)  # and again: it stays found
    assert (target / RESTORED).exists()


def test_a_restored_folder_changed_before_the_first_unlocking_is_found(tmp_path: Path) -> None:
    backed_up(tmp_path)
    target = restore(tmp_path / "drive", tmp_path / "office").target
    for name, code in ((RESTORED, FaultCode.BACKUP_DAMAGED), (RESTORED_SIGNATURE, FaultCode.BACKUP_SIGNATURE_WRONG)):
        whole = (target / name).read_bytes()
        (target / name).write_bytes(whole[:40] + bytes([whole[40] ^ 1]) + whole[41:])
        with pytest.raises(Fault) as fault:
            unlock(target)
        assert fault.value.code is code
        (target / name).write_bytes(whole)
    clock, chance = FixedClock(), CountingChance("look")
    unlocked = unlock_vault(target, FOUNDER.id, PASSPHRASE, clock=clock, chance=chance)
    assert check_restored(unlocked.vault).id == BackupId(find_snapshot(tmp_path / "drive").snapshot.id)
    unlocked.vault.close()
