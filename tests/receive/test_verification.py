"""What is raised while a bundle is read that is not the bundle's fault."""

from __future__ import annotations

import errno
import io
from pathlib import Path

import pytest

from desktop.bundle.reader import read_bundle
from desktop.domain.faults import Fault, FaultCode
from desktop.receive.verification import verify_bundle
from tests.fakes.bundles import RECIPIENT, SIGNERS, SIGNERS_TEXT, minimal_bundle


class Sink:
    """Raises when a part begins, is written or ends."""

    def __init__(self, when: str, error: Exception) -> None:
        self._when = when
        self._error = error

    def begin(self, path: str, size_bytes: int) -> None:
        self._step("begin")

    def write(self, untrusted_data: bytes) -> None:
        self._step("write")

    def end(self) -> None:
        self._step("end")

    def _step(self, step: str) -> None:
        if step == self._when:
            raise self._error


@pytest.mark.parametrize("when", ["begin", "write", "end"])
@pytest.mark.parametrize("error", [Fault(FaultCode.DISK_FULL), OSError(errno.ENOSPC, "full"), KeyError("x")])
def test_what_a_sink_raises_comes_through_unchanged(when: str, error: Exception) -> None:
    with pytest.raises(type(error)) as raised:
        read_bundle(minimal_bundle().open(), [RECIPIENT.secret], SIGNERS, Sink(when, error))
    assert raised.value is error


@pytest.mark.parametrize("after", [0, 10, 100, 5000])
def test_a_drive_that_stops_answering_is_no_verdict_on_the_bundle(
    after: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Failing(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            if self.tell() >= after:
                raise OSError(errno.EIO, "gone")
            return super().read(size)

    path = tmp_path / "b.age"
    path.touch()
    monkeypatch.setattr(Path, "open", lambda *_: Failing(minimal_bundle().data))
    with pytest.raises(Fault) as raised:
        verify_bundle(path, RECIPIENT.secret, SIGNERS_TEXT)
    assert (raised.value.code, raised.value.facts) == (FaultCode.DISK_FAILED, {"name": "b.age"})


def test_a_source_that_gives_single_bytes_is_read_all_the_same() -> None:
    class Slow(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            return super().read(min(1, size) if size and size > 0 else size)

    assert read_bundle(Slow(minimal_bundle().data), [RECIPIENT.secret], SIGNERS).is_verified


def test_without_an_identity_nothing_is_opened() -> None:
    report = read_bundle(minimal_bundle().open(), [], SIGNERS)
    assert report.refusal is not None
    assert report.refusal.code is FaultCode.BUNDLE_NOT_FOR_THIS_KEY
