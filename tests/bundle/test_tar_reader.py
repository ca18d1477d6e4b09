"""The tar reader against pieces of any size, chance, and everything that a tar can be made to say."""

from __future__ import annotations

import io
import tarfile
from collections.abc import Iterable
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.bundle.intake import Intake
from desktop.bundle.tar_reader import TarReader
from desktop.bundle.ustar import Member, header, untrusted_member
from desktop.domain.faults import Fault, FaultCode
from tests.fakes.bundles import minimal_bundle, padded, tar_of

PLAINTEXT = minimal_bundle().plaintext
TAR_CODES = {
    FaultCode.BUNDLE_TAR_WRONG,
    FaultCode.BUNDLE_MEMBER_UNSAFE,
    FaultCode.BUNDLE_TOO_LARGE,
    FaultCode.BUNDLE_LAYOUT_WRONG,
}


def taken(pieces: Iterable[bytes]) -> list[tuple[str, str]]:
    """Path and SHA-256 of every payload part in a tar."""
    intake = Intake()
    reader = TarReader(intake)
    for piece in pieces:
        reader.feed(piece)
    reader.finish()
    return [(part.path, part.sha256) for part in intake.payload]


def fault_of(pieces: Iterable[bytes]) -> Fault:
    with pytest.raises(Fault) as raised:
        taken(pieces)
    return raised.value


@given(st.lists(st.integers(1, 5000), min_size=1, max_size=20))
def test_the_size_of_the_pieces_does_not_matter(sizes: list[int]) -> None:
    pieces: list[bytes] = []
    start = 0
    while start < len(PLAINTEXT):
        size = sizes[len(pieces) % len(sizes)]
        pieces.append(PLAINTEXT[start : start + size])
        start += size
    assert taken(pieces) == taken([PLAINTEXT])


def test_byte_by_byte() -> None:
    small = tar_of([("data/a", b"x" * 513), ("data/b", b"")])
    assert taken(small[i : i + 1] for i in range(len(small))) == taken([small])


@given(st.dictionaries(st.integers(0, 9999).map("data/part-{:04d}".format), st.binary(max_size=1500), max_size=6))
def test_what_was_written_comes_back(parts: dict[str, bytes]) -> None:
    members = sorted(parts.items())
    intake = Intake()
    reader = TarReader(intake)
    tar = tar_of(members)
    reader.feed(tar)
    reader.finish()
    assert [(part.path, part.size_bytes) for part in intake.payload] == [(path, len(data)) for path, data in members]
    with tarfile.open(fileobj=io.BytesIO(tar)) as other:
        read = [(m.name, other.extractfile(m).read()) for m in other.getmembers()]  # type: ignore[union-attr]
    assert read == [(f"bundle/{path}", data) for path, data in members]


@given(st.binary(max_size=3000))
def test_chance_is_refused_by_name(data: bytes) -> None:
    assert fault_of([data]).code in TAR_CODES


@given(st.binary(min_size=1, max_size=40), st.integers(0, 511))
def test_a_header_written_over_by_chance_is_refused_or_the_same(data: bytes, place: int) -> None:
    tar = bytearray(tar_of([("data/a", b"one")]))
    before = bytes(tar)
    tar[place : place + len(data)] = data
    if bytes(tar) != before:
        assert fault_of([bytes(tar)]).code in TAR_CODES


@pytest.mark.parametrize("place", range(512))
def test_a_header_has_one_spelling(place: int) -> None:
    """Every byte of a header, set to something else, with the checksum made right again."""
    for value in (0x00, 0x20, 0x30, 0x41):
        block = bytearray(header("data/a", 8))
        block[place] = value
        if place not in range(148, 156):
            block[148:156] = b" " * 8
            block[148:156] = b"%06o\0 " % sum(block)
        with suppress(Fault):
            member = untrusted_member(bytes(block))
            assert header(member.path, member.size_bytes) == bytes(block)


def test_zeros_without_end_are_refused_at_once() -> None:
    """A gigabyte of them would be read for nothing."""
    fed = 0

    def endless() -> Iterable[bytes]:
        nonlocal fed
        for _ in range(1 << 14):
            fed += 1 << 16
            yield bytes(1 << 16)

    assert fault_of(endless()).code is FaultCode.BUNDLE_TAR_WRONG
    assert fed == 1 << 16


def test_zeros_after_a_whole_tar_are_refused_at_once() -> None:
    fed = 0

    def endless() -> Iterable[bytes]:
        nonlocal fed
        yield PLAINTEXT
        for _ in range(1 << 14):
            fed += 1 << 16
            yield bytes(1 << 16)

    assert fault_of(endless()).facts == {"reason": "too_long"}
    assert fed == 1 << 16


def test_more_than_all_may_be_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.bundle.format.PLAINTEXT_LIMIT_BYTES", 1 << 20)
    announced = header("data/a", 1 << 30)

    def endless() -> Iterable[bytes]:
        yield announced
        while True:
            yield bytes(1 << 16)

    assert fault_of(endless()).code is FaultCode.BUNDLE_TOO_LARGE


def test_too_many_members_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.bundle.format.MEMBER_LIMIT", 3)
    members = [(f"data/{n}", b"") for n in range(4)]
    assert taken([tar_of(members[:3])])
    assert fault_of([tar_of(members)]).facts == {"reason": "too_many"}


def test_what_is_kept_in_memory_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.bundle.format.KEPT_LIMIT_BYTES", 10)
    members = [("data/custody/entries/a", b"12345"), ("data/custody/entries/b", b"123456")]
    assert fault_of([tar_of(members)]).code is FaultCode.BUNDLE_TOO_LARGE


def test_an_eight_gigabyte_part_has_no_header() -> None:
    assert untrusted_member(header("data/a", 8**11 - 1)) == Member("data/a", 8**11 - 1)
    with pytest.raises(Fault) as raised:
        header("data/a", 8**11)
    assert raised.value.code is FaultCode.BUNDLE_TOO_LARGE


@pytest.mark.parametrize("tar", [padded(header("data/a", 5) + b"12345"), padded(bytes(512)), PLAINTEXT[:-512]])
def test_an_unfinished_tar_is_refused(tar: bytes) -> None:
    assert fault_of([tar]).code is FaultCode.BUNDLE_TAR_WRONG
