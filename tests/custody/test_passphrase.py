"""A new passphrase: the own slot alone changes, whole or not at all, and the log says so."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop.crypto.key_file import make_key_file
from desktop.crypto.slots import Argon2Cost, read_slot, slot_mark
from desktop.custody import passphrase as passphrase_module
from desktop.custody.audit import check_log
from desktop.custody.passphrase import change_passphrase, needs_key_file
from desktop.custody.signed_in import SignedIn, sign_in
from desktop.domain.custody import Action
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import AccountId
from desktop.domain.people import Role
from desktop.vault.files import write_whole
from desktop.vault.layout import slot_path
from desktop.vault.opening import NewAccount, unlock_vault
from tests.fakes.vaults import (
    CHEAP_COST,
    EMPTY_FORM,
    FOUNDER,
    PASSPHRASE,
    SECOND,
    CountingChance,
    FixedClock,
    second_account,
    sign_in_again,
    signed_in,
    vault_root,
)

NEW = "nine geese over the quiet field"
KEY_FILE = make_key_file(CountingChance("key file"))
OTHER_KEY_FILE = make_key_file(CountingChance("another"))
SECOND_CUSTODIAN = NewAccount(AccountId("custodian-2"), "Custodian", frozenset({Role.CUSTODIAN}))


def change(someone: SignedIn, old: str = PASSPHRASE, new: str = NEW, **files: bytes | None) -> None:
    change_passphrase(someone, old, new, cost=CHEAP_COST, **files)


def opens(folder: Path, passphrase: str, key_file: bytes | None = None, account: str = FOUNDER.id) -> FaultCode | None:
    """The fault of an unlocking, or None if it opened."""
    try:
        unlocked = unlock_vault(
            vault_root(folder), account, passphrase, key_file=key_file, clock=FixedClock(), chance=CountingChance()
        )
    except Fault as fault:
        return fault.code
    unlocked.vault.close()
    return None


def slots_of(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (vault_root(folder) / "slots").iterdir()}


def test_the_new_one_opens_and_the_old_one_does_not(tmp_path: Path) -> None:
    someone = signed_in(tmp_path, kit=False)
    change(someone)
    someone.lock()
    assert opens(tmp_path, PASSPHRASE) is FaultCode.VAULT_UNLOCK_REFUSED
    assert opens(tmp_path, NEW) is None


def test_only_the_own_slot_is_written(tmp_path: Path) -> None:
    founder = signed_in(tmp_path, kit=False)
    second, passphrase = second_account(founder)
    founder.lock()
    before, key = slots_of(tmp_path), (vault_root(tmp_path) / "vault.key.age").read_bytes()
    someone = sign_in_again(tmp_path, second.id, passphrase)
    change(someone, passphrase)
    someone.lock()
    after = slots_of(tmp_path)
    assert {name for name in after if after[name] != before.get(name)} == {f"{second.id}.json"}
    assert (vault_root(tmp_path) / "vault.key.age").read_bytes() == key
    assert opens(tmp_path, PASSPHRASE) is None


def test_keys_stay_what_they_were_and_the_salt_does_not(tmp_path: Path) -> None:
    someone = signed_in(tmp_path, kit=False)
    before = json.loads(slots_of(tmp_path)[f"{FOUNDER.id}.json"])
    change(someone)
    after = json.loads(slots_of(tmp_path)[f"{FOUNDER.id}.json"])
    same = ("v", "user", "kdf", "argon2_version", "t", "m_kib", "p", "wrap", "age_recipient", "ssh_pub")
    assert [before[name] for name in same] == [after[name] for name in same]
    assert before["salt"] != after["salt"]
    assert before["wrapped"] != after["wrapped"]
    someone.lock()


def test_a_custodian_stays_one(tmp_path: Path) -> None:
    """The grant lies in the slot: without it nobody would believe what this custodian seals."""
    founder = signed_in(tmp_path, kit=False)
    second_account(founder, SECOND_CUSTODIAN, "passphrase of two painted herons")
    founder.lock()
    custodian = sign_in_again(tmp_path, SECOND_CUSTODIAN.id, "passphrase of two painted herons")
    change(custodian, "passphrase of two painted herons")
    second_account(custodian, SECOND)  # seals the vault key anew
    custodian.lock()
    assert opens(tmp_path, PASSPHRASE) is None
    assert opens(tmp_path, NEW, account=SECOND_CUSTODIAN.id) is None


def test_it_is_in_the_log_and_the_log_holds(tmp_path: Path) -> None:
    someone = signed_in(tmp_path, kit=False)
    change(someone)
    change(someone, NEW, PASSPHRASE, new_key_file=KEY_FILE)
    said = [json.loads(entry.body) for entry in someone.vault.entries.all()]
    changes = [(body["object"], body["facts"]) for body in said if body["action"] == Action.PASSPHRASE_CHANGED]
    marks = [facts.pop("slot_sha256") for _, facts in changes]
    assert changes == [
        (FOUNDER.id, {"second_factor": "none", "memory_mib": 0}),
        (FOUNDER.id, {"second_factor": "key-file", "memory_mib": 0}),
    ]
    assert marks[0] != marks[1] == slot_mark(slot_path(someone.vault.root, FOUNDER.id).read_bytes())
    assert check_log(someone.vault) == []
    someone.lock()


def test_a_key_file_comes_stays_is_exchanged_and_goes(tmp_path: Path) -> None:
    someone = signed_in(tmp_path, kit=False)
    assert not needs_key_file(someone)
    change(someone, PASSPHRASE, PASSPHRASE, new_key_file=KEY_FILE)
    assert needs_key_file(someone)
    with pytest.raises(Fault) as raised:
        change(someone, PASSPHRASE, NEW)
    assert raised.value.code is FaultCode.KEY_FILE_NEEDED
    change(someone, PASSPHRASE, NEW, key_file=KEY_FILE, new_key_file=KEY_FILE)
    change(someone, NEW, NEW, key_file=KEY_FILE, new_key_file=OTHER_KEY_FILE)
    someone.lock()
    assert opens(tmp_path, NEW) is FaultCode.KEY_FILE_NEEDED
    assert opens(tmp_path, NEW, KEY_FILE) is FaultCode.VAULT_UNLOCK_REFUSED
    assert opens(tmp_path, NEW, b"no key file") is FaultCode.KEY_FILE_INVALID
    again = sign_in(
        unlock_vault(
            vault_root(tmp_path),
            FOUNDER.id,
            NEW,
            key_file=OTHER_KEY_FILE,
            clock=FixedClock(),
            chance=CountingChance("a"),
        ),
        FixedClock(),
        CountingChance("b"),
        EMPTY_FORM,
    )
    change(again, NEW, PASSPHRASE, key_file=OTHER_KEY_FILE)
    assert not needs_key_file(again)
    again.lock()
    assert opens(tmp_path, PASSPHRASE) is None


@pytest.mark.parametrize(
    ("old", "new", "new_key_file", "code"),
    [
        ("wrong", NEW, None, FaultCode.VAULT_UNLOCK_REFUSED),
        (PASSPHRASE, "short", None, FaultCode.PASSPHRASE_WEAK),
        (PASSPHRASE, "password1234", None, FaultCode.PASSPHRASE_GUESSABLE),
        (PASSPHRASE, NEW, b"no key file", FaultCode.KEY_FILE_INVALID),
    ],
)
def test_what_is_refused_changes_nothing(
    tmp_path: Path, old: str, new: str, new_key_file: bytes | None, code: FaultCode
) -> None:
    someone = signed_in(tmp_path, kit=False)
    before, entries = slots_of(tmp_path), someone.vault.entries.count()
    with pytest.raises(Fault) as raised:
        change(someone, old, new, new_key_file=new_key_file)
    assert raised.value.code is code
    assert slots_of(tmp_path) == before
    assert someone.vault.entries.count() == entries
    someone.lock()


def test_guessing_the_old_one_here_is_braked_too(tmp_path: Path) -> None:
    someone = signed_in(tmp_path, kit=False)
    codes = []
    for _ in range(4):
        with pytest.raises(Fault) as raised:
            change(someone, "wrong")
        codes.append(raised.value.code)
    assert codes[:3] == [FaultCode.VAULT_UNLOCK_REFUSED] * 3
    someone.lock()


def test_a_cost_that_does_not_fit_changes_nothing(tmp_path: Path) -> None:
    someone = signed_in(tmp_path, kit=False)
    before = slots_of(tmp_path)
    with pytest.raises(Fault) as raised:
        change_passphrase(someone, PASSPHRASE, NEW, cost=Argon2Cost(1, 2**32 - 1, 1))
    assert raised.value.code is FaultCode.MEMORY_TOO_LITTLE
    assert slots_of(tmp_path) == before
    someone.lock()


@pytest.mark.parametrize("moment", ["before the slot", "after the slot", "at the commit"])
def test_a_failure_anywhere_leaves_the_old_passphrase_and_no_entry(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    someone = signed_in(tmp_path, kit=False)
    entries, calls = someone.vault.entries.count(), 0

    def failing_write(path: Path, data: bytes) -> None:
        nonlocal calls
        calls += 1
        if calls == 1 and moment == "before the slot":
            raise Fault(FaultCode.DISK_FULL)
        write_whole(path, data)
        if calls == 1 and moment == "after the slot":
            raise Fault(FaultCode.DISK_FAILED, name=path.name)

    with monkeypatch.context() as patched:
        patched.setattr(passphrase_module, "write_whole", failing_write)
        if moment == "at the commit":
            database = someone.vault._database
            execute = type(database).execute

            def refusing(self: object, sql: str, *values: object) -> object:
                if sql.strip().upper().startswith("COMMIT"):
                    raise Fault(FaultCode.DISK_FULL)
                return execute(self, sql, *values)  # type: ignore[arg-type]

            patched.setattr(type(database), "execute", refusing)
        with pytest.raises(Fault):
            change(someone)
    assert someone.vault.entries.count() == entries
    someone.lock()
    assert opens(tmp_path, NEW) is FaultCode.VAULT_UNLOCK_REFUSED
    assert opens(tmp_path, PASSPHRASE) is None


def test_a_slot_of_the_new_cost_is_written(tmp_path: Path) -> None:
    someone = signed_in(tmp_path, kit=False)
    cost = Argon2Cost(2, 128, 1)
    change_passphrase(someone, PASSPHRASE, NEW, cost=cost)
    assert read_slot(slot_path(vault_root(tmp_path), FOUNDER.id).read_bytes()).cost == cost
    someone.lock()
