"""An office of three: a founder, a second custodian and a supervisor, and who of them gets in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.custody.audit import check_log, check_rows
from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId
from desktop.domain.people import Role
from desktop.vault.opening import NewAccount
from tests.fakes.vaults import (
    FOUNDER,
    PASSPHRASE,
    SECOND,
    SECOND_PASSPHRASE,
    second_account,
    sign_in_again,
    signed_in,
)  # fmt: skip

CUSTODIAN = NewAccount(AccountId("custodian-2"), "Second custodian", frozenset({Role.CUSTODIAN}))
CUSTODIAN_PASSPHRASE = "passphrase of two painted herons"
PASSPHRASES: dict[str, str] = {FOUNDER.id: PASSPHRASE, SECOND.id: SECOND_PASSPHRASE, CUSTODIAN.id: CUSTODIAN_PASSPHRASE}
INTERVIEWER, SUPERVISOR = frozenset({Role.INTERVIEWER}), frozenset({Role.SUPERVISOR})


def make_office(folder: Path) -> None:
    """A vault with a founder, a second custodian and a supervisor."""
    founder = signed_in(folder)
    second_account(founder, CUSTODIAN, CUSTODIAN_PASSPHRASE)
    second_account(founder)
    founder.lock()


def at_work(folder: Path, account: str = FOUNDER.id) -> SignedIn:
    return sign_in_again(folder, account, PASSPHRASES[account])


def done(folder: Path, act: Callable[[SignedIn], object], account: str = FOUNDER.id) -> None:
    someone = at_work(folder, account)
    act(someone)
    someone.lock()


def opens(folder: Path, account: str) -> bool:
    """Whether the account gets in; with everything in order if it does."""
    try:
        someone = at_work(folder, account)
    except Fault as fault:
        if fault.code is not FaultCode.VAULT_UNLOCK_REFUSED:
            raise
        return False
    assert check_log(someone.vault) == []
    assert check_rows(someone.vault) == []
    someone.lock()
    return True


def who_opens(folder: Path) -> set[str]:
    return {account for account in PASSPHRASES if opens(folder, account)}


def refusal(folder: Path, act: Callable[[SignedIn], object], account: str = FOUNDER.id) -> FaultCode:
    someone = at_work(folder, account)
    count = someone.vault.entries.count()
    with pytest.raises(Fault) as raised:
        act(someone)
    assert someone.vault.entries.count() == count
    someone.lock()
    return raised.value.code
