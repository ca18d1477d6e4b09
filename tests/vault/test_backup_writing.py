"""What is copied: pieces a stick can hold, and a vault at one moment however it changes while it is copied."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.crypto.digests import sha256_hex
from desktop.custody.backups import make_backup
from desktop.custody.erasure import erase
from desktop.custody.second_person import second_person
from desktop.domain.erasure import ErasureReason, ErasureScope
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import InterviewId
from desktop.vault import backup_writer, object_writing
from desktop.vault.backup_check import check_objects, find_snapshot
from desktop.vault.backup_drive import BackupDrive
from desktop.vault.backup_format import KeptFile
from desktop.vault.backup_watch import Watch
from desktop.vault.database import Database
from desktop.vault.files import make_private_file
from desktop.vault.object_writing import ObjectWriter, reading_of
from desktop.vault.rekeying import rekey_vault
from desktop.vault.restoring import restore_backup
from tests.fakes.backups import add_chunks, add_interview, back_up, drive_at, never, nobody, recorded
from tests.fakes.vaults import PASSPHRASE, SECOND, SECOND_PASSPHRASE, second_account, signed_in, vault_root
from tests.vault.test_restoring import unlock


def kept_in(drive: Path, data: bytes, piece_bytes: int) -> tuple[KeptFile, ObjectWriter]:
    backups = BackupDrive(drive / "saegim-backup-00000000")
    backups.prepare()
    writer = ObjectWriter(backups, Watch(nobody, never), piece_bytes)
    return writer.keep("vault.db", reading_of(data)), writer


@settings(max_examples=30)
@given(st.binary(max_size=300), st.integers(min_value=1, max_value=120))
def test_a_file_in_pieces_is_the_file(tmp_path_factory: pytest.TempPathFactory, data: bytes, piece_bytes: int) -> None:
    drive = tmp_path_factory.mktemp("drive")
    kept, writer = kept_in(drive, data, piece_bytes)
    backups = BackupDrive(drive / "saegim-backup-00000000")
    assert b"".join(part for piece in kept.pieces for part in backups.read(piece)) == data
    assert (kept.sha256, kept.size_bytes) == (sha256_hex(data), len(data))
    assert len(kept.pieces) == max(1, -(-len(data) // piece_bytes))
    assert writer.copied_bytes == sum({piece.sha256: piece.size_bytes for piece in kept.pieces}.values())
    again, second = kept_in(drive, data, piece_bytes)
    assert (again, second.copied_bytes) == (kept, 0)


def test_a_file_longer_than_a_stick_can_hold_comes_back_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        backup_writer, "ObjectWriter", lambda drive, watch: object_writing.ObjectWriter(drive, watch, 50_000)
    )
    founder = signed_in(tmp_path, kit=False)
    recorded(founder, 1, chunks=60)
    back_up(founder, drive_at(tmp_path))
    founder.lock()
    found = find_snapshot(tmp_path / "drive")
    assert max(len(file.pieces) for file in found.snapshot.files) > 8
    assert check_objects(found.drive, found.snapshot, Watch(nobody, never)) == []
    back = unlock(restore_backup(tmp_path / "drive", None, tmp_path / "office", nobody, never).target)
    assert back.vault.media("int-1").end_of("rec-1")[0] == 60
    back.lock()


def test_a_file_that_reads_differently_the_second_time_is_the_disks_fault(tmp_path: Path) -> None:
    backups = BackupDrive(tmp_path / "saegim-backup-00000000")
    backups.prepare()
    answers = [b"first", b"other", b"first", b"first and more"]
    writer = ObjectWriter(backups, Watch(nobody, never))
    for _ in range(2):
        with pytest.raises(Fault) as fault:
            writer.keep("vault.db", lambda: iter([answers.pop(0)]))
        assert (fault.value.code, fault.value.facts) == (FaultCode.DISK_FAILED, {"name": "vault.db"})
    assert not list(tmp_path.rglob("*.part"))


def test_a_new_vault_key_and_a_backup_at_the_same_time_get_along(tmp_path: Path) -> None:
    founder = signed_in(tmp_path, kit=False)
    recorded(founder, 1, chunks=40)
    work = threading.Thread(target=rekey_vault, args=(founder.vault, founder.signer, founder.chance))
    begun: list[int] = []

    def progress(_step: str, _done: int, _total: int) -> None:
        if not begun:
            begun.append(1)
            work.start()

    make_backup(founder, drive_at(tmp_path), progress, never)
    work.join(60)
    assert not work.is_alive()
    founder.lock()
    unlock(vault_root(tmp_path)).lock()
    unlock(restore_backup(tmp_path / "drive", None, tmp_path / "office", nobody, never).target).lock()


def test_what_is_erased_while_it_is_copied_is_not_in_the_backup(tmp_path: Path) -> None:
    founder = signed_in(tmp_path, kit=False)
    second_account(founder)
    for number in (1, 2):
        add_chunks(founder.vault.media(add_interview(founder, number)), "sound of nobody", 20)
    second = second_person(founder, SECOND.id, SECOND_PASSPHRASE)
    begun: list[int] = []

    def progress(_step: str, done: int, _total: int) -> None:
        if done and not begun and not founder.vault._standing_still.locked():  # vault.db is copied, the media are next
            begun.append(1)
            erase(founder, InterviewId("int-1"), ErasureScope.MEDIA, ErasureReason.WITHDRAWAL, second)

    made = make_backup(founder, drive_at(tmp_path), progress, never)
    assert begun
    assert made.backup.media == tuple(founder.vault.media_in_force())
    founder.lock()
    back = unlock(restore_backup(tmp_path / "drive", None, tmp_path / "office", nobody, never).target)
    assert back.vault.erasures.is_erased("int-1")
    back.lock()


def test_identities_that_are_being_written_are_never_copied_half(tmp_path: Path) -> None:
    founder = signed_in(tmp_path, kit=False)
    path = vault_root(tmp_path) / "identity.db"
    make_private_file(path)
    identities = Database(path, bytes(range(32)))
    identities.execute("CREATE TABLE row (data BLOB) STRICT")
    writes: list[int] = []

    def restless(_step: str, _done: int, _total: int) -> None:
        identities.execute("INSERT INTO row VALUES (?)", (bytes(5000),))
        writes.append(1)

    with pytest.raises(Fault) as fault:
        make_backup(founder, drive_at(tmp_path), restless, never)
    assert (fault.value.code, fault.value.facts) == (FaultCode.BACKUP_BUSY, {"name": "identity.db"})
    assert founder.vault.backups.all() == []

    back_up(founder, tmp_path / "drive")  # open, and at rest: the file goes with its log
    identities.close()
    founder.lock()
    target = restore_backup(tmp_path / "drive", None, tmp_path / "office", nobody, never).target
    assert (target / "identity.db-wal").is_file()
    held = Database(target / "identity.db", bytes(range(32)))
    assert held.execute("SELECT count(*) FROM row") == [(len(writes),)]
    assert held.check_integrity() == []
    held.close()
    unlock(target, PASSPHRASE).lock()
