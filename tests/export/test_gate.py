"""The gate says everything that stands in the way, and an export past it is refused by the first of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.crypto.age import fingerprint
from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import DestinationId, InterviewId
from desktop.domain.review import Approval
from desktop.export.destinations import verify_destination
from desktop.export.gate import check_export, require_export
from desktop.interview.consent import set_consent
from desktop.review.desk import approve, content_of, correct_line
from tests.export.cases import CENTER, SEOUL, Ready, export, make_ready
from tests.office import (
    CUSTODIAN,
    INTERVIEWER,
    SUPERVISOR,
    consented_interview,
    draft_transcript,
    ready_to_approve,
    record_tone,
)


@pytest.fixture
def ready(tmp_path: Path) -> Ready:
    return make_ready(tmp_path)


def _codes(signed_in: SignedIn, ready: Ready, to: DestinationId = SEOUL) -> list[FaultCode]:
    return [finding.code for finding in check_export(signed_in, ready.interview, to)]


def test_nothing_stands_in_the_way_of_what_is_ready(ready: Ready) -> None:
    with ready.office.as_(INTERVIEWER) as signed_in:
        assert check_export(signed_in, ready.interview, SEOUL) == []
        require_export(signed_in, ready.interview, SEOUL)


@pytest.mark.parametrize("item", ["C01", "C02", "C04", "D01", "D12"])
def test_any_withdrawal_it_rests_on_stops_it(ready: Ready, item: str) -> None:
    with ready.office.as_(INTERVIEWER) as signed_in:
        set_consent(signed_in, ready.interview, item, "withdraw")
        (finding,) = check_export(signed_in, ready.interview, SEOUL)
        assert (finding.code, finding.facts["items"]) == (FaultCode.CONSENT_MISSING, item)
        with pytest.raises(Fault) as caught:
            export(signed_in, ready)
        assert caught.value.code is FaultCode.CONSENT_MISSING
        assert signed_in.vault.handovers.of(ready.interview) == []
    assert ready.names() == []


@pytest.mark.parametrize("item", ["D02", "D03"])
def test_the_records_center_needs_both_of_its_items(ready: Ready, item: str) -> None:
    with ready.office.as_(INTERVIEWER) as signed_in:
        set_consent(signed_in, ready.interview, item, "no")
        assert _codes(signed_in, ready) == []
        found = check_export(signed_in, ready.interview, CENTER)
        assert [f.code for f in found] == [FaultCode.CONSENT_MISSING, FaultCode.DESTINATION_UNVERIFIED]


def test_an_answer_of_ask_me_each_time_opens_nothing(ready: Ready) -> None:
    with ready.office.as_(INTERVIEWER) as signed_in:
        set_consent(signed_in, ready.interview, "D01", "ask_me_each_time")
        assert _codes(signed_in, ready) == [FaultCode.CONSENT_MISSING]


def test_an_unverified_key_stops_it_until_somebody_compares(ready: Ready) -> None:
    with ready.office.as_(CUSTODIAN) as signed_in:
        assert _codes(signed_in, ready, CENTER) == [FaultCode.DESTINATION_UNVERIFIED]
        with pytest.raises(Fault) as caught:
            export(signed_in, ready, to=CENTER)
        assert caught.value.code is FaultCode.DESTINATION_UNVERIFIED
        key = signed_in.vault.destinations.get(CENTER).age_recipients[0]
        verify_destination(signed_in, CENTER, fingerprint(key))
        assert _codes(signed_in, ready, CENTER) == []


def test_a_correction_after_approval_stops_it_until_it_is_approved_again(ready: Ready) -> None:
    with ready.office.as_(INTERVIEWER) as signed_in:
        correct_line(signed_in, ready.segments[0], "네.")
        assert _codes(signed_in, ready) == [FaultCode.EXPORT_NOT_APPROVED]
    ready_to_approve(ready.office, ready.interview)
    with ready.office.as_(SUPERVISOR) as signed_in:
        approve(signed_in, ready.interview)
        assert _codes(signed_in, ready) == []


def test_nothing_recorded_and_everything_else_missing_is_said_at_once(ready: Ready) -> None:
    with ready.office.as_(INTERVIEWER) as signed_in:
        bare = consented_interview(signed_in, items=["C01"])
        codes = [finding.code for finding in check_export(signed_in, bare, CENTER)]
        assert codes == [
            FaultCode.CONSENT_MISSING,
            FaultCode.DESTINATION_UNVERIFIED,
            FaultCode.EXPORT_NOTHING,
            FaultCode.EXPORT_NOT_APPROVED,
        ]


def test_a_recording_that_still_runs_stops_it(ready: Ready) -> None:
    with ready.office.as_(INTERVIEWER) as signed_in:
        record_tone(signed_in, ready.interview, seal=False)
        assert _codes(signed_in, ready) == [FaultCode.RECORDING_RUNNING, FaultCode.EXPORT_NOT_APPROVED]


@pytest.mark.parametrize(
    ("interview", "to", "code"),
    [
        ("int-none", SEOUL, FaultCode.INTERVIEW_UNKNOWN),
        (None, DestinationId("nobody"), FaultCode.DESTINATION_UNKNOWN),
    ],
)
def test_unknown_names_are_refused(ready: Ready, interview: str | None, to: DestinationId, code: FaultCode) -> None:
    with ready.office.as_(INTERVIEWER) as signed_in, pytest.raises(Fault) as caught:
        check_export(signed_in, InterviewId(interview or ready.interview), to)
    assert caught.value.code is code


def _change_audio(signed_in: SignedIn, ready: Ready) -> None:
    recording = signed_in.vault.recordings.of(ready.interview)[0]
    signed_in.vault.media(ready.interview).add_chunk(recording.id, 99, 16_000, 10, b"something else")


def _forge_approval(signed_in: SignedIn, ready: Ready) -> None:
    """An approval in the supervisor's name, signed by the interviewer."""
    correct_line(signed_in, ready.segments[0], "네.")
    content = content_of(signed_in, ready.interview)
    real = signed_in.vault.approvals.of(ready.interview)[-1]
    from desktop.crypto.digests import sha256_hex

    signature = signed_in.signer.sign(content, "approval@saegim.v1")
    forged = Approval(ready.interview, real.supervisor, sha256_hex(content), signature, signed_in.clock.now())
    signed_in.vault.approvals.add(forged)


def _add_row_without_entry(signed_in: SignedIn, ready: Ready) -> None:
    signed_in.vault.consents.add(signed_in.vault.consents.of(ready.interview)[0])
    recording = signed_in.vault.recordings.of(ready.interview)[0]
    draft_transcript(signed_in, recording, complete=False)
    last = signed_in.vault.transcripts.drafts_of(recording.id)[-1]
    signed_in.vault.transcripts.complete_draft(last)


@pytest.mark.parametrize(
    ("tamper", "code"),
    [
        (_change_audio, FaultCode.RECORDING_CHANGED),
        (_forge_approval, FaultCode.CUSTODY_SIGNATURE_WRONG),
        (_add_row_without_entry, FaultCode.CUSTODY_ROW_DIFFERS),
    ],
)
def test_tampering_stops_it_by_name(ready: Ready, tamper: Callable[[SignedIn, Ready], None], code: FaultCode) -> None:
    with ready.office.as_(INTERVIEWER) as signed_in:
        tamper(signed_in, ready)
        assert code in _codes(signed_in, ready)
        with pytest.raises(Fault):
            export(signed_in, ready)
    assert ready.names() == []


def test_audio_may_be_left_for_later(ready: Ready) -> None:
    with ready.office.as_(INTERVIEWER) as signed_in:
        _change_audio(signed_in, ready)
        assert check_export(signed_in, ready.interview, SEOUL, with_audio=False) == []
