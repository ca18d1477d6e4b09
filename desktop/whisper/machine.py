"""What the speech child says of the machine and the engine, so that a draft can be made again on the same ones."""

from __future__ import annotations

import platform
from pathlib import Path

_LINUX_CPU = Path("/proc/cpuinfo")


def cpu_name() -> str:
    """The processor as the system names it, such as `AMD EPYC 7B13`: int8 arithmetic differs between families."""
    try:
        lines = _LINUX_CPU.read_text("utf-8", "replace").splitlines()
    except OSError:
        lines = []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor() or platform.machine()
