"""Damaged files come back from a drive only where nothing is lost by it: whole, of this vault, and new enough."""

from __future__ import annotations

import base64
import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.custody.accounts import set_roles
from desktop.custody.audit import check_log
from desktop.custody.bringing_back import FromDrive
from desktop.custody.checkup import check
from desktop.custody.entitlements import end_entitlement, entitle
from desktop.custody.identities import open_identity, write_identity
from desktop.custody.identity_access import Proof
from desktop.custody.key_rotation import rotate_keys
from desktop.custody.passphrase import change_passphrase
from desktop.custody.recovery import make_kit
from desktop.custody.repair import Repaired, repair
from desktop.custody.signed_in import SignedIn
from desktop.custody.slot_marks import stated_marks
from desktop.domain.checkup import CheckCode, CheckReport, Severity
from desktop.domain.custody import Action
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.people import Role
from desktop.vault.layout import (
    IDENTITY_DATABASE,
    IDENTITY_KEY,
    IDENTITY_KEY_SIGNATURE,
    RECOVERY,
    SET_ASIDE,
    slot_path,
)
from tests.custody.checkup.stand import again_in, furnish, in_the_morning
from tests.fakes.backups import add_recording, back_up, drive_at, objects_on
from tests.fakes.crashes import Crash, crash_at
from tests.fakes.evidence import CHUNKS, INTERVIEW, RECORDING
from tests.fakes.identities import CODE, PROOF, REASON, SISTER, WITNESS, colleague
from tests.fakes.machines import FakeMachine
from tests.fakes.vaults import (
    CHEAP_COST,
    FOUNDER,
    PASSPHRASE,
    SECOND,
    SECOND_PASSPHRASE,
    sign_in_again,
    signed_in,
    vault_root,
)

Damage = Callable[[Path], object]


@pytest.fixture
def someone(tmp_path: Path) -> Iterator[SignedIn]:
    """The custodian in a furnished vault of which the drive has a backup."""
    someone = in_the_morning(tmp_path)
    back_up(someone, drive_at(tmp_path))
    yield someone
    someone.vault.close()


@pytest.fixture
def drive(tmp_path: Path) -> FromDrive:
    return FromDrive(drive_at(tmp_path))


def look(someone: SignedIn) -> CheckReport:
    return check(someone, FakeMachine(), proof=PROOF if someone.vault.identities.sealing() else None)


def mend(someone: SignedIn, drive: FromDrive) -> list[Repaired]:
    return repair(someone, look(someone).missed, drive)


def flip(path: Path, at: int = -2000) -> None:
    data = bytearray(path.read_bytes())
    data[at % len(data)] ^= 1
    path.write_bytes(data)


def media_path(someone: SignedIn) -> Path:
    return someone.vault.media_access(INTERVIEW.id)[0]


def set_aside_files(someone: SignedIn) -> dict[str, bytes]:
    folder = someone.vault.root / SET_ASIDE
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {path.relative_to(folder).as_posix().partition("/")[2]: path.read_bytes() for path in files}


def damage_locked(someone: SignedIn, folder: Path, path: Path, damage: Damage) -> SignedIn:
    someone.lock()
    damage(path)
    return again_in(folder)


@pytest.mark.parametrize("damage", [flip, lambda path: flip(path, 100), lambda path: path.write_bytes(b"?" * 5000)])
def test_audio_comes_back_and_what_was_there_is_set_aside(
    someone: SignedIn, drive: FromDrive, tmp_path: Path, damage: Damage
) -> None:
    path = media_path(someone)
    again = damage_locked(someone, tmp_path, path, damage)
    damaged = path.read_bytes()
    [*_, finding] = look(again).missed
    assert finding.facts["witness"] == INTERVIEW.witness_code
    assert {one.is_done for one in mend(again, drive)} == {True}
    assert look(again).of(Severity.DAMAGE) == []
    assert [chunk.flac for chunk in again.vault.media(INTERVIEW.id).chunks(RECORDING.id)] == list(CHUNKS)
    assert set_aside_files(again)[f"media/{path.name}"] == damaged
    [entry] = again.vault.entries.about(Action.VAULT_REPAIRED)
    assert f'"name":"media/{path.name}"'.encode() in entry.body
    assert check_log(again.vault) == []
    again.lock()


def test_audio_that_is_gone_comes_back(someone: SignedIn, drive: FromDrive, tmp_path: Path) -> None:
    again = damage_locked(someone, tmp_path, media_path(someone), Path.unlink)
    mend(again, drive)
    assert look(again).of(Severity.DAMAGE) == []
    assert set_aside_files(again) == {}
    again.lock()


@pytest.mark.parametrize("damage", [Path.unlink, lambda path: path.write_bytes(b"{}")])
def test_a_slot_comes_back_and_opens(someone: SignedIn, drive: FromDrive, tmp_path: Path, damage: Damage) -> None:
    damage(slot_path(someone.vault.root, SECOND.id))
    mend(someone, drive)
    assert look(someone).of(Severity.DAMAGE) == []
    someone.lock()
    sign_in_again(tmp_path, SECOND.id, SECOND_PASSPHRASE).lock()


def test_the_kits_file_comes_back(someone: SignedIn, drive: FromDrive) -> None:
    whole = (someone.vault.root / RECOVERY).read_bytes()
    flip(someone.vault.root / RECOVERY, 300)
    mend(someone, drive)
    assert (someone.vault.root / RECOVERY).read_bytes() == whole


def test_an_earlier_kits_file_does_not(someone: SignedIn, drive: FromDrive) -> None:
    make_kit(someone, 2, 2)
    (someone.vault.root / RECOVERY).unlink()
    assert [one.is_done for one in mend(someone, drive)] == [False]
    assert not (someone.vault.root / RECOVERY).exists()


def test_a_slot_with_keys_of_yesterday_does_not(someone: SignedIn, drive: FromDrive) -> None:
    """Its keys were changed since the backup: that slot opens nothing any more."""
    rotate_keys(someone, Proof(PASSPHRASE))
    path = slot_path(someone.vault.root, FOUNDER.id)
    path.write_bytes(b"{}")
    assert [one.is_done for one in mend(someone, drive)] == [False]
    assert path.read_bytes() == b"{}"


def test_a_recording_newer_than_the_backup_keeps_the_old_file_out(
    someone: SignedIn, drive: FromDrive, tmp_path: Path
) -> None:
    """What can still be read of the newest recording in the damaged file is worth more than the whole of an older one."""
    someone.vault.media(INTERVIEW.id).add_chunk(add_recording(someone, INTERVIEW.id, 2), 0, 0, 480, b"fLaC new")
    again = damage_locked(someone, tmp_path, media_path(someone), flip)
    before = media_path(again).read_bytes()
    assert {one.is_done for one in mend(again, drive)} == {False}
    assert media_path(again).read_bytes() == before
    assert not (again.vault.root / SET_ASIDE).exists()
    again.vault.close()


def test_another_drive_helps_where_the_newest_backup_is_damaged(
    someone: SignedIn, drive: FromDrive, tmp_path: Path
) -> None:
    path = media_path(someone)
    newest = FromDrive(drive_at(tmp_path, "drive-2"))
    back_up(someone, newest.folder)
    for lies in objects_on(newest.folder).values():
        if lies.stat().st_size == path.stat().st_size:
            flip(lies)
    again = damage_locked(someone, tmp_path, path, flip)
    assert {one.is_done for one in mend(again, newest)} == {False}
    assert {one.is_done for one in mend(again, drive)} == {True}
    again.lock()


def test_a_drive_of_another_vault_gives_nothing(someone: SignedIn, tmp_path: Path) -> None:
    other = signed_in(tmp_path / "other")
    furnish(other)
    foreign = drive_at(tmp_path, "foreign")
    back_up(other, foreign)
    other.lock()
    slot_path(someone.vault.root, SECOND.id).unlink()
    for folder in (foreign, drive_at(tmp_path, "empty")):
        [one] = mend(someone, FromDrive(folder))
        assert one.fault is not None
        assert (one.is_done, one.fault.code) == (False, FaultCode.BACKUP_NOT_FOUND)


def test_a_list_that_the_log_does_not_state_is_nobodys(someone: SignedIn, drive: FromDrive, tmp_path: Path) -> None:
    """Somebody who has an old key signs a list of his own, with the same id."""
    [manifest] = drive.folder.glob("saegim-backup-*/snapshots/*.json")
    text = manifest.read_bytes()
    manifest.write_bytes(text.replace(b'"account":"', b'"account":"x'))
    slot_path(someone.vault.root, SECOND.id).unlink()
    [one] = mend(someone, drive)
    assert not one.is_done
    manifest.write_bytes(text)
    assert [again.is_done for again in mend(someone, drive)] == [True]


def test_without_a_drive_nothing_of_it_is_tried(someone: SignedIn) -> None:
    slot_path(someone.vault.root, SECOND.id).unlink()
    report = look(someone)
    assert [one.code for one in report.missed] == [one.code for one in report.of(Severity.DAMAGE)]
    assert repair(someone, report.findings) == []


def test_stopping_leaves_everything_as_it_was(someone: SignedIn, drive: FromDrive) -> None:
    path = slot_path(someone.vault.root, SECOND.id)
    path.write_bytes(b"{}")
    [one] = repair(someone, look(someone).missed, FromDrive(drive.folder, cancelled=lambda: True))
    assert one.fault is not None
    assert (one.fault.code, path.read_bytes()) == (FaultCode.BACKUP_CANCELLED, b"{}")
    assert not list(someone.vault.root.glob("*.part"))


@pytest.fixture
def keeper(tmp_path: Path) -> Iterator[SignedIn]:
    """The same with identities: two who are entitled, and one witness."""
    someone = in_the_morning(tmp_path)
    entitle(someone, FOUNDER.id)
    entitle(someone, SECOND.id, PROOF)
    write_identity(someone, CODE, WITNESS, PROOF)
    back_up(someone, drive_at(tmp_path))
    yield someone
    someone.vault.close()


@pytest.mark.parametrize(
    ("name", "damage"),
    [
        (IDENTITY_KEY, Path.unlink),
        (IDENTITY_KEY, lambda path: flip(path, 200)),
        (IDENTITY_KEY_SIGNATURE, Path.unlink),
        (IDENTITY_DATABASE, Path.unlink),
        (IDENTITY_DATABASE, flip),
    ],
)
def test_identities_come_back(keeper: SignedIn, drive: FromDrive, name: str, damage: Damage) -> None:
    damage(keeper.vault.root / name)
    assert look(keeper).of(Severity.DAMAGE)
    assert {one.is_done for one in mend(keeper, drive)} == {True}
    assert look(keeper).of(Severity.DAMAGE) == []
    [record] = open_identity(keeper, CODE, REASON, PROOF, colleague(keeper))
    assert record.person == WITNESS


def test_an_older_store_does_not_replace_what_may_still_be_read(keeper: SignedIn, drive: FromDrive) -> None:
    write_identity(keeper, CODE, SISTER, PROOF)
    path = keeper.vault.root / IDENTITY_DATABASE
    flip(path)
    before = path.read_bytes()
    assert {one.is_done for one in mend(keeper, drive)} == {False}
    assert path.read_bytes() == before
    path.unlink()
    assert {one.is_done for one in mend(keeper, drive)} == {True}, "nothing was left that it could replace"


def test_a_key_that_somebody_lost_the_right_to_stays_out(keeper: SignedIn, drive: FromDrive) -> None:
    end_entitlement(keeper, SECOND.id, PROOF)
    for name in (IDENTITY_KEY, IDENTITY_DATABASE):
        (keeper.vault.root / name).unlink()
    assert {one.is_done for one in mend(keeper, drive)} == {False}
    assert not (keeper.vault.root / IDENTITY_KEY).exists()


@pytest.mark.parametrize("apart", [7, pytest.param(1, marks=pytest.mark.slow)])
def test_a_crash_anywhere_loses_nothing_and_the_next_try_ends_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, apart: int
) -> None:
    whole = in_the_morning(tmp_path / "whole")
    back_up(whole, drive_at(tmp_path))
    path = media_path(whole)
    whole.lock()
    flip(path)
    damaged, drive = path.read_bytes(), FromDrive(drive_at(tmp_path))
    for step in range(0, 140, apart):
        folder = tmp_path / f"run-{step}"
        shutil.copytree(vault_root(tmp_path / "whole"), vault_root(folder))
        someone = again_in(folder)
        findings = look(someone).missed
        is_crashed = False
        with monkeypatch.context() as patched:
            crash_at(patched, step)
            try:
                repair(someone, findings, drive)
            except Crash:
                is_crashed = True
        someone.vault.close()
        again = again_in(folder)
        for _ in range(2):
            report = look(again)
            repair(again, [*report.missed, *report.repairs], drive)
        assert look(again).of(Severity.DAMAGE) == [], step
        assert damaged in [one.read_bytes() for one in folder.rglob("*.db") if one.is_file()], step
        again.lock()
        shutil.rmtree(folder)
        if not is_crashed:
            break
    assert step > 8


def test_a_passphrase_that_was_given_up_does_not_come_back(someone: SignedIn, drive: FromDrive, tmp_path: Path) -> None:
    """A slot of yesterday opens with the passphrase of yesterday: somebody may know it, and so it was changed."""
    someone.lock()
    second = sign_in_again(tmp_path, SECOND.id, SECOND_PASSPHRASE)
    change_passphrase(second, SECOND_PASSPHRASE, "nine geese over the quiet field", cost=CHEAP_COST)
    second.lock()
    again = again_in(tmp_path)
    slot_path(again.vault.root, SECOND.id).write_bytes(b"{}")
    assert [one.is_done for one in mend(again, drive)] == [False]
    back_up(again, drive_at(tmp_path, "drive-2"))
    again.lock()
    with pytest.raises(Fault):
        sign_in_again(tmp_path, SECOND.id, SECOND_PASSPHRASE)


def test_a_slot_that_rotted_where_only_its_passphrase_tells_comes_back(
    someone: SignedIn, drive: FromDrive, tmp_path: Path
) -> None:
    path = slot_path(someone.vault.root, SECOND.id)
    raw = json.loads(path.read_text())
    wrapped = bytearray(base64.b64decode(raw["wrapped"]))
    wrapped[100] ^= 1
    path.write_text(json.dumps(raw | {"wrapped": base64.b64encode(wrapped).decode("ascii")}))
    [finding] = look(someone).of(Severity.DAMAGE)
    assert (finding.code, finding.facts) == (CheckCode.SLOT_NOT_AS_STATED, {"account": SECOND.id})
    assert [one.is_done for one in mend(someone, drive)] == [True]
    assert look(someone).of(Severity.DAMAGE) == []
    someone.lock()
    sign_in_again(tmp_path, SECOND.id, SECOND_PASSPHRASE).lock()


def test_a_grant_given_or_taken_leaves_the_slot_as_stated(someone: SignedIn) -> None:
    for roles in (frozenset({Role.CUSTODIAN}), frozenset({Role.SUPERVISOR})):
        set_roles(someone, SECOND.id, roles)
        assert look(someone).of(Severity.DAMAGE) == []


def test_every_sealing_of_a_slot_states_it(someone: SignedIn, tmp_path: Path) -> None:
    rotate_keys(someone, Proof(PASSPHRASE))
    someone.lock()
    recovered = sign_in_again(tmp_path)
    assert set(stated_marks(recovered.vault)) == {FOUNDER.id, SECOND.id}
    assert look(recovered).of(Severity.DAMAGE) == []
    recovered.vault.close()
