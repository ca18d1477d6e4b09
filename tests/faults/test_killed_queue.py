"""The queue, or its speech child, is killed by `kill -9` again and again: nothing committed is lost or done twice."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from desktop.transcription.coverage import check_coverage

from desktop.app.sound import Sound
from desktop.custody.rows import check_rows
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import RecordingId
from desktop.domain.transcript import Draft
from desktop.interview.consent_form import load_consent_form
from desktop.transcription.job_list import JobList
from desktop.vault.jobs import JobState
from tests.fakes.vaults import sign_in_again
from tests.transcription.desk import Desk
from tests.transcription.sound import ROOT, SELFTEST, selftest_pack, turns

PROGRAM = ROOT / "tests" / "faults" / "queue_program.py"
AUDIO = "long-pauses.wav"
ROUNDS = 4
LIMIT_S = 120

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="finds the child in /proc")


def _started(folder: Path) -> subprocess.Popen[str]:
    command = [sys.executable, str(PROGRAM), str(folder)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, start_new_session=True)


def _speech_child(pid: int) -> int | None:
    """The one child of the program: the engine, as soon as it is there."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii").split()
    return int(children[0]) if children else None


def _killed_after(folder: Path, words: int, *, is_child: bool) -> int:
    """Runs until so many words of progress were said, kills, and waits for the end. How many were said at all."""
    program = _started(folder)
    assert program.stdout is not None
    said = 0
    while said < words and program.stdout.readline():
        said += 1
    child = _speech_child(program.pid)
    os.kill(child if is_child and child is not None else program.pid, signal.SIGKILL)
    rest, _ = program.communicate(timeout=LIMIT_S)
    return said + len(rest.splitlines())


def _drafts(folder: Path, recording: RecordingId) -> tuple[list[Draft], list[Any]]:
    form = load_consent_form(ROOT / "resources" / "domain" / "consent.json")
    someone = sign_in_again(folder, form=form)
    transcripts = someone.vault.transcripts
    found = [transcripts.draft(draft_id) for draft_id in transcripts.drafts_of(recording)]
    jobs = someone.vault.jobs.all()
    assert check_rows(someone.vault) == []
    for job in jobs:  # what failed with its child is asked for again, as a person would
        if job.state is JobState.FAILED:
            assert job.fault_code == FaultCode.WHISPER_DIED
            JobList(someone).retry(job.id)
    someone.lock()
    return found, jobs


@pytest.fixture
def queued(tmp_path: Path) -> tuple[Path, RecordingId]:
    desk = Desk(tmp_path)
    audio = SELFTEST / "audio" / AUDIO
    recording = Sound().import_audio(desk.signed_in, desk.interview_id, audio, lambda *_: None, lambda: False)
    desk.queue().enqueue(recording.id, selftest_pack())
    desk.close()
    return tmp_path, recording.id


def test_killed_at_random_moments_it_ends_complete_and_nothing_is_there_twice(
    queued: tuple[Path, RecordingId],
) -> None:
    folder, recording = queued
    chance = random.Random(20261126)
    spans: list[Any] = []
    segments: list[Any] = []
    for number in range(ROUNDS):
        _killed_after(folder, chance.randint(0, 4), is_child=number % 2 == 1)
        drafts, _ = _drafts(folder, recording)
        assert len(drafts) <= 1
        for draft in drafts:
            assert list(draft.spans)[: len(spans)] == spans
            assert [one for one in draft.segments if one in segments] == segments
            spans, segments = list(draft.spans), list(draft.segments)
    program = _started(folder)
    program.communicate(timeout=LIMIT_S)
    assert program.returncode == 0
    [draft], [job] = _drafts(folder, recording)
    assert (draft.is_complete, job.state) == (True, JobState.DONE)
    assert check_coverage(draft.spans, 1, 74_957) == []
    assert [one.text for one in draft.segments] == [turn["text"] for turn in turns(AUDIO)]
    assert [one for one in draft.segments if one in segments] == segments
    assert len({one.id for one in draft.segments}) == len(draft.segments)


def test_a_second_program_finds_the_vault_taken_while_the_queue_runs(queued: tuple[Path, RecordingId]) -> None:
    folder, _ = queued
    program = _started(folder)
    assert program.stdout is not None
    assert program.stdout.readline()
    with pytest.raises(Fault) as caught:
        sign_in_again(folder)
    assert caught.value.code is FaultCode.VAULT_ALREADY_OPEN
    program.communicate(timeout=LIMIT_S)
    assert program.returncode == 0
