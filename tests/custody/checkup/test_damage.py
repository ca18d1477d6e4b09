"""Each thing that can be wrong is done to a healthy vault, found by its name, and nothing else is found with it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.crypto.slots import Argon2Cost
from desktop.custody.checkup import check, sizes
from desktop.custody.policies import set_policy
from desktop.custody.signed_in import SignedIn
from desktop.domain.checkup import CheckCode, Repair, Severity
from desktop.domain.faults import FaultCode
from desktop.domain.policy import Policy
from desktop.vault.layout import slot_path
from desktop.vault.single_opener import SingleOpener
from tests.custody.checkup.stand import again_in, found, furnish, in_the_morning
from tests.custody.test_audit import tamper
from tests.fakes.evidence import INTERVIEW, RECORDING
from tests.fakes.machines import GOOD_DISK, FakeMachine
from tests.fakes.vaults import SECOND, FixedClock, signed_in, vault_root


@pytest.fixture
def someone(tmp_path: Path) -> Iterator[SignedIn]:
    someone = in_the_morning(tmp_path)
    yield someone
    someone.vault.close()


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("vault.json.part", CheckCode.PART_LEFT),
        ("media/0123456789abcdef.db.part", CheckCode.PART_LEFT),
        ("slots/someone.json.part", CheckCode.PART_LEFT),
        ("outbox/3f9c.age.part", CheckCode.PART_LEFT),
        ("media/0123456789abcdef.db", CheckCode.MEDIA_WITHOUT_ROW),
        ("media/0123456789abcdef.db-wal", CheckCode.MEDIA_WITHOUT_ROW),
        ("media/notes.txt", CheckCode.FILE_UNKNOWN),
        ("slots/readme", CheckCode.FILE_UNKNOWN),
        ("notes.txt", CheckCode.FILE_UNKNOWN),
        ("slots/nobody.json", CheckCode.SLOT_WITHOUT_ACCOUNT),
    ],
)
def test_a_file_that_does_not_belong_is_named_and_can_be_set_aside(
    someone: SignedIn, name: str, code: CheckCode
) -> None:
    (someone.vault.root / name).write_bytes(b"?")
    [finding] = found(someone)
    assert (finding.code, finding.severity, finding.repair) == (code, Severity.CARE, Repair.SET_ASIDE)
    assert finding.facts["name"] == name


def test_files_of_the_product_are_known(someone: SignedIn) -> None:
    for name in ("outbox/3f9c.age", "inbox/receipt.json", "wrong_tries.lock"):
        (someone.vault.root / name).write_bytes(b"?")
    assert found(someone) == []


def test_a_folder_that_does_not_belong_is_named(someone: SignedIn) -> None:
    (someone.vault.root / "old").mkdir()
    [finding] = found(someone)
    assert (finding.code, finding.facts["name"]) == (CheckCode.FILE_UNKNOWN, "old")


@pytest.mark.parametrize("name", ["vault.key.next.age", "vault.key.age.sig.next", "identity.next.db"])
def test_a_key_change_that_was_cut_off_is_left_to_unlocking(someone: SignedIn, name: str) -> None:
    (someone.vault.root / name).write_bytes(b"?")
    [finding] = found(someone)
    assert (finding.code, finding.repair) == (CheckCode.KEY_WORK_LEFT, None)


def test_a_creation_that_was_cut_off_is_named_unless_it_is_under_way(someone: SignedIn) -> None:
    part = someone.vault.root.with_name(f"{someone.vault.root.name}.part-01ab")
    part.mkdir()
    opener = SingleOpener(part)
    assert found(someone) == []
    opener.release()
    [finding] = found(someone)
    assert (finding.code, finding.facts["name"]) == (CheckCode.CREATION_LEFT, part.name)


def test_the_mark_of_a_dead_recorder_is_named_and_of_one_at_work_is_not(someone: SignedIn) -> None:
    from desktop.recording.recorder_lock import RecorderLock, lock_path

    path, _ = someone.vault.media_access(INTERVIEW.id)
    lock = RecorderLock(path)
    assert found(someone) == []
    lock.release()
    lock_path(path).touch()
    [finding] = found(someone)
    assert finding.code is CheckCode.LOCK_LEFT


def test_a_log_that_grew_is_named(someone: SignedIn, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sizes, "LARGE_LOG_BYTES", 0)
    findings = found(someone)
    assert {finding.code for finding in findings} == {CheckCode.LOG_LARGE}
    assert {finding.repair for finding in findings} == {Repair.FOLD_IN}


def test_a_crash_leaves_entries_without_a_checkpoint(someone: SignedIn, tmp_path: Path) -> None:
    set_policy(someone, Policy.IDLE_LOCK_MINUTES, 5)
    someone.vault.close()
    again = again_in(tmp_path)
    [finding] = found(again)
    assert (finding.code, finding.repair) == (CheckCode.CHECKPOINT_BEHIND, Repair.MAKE_CHECKPOINT)
    again.vault.close()


@pytest.mark.parametrize(
    ("damage", "code"),
    [
        (lambda path: path.unlink(), CheckCode.ACCOUNT_WITHOUT_SLOT),
        (lambda path: path.write_bytes(b"{}"), FaultCode.VAULT_SLOT_DAMAGED),
        (lambda path: path.write_bytes(b"\xff" * 70_000), FaultCode.VAULT_SLOT_DAMAGED),
        (lambda path: path.write_bytes(_other_slot(path)), CheckCode.SLOT_OF_OTHER_KEYS),
    ],
)
def test_a_slot_that_does_not_fit_its_account_is_damage(
    someone: SignedIn, damage: Callable[[Path], object], code: CheckCode
) -> None:
    damage(slot_path(someone.vault.root, SECOND.id))
    [finding] = found(someone)
    assert (finding.code, finding.severity, finding.facts["account"]) == (code, Severity.DAMAGE, SECOND.id)


def _other_slot(path: Path) -> bytes:
    return path.with_name("interviewer-1.json").read_bytes()


def test_a_grant_without_a_custodian_is_named(someone: SignedIn) -> None:
    path = slot_path(someone.vault.root, SECOND.id)
    path.write_text(json.dumps(json.loads(path.read_text()) | {"custodian_grant": "?", "custodian_chain": []}))
    assert [finding.code for finding in found(someone)] == [CheckCode.GRANT_LEFT]


def test_a_slot_that_is_cheap_for_this_machine_is_named(someone: SignedIn) -> None:
    dear = FakeMachine(cost=Argon2Cost(t=3, m_kib=1024, p=1))
    assert {finding.code for finding in found(someone, dear)} == {CheckCode.SLOT_CHEAP}
    assert found(someone, FakeMachine(cost=None)) == []


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"free_bytes": 10**9}, CheckCode.DISK_ALMOST_FULL),
        ({"is_read_only": True}, CheckCode.DISK_READ_ONLY),
        ({"commit_ms": 900}, CheckCode.DISK_SLOW),
        ({"is_sealed": False}, CheckCode.DISK_OPEN),
        ({"is_healthy": False}, CheckCode.DISK_FAILING),
        ({"is_swap_sealed": False}, CheckCode.SWAP_OPEN),
    ],
)
def test_what_the_disk_tells(someone: SignedIn, change: dict[str, object], code: CheckCode) -> None:
    disk = replace(GOOD_DISK, **change)  # type: ignore[arg-type]
    assert [finding.code for finding in found(someone, FakeMachine(disk))] == [code]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"is_case_sensitive": False}, CheckCode.DISK_CASE_BLIND),
        ({"is_sealed": None}, CheckCode.DISK_SEALING_UNKNOWN),
        ({"is_healthy": None}, CheckCode.DISK_HEALTH_UNKNOWN),
        ({"is_swap_sealed": None}, CheckCode.SWAP_UNKNOWN),
    ],
)
def test_what_can_not_be_told_is_said_and_is_no_alarm(
    someone: SignedIn, change: dict[str, object], code: CheckCode
) -> None:
    report = check(someone, FakeMachine(replace(GOOD_DISK, **change)))  # type: ignore[arg-type]
    assert code in {finding.code for finding in report.of(Severity.NOTE)}
    assert report.of(Severity.DAMAGE, Severity.CARE) == []


def test_without_kit_and_backup_both_are_named(tmp_path: Path) -> None:
    someone = signed_in(tmp_path, kit=False)
    assert {finding.code for finding in found(someone)} == {CheckCode.KIT_MISSING, CheckCode.BACKUP_MISSING}
    someone.lock()


def test_a_log_that_nobody_else_knows_is_named_once_it_is_old(tmp_path: Path) -> None:
    someone = signed_in(tmp_path)
    assert CheckCode.OUTSIDE_MISSING not in {finding.code for finding in found(someone)}
    someone.clock = FixedClock(datetime(2027, 1, 24, tzinfo=UTC))
    assert CheckCode.OUTSIDE_MISSING in {finding.code for finding in found(someone)}
    someone.lock()


def test_kit_and_backup_grow_old(tmp_path: Path) -> None:
    someone = signed_in(tmp_path)
    furnish(someone)
    someone.clock = FixedClock(datetime(2027, 11, 24, tzinfo=UTC))
    assert {finding.code for finding in found(someone)} == {
        CheckCode.KIT_REHEARSED_LONG_AGO,
        CheckCode.BACKUP_OLD,
        CheckCode.OUTSIDE_OLD,
    }
    someone.lock()


def test_a_kit_that_was_never_tried_is_named(tmp_path: Path) -> None:
    from desktop.custody.recovery import make_kit

    someone = signed_in(tmp_path, kit=False)
    furnish(someone)
    make_kit(someone, 2, 3)
    someone.clock = FixedClock(datetime(2026, 11, 24, tzinfo=UTC))
    assert [finding.code for finding in found(someone)] == [CheckCode.KIT_NOT_REHEARSED]
    someone.lock()


def test_damage_to_evidence_is_told_with_everything_else_and_withholds_rash_repairs(someone: SignedIn) -> None:
    tamper(someone, "UPDATE consent SET answer = 'no'")
    someone.vault.media(INTERVIEW.id).add_chunk(RECORDING.id, 3, 1440, 480, b"more")
    (someone.vault.root / "media/0123456789abcdef.db").write_bytes(b"?")
    (someone.vault.root / "notes.txt").write_bytes(b"?")
    report = check(someone, FakeMachine())
    assert not report.is_in_order
    assert {finding.code for finding in report.of(Severity.DAMAGE)} == {
        FaultCode.CUSTODY_ROW_DIFFERS,
        FaultCode.RECORDING_CHANGED,
    }
    assert [finding.code for finding in report.repairs] == [CheckCode.FILE_UNKNOWN]


def test_a_media_file_that_is_gone_is_damage(someone: SignedIn, tmp_path: Path) -> None:
    path, _ = someone.vault.media_access(INTERVIEW.id)
    someone.vault.close()
    path.unlink()
    again = again_in(tmp_path)
    codes = {finding.code for finding in found(again)}
    assert FaultCode.VAULT_FILE_MISSING in codes
    again.vault.close()
    assert vault_root(tmp_path).is_dir()
