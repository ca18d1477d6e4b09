"""Every byte of every small file flipped, and every file cut, lengthened or replaced: refused by name, or ignored for a reason.

Nothing crashes, hangs, takes memory or time, and a refusal leaves everything else as it was.
"""

from __future__ import annotations

import os
import random
import shutil
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from argon2.low_level import hash_secret_raw

from desktop.crypto import slots
from desktop.domain.faults import Fault, FaultCode
from tests.fakes.bounds import bounded_memory
from tests.faults.small_files import FILES, SmallFile
from tests.faults.tally import SEED

MASKS = (0x01, 0x04, 0x20, 0x80, 0xFF)
SAMPLE = 24
MOST_KIB, MOST_MORE_BYTES, MOST_SECONDS = 4096, 256 << 20, 2.0
OPENED = "opened"
NOT_THERE = {
    FaultCode.VAULT_NOT_FOUND, FaultCode.VAULT_FILE_MISSING, FaultCode.VAULT_UNLOCK_REFUSED, FaultCode.DISK_FAILED,
    FaultCode.KIT_MISSING, FaultCode.BACKUP_NOT_FOUND, FaultCode.DRIVE_LOST, FaultCode.FILE_NOT_FOUND,
}  # fmt: skip
# What changes by a try alone.
_VOLATILE = ("wrong_tries.json", ".lock", "-wal", "-shm")


class Trial:
    """A small file in its folder, which is made once and put back as it was after every reading that changed it."""

    def __init__(self, file: SmallFile, model: Path, folder: Path) -> None:
        self._file, self._model, self.folder = file, model, folder
        self._renew()
        self.whole = self.path.read_bytes()
        self._lying = lying(folder)
        self.seen: dict[str, int] = {}

    @property
    def path(self) -> Path:
        (path,) = self._model.glob(self._file.path)
        return self.folder / path.relative_to(self._model)

    def outcome(self, put: Callable[[Path], object]) -> str:
        """What comes of reading the file after `put` has changed it."""
        put(self.path)
        begun = time.process_time()
        found = OPENED
        try:
            self._file.read(self.folder)
        except Fault as fault:
            found = fault.code
        assert time.process_time() - begun < MOST_SECONDS
        if found == OPENED or not self._file.refused:
            self._renew()
        else:
            self._put_back()
        self.seen[found] = self.seen.get(found, 0) + 1
        return found

    def _put_back(self) -> None:
        """After a refusal everything else lies as it did."""
        _remove(self.path)
        self.path.write_bytes(self.whole)
        if "wrong_tries" not in self._file.path:
            (self.folder / "vault" / "wrong_tries.json").unlink(missing_ok=True)
        assert lying(self.folder) == self._lying

    def _renew(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)
        shutil.copytree(self._model, self.folder)


@pytest.fixture
def models(quick_folder: Path) -> Callable[[SmallFile], Path]:
    def model_of(file: SmallFile) -> Path:
        model = quick_folder / file.made.__name__
        if not model.exists():
            begun = quick_folder / f"{file.made.__name__} begun"
            begun.mkdir()
            file.made(begun)
            begun.rename(model)
        return model

    return model_of


@pytest.fixture(params=FILES)
def trial(
    request: pytest.FixtureRequest, models: Callable[[SmallFile], Path], quick_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Trial]:  # fmt: skip
    """A trial of each file, in which no opening takes much memory or costs an Argon2 of more than the slot says."""

    def bounded(secret: bytes, salt: bytes, **how: Any) -> bytes:
        assert how["memory_cost"] <= MOST_KIB
        return hash_secret_raw(secret, salt, **how)

    monkeypatch.setattr(slots, "hash_secret_raw", bounded)
    file = FILES[request.param]
    made = Trial(file, models(file), quick_folder / "trial")
    with bounded_memory(MOST_MORE_BYTES):
        yield made
    print(f"{request.param}: seed {SEED}, {len(made.whole)} bytes, {made.seen}")


def test_flipped_here_and_there(trial: Trial, request: pytest.FixtureRequest) -> None:
    file, chance = file_of(request), random.Random(f"{SEED} flips {trial.path.name}")
    last, sample = len(trial.whole) - 1, SAMPLE if file.refused else SAMPLE // 3
    places = {0, last, *chance.sample(range(last + 1), min(last + 1, sample))}
    flips(trial, file, ((at, chance.randint(1, 255)) for at in sorted(places)))


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_flipped_at_every_byte(trial: Trial, request: pytest.FixtureRequest) -> None:
    flips(trial, file_of(request), ((at, mask) for at in range(len(trial.whole)) for mask in MASKS))


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_cut_at_every_length(trial: Trial, request: pytest.FixtureRequest) -> None:
    for length in range(len(trial.whole)):
        require_right(trial, file_of(request), trial.whole[:length])


def test_cut_lengthened_or_replaced(trial: Trial, request: pytest.FixtureRequest) -> None:
    whole = trial.whole
    for data in (
        b"", whole[: len(whole) // 2], whole[:-1], whole + b"\n", whole + b"\0", whole * 2, b"\xef\xbb\xbf" + whole,
        bytes(len(whole)), b"\xff" * len(whole), b"null", b"[]", b"{}", b'{"v":NaN}', b"[" * 60_000, b'{"a":' * 12_000,
        b"9" * 60_000, whole + b" " * (300 << 10), b"\0" * (300 << 10),
    ):  # fmt: skip
        require_right(trial, file_of(request), data)


def test_something_in_its_place_that_is_no_file(trial: Trial, request: pytest.FixtureRequest) -> None:
    file = file_of(request)
    missing = trial.outcome(_remove)
    for put in (_folder, _pipe, _link_to_itself, _link_to_zeros):
        found = trial.outcome(put)
        assert found in {missing, *NOT_THERE, *file.refused}, (put.__name__, found)


def test_every_reason_to_ignore_a_byte_is_said() -> None:
    examples = (b'{"v": 1}\n', b'{"v":1}\n', b'{"v":1}')
    for name, file in FILES.items():
        values = [file.meaning(data) for data in examples]
        assert bool(file.ignored) == any(value in values[at + 1 :] for at, value in enumerate(values)), name


def flips(trial: Trial, file: SmallFile, chosen: Iterable[tuple[int, int]]) -> None:
    for at, mask in chosen:
        flipped = bytearray(trial.whole)
        flipped[at] ^= mask
        require_right(trial, file, bytes(flipped))


def require_right(trial: Trial, file: SmallFile, data: bytes) -> None:
    """The change is refused with one of the faults for it, or changes nothing that counts."""
    found = trial.outcome(lambda path: path.write_bytes(data))
    if found == OPENED:
        assert means_the_same(file, data, trial.whole), data[:2000]
    else:
        assert found in file.refused, (found, data[:2000])


def means_the_same(file: SmallFile, data: bytes, whole: bytes) -> bool:
    with suppress(ValueError, AttributeError, RecursionError):
        return file.meaning(data) == file.meaning(whole)
    return False


def lying(folder: Path) -> dict[str, bytes]:
    """Every file by its content, but for those that every try touches."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not path.name.endswith(_VOLATILE)
    }


def file_of(request: pytest.FixtureRequest) -> SmallFile:
    return FILES[request.node.callspec.params["trial"]]


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        path.rmdir()
    else:
        path.unlink(missing_ok=True)


def _folder(path: Path) -> None:
    _remove(path)
    path.mkdir()


def _pipe(path: Path) -> None:
    _remove(path)
    os.mkfifo(path)


def _link_to_itself(path: Path) -> None:
    _remove(path)
    path.symlink_to(path)


def _link_to_zeros(path: Path) -> None:
    _remove(path)
    path.symlink_to("/dev/zero")
