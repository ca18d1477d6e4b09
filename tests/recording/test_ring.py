"""The ring keeps order, counts what it had to drop, takes no room after its making, and forgets what was taken."""

from __future__ import annotations

import threading
import tracemalloc

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.recording.ring import Ring


def test_frames_come_out_in_order_and_once() -> None:
    ring = Ring(100, 2)
    ring.put(b"aa", 1, overflowed=False)
    ring.put(b"bbbb", 2, overflowed=True)
    assert [(bytes(b.data), b.at_ms, b.overflowed) for b in ring.take()] == [(b"aa", 1, False), (b"bbbb", 2, True)]
    assert ring.is_empty
    assert list(ring.take()) == []


def test_a_full_ring_drops_and_tells_how_many_frames_with_the_next_that_fits() -> None:
    ring = Ring(4, 2)
    ring.put(b"aaaa", 1, overflowed=False)
    ring.put(b"bbbb", 2, overflowed=True)
    ring.put(b"cc", 3, overflowed=False)
    assert [b.data for b in ring.take()] == [b"aaaa"]
    ring.put(b"dd", 4, overflowed=False)
    ring.put(b"ee", 5, overflowed=False)
    taken = [(bytes(b.data), b.dropped_frames, b.overflowed) for b in ring.take()]
    assert taken == [(b"dd", 3, True), (b"ee", 0, False)]


def test_only_what_came_by_a_moment_is_taken() -> None:
    ring = Ring(100, 2)
    for at_ms in (10, 20, 30):
        ring.put(b"xx", at_ms, overflowed=False)
    assert [b.at_ms for b in ring.take(20)] == [10, 20]
    assert [b.at_ms for b in ring.take(29)] == []
    assert [b.at_ms for b in ring.take()] == [30]


def test_many_small_blocks_fill_its_slots_and_are_dropped_like_any_other() -> None:
    ring = Ring(1000, 2, slots=3)
    for number in range(5):
        ring.put(b"xx", number, overflowed=False)
    assert [b.at_ms for b in ring.take()] == [0, 1, 2]
    ring.put(b"xx", 9, overflowed=False)
    assert [b.dropped_frames for b in ring.take()] == [2]


@settings(max_examples=100, deadline=None)
@given(st.lists(st.one_of(st.integers(1, 9), st.none()), max_size=80))
def test_every_frame_is_taken_once_or_counted_as_dropped(steps: list[int | None]) -> None:
    ring = Ring(24, 2, slots=8)
    taken, dropped, said, left = [], 0, 0, []
    for at_ms, step in enumerate([*steps, None, 1, None]):
        if step is None:
            for block in ring.take():
                taken += list(np.frombuffer(block.data, dtype="<u2"))
                dropped += block.dropped_frames
                left.append(block)
        else:
            ring.put(np.arange(said, said + step).astype("<u2").tobytes(), at_ms, overflowed=False)
            said += step
    assert len(taken) + dropped == said
    assert taken == sorted(set(taken))
    assert not any(ring._room)


def test_putting_keeps_no_memory() -> None:
    ring = Ring(1 << 20, 2)
    data = bytes(960)
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        for number in range(1000):
            ring.put(data, 10**6 + number, overflowed=False)
        grown = tracemalloc.get_traced_memory()[0] - before
    finally:
        tracemalloc.stop()
    assert grown < 1000, "a thousand blocks wait, and not one object for them"


def test_one_thread_puts_while_another_takes() -> None:
    ring = Ring(4000, 2)
    said = np.arange(60_000).astype("<u2")
    has_ended = threading.Event()

    def speak() -> None:
        for start in range(0, len(said), 100):
            ring.put(said[start : start + 100].tobytes(), start, overflowed=False)
        has_ended.set()

    speaker = threading.Thread(target=speak)
    speaker.start()
    heard: list[int] = []
    dropped = 0
    while not (has_ended.is_set() and ring.is_empty):
        for block in ring.take():
            heard += np.frombuffer(block.data, dtype="<u2").tolist()
            dropped += block.dropped_frames
    speaker.join()
    ring.put(b"xx", 0, overflowed=False)
    dropped += sum(block.dropped_frames for block in ring.take())
    assert heard == sorted(set(heard))
    assert len(heard) + dropped == len(said)
