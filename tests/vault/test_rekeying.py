"""A new vault key: the old one opens nothing, everybody else comes in, and no interruption locks anybody out."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from desktop.crypto.age import new_identity
from desktop.crypto.signing import SigningKey
from desktop.custody.audit import check_log, check_rows
from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault, FaultCode
from desktop.vault.database import Database
from desktop.vault.key_file import write_new_key
from desktop.vault.recipients import key_recipients
from desktop.vault.rekeying import rekey_vault
from tests.fakes.crashes import Crash, crash_at, steps_of
from tests.fakes.evidence import write_everything
from tests.fakes.small_disks import small_disk
from tests.fakes.vaults import (
    FOUNDER,
    PASSPHRASE,
    SECOND,
    SECOND_PASSPHRASE,
    CountingChance,
    second_account,
    sign_in_again,
    signed_in,
    vault_root,
)  # fmt: skip

EVERYBODY = ((FOUNDER.id, PASSPHRASE), (SECOND.id, SECOND_PASSPHRASE))


@pytest.fixture
def office(tmp_path: Path) -> Path:
    founder = signed_in(tmp_path)
    second_account(founder)
    write_everything(founder)
    founder.lock()
    return tmp_path


def rekey(someone: SignedIn, salt: str = "rekey") -> None:
    rekey_vault(someone.vault, someone.signer, CountingChance(salt))


def require_open_for_everybody(folder: Path) -> None:
    for account, passphrase in EVERYBODY:
        someone = sign_in_again(folder, account, passphrase)
        assert check_log(someone.vault) == []
        assert check_rows(someone.vault) == []
        assert someone.vault.check_integrity() == []
        someone.lock()
    left = {path.name for path in vault_root(folder).iterdir()}
    assert not {name for name in left if "next" in name or name.endswith(".part")}


def opens_with(path: Path, key: bytes) -> bool:
    connection = dbapi2.connect(str(path))
    connection.execute("PRAGMA cipher_log_level=NONE")
    connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
    try:
        connection.execute("SELECT count(*) FROM account").fetchone()
    except dbapi2.DatabaseError:
        return False
    finally:
        connection.close()
    return True


def test_the_old_key_opens_nothing_and_everybody_comes_in(office: Path) -> None:
    someone = sign_in_again(office)
    old = someone.vault.keys.vault.bytes()
    rekey(someone)
    new = someone.vault.keys.vault.bytes()
    write_after = someone.vault.entries.count()
    someone.lock()
    path = vault_root(office) / "vault.db"
    assert (opens_with(path, old), opens_with(path, new)) == (False, True)
    again = sign_in_again(office)
    assert again.vault.entries.count() > write_after
    again.lock()
    require_open_for_everybody(office)


def test_nothing_under_the_old_key_is_left_in_the_write_ahead_log(office: Path) -> None:
    someone = sign_in_again(office)
    rekey(someone)
    assert (vault_root(office) / "vault.db-wal").stat().st_size == 0
    someone.lock()


def test_the_key_is_sealed_to_active_accounts_only(office: Path) -> None:
    someone = sign_in_again(office)
    assert key_recipients(someone.vault)[:2] == [a.age_recipient for a in someone.vault.accounts.all()]
    someone.lock()


def test_somebody_no_grant_leads_to_can_not_rekey(office: Path) -> None:
    someone = sign_in_again(office)
    before = someone.vault.keys.vault.bytes()
    with pytest.raises(Fault) as raised:
        rekey_vault(someone.vault, SigningKey.from_seed(bytes(32)), CountingChance())
    assert raised.value.code is FaultCode.VAULT_KEY_SIGNATURE_WRONG
    assert someone.vault.keys.vault.bytes() == before
    someone.lock()
    require_open_for_everybody(office)


def test_a_break_at_any_step_locks_nobody_out(office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(vault_root(office), office / "kept")
    monkeypatch.setattr(Database, "_reset_key", _as_a_step(Database._reset_key))
    someone = sign_in_again(office)
    with monkeypatch.context() as patch:
        total = steps_of(patch, lambda: rekey(someone))
    someone.lock()
    assert total > 10
    for step in range(total):
        shutil.rmtree(vault_root(office))
        shutil.copytree(office / "kept", vault_root(office))
        someone = sign_in_again(office)
        with monkeypatch.context() as patch:
            crash_at(patch, step)
            with pytest.raises(Crash):
                rekey(someone)
        someone.vault.close()
        require_open_for_everybody(office)


def _as_a_step(real: object) -> object:
    """The library's own call counts as one step before and one step after it."""

    def call(database: Database, *values: object) -> None:
        database.execute("SELECT 1")
        real(database, *values)  # type: ignore[operator]
        database.execute("SELECT 1")

    return call


def test_a_disk_without_room_is_said_before_anything_is_touched(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 8192) as disk:
        someone = signed_in(disk)
        _fill(disk, keep_bytes=300 << 10)
        with pytest.raises(Fault) as raised:
            rekey(someone)
        assert raised.value.code is FaultCode.DISK_FULL
        (disk / "filler").unlink()
        someone.lock()
        sign_in_again(disk).lock()


def test_a_disk_that_fills_up_meanwhile_leaves_the_old_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.vault.rekeying._ROOM", 0)
    with small_disk(tmp_path / "disk", 8192) as disk:
        someone = signed_in(disk)
        old = someone.vault.keys.vault.bytes()
        _fill(disk, keep_bytes=100 << 10)
        with pytest.raises(Fault) as raised:
            rekey(someone)
        assert raised.value.code is FaultCode.DISK_FULL
        assert someone.vault.keys.vault.bytes() == old
        (disk / "filler").unlink()
        someone.lock()
        again = sign_in_again(disk)
        assert again.vault.check_integrity() == []
        rekey(again)
        again.lock()
        sign_in_again(disk).lock()


def _fill(disk: Path, keep_bytes: int) -> None:
    (disk / "filler").write_bytes(bytes(max(0, shutil.disk_usage(disk).free - keep_bytes)))


def test_a_planted_next_key_is_not_taken(office: Path) -> None:
    """While the key in force works, what lies beside it is thrown away unread."""
    slot = json.loads((vault_root(office) / "slots" / f"{FOUNDER.id}.json").read_text())
    thief = SigningKey.from_seed(bytes(32))
    write_new_key(vault_root(office), bytes(32), [slot["age_recipient"], new_identity().recipient], thief)
    require_open_for_everybody(office)


def test_a_planted_next_key_with_a_planted_database_is_refused(office: Path) -> None:
    root = vault_root(office)
    slot = json.loads((root / "slots" / f"{FOUNDER.id}.json").read_text())
    write_new_key(root, bytes(32), [slot["age_recipient"]], SigningKey.from_seed(bytes(32)))
    (root / "vault.db").write_bytes(b"")
    database = Database(root / "vault.db", bytes(32))
    database.execute("CREATE TABLE account (id TEXT)")
    database.close()
    with pytest.raises(Fault) as raised:
        sign_in_again(office)
    assert raised.value.code is FaultCode.VAULT_KEY_SIGNATURE_WRONG


def test_rekeying_inside_a_transaction_is_a_defect(office: Path) -> None:
    someone = sign_in_again(office)
    with pytest.raises(Fault) as raised, someone.vault.transaction():
        rekey(someone)
    assert raised.value.code is FaultCode.DEFECT
    someone.lock()
    require_open_for_everybody(office)
