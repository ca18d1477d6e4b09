"""`recovery.json`: whatever is changed in it is found by the sheets, and by nobody earlier than they are needed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.crypto.recovery_keys import RecoveryKeys, recovery_keys
from desktop.crypto.recovery_shares import combine
from desktop.custody.recovery import make_kit, rehearse
from desktop.custody.signed_in import SignedIn
from desktop.domain.faults import Fault, FaultCode
from desktop.vault.custodians import trusted_signers
from desktop.vault.layout import RECOVERY
from desktop.vault.recovery_file import read_kit_file, verify_kit_file
from tests.fakes.vaults import sign_in_again, signed_in, vault_root

SheetWords = list[tuple[str, ...]]


@pytest.fixture
def founder(tmp_path: Path) -> Iterator[SignedIn]:
    made = signed_in(tmp_path, kit=False)
    yield made
    made.lock()


def kit_of(founder: SignedIn) -> tuple[SheetWords, RecoveryKeys]:
    sheets = [sheet.words for sheet in make_kit(founder, 2, 3).sheets]
    return sheets, recovery_keys(combine(sheets))


def code_of(root: Path, keys: RecoveryKeys, vault_id: str) -> FaultCode | None:
    try:
        verify_kit_file(read_kit_file(root), keys, vault_id)
    except Fault as fault:
        return fault.code
    return None


def test_the_sheets_lead_to_the_pinned_key(founder: SignedIn) -> None:
    _, keys = kit_of(founder)
    root = founder.vault.root
    file = read_kit_file(root)
    verify_kit_file(file, keys, founder.vault.id)
    assert file.facts.pinned == founder.signer.public_line
    assert keys.signer.public_line in trusted_signers(root, founder.vault.facts.id, file.facts.pinned)


def test_every_byte_counts(founder: SignedIn) -> None:
    """Each byte with one bit flipped, and each byte taken away: damaged, of another kit, or newer; never believed."""
    _, keys = kit_of(founder)
    path, whole = founder.vault.root / RECOVERY, (founder.vault.root / RECOVERY).read_bytes()
    allowed = {FaultCode.KIT_FILE_DAMAGED, FaultCode.VAULT_NEWER_VERSION}
    for at in range(len(whole)):
        for changed in (
            whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :],
            whole[:at] + bytes([whole[at] ^ 0x20]) + whole[at + 1 :],
            whole[:at] + whole[at + 1 :],
        ):
            path.write_bytes(changed)
            assert code_of(path.parent, keys, founder.vault.id) in allowed, (at, changed[at : at + 1])
    path.write_bytes(whole)
    assert code_of(path.parent, keys, founder.vault.id) is None


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(max_size=300))
def test_whatever_lies_there_is_refused_by_name(tmp_path: Path, data: bytes) -> None:
    (tmp_path / RECOVERY).write_bytes(data)
    with pytest.raises(Fault) as caught:
        read_kit_file(tmp_path)
    assert caught.value.code is FaultCode.KIT_FILE_DAMAGED


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("format", True), ("format", "1"), ("threshold", "2"), ("threshold", 2.0), ("shares", None), ("vault", 7),
        ("pinned", ["ssh-ed25519"]), ("custodian_chain", "none"), ("custodian_chain", [7]), ("custodian_chain", {}),
        ("custodian_grant", None), ("more", 1), ("kit", "kit-00000000"), ("threshold", 1), ("origin", "vault-00000000"),
    ],
)  # fmt: skip
def test_a_file_rewritten_in_good_form_is_still_refused(founder: SignedIn, name: str, value: object) -> None:
    _, keys = kit_of(founder)
    path = founder.vault.root / RECOVERY
    raw: dict[str, Any] = json.loads(path.read_bytes())
    raw[name] = value
    path.write_bytes(json.dumps(raw, indent=1).encode("ascii") + b"\n")
    assert code_of(path.parent, keys, founder.vault.id) is FaultCode.KIT_FILE_DAMAGED


def test_a_file_too_long_or_nested_too_deep_is_refused(founder: SignedIn) -> None:
    path = founder.vault.root / RECOVERY
    for data in (b"[" * 60_000, b'{"a":' * 9_000, b" " * 70_000):
        path.write_bytes(data)
        with pytest.raises(Fault):
            read_kit_file(path.parent)


def test_no_file_means_no_kit(tmp_path: Path) -> None:
    with pytest.raises(Fault) as caught:
        read_kit_file(tmp_path)
    assert caught.value.code is FaultCode.KIT_MISSING


def test_the_file_of_another_kit_is_told_from_a_damaged_one(founder: SignedIn) -> None:
    _, first = kit_of(founder)
    _, second = kit_of(founder)
    assert code_of(founder.vault.root, first, founder.vault.id) is FaultCode.KIT_OTHER
    assert code_of(founder.vault.root, second, founder.vault.id) is None
    assert code_of(founder.vault.root, second, "0" * 32) is FaultCode.KIT_FILE_DAMAGED


def test_accounts_need_no_recovery_file_to_unlock(founder: SignedIn, tmp_path: Path) -> None:
    kit_of(founder)
    founder.lock()
    for data in (b"", b"{", b"[]", b'{"ssh_pub": 7}', b'{"ssh_pub": "x", "custodian_grant": {}, "custodian_chain": 3}'):
        (vault_root(tmp_path) / RECOVERY).write_bytes(data)
        sign_in_again(tmp_path).lock()
    (vault_root(tmp_path) / RECOVERY).unlink()
    again = sign_in_again(tmp_path)
    assert again.account.id == founder.account.id
    again.lock()


def test_a_rehearsal_finds_a_changed_file(founder: SignedIn) -> None:
    sheets, _ = kit_of(founder)
    path = founder.vault.root / RECOVERY
    path.write_bytes(path.read_bytes().replace(b'"threshold": 2', b'"threshold": 3'))
    with pytest.raises(Fault) as caught:
        rehearse(founder, sheets[:2])
    assert caught.value.code is FaultCode.KIT_FILE_DAMAGED
    assert not founder.vault.recovery_kits.rehearsals()
