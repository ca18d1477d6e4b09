"""Proving to be still there: the account's own passphrase and no other, without a word in the log."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.custody.presence import verify_present
from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault, FaultCode
from tests.fakes.vaults import PASSPHRASE, SECOND, SECOND_PASSPHRASE, second_account, signed_in


@pytest.fixture
def founder(tmp_path: Path) -> Iterator[SignedIn]:
    made = signed_in(tmp_path)
    second_account(made)
    yield made
    made.lock()


def test_the_own_passphrase_proves_it_and_writes_nothing(founder: SignedIn) -> None:
    before = founder.vault.entries.count()
    verify_present(founder, PASSPHRASE)
    assert founder.vault.entries.count() == before


@pytest.mark.parametrize("passphrase", ["", "something else", SECOND_PASSPHRASE])
def test_no_other_passphrase_does(founder: SignedIn, passphrase: str) -> None:
    with pytest.raises(Fault) as caught:
        verify_present(founder, passphrase)
    assert caught.value.code is FaultCode.VAULT_UNLOCK_REFUSED


def test_a_slot_exchanged_for_another_accounts_is_noticed(founder: SignedIn, tmp_path: Path) -> None:
    slots = tmp_path / "vault" / "slots"
    own = next(path for path in slots.iterdir() if founder.account.id in path.name)
    other = next(path for path in slots.iterdir() if SECOND.id in path.name)
    own.write_bytes(other.read_bytes())
    with pytest.raises(Fault) as caught:
        verify_present(founder, SECOND_PASSPHRASE)
    assert caught.value.code in (FaultCode.VAULT_SLOT_DAMAGED, FaultCode.VAULT_UNLOCK_REFUSED)
