"""A vault opens without our program: argon2, openssl, age and any SQLCipher, as the slot's own parameters say."""

from __future__ import annotations

import base64
import json
import shutil
import subprocess
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from desktop.crypto.namespaces import VAULT_KEY
from desktop.crypto.slots import Argon2Cost
from desktop.vault.opening import create_vault
from tests.fakes.vaults import FOUNDER, CountingChance, FixedClock

PASSPHRASE = "새김 stock tools of the orchard herons"
COST = Argon2Cost(t=2, m_kib=1024, p=2)
TOOLS = ("argon2", "openssl", "age", "ssh-keygen")
pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, TOOLS)), reason=f"one of {', '.join(TOOLS)} is not installed"
)  # fmt: skip


def run(*command: str, data: bytes = b"", cwd: Path) -> bytes:
    return subprocess.run(command, input=data, cwd=cwd, capture_output=True, check=True).stdout


def test_the_vault_opens_with_stock_tools(tmp_path: Path) -> None:
    root = tmp_path / "vault"
    vault = create_vault(root, FOUNDER, PASSPHRASE, cost=COST, clock=FixedClock(), chance=CountingChance()).vault
    vault.close()
    slot = json.loads((root / "slots" / f"{FOUNDER.id}.json").read_text())

    parameters = ("-id", "-t", str(slot["t"]), "-k", str(slot["m_kib"]), "-p", str(slot["p"]), "-l", "32", "-r")
    kek = run("argon2", slot["salt"], *parameters, data=PASSPHRASE.encode(), cwd=tmp_path).decode().strip()
    (tmp_path / "w.bin").write_bytes(base64.b64decode(slot["wrapped"]))
    payload = run(
        "openssl", "enc", "-d", "-id-aes256-wrap-pad", "-K", kek, "-iv", "A65959A6", "-in", "w.bin", cwd=tmp_path
    )  # fmt: skip
    secrets = json.loads(payload)
    assert secrets["admin"] == slot["ssh_pub"]

    (tmp_path / "allowed").write_text(f'admin namespaces="{VAULT_KEY}" {secrets["admin"]}\n')
    verify = ("ssh-keygen", "-Y", "verify", "-f", "allowed", "-I", "admin", "-n", VAULT_KEY)
    sealed = (root / "vault.key.age").read_bytes()
    run(*verify, "-s", str(root / "vault.key.age.sig"), data=sealed, cwd=tmp_path)

    (tmp_path / "id.key").write_text(secrets["age"] + "\n")
    key = run("age", "-d", "-i", "id.key", str(root / "vault.key.age"), cwd=tmp_path).decode()
    assert len(key) == 65
    connection = dbapi2.connect(str(root / "vault.db"))
    connection.execute(f"PRAGMA key=\"x'{key.strip()}'\"")
    assert connection.execute("SELECT id FROM account").fetchall() == [(FOUNDER.id,)]
    connection.close()
