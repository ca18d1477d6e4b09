"""What the source says about time against the samples that came."""

from __future__ import annotations

from desktop.recording.decode.timeline import Loss, Timeline


def test_samples_where_the_source_places_them_are_no_loss() -> None:
    timeline = Timeline(1000)
    assert [timeline.place(at, 100) for at in (7, 107, 210, 305)] == [None] * 4  # containers round
    assert timeline.end(400, 0) is None


def test_a_jump_forward_is_a_loss_of_its_length_told_once() -> None:
    timeline = Timeline(1000)
    timeline.place(0, 100)
    assert timeline.place(600, 100) == Loss(100, 500)
    assert timeline.place(700, 100) is None
    assert timeline.end(800, 0) is None


def test_a_second_stream_that_begins_anew_is_no_loss() -> None:
    timeline = Timeline(1000)
    timeline.place(0, 500)
    assert timeline.place(0, 500) is None
    assert timeline.place(500, 100) is None


def test_a_source_without_times_is_counted_alone() -> None:
    timeline = Timeline(1000)
    assert timeline.place(None, 100) is None
    timeline.damage()
    assert timeline.place(None, 100) == Loss(100, 0)
    assert timeline.frames == 200


def test_damage_takes_the_length_of_the_jump_after_it() -> None:
    timeline = Timeline(1000)
    timeline.place(0, 100)
    timeline.damage()
    assert timeline.place(400, 100) == Loss(100, 300)
    assert timeline.end(None, 0) is None


def test_what_was_declared_and_never_came_is_a_loss_at_the_end() -> None:
    timeline = Timeline(1000)
    timeline.place(0, 100)
    assert timeline.end(2000, 50) == Loss(100, 1900)
    assert timeline.end(2000, 50) is None, "it is counted now"
    short = Timeline(1000)
    short.place(0, 100)
    assert short.end(140, 50) is None
