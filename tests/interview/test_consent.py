"""Answers are kept one by one with their custody entry; what rests on a refusal can't be granted."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.custody.audit import check_log, check_rows
from desktop.custody.signed_in import SignedIn
from desktop.domain.consent import ConsentState
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import InterviewId
from desktop.domain.interview import Interview
from desktop.interview.consent import latest_states, set_consent
from desktop.interview.register import open_interview
from tests.office import CUSTODIAN, INTERVIEWER, SUPERVISOR, Office


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path / "vault")


@pytest.fixture
def signed_in(office: Office) -> Iterator[SignedIn]:
    with office.as_(INTERVIEWER) as signed_in:
        yield signed_in


@pytest.fixture
def interview(signed_in: SignedIn) -> Interview:
    return open_interview(signed_in, " w-2026-014 ")


def _refused(code: FaultCode, signed_in: SignedIn, interview: Interview, item: str, answer: str, **more: str) -> Fault:
    with pytest.raises(Fault) as caught:
        set_consent(signed_in, interview.id, item, answer, **more)
    assert caught.value.code is code
    return caught.value


def test_an_answer_opens_its_gate_and_a_withdrawal_shuts_it(signed_in: SignedIn, interview: Interview) -> None:
    assert not signed_in.gate(interview.id, "audio.record").is_open
    set_consent(signed_in, interview.id, "C01", "yes")
    set_consent(signed_in, interview.id, "C02", "yes", mode="signature", language="en")
    assert signed_in.gate(interview.id, "audio.record").is_open
    set_consent(signed_in, interview.id, "C01", "withdraw")
    assert signed_in.gate(interview.id, "audio.record").missing == ("C01",)
    decisions = signed_in.vault.consents.of(interview.id)
    assert [(d.item, d.state, d.mode, d.language) for d in decisions] == [
        ("C01", ConsentState.GRANTED, "oral_recorded", "ko"),
        ("C02", ConsentState.GRANTED, "signature", "en"),
        ("C01", ConsentState.WITHDRAWN, "oral_recorded", "ko"),
    ]
    assert latest_states(signed_in, interview.id)["C01"] is ConsentState.WITHDRAWN


def test_the_log_states_every_answer(signed_in: SignedIn, interview: Interview) -> None:
    set_consent(signed_in, interview.id, "C01", "yes")
    body = json.loads(signed_in.vault.entries.all()[-1].body)
    assert (body["action"], body["object"], body["actor"]) == ("consent.set", interview.id, INTERVIEWER)
    assert body["facts"] == {"item": "C01", "state": "granted", "wording": "0.1.0"}
    assert check_log(signed_in.vault) == []
    assert check_rows(signed_in.vault) == []


def test_what_rests_on_a_refusal_cannot_be_granted(signed_in: SignedIn, interview: Interview) -> None:
    set_consent(signed_in, interview.id, "C01", "no")
    assert _refused(FaultCode.CONSENT_DEPENDS_ON, signed_in, interview, "C02", "yes").facts["needed"] == "C01"
    # and through another item: C04 rests on C02, which rests on C01
    assert _refused(FaultCode.CONSENT_DEPENDS_ON, signed_in, interview, "C04", "yes").facts["needed"] == "C01"
    set_consent(signed_in, interview.id, "C02", "no")
    assert len(signed_in.vault.consents.of(interview.id)) == 2


def test_what_was_not_asked_yet_does_not_keep_the_next_question_from_being_answered(
    signed_in: SignedIn, interview: Interview
) -> None:
    set_consent(signed_in, interview.id, "D01", "yes")
    assert signed_in.gate(interview.id, "export.ohchr_seoul").missing == ("D12",)


def test_nonsense_is_refused_by_name(signed_in: SignedIn, interview: Interview) -> None:
    _refused(FaultCode.CONSENT_ITEM_UNKNOWN, signed_in, interview, "C99", "yes")
    fault = _refused(FaultCode.CONSENT_ANSWER_INVALID, signed_in, interview, "C01", "perhaps")
    assert fault.facts["options"] == "yes, no, withdraw"
    _refused(FaultCode.CONSENT_ANSWER_INVALID, signed_in, interview, "C01", "yes", mode="telepathy")
    _refused(FaultCode.CONSENT_ANSWER_INVALID, signed_in, interview, "C01", "yes", language="fr")
    with pytest.raises(Fault) as caught:
        set_consent(signed_in, InterviewId("int-0"), "C01", "yes")
    assert caught.value.code is FaultCode.INTERVIEW_UNKNOWN
    assert signed_in.vault.consents.of(interview.id) == []


@pytest.mark.parametrize("account", [SUPERVISOR, CUSTODIAN])
def test_anybody_may_note_a_withdrawal_but_only_an_interviewer_a_grant(office: Office, account: str) -> None:
    with office.as_(INTERVIEWER) as interviewer:
        interview = open_interview(interviewer, "W-2026-015")
        set_consent(interviewer, interview.id, "C01", "yes")
    with office.as_(account) as other:
        _refused(FaultCode.ACCOUNT_ROLE_MISSING, other, interview, "C02", "yes")
        assert set_consent(other, interview.id, "C01", "withdraw").asked_by == account
