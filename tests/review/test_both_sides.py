"""Nobody stands on both sides of one approval: not with new keys, not with other roles, not past our program."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.crypto.digests import sha256_hex
from desktop.crypto.namespaces import APPROVAL
from desktop.crypto.signing import SigningKey
from desktop.custody.accounts import add_account, remove_account, set_roles
from desktop.custody.approvals import content_of, verify_approval
from desktop.custody.identity_access import Proof
from desktop.custody.key_rotation import rotate_keys
from desktop.custody.second_person import second_person
from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId, InterviewId
from desktop.domain.people import Role
from desktop.domain.review import Approval
from desktop.review.desk import approve
from desktop.vault.opening import NewAccount
from tests.office import (
    CHEAP,
    CUSTODIAN,
    PASSPHRASE,
    SUPERVISOR,
    Office,
    consented_interview,
    draft_transcript,
    ready_to_approve,
    record_tone,
)

BOTH, AGAIN = AccountId("both-1"), AccountId("both-2")
ROLES = frozenset({Role.INTERVIEWER, Role.SUPERVISOR})


@pytest.fixture
def office(tmp_path: Path) -> Office:
    office = Office(tmp_path / "vault")
    with office.as_(CUSTODIAN) as custodian:
        add_account(custodian, NewAccount(BOTH, "Both", ROLES), PASSPHRASE, CHEAP)
    return office


@pytest.fixture
def interview(office: Office) -> InterviewId:
    """One that `BOTH` has held and recorded."""
    with office.as_(BOTH) as both:
        interview_id = consented_interview(both)
        draft_transcript(both, record_tone(both, interview_id))
    return interview_id


def refusal(office: Office, account: AccountId, interview: InterviewId) -> FaultCode:
    with office.as_(account) as someone, pytest.raises(Fault) as raised:
        approve(someone, interview)
    return raised.value.code


def with_new_keys(office: Office) -> None:
    with office.as_(BOTH) as both:
        rotate_keys(both, Proof(PASSPHRASE), second_person(both, CUSTODIAN, PASSPHRASE))


def with_one_role_left(office: Office) -> None:
    with office.as_(CUSTODIAN) as custodian:
        set_roles(custodian, BOTH, frozenset({Role.SUPERVISOR}))


@pytest.mark.parametrize("change", [with_new_keys, with_one_role_left])
def test_neither_new_keys_nor_other_roles_make_another_person(
    office: Office, interview: InterviewId, change: Callable[[Office], None]
) -> None:
    change(office)
    assert refusal(office, BOTH, interview) is FaultCode.APPROVAL_OWN_WORK
    ready_to_approve(office, interview)
    with office.as_(SUPERVISOR) as supervisor:
        assert approve(supervisor, interview).supervisor == SUPERVISOR


def forged(someone: SignedIn, interview: InterviewId, supervisor: AccountId, signer: SigningKey) -> Approval:
    """An approval as a program of one's own would write it."""
    content = content_of(someone.vault, interview)
    return Approval(
        interview, supervisor, sha256_hex(content), signer.sign(content, APPROVAL), someone.clock.now()
    )  # fmt: skip


def test_an_approval_that_our_program_did_not_give_is_judged_alike(office: Office, interview: InterviewId) -> None:
    """Asked again before anything leaves: the row may come from anywhere."""
    with office.as_(BOTH) as both:
        old = both.signer
    with_new_keys(office)
    with office.as_(BOTH) as both:
        for supervisor, signer, code in (
            (BOTH, both.signer, FaultCode.APPROVAL_OWN_WORK),
            (BOTH, old, FaultCode.APPROVAL_OWN_WORK),
            (SUPERVISOR, both.signer, FaultCode.CUSTODY_SIGNATURE_WRONG),
            (SUPERVISOR, old, FaultCode.CUSTODY_SIGNATURE_WRONG),
            (CUSTODIAN, both.signer, FaultCode.ACCOUNT_ROLE_MISSING),
        ):
            with pytest.raises(Fault) as raised:
                verify_approval(both.vault, forged(both, interview, supervisor, signer))
            assert raised.value.code is code


def test_who_comes_back_is_another_account_and_the_log_says_who_let_them_in(
    office: Office, interview: InterviewId
) -> None:
    """A stated limit: keys tell accounts apart, not people. A handle never comes back, and a custodian adds each."""
    with office.as_(CUSTODIAN) as custodian:
        remove_account(custodian, BOTH)
        with pytest.raises(Fault) as raised:
            add_account(custodian, NewAccount(BOTH, "Both", ROLES), PASSPHRASE, CHEAP)
        assert raised.value.code is FaultCode.ACCOUNT_EXISTS
        add_account(custodian, NewAccount(AGAIN, "Both", ROLES), PASSPHRASE, CHEAP)
        added = custodian.vault.entries.all()[-1].body
    assert f'"actor":"{CUSTODIAN}"'.encode() in added
    assert f'"object":"{AGAIN}"'.encode() in added
    ready_to_approve(office, interview, AGAIN)
    with office.as_(AGAIN) as again:
        assert approve(again, interview).supervisor == AGAIN
