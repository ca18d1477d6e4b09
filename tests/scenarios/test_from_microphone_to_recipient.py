"""From the microphone to the recipient: what a supervisor would ask about a testimony, answered by the program itself."""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import wave
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.faults import FaultCode
from tests.scenarios.laptop import Answer
from tests.scenarios.story import (
    CAN_CAPTURE,
    CORRECTION,
    DOCUMENTS,
    INTERVIEWER,
    SUPERVISOR,
    TAPE,
    Story,
    said_on,
    told_story,
)

pytestmark = pytest.mark.timeout(600)
REFUSED = 1
REFUSALS = {
    "open an interview before the rehearsal": FaultCode.KIT_NOT_REHEARSED,
    "import before consent": FaultCode.CONSENT_MISSING,
    "approve own work": FaultCode.ACCOUNT_ROLE_MISSING,
    "approve before anybody listened": FaultCode.LINES_NOT_FINAL,
    "export without consent": FaultCode.CONSENT_MISSING,
    "export to a key nobody compared": FaultCode.DESTINATION_UNVERIFIED,
    "mishear the fingerprint": FaultCode.DESTINATION_FINGERPRINT_DIFFERS,
}
NOT_DONE = {*REFUSALS, "ask what stands in the way", "verify with another key"}


@pytest.fixture(scope="module")
def story() -> Story:
    return told_story()


def _lines(answer: Answer) -> list[dict[str, Any]]:
    return [line for transcript in answer.value["transcripts"] for line in transcript["lines"]]


def _record(story: Story) -> dict[str, Any]:
    value: dict[str, Any] = json.loads((story.recipient / "opened/bundle/data/record.json").read_text("utf-8"))
    return value


def test_everything_that_may_be_done_was_done(story: Story) -> None:
    failed = {step: answer.said for step, answer in story.answers.items() if answer.code != 0 and step not in NOT_DONE}
    assert failed == {}


@pytest.mark.parametrize("step", REFUSALS)
def test_what_may_not_be_done_was_refused_by_name(story: Story, step: str) -> None:
    answer = story[step]
    assert (answer.code, answer.fault) == (REFUSED, REFUSALS[step])
    assert len(answer.said.strip().splitlines()) >= 3, "what happened, what is safe, what to do"


def test_no_sentence_has_a_hole_in_it(story: Story) -> None:
    holes = {step: answer.said for step, answer in story.answers.items() if re.search(r"[{}…]", answer.said)}
    assert holes == {}


def test_nobody_is_recorded_before_agreeing(story: Story) -> None:
    assert story["import before consent"].value["facts"]["items"] == "C01, C02"
    recordings = story["show the interview"].value["recordings"]
    assert len(recordings) == (2 if CAN_CAPTURE else 1)


def test_the_tape_lies_in_the_vault_sample_for_sample(story: Story) -> None:
    (recording,) = story["import the tape"].value["recordings"]
    with wave.open(str(story.tape)) as wav:
        samples, frames = wav.readframes(wav.getnframes()), wav.getnframes()
    seal = recording["seal"]
    assert recording["source"].startswith(f"{TAPE} (")
    assert (seal["frames"], seal["gaps"]) == (frames, [])
    assert seal["samples_sha256"] == hashlib.sha256(samples).hexdigest()
    assert seal["source_sha256"] == hashlib.sha256(story.tape.read_bytes()).hexdigest()


@pytest.mark.skipif(not CAN_CAPTURE, reason="the virtual microphone needs pulseaudio and its tools")
def test_the_microphone_was_recorded_whole(story: Story) -> None:
    recording = story["record"].value
    assert (recording["origin"], recording["sample_rate_hz"], recording["channels"]) == ("microphone", 48_000, 1)
    assert recording["seal"]["length_ms"] >= 4_000
    assert recording["seal"]["gaps"] == []
    heard = next(t for t in story["read"].value["transcripts"] if t["recording"] == recording["recording"])
    assert heard["lines"] != [], "what was said into the microphone was heard"


def test_the_machine_heard_what_is_on_the_tape(story: Story) -> None:
    drafts = story["transcribe"].value["drafts"]
    assert all(draft["is_complete"] for draft in drafts)
    first = _lines(story["read"])[0]
    assert (first["text"], first["language"]) == (said_on(TAPE), "ko")


def test_a_correction_is_laid_over_the_draft_and_replaces_nothing(story: Story) -> None:
    assert story["correct"].value["text"] == CORRECTION
    bundle = story.recipient / "opened/bundle/data/transcript"
    heard = _lines(story["read"])[0]["text"]
    approved, draft = (json.loads((bundle / name).read_text("utf-8")) for name in ("0001.json", "0001.draft.json"))
    assert [line["text"] for line in approved["lines"]] == [CORRECTION]
    assert [segment["text"] for segment in draft["segments"]] == [heard]
    assert [(r["author"], r["text"]) for r in draft["revisions"]] == [(INTERVIEWER, CORRECTION)]


def test_everything_that_stands_in_the_way_is_said_at_once(story: Story) -> None:
    answer = story["ask what stands in the way"]
    codes = [finding["code"] for finding in answer.value["findings"]]
    assert answer.code == REFUSED
    assert codes == [FaultCode.CONSENT_MISSING, FaultCode.DESTINATION_UNVERIFIED, FaultCode.EXPORT_NOT_APPROVED]


def test_a_refused_export_leaves_nothing_on_the_drive(story: Story) -> None:
    bundle = Path(story["export"].value["path"])
    on_the_drive = sorted(path.name for path in story.laptop.drive.iterdir() if path.is_file())
    assert on_the_drive == sorted([bundle.name, f"{bundle.stem}.sha256", "READ-ME.txt"])


def test_documents_for_people_are_sealed_and_say_what_was_corrected(story: Story) -> None:
    (sealed,) = story.laptop.drive.glob("people/*.txt.age")
    key = story.base / "document.key"
    key.write_text(story.key.secret)
    opened = subprocess.run(["age", "-d", "-i", str(key), str(sealed)], capture_output=True, check=True).stdout
    assert CORRECTION in opened.decode("utf-8")
    sealed_kinds = {path.suffixes[-2][1:] for path in story.laptop.drive.glob("people/*.age")}
    assert sealed_kinds == set(DOCUMENTS), "subtitles and tiers are one for each recording, the others one for all"


def test_the_recipient_verifies_and_opens_it_without_us(story: Story) -> None:
    for step in ("verify", "open"):
        report = story[step].value
        assert report["verified"] is True, report
        assert len(report["checks"]) == story["export"].value["checks"]
    assert (
        hashlib.sha256(Path(story["export"].value["path"]).read_bytes()).hexdigest() == story["export"].value["sha256"]
    )


def test_somebody_elses_key_opens_nothing(story: Story) -> None:
    answer = story["verify with another key"]
    assert (answer.code, answer.value["verified"]) == (REFUSED, False)
    assert FaultCode.BUNDLE_NOT_FOR_THIS_KEY in json.dumps(answer.value)


def test_stock_sha256sum_agrees_with_the_opened_bundle(story: Story) -> None:
    bundle = story.recipient / "opened" / "bundle"
    done = subprocess.run(
        ["sha256sum", "--strict", "-c", "manifest-sha256.txt"], cwd=bundle, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_the_audio_the_recipient_hears_is_the_tape(story: Story) -> None:
    import soundfile

    heard = [
        soundfile.read(path, dtype="int16")[0].tobytes()
        for path in sorted((story.recipient / "opened/bundle/data/audio").glob("*.flac"))
    ]
    with wave.open(str(story.tape)) as wav:
        assert wav.readframes(wav.getnframes()) in heard


def test_the_bundle_names_the_code_and_nobody(story: Story) -> None:
    record = json.dumps(_record(story), ensure_ascii=False)
    assert "W-2026-014" in record
    assert str(story.base) not in record


def test_every_act_is_in_the_custody_log_by_who_did_it(story: Story) -> None:
    acts = [(entry["actor"], entry["action"]) for entry in story["show custody"].value["entries"]]
    for actor, action in (
        (INTERVIEWER, "interview.opened"),
        (INTERVIEWER, "consent.set"),
        (INTERVIEWER, "recording.sealed"),
        (INTERVIEWER, "draft.completed"),
        (INTERVIEWER, "segment.revised"),
        (SUPERVISOR, "transcript.approved"),
        (SUPERVISOR, "destination.verified"),
        (SUPERVISOR, "bundle.handed_over"),
    ):
        assert (actor, action) in acts, acts


def test_at_the_end_the_vault_is_in_order_and_says_so(story: Story) -> None:
    for step in ("check custody", "check the vault"):
        assert story[step].value["is_in_order"] is True
    shown = story["show the interview"].value
    assert (shown["stage"], shown["approved_by"]) == ("handed_over", SUPERVISOR)
    assert [handover["sha256"] for handover in shown["handovers"]] == [story["export"].value["sha256"]]
