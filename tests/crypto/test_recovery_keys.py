"""Thirty-two bytes as an age identity and a signing key, the way stock tools get them too."""

from __future__ import annotations

import hashlib
import hmac
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.crypto.age import identity_from, seal_bytes
from desktop.crypto.bech32 import bech32
from desktop.crypto.recovery_keys import SIGNING_INFO, recovery_keys
from desktop.crypto.signing import SigningKey

SECRET = bytes(range(32))


def test_bech32_writes_the_standards_own_vectors() -> None:
    """BIP-173, valid strings; the data part given as bytes."""
    assert bech32("abcdef", bytes.fromhex("00443214c74254b635cf84653a56d7c675be77df")) == (
        "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw"
    )
    assert bech32("a", b"") == "a12uel5l"
    assert bech32("?", b"") == "?1ezyfcl"


@given(st.binary(min_size=32, max_size=32))
def test_age_takes_every_identity_we_write(secret: bytes) -> None:
    keys = recovery_keys(secret)
    assert identity_from(keys.age.secret) == keys.age
    assert keys.age.secret.startswith("AGE-SECRET-KEY-1")


@given(st.binary(max_size=40))
def test_only_thirty_two_bytes_are_a_secret(secret: bytes) -> None:
    if len(secret) == 32:
        assert recovery_keys(secret)
    else:
        with pytest.raises(ValueError):
            recovery_keys(secret)


def test_the_signing_key_is_hkdf_as_written_in_the_standard() -> None:
    """RFC 5869 by hand: extract with a salt of zeros, expand once."""
    extracted = hmac.new(bytes(32), SECRET, hashlib.sha256).digest()
    seed = hmac.new(extracted, SIGNING_INFO + b"\x01", hashlib.sha256).digest()
    assert recovery_keys(SECRET).signer.public_line == SigningKey.from_seed(seed).public_line


def test_the_two_keys_do_not_show_themselves() -> None:
    keys = recovery_keys(SECRET)
    assert keys.age.secret not in repr(keys)


@pytest.mark.skipif(shutil.which("age") is None, reason="age is not installed here")
def test_the_stock_age_opens_with_the_identity(tmp_path: Path) -> None:
    keys = recovery_keys(SECRET)
    (tmp_path / "kit.key").write_text(keys.age.secret + "\n", "ascii")
    sealed = seal_bytes(b"words", [keys.age.recipient], armored=True)
    opened = subprocess.run(["age", "-d", "-i", "kit.key"], input=sealed, cwd=tmp_path, capture_output=True, check=True)
    assert opened.stdout == b"words"
