"""`.venv/bin/python -m tests.bench.run [speech|unlock|window|years|bundles|backups|early|desk|listening|recording]…`: runs all, or these; one table.

Everything lies in memory after the run that does not count; the machine's own disk stands for the drive.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from tests.bench.backups import backing_up
from tests.bench.cases import ROOT, importing_and_exporting, unlocking, window
from tests.bench.desk import desk
from tests.bench.early import stop_to_draft
from tests.bench.playback import listening
from tests.bench.recording import recording
from tests.bench.speech import speech
from tests.bench.timing import Row
from tests.bench.unlocking import unlocking_large

MEMORY_MIB = (50, 200)
Group = Callable[[Path], Sequence[Row]]
GROUPS: dict[str, Group] = {
    "speech": speech,
    "unlock": lambda folder: [unlocking(folder)],
    "window": lambda folder: [window(folder)],
    "years": unlocking_large,
    "bundles": importing_and_exporting,
    "backups": lambda folder: backing_up(folder / "backups"),
    "early": lambda folder: stop_to_draft(folder / "early"),
    "desk": lambda folder: desk(folder / "desk"),
    "listening": lambda folder: listening(folder / "listening"),
    "recording": lambda folder: recording(folder / "recording"),
}


def main(words: Sequence[str]) -> None:
    """Ratios against named references, and what memory goes with them."""
    chosen = words or list(GROUPS)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="saegim-bench-") as name:
        folder = Path(name)
        os.environ["XDG_STATE_HOME"] = str(folder / "state")  # what this machine knows of vaults is none of ours
        print(f"| {'What':38} | {'Against':34} | {'product':>10} | {'reference':>10} | {'ratio':>6} |")
        print(f"|{'-' * 40}|{'-' * 36}|{'-' * 11}:|{'-' * 11}:|{'-' * 7}:|")
        for group in chosen:
            for row in GROUPS[group](folder):
                print(
                    f"| {row.name:38} | {row.reference_name:34} | {row.product:7.2f} {row.unit:2} | {row.reference:7.2f} {row.unit:2} "
                    f"| {row.ratio:6.2f} |",
                    flush=True,
                )
        for line in _memory(folder, chosen):
            print(line, flush=True)


def _memory(folder: Path, chosen: Sequence[str]) -> Iterator[str]:
    if "years" in chosen:
        opening, comparing, verifying = _numbers("log_memory", str(folder / "large-vault"))
        yield f"The large vault: {opening} MiB at the peak of Argon2id; then {comparing} to compare, {verifying} to verify"
    for mib in MEMORY_MIB if "bundles" in chosen else ():
        before, peak = _numbers("export_memory", str(mib))
        yield f"Export of {mib} MiB: {peak} MiB of memory at the peak, {before} MiB before it began"


def _numbers(module: str, word: str) -> list[int]:
    """What a process of its own prints in KiB, in MiB."""
    command = [sys.executable, "-m", f"tests.bench.{module}", word]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    return [int(number) // 1024 for number in done.stdout.split()]


if __name__ == "__main__":
    main(sys.argv[1:])
