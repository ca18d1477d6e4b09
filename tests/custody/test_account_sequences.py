"""Any sequence of account acts: afterwards exactly those open the vault who should, and the log holds from its start."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.custody.accounts import disable_account, enable_account, remove_account, set_roles
from desktop.custody.audit import check_log, check_rows, keys_over_time
from desktop.custody.identity_access import Proof
from desktop.custody.key_rotation import rotate_keys
from desktop.custody.second_person import second_person
from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault, FaultCode, FaultKind
from desktop.domain.ids import AccountId
from desktop.domain.people import AccountState, Role
from desktop.vault.opening import NewAccount
from tests.fakes.vaults import FOUNDER, PASSPHRASE, second_account, sign_in_again, signed_in, vault_root

OTHERS = (AccountId("anna"), AccountId("boram"), AccountId("chul"))
EVERYBODY = (FOUNDER.id, *OTHERS)
ROLES = (frozenset({Role.INTERVIEWER}), frozenset({Role.SUPERVISOR}), frozenset({Role.SUPERVISOR, Role.CUSTODIAN}))


def passphrase_of(account: AccountId) -> str:
    return (
        PASSPHRASE
        if account == FOUNDER.id
        else f"painted herons of the lantern orchard by the quiet river of {account}"
    )


@dataclass
class Office:
    """What the accounts should be, kept beside the vault by rules of its own."""

    roles: dict[AccountId, frozenset[Role]]
    states: dict[AccountId, AccountState] = field(default_factory=dict)

    def is_active(self, account: AccountId) -> bool:
        return self.states.get(account) is AccountState.ACTIVE

    def custodians(self) -> set[AccountId]:
        return {account for account in self.states if self.is_active(account) and Role.CUSTODIAN in self.roles[account]}

    def may(self, actor: AccountId, act: str, target: AccountId, roles: frozenset[Role]) -> bool:
        if act == "rotate":
            return True
        if actor not in self.custodians():
            return False
        state = self.states.get(target)
        if act == "add":
            return state is None
        if act == "enable":
            return state is AccountState.DISABLED
        if act == "roles":
            left = self.custodians() - {target} | ({target} if Role.CUSTODIAN in roles else set())
            return state is AccountState.ACTIVE and bool(left)
        in_time = (AccountState.ACTIVE,) if act == "disable" else (AccountState.ACTIVE, AccountState.DISABLED)
        return state in in_time and target != actor

    def take(self, act: str, target: AccountId, roles: frozenset[Role]) -> None:
        if act in ("add", "enable"):
            self.states[target] = AccountState.ACTIVE
        if act in ("add", "roles"):
            self.roles[target] = roles
        if act in ("disable", "remove"):
            self.states[target] = AccountState.DISABLED if act == "disable" else AccountState.REMOVED


Step = tuple[AccountId, str, AccountId, frozenset[Role]]
STEPS = st.tuples(
    st.sampled_from(EVERYBODY),
    st.sampled_from(("add", "add", "disable", "enable", "remove", "roles", "rotate")),
    st.sampled_from(EVERYBODY),
    st.sampled_from(ROLES),
)


def act_of(step: Step, office: Office) -> Callable[[SignedIn], object]:
    actor, act, target, roles = step
    match act:
        case "add":
            return lambda s: second_account(s, NewAccount(target, target, roles), passphrase_of(target))
        case "disable":
            return lambda s: disable_account(s, target)
        case "enable":
            return lambda s: enable_account(s, target)
        case "remove":
            return lambda s: remove_account(s, target)
        case "roles":
            return lambda s: set_roles(s, target, roles)
    custodian = None if actor in office.custodians() else min(office.custodians())

    def rotate(someone: SignedIn) -> None:
        beside = second_person(someone, custodian, passphrase_of(custodian)) if custodian else None
        rotate_keys(someone, Proof(passphrase_of(actor)), beside)

    return rotate


def opens(folder: Path, account: AccountId) -> bool:
    try:
        someone = sign_in_again(folder, account, passphrase_of(account))
    except Fault as fault:
        if fault.code is not FaultCode.VAULT_UNLOCK_REFUSED:
            raise
        return False
    assert [*check_log(someone.vault), *check_rows(someone.vault)] == []
    assert someone.account.ssh_public_key == keys_over_time(someone.vault)[account]
    someone.lock()
    return True


@pytest.fixture(scope="module")
def beginning(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("beginning")
    signed_in(folder, kit=False).lock()
    return folder


@given(steps=st.lists(STEPS, min_size=1, max_size=7))
@settings(max_examples=25, deadline=None)
def test_after_any_acts_exactly_those_open_the_vault_who_should(beginning: Path, steps: list[Step]) -> None:
    office = Office({FOUNDER.id: FOUNDER.roles | {Role.CUSTODIAN}}, {FOUNDER.id: AccountState.ACTIVE})
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copytree(vault_root(beginning), vault_root(folder))
        for step in steps:
            actor, act, target, roles = step
            if not office.is_active(actor):
                continue
            someone = sign_in_again(folder, actor, passphrase_of(actor))
            if office.may(actor, act, target, roles):
                act_of(step, office)(someone)
                office.take(act, target, roles)
            else:
                with pytest.raises(Fault) as raised:
                    act_of(step, office)(someone)
                assert raised.value.kind in (FaultKind.REFUSAL, FaultKind.FAILURE)
            someone.lock()
            custodian = min(office.custodians())  # who settles what an own custody given up has left
            assert opens(folder, custodian)
            assert {one for one in EVERYBODY if opens(folder, one)} == {
                one for one in EVERYBODY if office.is_active(one)
            }
