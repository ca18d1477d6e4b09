"""An interview's stage is read off what is in the vault, step by step, and a withdrawal outranks all."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.custody.recovery import make_kit, rehearse
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.interview import Stage
from desktop.interview.consent import set_consent
from desktop.interview.register import open_interview, stage_of
from desktop.review.desk import approve, correct_line
from tests.fakes.vaults import signed_in
from tests.office import (
    INTERVIEWER,
    SUPERVISOR,
    Office,
    consented_interview,
    draft_transcript,
    ready_to_approve,
    record_tone,
    seal_recording,
)


def test_stages_follow_one_another(tmp_path: Path) -> None:
    office = Office(tmp_path / "vault")
    with office.as_(INTERVIEWER) as interviewer:
        interview_id = open_interview(interviewer, "W-2026-014").id
        assert stage_of(interviewer, interview_id) is Stage.PLANNED
        set_consent(interviewer, interview_id, "C01", "yes")
        set_consent(interviewer, interview_id, "C02", "yes")
        assert stage_of(interviewer, interview_id) is Stage.CONSENTED
        recording = record_tone(interviewer, interview_id, seal=False)
        assert stage_of(interviewer, interview_id) is Stage.RECORDING
        seal_recording(interviewer, recording)
        assert stage_of(interviewer, interview_id) is Stage.RECORDED
        draft_transcript(interviewer, recording, complete=False)
        assert stage_of(interviewer, interview_id) is Stage.RECORDED
        segments = draft_transcript(interviewer, recording)
        assert stage_of(interviewer, interview_id) is Stage.DRAFTED
    ready_to_approve(office, interview_id)
    with office.as_(SUPERVISOR) as supervisor:
        approve(supervisor, interview_id)
        assert stage_of(supervisor, interview_id) is Stage.APPROVED
    with office.as_(INTERVIEWER) as interviewer:
        correct_line(interviewer, segments[0], "네, 동의했습니다.")
        assert stage_of(interviewer, interview_id) is Stage.DRAFTED
        set_consent(interviewer, interview_id, "C01", "withdraw")
        assert stage_of(interviewer, interview_id) is Stage.WITHDRAWN


def test_only_an_interviewer_opens_an_interview(tmp_path: Path) -> None:
    office = Office(tmp_path / "vault")
    with office.as_(SUPERVISOR) as supervisor, pytest.raises(Fault) as caught:
        open_interview(supervisor, "W-2026-014")
    assert caught.value.code is FaultCode.ACCOUNT_ROLE_MISSING
    with office.as_(INTERVIEWER) as interviewer:
        for name in ("김철수", "", "W-", "John", "W-2026-014\n\n; DROP"):
            with pytest.raises(Fault) as caught:
                open_interview(interviewer, name)
            assert caught.value.code is FaultCode.WITNESS_CODE_INVALID
        assert interviewer.vault.interviews.all() == []
        assert consented_interview(interviewer) == interviewer.vault.interviews.all()[0].id


def test_a_vault_that_nothing_could_open_again_takes_no_interview(tmp_path: Path) -> None:
    founder = signed_in(tmp_path, kit=False)

    def refusal() -> FaultCode:
        with pytest.raises(Fault) as caught:
            open_interview(founder, "W-2026-014")
        return caught.value.code

    assert refusal() is FaultCode.KIT_NOT_REHEARSED
    kit = make_kit(founder, 2, 3)
    assert refusal() is FaultCode.KIT_NOT_REHEARSED
    rehearse(founder, [sheet.words for sheet in kit.sheets[:2]])
    assert open_interview(founder, "W-2026-014").id
    make_kit(founder, 2, 3)
    assert refusal() is FaultCode.KIT_NOT_REHEARSED
    assert len(founder.vault.interviews.all()) == 1
    founder.lock()
