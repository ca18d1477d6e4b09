"""Bundles made to hurt whoever opens them: endless, swollen, bombs. They cost no more than what an honest one costs."""

from __future__ import annotations

import io
import os
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from threading import Thread
from typing import BinaryIO, cast

import pytest

from desktop.bundle import format as form
from desktop.bundle import layout
from desktop.bundle.intake import Intake
from desktop.bundle.member_name import Admission
from desktop.bundle.reader import read_bundle
from desktop.bundle.report import Report
from desktop.bundle.streams import PieceSource
from desktop.bundle.tar_reader import TarReader
from desktop.bundle.ustar import header
from desktop.crypto.age import seal_stream
from desktop.crypto.age_streams import HeaderRefused, Source, with_checked_header
from desktop.domain.faults import Fault, FaultCode
from tests.fakes.bundles import RECIPIENT, SIGNERS, Json, minimal_bundle

_MIB = 1 << 20
_PIECE = bytes(_MIB)


def read(source: object) -> Report:
    return read_bundle(cast("BinaryIO", source), [RECIPIENT.secret], SIGNERS)


def code_of(report: Report) -> FaultCode | None:
    return report.refusal.code if report.refusal else None


class Counted:
    """Endless pieces, and how many bytes of them were asked for."""

    def __init__(self, before: bytes = b"", limit: int = 1 << 30) -> None:
        self.taken = 0
        self._before = before
        self._limit = limit

    def read(self, size: int) -> bytes:
        self.taken += size
        return bytes(size)

    def pieces(self) -> Iterator[bytes]:
        yield self._before
        while self.taken < self._limit:
            self.taken += len(_PIECE)
            yield _PIECE


@contextmanager
def sealing(counted: Counted) -> Iterator[BinaryIO]:
    """What is sealed while it is read: nothing of it ever lies anywhere."""
    reading, writing = os.pipe()

    def seal() -> None:
        with suppress(BrokenPipeError), os.fdopen(writing, "wb", buffering=0) as target:  # the reader may stop
            seal_stream(
                cast("BinaryIO", PieceSource(counted.pieces())), cast("BinaryIO", target), [RECIPIENT.recipient]
            )

    thread = Thread(target=seal)
    thread.start()
    with os.fdopen(reading, "rb", buffering=0) as source:
        yield cast("BinaryIO", source)
    thread.join(60)
    assert not thread.is_alive()


def test_endless_zeros_are_refused_by_the_first_bytes() -> None:
    zeros = Counted()
    assert code_of(read(zeros)) is FaultCode.BUNDLE_NOT_A_BUNDLE
    assert zeros.taken == len(form.AGE_MAGIC)


def test_a_sealed_gigabyte_of_zeros_is_refused_by_its_first_pieces() -> None:
    zeros = Counted()
    with sealing(zeros) as source:
        assert code_of(read(source)) is FaultCode.BUNDLE_TAR_WRONG
    assert zeros.taken < 8 * _MIB


@pytest.mark.parametrize("mib", [64, pytest.param(1024, marks=pytest.mark.slow)])
def test_a_swollen_part_passes_through_without_being_kept(mib: int) -> None:
    zeros = Counted(header("data/zeros", mib * _MIB), mib * _MIB)
    tracemalloc.start()
    try:
        with sealing(zeros) as source:
            assert code_of(read(source)) is FaultCode.BUNDLE_TAR_WRONG
        assert tracemalloc.get_traced_memory()[1] < 16 * _MIB
    finally:
        tracemalloc.stop()
    assert zeros.taken == mib * _MIB


def test_one_member_too_many() -> None:
    admission = Admission()
    for number in range(form.MEMBER_LIMIT):
        admission.admit(f"data/{number:05d}", 0)
    with pytest.raises(Fault) as refused:
        admission.admit("data/20000", 0)
    assert refused.value.facts == {"reason": "too_many"}


@pytest.mark.parametrize(
    ("path", "limit"),
    [
        ("bagit.txt", 64 << 10),
        ("bag-info.txt", 64 << 10),
        ("manifest-sha256.txt", 8 * _MIB),
        ("manifest-sha512.txt", 8 * _MIB),
        ("tagmanifest-sha256.txt", 8 * _MIB),
        ("signatures/u07.sig", 16 << 10),
        (layout.APPROVAL, 16 << 10),
        (layout.APPROVAL_SIGNATURE, 16 << 10),
        (layout.CHECKPOINT, 16 << 10),
        (layout.CHECKPOINT_SIGNATURE, 16 << 10),
        (layout.entry_path(1), 16 << 10),
        (layout.entry_signature_path(1), 16 << 10),
        (layout.RECORD, 2 * _MIB),
        (layout.CONTENT, 8 * _MIB),
        (layout.LEAVES, 32 * _MIB),
    ],
)
def test_a_member_that_is_kept_has_its_limit(path: str, limit: int) -> None:
    assert Admission().admit(path, limit)
    with pytest.raises(Fault) as refused:
        TarReader(Intake()).feed(header(path, limit + 1))
    assert refused.value.code is FaultCode.BUNDLE_TOO_LARGE


def test_all_that_is_kept_has_a_limit_together() -> None:
    admission = Admission()
    for path, mib in ((layout.CONTENT, 8), (layout.LEAVES, 32), (layout.RECORD, 1)):
        admission.admit(path, mib * _MIB)
    admission.admit("manifest-sha256.txt", 8 * _MIB)
    admission.admit("manifest-sha512.txt", 8 * _MIB)
    with pytest.raises(Fault) as refused:
        admission.admit("tagmanifest-sha256.txt", 8 * _MIB)
    assert refused.value.code is FaultCode.BUNDLE_TOO_LARGE


def test_the_whole_has_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(form, "PLAINTEXT_LIMIT_BYTES", len(minimal_bundle().plaintext) - 1)
    assert code_of(read(minimal_bundle().open())) is FaultCode.BUNDLE_TOO_LARGE


def test_an_age_header_is_at_most_64_kib() -> None:
    def of_length(length: int) -> Source:
        start = form.AGE_MAGIC + b"-> x\n"
        return Source(io.BytesIO(start + b"A" * (length - len(start)) + b"\n--- mac\n" + bytes(100)))

    with_checked_header(of_length(64 << 10))
    with pytest.raises(HeaderRefused):
        with_checked_header(of_length((64 << 10) + 1))


def _mixed(record: Json) -> None:
    """Comparing each of them with every other would take hours."""
    record["recordings"][0]["transcript"]["revised_by"] = [*range(100_000), "a"]


def _languages(record: Json) -> None:
    record["interview"]["languages"] = [{"a": number} for number in range(50_000)]


def _strangers(record: Json) -> None:
    record["x"] = ["a"] * 350_000


@pytest.mark.timeout(30)
@pytest.mark.parametrize("edit", [_mixed, _languages, _strangers])
def test_a_record_that_costs_time_to_look_at(edit: Callable[[Json], None]) -> None:
    assert code_of(read(minimal_bundle(edit_record=edit).open())) is FaultCode.BUNDLE_RECORD_WRONG


@pytest.mark.timeout(30)
@pytest.mark.parametrize(
    "bomb",
    [
        pytest.param(b'{"' + b'\\"' * (1 << 19), id="quotes that never close"),
        pytest.param(b"[" * 400_000, id="brackets that never close"),
        pytest.param(b'{"a":' * 65 + b"1" + b"}" * 65, id="65 levels"),
        pytest.param(b"[" + b"1," * 400_001 + b"1]", id="commas"),
        pytest.param(b'{"v":' + b"9" * 1_000_000 + b"}", id="a number of a million digits"),
        pytest.param(b'{"v":1e400}', id="no number"),
        pytest.param(b'{"v":1,"x":"\\ud800"}', id="half a character"),
        pytest.param(b'{"v":1,"v":1}', id="a name twice"),
        pytest.param(b'{"v":true}', id="true is not 1"),
        pytest.param(b"\xff\xfe{\x00}\x00", id="UTF-16"),
        pytest.param(b"null", id="nothing"),
        pytest.param(b"", id="empty"),
    ],
)
@pytest.mark.parametrize(
    ("path", "code"),
    [(layout.RECORD, FaultCode.BUNDLE_RECORD_WRONG), (layout.CONTENT, FaultCode.BUNDLE_APPROVAL_WRONG)],
)
def test_json_bombs(path: str, code: FaultCode, bomb: bytes) -> None:
    assert code_of(read(minimal_bundle({path: bomb}).open())) is code
