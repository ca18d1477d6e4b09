"""Key slots: only the right passphrase opens one, composed or decomposed, and no edited slot exhausts the machine."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest
from argon2.low_level import hash_secret_raw
from hypothesis import given
from hypothesis import strategies as st

from desktop.crypto import slots
from desktop.crypto.age import new_identity
from desktop.crypto.signing import SigningKey
from desktop.crypto.slots import Argon2Cost, SlotSecrets, make_slot, open_slot, read_slot, spend_same_work
from desktop.domain.faults import Fault, FaultCode
from tests.fakes.vaults import CHEAP_COST, CountingChance

PASSPHRASE = "새김 correct horse é"
SECRETS = SlotSecrets(new_identity().secret, bytes(range(32)).hex(), SigningKey.from_seed(bytes(32)).public_line)
SLOT = make_slot("u07", PASSPHRASE, SECRETS, CHEAP_COST, CountingChance())


def test_a_slot_gives_its_secrets_to_its_passphrase() -> None:
    assert open_slot(SLOT, PASSPHRASE) == SECRETS


def test_decomposed_hangul_is_the_same_passphrase() -> None:
    decomposed = unicodedata.normalize("NFD", PASSPHRASE)
    assert decomposed != PASSPHRASE
    assert open_slot(SLOT, decomposed) == SECRETS


@pytest.mark.parametrize("passphrase", ["", PASSPHRASE + " ", PASSPHRASE.upper(), "x" * 100_000, "\udcff"])
def test_another_passphrase_is_refused_without_facts(passphrase: str) -> None:
    with pytest.raises(Fault) as raised:
        open_slot(SLOT, passphrase)
    assert raised.value.code is FaultCode.VAULT_UNLOCK_REFUSED
    assert raised.value.facts == {}


@pytest.mark.parametrize(("field", "value"), [("t", 2), ("m_kib", 128), ("p", 2), ("salt", "A" * 32)])
def test_a_changed_parameter_is_another_key(field: str, value: object) -> None:
    with pytest.raises(Fault) as raised:
        open_slot(_changed(**{field: value}), PASSPHRASE)
    assert raised.value.code is FaultCode.VAULT_UNLOCK_REFUSED


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("t", 0), ("t", 21), ("t", "3"), ("t", True), ("t", 1e9), ("m_kib", 7), ("m_kib", 4 * 1024 * 1024 + 1),
        ("p", 0), ("p", 17), ("salt", "a" * 32), ("salt", "A" * 31), ("salt", 5), ("v", 2), ("kdf", "scrypt"),
        ("argon2_version", 16), ("wrap", "A128KW"), ("wrapped", "!"), ("wrapped", ""), ("wrapped", "A" * 8000),
        ("wrapped", None), ("ssh_pub", "ssh-rsa AAAA"), ("ssh_pub", 1), ("user", 5),
    ],
)  # fmt: skip
def test_a_slot_beyond_its_limits_is_damaged_and_costs_nothing(
    field: str, value: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(slots, "hash_secret_raw", _must_not_run)
    with pytest.raises(Fault) as raised:
        open_slot(_changed(**{field: value}), PASSPHRASE)
    assert raised.value.code is FaultCode.VAULT_SLOT_DAMAGED


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("age_recipient", new_identity().recipient),
        ("ssh_pub", SigningKey.from_seed(bytes(range(32, 64))).public_line),
        ("more", 1),
    ],
    ids=["recipient", "public line", "more"],
)
def test_a_slot_that_shows_what_it_does_not_keep_is_damaged(field: str, value: object) -> None:
    with pytest.raises(Fault) as raised:
        open_slot(_changed(**{field: value}), PASSPHRASE)
    assert raised.value.code is FaultCode.VAULT_SLOT_DAMAGED


@pytest.mark.parametrize("slot", [b"", b"{}", b"[]", b"null", b"\xff", SLOT[:-20], b"[" * 60_000, SLOT + b" " * 70_000])
def test_what_is_no_slot_is_damaged(slot: bytes) -> None:
    with pytest.raises(Fault) as raised:
        open_slot(slot, PASSPHRASE)
    assert raised.value.code is FaultCode.VAULT_SLOT_DAMAGED


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=40),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=5,
)


@given(st.dictionaries(st.sampled_from(sorted(json.loads(SLOT))), _json, min_size=1))
def test_no_readable_part_lies_beyond_the_limits(changes: dict[str, Any]) -> None:
    with suppress(Fault):
        slot = read_slot(_changed(**changes))
        assert slot.cost.is_bearable
        assert len(slot.wrapped) <= 4096


@given(st.binary(max_size=300))
def test_no_bytes_crash_the_reader(data: bytes) -> None:
    with pytest.raises(Fault):
        read_slot(data)


def test_work_for_nobody_costs_what_a_real_slot_costs(monkeypatch: pytest.MonkeyPatch) -> None:
    costs: list[tuple[int, int, int]] = []
    real: Callable[..., bytes] = hash_secret_raw

    def counted(secret: bytes, salt: bytes, **how: Any) -> bytes:
        costs.append((how["time_cost"], how["memory_cost"], how["parallelism"]))
        return real(secret, salt, **how)

    monkeypatch.setattr(slots, "hash_secret_raw", counted)
    open_slot(SLOT, PASSPHRASE)
    spend_same_work(SLOT, PASSPHRASE, CountingChance())
    assert costs == [(CHEAP_COST.t, CHEAP_COST.m_kib, CHEAP_COST.p)] * 2


def test_too_little_memory_has_its_own_name() -> None:
    cost = Argon2Cost(t=1, m_kib=2**32 - 1, p=1)
    with pytest.raises(Fault) as raised:
        make_slot("u07", PASSPHRASE, SECRETS, cost, CountingChance())
    assert raised.value.code is FaultCode.MEMORY_TOO_LITTLE
    assert raised.value.facts == {"needed_mib": 4_194_303}


def test_the_products_cost_is_within_the_limits() -> None:
    assert slots.DEFAULT_COST.is_bearable
    assert (slots.DEFAULT_COST.t, slots.DEFAULT_COST.m_kib, slots.DEFAULT_COST.p) == (3, 262_144, 4)


def test_secrets_are_not_shown_by_accident() -> None:
    assert SECRETS.age_secret not in repr(SECRETS)
    assert SECRETS.signing_seed_hex not in repr(SECRETS)


def _changed(**fields: object) -> bytes:
    return json.dumps(json.loads(SLOT) | fields).encode("ascii")


def _must_not_run(*_: object, **__: object) -> bytes:
    raise AssertionError("Argon2 was started")
