"""A second person: another account with its own passphrase, whose signature is worth something for one act only."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.custody.accounts import disable_account
from desktop.custody.audit import check_log
from desktop.custody.entry import EntryBody, entry_body
from desktop.custody.second_person import SecondPerson, second_person, second_signature_holds
from desktop.custody.signed_in import SignedIn
from desktop.domain.custody import Action
from desktop.domain.faults import Fault, FaultCode
from tests.fakes.vaults import FOUNDER, PASSPHRASE, SECOND, SECOND_PASSPHRASE, second_account, signed_in

ROW = "ab" * 32


@pytest.fixture
def founder(tmp_path: Path) -> Iterator[SignedIn]:
    made = signed_in(tmp_path)
    second_account(made)
    yield made
    made.lock()


def recorded(founder: SignedIn, second: SecondPerson) -> EntryBody:
    """An act that both have signed, as it stands in the log."""
    facts = second.facts_for(founder, Action.MEDIA_ERASED, "int-1", ROW)
    with founder.vault.transaction():
        founder.log.record(Action.MEDIA_ERASED, "int-1", after=ROW, facts=facts)
    return entry_body(founder.vault.entries.all()[-1].body)


def keys_of(founder: SignedIn) -> dict[str, str]:
    return {account.id: account.ssh_public_key for account in founder.vault.accounts.all()}


@pytest.mark.parametrize("handle", [SECOND.id, " Supervisor-1 "])
def test_another_account_proves_itself_with_its_own_passphrase(founder: SignedIn, handle: str) -> None:
    second = second_person(founder, handle, SECOND_PASSPHRASE)
    assert second.account.id == SECOND.id
    assert second.signer.public_line == second.account.ssh_public_key
    assert "seed" not in repr(second)


@pytest.mark.parametrize("handle", [FOUNDER.id, " Interviewer-1 "])
def test_nobody_is_their_own_second_person(founder: SignedIn, handle: str) -> None:
    with pytest.raises(Fault) as caught:
        second_person(founder, handle, PASSPHRASE)
    assert caught.value.code is FaultCode.SECOND_PERSON_SAME


@pytest.mark.parametrize(("handle", "passphrase"), [(SECOND.id, PASSPHRASE), ("nobody-1", SECOND_PASSPHRASE), ("", "")])
def test_a_wrong_passphrase_and_an_unknown_account_are_the_same_refusal(
    founder: SignedIn, handle: str, passphrase: str
) -> None:
    with pytest.raises(Fault) as caught:
        second_person(founder, handle, passphrase)
    assert caught.value.code is FaultCode.VAULT_UNLOCK_REFUSED


def test_an_account_that_was_disabled_seconds_nothing_even_if_its_slot_came_back(
    founder: SignedIn, tmp_path: Path
) -> None:
    slots = {path: path.read_bytes() for path in (tmp_path / "vault" / "slots").iterdir()}
    disable_account(founder, SECOND.id)
    for path, content in slots.items():
        path.write_bytes(content)
    with pytest.raises(Fault) as caught:
        second_person(founder, SECOND.id, SECOND_PASSPHRASE)
    assert caught.value.code is FaultCode.VAULT_UNLOCK_REFUSED


def test_the_signature_holds_for_the_act_as_it_was_done(founder: SignedIn) -> None:
    body = recorded(founder, second_person(founder, SECOND.id, SECOND_PASSPHRASE))
    assert body.facts["second"] == SECOND.id
    assert second_signature_holds(founder.vault.id, body, keys_of(founder))
    assert [finding.code for finding in check_log(founder.vault)] == []


@pytest.mark.parametrize(
    "change",
    [
        lambda body: replace(body, action=Action.TESTIMONY_ERASED.value),
        lambda body: replace(body, actor=SECOND.id),
        lambda body: replace(body, actor="custodian-1"),
        lambda body: replace(body, object="int-2"),
        lambda body: replace(body, after="cd" * 32),
    ],
)
def test_it_holds_for_no_other_act_actor_object_or_row(
    founder: SignedIn, change: Callable[[EntryBody], EntryBody]
) -> None:
    body = recorded(founder, second_person(founder, SECOND.id, SECOND_PASSPHRASE))
    assert not second_signature_holds(founder.vault.id, change(body), keys_of(founder))


def test_it_holds_in_no_other_vault_and_under_no_other_key(founder: SignedIn) -> None:
    body = recorded(founder, second_person(founder, SECOND.id, SECOND_PASSPHRASE))
    keys = keys_of(founder)
    assert not second_signature_holds("ab" * 16, body, keys)
    assert not second_signature_holds(founder.vault.id, body, {**keys, SECOND.id: keys[FOUNDER.id]})
    assert not second_signature_holds(founder.vault.id, body, {FOUNDER.id: keys[FOUNDER.id]})


@pytest.mark.parametrize("facts", [{"second": SECOND.id}, {"second": SECOND.id, "second_signature": "none"}])
def test_a_claim_without_a_signature_does_not_hold(founder: SignedIn, facts: dict[str, str]) -> None:
    body = recorded(founder, second_person(founder, SECOND.id, SECOND_PASSPHRASE))
    assert not second_signature_holds(founder.vault.id, replace(body, facts=facts), keys_of(founder))


def test_an_entry_that_claims_nobody_needs_no_signature(founder: SignedIn) -> None:
    body = entry_body(founder.vault.entries.all()[-1].body)
    assert "second" not in body.facts
    assert second_signature_holds(founder.vault.id, body, keys_of(founder))
