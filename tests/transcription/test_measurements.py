"""What this laptop was measured at is kept for this processor, and rubbish in the file is no measurement."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from desktop.transcription.estimates import Pace
from desktop.transcription.measurements import Measurement, Measurements

CONTENT = "c" * 64


def _pace(read_ms: int, spent_ms: int) -> Pace:
    pace = Pace()
    pace.read_ms, pace.spent_ms = read_ms, spent_ms
    return pace


def test_a_measurement_is_kept_for_this_processor_only(tmp_path: Path) -> None:
    path = tmp_path / "state" / "speech.json"
    Measurements(path, "fast").keep(CONTENT, Measurement("", 4, 0.5, 900, 10**9))
    assert Measurements(path, "fast").of(CONTENT) == Measurement("fast", 4, 0.5, 900, 10**9)
    assert Measurements(path, "slow").of(CONTENT) is None
    assert Measurements(path, "fast").of("d" * 64) is None


def test_what_jobs_show_is_believed_more_than_a_benchmark(tmp_path: Path) -> None:
    kept = Measurements(tmp_path / "speech.json", "cpu")
    kept.keep(CONTENT, Measurement("", 4, 0.5))
    kept.note(CONTENT, 4, _pace(60_000, 60_000))
    assert kept.of(CONTENT) == Measurement("cpu", 4, 0.5)
    kept.note(CONTENT, 4, _pace(600_000, 600_000))
    found = kept.of(CONTENT)
    assert found is not None
    assert (found.factor, found.seen, found.expected) == (0.5, 1.0, 1.0)
    kept.note(CONTENT, 4, _pace(600_000, 1_200_000))
    assert kept.of(CONTENT) == Measurement("cpu", 4, 0.5, seen=1.5)


def test_a_job_alone_is_a_measurement_too(tmp_path: Path) -> None:
    kept = Measurements(tmp_path / "speech.json", "cpu")
    kept.note(CONTENT, 2, _pace(600_000, 300_000))
    assert kept.of(CONTENT) == Measurement("cpu", 2, 0.5, seen=0.5)


def test_a_disk_that_takes_nothing_costs_no_transcription(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file where a folder should be")
    kept = Measurements(tmp_path / "state" / "speech.json", "cpu")
    kept.note(CONTENT, 2, _pace(600_000, 300_000))
    assert kept.of(CONTENT) is None


@pytest.mark.parametrize(
    "facts",
    [
        {"factor": "fast"}, {"factor": 0}, {"factor": -1.0}, {"factor": 1e9}, {"factor": True}, {"threads": 0},
        {"threads": 10_000}, {"memory_bytes": -1}, {"seen": None}, {"cpu": 1}, {"more": 1},
    ],
)  # fmt: skip
def test_rubbish_is_no_measurement(tmp_path: Path, facts: dict[str, Any]) -> None:
    path = tmp_path / "speech.json"
    good = {"cpu": "cpu", "threads": 2, "factor": 0.5, "load_ms": 1, "memory_bytes": 1, "seen": 0.0}
    path.write_text(json.dumps({"d" * 64: good, CONTENT: {**good, **facts}}))
    kept = Measurements(path, "cpu")
    assert kept.of(CONTENT) is None
    assert kept.of("d" * 64) is not None


@pytest.mark.parametrize("text", ["", "[]", "null", "{", '{"x": NaN}', "[" * 50_000])
def test_a_file_that_is_none_is_no_measurement(tmp_path: Path, text: str) -> None:
    path = tmp_path / "speech.json"
    path.write_text(text)
    kept = Measurements(path, "cpu")
    assert kept.of(CONTENT) is None
    kept.keep(CONTENT, Measurement("", 2, 0.5))
    assert kept.of(CONTENT) is not None
