"""How much memory one export takes, in a process of its own: `export_memory.py MIB`. Prints KiB before and at the peak."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.bench.cases import export, long_wav, ready_to_export
from tests.office import SUPERVISOR, Office


def peak_kib() -> int:
    """The most that this program has held. Not `getrusage`: that one counts what its parent held at the start."""
    status = Path("/proc/self/status").read_text("ascii")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM:"))


def main(mib: int) -> None:
    """Prepares in a child, so that only the export counts here."""
    import os

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        office = Office(folder / "vault")
        reader, writer = os.pipe()
        if os.fork() == 0:
            interview_id, destination = ready_to_export(office, long_wav(folder / "long.wav", mib))
            os.write(writer, f"{interview_id} {destination}".encode())
            os._exit(0)
        os.wait()
        interview, destination_text = os.read(reader, 4096).decode().split()
        with office.as_(SUPERVISOR) as signed_in:
            before = peak_kib()
            export(signed_in, interview, destination_text, folder / "drive")  # type: ignore[arg-type]
        print(before, peak_kib())


if __name__ == "__main__":
    main(int(sys.argv[1]))
