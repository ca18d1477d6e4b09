"""`identity.db` and its sealed key: every byte counts, and a crash at any step leaves what opens for those entitled."""

from __future__ import annotations

import errno
import json
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from desktop.crypto.signing import SigningKey
from desktop.custody.audit import check_log
from desktop.custody.entitlements import end_entitlement, entitle
from desktop.custody.identities import check_identities, erase_identity, open_identity, write_identity
from desktop.custody.identity_access import entitled_accounts
from desktop.custody.rows import check_rows
from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.finding import findings_of
from desktop.vault.database import Database
from desktop.vault.identity_key import read_identity_key, write_identity_key
from desktop.vault.identity_store import open_store
from desktop.vault.slot_opening import secrets_of
from tests.fakes.crashes import Crash, crash_at, steps_of
from tests.fakes.identities import (
    CODE,
    NAME,
    PROOF,
    REASON,
    SISTER,
    WITNESS,
    colleague,
    nothing_after,
    with_witness,
)
from tests.fakes.vaults import (
    FOUNDER,
    PASSPHRASE,
    SECOND,
    CountingChance,
    FixedClock,
    second_account,
    sign_in_again,
    signed_in,
    vault_root,
)  # fmt: skip

FILES = ("identity.db", "identity.key.age", "identity.key.age.sig")
Work = Callable[[SignedIn], object]


def founded(folder: Path) -> None:
    """A vault with two accounts and no identities."""
    founder = signed_in(folder, kit=False)
    second_account(founder)
    founder.lock()


def kept(folder: Path) -> None:
    """The same with a witness and their sister, and both accounts entitled."""
    founder, _ = with_witness(folder)
    write_identity(founder, CODE, SISTER, PROOF)
    entitle(founder, SECOND.id, PROOF)
    founder.lock()


def first_entitled(founder: SignedIn) -> None:
    entitle(founder, FOUNDER.id)


def written(founder: SignedIn) -> None:
    write_identity(founder, CODE, WITNESS, PROOF)


def ended(founder: SignedIn) -> None:
    end_entitlement(founder, SECOND.id, PROOF)


def opened(founder: SignedIn) -> None:
    open_identity(founder, CODE, REASON, PROOF, colleague(founder))


def swept(founder: SignedIn) -> None:
    erase_identity(founder, CODE, colleague(founder))
    check_identities(founder, PROOF)


def entitled_again(founder: SignedIn) -> None:
    entitle(founder, SECOND.id, PROOF)


ACTS: tuple[tuple[Callable[[Path], None], Work], ...] = (
    (founded, first_entitled),
    (kept, written),
    (kept, ended),
    (kept, opened),
    (kept, swept),
    (kept, entitled_again),
)


@pytest.mark.parametrize(("before", "work"), ACTS, ids=lambda one: one.__name__)
def test_a_crash_at_any_step_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, before: Callable[[Path], None], work: Work
) -> None:
    before(tmp_path)
    shutil.copytree(vault_root(tmp_path), tmp_path / "kept")
    founder = sign_in_again(tmp_path)
    with monkeypatch.context() as patch:
        total = steps_of(patch, lambda: work(founder))
    founder.lock()
    assert total > 5
    for step in range(total):
        shutil.rmtree(vault_root(tmp_path))
        shutil.copytree(tmp_path / "kept", vault_root(tmp_path))
        founder = sign_in_again(tmp_path)
        with monkeypatch.context() as patch:
            crash_at(patch, step)
            with pytest.raises(Crash):
                work(founder)
        founder.vault.close()
        _is_whole_and_goes_on(tmp_path, work, is_new=before is founded)


@pytest.mark.parametrize(("before", "work"), ACTS, ids=lambda one: one.__name__)
def test_a_full_disk_at_any_step_is_said_and_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, before: Callable[[Path], None], work: Work
) -> None:
    before(tmp_path)
    shutil.copytree(vault_root(tmp_path), tmp_path / "kept")
    founder = sign_in_again(tmp_path)
    with monkeypatch.context() as patch:
        total = steps_of(patch, lambda: work(founder))
    founder.lock()
    for step in range(total):
        shutil.rmtree(vault_root(tmp_path))
        shutil.copytree(tmp_path / "kept", vault_root(tmp_path))
        founder = sign_in_again(tmp_path)
        with monkeypatch.context() as patch:
            crash_at(patch, step, lambda: OSError(errno.ENOSPC, "full"))
            said = findings_of(partial(nothing_after, work, founder))
        assert {finding.code for finding in said} <= {FaultCode.DISK_FULL}
        founder.lock()
        _is_whole_and_goes_on(tmp_path, work, is_new=before is founded)


def _is_whole_and_goes_on(folder: Path, work: Work, *, is_new: bool) -> None:
    """What was there is there, the log agrees, and the same act can be done now."""
    founder = sign_in_again(folder)
    if founder.vault.identities.sealing() is not None:
        assert check_identities(founder, PROOF) == []
    if not is_new and founder.vault.identities.covers_of(CODE):
        names = {r.person.name_hangul for r in open_identity(founder, CODE, REASON, PROOF, colleague(founder))}
        assert names == {NAME, SISTER.name_hangul}
    if work is not ended or SECOND.id in entitled_accounts(founder.vault):
        work(founder)
    assert check_identities(founder, PROOF) == []
    assert check_log(founder.vault) == []
    assert check_rows(founder.vault) == []
    left = {path.name for path in vault_root(folder).iterdir() if path.name.startswith("identity")}
    assert left == set(FILES)
    founder.lock()


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("office")
    kept(folder)
    return folder


def _secret(root: Path) -> str:
    return secrets_of(root, FOUNDER.id, PASSPHRASE, clock=FixedClock(), chance=CountingChance()).age_secret


def _public_line(root: Path) -> str:
    return str(json.loads((root / "slots" / f"{FOUNDER.id}.json").read_text())["ssh_pub"])


def _key(root: Path) -> bytearray:
    return read_identity_key(root, _secret(root), [_public_line(root)])


@pytest.mark.parametrize("name", ["identity.key.age", "identity.key.age.sig"])
def test_every_byte_of_the_key_file_and_its_signature_counts(office: Path, tmp_path: Path, name: str) -> None:
    root = tmp_path / "vault"
    shutil.copytree(vault_root(office), root)
    secret, lines = _secret(root), [_public_line(root)]
    whole = (root / name).read_bytes()
    let_through = []
    for at in range(len(whole)):
        changed = bytearray(whole)
        changed[at] ^= 0x01
        (root / name).write_bytes(changed)
        found = findings_of(lambda: nothing_after(read_identity_key, root, secret, lines))
        assert {finding.code for finding in found} <= {FaultCode.IDENTITY_KEY_SIGNATURE_WRONG}, at
        let_through += [] if found else [whole[at : at + 1]]
    (root / name).write_bytes(whole)
    assert read_identity_key(root, secret, lines)
    assert let_through == []


@pytest.mark.parametrize("name", FILES)
def test_a_missing_file_is_named(office: Path, tmp_path: Path, name: str) -> None:
    root = tmp_path / "vault"
    shutil.copytree(vault_root(office), root)
    (root / name).unlink()
    founder = sign_in_again(tmp_path)
    with pytest.raises(Fault) as caught:
        open_identity(founder, CODE, REASON, PROOF, colleague(founder))
    assert (caught.value.code, caught.value.facts) == (FaultCode.VAULT_FILE_MISSING, {"name": name})
    founder.lock()


def test_nothing_is_founded_over_what_was_kept(office: Path, tmp_path: Path) -> None:
    root = tmp_path / "vault"
    shutil.copytree(vault_root(office), root)
    (root / "identity.key.age").unlink()
    founder = sign_in_again(tmp_path)
    before = (root / "identity.db").read_bytes()
    with pytest.raises(Fault) as caught:
        entitle(founder, FOUNDER.id, PROOF)
    assert caught.value.code is FaultCode.VAULT_FILE_MISSING
    assert (root / "identity.db").read_bytes() == before
    founder.lock()


def test_a_key_planted_by_somebody_else_is_refused(office: Path, tmp_path: Path) -> None:
    root = tmp_path / "vault"
    shutil.copytree(vault_root(office), root)
    founder = sign_in_again(tmp_path)
    stranger = SigningKey.generate(CountingChance("stranger"))
    write_identity_key(root, b"k" * 32, [founder.account.age_recipient], stranger)
    with pytest.raises(Fault) as caught:
        write_identity(founder, CODE, WITNESS, PROOF)
    assert caught.value.code is FaultCode.IDENTITY_KEY_SIGNATURE_WRONG
    founder.lock()


def test_no_name_is_readable_in_any_file(office: Path) -> None:
    searched = 0
    for path in vault_root(office).rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            searched += 1
            for word in (NAME, "Kim Jong-sil", "010-5555-0199", SISTER.name_hangul):
                assert word.encode("utf-8") not in data, path.name
                assert word.encode("utf-16-le") not in data, path.name
    assert searched >= 7


def test_files_are_private(office: Path) -> None:
    for name in FILES:
        assert (vault_root(office) / name).stat().st_mode & 0o077 == 0


def test_rows_refuse_to_be_changed(office: Path, tmp_path: Path) -> None:
    root = tmp_path / "vault"
    shutil.copytree(vault_root(office), root)
    key = _key(root)
    with open_store(root, key) as store:
        assert len(store.all()) == 2
    database = Database(root / "identity.db", key)
    for statement in ("UPDATE identity SET version = 7", "DELETE FROM identity"):
        with pytest.raises(Fault):
            database.execute(statement)
    database.close()
