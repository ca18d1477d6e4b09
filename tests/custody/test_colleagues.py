"""Colleagues: cards, comparing, and that nobody who signs in elsewhere ever gets the vault's key."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.crypto.canonical import canonical_json
from desktop.custody.accounts import add_account, disable_account, enable_account, remove_account, set_roles
from desktop.custody.audit import check_log, check_rows
from desktop.custody.colleague_card import read_card, signed_card
from desktop.custody.colleagues import (
    add_colleague,
    colleagues,
    compare_colleague,
    end_colleague,
    verified_colleague,
)
from desktop.custody.entitlements import entitle
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId
from desktop.domain.people import AccountChange, AccountState, ChangeKind, Role
from desktop.vault.opening import NewAccount
from desktop.vault.recipients import key_recipients, sealing_lines
from tests.office import CHEAP, CUSTODIAN, INTERVIEWER, PASSPHRASE, SUPERVISOR, Office


@pytest.fixture(scope="module")
def card(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The card of `supervisor-2`, who signs in at another laptop."""
    other = Office(tmp_path_factory.mktemp("second") / "vault")
    handle = AccountId("supervisor-2")
    with other.as_(CUSTODIAN) as custodian:
        add_account(custodian, NewAccount(handle, "Kim", frozenset({Role.SUPERVISOR})), PASSPHRASE, CHEAP)
    with other.as_(handle) as supervisor:
        return signed_card(supervisor)


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path / "vault")


@pytest.fixture
def custodian(office: Office) -> Iterator[SignedIn]:
    with ExitStack() as stack:
        yield stack.enter_context(office.as_(CUSTODIAN))


def refused(code: FaultCode, act: object, *args: object) -> Fault:
    with pytest.raises(Fault) as raised:
        act(*args)  # type: ignore[operator]
    assert raised.value.code is code
    return raised.value


def is_in_order(signed_in: SignedIn) -> bool:
    return check_log(signed_in.vault) == [] and check_rows(signed_in.vault) == []


def test_a_card_names_nobody_and_opens_nothing(card: bytes) -> None:
    assert b"Kim" not in card
    assert b"SECRET" not in card
    assert read_card(card).handle == "supervisor-2"


def test_nothing_is_exchanged_before_the_fingerprint_was_compared(custodian: SignedIn, card: bytes) -> None:
    read = read_card(card)
    added = add_colleague(custodian, read, "Kim of the second laptop")
    assert (added.is_verified, added.account.state) == (False, AccountState.ELSEWHERE)
    refused(FaultCode.COLLEAGUE_UNVERIFIED, verified_colleague, custodian.vault, "supervisor-2")
    refused(FaultCode.COLLEAGUE_FINGERPRINT_DIFFERS, compare_colleague, custodian, "supervisor-2", "0000 " * 8)
    assert compare_colleague(custodian, "supervisor-2", read.fingerprint.upper().replace(" ", "-")).is_verified
    assert verified_colleague(custodian.vault, "supervisor-2").account.display_name == "Kim of the second laptop"
    assert end_colleague(custodian, "supervisor-2").is_ended
    refused(FaultCode.COLLEAGUE_UNVERIFIED, verified_colleague, custodian.vault, "supervisor-2")
    assert compare_colleague(custodian, "supervisor-2", read.fingerprint).is_verified
    assert is_in_order(custodian)


def test_adding_the_same_card_again_changes_nothing(custodian: SignedIn, card: bytes) -> None:
    add_colleague(custodian, read_card(card))
    before = custodian.vault.entries.count()
    add_colleague(custodian, read_card(card))
    assert (custodian.vault.entries.count(), len(colleagues(custodian.vault))) == (before, 1)


def test_only_a_custodian_adds_compares_and_ends(office: Office, card: bytes) -> None:
    with office.as_(SUPERVISOR) as supervisor:
        refused(FaultCode.ACCOUNT_ROLE_MISSING, add_colleague, supervisor, read_card(card))
        refused(FaultCode.ACCOUNT_ROLE_MISSING, compare_colleague, supervisor, "supervisor-2", "")
        refused(FaultCode.ACCOUNT_ROLE_MISSING, end_colleague, supervisor, "supervisor-2")


def test_a_log_that_lets_others_add_colleagues_is_found(office: Office, card: bytes) -> None:
    with office.as_(CUSTODIAN) as custodian:
        add_colleague(custodian, read_card(card))
    with office.as_(INTERVIEWER) as interviewer:
        interviewer.log.record(Action.COLLEAGUE_ENDED, "supervisor-2")
        assert [finding.code for finding in check_log(interviewer.vault)] == [FaultCode.CUSTODY_SIGNATURE_WRONG]


def test_a_handle_that_another_key_has_and_a_key_of_another_handle_are_refused(office: Office, tmp_path: Path) -> None:
    other = Office(tmp_path / "other")
    with other.as_(INTERVIEWER) as same_handle:
        taken = read_card(signed_card(same_handle))
    with office.as_(INTERVIEWER) as interviewer:
        own = signed_card(interviewer)
    with office.as_(CUSTODIAN) as custodian:
        refused(FaultCode.COLLEAGUE_HANDLE_TAKEN, add_colleague, custodian, taken)
        refused(FaultCode.COLLEAGUE_OWN_VAULT, add_colleague, custodian, read_card(own))
    with other.as_(CUSTODIAN) as elsewhere:
        refused(FaultCode.COLLEAGUE_HANDLE_TAKEN, add_colleague, elsewhere, read_card(own))


def test_a_key_under_a_second_handle_is_refused(custodian: SignedIn, card: bytes, tmp_path: Path) -> None:
    add_colleague(custodian, read_card(card))
    twice = replace(read_card(card), handle=AccountId("supervisor-3"))
    fault = refused(FaultCode.COLLEAGUE_KEY_TAKEN, add_colleague, custodian, twice)
    assert fault.facts["other"] == "supervisor-2"


def test_a_colleague_never_gets_the_vaults_key(office: Office, card: bytes) -> None:
    read = read_card(card)
    with office.as_(CUSTODIAN) as custodian:
        add_colleague(custodian, read)
        compare_colleague(custodian, read.handle, read.fingerprint)
        for act in (disable_account, enable_account, remove_account):
            refused(FaultCode.ACCOUNT_STATE_WRONG, act, custodian, read.handle)
        refused(FaultCode.ACCOUNT_STATE_WRONG, set_roles, custodian, read.handle, frozenset({Role.CUSTODIAN}))
        refused(FaultCode.IDENTITY_ACCOUNT_UNFIT, entitle, custodian, read.handle)
        new = NewAccount(read.handle, "Kim", frozenset({Role.SUPERVISOR}))
        refused(FaultCode.ACCOUNT_EXISTS, add_account, custodian, new, PASSPHRASE, CHEAP)
        assert read.age_recipient not in key_recipients(custodian.vault)
        assert read.ssh_public_key not in sealing_lines(custodian.vault)
    refused(FaultCode.VAULT_UNLOCK_REFUSED, lambda: office.as_(read.handle).__enter__())


def test_not_even_a_change_written_past_the_acts_lets_a_colleague_in(custodian: SignedIn, card: bytes) -> None:
    read = read_card(card)
    account = add_colleague(custodian, read).account
    for kind in (ChangeKind.ENABLED, ChangeKind.ROLES_SET, ChangeKind.REMOVED, ChangeKind.ENABLED):
        change = AccountChange(
            account.id, kind, frozenset({Role.CUSTODIAN}), account.age_recipient, account.ssh_public_key,
            custodian.account.id, custodian.clock.now(),
        )  # fmt: skip
        custodian.vault.accounts.changes.add(change)
        assert custodian.vault.accounts.get(account.id).state is AccountState.ELSEWHERE
    assert read.age_recipient not in key_recipients(custodian.vault)


@pytest.mark.parametrize(
    "damage",
    [
        lambda card: card[:-40],
        lambda card: card.replace(b"supervisor-2", b"supervisor-3"),
        lambda card: b"",
        lambda card: b"[" * 5000,
        lambda card: card + b" ",
        lambda card: b"\x00" * (17 << 10),
        lambda card: _changed(card, vault="../../etc"),
        lambda card: _changed(card, roles=[]),
        lambda card: _changed(card, roles=["root"]),
        lambda card: _changed(card, age_recipient="age1nobody"),
        lambda card: _changed(card, ssh_public_key=7),
    ],
)
def test_a_card_that_is_not_exactly_one_is_refused(card: bytes, damage: object) -> None:
    refused(FaultCode.COLLEAGUE_CARD_INVALID, read_card, damage(card))  # type: ignore[operator]


def _changed(card: bytes, **fields: object) -> bytes:
    whole = json.loads(card)
    whole["card"] |= fields
    return canonical_json(whole) + b"\n"
