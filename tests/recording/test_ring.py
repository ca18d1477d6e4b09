"""The ring keeps order and counts what it had to drop."""

from __future__ import annotations

from desktop.recording.ring import Ring


def test_frames_come_out_in_order_and_once() -> None:
    ring = Ring(100, 2)
    ring.put(b"aa", 1, overflowed=False)
    ring.put(b"bbbb", 2, overflowed=True)
    assert [(b.data, b.at_ms, b.overflowed) for b in ring.take_all()] == [(b"aa", 1, False), (b"bbbb", 2, True)]
    assert ring.is_empty
    assert list(ring.take_all()) == []


def test_a_full_ring_drops_and_tells_how_many_frames_with_the_next_that_fits() -> None:
    ring = Ring(4, 2)
    ring.put(b"aaaa", 1, overflowed=False)
    ring.put(b"bbbb", 2, overflowed=False)
    ring.put(b"cc", 3, overflowed=False)
    assert [b.data for b in ring.take_all()] == [b"aaaa"]
    ring.put(b"dd", 4, overflowed=False)
    ring.put(b"ee", 5, overflowed=False)
    assert [(b.data, b.dropped_frames) for b in ring.take_all()] == [(b"dd", 3), (b"ee", 0)]
