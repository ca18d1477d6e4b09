"""Opening leaves a whole folder or nothing: no half-written part, no plain byte of a bundle that was refused."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.bundle import layout
from desktop.domain.faults import Fault, FaultCode
from desktop.receive.opening import open_bundle
from desktop.receive.verification import verify_bundle
from tests.fakes.bundles import RECIPIENT, SIGNERS_TEXT, STRANGER, SealedBundle, minimal_bundle, sealed, tar_of
from tests.fakes.small_disks import make_read_only, small_disk


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Where the recipient opens bundles; the bundles lie elsewhere."""
    folder = tmp_path / "place"
    folder.mkdir()
    return folder


def lying(place: Path, bundle: SealedBundle) -> Path:
    path = place.parent / "bundle.age"
    path.write_bytes(bundle.data)
    return path


def opened(place: Path, bundle: SealedBundle, name: str = "out") -> bool:
    return open_bundle(lying(place, bundle), RECIPIENT.secret, SIGNERS_TEXT, place / name).is_verified


def fault_of(doing: Callable[[], object]) -> Fault:
    with pytest.raises(Fault) as refused:
        doing()
    return refused.value


def test_a_verified_bundle_gets_its_folder_and_nobody_else_may_look(place: Path) -> None:
    bundle = minimal_bundle()
    assert opened(place, bundle)
    assert [path.name for path in place.iterdir()] == ["out"]
    assert (place / "out").stat().st_mode & 0o777 == 0o700
    files = {str(p.relative_to(place / "out" / "bundle")): p for p in (place / "out").rglob("*") if p.is_file()}
    assert {*layout.REQUIRED, layout.audio_path(1), "bagit.txt", "signatures/u07.sig"} <= files.keys()
    for path in files.values():
        assert path.read_bytes() in bundle.plaintext
        assert not path.is_symlink()


@pytest.mark.parametrize(
    "bundle",
    [
        pytest.param(minimal_bundle(signer=STRANGER), id="at 6, when every part is written"),
        pytest.param(minimal_bundle({layout.CONTENT: b"{}"}), id="at 13, at the very end"),
        pytest.param(sealed(tar_of([("data/a", b"1"), ("data/A", b"2")])), id="at 3, after a part"),
        pytest.param(sealed(b"x" * 100_000), id="at 3, before a part"),
        pytest.param(SealedBundle(minimal_bundle().data[:-1], b"", "", ""), id="at 2"),
        pytest.param(SealedBundle(b"x", b"", "", ""), id="at 1"),
    ],
)
def test_a_refused_bundle_leaves_nothing(place: Path, bundle: SealedBundle) -> None:
    assert not opened(place, bundle)
    assert list(place.iterdir()) == []


@pytest.mark.parametrize("make", [Path.mkdir, Path.touch, lambda path: path.symlink_to("nowhere")])
def test_what_is_there_is_never_touched(place: Path, make: Callable[[Path], None]) -> None:
    make(place / "out")
    fault = fault_of(lambda: opened(place, minimal_bundle()))
    assert (fault.code, fault.facts) == (FaultCode.OUTPUT_EXISTS, {"name": "out"})
    assert [path.name for path in place.iterdir()] == ["out"]


def test_a_place_that_is_not_there(place: Path) -> None:
    assert fault_of(lambda: opened(place / "gone", minimal_bundle())).code is FaultCode.FILE_NOT_FOUND


@pytest.mark.parametrize("kib", [8, 16, 48, 64])
def test_a_full_disk_keeps_nothing(place: Path, kib: int) -> None:
    with small_disk(place, kib) as disk:
        assert fault_of(lambda: opened(disk, minimal_bundle())).code is FaultCode.DISK_FULL
        assert list(disk.iterdir()) == []


def test_a_full_disk_in_the_middle_of_a_long_part(place: Path) -> None:
    bundle = minimal_bundle({"data/long": bytes(3 << 20)})
    with small_disk(place, 1024) as disk:
        assert fault_of(lambda: opened(disk, bundle)).code is FaultCode.DISK_FULL
        assert list(disk.iterdir()) == []


def test_a_read_only_place(place: Path) -> None:
    with small_disk(place, 1024) as disk:
        make_read_only(disk)
        assert fault_of(lambda: opened(disk, minimal_bundle())).code is FaultCode.FILE_NOT_FOUND


def test_an_interruption_leaves_nothing(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_descriptor: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        opened(place, minimal_bundle())
    assert list(place.iterdir()) == []


@pytest.mark.parametrize(
    "text", ["", "AGE-SECRET-KEY-1NONSENSE", "# only a comment\n", f"{RECIPIENT.secret}\n" * 2, "\0"]
)
def test_no_identity(place: Path, text: str) -> None:
    path = lying(place, minimal_bundle())
    assert fault_of(lambda: verify_bundle(path, text, SIGNERS_TEXT)).code is FaultCode.IDENTITY_INVALID
    assert fault_of(lambda: open_bundle(path, text, SIGNERS_TEXT, place / "out")).code is FaultCode.IDENTITY_INVALID
    assert list(place.iterdir()) == []


@pytest.mark.parametrize("text", ["", "# nobody\n", "u07 ssh-ed25519 AAAA\n", SIGNERS_TEXT + "u99 what?\n", "\ufffd"])
def test_no_signers(place: Path, text: str) -> None:
    path = lying(place, minimal_bundle())
    assert fault_of(lambda: verify_bundle(path, RECIPIENT.secret, text)).code is FaultCode.SIGNERS_INVALID
    fault = fault_of(lambda: open_bundle(path, RECIPIENT.secret, text, place / "out"))
    assert fault.code is FaultCode.SIGNERS_INVALID
    assert list(place.iterdir()) == []


@pytest.mark.parametrize("make", [Path.mkdir, lambda _path: None])
def test_no_file(place: Path, make: Callable[[Path], None]) -> None:
    make(place / "x.age")
    fault = fault_of(lambda: verify_bundle(place / "x.age", RECIPIENT.secret, SIGNERS_TEXT))
    assert (fault.code, fault.facts) == (FaultCode.FILE_NOT_FOUND, {"name": "x.age"})
