"""What the office sealed is computed again by the recipient, with the commands of the specification, word for word."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from desktop.bundle.recording_facts import Missing
from desktop.domain.recording import GapReason
from desktop.receive.opening import open_bundle
from desktop.receive.report_text import report_lines, report_value
from desktop.receive.verification import verify_bundle
from tests.export.noted_recordings import APART_FRAMES, MARKED, PRIVATE_WORDS, HandedOver, hand_over, record_in
from tests.office import FORMAT, RESOURCES

SPEC = RESOURCES / "spec" / "bundle-v1.md"


@pytest.fixture(scope="module")
def handed(tmp_path_factory: pytest.TempPathFactory) -> HandedOver:
    return hand_over(tmp_path_factory.mktemp("noted"))


@pytest.fixture(scope="module")
def opened(handed: HandedOver, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("recipient") / "opened"
    assert open_bundle(handed.path, handed.key.secret, handed.signers, folder).is_verified
    return folder


def said_by(tool: str, opened: Path) -> str:
    """What the specification's line that begins with `tool` prints in the opened bundle: a digest."""
    if missing := [name for name in (tool, "sha256sum", "bash") if shutil.which(name) is None]:
        pytest.skip(f"not on this machine: {', '.join(missing)}")
    (line,) = re.findall(rf"^{tool} .*\| sha256sum.*$", SPEC.read_text("utf-8"), re.MULTILINE)
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", line], cwd=opened / "bundle", capture_output=True, text=True, check=True
    )
    return done.stdout.split()[0]


@pytest.mark.parametrize("tool", ["flac", "ffmpeg"])
def test_the_samples_are_those_that_were_sealed(opened: Path, tool: str) -> None:
    (recording,) = record_in(opened)["recordings"]
    assert len(recording["seal"]["gaps"]) == 7
    assert said_by(tool, opened) == recording["seal"]["samples_sha256"]


def test_the_markers_are_those_that_were_sealed(opened: Path) -> None:
    (recording,) = record_in(opened)["recordings"]
    assert [(marker["at_frame"], marker["kind"]) for marker in recording["noted"]["markers"]] == list(MARKED)
    assert said_by("jq", opened) == recording["seal"]["markers_sha256"]


def test_every_reason_for_a_gap_clocks_and_what_was_kept_apart_are_told(opened: Path) -> None:
    (recording,) = record_in(opened)["recordings"]
    reasons = [gap["reason"] for gap in recording["seal"]["gaps"]]
    assert reasons == ["pause", "dropout", "device_lost", "sleep", "stalled", "format_change", "off_record"]
    noted = recording["noted"]
    assert noted["microphone"] == "test"
    assert noted["kept_apart"] == [{"at_frame": 16_000, "length_ms": FORMAT.frames_to_ms(APART_FRAMES)}]
    assert [(clock["at_frame"], clock["start"]) for clock in noted["clocks"]] == [(0, 0), (16_000, 0), (32_000, 0)]
    assert (recording["seal"]["wall_drift_ms"], recording["seal"]["clock_drift_ms"]) == (40, 3)
    assert recording["audio"]["frames"] == 32_000, "what was kept apart is not in the sound"


def test_an_interviewers_own_words_and_the_machines_start_are_nowhere(opened: Path) -> None:
    held = b"".join(path.read_bytes() for path in opened.rglob("*") if path.is_file())
    assert b"distress" in held
    for secret in (PRIVATE_WORDS, "a-boot", "rec-apart"):
        assert secret.encode() not in held


def test_every_reason_has_a_name_in_the_specification_and_the_schema() -> None:
    schema = json.loads((RESOURCES / "spec" / "schema" / "record-v1.schema.json").read_text("utf-8"))
    seal = schema["properties"]["recordings"]["items"]["properties"]["seal"]["properties"]
    reasons = {reason.value for reason in GapReason}
    assert set(seal["gaps"]["items"]["properties"]["reason"]["enum"]) == reasons
    table = SPEC.read_text("utf-8").partition("| `reason` |")[2].partition("\n\n")[0]
    assert reasons <= set(re.findall(r"`([a-z_]+)`", table))


@pytest.mark.parametrize("language", ["ko", "en"])
def test_the_recipients_report_says_what_is_missing_marked_and_kept_apart(handed: HandedOver, language: str) -> None:
    report = verify_bundle(handed.path, handed.key.secret, handed.signers)
    assert report.facts is not None
    (facts,) = report.facts.recordings
    assert facts.missing[0] == Missing(GapReason.PAUSE, 1, 2_000)
    told = json.loads(json.dumps(report_value(report)))["recordings"][0]
    assert told["kept_apart"] == {"times": 1, "length_ms": 750}
    lines = [line for line in report_lines(report, language) if line.startswith("  ")]
    assert len(lines) == 7 + 2
    assert any({"ko": "표시한 곳: 3", "en": "marked: 3"}[language] in line for line in lines)
