"""How a drawing is made, stored stroke by stroke, kept, found again and replayed: without Qt."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from desktop.domain.attachment import AttachmentKind
from desktop.domain.drawing import Background, Drawing, Ink, Label, Stroke, Undoing, counting
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.hearing import HeardStretch
from desktop.domain.recording import ClockReading
from desktop.ui.attachments.presenter import AttachmentsPresenter
from desktop.ui.drawing.presenter import ERASER_WIDTH, WIDTHS, Tool
from desktop.ui.drawing.replay import drawn_at, heard_at
from tests.fakes.immediate_jobs import HeldJobs
from tests.ui.attachments_stand import Stand, stand
from tests.ui.scene import services


def drawn(at: Stand, *acts: Callable[[], None]) -> None:
    at.presenter.draw(1_600, 1_000)
    for act in acts:
        act()
        at.clock.move(1_000)


def line(at: Stand, *places: tuple[int, int]) -> Callable[[], None]:
    def draw() -> None:
        board = at.presenter.board
        board.pen_down(*places[0])
        for place in places[1:]:
            at.clock.move(50)
            board.pen_moves(*place)
        board.pen_up()

    return draw


def test_a_drawing_is_made_stored_and_kept(tmp_path: Path) -> None:
    at = stand(tmp_path)
    board = at.presenter.board
    board.lay_under(Background.GRID)
    drawn(
        at, line(at, (0, 0), (100, 100), (100, 100), (300, -50)), lambda: board.dip(Ink.RED),
        lambda: board.widen(WIDTHS[2]), line(at, (5, 5)), lambda: board.write(20, 30, "  정문 \n 앞 "), board.undo,
        lambda: board.take(Tool.ERASER), line(at, (1, 1), (9_999_999, 2)),
    )  # fmt: skip
    assert (board.state.page_height, board.state.unsaved, board.state.fault) == (6_250, 0, None)
    board.end()
    (row,) = at.presenter.state.rows
    assert row.attachment.kind is AttachmentKind.DRAWING
    at.presenter.open(row.attachment.id)
    drawing = at.presenter.state.look and at.presenter.state.look.drawing
    assert isinstance(drawing, Drawing)
    first, dot, label, undoing, erased = drawing.events
    assert isinstance(first, Stroke)
    assert [(p.x, p.y, p.at_ms) for p in first.points] == [(0, 0, 0), (100, 100, 50), (300, 0, 150)]
    assert isinstance(dot, Stroke)
    assert (dot.ink, dot.width) == (Ink.RED, WIDTHS[2])
    assert isinstance(label, Label)
    assert label.text == "정문 앞"
    assert undoing == Undoing(3, undoing.at_ms)
    assert isinstance(erased, Stroke)
    assert (erased.ink, erased.width, erased.points[1].x) == (Ink.ERASER, ERASER_WIDTH, 10_000)
    assert counting(drawing.events) == [1, 2, 5]
    assert drawing.beginning.background is Background.GRID


def test_a_number_is_not_written_on_a_drawing(tmp_path: Path) -> None:
    at = stand(tmp_path)
    drawn(at, lambda: at.presenter.board.write(1, 1, "900101-1234567"))
    assert (at.presenter.board.state.refused, at.presenter.board.state.events) == (True, ())
    line(at, (1, 1))()
    assert not at.presenter.board.state.refused


def test_a_very_long_stroke_is_cut_in_two(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.ui.drawing.presenter.MOST_POINTS", 3)
    at = stand(tmp_path)
    drawn(at, line(at, *((n, n) for n in range(5))))
    lengths = [len(event.points) for event in at.presenter.board.state.events if isinstance(event, Stroke)]
    assert lengths == [3, 3, 1]


def test_what_can_t_be_stored_waits_and_nothing_more_is_drawn(tmp_path: Path) -> None:
    at = stand(tmp_path)
    board = at.presenter.board
    drawn(at, line(at, (1, 1)))
    under = cast(Any, board._board)
    under._media = SimpleNamespace(drawings=SimpleNamespace(add=_full))
    line(at, (2, 2))()
    assert (board.state.unsaved, board.state.fault and board.state.fault.code) == (1, FaultCode.DISK_FULL)
    line(at, (3, 3))()
    board.undo()
    assert len(board.state.events) == 2
    under._media = at.scene.signed_in.vault.media(at.scene.interview.id)
    board.try_again()
    assert (board.state.unsaved, board.state.fault) == (0, None)
    board.end()
    assert len(at.presenter.state.rows) == 1


def _full(*_: object) -> None:
    raise Fault(FaultCode.DISK_FULL)


def test_closing_stores_what_still_waits(tmp_path: Path) -> None:
    at = stand(tmp_path)
    drawn(at, line(at, (1, 1)))
    jobs = HeldJobs()
    at.scene.workplace.runner = jobs
    line(at, (2, 2))()
    line(at, (3, 3))()
    at.presenter.board.pen_down(4, 4)
    at.presenter.board.end()  # a lock, in the middle of a stroke
    while jobs.held:
        jobs.release()
    at.presenter.open(at.presenter.state.rows[0].attachment.id)
    while jobs.held:
        jobs.release()
    drawing = at.presenter.state.look and at.presenter.state.look.drawing
    assert isinstance(drawing, Drawing)
    assert len(drawing.events) == 4


def test_a_drawing_that_was_broken_off_is_found_again(tmp_path: Path) -> None:
    at = stand(tmp_path)
    drawn(at, line(at, (1, 1)), line(at, (2, 2)))
    again = AttachmentsPresenter(at.scene.workplace, services())  # another start of the program
    again.look()
    assert (again.state.found_again, len(again.state.rows)) == (1, 1)
    again.look()
    assert (again.state.found_again, len(again.state.rows)) == (1, 1)


def test_an_open_drawing_is_not_taken_for_a_broken_one(tmp_path: Path) -> None:
    at = stand(tmp_path)
    drawn(at, line(at, (1, 1)))
    at.presenter.look()
    assert at.presenter.state.rows == ()
    at.presenter.board.end()
    assert len(at.presenter.state.rows) == 1


def beside_a_recording(at: Stand) -> Drawing:
    recording = at.scene.recording
    at.scene.workplace.running = cast(Any, SimpleNamespace(recording=recording))
    media = at.scene.signed_in.vault.media(at.scene.interview.id)
    media.add_clock_reading(
        recording.id, ClockReading(8_000, at.clock.now(), at.clock.monotonic_ms(), at.clock.boot_id())
    )
    drawn(at, line(at, (1, 1)), line(at, (2, 2)), line(at, (3, 3)))
    assert at.presenter.board.state.is_beside_recording
    at.scene.workplace.running = None
    at.presenter.board.end()
    at.presenter.open(at.presenter.state.rows[0].attachment.id)
    drawing = at.presenter.state.look and at.presenter.state.look.drawing
    assert isinstance(drawing, Drawing)
    return drawing


def test_a_drawing_lies_beside_what_was_said(tmp_path: Path) -> None:
    at = stand(tmp_path)
    drawing = beside_a_recording(at)
    assert drawing.frames == (8_000, 16_000, 24_000)
    assert at.presenter.state.rows[0].at_ms == 1_000
    replay = at.presenter.looking.replay
    replay.go_to(1_500)
    replay.listen()
    assert at.sound.played == [("rec-1", 2_500)]
    at.sound.position_ms = 2_900
    replay.follow()
    assert (replay.at_ms, replay.is_listening) == (1_900, True)
    at.sound.left = [HeardStretch(at.scene.recording.id, at.scene.signed_in.account.id, 0, 2_500, 2_900)]
    replay.pause()
    assert at.sound.stops == 1
    [heard] = at.scene.signed_in.vault.hearing.of_all("rec-1")  # a recording heard beside a drawing is heard
    assert (heard.start_ms, heard.end_ms) == (2_500, 2_900)
    replay.go_to(0)
    assert counting(drawing.events, replay.at_ms) == [1]
    assert heard_at(drawing, 10_000, 8_000) == 11_000
    assert drawn_at(drawing, 500, 8_000) == 0
    assert drawn_at(drawing, 60_000, 8_000) == drawing.length_ms


def test_without_a_recording_the_drawing_goes_by_the_clock(tmp_path: Path) -> None:
    at = stand(tmp_path)
    drawn(at, line(at, (1, 1)), line(at, (2, 2)))
    at.presenter.board.end()
    at.presenter.open(at.presenter.state.rows[0].attachment.id)
    replay = at.presenter.looking.replay
    assert not replay.may_listen
    replay.play()
    at.clock.move(400)
    replay.follow()
    assert (replay.at_ms, replay.is_moving) == (400, True)
    at.clock.move(5_000)
    replay.follow()
    assert (replay.at_ms, replay.is_moving) == (1_000, False)


def test_nothing_is_heard_while_a_recording_runs(tmp_path: Path) -> None:
    at = stand(tmp_path)
    beside_a_recording(at)
    at.scene.workplace.is_recording = True
    at.presenter.looking.replay.listen()
    assert at.scene.faults == ["recording.running"]
    assert at.sound.played == []
