"""A redacted bundle, opened with stock tools: nothing that was masked is in it, and everything else is, exactly."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from desktop.domain.redaction import Filling
from desktop.recording.replacing import TONE_HZ, TONE_LEVEL
from tests.export.redacted.leaks import decoded, forms_of, leaks, opened_with_stock_tools
from tests.export.redacted.story import FORMAT, NAME, SEOUL, Story, hand_over_copy, make_story
from tests.office import SUPERVISOR

pytestmark = pytest.mark.skipif(
    any(shutil.which(tool) is None for tool in ("age", "tar", "flac")), reason="age, tar and flac are asked to open it"
)


@pytest.fixture(scope="module", params=list(Filling))
def copied(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Story, Path]:
    root = tmp_path_factory.mktemp("redacted")
    story = make_story(root, request.param)
    with story.office.as_(SUPERVISOR) as supervisor:
        result = hand_over_copy(supervisor, story)
    assert result.report.is_verified
    return story, opened_with_stock_tools(story, story.drive / result.handover.file_name, root / "opened")


def record_of(opened: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((opened / "data" / "record.json").read_text("utf-8"))
    return found


def test_nothing_masked_survives(copied: tuple[Story, Path]) -> None:
    assert leaks(*copied) == []


def test_the_text_reads_as_before_with_stand_ins(copied: tuple[Story, Path]) -> None:
    _, opened = copied
    transcript = json.loads((opened / "data" / "transcript" / "0001.json").read_text("utf-8"))
    assert [line["text"] for line in transcript["lines"]] == [
        "[날짜 1]에 [장소 1] [장소 2]에서 [이름 1]를 만났습니다.",
        "그날 밤에 군인들이 왔습니다.",
        "[이름 2]라는 사람의 전화번호는 [연락처 1] 입니다.",
        "[이름 2]가 저를 숨겨 주었습니다.",
        "[비공개]",
    ], "who is who stays clear, in either spelling"
    assert sorted(path.name for path in (opened / "data" / "transcript").iterdir()) == ["0001.json", "0001.vtt"]
    assert "[이름 2]가 저를" in (opened / "data" / "transcript" / "0001.vtt").read_text("utf-8")


def test_outside_the_masks_every_sample_is_the_original(copied: tuple[Story, Path]) -> None:
    story, opened = copied
    copy = decoded(opened / "data" / "audio" / "0001.flac")
    inside = np.zeros(story.samples.shape, dtype=bool)
    for one in replaced_of(opened):
        inside[one["first_frame"] : one["end_frame"], one["channels"] or [0, 1]] = True
    assert np.array_equal(copy[~inside], story.samples[~inside])
    assert 0.2 < inside.mean() < 0.6, "something is replaced, and not all"


def test_inside_the_masks_the_original_decides_nothing(copied: tuple[Story, Path]) -> None:
    _, opened = copied
    copy = decoded(opened / "data" / "audio" / "0001.flac")
    at = np.arange(len(copy))
    tone = np.round(np.sin(2 * np.pi * (at * TONE_HZ % FORMAT.sample_rate_hz) / FORMAT.sample_rate_hz) * TONE_LEVEL)
    is_tone = record_of(opened)["redaction"]["filling"] == Filling.TONE
    for one in replaced_of(opened):
        for channel in one["channels"] or [0, 1]:
            heard = copy[one["first_frame"] : one["end_frame"], channel]
            expected = tone[one["first_frame"] : one["end_frame"]] if is_tone else np.zeros(len(heard))
            assert np.array_equal(heard, expected)


def test_every_word_is_replaced_to_where_it_is_really_heard(copied: tuple[Story, Path]) -> None:
    story, opened = copied
    replaced = [(one["first_frame"], one["end_frame"]) for one in replaced_of(opened) if not one["channels"]]
    for secret, (first, end) in story.said.items():
        assert any(start <= first and end <= stop for start, stop in replaced), secret


def test_the_record_says_what_it_is(copied: tuple[Story, Path]) -> None:
    story, opened = copied
    record = record_of(opened)
    redaction = record["redaction"]
    assert isinstance(redaction, dict)
    assert redaction["masks"] == {"contact": 1, "date": 1, "name": 3, "place": 2, "voice": 1}
    assert redaction["masked_by"] == ["interviewer-1"]
    (recording,) = record["recordings"]
    assert (recording["noted"]["markers"], recording["noted"]["microphone"]) == ([], "")
    with story.office.as_(SUPERVISOR) as supervisor:
        seal = supervisor.vault.recordings.seal_of(story.recording)
    assert seal is not None
    assert recording["seal"]["samples_sha256"] == seal.samples_sha256, "a court can ask for it"
    done = subprocess.run(
        ["flac", "-dcs", "--force-raw-format", "--endian=little", "--sign=signed", "data/audio/0001.flac"],
        cwd=opened, check=True, capture_output=True,
    )  # fmt: skip
    (said,) = redaction["recordings"]
    assert hashlib.sha256(done.stdout).hexdigest() == said["samples_sha256"]


def test_the_original_is_untouched_and_the_copy_is_in_the_log(copied: tuple[Story, Path]) -> None:
    from desktop.custody.rows import verify_rows
    from desktop.recording.samples import read_frames

    story, _ = copied
    with story.office.as_(SUPERVISOR) as supervisor:
        verify_rows(supervisor.vault)
        recording = supervisor.vault.recordings.get(story.recording)
        kept = read_frames(supervisor.vault.media(story.interview), recording, 0, len(story.samples))
        assert np.array_equal(kept, story.samples)
        (copy,) = supervisor.vault.redactions.copies(story.redaction)
        assert copy.destination_id == SEOUL
        assert not any(form in supervisor.vault.redactions.sealed_map(copy.id) for _, form in forms_of(NAME))


def replaced_of(opened: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = record_of(opened)["redaction"]["recordings"][0]["replaced"]
    return found
