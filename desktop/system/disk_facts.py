"""What this machine can tell of a disk without special rights; what it can't is None, never a guess.

Linux says whether a file system lies on dm-crypt, and which swap is in use. A disk's own record of its health (SMART)
takes rights that the program does not ask for: it is unknown unless the kernel shows it to everybody.
"""

from __future__ import annotations

import os
import shutil
import sys
from contextlib import suppress
from pathlib import Path

from desktop.crypto.calibration import calibrated_cost, measured_on
from desktop.crypto.slots import Argon2Cost
from desktop.custody.checkup.machine import DiskFacts
from desktop.domain.world import Clock
from desktop.system.memory import physical_memory_bytes

_PROBE = ".saegim-probe"
_PROBE_BYTES = 64 * 1024
_DEEPEST = 8
_MEMORY_ONLY = ("zram",)


class SystemMachine:
    """The machine the program runs on. `system` stands for `/` where a test builds a small one."""

    def __init__(self, clock: Clock, system: Path = Path("/")) -> None:
        self._clock = clock
        self._system = system

    def disk(self, folder: Path) -> DiskFacts:
        """The disk that `folder` lies on."""
        usage = shutil.disk_usage(folder)
        filesystem, device = self._mount_of(folder)
        commit_ms = self._commit_ms(folder)
        return DiskFacts(
            free_bytes=usage.free,
            total_bytes=usage.total,
            filesystem=filesystem,
            is_read_only=commit_ms is None and not os.access(folder, os.W_OK),
            is_case_sensitive=self._is_case_sensitive(folder),
            commit_ms=commit_ms,
            is_sealed=self._is_sealed(device) if device else None,
            is_healthy=self._is_healthy(device) if device else None,
            is_swap_sealed=self._is_swap_sealed(),
        )

    def fair_cost(self) -> Argon2Cost | None:
        """What a passphrase should cost here today, measured: a second or two of work."""
        return calibrated_cost(measured_on(self._clock), physical_memory_bytes())

    def _commit_ms(self, folder: Path) -> int | None:
        """How long one durable write takes; its file is taken away again. None where nothing can be written."""
        path = folder / _PROBE
        begun_ms = self._clock.monotonic_ms()
        try:
            with path.open("wb") as file:
                file.write(bytes(_PROBE_BYTES))
                file.flush()
                os.fsync(file.fileno())
            return self._clock.monotonic_ms() - begun_ms
        except OSError:
            return None
        finally:
            with suppress(OSError):
                path.unlink(missing_ok=True)

    def _is_case_sensitive(self, folder: Path) -> bool | None:
        path, other = folder / _PROBE, folder / _PROBE.upper()
        try:
            path.touch()
            return not other.exists()
        except OSError:
            return None
        finally:
            with suppress(OSError):
                path.unlink(missing_ok=True)

    def _mount_of(self, folder: Path) -> tuple[str, str]:
        """Name of the file system, and `major:minor` of its device; empty where the system does not say."""
        best = (0, "", "")
        for line in self._lines("proc/self/mountinfo"):
            before, _, after = line.partition(" - ")
            fields = before.split()
            if len(fields) < 5 or not after.split():
                continue
            place = Path(fields[4].replace("\\040", " "))
            if folder.resolve().is_relative_to(place) and len(place.parts) >= best[0]:
                best = (len(place.parts), after.split()[0], fields[2])
        return best[1], best[2]

    def _is_sealed(self, device: str) -> bool | None:
        """Whether dm-crypt lies anywhere under the device; None for what is no block device, as in a container."""
        return self._rests_on_crypt(self._system / "sys/dev/block" / device)

    def _rests_on_crypt(self, block: Path, depth: int = 0) -> bool | None:
        if depth > _DEEPEST or not block.exists():
            return None
        if self._text(block / "dm/uuid").startswith("CRYPT-"):
            return True
        under = sorted((block / "slaves").iterdir()) if (block / "slaves").is_dir() else []
        if not under:
            return False
        return all(self._rests_on_crypt(one, depth + 1) for one in under)

    def _is_healthy(self, device: str) -> bool | None:
        """Flash soldered to the board shows its health to everybody (eMMC, `pre_eol_info`); SMART is for root."""
        block = self._system / "sys/dev/block" / device
        for place in (block, block / ".."):  # a partition's disk is the folder above
            with suppress(ValueError):
                life = int(self._text(place / "device/pre_eol_info"), 16)
                return life == 1 if life else None
        return None

    def _is_swap_sealed(self) -> bool | None:
        """True without any swap; a swap file is as sealed as the disk it lies on."""
        if sys.platform != "linux" and self._system == Path("/"):
            return None
        lines = self._lines("proc/swaps")
        if not lines:
            return None
        answers = [self._swap_is_sealed(line.split()[0]) for line in lines[1:] if line.strip()]
        if False in answers:
            return False
        return None if None in answers else True

    def _swap_is_sealed(self, name: str) -> bool | None:
        path = Path(name)
        if path.name.startswith(_MEMORY_ONLY):
            return True
        if name.startswith("/dev/"):
            return self._rests_on_crypt(self._system / "sys/class/block" / path.name)
        _, device = self._mount_of(path)
        return self._is_sealed(device) if device else None

    def _lines(self, name: str) -> list[str]:
        return self._text(self._system / name).splitlines()

    def _text(self, path: Path) -> str:
        try:
            return path.read_text("utf-8", "replace").strip()
        except OSError:
            return ""
