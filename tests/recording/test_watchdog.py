"""A stall is known after 300 ms; only what is missing when the stream has settled is called a loss."""

from __future__ import annotations

from desktop.domain.recording import AudioFormat
from desktop.recording.watchdog import Loss, Watchdog

FORMAT = AudioFormat(1000, 1)  # one frame a millisecond


def _listening(until_ms: int) -> tuple[Watchdog, int]:
    watchdog = Watchdog(FORMAT)
    watchdog.begin(0)
    for at_ms in range(20, until_ms + 1, 20):
        watchdog.hear(at_ms, 20, at_ms - 20)
    return watchdog, until_ms


def test_regular_frames_are_no_stall() -> None:
    watchdog, frames = _listening(1000)
    assert not watchdog.look(1300, frames)
    assert watchdog.settle(1300) is None


def test_silence_is_told_once_after_300_ms_and_measured_when_the_stream_returned() -> None:
    watchdog, frames = _listening(1000)
    assert watchdog.look(1301, frames)
    assert not watchdog.look(1400, frames)
    assert watchdog.settle(1400) is None
    for at_ms in range(3000, 4100, 20):
        watchdog.hear(at_ms, 20, frames)
        frames += 20
    assert watchdog.settle(4080) == Loss(1000, 1000, 1980)
    assert watchdog.settle(4080) is None


def test_frames_that_were_only_late_are_no_loss() -> None:
    watchdog, frames = _listening(1000)
    assert watchdog.look(1500, frames)
    watchdog.hear(1600, 20, frames)
    watchdog.hear(1601, 580, frames + 20)
    assert watchdog.settle(2700) is None
    assert watchdog.stall is None


def test_a_stall_between_two_looks_is_found_when_the_frames_arrive() -> None:
    watchdog, frames = _listening(1000)
    assert watchdog.hear(1900, 20, frames)
    assert watchdog.settle(1900, at_once=True) == Loss(1000, 1000, 880)


def test_an_open_stall_at_the_end_counts_wholly() -> None:
    watchdog, frames = _listening(1000)
    watchdog.look(1400, frames)
    assert watchdog.settle(6000, at_once=True) == Loss(1000, 1000, 5000)


def test_a_second_silence_before_the_first_has_settled_is_one_loss() -> None:
    watchdog, frames = _listening(1000)
    watchdog.look(1400, frames)
    watchdog.hear(2000, 20, frames)
    watchdog.look(2500, frames + 20)
    assert watchdog.settle(3100) is None
    watchdog.hear(4000, 20, frames + 20)
    assert watchdog.settle(5000) == Loss(1000, 1000, 2960)
