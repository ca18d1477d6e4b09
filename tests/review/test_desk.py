"""Corrections lie over the draft; an approval is another person's, covers one content, and lapses with any change."""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop.crypto.digests import sha256_hex
from desktop.crypto.namespaces import APPROVAL
from desktop.crypto.signing import verify_signature
from desktop.custody.accounts import add_account
from desktop.custody.approvals import verify_approval
from desktop.custody.audit import check_log, check_rows
from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId, InterviewId, SegmentId
from desktop.domain.people import Role
from desktop.domain.recording import Recording
from desktop.review.desk import approval_in_force, approve, content_of, correct_line, transcripts_of
from desktop.vault.opening import NewAccount
from tests.office import (
    CHEAP,
    CUSTODIAN,
    INTERVIEWER,
    PASSPHRASE,
    SENTENCES,
    SUPERVISOR,
    Office,
    consented_interview,
    draft_transcript,
    ready_to_approve,
    record_tone,
    seal_recording,
)

BOTH = AccountId("both-1")


@dataclass
class Case:
    office: Office
    interview: InterviewId
    recording: Recording
    segments: list[SegmentId]


@pytest.fixture
def case(tmp_path: Path) -> Case:
    office = Office(tmp_path / "vault")
    with office.as_(INTERVIEWER) as signed_in:
        interview = consented_interview(signed_in)
        recording = record_tone(signed_in, interview)
        segments = draft_transcript(signed_in, recording)
    return Case(office, interview, recording, segments)


def _refuses_approval(signed_in: SignedIn, interview: InterviewId) -> FaultCode:
    with pytest.raises(Fault) as caught:
        approve(signed_in, interview)
    return caught.value.code


def test_a_correction_is_laid_over_and_nothing_below_changes(case: Case) -> None:
    with case.office.as_(INTERVIEWER) as signed_in:
        first = correct_line(signed_in, case.segments[1], " 보위부가 밤에 왔습니다. ")
        second = correct_line(signed_in, case.segments[1], "보위부가 밤에 와서 아버지를 데려갔습니다.")
        assert (first.number, second.number) == (1, 2)
        (transcript,) = transcripts_of(signed_in, case.interview)
        line = transcript.lines[1]
        assert line.segment.text == SENTENCES[1]
        assert [r.text for r in line.revisions] == ["보위부가 밤에 왔습니다.", second.text]
        assert line.text == second.text
        body = json.loads(signed_in.vault.entries.all()[-1].body)
        assert body["before"] == sha256_hex(first.text.encode())
        assert body["after"] == sha256_hex(second.text.encode())
        assert (body["action"], body["object"], body["facts"]["revision"]) == ("segment.revised", case.segments[1], 2)
        assert check_log(signed_in.vault) + check_rows(signed_in.vault) == []


def test_a_refused_correction_leaves_nothing(case: Case) -> None:
    with case.office.as_(INTERVIEWER) as signed_in:
        entries = signed_in.vault.entries.count()
        with pytest.raises(Fault) as caught:
            correct_line(signed_in, case.segments[0], "\u202e")
        assert caught.value.code is FaultCode.TEXT_INVALID
        with pytest.raises(Fault) as caught:
            correct_line(signed_in, SegmentId("seg-none"), "text")
        assert caught.value.code is FaultCode.SEGMENT_UNKNOWN
        assert signed_in.vault.entries.count() == entries
    with case.office.as_(CUSTODIAN) as custodian, pytest.raises(Fault) as caught:
        correct_line(custodian, case.segments[0], "text")
    assert caught.value.code is FaultCode.ACCOUNT_ROLE_MISSING


def test_approval_signs_exactly_what_is_read(case: Case) -> None:
    ready_to_approve(case.office, case.interview)
    with case.office.as_(SUPERVISOR) as supervisor:
        approval = approve(supervisor, case.interview)
        content = content_of(supervisor, case.interview)
        assert approval.content_sha256 == sha256_hex(content)
        assert approval_in_force(supervisor, case.interview) == approval
        verify_signature(content, approval.signature, APPROVAL, [supervisor.account.ssh_public_key])
        verify_approval(supervisor.vault, approval)
        assert supervisor.vault.entries.checkpoints()[-1].size == supervisor.vault.entries.count()
        assert check_log(supervisor.vault) + check_rows(supervisor.vault) == []
    read = json.loads(content)
    assert [line["text"] for line in read["recordings"][0]["lines"]] == list(SENTENCES)
    assert read["recordings"][0]["recording"] == case.recording.id
    assert len(read["recordings"][0]["samples_sha256"]) == 64


def test_stock_ssh_keygen_verifies_an_approval(case: Case, tmp_path: Path) -> None:
    ready_to_approve(case.office, case.interview)
    with case.office.as_(SUPERVISOR) as supervisor:
        approval = approve(supervisor, case.interview)
        content, key = content_of(supervisor, case.interview), supervisor.account.ssh_public_key
    (tmp_path / "signers").write_text(f'{SUPERVISOR} namespaces="{APPROVAL}" {key}\n')
    (tmp_path / "approval.sig").write_text(approval.signature)
    command = ["ssh-keygen", "-Y", "verify", "-f", "signers", "-I", SUPERVISOR, "-n", APPROVAL, "-s", "approval.sig"]
    subprocess.run(command, input=content, cwd=tmp_path, check=True, capture_output=True)
    changed = subprocess.run(command, input=content + b" ", cwd=tmp_path, check=False, capture_output=True)
    assert changed.returncode != 0


def test_any_change_afterwards_ends_the_approval(case: Case) -> None:
    ready_to_approve(case.office, case.interview)
    with case.office.as_(SUPERVISOR) as supervisor:
        approve(supervisor, case.interview)
    with case.office.as_(INTERVIEWER) as interviewer:
        correct_line(interviewer, case.segments[0], "네.")
        assert approval_in_force(interviewer, case.interview) is None
        # even back to the same words: another revision is another content
        correct_line(interviewer, case.segments[0], SENTENCES[0])
        assert approval_in_force(interviewer, case.interview) is None
    ready_to_approve(case.office, case.interview)
    with case.office.as_(SUPERVISOR) as supervisor:
        approve(supervisor, case.interview)
        assert approval_in_force(supervisor, case.interview) is not None
    with case.office.as_(INTERVIEWER) as interviewer:
        record_tone(interviewer, case.interview, 0.5)
        assert approval_in_force(interviewer, case.interview) is None


def test_a_new_draft_ends_the_approval(case: Case) -> None:
    ready_to_approve(case.office, case.interview)
    with case.office.as_(SUPERVISOR) as supervisor:
        approve(supervisor, case.interview)
        draft_transcript(supervisor, case.recording)
        assert approval_in_force(supervisor, case.interview) is None


def test_nobody_approves_their_own_work(case: Case) -> None:
    with case.office.as_(INTERVIEWER) as interviewer:
        assert _refuses_approval(interviewer, case.interview) is FaultCode.ACCOUNT_ROLE_MISSING
    with case.office.as_(CUSTODIAN) as custodian:
        assert _refuses_approval(custodian, case.interview) is FaultCode.ACCOUNT_ROLE_MISSING
        new = NewAccount(BOTH, "Both", frozenset({Role.INTERVIEWER, Role.SUPERVISOR}))
        add_account(custodian, new, PASSPHRASE, CHEAP)
    with case.office.as_(BOTH) as both:
        own = consented_interview(both)
        draft_transcript(both, record_tone(both, own))
        assert _refuses_approval(both, own) is FaultCode.APPROVAL_OWN_WORK
    with case.office.as_(SUPERVISOR) as supervisor:
        correct_line(supervisor, case.segments[0], "네.")
        assert _refuses_approval(supervisor, case.interview) is FaultCode.APPROVAL_OWN_WORK
    ready_to_approve(case.office, case.interview, BOTH)
    with case.office.as_(BOTH) as both:  # another supervisor may
        assert approve(both, case.interview).supervisor == BOTH


def test_whoever_recorded_does_not_approve(case: Case) -> None:
    with case.office.as_(SUPERVISOR) as supervisor:
        draft_transcript(supervisor, record_tone(supervisor, case.interview))
        assert _refuses_approval(supervisor, case.interview) is FaultCode.APPROVAL_OWN_WORK


def test_only_a_whole_transcript_is_approved(case: Case) -> None:
    with case.office.as_(INTERVIEWER) as interviewer:
        empty = consented_interview(interviewer)
        half = consented_interview(interviewer)
        recording = record_tone(interviewer, half, seal=False)
    with case.office.as_(SUPERVISOR) as supervisor:
        assert _refuses_approval(supervisor, InterviewId("int-none")) is FaultCode.INTERVIEW_UNKNOWN
        assert _refuses_approval(supervisor, empty) is FaultCode.TRANSCRIPT_MISSING
        assert _refuses_approval(supervisor, half) is FaultCode.RECORDING_RUNNING
        seal_recording(supervisor, recording)
        assert _refuses_approval(supervisor, half) is FaultCode.TRANSCRIPT_MISSING
        draft_transcript(supervisor, recording, complete=False)
        with pytest.raises(Fault) as caught:
            approve(supervisor, half)
        assert caught.value.code is FaultCode.TRANSCRIPTION_INCOMPLETE
        assert caught.value.facts == {"missing_ms": 400}
        assert supervisor.vault.approvals.of(half) == []
