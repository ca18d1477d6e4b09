"""After an erasure no way leads to what is gone: not by the ear, the engine, the desk, or a bundle."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest

from desktop.app.wiring import Wiring
from desktop.crypto.age import new_identity
from desktop.custody.erasure import erase
from desktop.custody.second_person import second_person
from desktop.custody.signed_in import SignedIn
from desktop.custody.unfinished_erasure import unfinished_erasures
from desktop.domain.erasure import ErasureReason, ErasureScope
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import InterviewId, RecordingId, SegmentId
from desktop.domain.interview import Stage
from desktop.export.destinations import add_destination
from desktop.export.gate import check_export
from desktop.interview.register import stage_of
from desktop.recording.playback import Playback
from desktop.recording.sitting import start_recording
from desktop.review.desk import approve, correct_line
from desktop.transcription.models import ModelPack
from desktop.transcription.queue import TranscriptionQueue
from desktop.vault.jobs import Job, JobState
from tests.office import (
    CUSTODIAN,
    FORMAT,
    INTERVIEWER,
    PASSPHRASE,
    SUPERVISOR,
    Office,
    consented_interview,
    draft_transcript,
    record_tone,
)

NOTHING = cast(Any, None)


class Gone:
    """An erased interview, and what was in it."""

    def __init__(self, office: Office, scope: ErasureScope) -> None:
        self.office = office
        with office.as_(INTERVIEWER) as interviewer:
            self.interview: InterviewId = consented_interview(interviewer)
            recording = record_tone(interviewer, self.interview)
            self.recording: RecordingId = recording.id
            self.segment: SegmentId = draft_transcript(interviewer, recording)[0]
            interviewer.vault.jobs.add(
                Job("job-1", recording.id, "/model", JobState.QUEUED, 0, 0, "", office.clock.now())  # type: ignore[arg-type]
            )
        with office.as_(CUSTODIAN) as custodian:
            second = second_person(custodian, SUPERVISOR, PASSPHRASE)
            erase(custodian, self.interview, scope, ErasureReason.WITHDRAWAL, second)


@pytest.fixture(params=list(ErasureScope))
def gone(tmp_path: Path, request: pytest.FixtureRequest) -> Gone:
    return Gone(Office(tmp_path / "vault"), request.param)


def refusal(work: Callable[[], object]) -> FaultCode:
    with pytest.raises(Fault) as caught:
        work()
    return caught.value.code


def queue(signed_in: SignedIn) -> TranscriptionQueue:
    return TranscriptionQueue(signed_in, NOTHING, NOTHING)


def test_it_is_neither_played_nor_recorded_into_nor_transcribed(gone: Gone) -> None:
    pack = ModelPack(Path("/model"), "test-model", "ab" * 32, {}, False, ("ko",))
    with gone.office.as_(INTERVIEWER) as someone:
        ways: tuple[Callable[[], object], ...] = (
            lambda: Playback(NOTHING).play(someone, gone.recording),
            lambda: start_recording(someone, gone.interview, FORMAT, None, (), "microphone"),
            lambda: queue(someone).enqueue(gone.recording, pack),
        )
        assert [refusal(way) for way in ways] == [FaultCode.INTERVIEW_ERASED] * len(ways)
        assert queue(someone).list.jobs() == []
        assert stage_of(someone, gone.interview) is Stage.ERASED


def test_it_is_neither_approved_nor_handed_over(gone: Gone) -> None:
    with gone.office.as_(SUPERVISOR) as supervisor:
        assert refusal(lambda: approve(supervisor, gone.interview)) is FaultCode.INTERVIEW_ERASED
    with gone.office.as_(CUSTODIAN) as custodian:
        recipient = new_identity().recipient
        made = add_destination(custodian, "ohchr-seoul", "OHCHR Seoul", "export.ohchr_seoul", recipient)
        findings = check_export(custodian, gone.interview, made.id)
        assert [finding.code for finding in findings] == [FaultCode.INTERVIEW_ERASED]


def test_lines_can_be_corrected_only_while_there_are_any(gone: Gone) -> None:
    with gone.office.as_(INTERVIEWER) as someone:
        has_words = bool(someone.vault.transcripts.drafts_of(gone.recording))
        if has_words:
            assert correct_line(someone, gone.segment, "다시 쓴 줄").number == 1
        else:
            assert refusal(lambda: correct_line(someone, gone.segment, "x")) is FaultCode.SEGMENT_UNKNOWN


def test_an_erasure_that_was_cut_off_is_finished_by_the_next_unlock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> int:
        raise Fault(FaultCode.DISK_FAILED, name="media")

    with monkeypatch.context() as patch:
        patch.setattr("desktop.custody.unfinished_erasure.remove_media", refused)
        gone = Gone(Office(tmp_path / "vault"), ErasureScope.TESTIMONY)
    assert list((gone.office.root / "media").iterdir())
    signed_in = Wiring(gone.office.clock, gone.office.chance).unlock(gone.office.root, CUSTODIAN, PASSPHRASE)
    assert list((gone.office.root / "media").iterdir()) == []
    assert not unfinished_erasures(signed_in.vault)
    signed_in.lock()
