"""What a Linux machine tells of a disk, read from a small system of files; what is not told is never guessed."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.custody.checkup.machine import SilentMachine
from desktop.system.disk_facts import SystemMachine
from tests.fakes.hand_clock import HandClock

MOUNT = "36 35 254:1 / {place} rw - ext4 /dev/mapper/root rw\n21 20 0:5 / /proc rw - proc proc rw\n"


class System:
    """A folder that stands for `/`."""

    def __init__(self, folder: Path) -> None:
        self.root, self.vault = folder / "system", folder / "vault"
        self.vault.mkdir()
        self.write("proc/self/mountinfo", MOUNT.format(place=str(folder).replace(" ", "\\040")))
        self.write("proc/swaps", "Filename Type Size Used Priority\n")

    def write(self, name: str, text: str) -> None:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    @property
    def machine(self) -> SystemMachine:
        return SystemMachine(HandClock(), self.root)


@pytest.fixture
def system(tmp_path: Path) -> System:
    return System(tmp_path)


def test_room_form_and_speed(system: System) -> None:
    disk = system.machine.disk(system.vault)
    assert disk.filesystem == "ext4"
    assert 0 < disk.free_bytes <= disk.total_bytes
    assert (disk.is_read_only, disk.commit_ms is None) == (False, False)
    assert list(system.vault.iterdir()) == [], "the probe is taken away"


def test_a_disk_on_crypt_is_sealed_also_under_a_volume(system: System) -> None:
    system.write("sys/dev/block/254:1/dm/uuid", "LVM-0123\n")
    system.write("sys/dev/block/254:1/slaves/dm-0/dm/uuid", "CRYPT-LUKS2-0123-root\n")
    assert system.machine.disk(system.vault).is_sealed is True


def test_a_disk_that_lies_open_in_part_is_open(system: System) -> None:
    system.write("sys/dev/block/254:1/slaves/dm-0/dm/uuid", "CRYPT-LUKS2-0123\n")
    system.write("sys/dev/block/254:1/slaves/sda2/size", "1\n")
    assert system.machine.disk(system.vault).is_sealed is False


def test_what_is_no_disk_is_unknown(system: System) -> None:
    disk = system.machine.disk(system.vault)
    assert (disk.is_sealed, disk.is_healthy) == (None, None)


def test_without_mounts_the_form_is_unknown(system: System) -> None:
    system.write("proc/self/mountinfo", "this is no line of a mount\n\n")
    assert system.machine.disk(system.vault).filesystem == ""


@pytest.mark.parametrize(
    ("told", "healthy"), [("0x01", True), ("0x02", False), ("0x03", False), ("0x00", None), ("?", None)]
)
def test_flash_tells_its_health(system: System, told: str, healthy: bool | None) -> None:
    system.write("sys/dev/block/254:1/device/pre_eol_info", f"{told}\n")
    assert system.machine.disk(system.vault).is_healthy is healthy


@pytest.mark.parametrize(
    ("swap", "uuid", "is_sealed"),
    [
        ("", "", True),
        ("/dev/dm-1 partition 100 0 -2", "CRYPT-PLAIN-swap", True),
        ("/dev/dm-1 partition 100 0 -2", "LVM-0123", False),
        ("/dev/zram0 partition 100 0 100", "", True),
        ("/dev/sdz9 partition 100 0 -2", "", None),
    ],
)
def test_what_leaves_memory_is_sealed_or_not(system: System, swap: str, uuid: str, is_sealed: bool | None) -> None:
    system.write("proc/swaps", f"Filename Type Size Used Priority\n{swap}\n")
    if uuid:
        system.write("sys/class/block/dm-1/dm/uuid", uuid)
    assert system.machine.disk(system.vault).is_swap_sealed is is_sealed


def test_a_swap_file_is_as_sealed_as_its_disk(system: System) -> None:
    system.write("proc/self/mountinfo", MOUNT.format(place="/srv"))
    system.write("proc/swaps", "Filename Type Size Used Priority\n/srv/swapfile file 100 0 -2\n")
    system.write("sys/dev/block/254:1/dm/uuid", "CRYPT-LUKS2-0123\n")
    assert system.machine.disk(system.vault).is_swap_sealed is True


def test_a_folder_that_takes_no_file_tells_no_speed(system: System, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "open", refused)
    monkeypatch.setattr(Path, "touch", refused)
    disk = system.machine.disk(system.vault)
    assert (disk.commit_ms, disk.is_case_sensitive) == (None, None)


def test_a_machine_that_is_not_wired_tells_only_its_room(tmp_path: Path) -> None:
    disk = SilentMachine().disk(tmp_path)
    assert disk.total_bytes > 0
    assert (disk.is_sealed, disk.is_healthy, disk.is_swap_sealed, SilentMachine().fair_cost()) == (
        None,
        None,
        None,
        None,
    )
