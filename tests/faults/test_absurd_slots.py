"""Slots and lists that ask for absurd memory, time or depth: refused before any work is done and any memory is taken."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop.crypto import slots
from desktop.domain.faults import Fault, FaultCode
from desktop.vault.backup_format import MOST_MANIFEST_BYTES, read_snapshot
from desktop.vault.opening import unlock_vault
from tests.fakes.bounds import bounded_memory
from tests.fakes.three_accounts import CUSTODIAN, CUSTODIAN_PASSPHRASE
from tests.fakes.vaults import (
    FOUNDER,
    PASSPHRASE,
    CountingChance,
    FixedClock,
    second_account,
    signed_in,
    vault_root,
)

MIB, GIB_IN_KIB = 1 << 20, 1 << 20
MOST_SECONDS = 1.0
Edit = Callable[[str], str]


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("absurd")
    founder = signed_in(folder)
    second_account(founder, CUSTODIAN, CUSTODIAN_PASSPHRASE)
    founder.lock()
    return vault_root(folder)


@pytest.fixture
def work(monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, int, int]]:
    """The costs of every Argon2 that would have been done; none is."""
    costs: list[tuple[int, int, int]] = []

    def noted(*_: object, **how: int) -> bytes:
        costs.append((how["time_cost"], how["memory_cost"], how["parallelism"]))
        return bytes(how["hash_len"])

    monkeypatch.setattr(slots, "hash_secret_raw", noted)
    return costs


@pytest.fixture
def edited(root: Path) -> Iterator[Callable[[Edit], None]]:
    """Edits the founder's slot as text; as it was again afterwards."""
    path = root / "slots" / f"{FOUNDER.id}.json"
    before = path.read_bytes()

    def edit(change: Edit) -> None:
        path.write_text(change(before.decode("ascii")), "utf-8")

    yield edit
    path.write_bytes(before)
    (root / "wrong_tries.json").unlink(missing_ok=True)


def with_values(**values: Any) -> Edit:
    return lambda text: json.dumps(json.loads(text) | values)


def in_place_of(name: str, value: str) -> Edit:
    """`value` as it stands, which need not be JSON that anybody would write."""
    return lambda text: text.replace(f'"{name}": {json.dumps(json.loads(text)[name])}', f'"{name}": {value}')


def twice(name: str, value: str) -> Edit:
    return lambda text: text.replace("{", f'{{"{name}": {value},', 1)


def last(name: str, value: str) -> Edit:
    return lambda text: text.rstrip()[:-1] + f',"{name}": {value}}}'


DEEP = "[" * 20_000 + "]" * 20_000
ABSURD: dict[str, Edit] = {
    "memory above the limit": with_values(m_kib=4 * GIB_IN_KIB + 1),
    "a tebibyte": with_values(m_kib=1 << 30),
    "more than a number holds": with_values(m_kib=1 << 64),
    "three thousand digits": in_place_of("m_kib", "9" * 3000),
    "five thousand digits": in_place_of("m_kib", "9" * 5000),
    "an infinite number": in_place_of("m_kib", "1e999"),
    "infinity": in_place_of("m_kib", "Infinity"),
    "no number": in_place_of("m_kib", "NaN"),
    "no number elsewhere": in_place_of("user", "NaN"),
    "a fraction": in_place_of("m_kib", "65536.0"),
    "less than Argon2 takes": with_values(m_kib=7),
    "less than nothing": with_values(m_kib=-(1 << 20)),
    "passes above the limit": with_values(t=21),
    "passes without end": with_values(t=1 << 31),
    "no pass": with_values(t=0),
    "lanes above the limit": with_values(p=17),
    "lanes without end": with_values(p=1 << 24),
    "no lane": with_values(p=0),
    "truth for a number": with_values(t=True),
    "another of memory before": twice("m_kib", "4194304"),
    "another of memory after": last("m_kib", "4194304"),
    "another of the salt": last("salt", '"A"'),
    "deep in memory": in_place_of("m_kib", DEEP),
    "deep in the chain": last("custodian_chain", DEEP),
    "deeper than the file may be": last("custodian_chain", "[" * 70_000 + "]" * 70_000),
    "a name that no slot has": last("note", '"x"'),
    "longer than a slot": last("custodian_chain", json.dumps(["x" * 70_000])),
    "longer by white space": lambda text: text + " " * 70_000,
    "longer before it begins": lambda text: " " * 70_000 + text,
    "a hundred MiB": lambda text: text + " " * (100 * MIB),
    "a salt without end": with_values(salt="A" * 50_000),
    "secrets without end": with_values(wrapped="A" * 60_000),
    "a key without end": with_values(ssh_pub="ssh-ed25519 " + "A" * 50_000),
    "text that is no text": in_place_of("user", r'"\ud800"'),
}


@pytest.mark.parametrize("name", ABSURD)
def test_an_absurd_slot_is_damaged_and_costs_nothing(
    root: Path, edited: Callable[[Edit], None], work: list[tuple[int, int, int]], name: str
) -> None:
    edited(ABSURD[name])
    code, seconds = refusal(root, FOUNDER.id, PASSPHRASE)
    if name == "text that is no text":  # only the name of its account, which is looked at when it is open
        assert code in (FaultCode.VAULT_SLOT_DAMAGED, FaultCode.VAULT_UNLOCK_REFUSED)
        return
    assert (code, work) == (FaultCode.VAULT_SLOT_DAMAGED, [])
    assert seconds < MOST_SECONDS


@pytest.mark.parametrize("name", ["a tebibyte", "deep in the chain", "a hundred MiB"])
def test_it_costs_nothing_for_an_unknown_account_either(
    root: Path, edited: Callable[[Edit], None], work: list[tuple[int, int, int]], name: str
) -> None:
    """Which is given the work of the first slot there is."""
    (root / "slots" / f"{CUSTODIAN.id}.json").rename(root / "slots" / "aside")
    try:
        edited(ABSURD[name])
        code, seconds = refusal(root, "nobody-7", PASSPHRASE)
    finally:
        (root / "slots" / "aside").rename(root / "slots" / f"{CUSTODIAN.id}.json")
    assert (code, work) == (FaultCode.VAULT_SLOT_DAMAGED, [])
    assert seconds < MOST_SECONDS


@pytest.mark.parametrize("name", ABSURD)
def test_an_absurd_slot_of_somebody_else_is_in_nobodys_way(
    root: Path, edited: Callable[[Edit], None], name: str
) -> None:
    edited(ABSURD[name])
    with bounded_memory(300 * MIB):
        opened = unlock_vault(root, CUSTODIAN.id, CUSTODIAN_PASSPHRASE, clock=FixedClock(), chance=CountingChance(name))
    assert opened.account.id == CUSTODIAN.id
    opened.vault.close()


@pytest.mark.parametrize("name", ["a tebibyte", "deep in the chain", "a hundred MiB", "another of memory after"])
def test_an_absurd_slot_that_waits_costs_no_work_besides_that_of_the_own(
    root: Path, work: list[tuple[int, int, int]], name: str
) -> None:
    own = root / "slots" / f"{FOUNDER.id}.json"
    waiting = own.with_name(own.name + ".next")
    waiting.write_text(ABSURD[name](own.read_text("ascii")), "ascii")
    code, _ = refusal(root, FOUNDER.id, PASSPHRASE)  # nothing opens by an Argon2 that is not done
    assert (code, len(work)) == (FaultCode.VAULT_UNLOCK_REFUSED, 1)
    waiting.unlink()


@pytest.mark.parametrize("cost", [(20, 4 * GIB_IN_KIB, 16), (1, 8, 1), (1, 16 * 8, 16)])
def test_what_lies_within_the_limits_is_tried_as_it_says(
    root: Path, edited: Callable[[Edit], None], work: list[tuple[int, int, int]], cost: tuple[int, int, int],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(os, "sysconf", lambda name: 1 << 20)  # a tebibyte
    t, m_kib, p = cost
    edited(with_values(t=t, m_kib=m_kib, p=p))
    assert refusal(root, FOUNDER.id, PASSPHRASE)[0] is FaultCode.VAULT_UNLOCK_REFUSED
    assert work == [cost]


def test_more_than_the_machine_has_is_never_asked_for(
    root: Path, edited: Callable[[Edit], None], work: list[tuple[int, int, int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Linux promises memory that is not there, and kills whoever uses it."""
    monkeypatch.setattr(
        os, "sysconf", lambda name: {"SC_PAGE_SIZE": 4096, "SC_PHYS_PAGES": 1 << 18}[name]
    )  # a gibibyte
    edited(with_values(m_kib=GIB_IN_KIB + 1))
    assert (refusal(root, FOUNDER.id, PASSPHRASE)[0], work) == (FaultCode.MEMORY_TOO_LITTLE, [])


@pytest.mark.skipif(sys.platform != "linux", reason="only here can memory be made short")
def test_more_than_there_is_just_now_is_said_and_is_no_wrong_try(root: Path, edited: Callable[[Edit], None]) -> None:
    """The real Argon2, which finds no room."""
    edited(with_values(m_kib=2 * GIB_IN_KIB))
    for _ in range(5):
        code, seconds = refusal(root, FOUNDER.id, PASSPHRASE)
        assert code is FaultCode.MEMORY_TOO_LITTLE
        assert seconds < MOST_SECONDS


@pytest.mark.parametrize(
    "list_",
    [
        b"[" + b"{}," * (MOST_MANIFEST_BYTES // 3 - 1) + b"{}", b"9" * MOST_MANIFEST_BYTES,
        b"[" + b"0," * (MOST_MANIFEST_BYTES // 2 - 1) + b"0]", b" " * (MOST_MANIFEST_BYTES + 1),
        b'{"files":' + b'[{"a":0},' * (MOST_MANIFEST_BYTES // 10),
    ],
    ids=["objects", "digits", "numbers", "length", "depth"],
)  # fmt: skip
def test_an_absurd_list_on_a_backup_drive_takes_no_more_than_its_length(list_: bytes) -> None:
    begun = time.process_time()
    with bounded_memory(3 * MOST_MANIFEST_BYTES), pytest.raises(ValueError, match=r"."):
        read_snapshot(list_)
    assert time.process_time() - begun < 3 * MOST_SECONDS


def refusal(root: Path, account: str, passphrase: str) -> tuple[FaultCode, float]:
    """The fault of an unlocking, and the processor's seconds it took; within little memory."""
    begun = time.process_time()
    with bounded_memory(300 * MIB), pytest.raises(Fault) as raised:
        unlock_vault(root, account, passphrase, clock=FixedClock(), chance=CountingChance("absurd")).vault.close()
    (root / "wrong_tries.json").unlink(missing_ok=True)
    return raised.value.code, time.process_time() - begun
