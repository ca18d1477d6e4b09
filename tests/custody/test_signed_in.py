"""Signing in and locking: what is logged, what is refused, and that locking closes whatever happens."""

from __future__ import annotations

import json
from pathlib import Path
from types import MappingProxyType

import pytest

from desktop.custody.accounts import add_account
from desktop.custody.signed_in import SignedIn
from desktop.domain.consent import ConsentForm, ConsentItem, ConsentState
from desktop.domain.custody import Action
from desktop.domain.faults import Fault, FaultCode
from tests.custody.test_audit import tamper
from tests.fakes.evidence import DECISION, INTERVIEW
from tests.fakes.vaults import CHEAP_COST, SECOND, SECOND_PASSPHRASE, second_account, sign_in_again, signed_in

ITEM = ConsentItem(
    "C01", "g", MappingProxyType({}), MappingProxyType({}), MappingProxyType({}), ("yes", "no"), ("record",), ()
)
STATES = MappingProxyType({"yes": ConsentState.GRANTED, "no": ConsentState.REFUSED})
FORM = ConsentForm("2026-01", MappingProxyType({"C01": ITEM}), STATES)


def acts(someone: SignedIn) -> list[tuple[str, str]]:
    bodies = [json.loads(entry.body) for entry in someone.vault.entries.all()]
    return [(body["actor"], body["action"]) for body in bodies]


def test_the_life_of_a_vault_is_logged(tmp_path: Path) -> None:
    founder = signed_in(tmp_path, kit=False)
    second_account(founder)
    founder.lock()
    supervisor = sign_in_again(tmp_path, SECOND.id, SECOND_PASSPHRASE)
    assert acts(supervisor) == [
        ("interviewer-1", Action.VAULT_CREATED), ("interviewer-1", Action.VAULT_UNLOCKED),
        ("interviewer-1", Action.ACCOUNT_ADDED), ("interviewer-1", Action.VAULT_LOCKED),
        ("supervisor-1", Action.VAULT_UNLOCKED),
    ]  # fmt: skip
    assert [checkpoint.size for checkpoint in supervisor.vault.entries.checkpoints()] == [4]
    supervisor.lock()


def test_locking_twice_is_locking_once(tmp_path: Path) -> None:
    founder = signed_in(tmp_path)
    founder.lock()
    founder.lock()
    again = sign_in_again(tmp_path)
    assert [action for _, action in acts(again)].count(Action.VAULT_LOCKED) == 1
    again.lock()


def test_locking_lets_go_even_when_it_can_not_be_logged(tmp_path: Path) -> None:
    founder = signed_in(tmp_path)
    tamper(founder, "DROP TABLE custody_entry")
    with pytest.raises(Fault):
        founder.lock()
    with pytest.raises(Fault) as raised:
        founder.vault.accounts.all()
    assert raised.value.code is FaultCode.VAULT_LOCKED


def test_an_emptied_log_is_not_taken_for_a_new_vault(tmp_path: Path) -> None:
    founder = signed_in(tmp_path)
    founder.vault.interviews.add(INTERVIEW)
    tamper(founder, "DELETE FROM custody_entry", "DELETE FROM checkpoint")
    founder.vault.close()
    with pytest.raises(Fault) as raised:
        sign_in_again(tmp_path)
    assert raised.value.code is FaultCode.CUSTODY_LOG_BROKEN


def test_a_gate_opens_and_shuts_with_the_latest_answer(tmp_path: Path) -> None:
    founder = signed_in(tmp_path, FORM)
    founder.vault.interviews.add(INTERVIEW)
    with pytest.raises(Fault) as raised:
        founder.require_consent(INTERVIEW.id, "record")
    assert raised.value.code is FaultCode.CONSENT_MISSING
    founder.vault.consents.add(DECISION)
    founder.require_consent(INTERVIEW.id, "record")
    assert founder.gate(INTERVIEW.id, "record").is_open
    assert not founder.gate("int-9", "record").is_open
    founder.lock()


def test_an_account_that_failed_to_be_added_is_not_in_the_log(tmp_path: Path) -> None:
    founder = signed_in(tmp_path)
    before = acts(founder)
    with pytest.raises(Fault):
        add_account(founder, SECOND, "short", CHEAP_COST)
    assert acts(founder) == before
    founder.lock()
