"""The log knows who was who at each of its entries. The tamperer here has the vault's key, and some account's old one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.crypto.canonical import canonical_json
from desktop.crypto.namespaces import CUSTODIAN, RECOVERY
from desktop.crypto.signing import SigningKey
from desktop.custody.accounts import disable_account, enable_account, remove_account, set_roles
from desktop.custody.audit import check_log, keys_over_time
from desktop.custody.identity_access import Proof
from desktop.custody.key_rotation import rotate_keys
from desktop.custody.log import CustodyLog
from desktop.custody.row_digest import row_digest
from desktop.custody.second_person import second_person
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.faults import Fact, FaultCode
from desktop.domain.ids import AccountId
from desktop.domain.people import Account, Role
from tests.fakes.vaults import (
    FOUNDER,
    PASSPHRASE,
    SECOND,
    SECOND_PASSPHRASE,
    CountingChance,
    FixedClock,
    second_account,
    sign_in_again,
    signed_in,
)  # fmt: skip

THIEF = SigningKey.from_seed(bytes(32))


@pytest.fixture
def office(tmp_path: Path) -> Iterator[tuple[SignedIn, SigningKey]]:
    """The founder at work, and the supervisor's signing key."""
    founder = signed_in(tmp_path, kit=False)
    second_account(founder)
    founder.lock()
    supervisor = sign_in_again(tmp_path, SECOND.id, SECOND_PASSPHRASE)
    supervisor.lock()
    again = sign_in_again(tmp_path)
    yield again, supervisor.signer
    again.vault.close()


def log_of(someone: SignedIn, account: str, signer: SigningKey) -> CustodyLog:
    return CustodyLog(someone.vault, account, signer, someone.clock, CountingChance(f"{account} forges"))


def wrong(someone: SignedIn) -> list[int]:
    """The entries whose signatures do not hold; nothing else may be wrong."""
    findings = check_log(someone.vault)
    assert {finding.code for finding in findings} <= {FaultCode.CUSTODY_SIGNATURE_WRONG}
    return [int(finding.facts["seq"]) for finding in findings]


@pytest.mark.parametrize("act", [disable_account, remove_account])
def test_who_is_out_says_nothing_any_more(office: tuple[SignedIn, SigningKey], act: object) -> None:
    founder, supervisor = office
    act(founder, SECOND.id)  # type: ignore[operator]
    assert wrong(founder) == []
    entry = log_of(founder, SECOND.id, supervisor).record(Action.TRANSCRIPT_READ, "draft-1")
    assert wrong(founder) == [entry.seq]


def test_who_is_in_again_speaks_again(office: tuple[SignedIn, SigningKey]) -> None:
    founder, supervisor = office
    disable_account(founder, SECOND.id)
    enable_account(founder, SECOND.id)
    log_of(founder, SECOND.id, supervisor).record(Action.TRANSCRIPT_READ, "draft-1")
    assert wrong(founder) == []


def test_a_replaced_key_signs_nothing_any_more_and_what_it_signed_stays(office: tuple[SignedIn, SigningKey]) -> None:
    founder, _ = office
    old = founder.signer
    rotate_keys(founder, Proof(PASSPHRASE))
    founder.log.record(Action.TRANSCRIPT_READ, "draft-1")
    assert wrong(founder) == []
    assert keys_over_time(founder.vault)[FOUNDER.id] == founder.signer.public_line
    entry = log_of(founder, FOUNDER.id, old).record(Action.TRANSCRIPT_READ, "draft-1")
    checkpoint = log_of(founder, FOUNDER.id, old).checkpoint()
    findings = check_log(founder.vault)
    assert {(f.code, f.facts.get("seq", f.facts.get("size"))) for f in findings} == {
        (FaultCode.CUSTODY_SIGNATURE_WRONG, entry.seq),
        (FaultCode.CUSTODY_CHECKPOINT_WRONG, checkpoint.size),
    }


@pytest.mark.parametrize("signer", ["the thief's", "the old one"])
def test_a_rotation_must_be_signed_with_the_old_key_by_oneself(
    office: tuple[SignedIn, SigningKey], signer: str
) -> None:
    founder, supervisor = office
    forged = log_of(
        founder, FOUNDER.id if signer == "the thief's" else SECOND.id, THIEF if signer == "the thief's" else supervisor
    )
    facts = {"ssh_public_key": THIEF.public_line}
    entry = forged.record(Action.ACCOUNT_KEYS_ROTATED, FOUNDER.id, facts=facts)
    after = log_of(founder, FOUNDER.id, THIEF).record(Action.TRANSCRIPT_READ, "draft-1")
    assert wrong(founder) == [entry.seq, after.seq]
    assert keys_over_time(founder.vault)[FOUNDER.id] == founder.signer.public_line


@pytest.mark.parametrize(
    ("action", "facts"),
    [
        (Action.ACCOUNT_DISABLED, {}),
        (Action.ACCOUNT_REMOVED, {}),
        (Action.ACCOUNT_ROLES_SET, {"roles": "interviewer"}),
        (Action.RECOVERY_KIT_MADE, {}),
        (Action.POLICY_SET, {}),
        (Action.MODEL_DECIDED, {}),
    ],
)
def test_only_custodians_act_on_accounts(
    office: tuple[SignedIn, SigningKey], action: Action, facts: dict[str, str]
) -> None:
    founder, supervisor = office
    entry = log_of(founder, SECOND.id, supervisor).record(action, FOUNDER.id, facts=facts)
    founder.log.record(Action.TRANSCRIPT_READ, "draft-1")
    assert wrong(founder) == [entry.seq]


def test_a_role_counts_from_when_it_was_given_to_when_it_was_taken(office: tuple[SignedIn, SigningKey]) -> None:
    founder, supervisor = office
    forging = log_of(founder, SECOND.id, supervisor)
    set_roles(founder, SECOND.id, frozenset({Role.CUSTODIAN, Role.SUPERVISOR}))
    forging.record(Action.POLICY_SET, "idle_minutes")
    assert wrong(founder) == []
    set_roles(founder, SECOND.id, frozenset({Role.SUPERVISOR}))
    entry = forging.record(Action.POLICY_SET, "idle_minutes")
    assert wrong(founder) == [entry.seq]


def test_nobody_enables_themselves(office: tuple[SignedIn, SigningKey]) -> None:
    founder, supervisor = office
    set_roles(founder, SECOND.id, frozenset({Role.CUSTODIAN, Role.SUPERVISOR}))
    disable_account(founder, SECOND.id)
    entry = log_of(founder, SECOND.id, supervisor).record(Action.ACCOUNT_ENABLED, SECOND.id)
    assert wrong(founder) == [entry.seq]


def test_nobody_comes_back_from_a_removal(office: tuple[SignedIn, SigningKey]) -> None:
    founder, supervisor = office
    remove_account(founder, SECOND.id)
    founder.log.record(Action.ACCOUNT_ENABLED, SECOND.id)
    entry = log_of(founder, SECOND.id, supervisor).record(Action.TRANSCRIPT_READ, "draft-1")
    assert wrong(founder) == [entry.seq]


def test_a_second_person_must_have_been_an_account_with_that_key(
    office: tuple[SignedIn, SigningKey],
) -> None:
    founder, _ = office
    beside = second_person(founder, SECOND.id, SECOND_PASSPHRASE)
    facts = beside.facts_for(founder, Action.IDENTITY_OPENED, "W-1", "")
    founder.log.record(Action.IDENTITY_OPENED, "W-1", facts=facts)
    assert wrong(founder) == []
    other = founder.log.record(Action.IDENTITY_OPENED, "W-2", facts=facts)
    oneself = founder.log.record(Action.IDENTITY_OPENED, "W-1", facts=facts | {"second": FOUNDER.id})
    disable_account(founder, SECOND.id)
    late = founder.log.record(Action.IDENTITY_OPENED, "W-1", facts=facts)
    assert wrong(founder) == [other.seq, oneself.seq, late.seq]


def planted(someone: SignedIn) -> Account:
    """An account whose row somebody with the vault's key has put there."""
    account = Account(
        AccountId("thief"), "Thief", frozenset({Role.CUSTODIAN}), "age1thief", THIEF.public_line, FixedClock().now()
    )
    someone.vault.accounts.add(account)
    return account


@pytest.mark.parametrize("actor", ["thief", SECOND.id])
def test_nobody_lets_themselves_in(office: tuple[SignedIn, SigningKey], actor: str) -> None:
    founder, supervisor = office
    account = planted(founder)
    forging = log_of(founder, actor, THIEF if actor == "thief" else supervisor)
    entry = forging.record(Action.ACCOUNT_ADDED, account.id, after=row_digest(account), facts={"roles": "custodian"})
    after = log_of(founder, "thief", THIEF).record(Action.TRANSCRIPT_READ, "draft-1")
    assert wrong(founder) == [entry.seq, after.seq]


@pytest.mark.parametrize("namespace", [RECOVERY, CUSTODIAN])
def test_a_kit_that_no_custodian_made_lets_nobody_in(office: tuple[SignedIn, SigningKey], namespace: str) -> None:
    founder, _ = office
    account, vault = planted(founder), founder.vault
    size = vault.entries.count()
    message = {"account": account.id, "log_size": size, "ssh_public_key": THIEF.public_line, "vault": vault.id}
    facts: dict[str, Fact] = {
        "account": account.id, "log_size": size, "kit_signature": THIEF.sign(canonical_json(message), namespace),
    }  # fmt: skip
    forging = log_of(founder, account.id, THIEF)
    used = forging.record(Action.RECOVERY_KIT_USED, "kit-1", facts=facts)
    added = forging.record(Action.ACCOUNT_ADDED, account.id, after=row_digest(account), facts={"roles": "custodian"})
    assert wrong(founder) == [used.seq, added.seq]


def test_a_trusted_beginning_is_hashed_and_followed_but_not_verified(office: tuple[SignedIn, SigningKey]) -> None:
    founder, supervisor = office
    forged = log_of(founder, SECOND.id, THIEF).record(Action.TRANSCRIPT_READ, "draft-1")
    disable_account(founder, SECOND.id)
    size = founder.vault.entries.count()
    late = log_of(founder, SECOND.id, supervisor).record(Action.TRANSCRIPT_READ, "draft-1")
    assert wrong(founder) == [forged.seq, late.seq]
    findings = check_log(founder.vault, trusted_size=size)
    assert [finding.facts["seq"] for finding in findings] == [late.seq]
