"""SSHSIG: our bytes are ssh-keygen's bytes, and nothing that is not exactly a signature passes."""

from __future__ import annotations

import base64
import shutil
import subprocess
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from hypothesis import given
from hypothesis import strategies as st

from desktop.crypto.namespaces import APPROVAL, BUNDLE, CUSTODY_ENTRY
from desktop.crypto.signers import allowed_signers_line
from desktop.crypto.signing import SignatureWrong, SignerUnknown, SigningKey, verify_signature
from tests.fakes.vaults import CountingChance

MESSAGE = "증언 manifest\n".encode()
KEY = SigningKey.from_seed(bytes(range(32)))
OTHER = SigningKey.from_seed(bytes(32))
SIGNATURE = KEY.sign(MESSAGE, BUNDLE)

needs_ssh_keygen = pytest.mark.skipif(not shutil.which("ssh-keygen"), reason="ssh-keygen is not installed")


def test_a_signature_names_its_signer() -> None:
    assert verify_signature(MESSAGE, SIGNATURE, BUNDLE, [OTHER.public_line, KEY.public_line]) == KEY.public_line


def test_a_generated_key_takes_its_seed_from_chance() -> None:
    key = SigningKey.generate(CountingChance())
    assert key.seed == CountingChance().token_bytes(32)


@pytest.mark.parametrize(("message", "namespace"), [(MESSAGE + b"x", BUNDLE), (b"", BUNDLE), (MESSAGE, APPROVAL)])
def test_another_message_or_purpose_is_refused(message: bytes, namespace: str) -> None:
    with pytest.raises(SignatureWrong):
        verify_signature(message, SIGNATURE, namespace, [KEY.public_line])


def test_somebody_else_is_unknown() -> None:
    with pytest.raises(SignerUnknown):
        verify_signature(MESSAGE, SIGNATURE, BUNDLE, [OTHER.public_line])
    with pytest.raises(SignerUnknown):
        verify_signature(MESSAGE, SIGNATURE, BUNDLE, [])


@pytest.mark.parametrize(
    "armored",
    [
        "",
        SIGNATURE[:-1],
        SIGNATURE + "\n",
        SIGNATURE.replace("\n", "\r\n"),
        "x" + SIGNATURE,
        SIGNATURE * 2,
        "\n" * 5000,
    ],
)
def test_an_armor_that_is_not_exactly_ours_is_refused(armored: str) -> None:
    with pytest.raises(SignatureWrong):
        verify_signature(MESSAGE, armored, BUNDLE, [KEY.public_line])


def test_every_flipped_byte_of_the_blob_is_refused() -> None:
    lines = SIGNATURE.split("\n")
    blob = base64.b64decode("".join(lines[1:-2]))
    for place in range(len(blob)):
        changed = bytearray(blob)
        changed[place] ^= 1
        text = base64.b64encode(changed).decode()
        body = "\n".join(text[i : i + 70] for i in range(0, len(text), 70))
        with pytest.raises((SignatureWrong, SignerUnknown)):
            verify_signature(MESSAGE, f"{lines[0]}\n{body}\n{lines[-2]}\n", BUNDLE, [KEY.public_line])


@given(st.text(max_size=3000))
def test_no_text_crashes_the_reader(text: str) -> None:
    with pytest.raises(SignatureWrong):
        verify_signature(MESSAGE, text, BUNDLE, [KEY.public_line])


@needs_ssh_keygen
def test_ssh_keygen_accepts_ours_and_makes_the_same_bytes(tmp_path: Path) -> None:
    (tmp_path / "allowed").write_text(allowed_signers_line("u07", KEY.public_line))
    (tmp_path / "m.sig").write_text(SIGNATURE)
    verified = subprocess.run(
        ["ssh-keygen", "-Y", "verify", "-f", "allowed", "-I", "u07", "-n", BUNDLE, "-s", "m.sig"],
        cwd=tmp_path, input=MESSAGE, capture_output=True, check=False,
    )  # fmt: skip
    assert verified.returncode == 0, verified.stderr

    pem = Ed25519PrivateKey.from_private_bytes(KEY.seed).private_bytes(
        Encoding.PEM, PrivateFormat.OpenSSH, NoEncryption()
    )
    (tmp_path / "key").write_bytes(pem)
    (tmp_path / "key").chmod(0o600)
    (tmp_path / "n").write_bytes(MESSAGE)
    subprocess.run(["ssh-keygen", "-q", "-Y", "sign", "-f", "key", "-n", CUSTODY_ENTRY, "n"], cwd=tmp_path, check=True)
    assert (tmp_path / "n.sig").read_text() == KEY.sign(MESSAGE, CUSTODY_ENTRY)


@needs_ssh_keygen
def test_ssh_keygen_refuses_what_we_refuse(tmp_path: Path) -> None:
    (tmp_path / "allowed").write_text(allowed_signers_line("u07", KEY.public_line))
    (tmp_path / "m.sig").write_text(SIGNATURE)
    for message, namespace in ((MESSAGE + b"x", BUNDLE), (MESSAGE, APPROVAL)):
        refused = subprocess.run(
            ["ssh-keygen", "-Y", "verify", "-f", "allowed", "-I", "u07", "-n", namespace, "-s", "m.sig"],
            cwd=tmp_path, input=message, capture_output=True, check=False,
        )  # fmt: skip
        assert refused.returncode != 0
