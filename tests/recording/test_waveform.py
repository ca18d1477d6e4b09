"""Peaks of any recording: the greatest of every stretch at every scale; worked out once, in as many goes as it takes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.faults import Fault, FaultCode
from desktop.recording import peak_pyramid, waveform
from desktop.recording.peak_pyramid import LOST, LOUDEST, PEAK_MS, PeakPyramid, Peaks, peaks_of
from desktop.recording.stored_sound import StoredSound
from desktop.recording.waveform import WaveformMaker
from tests.recording.stored_recordings import KEY, Shelf, noise, shelved

RATE_HZ = 16_000
PER_PEAK = RATE_HZ * PEAK_MS // 1000


def maker_of(shelf: Shelf) -> WaveformMaker:
    return WaveformMaker(shelf.path, KEY, shelf.recording, len(shelf.samples))


def never() -> bool:
    return False


def by_hand(samples: np.ndarray[Any, np.dtype[np.int16]], per_peak: int) -> Peaks:
    """The same, a stretch at a time."""
    rows = []
    for first in range(0, len(samples), per_peak):
        loudest = np.abs(samples[first : first + per_peak].astype(int)).max(axis=0)
        rows.append(np.rint(np.sqrt(loudest / 32768) * LOUDEST))
    return np.array(rows, dtype=np.uint8).reshape(-1, samples.shape[1])


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 3_000), st.integers(1, 500), st.integers(1, 2))
def test_a_peak_is_the_greatest_amplitude_of_its_stretch(frames: int, per_peak: int, channels: int) -> None:
    samples = np.random.default_rng(frames).integers(-32768, 32767, (frames, channels), dtype=np.int16)
    assert np.array_equal(peaks_of(samples, per_peak), by_hand(samples, per_peak))


def test_the_loudest_sample_there_is_fits() -> None:
    assert peaks_of(np.array([[-32768]], dtype=np.int16), 1).tolist() == [[LOUDEST]]


@settings(max_examples=80, deadline=None)
@given(st.data())
def test_a_click_is_never_lost_at_any_scale(data: st.DataObject) -> None:
    count = data.draw(st.integers(1, 5_000))
    click = data.draw(st.integers(0, count - 1))
    first = data.draw(st.integers(0, click))
    last = data.draw(st.integers(click + 1, count))
    bars = data.draw(st.integers(1, 400))
    peaks = np.zeros((count, 1), dtype=np.uint8)
    peaks[click] = LOUDEST
    drawn = PeakPyramid(peaks).bars(first * PEAK_MS, last * PEAK_MS, bars)
    assert drawn.shape == (bars, 1)
    assert drawn.max() == 1.0
    place = (click - first + 0.5) / (last - first) * bars
    assert abs(int(np.argmax(drawn)) + 0.5 - place) <= max(4 * bars / (last - first), 1.5)


def test_what_is_not_known_yet_is_nothing() -> None:
    pyramid = PeakPyramid(np.full((100, 2), 200, dtype=np.uint8))
    drawn = pyramid.bars(0, 2_000, 10)
    assert (drawn[:5] > 0).all()
    assert not drawn[6:].any()  # a bar may be a little wider than its stretch
    assert not pyramid.bars(5_000, 9_000, 10).any()
    assert pyramid.bars(0, 1_000, 0).shape == (0, 2)
    assert not PeakPyramid(np.zeros((0, 1), dtype=np.uint8)).bars(0, 1_000, 5).any()


def test_hours_are_drawn_from_a_few_hundred_values(monkeypatch: pytest.MonkeyPatch) -> None:
    """Bounded by what is looked at, not by a time."""
    looked_at: list[int] = []

    class Counted:
        """numpy, whose greatest-of is watched."""

        @property
        def maximum(self) -> Any:
            return self

        def __call__(self, *values: Any) -> Any:
            return np.maximum(*values)

        def reduceat(self, values: Any, *rest: Any, **named: Any) -> Any:
            looked_at.append(len(values))
            return np.maximum.reduceat(values, *rest, **named)

        def __getattr__(self, name: str) -> Any:
            return getattr(np, name)

    hours = 3 * 3_600_000
    pyramid = PeakPyramid(np.random.default_rng(5).integers(0, 255, (hours // PEAK_MS, 1), dtype=np.uint8))
    monkeypatch.setattr(peak_pyramid, "np", Counted())
    for length in (hours, hours // 2, 600_000, 30_000, 5_000):
        pyramid.bars(hours - length, hours, 200)
    assert len(looked_at) == 5
    assert max(looked_at) <= 4 * 200 + 2


@pytest.mark.parametrize("channels", [1, 2])
def test_it_is_worked_out_kept_and_not_worked_out_again(
    tmp_path: Path, channels: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf = shelved(tmp_path, noise(7.3, RATE_HZ, channels), chunk_ms=330)  # peaks and chunks end at other places
    maker = maker_of(shelf)
    maker.work(never)
    assert maker.is_complete
    assert np.array_equal(maker.so_far(), by_hand(shelf.samples, PER_PEAK))
    monkeypatch.setattr(waveform, "StoredSound", None)
    again = maker_of(shelf)
    again.work(never)
    assert np.array_equal(again.so_far(), maker.so_far())


def test_it_stops_when_asked_and_goes_on_from_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shelf = shelved(tmp_path, noise(20, RATE_HZ))
    first = maker_of(shelf)
    first.work(lambda: first.done_ms >= 8_000)
    assert not first.is_complete
    assert 8_000 <= first.done_ms < 9_000
    read: list[int] = []
    real = StoredSound.walk

    def walk(sound: Any, at: int) -> Iterator[Any]:
        read.append(at)
        return real(sound, at)

    monkeypatch.setattr(StoredSound, "walk", walk)
    second = maker_of(shelf)
    second.work(never)
    assert read == [first.done_ms * RATE_HZ // 1000]
    assert np.array_equal(second.so_far(), by_hand(shelf.samples, PER_PEAK))


def test_what_is_known_is_kept_on_the_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The program may be killed in the middle of three hours."""
    monkeypatch.setattr(waveform, "KEEP_EVERY_MS", 5_000)
    shelf = shelved(tmp_path, noise(20, RATE_HZ))
    maker = maker_of(shelf)
    kept: list[int] = []

    def tell() -> None:
        media = shelf.media()
        found = media.waveform(shelf.recording.id)
        media.close()
        kept.append(0 if found is None else len(found[1]) * PEAK_MS)

    maker.work(never, tell)
    assert sorted(set(kept)) == [0, 5_000, 10_000, 15_000]


def test_what_was_kept_by_something_else_is_not_believed(tmp_path: Path) -> None:
    shelf = shelved(tmp_path, noise(3, RATE_HZ, channels=2))
    for frames_per_peak, kept in ((99, bytes(40)), (PER_PEAK, bytes(3)), (PER_PEAK, bytes(4_000))):
        media = shelf.media()
        media.keep_waveform(shelf.recording.id, frames_per_peak, kept)
        media.close()
        maker = maker_of(shelf)
        maker.work(never)
        assert np.array_equal(maker.so_far(), by_hand(shelf.samples, PER_PEAK))


def test_a_full_disk_keeps_nobody_from_seeing_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise Fault(FaultCode.DISK_FULL)

    shelf = shelved(tmp_path, noise(3, RATE_HZ))
    monkeypatch.setattr("desktop.vault.media.MediaFile.keep_waveform", full)
    maker = maker_of(shelf)
    maker.work(never)
    assert maker.is_complete


def test_what_cannot_be_read_is_marked_where_it_is(tmp_path: Path) -> None:
    shelf = shelved(tmp_path, noise(10, RATE_HZ))
    data = bytearray(shelf.path.read_bytes())
    data[len(data) // 2 : len(data) // 2 + 64] = bytes(64)
    shelf.path.write_bytes(data)
    maker = maker_of(shelf)
    maker.work(never)
    lost = PeakPyramid(maker.so_far(), maker.peak_ms).lost_ms
    assert sum(until - since for since, until in lost) in {500, 1_000, 1_500}
    assert all(since % 500 == 0 for since, _ in lost)
    is_lost = np.any(maker.so_far() == LOST, axis=1)
    assert np.array_equal(maker.so_far()[~is_lost], by_hand(shelf.samples, PER_PEAK)[~is_lost])
