"""Making a vault, working in it, changing its keys and its form: as acts that are interrupted, and what must hold then."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from desktop.custody.accounts import remove_account
from desktop.custody.identity_access import Proof
from desktop.custody.key_rotation import rotate_keys
from desktop.custody.passphrase import change_passphrase
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import InterviewId
from desktop.vault.rekeying import rekey_vault
from tests.fakes.backups import add_chunks, add_interview, add_recording
from tests.fakes.first_form import PASSPHRASES as FIRST_PASSPHRASES
from tests.fakes.first_form import bring_first_form
from tests.fakes.stage import acknowledge
from tests.fakes.vaults import (
    CHEAP_COST,
    FOUNDER,
    PASSPHRASE,
    SECOND,
    SECOND_PASSPHRASE,
    second_account,
    sign_in_again,
    signed_in,
)  # fmt: skip
from tests.faults.act import require_whole

INTERVIEWS, CHUNKS = 3, 3
REKEYS = 2
NEW_PASSPHRASE = "seven quiet otters paddle home"


def prepared(folder: Path) -> None:
    """A vault of two accounts with one interview."""
    at_work = signed_in(folder)
    second_account(at_work)
    add_interview(at_work, 0)
    at_work.lock()


def create(folder: Path) -> None:
    """A new vault."""
    at_work = signed_in(folder)
    acknowledge("created")
    at_work.lock()


def created(folder: Path, acknowledged: Sequence[str]) -> None:
    """It opens, or there is nothing and nothing is in the way of trying again."""
    try:
        at_work = sign_in_again(folder)
    except Fault as fault:
        if fault.code is not FaultCode.VAULT_NOT_FOUND or acknowledged:
            raise
        at_work = signed_in(folder)  # nothing is in the way of trying again
    require_whole(at_work)
    at_work.lock()


def write(folder: Path) -> None:
    """Interviews, and a recording chunk by chunk."""
    at_work = sign_in_again(folder)
    for number in range(1, INTERVIEWS + 1):
        add_interview(at_work, number)
        acknowledge(f"int-{number}")
    media, recording_id = at_work.vault.media("int-1"), add_recording(at_work, InterviewId("int-1"), 1)
    for number in range(CHUNKS):
        add_chunks(media, recording_id, 1, number)
        acknowledge(f"chunk {number}")
    at_work.lock()


def written(folder: Path, acknowledged: Sequence[str]) -> None:
    """Whatever was acknowledged is there, in its order, and both accounts get in."""
    at_work = sign_in_again(folder)
    require_whole(at_work)
    chunks = sum(line.startswith("chunk ") for line in acknowledged)
    interviews = len(acknowledged) - chunks
    stored = [interview.id for interview in at_work.vault.interviews.all()]
    assert stored[: interviews + 1] == ["int-0", *acknowledged[:interviews]]
    if chunks:
        assert [chunk.seq for chunk in at_work.vault.media("int-1").chunks("rec-1")][:chunks] == list(range(chunks))
    at_work.lock()
    sign_in_again(folder, SECOND.id, SECOND_PASSPHRASE).lock()


def prepared_alone(folder: Path) -> None:
    """A vault of one account."""
    signed_in(folder).lock()


def add_account(folder: Path) -> None:
    """A second account."""
    at_work = sign_in_again(folder)
    second_account(at_work)
    acknowledge("added")
    at_work.lock()


def account_added(folder: Path, acknowledged: Sequence[str]) -> None:
    """Both accounts get in, the second at the latest after it was added again."""
    founder = sign_in_again(folder)
    require_whole(founder)
    if founder.vault.accounts.find(SECOND.id) is None:
        assert "added" not in acknowledged
        second_account(founder)
    founder.lock()
    at_work = sign_in_again(folder, SECOND.id, SECOND_PASSPHRASE)
    require_whole(at_work)
    at_work.lock()


def old_form(folder: Path) -> None:
    """A vault of the oldest form."""
    bring_first_form(folder)


def migrate(folder: Path) -> None:
    """Opens it, which brings it up to date."""
    at_work = sign_in_again(folder, FOUNDER.id, FIRST_PASSPHRASES[FOUNDER.id])
    acknowledge("opened")
    at_work.lock()


def migrated(folder: Path, _: Sequence[str]) -> None:
    """Both accounts get in, and what it held is there."""
    for account, passphrase in FIRST_PASSPHRASES.items():
        at_work = sign_in_again(folder, account, passphrase)
        require_whole(at_work)
        assert [interview.witness_code for interview in at_work.vault.interviews.all()] == ["W-2026-001"]
        at_work.lock()


def rekey(folder: Path) -> None:
    """New vault keys, with work in between."""
    at_work = sign_in_again(folder)
    for number in range(1, REKEYS + 1):
        rekey_vault(at_work.vault, at_work.signer, at_work.chance)
        add_interview(at_work, number)
        acknowledge(f"int-{number}")
    at_work.lock()


def remove_second(folder: Path) -> None:
    """The second account is removed."""
    at_work = sign_in_again(folder)
    remove_account(at_work, SECOND.id)
    acknowledge("removed")
    at_work.lock()


def account_removed(folder: Path, acknowledged: Sequence[str]) -> None:
    """After a custodian was in, the account is either still whole or altogether out."""
    at_work = sign_in_again(folder)
    require_whole(at_work)
    is_out = not at_work.vault.accounts.get(SECOND.id).is_active
    assert is_out or "removed" not in acknowledged
    assert at_work.vault.accounts.changes.unsettled() == []
    at_work.lock()
    try:
        sign_in_again(folder, SECOND.id, SECOND_PASSPHRASE).lock()
        assert not is_out
    except Fault as fault:
        if fault.code is not FaultCode.VAULT_UNLOCK_REFUSED or not is_out:
            raise


def rotate(folder: Path) -> None:
    """New keys for the founder."""
    at_work = sign_in_again(folder)
    rotate_keys(at_work, Proof(PASSPHRASE))
    acknowledge("rotated")
    at_work.lock()


def keys_rotated(folder: Path, acknowledged: Sequence[str]) -> None:
    """Both accounts get in, the one that did not change its keys first, and the new keys count once that was said."""
    for account, passphrase in (
        (SECOND.id, SECOND_PASSPHRASE),
        (FOUNDER.id, PASSPHRASE),
        (SECOND.id, SECOND_PASSPHRASE),
    ):
        at_work = sign_in_again(folder, account, passphrase)
        require_whole(at_work)
        keys = at_work.vault.accounts.signing_keys(FOUNDER.id)
        assert len(keys) == 2 or "rotated" not in acknowledged
        at_work.lock()


def change(folder: Path) -> None:
    """A new passphrase for the founder."""
    at_work = sign_in_again(folder)
    change_passphrase(at_work, PASSPHRASE, NEW_PASSPHRASE, cost=CHEAP_COST)
    acknowledge("changed")
    at_work.lock()


def passphrase_changed(folder: Path, acknowledged: Sequence[str]) -> None:
    """One of the two opens it; the new one for certain once it was said so."""
    try:
        at_work = sign_in_again(folder, FOUNDER.id, NEW_PASSPHRASE)
    except Fault as fault:
        if fault.code is not FaultCode.VAULT_UNLOCK_REFUSED or acknowledged:
            raise
        at_work = sign_in_again(folder)
    require_whole(at_work)
    at_work.lock()
    sign_in_again(folder, SECOND.id, SECOND_PASSPHRASE).lock()
