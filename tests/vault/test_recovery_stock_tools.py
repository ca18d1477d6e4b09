"""A vault opens from its sheets without our program: any SLIP-39 tool, Bech32, age, and an independent SQLCipher."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import apsw
import pytest
import shamir_mnemonic

from desktop.crypto.canonical import canonical_json
from desktop.crypto.namespaces import RECOVERY, VAULT_KEY
from desktop.export.recovery_sheet_files import sheet_pages
from tests.fakes.vaults import FOUNDER, rehearsed_kit, signed_in

TOOLS = ("age", "ssh-keygen")
pytestmark = pytest.mark.skipif(not all(map(shutil.which, TOOLS)), reason=f"one of {', '.join(TOOLS)} is not installed")
LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"


def run(*command: str, data: bytes = b"", cwd: Path) -> bytes:
    return subprocess.run(command, input=data, cwd=cwd, capture_output=True, check=True).stdout


def age_identity(secret: bytes) -> str:
    """BIP-173 as anybody would write it down again: another hand than the product's, on strings of bits."""
    bits = "".join(f"{byte:08b}" for byte in secret)
    bits += "0" * (-len(bits) % 5)
    data = [int(bits[at : at + 5], 2) for at in range(0, len(bits), 5)]
    prefix = "age-secret-key-"
    check = 1
    values = [ord(c) >> 5 for c in prefix] + [0] + [ord(c) & 31 for c in prefix] + data + [0] * 6
    for value in values:
        top, check = check >> 25, (check & 0x1FFFFFF) << 5 ^ value
        for bit, factor in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            check ^= factor if top >> bit & 1 else 0
    check ^= 1
    data += [check >> 5 * (5 - at) & 31 for at in range(6)]
    return (prefix + "1" + "".join(LETTERS[value] for value in data)).upper()


def test_the_sheets_open_the_vault_with_stock_tools(tmp_path: Path) -> None:
    founder = signed_in(tmp_path, kit=False)
    kit = rehearsed_kit(founder)
    root = founder.vault.root
    founder.lock()
    texts = [" ".join(page.words) for page in sheet_pages(kit)]

    secret = shamir_mnemonic.combine_mnemonics([texts[2], texts[0]])
    assert len(secret) == 32
    (tmp_path / "kit.key").write_text(age_identity(secret) + "\n")
    sealed = (root / "vault.key.age").read_bytes()
    key = run("age", "-d", "-i", "kit.key", data=sealed, cwd=tmp_path).decode()
    assert len(key) == 65

    connection = apsw.Connection(str(root / "vault.db"), flags=apsw.SQLITE_OPEN_READONLY)
    connection.pragma("cipher", "sqlcipher")
    connection.pragma("legacy", 4)
    connection.pragma("key", f"x'{key.strip()}'")
    assert connection.execute("SELECT id FROM account").fetchall() == [(FOUNDER.id,)]
    connection.close()


def test_what_the_kit_signs_is_verified_with_ssh_keygen(tmp_path: Path) -> None:
    """From the kit's public line on its file to the pinned key, and from there to whoever sealed the vault key."""
    founder = signed_in(tmp_path)
    root = founder.vault.root
    founder.lock()
    raw = json.loads((root / "recovery.json").read_bytes())
    stated = {
        name: raw[name]
        for name in ("vault", "origin", "kit", "threshold", "shares", "pinned", "age_recipient", "ssh_pub")
    }
    (tmp_path / "kit.sig").write_text(raw["signature"])
    (tmp_path / "allowed").write_text(
        f'kit namespaces="{RECOVERY}" {raw["ssh_pub"]}\nadmin namespaces="{VAULT_KEY}" {raw["pinned"]}\n'
    )
    verify = ("ssh-keygen", "-Y", "verify", "-f", "allowed")
    run(*verify, "-I", "kit", "-n", RECOVERY, "-s", "kit.sig", data=canonical_json(stated), cwd=tmp_path)
    with pytest.raises(subprocess.CalledProcessError):
        run(
            *verify,
            "-I",
            "kit",
            "-n",
            RECOVERY,
            "-s",
            "kit.sig",
            data=canonical_json(stated | {"shares": 4}),
            cwd=tmp_path,
        )
    sealed = (root / "vault.key.age").read_bytes()
    run(*verify, "-I", "admin", "-n", VAULT_KEY, "-s", str(root / "vault.key.age.sig"), data=sealed, cwd=tmp_path)
