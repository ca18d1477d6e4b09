"""Row digests: pinned for ever, and different for every difference."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta, timezone
from pathlib import Path

from desktop.custody.row_digest import row_digest
from desktop.domain.people import Account, Role
from tests.fakes.evidence import (
    APPROVAL,
    AT,
    DECISION,
    DESTINATION,
    DRAFT,
    HANDOVER,
    INTERVIEW,
    RECORDING,
    REVISION,
    WHO,
    completed,
    seal_for,
    write_everything,
)  # fmt: skip
from tests.fakes.vaults import signed_in

ACCOUNT = Account(
    WHO, "Name", frozenset({Role.SUPERVISOR, Role.CUSTODIAN, Role.INTERVIEWER}), "age1x", "ssh-ed25519 A", AT
)

PINNED = {
    "account": "871bc9ec76b52de2",
    "interview": "c40360e92098968e",
    "consent": "6766c7c46cad0eb2",
    "recording": "510ab809de395eae",
    "seal": "d042d36566f44e72",
    "draft": "b17ed55704a51fd9",
    "completed": "cabee2f9ac4223d7",
    "revision": "684d96ed5e29f0e3",
    "approval": "3f41bb5b8bf60f45",
    "destination": "f1eef4fdbe7e54e9",
    "handover": "90e01d9af46ae782",
}


def test_a_released_digest_never_changes() -> None:
    """These are in signed entries of existing vaults. A change here makes every one of them seem false."""
    pinned = {
        "account": row_digest(ACCOUNT),
        "interview": row_digest(INTERVIEW),
        "consent": row_digest(DECISION),
        "recording": row_digest(RECORDING),
        "seal": row_digest(seal_for("e" * 64)),
        "draft": row_digest(DRAFT),
        "completed": row_digest(completed()),
        "revision": row_digest(REVISION),
        "approval": row_digest(APPROVAL),
        "destination": row_digest(DESTINATION),
        "handover": row_digest(HANDOVER),
    }
    assert {name: digest[:16] for name, digest in pinned.items()} == PINNED


def test_a_moment_counts_and_its_time_zone_does_not() -> None:
    assert row_digest(replace(INTERVIEW, opened_at=AT + timedelta(microseconds=1))) != row_digest(INTERVIEW)
    seoul = AT.astimezone(timezone(timedelta(hours=9)))
    assert row_digest(replace(INTERVIEW, opened_at=seoul)) == row_digest(INTERVIEW)


def test_a_row_has_the_same_digest_when_it_comes_back(tmp_path: Path) -> None:
    someone = signed_in(tmp_path)
    write_everything(someone)
    assert row_digest(someone.vault.transcripts.draft(DRAFT.id)) == row_digest(completed())
    assert row_digest(someone.vault.recordings.seal_of(RECORDING.id)) == row_digest(seal_for("e" * 64))
    someone.lock()
