"""The commands of the review desk on a real vault: submitted, commented on, returned, mended, approved, and what changed."""

from __future__ import annotations

import io
import json
import os
from pathlib import Path
from typing import Any

import pytest

from desktop.cli.parser import main
from desktop.domain.ids import InterviewId, SegmentId
from desktop.review.desk import correct_line
from tests.office import (
    INTERVIEWER,
    PASSPHRASE,
    SUPERVISOR,
    Office,
    consented_interview,
    draft_transcript,
    hear_and_confirm,
    record_tone,
)


class Run:
    """Runs commands as one account or another."""

    def __init__(self, root: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
        self.office = Office(root)
        self._root, self._capfd, self._monkeypatch = root, capfd, monkeypatch
        with self.office.as_(INTERVIEWER) as signed_in:
            self.interview: InterviewId = consented_interview(signed_in)
            self.segments: list[SegmentId] = draft_transcript(signed_in, record_tone(signed_in, self.interview))

    def __call__(self, account: str, *words: str, typed: str = "", code: int = 0, wants_json: bool = True) -> Any:
        read_end, write_end = os.pipe()
        os.write(write_end, PASSPHRASE.encode() + b"\n")
        os.close(write_end)
        self._monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        command = ["--language", "en", *words, "--vault", str(self._root), "--account", account]
        try:
            ended = main([*command, "--passphrase-fd", str(read_end), *(["--json"] if wants_json else [])])
        finally:
            os.close(read_end)
        out, err = self._capfd.readouterr()
        assert ended == code, err
        return json.loads(out) if wants_json else out


@pytest.fixture
def run(tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    return Run(tmp_path / "vault", capfd, monkeypatch)


def test_back_and_forth(run: Run) -> None:
    assert run(INTERVIEWER, "review", "submit", run.interview, code=1)["fault"] == "lines.not_final"
    with run.office.as_(INTERVIEWER) as signed_in:
        hear_and_confirm(signed_in, run.interview)
    sample = run(INTERVIEWER, "review", "submit", run.interview)["sample"]
    [row] = run(SUPERVISOR, "review", "queue")
    assert (row["stage"], row["to_hear"], row["is_own"]) == ("waiting", sample, False)
    assert row["obstacle"] == "second_hearing.missing"
    assert run(SUPERVISOR, "approve", run.interview, code=1)["fault"] == "second_hearing.missing"

    said = run(SUPERVISOR, "review", "comment", run.segments[1], typed="여기를 다시 들어 주세요.\n")
    run(INTERVIEWER, "review", "answer", said["comment"], typed="들었습니다.\n")
    [thread] = run(SUPERVISOR, "review", "comments", run.interview)["comments"]
    assert [answer["text"] for answer in thread["answers"]] == ["들었습니다."]
    run(SUPERVISOR, "review", "close", said["comment"])
    assert run(SUPERVISOR, "review", "comments", run.interview)["comments"] == []
    run(SUPERVISOR, "review", "close", said["comment"], "--open-again")
    assert "여기를 다시" in run(SUPERVISOR, "review", "comments", run.interview, wants_json=False)

    assert run(SUPERVISOR, "review", "return", run.interview, typed="\n", code=1)["fault"] == "reason.invalid"
    assert run(INTERVIEWER, "review", "return", run.interview, typed="no\n", code=1)["fault"] == "account.role_missing"
    run(SUPERVISOR, "review", "return", run.interview, typed="둘째 줄을 다시 들어 주세요.\n")
    [row] = run(INTERVIEWER, "review", "queue")
    assert (row["stage"], row["reasons"]) == ("returned", "둘째 줄을 다시 들어 주세요.")


def test_history_blame_and_difference(run: Run) -> None:
    with run.office.as_(INTERVIEWER) as signed_in:
        correct_line(signed_in, run.segments[1], "그 사람들이 새벽에 와서 아버지를 데려갔습니다.", "Heard again")
    events = run(INTERVIEWER, "transcript", "history", run.segments[1])["events"]
    assert [(event["kind"], event["reason"]) for event in events] == [("draft", ""), ("revision", "Heard again")]
    words = run(INTERVIEWER, "transcript", "blame", run.segments[1])["words"]
    assert [word["text"].strip() for word in words if word["author"] == INTERVIEWER] == ["새벽에"]
    [recording] = run(INTERVIEWER, "transcript", "difference", run.interview)["recordings"]
    [row] = recording["rows"]
    assert (row["before"][0]["text"], row["after"][0]["text"]) == (
        "그 사람들이 밤에 와서 아버지를 데려갔습니다.", "그 사람들이 새벽에 와서 아버지를 데려갔습니다.",
    )  # fmt: skip
    shown = run(INTERVIEWER, "transcript", "difference", run.interview, wants_json=False)
    assert "[-밤에-] {+새벽에+}" in shown
    since = ("--since", "approval")
    assert run(INTERVIEWER, "transcript", "difference", run.interview, *since, code=1)["fault"] == "export.not_approved"


def test_a_correction_says_why_where_it_is_asked(run: Run) -> None:
    run(INTERVIEWER, "transcript", "correct", run.segments[0], typed="네, 동의해요.\nnot asked\n")
    with run.office.as_(INTERVIEWER) as signed_in:
        hear_and_confirm(signed_in, run.interview)
    run(SUPERVISOR, "transcript", "correct", run.segments[0], typed="네, 동의합니다만.\n다시 들었습니다\n")
    run(SUPERVISOR, "transcript", "correct", run.segments[1], typed="그 사람들이 왔습니다.\n")
    first, second = (run(SUPERVISOR, "transcript", "history", one)["events"] for one in run.segments[:2])
    assert [event["reason"] for event in first if event["kind"] == "revision"] == ["", "다시 들었습니다"]
    assert [event["reason"] for event in second if event["kind"] == "revision"] == [""]
