"""Four hours through ring, writer and store: memory stays where it was, nothing is lost, and what a commit takes is told."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.office import RESOURCES

MOST_GROWTH_KIB = 6 << 10
PLAIN_BYTES_PER_SECOND = 96_000


@pytest.mark.parametrize("minutes", [4, pytest.param(240, marks=[pytest.mark.slow, pytest.mark.timeout(900)])])
def test_a_long_sitting_in_constant_memory(tmp_path: Path, minutes: int) -> None:
    if not Path("/proc/self/statm").exists():
        pytest.skip("needs /proc")
    words = [sys.executable, "-B", "-m", "tests.recording.proofs.long_sitting", str(tmp_path / "m.db")]
    done = subprocess.run(
        [*words, str(minutes * 60)], cwd=RESOURCES.parent, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    megabytes = told["file_bytes"] / 1e6 / minutes * 60
    print(
        f"{minutes} min: {told['chunks']} chunks, commit median {told['commit_median_ms']} ms, p99 {told['commit_p99_ms']} ms"
    )
    print(
        f"{megabytes:.0f} MB an hour; {told['memory_early_kib']} KiB after a tenth, {told['memory_end_kib']} at the end"
    )
    assert told["stored_ms"] == minutes * 60_000
    assert told["chunks"] == pytest.approx(minutes * 150, abs=minutes + 2), "one each 0.4 s, and one a minute"
    assert told["memory_end_kib"] - told["memory_early_kib"] < MOST_GROWTH_KIB
    assert told["stored_bytes"] < told["file_bytes"] < PLAIN_BYTES_PER_SECOND * minutes * 60
