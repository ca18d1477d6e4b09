"""age: against the stock tool both ways, damaged at every length, for another key, and with hostile streams."""

from __future__ import annotations

import io
import shutil
import subprocess
from pathlib import Path

import pytest

from desktop.crypto.age import (
    AgeDamaged,
    AgeNotForThisKey,
    AgeRefused,
    check_recipient,
    fingerprint,
    identity_from,
    new_identity,
    open_bytes,
    open_stream,
    seal_bytes,
    seal_stream,
)
from desktop.domain.faults import Fault, FaultCode

ME = new_identity()
OTHER = new_identity()
TEXT = "비밀".encode() * 30_000
needs_age = pytest.mark.skipif(not shutil.which("age"), reason="age is not installed")


@pytest.mark.parametrize("armored", [False, True])
def test_what_was_sealed_opens_for_each_recipient(armored: bool) -> None:
    sealed = seal_bytes(TEXT, [ME.recipient, OTHER.recipient], armored=armored)
    assert open_bytes(sealed, [ME.secret]) == TEXT
    assert open_bytes(sealed, [OTHER.secret]) == TEXT


def test_another_key_does_not_open_it() -> None:
    with pytest.raises(AgeNotForThisKey):
        open_bytes(seal_bytes(b"x", [ME.recipient]), [OTHER.secret])


def test_cut_at_every_length_it_is_refused() -> None:
    sealed = seal_bytes(b"short", [ME.recipient])
    for length in range(len(sealed)):
        with pytest.raises(AgeRefused):
            open_bytes(sealed[:length], [ME.secret])


def test_every_flipped_byte_is_refused() -> None:
    sealed = seal_bytes(b"short", [ME.recipient])
    for place in range(len(sealed)):
        changed = bytearray(sealed)
        changed[place] ^= 1
        with pytest.raises(AgeRefused):
            open_bytes(bytes(changed), [ME.secret])


@pytest.mark.parametrize("data", [b"", b"\n", b"age-encryption.org/v1\n", b"x" * 200_000, TEXT])
def test_what_is_no_age_file_is_damaged(data: bytes) -> None:
    with pytest.raises(AgeDamaged):
        open_bytes(data, [ME.secret])


def test_a_header_with_thousands_of_recipients_is_refused_before_any_work() -> None:
    stanza = b"-> X25519 " + b"A" * 43 + b"\n" + b"B" * 43 + b"\n"
    with pytest.raises(AgeDamaged):
        open_bytes(b"age-encryption.org/v1\n" + stanza * 5000 + b"--- " + b"C" * 43 + b"\n", [ME.secret])
    with pytest.raises(AgeDamaged):
        open_bytes(b"age-encryption.org/v1\n" + stanza * 65 + b"--- " + b"C" * 43 + b"\n", [ME.secret])


class _Broken(io.RawIOBase):
    """Gives some bytes, then fails as a pulled drive does."""

    def __init__(self, error: Exception) -> None:
        self._error = error
        self._reads = 0

    def read(self, size: int = -1) -> bytes:
        self._reads += 1
        if self._reads > 3:
            raise self._error
        return b"x" * size

    def write(self, data: object) -> int:
        raise self._error


@pytest.mark.parametrize("error", [OSError(28, "no space"), Fault(FaultCode.DRIVE_LOST), ValueError("mine")])
def test_the_exception_of_a_stream_comes_out_as_itself(error: Exception) -> None:
    sealed = seal_bytes(TEXT, [ME.recipient])
    with pytest.raises(type(error)) as raised:
        seal_stream(_Broken(error), io.BytesIO(), [ME.recipient])  # type: ignore[arg-type]
    assert raised.value is error
    with pytest.raises(type(error)) as raised:
        seal_stream(io.BytesIO(TEXT), _Broken(error), [ME.recipient])  # type: ignore[arg-type]
    assert raised.value is error
    with pytest.raises(type(error)) as raised:
        open_stream(io.BytesIO(sealed), _Broken(error), [ME.secret])  # type: ignore[arg-type]
    assert raised.value is error


def test_an_identity_file_may_have_comments() -> None:
    assert identity_from(f"# created: today\n# public key: {ME.recipient}\n\n{ME.secret}\n") == ME


@pytest.mark.parametrize(
    "text",
    ["", "# only\n", "AGE-SECRET-KEY-1ABC", f"{ME.secret}\n{ME.secret}\n", ME.recipient, "비밀"],
    ids=["empty", "comment", "short", "two keys", "recipient", "word"],
)
def test_a_text_without_exactly_one_key_is_no_identity(text: str) -> None:
    with pytest.raises(Fault) as raised:
        identity_from(text)
    assert raised.value.code is FaultCode.IDENTITY_INVALID


def test_a_recipient_is_written_in_one_way() -> None:
    assert check_recipient(f" {ME.recipient.upper()}\n") == ME.recipient


@pytest.mark.parametrize(
    "text",
    ["", "age1abc", ME.recipient[:-1], ME.secret, "age1" + "q" * 58, "나이", "age1pq1qqqq"],
    ids=["empty", "short", "cut", "secret", "checksum", "word", "other kind"],
)
def test_what_is_no_recipient_is_refused(text: str) -> None:
    with pytest.raises(Fault) as raised:
        check_recipient(text)
    assert raised.value.code is FaultCode.DESTINATION_KEY_INVALID


def test_nobody_is_no_recipient() -> None:
    with pytest.raises(Fault):
        seal_bytes(b"x", [])


def test_a_fingerprint_is_read_aloud_in_eight_groups() -> None:
    groups = fingerprint(ME.recipient).split(" ")
    assert [len(group) for group in groups] == [4] * 8
    assert fingerprint(ME.recipient) != fingerprint(OTHER.recipient)


def test_a_secret_is_not_shown_by_accident() -> None:
    assert ME.secret not in repr(ME)


@needs_age
def test_stock_age_opens_ours_and_we_open_its(tmp_path: Path) -> None:
    (tmp_path / "key").write_text(ME.secret + "\n")
    (tmp_path / "sealed").write_bytes(seal_bytes(TEXT, [OTHER.recipient, ME.recipient]))
    opened = subprocess.run(["age", "-d", "-i", "key", "sealed"], cwd=tmp_path, capture_output=True, check=True)
    assert opened.stdout == TEXT
    sealed = subprocess.run(["age", "-r", ME.recipient], input=TEXT, capture_output=True, check=True)
    assert open_bytes(sealed.stdout, [ME.secret]) == TEXT
