"""Vaults of every released form are opened for ever, and nothing in them is lost by it."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.custody.approvals import approval_in_force, verify_approval
from desktop.custody.audit import check_log
from desktop.custody.media_check import check_media
from desktop.custody.rows import check_rows
from desktop.custody.signed_in import SignedIn
from tests.fakes.first_form import PASSPHRASES, bring_first_form
from tests.fakes.vaults import sign_in_again

PEOPLE = tuple(PASSPHRASES.items())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the oldest vault; its empty folders are not kept by every tool that copies files."""
    bring_first_form(tmp_path)
    return tmp_path


@pytest.mark.parametrize(("account", "passphrase"), PEOPLE)
def test_the_first_form_opens_for_everybody_and_holds_what_it_held(folder: Path, account: str, passphrase: str) -> None:
    at_work = sign_in_again(folder, account, passphrase)
    require_untouched(at_work)
    at_work.lock()


def test_the_first_form_opens_again_after_it_was_brought_up_to_date(folder: Path) -> None:
    for account, passphrase in (*PEOPLE, *PEOPLE):
        sign_in_again(folder, account, passphrase).lock()
    at_work = sign_in_again(folder, *PEOPLE[0])
    require_untouched(at_work)
    at_work.lock()


def require_untouched(at_work: SignedIn) -> None:
    vault = at_work.vault
    assert [*check_log(vault), *check_rows(vault), *check_media(vault)] == []
    (interview,) = vault.interviews.all()
    assert interview.witness_code == "W-2026-001"
    (recording,) = vault.recordings.of(interview.id)
    transcript = vault.transcripts.transcript_of(recording.id)
    assert transcript is not None
    assert [line.text for line in transcript.lines] == [
        "저는 화요일 오전 혜산에서 떠나 열두 시에 평양에 도착했습니다. [한숨]"
    ]
    approval = approval_in_force(vault, interview.id)
    assert approval is not None
    verify_approval(vault, approval)
    assert [handover.destination_id for handover in vault.handovers.of(interview.id)] == ["ohchr-seoul"]
    assert [account.id for account in vault.accounts.all()] == ["interviewer-1", "supervisor-1"]
