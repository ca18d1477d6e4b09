"""Any place of a recording is read exactly; what can't be read is silence of the right length, and is told."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2

from desktop.domain.faults import Fault, FaultCode
from tests.recording.stored_recordings import KEY, Shelf, noise, shelved

RATE_HZ, SECONDS = 16_000, 10
CHUNK = RATE_HZ // 2


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Shelf:
    return shelved(tmp_path_factory.mktemp("shelf"), noise(SECONDS + 0.123, RATE_HZ, channels=2))


def spoiled(shelf: Shelf, *statements: str) -> None:
    """Changes rows behind the triggers' back, as no program of ours can."""
    connection = dbapi2.connect(str(shelf.path), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    connection.execute("DROP TRIGGER chunk_refuses_update")
    connection.execute("DROP TRIGGER chunk_refuses_delete")
    for statement in statements:
        connection.execute(statement)
    connection.close()


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 160_000), st.integers(0, 40_000)), min_size=1, max_size=6))
def test_every_stretch_is_what_was_stored(shelf: Shelf, stretches: list[tuple[int, int]]) -> None:
    with closing(shelf.sound()) as sound:
        for first, length in stretches:
            end = min(first + length, len(shelf.samples))
            assert np.array_equal(sound.read(first, end), shelf.samples[first:end])
        assert sound.fault is None


def test_a_walk_gives_everything_from_where_it_begins(shelf: Shelf) -> None:
    with closing(shelf.sound()) as sound:
        pieces = list(sound.walk(12_345))
    assert np.array_equal(np.concatenate([frames for frames, _ in pieces]), shelf.samples[12_345:])
    assert not any(is_lost for _, is_lost in pieces)


@pytest.mark.parametrize(
    "spoil",
    ["UPDATE chunk SET flac = x'00ff00ff' WHERE seq = 5", "DELETE FROM chunk WHERE seq = 5",
     "UPDATE chunk SET flac = (SELECT flac FROM chunk WHERE seq = 6), frames = 4000 WHERE seq = 5"],
    ids=["not a FLAC", "gone", "of another length"],
)  # fmt: skip
def test_a_chunk_that_cannot_be_used_is_silent_and_the_rest_stays_in_place(tmp_path: Path, spoil: str) -> None:
    shelf = shelved(tmp_path, noise(SECONDS, RATE_HZ))
    spoiled(shelf, spoil)
    with closing(shelf.sound()) as sound:
        heard = sound.read(0, len(shelf.samples))
        walked = [is_lost for _, is_lost in sound.walk(0)]
        assert sound.fault is not None
        assert sound.fault.code is FaultCode.RECORDING_CHANGED
    assert not heard[5 * CHUNK : 6 * CHUNK].any()
    assert np.array_equal(heard[: 5 * CHUNK], shelf.samples[: 5 * CHUNK])
    assert np.array_equal(heard[6 * CHUNK :], shelf.samples[6 * CHUNK :])
    assert walked.count(True) == 1


def test_the_last_chunks_may_be_gone_too(tmp_path: Path) -> None:
    shelf = shelved(tmp_path, noise(SECONDS, RATE_HZ))
    spoiled(shelf, "DELETE FROM chunk WHERE seq >= 18")
    with closing(shelf.sound()) as sound:
        heard = sound.read(17 * CHUNK + 9, len(shelf.samples))
    assert np.array_equal(heard[: CHUNK - 9], shelf.samples[17 * CHUNK + 9 : 18 * CHUNK])
    assert not heard[CHUNK - 9 :].any()


def test_a_damaged_page_of_the_file_silences_its_chunks_alone(tmp_path: Path) -> None:
    shelf = shelved(tmp_path, noise(60, RATE_HZ))
    data = bytearray(shelf.path.read_bytes())
    middle = len(data) // 2
    data[middle : middle + 64] = bytes(64)
    shelf.path.write_bytes(data)
    with closing(shelf.sound()) as sound:
        heard = sound.read(0, len(shelf.samples))
        assert sound.fault is not None
        assert sound.fault.code is FaultCode.VAULT_DAMAGED
    differs = np.flatnonzero(np.any(heard != shelf.samples, axis=1))
    assert 0 < len(differs) <= 3 * CHUNK
    assert not heard[differs].any()


def test_a_file_that_is_gone_ends_it_by_name(tmp_path: Path) -> None:
    """As when the drive is pulled out: nothing is known of any place, so it is no use to go on in silence."""
    shelf = shelved(tmp_path, noise(60, RATE_HZ))
    with closing(shelf.sound()) as sound:
        sound.read(0, CHUNK)
        sound._media.close()
        shelf.path.unlink()
        with pytest.raises(Fault) as caught:
            sound.read(2 * CHUNK, len(shelf.samples))
    assert caught.value.code in {FaultCode.VAULT_LOCKED, FaultCode.VAULT_FILE_MISSING}


def test_no_file_at_all_is_named_before_anything_is_heard(tmp_path: Path) -> None:
    shelf = shelved(tmp_path, noise(1, RATE_HZ))
    shelf.path.unlink()
    with pytest.raises(Fault) as caught:
        shelf.sound()
    assert caught.value.code is FaultCode.VAULT_FILE_MISSING


def test_only_a_few_chunks_are_kept_in_memory(tmp_path: Path) -> None:
    shelf = shelved(tmp_path, noise(60, RATE_HZ))
    with closing(shelf.sound()) as sound:
        sound.read(0, len(shelf.samples))
        assert len(sound._kept) <= 6
