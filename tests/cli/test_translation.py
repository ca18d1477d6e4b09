"""`saegim translation` on a real vault: refused for a model that can't, shown beneath what was said, written by hand."""

from __future__ import annotations

import io
import json
import os
from pathlib import Path
from typing import Any

import pytest

from desktop.cli.parser import main
from desktop.domain.ids import InterviewId
from desktop.domain.translation import LABEL
from tests.office import (
    ENGLISH,
    INTERVIEWER,
    PASSPHRASE,
    SENTENCES,
    SUPERVISOR,
    Office,
    consented_interview,
    draft_transcript,
    ready_to_approve,
    record_tone,
    translate_draft,
)
from tests.transcription.sound import SELFTEST


class Typed:
    """A vault with a transcript, and commands typed on it."""

    def __init__(self, root: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
        self._root, self._capfd, self._monkeypatch = root, capfd, monkeypatch
        self.office = Office(root)
        with self.office.as_(INTERVIEWER) as interviewer:
            self.interview = consented_interview(interviewer)
            self.recording = record_tone(interviewer, self.interview)
            self.segments = draft_transcript(interviewer, self.recording)

    def __call__(
        self, *command: str, account: str = INTERVIEWER, text: str = "", json_wanted: bool = True
    ) -> tuple[int, Any, str]:
        """Exit code, the JSON on standard output (None without), and what was said, on whichever of the two."""
        read_end, write_end = os.pipe()
        os.write(write_end, PASSPHRASE.encode() + b"\n")
        os.close(write_end)
        self._monkeypatch.setattr("sys.stdin", io.StringIO(text))
        vault = ["--vault", str(self._root), "--account", account, "--passphrase-fd", str(read_end)]
        vault += ["--json"] if json_wanted else []
        try:
            code = main(["--language", "en", *command, *vault])
        finally:
            os.close(read_end)
        out, err = self._capfd.readouterr()
        return code, json.loads(out) if out and json_wanted else None, err if json_wanted else out + err


@pytest.fixture
def typed(tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Typed:
    return Typed(tmp_path / "vault", capfd, monkeypatch)


def test_a_model_that_cannot_translate_is_refused(typed: Typed) -> None:
    code, _, said = typed("translation", "draft", typed.interview, "--model", str(SELFTEST / "model"))
    assert code != 0
    assert "translate Korean into English" in said


def test_a_translation_is_shown_beneath_what_was_said_and_labelled(typed: Typed) -> None:
    with typed.office.as_(INTERVIEWER) as interviewer:
        translate_draft(interviewer, typed.recording)
    code, value, _ = typed("translation", "show", typed.interview)
    assert code == 0
    assert value["label"] == LABEL
    lines = value["translations"][0]["translated"]
    assert [(line["said"], line["translation"], line["by"]) for line in lines] == [
        (SENTENCES[0], ENGLISH[0], "machine"),
        (SENTENCES[1], ENGLISH[1], "machine"),
        (SENTENCES[2], None, None),
    ]
    _, _, said = typed("translation", "show", typed.interview, json_wanted=False)
    assert said.index(SENTENCES[0]) < said.index(ENGLISH[0]) < said.index(SENTENCES[1])
    assert "[machine]" in said
    assert "2 by machine and unverified" in said


def test_a_person_writes_one_and_a_supervisor_covers_it(typed: Typed) -> None:
    code, value, _ = typed("translation", "write", typed.segments[1], "--as", "interpreter", text="They came.\n")
    assert (code, value["as"], value["text"]) == (0, "interpreter", "They came.")
    code, _, said = typed("translation", "write", typed.segments[1], "--as", "reviewer", text="They came.\n")
    assert code != 0
    assert "reviewer" in said
    ready_to_approve(typed.office, InterviewId(typed.interview))
    code, value, _ = typed("approve", typed.interview, "--with-translation", account=SUPERVISOR)
    assert (code, value["covers_translation"]) == (0, True)


def test_there_is_nothing_to_cover_without_a_translation(typed: Typed) -> None:
    ready_to_approve(typed.office, InterviewId(typed.interview))
    code, _, said = typed("approve", typed.interview, "--with-translation", account=SUPERVISOR)
    assert code != 0
    assert "no translation here" in said
