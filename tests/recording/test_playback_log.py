"""Listening is in the custody log once, and again when it is another part, another recording, or another listening."""

from __future__ import annotations

from desktop.domain.ids import RecordingId
from desktop.recording.manner import Passage
from desktop.recording.playback_log import PAUSE_MS, ToldParts
from tests.fakes.hand_clock import HandClock

ONE, OTHER = RecordingId("rec-1"), RecordingId("rec-2")


def test_what_lies_inside_is_not_told_again() -> None:
    told = ToldParts(HandClock())
    assert not told.is_told(ONE, Passage(5_000, 60_000))
    told.tell(ONE, Passage(5_000, 60_000))
    assert told.is_told(ONE, Passage(5_000, 60_000))
    assert told.is_told(ONE, Passage(30_000, 60_000))
    assert not told.is_told(ONE, Passage(4_999, 60_000))
    assert not told.is_told(OTHER, Passage(30_000, 60_000))


def test_after_a_long_silence_it_is_another_listening() -> None:
    clock = HandClock()
    told = ToldParts(clock)
    told.tell(ONE, Passage(0, 60_000))
    clock.move(PAUSE_MS)
    assert told.is_told(ONE, Passage(0, 60_000))
    told.is_heard()
    clock.move(PAUSE_MS)
    assert told.is_told(ONE, Passage(0, 60_000))
    clock.move(1)
    assert not told.is_told(ONE, Passage(0, 60_000))
