"""Key files: only a whole one counts, and Argon2 gets what stock openssl makes of one and the passphrase."""

from __future__ import annotations

import shutil
import subprocess

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.crypto.key_file import KEY_FILE_LIMIT_BYTES, make_key_file, mixed_with, parse_key_file
from desktop.domain.faults import Fault, FaultCode
from tests.fakes.vaults import CountingChance

KEY_FILE = make_key_file(CountingChance())


def refusal(data: bytes) -> FaultCode:
    with pytest.raises(Fault) as raised:
        parse_key_file(data)
    assert raised.value.facts == {}
    return raised.value.code


def test_a_key_file_is_small_text_that_says_what_it_is() -> None:
    lines = KEY_FILE.decode("ascii").splitlines()
    assert lines[0] == "SAEGIM-KEY-FILE-1"
    assert [line.split()[0] for line in lines[1:]] == ["id", "secret", "check"]
    found = parse_key_file(KEY_FILE)
    assert (found.id, found.secret.hex()) == (lines[1].split()[1], lines[2].split()[1])
    assert len(found.secret) == 32


def test_two_key_files_are_never_alike() -> None:
    chance = CountingChance("two")
    first, second = (parse_key_file(make_key_file(chance)) for _ in range(2))
    assert first.id != second.id
    assert first.secret != second.secret


def test_line_ends_of_another_system_change_nothing() -> None:
    assert parse_key_file(KEY_FILE.replace(b"\n", b"\r\n")) == parse_key_file(KEY_FILE)
    assert parse_key_file(KEY_FILE.rstrip(b"\n")) == parse_key_file(KEY_FILE)


def test_every_changed_byte_is_refused() -> None:
    for at in range(len(KEY_FILE) - 1):
        for bit in range(8):
            changed = bytearray(KEY_FILE)
            changed[at] ^= 1 << bit
            assert refusal(bytes(changed)) is FaultCode.KEY_FILE_INVALID, (at, bit)


def test_every_cut_is_refused() -> None:
    for length in range(len(KEY_FILE) - 1):
        assert refusal(KEY_FILE[:length]) is FaultCode.KEY_FILE_INVALID


@pytest.mark.parametrize(
    "data",
    [
        KEY_FILE.upper(), KEY_FILE + b"\n", KEY_FILE + b"x", b"\xef\xbb\xbf" + KEY_FILE, KEY_FILE.decode().encode("utf-16"),
        KEY_FILE + b" " * KEY_FILE_LIMIT_BYTES, b"\0" * KEY_FILE_LIMIT_BYTES, b"", b"\n" * 10_000_000,
    ],
)  # fmt: skip
def test_what_is_no_key_file_is_refused(data: bytes) -> None:
    assert refusal(data) is FaultCode.KEY_FILE_INVALID


@given(st.binary(max_size=400))
def test_no_bytes_crash_the_reader(data: bytes) -> None:
    assert refusal(data) is FaultCode.KEY_FILE_INVALID


def test_the_secret_is_not_shown_by_accident() -> None:
    assert parse_key_file(KEY_FILE).secret.hex() not in repr(parse_key_file(KEY_FILE))


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not installed")
@pytest.mark.parametrize("passphrase", ["seven small boats", "새김 세 단어", ""])
def test_openssl_mixes_passphrase_and_key_file_to_the_same(passphrase: str) -> None:
    key = parse_key_file(KEY_FILE)
    command = ["openssl", "dgst", "-sha256", "-mac", "HMAC", "-macopt", f"hexkey:{key.secret.hex()}", "-r"]
    said = subprocess.run(command, input=passphrase.encode(), capture_output=True, check=True).stdout
    assert mixed_with(passphrase.encode(), key) == said.split()[0]
