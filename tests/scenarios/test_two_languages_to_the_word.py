"""An interview in two languages, two channels and long pauses: heard to the word, and none of it left anywhere."""

from __future__ import annotations

import itertools

import pytest

from tests.scenarios.doubtful_story import PAUSE_MS, TERMS, spoken, told_doubtful_story
from tests.scenarios.laptop import CAN_TRACE
from tests.scenarios.story import Story, said_on
from tests.scenarios.traces import OF_THE_SYSTEM, families_addressed, records, sockets_got, written_paths

pytestmark = pytest.mark.timeout(600)
TRACED = pytest.mark.skipif(not CAN_TRACE, reason="strace is not installed")
START_MS = END_MS = 300
REFUSED = {"open an interview before the rehearsal"}


@pytest.fixture(scope="module")
def story() -> Story:
    return told_doubtful_story()


def test_everything_was_done(story: Story) -> None:
    failed = {step: answer.said for step, answer in story.answers.items() if answer.code != 0 and step not in REFUSED}
    assert failed == {}


def test_every_turn_is_there_to_the_word_in_its_language_and_place(story: Story) -> None:
    talk = story["show"].value["transcripts"][0]
    said = spoken()
    heard = [(line["channel"], line["language"], line["text"]) for line in talk["lines"]]
    assert heard == [(turn["channel"], turn["language"], turn["text"]) for turn in said]
    assert ({turn["language"] for turn in said}, {turn["channel"] for turn in said}) == ({"ko", "en"}, {0, 1})
    assert all(after["start_ms"] - turn["end_ms"] > PAUSE_MS for turn, after in itertools.pairwise(said))
    assert [line["speaker"] for line in talk["lines"]] == [("interviewer", "witness")[t["channel"]] for t in said]
    for line, turn in zip(talk["lines"], said, strict=True):
        assert abs(line["start_ms"] - turn["start_ms"]) <= START_MS
        assert abs(line["end_ms"] - turn["end_ms"]) <= END_MS


def test_every_second_is_accounted_for(story: Story) -> None:
    covered = story["coverage"].value
    assert [(one["is_complete"], one["findings"]) for one in covered] == [(True, [])] * 2


def test_the_glossary_the_second_readings_and_the_translation_were_part_of_it(story: Story) -> None:
    shown = story["show"].value["transcripts"]
    assert [one["provenance"]["hotwords"] for one in shown] == ["", ", ".join(TERMS)]
    readings = [r["text"] for one in story["flags"].value for line in one["lines"] for r in line["readings"]]
    assert said_on("en-2.wav") in readings
    translated = [line for one in story["show the translation"].value["translations"] for line in one["translated"]]
    korean = [turn for turn in spoken() if turn["language"] == "ko"]
    assert sum(bool(line["translation"]) for line in translated) >= len(korean)


def test_nothing_of_it_lies_anywhere(story: Story) -> None:
    assert story.looks > 30
    assert story.found_on_the_way == set()
    assert list(story.marks.search(story.laptop.disk, story.laptop.drive)) == []
    assert any("both channels" in found for found in story.marks.found_in(story.tape.read_bytes())), "it can fail"


@TRACED
def test_no_ip_socket_was_made_and_nothing_written_outside_the_vault(story: Story) -> None:
    calls = list(records(story.laptop.trace))
    assert any("model.bin" in call for call in calls), "the speech child is among the traced"
    assert sockets_got(iter(calls)) <= {"AF_UNIX", "AF_NETLINK"}
    assert families_addressed(iter(calls)) <= {"AF_UNIX", "AF_NETLINK"}
    laptop = story.laptop.disk
    allowed = (
        f"{laptop}/vault",
        f"{laptop}/run/",
        f"{laptop}/home/.local/state/saegim/checkpoints/",
        f"{story.base}/sheets/",
    )
    written = written_paths(iter(calls))
    assert any(path.startswith(f"{laptop}/vault") for path in written)
    assert {path for path in written if not path.startswith(allowed) and not OF_THE_SYSTEM.fullmatch(path)} == set()
