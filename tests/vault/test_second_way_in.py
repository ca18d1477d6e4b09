"""The second way in: a real vault, opened without a line of our program.

Stock argon2, openssl and age give the vault's key, by the specification's own commands; SQLite3 Multiple Ciphers, an
implementation of SQLCipher's files that shares no code with the one we ship, reads rows, audio and names. With a key
file and without one, and with nothing but the recovery kit's sheets.
"""

from __future__ import annotations

import io
import json
import os
import re
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import apsw
import pytest
import shamir_mnemonic
import soundfile

from desktop.crypto.key_file import make_key_file, mixed_with, parse_key_file
from desktop.crypto.slots import Argon2Cost
from desktop.custody.entitlements import entitle
from desktop.custody.identities import write_identity
from desktop.custody.identity_access import Proof
from desktop.custody.passphrase import change_passphrase
from tests.fakes.identities import CODE, WITNESS
from tests.fakes.vaults import CountingChance, rehearsed_kit
from tests.office import CUSTODIAN, INTERVIEWER, PASSPHRASE, RESOURCES, Office, consented_interview, record_tone
from tests.vault.test_recovery_stock_tools import age_identity

COST = Argon2Cost(t=2, m_kib=1024, p=2)
KOREAN = "새벽 강아지 조약돌 우산 é"
KEY_FILE = make_key_file(CountingChance("second way"))
SPEC = RESOURCES / "spec" / "key-slot.md"
TOOLS = ("argon2", "openssl", "age", "bash", "sed", "base64")
pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, TOOLS)), reason=f"one of {', '.join(TOOLS)} is not installed"
)  # fmt: skip


@dataclass(frozen=True)
class Kept:
    """A locked vault with a recording in it, and what its program said of it."""

    root: Path
    interview_id: str
    accounts: Sequence[str]
    chunks: list[bytes]
    sheets: Sequence[str]


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path / "vault")


def locked(office: Office, key_file: bytes | None) -> Kept:
    """A recording, a witness's name, and a passphrase of the interviewer, who may look behind codes as well."""
    with office.as_(CUSTODIAN) as custodian:
        sheets = [" ".join(sheet.words) for sheet in rehearsed_kit(custodian).sheets]
        entitle(custodian, CUSTODIAN)
        write_identity(custodian, CODE, WITNESS, Proof(PASSPHRASE))
        entitle(custodian, INTERVIEWER, Proof(PASSPHRASE))
    with office.as_(INTERVIEWER) as someone:
        interview_id = consented_interview(someone)
        recording = record_tone(someone, interview_id, 2.0)
        chunks = [chunk.flac for chunk in someone.vault.media(interview_id).chunks(recording.id)]
        accounts = [account.id for account in someone.vault.accounts.all()]
        change_passphrase(someone, PASSPHRASE, KOREAN, new_key_file=key_file, cost=COST)
    return Kept(office.root, interview_id, accounts, chunks, sheets)


def vault_key(root: Path, folder: Path, key_file: bytes | None) -> str:
    """What the commands printed in the specification print, run in an empty folder."""
    folder.mkdir()
    (folder / "saegim.key").write_bytes(key_file or b"")
    commands = re.findall(r"^```sh\n(.*?)^```$", SPEC.read_text("utf-8"), re.MULTILINE | re.DOTALL)[-1]
    given = {"VAULT": str(root), "ACCOUNT": INTERVIEWER, "PASSPHRASE": KOREAN, "KEY_FILE": "saegim.key"}
    said = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", commands], env=os.environ | given, cwd=folder, capture_output=True, check=True
    )  # fmt: skip
    return said.stdout.decode().strip()


def opened(path: Path, key: str) -> apsw.Connection:
    connection = apsw.Connection(f"file:{path}?mode=ro", flags=apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI)
    for statement in ("cipher='sqlcipher'", "legacy=4", f"key=\"x'{key}'\""):
        connection.execute(f"PRAGMA {statement}").fetchall()
    return connection


def opened_with_age(sealed: bytes, identity: Path) -> bytes:
    return subprocess.run(["age", "-d", "-i", str(identity)], input=sealed, capture_output=True, check=True).stdout


def require_rows_and_audio(kept: Kept, key: str) -> None:
    """The vault's key opens rows, and through them the audio, sample by sample."""
    assert len(bytes.fromhex(key)) == 32
    vault = opened(kept.root / "vault.db", key)
    assert [row[0] for row in vault.execute("SELECT id FROM account ORDER BY rowid")] == kept.accounts
    query = "SELECT name, key FROM media_file WHERE interview_id = ?"
    [(name, media_key)] = vault.execute(query, (kept.interview_id,)).fetchall()
    [(body,)] = vault.execute("SELECT body FROM custody_entry ORDER BY seq LIMIT 1").fetchall()
    assert isinstance(body, bytes)
    assert isinstance(media_key, bytes)
    assert json.loads(body)["v"] == 1
    vault.close()

    media = opened(kept.root / "media" / f"{name}.db", media_key.hex())
    data = [bytes(row[0]) for row in media.execute("SELECT flac FROM chunk ORDER BY seq")]
    media.close()
    assert data == kept.chunks
    assert data
    for chunk in data:
        samples, rate = soundfile.read(io.BytesIO(chunk))
        assert rate == 16_000
        assert len(samples)


def require_names(kept: Kept, key: str, identity: Path) -> None:
    """Names take a key of their own, sealed to the entitled and the kit, and the witness's cover out of the vault."""
    own_key = opened_with_age((kept.root / "identity.key.age").read_bytes(), identity).decode().strip()
    assert own_key != key
    names = opened(kept.root / "identity.db", own_key)
    [(cover_id, sealed)] = names.execute("SELECT cover_id, sealed FROM identity").fetchall()
    names.close()
    vault = opened(kept.root / "vault.db", key)
    [(secret,)] = vault.execute("SELECT secret FROM identity_cover WHERE id = ?", (cover_id,)).fetchall()
    vault.close()
    assert isinstance(sealed, bytes)
    cover = identity.with_name("cover.key")
    cover.write_text(f"{secret}\n")
    record = json.loads(opened_with_age(sealed, cover))
    assert (record["witness"], record["person"]["name_hangul"]) == (CODE, WITNESS.name_hangul)


@pytest.mark.parametrize("key_file", [None, KEY_FILE], ids=["passphrase alone", "passphrase and key file"])
def test_rows_audio_and_names_are_read_without_our_program(
    office: Office, tmp_path: Path, key_file: bytes | None
) -> None:
    kept = locked(office, key_file)
    key = vault_key(kept.root, tmp_path / "elsewhere", key_file)
    require_rows_and_audio(kept, key)
    require_names(kept, key, tmp_path / "elsewhere" / "own.key")


@pytest.mark.parametrize("key_file", [None, KEY_FILE], ids=["passphrase alone", "passphrase and key file"])
def test_the_sheets_of_the_kit_read_the_same(office: Office, tmp_path: Path, key_file: bytes | None) -> None:
    """Whatever the accounts' slots ask for: the sheets ask for nothing else."""
    kept = locked(office, key_file)
    identity = tmp_path / "kit.key"
    secret = shamir_mnemonic.combine_mnemonics([kept.sheets[2], kept.sheets[1]])
    identity.write_text(age_identity(secret) + "\n")
    key = opened_with_age((kept.root / "vault.key.age").read_bytes(), identity).decode().strip()
    require_rows_and_audio(kept, key)
    require_names(kept, key, identity)


@pytest.mark.parametrize("key_file", [None, make_key_file(CountingChance("another"))], ids=["none", "another"])
def test_without_the_key_file_the_same_steps_fail(office: Office, tmp_path: Path, key_file: bytes | None) -> None:
    kept = locked(office, KEY_FILE)
    with pytest.raises(subprocess.CalledProcessError):
        vault_key(kept.root, tmp_path / "elsewhere", key_file)


def test_after_127_bytes_the_stock_tool_gives_up_unless_there_is_a_key_file(tmp_path: Path) -> None:
    """As the specification says of long passphrases."""
    said = subprocess.run(["argon2", "A" * 32, "-r"], input=b"x" * 128, capture_output=True, check=False)
    assert said.returncode != 0
    assert len(mixed_with(b"x" * 1000, parse_key_file(KEY_FILE))) == 64


def test_the_other_implementation_does_refuse_a_wrong_key(office: Office, tmp_path: Path) -> None:
    kept = locked(office, None)
    with pytest.raises(apsw.NotADBError):
        opened(kept.root / "vault.db", "00" * 32).execute("SELECT id FROM account").fetchall()
