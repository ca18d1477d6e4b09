"""Writing: the same bytes as by hand, one pass, constant memory, and nothing that a reader would refuse."""

from __future__ import annotations

import io
import tarfile
from collections.abc import Iterator
from functools import partial

import pytest

from desktop.bundle import layout
from desktop.bundle.part import Part, part_of
from desktop.bundle.reader import read_bundle
from desktop.bundle.writer import WrittenBundle, sealed_bytes_at_most, write_bundle
from desktop.crypto.age import open_bytes
from desktop.crypto.digests import sha256_hex
from desktop.crypto.namespaces import BUNDLE
from desktop.domain.faults import Fault, FaultCode
from tests.fakes.bundles import (
    BUNDLE_ID,
    INTERVIEWER,
    KEYS,
    RECIPIENT,
    SIGNERS,
    SOMEBODY_ELSE,
    minimal_bundle,
    right_parts,
)

INFO = {"External-Identifier": BUNDLE_ID, "Source-Organization": "records-office", "Bagging-Date": "2026-11-23"}


def write(parts: list[Part], target: io.BytesIO, **info: str) -> WrittenBundle:
    return write_bundle(
        target,
        parts,
        bag_info=INFO | {label.replace("_", "-"): value for label, value in info.items()},
        sign=partial(KEYS[INTERVIEWER].sign, namespace=BUNDLE),
        signer_name=INTERVIEWER,
        recipients=[RECIPIENT.recipient],
    )


def in_pieces(path: str, data: bytes, size: int = 7) -> Part:
    return Part(path, len(data), lambda: (data[i : i + size] for i in range(0, len(data), size)))


def test_it_writes_what_the_specification_says_byte_by_byte() -> None:
    target = io.BytesIO()
    written = write([in_pieces(path, data) for path, data in reversed(right_parts().items())], target)
    data = target.getvalue()
    assert open_bytes(data, [RECIPIENT.secret]) == minimal_bundle().plaintext
    assert (written.sha256, written.size_bytes) == (sha256_hex(data), len(data))
    assert [part.path for part in written.manifest] == sorted(right_parts())
    assert read_bundle(io.BytesIO(data), [RECIPIENT.secret], SIGNERS).is_verified


def test_another_tar_reads_it() -> None:
    with tarfile.open(fileobj=io.BytesIO(minimal_bundle().plaintext)) as tar:
        members = tar.getmembers()
        assert [m.name for m in members][:-6] == [f"bundle/{path}" for path in sorted(right_parts())]
        assert {(m.mode, m.uid, m.gid, m.mtime, m.uname, m.type) for m in members} == {(0o644, 0, 0, 0, "", b"0")}
        record = tar.extractfile("bundle/data/record.json")
        assert record is not None
        assert record.read() == right_parts()[layout.RECORD]


def test_meant_for_others_than_those_it_is_sealed_to() -> None:
    target = io.BytesIO()
    write([part_of(*item) for item in right_parts().items()], target, X_Intended_Recipients=SOMEBODY_ELSE.recipient)
    assert SOMEBODY_ELSE.recipient.encode() in open_bytes(target.getvalue(), [RECIPIENT.secret])


@pytest.mark.parametrize("announced", [4, 6])
def test_a_part_of_another_length_ends_the_writing(announced: int) -> None:
    with pytest.raises(Fault) as raised:
        write([Part("data/a", announced, lambda: iter((b"12345",)))], io.BytesIO())
    assert raised.value.code is FaultCode.BUNDLE_PART_LENGTH
    assert raised.value.facts == {"part": "data/a", "size_bytes": announced}


def test_a_part_that_never_ends_is_left() -> None:
    given = 0

    def endless() -> Iterator[bytes]:
        nonlocal given
        while True:
            given += 1
            yield bytes(1000)

    with pytest.raises(Fault):
        write([Part("data/a", 5000, endless)], io.BytesIO())
    assert given == 6


@pytest.mark.parametrize(
    ("parts", "code"),
    [
        ([part_of("data/../a", b"")], FaultCode.BUNDLE_MEMBER_UNSAFE),
        ([part_of("data/a", b""), part_of("data/A", b"")], FaultCode.BUNDLE_MEMBER_UNSAFE),
        ([part_of("bagit.txt", b"")], FaultCode.BUNDLE_LAYOUT_WRONG),
        ([Part("data/a", 8**11, lambda: iter(()))], FaultCode.BUNDLE_TOO_LARGE),
        ([Part(layout.RECORD, (2 << 20) + 1, lambda: iter(()))], FaultCode.BUNDLE_TOO_LARGE),
    ],
)
def test_what_a_reader_would_refuse_is_not_begun(parts: list[Part], code: FaultCode) -> None:
    target = io.BytesIO()
    with pytest.raises(Fault) as raised:
        write(parts, target)
    assert raised.value.code is code
    assert not target.getvalue()


class BrokenError(Exception):
    """What a part or a drive may raise."""


def test_what_a_part_raises_comes_through() -> None:
    def broken() -> Iterator[bytes]:
        yield b"1"
        raise BrokenError

    with pytest.raises(BrokenError):
        write([Part("data/a", 5, broken)], io.BytesIO())


def test_what_the_drive_raises_comes_through() -> None:
    class Drive(io.BytesIO):
        def write(self, _data: object) -> int:
            raise BrokenError

    with pytest.raises(BrokenError):
        write([part_of("data/a", b"12345")], Drive())


def test_a_drive_that_takes_little_at_once_gets_everything() -> None:
    class Drive(io.BytesIO):
        def write(self, data: object) -> int:
            return super().write(bytes(data)[:100])  # type: ignore[call-overload]

    target = Drive()
    written = write([part_of(*item) for item in right_parts().items()], target)
    assert len(target.getvalue()) == written.size_bytes
    assert read_bundle(io.BytesIO(target.getvalue()), [RECIPIENT.secret], SIGNERS).is_verified


@pytest.mark.parametrize("size", [0, 1, 100_000, 3_000_001])
def test_the_bound_holds(size: int) -> None:
    parts = [part_of(*item) for item in right_parts().items()] + [part_of("data/z", bytes(size))]
    target = io.BytesIO()
    bound = sealed_bytes_at_most(parts, 1)
    assert write(parts, target).size_bytes <= bound <= 1.3 * len(target.getvalue()) + 20_000
