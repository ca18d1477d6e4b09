"""`.venv/bin/python -m tests.bench.run`: runs every benchmark and prints one table."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.bench.backups import backing_up
from tests.bench.cases import ROOT, importing_and_exporting, transcription, unlocking, window
from tests.bench.large_vault import unlocking_large
from tests.bench.playback import listening

MEMORY_MIB = (50, 200)


def main() -> None:
    """Ratios against named references, then the memory of an export."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="saegim-bench-") as name:
        folder = Path(name)
        rows = [
            transcription(folder),
            unlocking(folder),
            window(folder),
            *unlocking_large(folder),
            *importing_and_exporting(folder),
            *backing_up(folder / "backups"),
            *listening(folder / "listening"),
        ]
    print(f"| {'What':38} | {'Against':32} | {'product':>9} | {'reference':>9} | {'ratio':>6} |")
    print(f"|{'-' * 40}|{'-' * 34}|{'-' * 10}:|{'-' * 10}:|{'-' * 7}:|")
    for row in rows:
        print(
            f"| {row.name:38} | {row.reference_name:32} | {row.product:7.2f} s | {row.reference:7.2f} s | {row.ratio:6.2f} |"
        )
    for mib in MEMORY_MIB:
        command = [sys.executable, "-m", "tests.bench.export_memory", str(mib)]
        done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
        before, peak = (int(word) // 1024 for word in done.stdout.split())
        print(f"Export of {mib} MiB: {peak} MiB of memory at the peak, {before} MiB before it began")


if __name__ == "__main__":
    main()
