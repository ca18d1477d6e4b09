"""Trusted time against `openssl ts`: our questions are answered by it, its answers are taken by us and by it alike."""

from __future__ import annotations

import base64
import hashlib
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.crypto.timestamps import (
    ANSWER_LIMIT_BYTES,
    Question,
    TimestampRefused,
    make_query,
    question_answered,
    question_in,
    read_root,
    verify_answer,
)
from tests.fakes.timestamp_authority import TimestampAuthority
from tests.fakes.vaults import CountingChance

MESSAGE = b"-----BEGIN SSH SIGNATURE-----\n"


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> TimestampAuthority:
    return TimestampAuthority(tmp_path_factory.mktemp("tsa") / "authority")


@pytest.fixture(scope="module")
def query() -> bytes:
    return make_query(MESSAGE, CountingChance())


@pytest.fixture(scope="module")
def answer(authority: TimestampAuthority, query: bytes) -> bytes:
    return authority.answer(query)


def test_a_question_tells_a_digest_and_a_nonce_and_nothing_else(query: bytes) -> None:
    question = question_in(query)
    assert question.sha512 == hashlib.sha512(MESSAGE).digest()
    assert len(query) < 110
    assert MESSAGE not in query
    assert question_in(make_query(MESSAGE, CountingChance("other"))).nonce != question.nonce


def test_an_answer_is_verified_and_says_when(authority: TimestampAuthority, query: bytes, answer: bytes) -> None:
    question = question_in(query)
    assert question_answered(answer) == question
    stamped_at = verify_answer(answer, MESSAGE, authority.root_pem, question.nonce)
    assert abs(datetime.now(UTC) - stamped_at) < timedelta(minutes=10)
    assert authority.stock_verifies(answer, MESSAGE)


def test_openssl_writes_its_certificates_in_an_order_that_is_put_right_for_the_verifier_only(
    authority: TimestampAuthority, tmp_path: Path, query: bytes
) -> None:
    """One of the two orders is the one DER wants; whichever the certificates fall into, both answers are taken."""
    for number in range(4):
        other = TimestampAuthority(tmp_path / str(number), name="n" * number)
        answer = other.answer(query)
        assert verify_answer(answer, MESSAGE, other.root_pem)
        assert other.stock_verifies(answer, MESSAGE)


def test_an_answer_without_its_chain(tmp_path: Path, query: bytes) -> None:
    lonely = TimestampAuthority(tmp_path / "a", chain=False)
    assert verify_answer(lonely.answer(query), MESSAGE, lonely.root_pem)


def test_an_answer_about_something_else_by_somebody_else_or_to_another_question_is_refused(
    authority: TimestampAuthority, tmp_path: Path, answer: bytes
) -> None:
    other = TimestampAuthority(tmp_path / "other")
    for message, root, nonce in (
        (b"other", authority.root_pem, None),
        (MESSAGE, other.root_pem, None),
        (MESSAGE, authority.root_pem, 12345),
    ):
        with pytest.raises(TimestampRefused) as raised:
            verify_answer(answer, message, root, nonce)
        assert raised.value.reason == "not_verified"


def test_no_flipped_bit_gives_another_time(authority: TimestampAuthority, answer: bytes) -> None:
    """Some bytes are outside the signature (the order and number of certificates); the time and the digest never are."""
    true_time = verify_answer(answer, MESSAGE, authority.root_pem)
    refused = 0
    for place in range(len(answer)):
        changed = bytearray(answer)
        changed[place] ^= 1
        try:
            assert verify_answer(bytes(changed), MESSAGE, authority.root_pem) == true_time
        except TimestampRefused:
            refused += 1
    assert refused > len(answer) // 2


@pytest.mark.parametrize(
    "junk", [b"", b"\x30\x00", b"x" * 100, b"\x30\x03\x02\x01\x00", b"0" * (ANSWER_LIMIT_BYTES + 1)]
)
def test_what_is_no_answer_is_refused(authority: TimestampAuthority, junk: bytes) -> None:
    for act in (lambda: question_answered(junk), lambda: verify_answer(junk, MESSAGE, authority.root_pem)):
        with pytest.raises(TimestampRefused):
            act()


def test_a_refusal_of_the_authority_is_no_answer(authority: TimestampAuthority) -> None:
    """`openssl ts` answers a query that is none with a refusal, in due form."""
    with pytest.raises(TimestampRefused) as raised:
        question_answered(authority.answer(b"\x30\x03\x02\x01\x07"))
    assert raised.value.reason == "not_granted"


def test_an_answer_stays_good_when_the_certificate_has_expired(tmp_path: Path, query: bytes) -> None:
    """Certificates are judged as of the stamp. Stock openssl needs to be told that time, as the spec says."""
    brief = TimestampAuthority(tmp_path / "brief", days=1)
    answer = brief.answer(query)
    assert verify_answer(answer, MESSAGE, brief.root_pem)
    later = str(int((datetime.now(UTC) + timedelta(days=2)).timestamp()))
    assert not brief.stock_verifies(answer, MESSAGE, "-attime", later)
    assert brief.stock_verifies(answer, MESSAGE, "-attime", str(int(datetime.now(UTC).timestamp())))


def test_an_answer_made_after_the_certificate_expired_is_refused(tmp_path: Path, query: bytes) -> None:
    late = TimestampAuthority(tmp_path / "late", days=-1)
    with pytest.raises(TimestampRefused):
        verify_answer(late.answer(query), MESSAGE, late.root_pem)


def test_a_root_is_one_self_issued_certificate_that_may_issue(authority: TimestampAuthority, tmp_path: Path) -> None:
    root = read_root(authority.root_pem)
    assert len(root.sha256) == 64
    assert "test root" in root.subject
    assert root.expires_at > datetime.now(UTC)
    stamp = authority.root.with_name("stamp.pem").read_text()
    for wrong in ("", "x", stamp, authority.root_pem * 2, authority.root_pem[:300], "x" * (17 << 10)):
        with pytest.raises(ValueError, match=r".*"):
            read_root(wrong)


@pytest.mark.filterwarnings("ignore:Parsed a serial number")
def test_a_root_with_any_byte_changed_is_refused_or_is_another_one(authority: TimestampAuthority) -> None:
    """Some bytes are not covered by its own signature, such as the signature itself in a lax encoding."""
    root = read_root(authority.root_pem)
    der = base64.b64decode("".join(authority.root_pem.splitlines()[1:-1]))
    refused = 0
    for at, value in ((at, der[at] ^ change) for at in range(len(der)) for change in (0x01, 0x80)):
        changed = der[:at] + bytes([value]) + der[at + 1 :]
        text = base64.encodebytes(changed).decode("ascii")
        try:
            other = read_root(f"-----BEGIN CERTIFICATE-----\n{text}-----END CERTIFICATE-----\n")
        except ValueError:
            refused += 1
        else:
            assert other.sha256 != root.sha256
    assert refused > 2 * len(der) - 50


@pytest.mark.parametrize("version", [3, 52])
def test_a_certificate_of_a_version_that_does_not_exist_is_no_root(authority: TimestampAuthority, version: int) -> None:
    der = base64.b64decode("".join(authority.root_pem.splitlines()[1:-1]))
    other = der.replace(b"\xa0\x03\x02\x01\x02", b"\xa0\x03\x02\x01" + bytes([version]), 1)
    assert other != der
    text = base64.encodebytes(other).decode("ascii")
    with pytest.raises(ValueError, match="not a root"):
        read_root(f"-----BEGIN CERTIFICATE-----\n{text}-----END CERTIFICATE-----\n")


def test_a_query_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match=r".*"):
        question_in(b"\x30\x00")
    assert question_in(make_query(b"", CountingChance())) == Question(
        hashlib.sha512(b"").digest(), question_in(make_query(b"", CountingChance())).nonce
    )
