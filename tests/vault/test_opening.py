"""Making and unlocking a vault, and every way in which that is refused."""

from __future__ import annotations

import json
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from desktop.crypto import slots
from desktop.crypto.age import new_identity, seal_bytes
from desktop.crypto.namespaces import BUNDLE, VAULT_KEY
from desktop.crypto.signing import SigningKey
from desktop.crypto.slots import SlotSecrets, make_slot
from desktop.domain.destination import Destination
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import DestinationId
from desktop.domain.people import Role
from desktop.vault.layout import accounts_at
from desktop.vault.opening import Unlocked, create_vault, unlock_vault
from desktop.vault.vault import Vault
from tests.fakes.small_disks import make_read_only, small_disk
from tests.fakes.vaults import (
    CHEAP_COST,
    FOUNDER,
    PASSPHRASE,
    SECOND_PASSPHRASE,
    CountingChance,
    FixedClock,
    founded_vault,
    second_account,
    signed_in,
    vault_root,
)  # fmt: skip


@pytest.fixture
def root(tmp_path: Path) -> Path:
    founded_vault(tmp_path).vault.close()
    return vault_root(tmp_path)


def unlock(root: Path, account: str = FOUNDER.id, passphrase: str = PASSPHRASE) -> Unlocked:
    return unlock_vault(root, account, passphrase, clock=FixedClock(), chance=CountingChance())


def refusal(root: Path, account: str = FOUNDER.id, passphrase: str = PASSPHRASE) -> Fault:
    with pytest.raises(Fault) as raised:
        unlock(root, account, passphrase).vault.close()
    return raised.value


def raw_database(root: Path) -> dbapi2.Connection:
    """The database as somebody who has the vault's key would open it: without our checks."""
    unlocked = unlock(root)
    key = bytes(unlocked.vault.keys.vault).hex()
    unlocked.vault.close()
    connection = dbapi2.connect(str(root / "vault.db"), isolation_level=None)
    connection.execute(f"PRAGMA key=\"x'{key}'\"")
    return connection


@pytest.fixture
def closing() -> Iterator[list[Vault]]:
    vaults: list[Vault] = []
    yield vaults
    for vault in vaults:
        vault.close()


def test_the_founder_comes_in_again_and_is_a_custodian(root: Path, closing: list[Vault]) -> None:
    unlocked = unlock(root)
    closing.append(unlocked.vault)
    assert unlocked.account.roles == {Role.INTERVIEWER, Role.CUSTODIAN}
    assert unlocked.account.ssh_public_key == unlocked.signer.public_line
    assert unlocked.vault.origin == f"vault-{unlocked.vault.id[:8]}"


def test_a_handle_is_taken_as_people_type_it(root: Path, closing: list[Vault]) -> None:
    unlocked = unlock(root, " Interviewer-1 ")
    closing.append(unlocked.vault)
    assert unlocked.vault.accounts.get(unlocked.account.id) == unlocked.account


def test_everything_is_private(root: Path) -> None:
    for path in (root, *root.rglob("*")):
        expected = 0o700 if path.is_dir() else 0o600
        assert stat.S_IMODE(path.stat().st_mode) == expected, path


def test_the_layout_is_the_designs(root: Path) -> None:
    names = {path.name for path in root.iterdir()}
    assert names == {
        "vault.json", "slots", "vault.key.age", "vault.key.age.sig", "vault.db", "media", "outbox", "inbox", "vault.lock",
    }  # fmt: skip
    facts = json.loads((root / "vault.json").read_bytes())
    assert facts.keys() == {"format", "vault", "origin"}
    assert accounts_at(root) == [FOUNDER.id]


def test_no_name_is_readable_without_a_key(root: Path) -> None:
    for path in root.rglob("*"):
        if path.is_file():
            assert FOUNDER.display_name.encode() not in path.read_bytes()


@pytest.mark.parametrize(
    ("account", "passphrase"),
    [(FOUNDER.id, "wrong passphrase"), ("nobody", PASSPHRASE), ("", PASSPHRASE), ("../../etc", PASSPHRASE)],
)
def test_wrong_passphrase_and_unknown_account_are_the_same_refusal(root: Path, account: str, passphrase: str) -> None:
    fault = refusal(root, account, passphrase)
    assert (fault.code, fault.facts) == (FaultCode.VAULT_UNLOCK_REFUSED, {})


@pytest.mark.parametrize("account", [FOUNDER.id, "nobody", "../../etc"])
def test_every_refusal_costs_one_argon2_of_the_same_cost(
    root: Path, account: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    costs = []
    real = slots._kek

    def counted(passphrase: bytes, salt: str, cost: slots.Argon2Cost) -> bytes:
        costs.append(cost)
        return real(passphrase, salt, cost)

    monkeypatch.setattr(slots, "_kek", counted)
    refusal(root, account, "wrong passphrase")
    assert costs == [CHEAP_COST]


def test_one_opener_at_a_time(root: Path, closing: list[Vault]) -> None:
    closing.append(unlock(root).vault)
    assert refusal(root).code is FaultCode.VAULT_ALREADY_OPEN


def test_another_process_is_refused_too(root: Path, closing: list[Vault]) -> None:
    script = (
        "import sys; from pathlib import Path; from desktop.vault.single_opener import SingleOpener\n"
        "opener = SingleOpener(Path(sys.argv[1])); print('held', flush=True); sys.stdin.read()"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", script, str(root)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    assert refusal(root).code is FaultCode.VAULT_ALREADY_OPEN
    holder.kill()
    holder.communicate()
    closing.append(unlock(root).vault)


def test_a_closed_vault_is_locked_and_has_forgotten_its_key(root: Path) -> None:
    unlocked = unlock(root)
    unlocked.vault.close()
    unlocked.vault.close()
    assert bytes(unlocked.vault.keys.vault) == bytes(32)
    with pytest.raises(Fault) as raised:
        unlocked.vault.accounts.all()
    assert raised.value.code is FaultCode.VAULT_LOCKED


def test_no_vault_there(tmp_path: Path) -> None:
    assert refusal(tmp_path / "nothing").code is FaultCode.VAULT_NOT_FOUND
    assert refusal(tmp_path).code is FaultCode.VAULT_NOT_FOUND
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["vault.key.age", "vault.key.age.sig", "vault.db"])
def test_a_missing_file_is_named(root: Path, name: str) -> None:
    (root / name).unlink()
    fault = refusal(root)
    assert (fault.code, fault.facts) == (FaultCode.VAULT_FILE_MISSING, {"name": name})


def test_a_vault_without_any_slot_lacks_its_slots(root: Path) -> None:
    (root / "slots" / f"{FOUNDER.id}.json").unlink()
    assert refusal(root).facts == {"name": "slots"}


def test_a_newer_folder_and_a_newer_database_are_named(root: Path) -> None:
    facts = json.loads((root / "vault.json").read_bytes())
    (root / "vault.json").write_text(json.dumps(facts | {"format": 2}))
    assert refusal(root).code is FaultCode.VAULT_NEWER_VERSION
    (root / "vault.json").write_text(json.dumps(facts))
    connection = raw_database(root)
    connection.execute("PRAGMA user_version=999")
    connection.close()
    assert refusal(root).code is FaultCode.VAULT_NEWER_VERSION


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"{}", b"\xff", b'{"format":1,"vault":"x","origin":"vault-1"}', b'{"format":"1"}']
)
def test_a_damaged_vault_json_is_named(root: Path, content: bytes) -> None:
    (root / "vault.json").write_bytes(content)
    fault = refusal(root)
    assert (fault.code, fault.facts) == (FaultCode.VAULT_DAMAGED, {"name": "vault.json"})


def test_facts_of_another_vault_are_not_believed(root: Path) -> None:
    facts = json.loads((root / "vault.json").read_bytes())
    (root / "vault.json").write_text(json.dumps(facts | {"origin": "vault-00000000"}))
    assert refusal(root).code is FaultCode.VAULT_DAMAGED


@pytest.mark.parametrize("damage", ["empty", "cut", "flip first page", "flip in the middle", "other content"])
def test_a_damaged_database_is_named(root: Path, damage: str) -> None:
    path = root / "vault.db"
    data = bytearray(path.read_bytes())
    match damage:
        case "empty":
            data.clear()
        case "cut":
            del data[5000:]
        case "flip first page":
            data[100] ^= 1
        case "flip in the middle":
            for page in range(4096, len(data), 4096):
                data[page + 50] ^= 1
        case _:
            data = bytearray(b"not a database" * 1000)
    path.write_bytes(data)
    fault = refusal(root)
    assert (fault.code, fault.facts) == (FaultCode.VAULT_DAMAGED, {"name": "vault.db"})


def test_a_slot_of_nobody_or_of_somebody_else_does_not_help(tmp_path: Path) -> None:
    founder = signed_in(tmp_path)
    second_account(founder)
    founder.lock()
    root = vault_root(tmp_path)
    (root / "slots" / "supervisor-1.json").replace(root / "slots" / f"{FOUNDER.id}.json")
    assert refusal(root, FOUNDER.id, SECOND_PASSPHRASE).code is FaultCode.VAULT_SLOT_DAMAGED
    (root / "slots" / f"{FOUNDER.id}.json").rename(root / "slots" / "ghost.json")
    assert refusal(root, "ghost", SECOND_PASSPHRASE).code is FaultCode.VAULT_SLOT_DAMAGED


def test_a_planted_vault_key_is_found_by_its_signature(root: Path) -> None:
    """Somebody with the disk seals a key of his own to us: age alone would take it."""
    slot = json.loads((root / "slots" / f"{FOUNDER.id}.json").read_text())
    planted = seal_bytes(b"00" * 32 + b"\n", [slot["age_recipient"]], armored=True)
    thief = SigningKey.from_seed(bytes(32))
    (root / "vault.key.age").write_bytes(planted)
    assert refusal(root).code is FaultCode.VAULT_KEY_SIGNATURE_WRONG
    for armored in (thief.sign(planted, VAULT_KEY), "no signature", ""):
        (root / "vault.key.age.sig").write_text(armored)
        assert refusal(root).code is FaultCode.VAULT_KEY_SIGNATURE_WRONG
        (root / "vault.key.age.sig.next").write_text(armored)
        assert refusal(root).code is FaultCode.VAULT_KEY_SIGNATURE_WRONG


def test_a_custodian_can_not_be_made_by_oneself(root: Path) -> None:
    """A slot of the thief's own, with a grant signed by the thief himself."""
    thief, keys = SigningKey.from_seed(bytes(32)), new_identity()
    slot = make_slot(
        "thief", "x" * 12, SlotSecrets(keys.secret, thief.seed.hex(), thief.public_line), CHEAP_COST, CountingChance()
    )
    vault_id = json.loads((root / "vault.json").read_bytes())["vault"]
    from desktop.vault.custodians import with_grant

    (root / "slots" / "thief.json").write_bytes(with_grant(slot, vault_id, thief))
    recipient = json.loads((root / "slots" / f"{FOUNDER.id}.json").read_text())["age_recipient"]
    planted = seal_bytes(b"00" * 32 + b"\n", [recipient, keys.recipient], armored=True)
    (root / "vault.key.age").write_bytes(planted)
    (root / "vault.key.age.sig").write_text(thief.sign(planted, VAULT_KEY))
    assert refusal(root).code is FaultCode.VAULT_KEY_SIGNATURE_WRONG


def test_a_signature_for_another_purpose_is_none(root: Path) -> None:
    unlocked = unlock(root)
    unlocked.vault.close()
    sealed = (root / "vault.key.age").read_bytes()
    (root / "vault.key.age.sig").write_text(unlocked.signer.sign(sealed, BUNDLE))
    assert refusal(root).code is FaultCode.VAULT_KEY_SIGNATURE_WRONG


def test_a_read_only_disk_is_named(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 8192) as disk:
        founded_vault(disk).vault.close()
        make_read_only(disk)
        assert refusal(vault_root(disk)).code is FaultCode.VAULT_READ_ONLY
        with pytest.raises(Fault) as raised:
            create_vault(disk / "b", FOUNDER, PASSPHRASE, cost=CHEAP_COST, clock=FixedClock(), chance=CountingChance())
        assert raised.value.code is FaultCode.VAULT_READ_ONLY


def fill(path: Path) -> None:
    with suppress(OSError), path.open("wb", buffering=0) as file:
        while file.write(bytes(4096)):
            pass


def test_a_full_disk_is_named_and_nothing_is_lost(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 3072) as disk:
        unlocked = founded_vault(disk)
        filler = disk / "filler"
        fill(filler)
        big = Destination(DestinationId("d"), "x" * 2_000_000, "g", (), None, FixedClock().now())
        with pytest.raises(Fault) as raised:
            unlocked.vault.destinations.add(big)
        assert raised.value.code is FaultCode.DISK_FULL
        filler.unlink()
        assert unlocked.vault.destinations.all() == []
        assert unlocked.vault.check_integrity() == []
        unlocked.vault.close()
        unlock(vault_root(disk)).vault.close()
