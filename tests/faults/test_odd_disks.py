"""A vault on a disk that is slow, full, read-only, somebody else's, or that takes capital and small letters for the same."""

from __future__ import annotations

import os
import random
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from desktop.domain.faults import Fault, FaultCode
from desktop.system.disk_facts import SystemMachine
from desktop.vault.layout import DATABASE, MEDIA, SLOTS
from desktop.vault.opening import create_vault
from desktop.vault.restoring import restore_backup
from tests.fakes.backups import never, nobody
from tests.fakes.caseless_disk import caseless_disk
from tests.fakes.hand_clock import HandClock
from tests.fakes.small_disks import make_read_only, small_disk
from tests.fakes.vaults import (
    CHEAP_COST,
    FOUNDER,
    PASSPHRASE,
    CountingChance,
    FixedClock,
    second_account,
    sign_in_again,
    sign_in_at,
    signed_in,
    vault_root,
)
from tests.faults.act import require_whole
from tests.faults.acts import ACTS
from tests.faults.tally import SEED
from tests.faults.trials import Trials

SYNC_MS = 40
DISK_KIB = 32_768
MOST_FREE_KIB = 1_200
NOBODY = 65_534
FULL = {FaultCode.DISK_FULL, FaultCode.DRIVE_FULL}
SEALED_OFF = {FaultCode.VAULT_READ_ONLY, FaultCode.DRIVE_READ_ONLY}


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A real disk, as large as any act needs."""
    with small_disk(tmp_path / "disk", DISK_KIB) as made:
        yield made


def test_a_slow_disk_only_takes_longer(trials: Trials) -> None:
    folder = trials.fresh("write")
    ended = trials.stage.slowed("write", folder, SYNC_MS)
    assert ended.code == 0, ended
    ACTS["write"].hold(folder, ended.acknowledged)


@pytest.mark.parametrize("name", ACTS)
def test_an_act_on_a_disk_that_gets_full_loses_nothing(trials: Trials, disk: Path, name: str) -> None:
    chance = random.Random(f"{SEED} full {name}")
    try_with_room(trials, disk, name, [chance.randrange(0, MOST_FREE_KIB, 4)])


@pytest.mark.slow
@pytest.mark.parametrize("name", ACTS)
def test_an_act_with_any_room_on_the_disk_loses_nothing(trials: Trials, disk: Path, name: str) -> None:
    outcomes = try_with_room(trials, disk, name, range(0, MOST_FREE_KIB, 8))
    assert "" in outcomes or name == "restore", "a restoring asks for room before it begins"


def try_with_room(trials: Trials, disk: Path, name: str, rooms: Iterable[int]) -> set[str]:
    """The faults that the act ended with when so many KiB were free; on a disk with room all was then as it must be."""
    outcomes = set()
    for free_kib in rooms:
        (disk / "filler").unlink(missing_ok=True)
        folder = trials.fresh(name, disk / "trial")
        fill_up_to(disk / "filler", free_kib)
        ended = trials.stage.play(name, folder)
        assert ended.code == 0 or FaultCode(ended.fault) in FULL, f"{free_kib} KiB: {ended}"
        outcomes.add(ended.fault)
        ACTS[name].hold(trials.carried_away(folder), ended.acknowledged)
    return outcomes


def fill_up_to(filler: Path, free_kib: int) -> None:
    with filler.open("wb", buffering=0) as file:
        with suppress(OSError):
            while file.write(bytes(65_536)):
                pass
        with suppress(OSError):
            while file.write(bytes(4096)):
                pass
        file.truncate(max(0, file.tell() - free_kib * 1024))


@pytest.mark.parametrize("name", ACTS)
def test_every_act_on_a_read_only_disk_is_refused_by_name(trials: Trials, disk: Path, name: str) -> None:
    folder = trials.fresh(name, disk / "trial")
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    make_read_only(disk)
    ended = trials.stage.play(name, folder)
    assert FaultCode(ended.fault) in SEALED_OFF, ended
    assert before == {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    ACTS[name].hold(trials.carried_away(folder), ended.acknowledged)


def forbid_writing(root: Path) -> None:
    for path in (root, *root.rglob("*")):
        path.chmod(0o500 if path.is_dir() else 0o400)


def forbid_the_folder(root: Path) -> None:
    root.chmod(0o500)


def forbid_the_database(root: Path) -> None:
    (root / DATABASE).chmod(0o400)


def forbid_reading_slots(root: Path) -> None:
    (root / SLOTS).chmod(0o000)


def forbid_all(root: Path) -> None:
    root.chmod(0o000)


def give_to_another(root: Path) -> None:
    for path in (root, *root.rglob("*")):
        os.chown(path, 0, 0)
        path.chmod(0o700 if path.is_dir() else 0o600)


def forbid_media(root: Path) -> None:
    (root / MEDIA).chmod(0o500)


FORBIDDEN: tuple[Callable[[Path], None], ...] = (
    forbid_writing, forbid_the_folder, forbid_the_database, forbid_reading_slots, forbid_all, give_to_another,
    forbid_media,
)  # fmt: skip


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can be somebody else")
@pytest.mark.parametrize("forbid", FORBIDDEN, ids=[one.__name__ for one in FORBIDDEN])
def test_what_the_account_of_the_system_may_not_do_is_said_by_name(
    trials: Trials, quick_folder: Path, forbid: Callable[[Path], None]
) -> None:
    """The vault of an account of the system that is not root, to which nothing is forbidden."""
    quick_folder.chmod(0o755)
    folder = trials.fresh("write", quick_folder / "another")
    for path in (folder, *folder.rglob("*")):
        os.chown(path, NOBODY, NOBODY)
    forbid(vault_root(folder))
    ended = trials.stage.play("write", folder, NOBODY)
    assert ended.fault == FaultCode.VAULT_READ_ONLY, ended
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o700 if path.is_dir() else 0o600)
    ACTS["write"].hold(folder, ended.acknowledged)


@pytest.fixture(scope="module")
def caseless(quick_folder: Path) -> Iterator[Path]:
    """A disk that takes capital and small letters for the same."""
    with caseless_disk(quick_folder / "backing", quick_folder / "caseless") as made:
        yield made


@pytest.mark.parametrize("name", ACTS)
def test_every_act_is_done_on_a_disk_without_case(trials: Trials, caseless: Path, name: str) -> None:
    folder = trials.fresh(name, caseless / "Trial")
    ended = trials.stage.play(name, caseless / "trial")
    assert ended.code == 0, ended
    ACTS[name].hold(folder, ended.acknowledged)


def test_a_disk_without_case_is_known_for_one(caseless: Path, tmp_path: Path) -> None:
    machine = SystemMachine(HandClock())
    assert machine.disk(caseless).is_case_sensitive is False
    assert machine.disk(tmp_path).is_case_sensitive is True


def test_a_vault_is_not_made_where_one_lies_in_other_letters(caseless: Path) -> None:
    (caseless / "offices").mkdir()
    signed_in(caseless / "offices").lock()
    with pytest.raises(Fault) as raised:
        create_vault(
            caseless / "OFFICES" / "VAULT", FOUNDER, PASSPHRASE, cost=CHEAP_COST, clock=FixedClock(),
            chance=CountingChance("another"),
        )  # fmt: skip
    assert raised.value.code is FaultCode.VAULT_EXISTS
    with pytest.raises(Fault) as raised:
        restore_backup(caseless, None, caseless / "Offices" / "Vault", nobody, never)
    assert raised.value.code is FaultCode.VAULT_EXISTS
    sign_in_at(caseless / "OFFICES" / "Vault", "Interviewer-1").lock()


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
