"""Slots of both forms: the first opens for ever, the second only with its key file, and no flipped byte gets anywhere."""

from __future__ import annotations

import json
import unicodedata
from typing import Any

import pytest
from argon2.low_level import hash_secret_raw
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.crypto import slots
from desktop.crypto.key_file import make_key_file
from desktop.crypto.slots import SlotSecrets, make_slot, open_slot, read_slot
from desktop.domain.faults import Fault, FaultCode
from tests.crypto.test_slots import PASSPHRASE, SECRETS
from tests.fakes.vaults import CHEAP_COST, CountingChance

KEY_FILE = make_key_file(CountingChance("key file"))
OTHER_KEY_FILE = make_key_file(CountingChance("another"))
FIRST = make_slot("u07", PASSPHRASE, SECRETS, CHEAP_COST, CountingChance())
SECOND = make_slot("u07", PASSPHRASE, SECRETS, CHEAP_COST, CountingChance(), KEY_FILE)
# What an issue-1 program wrote, byte for byte: it must open for ever.
KEPT = b"""{
 "v": 1,
 "user": "u07",
 "kdf": "argon2id",
 "argon2_version": 19,
 "t": 1,
 "m_kib": 64,
 "p": 1,
 "salt": "%s",
 "wrap": "A256KWP",
 "wrapped": "%s",
 "age_recipient": "%s",
 "ssh_pub": "%s"
}
"""


def refusal(slot: bytes, passphrase: str = PASSPHRASE, key_file: bytes | None = KEY_FILE) -> FaultCode:
    with pytest.raises(Fault) as raised:
        open_slot(slot, passphrase, key_file)
    return raised.value.code


def changed(slot: bytes, **fields: object) -> bytes:
    return json.dumps(json.loads(slot) | fields).encode("ascii")


def test_a_slot_without_a_key_file_is_the_first_form_to_the_byte() -> None:
    raw = json.loads(FIRST)
    fields = (raw[name].encode() for name in ("salt", "wrapped", "age_recipient", "ssh_pub"))
    assert KEPT % tuple(fields) == FIRST
    assert "second_factor" not in raw


def test_a_slot_with_a_key_file_says_so_and_nothing_about_the_file() -> None:
    raw = json.loads(SECOND)
    assert (raw["v"], raw["second_factor"]) == (2, "key-file")
    told = KEY_FILE.decode().split()
    assert not any(told[at] in SECOND.decode() for at in (2, 4, 6))
    assert read_slot(SECOND).needs_key_file
    assert not read_slot(FIRST).needs_key_file


def test_both_are_needed() -> None:
    assert open_slot(SECOND, PASSPHRASE, KEY_FILE) == SECRETS
    assert refusal(SECOND, PASSPHRASE, OTHER_KEY_FILE) is FaultCode.VAULT_UNLOCK_REFUSED
    assert refusal(SECOND, PASSPHRASE + "x") is FaultCode.VAULT_UNLOCK_REFUSED


def test_decomposed_hangul_is_the_same_passphrase_beside_a_key_file() -> None:
    assert open_slot(SECOND, unicodedata.normalize("NFD", PASSPHRASE), KEY_FILE) == SECRETS


def test_a_slot_that_needs_none_does_not_look_at_one() -> None:
    assert open_slot(FIRST, PASSPHRASE, b"no key file") == SECRETS


def test_the_second_form_may_say_that_it_needs_none() -> None:
    assert open_slot(changed(FIRST, v=2, second_factor="none"), PASSPHRASE) == SECRETS


@pytest.mark.parametrize(
    ("key_file", "code"), [(None, FaultCode.KEY_FILE_NEEDED), (b"no key file", FaultCode.KEY_FILE_INVALID)]
)
def test_a_missing_or_broken_key_file_is_said_at_once(
    key_file: bytes | None, code: FaultCode, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slots, "hash_secret_raw", must_not_run)
    assert refusal(SECOND, key_file=key_file) is code


@pytest.mark.parametrize(
    "fields",
    [
        {"v": 2}, {"v": 1, "second_factor": "none"}, {"v": 1, "second_factor": "key-file"}, {"v": 3}, {"v": True},
        {"v": 1.0}, {"v": "1"}, {"v": 2, "second_factor": "token"}, {"v": 2, "second_factor": None},
        {"v": 2, "second_factor": ["key-file"]}, {"v": 2, "second_factor": 1}, {"v": None}, {"v": []},
    ],
)  # fmt: skip
def test_a_form_that_does_not_exist_is_damage(fields: dict[str, object], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slots, "hash_secret_raw", must_not_run)
    assert refusal(changed(FIRST, **fields)) is FaultCode.VAULT_SLOT_DAMAGED


def test_a_key_file_demanded_or_forgiven_by_an_editor_opens_nothing() -> None:
    assert refusal(changed(FIRST, v=2, second_factor="key-file")) is FaultCode.VAULT_UNLOCK_REFUSED
    assert refusal(changed(SECOND, second_factor="none")) is FaultCode.VAULT_UNLOCK_REFUSED


@pytest.mark.parametrize("slot", [FIRST, SECOND], ids=["first", "second"])
def test_every_flipped_byte_opens_the_slot_or_says_why_not(slot: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    """Bytes that carry nothing (spaces, the account's name) may change; nothing may crash, hang or take memory."""
    most_kib = 0

    def bounded(secret: bytes, salt: bytes, **how: Any) -> bytes:
        nonlocal most_kib
        most_kib = max(most_kib, how["memory_cost"])
        return hash_secret_raw(secret, salt, **how)

    monkeypatch.setattr(slots, "hash_secret_raw", bounded)
    seen: dict[str, int] = {}
    for at in range(len(slot)):
        for mask in (0x01, 0x20, 0xFF):
            flipped = bytearray(slot)
            flipped[at] ^= mask
            seen[outcome(bytes(flipped))] = seen.get(outcome(bytes(flipped)), 0) + 1
    assert set(seen) == {"opened", FaultCode.VAULT_SLOT_DAMAGED, FaultCode.VAULT_UNLOCK_REFUSED}
    assert seen[FaultCode.VAULT_UNLOCK_REFUSED] > len(json.loads(slot)["wrapped"])
    assert most_kib <= 2048


def outcome(slot: bytes) -> str:
    try:
        opened: SlotSecrets = open_slot(slot, PASSPHRASE, KEY_FILE)
    except Fault as fault:
        return fault.code
    assert opened == SECRETS
    return "opened"


@given(st.text(max_size=60), st.booleans())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_text_is_a_passphrase_however_it_is_composed(passphrase: str, has_key_file: bool) -> None:
    key_file = KEY_FILE if has_key_file else None
    slot = make_slot("u07", unicodedata.normalize("NFC", passphrase), SECRETS, CHEAP_COST, CountingChance(), key_file)
    assert open_slot(slot, unicodedata.normalize("NFD", passphrase), key_file) == SECRETS


@pytest.mark.parametrize("m_kib", [4 * 1024 * 1024 + 1, 2**31, 2**63, 10**30, -1, 0])
def test_absurd_memory_is_refused_without_asking_for_any(m_kib: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slots, "hash_secret_raw", must_not_run)
    for slot in (FIRST, SECOND):
        assert refusal(changed(slot, m_kib=m_kib)) is FaultCode.VAULT_SLOT_DAMAGED


def must_not_run(*_: object, **__: object) -> bytes:
    raise AssertionError("Argon2 was started")
