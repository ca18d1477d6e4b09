"""Off the record nothing goes into the recording; what is heard is kept apart or never kept, as somebody says."""

from __future__ import annotations

import numpy as np
import pytest

from desktop.domain.recording import Gap, GapReason, MarkerKind
from desktop.recording.off_record import ANSWER_WITHIN_MS, BACK_MARGIN_MS, HELD_MS
from desktop.recording.recorder_messages import OffRecord, RecorderState
from desktop.recording.recorder_requests import Request
from tests.recording.capture_rig import Rig

OFF, BACK, ANSWER = Request.GO_OFF_RECORD, Request.BACK_ON_RECORD, Request.ANSWER_OFF_RECORD


def _off(rig: Rig) -> OffRecord:
    return rig.capture.status.off_record


def _back(rig: Rig) -> None:
    rig.ask(BACK)
    rig.speak(BACK_MARGIN_MS)


def test_what_is_never_to_be_kept_is_nowhere_and_the_gap_says_how_long_it_was() -> None:
    rig = Rig()
    rig.speak(1000)
    rig.ask(OFF)
    rig.capture.turn()
    assert (_off(rig), rig.state()) == (OffRecord.ASKING, RecorderState.PAUSED)
    rig.speak(2000)
    rig.ask(ANSWER, keep=False)
    rig.speak(1000)
    assert _off(rig) is OffRecord.DROPPED
    _back(rig)
    assert (_off(rig), rig.state()) == (OffRecord.NO, RecorderState.RECORDING)
    rig.speak(500)
    rig.stop()
    away_ms = 3000 + BACK_MARGIN_MS
    assert rig.store.gaps == [Gap(1000, away_ms, GapReason.OFF_RECORD)]
    assert (rig.heard() == np.r_[np.arange(1000), np.arange(1000 + away_ms, 1500 + away_ms)]).all()
    assert (rig.store.asides, rig.store.apart) == ([], {})
    assert (rig.capture.status.elapsed_ms, rig.capture.status.clock_drift_ms) == (1500, 0)


def test_what_is_to_be_kept_is_kept_apart_from_its_first_word_to_its_last() -> None:
    rig = Rig()
    rig.speak(1000)
    rig.ask(OFF)
    rig.speak(2000)
    assert rig.store.asides == [], "nothing is stored before somebody has said so"
    rig.ask(ANSWER, keep=True)
    rig.speak(1000)
    assert _off(rig) is OffRecord.KEPT
    _back(rig)
    rig.speak(500)
    rig.stop()
    away_ms = 3000 + BACK_MARGIN_MS
    (aside,) = rig.store.asides
    assert (aside.recording_id, aside.at_frame) == ("r", 1000)
    assert (rig.heard_apart()[0] == np.arange(1000, 1000 + away_ms)).all()
    apart = rig.store.apart[aside.id]
    assert (apart.gaps, apart.endings) == ([], [0])
    assert rig.store.gaps == [Gap(1000, away_ms, GapReason.OFF_RECORD)]
    assert not set(rig.heard()) & set(rig.heard_apart()[0])


@pytest.mark.parametrize("ending", ["stop", "break off", "two minutes", "a minute after the return", "the next one"])
def test_what_nobody_answers_for_is_never_kept(ending: str) -> None:
    rig = Rig()
    rig.speak(1000)
    rig.ask(OFF)
    rig.speak(2000)
    if ending == "two minutes":
        rig.speak(HELD_MS)
        assert _off(rig) is OffRecord.DROPPED
        rig.ask(ANSWER, keep=True)
        rig.speak(100)
        assert _off(rig) is OffRecord.DROPPED, "the answer came too late"
    elif ending == "a minute after the return":
        _back(rig)
        rig.speak(ANSWER_WITHIN_MS)
        assert _off(rig) is OffRecord.NO
        rig.ask(ANSWER, keep=True)
        rig.speak(100)
    elif ending == "the next one":
        _back(rig)
        rig.ask(OFF)
        rig.ask(ANSWER, keep=False)
        _back(rig)
    if ending == "break off":
        rig.capture.finish()
        assert rig.store.endings == []
    else:
        rig.stop()
    assert rig.store.asides == []
    assert {gap.reason for gap in rig.store.gaps} == {GapReason.OFF_RECORD}
    assert set(rig.heard()[:20_000]) & set(range(1000, 3000)) == set()


def test_the_recording_goes_on_at_once_and_the_question_may_still_be_answered() -> None:
    rig = Rig()
    rig.speak(1000)
    rig.ask(OFF)
    rig.speak(2000)
    assert (rig.capture.status.away_ms, rig.capture.status.answer_left_ms) == (2000, HELD_MS - 2000)
    _back(rig)
    rig.speak(4000)
    status = rig.capture.status
    assert (status.state, status.off_record, status.away_ms) == (RecorderState.RECORDING, OffRecord.RETURNED, 0)
    assert status.answer_left_ms == ANSWER_WITHIN_MS - 4000
    rig.ask(Request.PAUSE)
    rig.speak(100)
    rig.ask(ANSWER, keep=True)
    rig.ask(Request.RESUME)
    rig.speak(500)
    assert (_off(rig), rig.capture.status.answer_left_ms) == (OffRecord.NO, 0)
    rig.stop()
    away_ms = 2000 + BACK_MARGIN_MS
    assert (rig.heard_apart()[0] == np.arange(1000, 1000 + away_ms)).all()
    apart = rig.store.apart[rig.store.asides[0].id]
    assert (apart.gaps, apart.endings) == ([], [0])
    assert not set(rig.heard()) & set(rig.heard_apart()[0])


def test_a_loss_within_a_span_kept_after_the_return_is_noted_within_it() -> None:
    rig = Rig()
    rig.speak(1000)
    rig.ask(OFF)
    rig.speak(500)
    rig.silence(2000)
    rig.speak(1500)
    _back(rig)
    rig.ask(ANSWER, keep=True)
    rig.speak(500)
    rig.stop()
    assert rig.store.apart[rig.store.asides[0].id].gaps == [Gap(500, 2000, GapReason.DEVICE_LOST)]


def test_the_first_answer_counts() -> None:
    rig = Rig()
    rig.ask(ANSWER, keep=True)
    rig.speak(100)
    rig.ask(OFF)
    rig.ask(ANSWER, keep=False)
    rig.ask(ANSWER, keep=True)
    rig.speak(1000)
    rig.stop()
    assert (rig.store.asides, len(rig.heard())) == ([], 100)


def test_what_was_said_before_the_return_does_not_slip_in_because_it_arrived_late() -> None:
    rig = Rig()
    rig.speak(1000)
    rig.ask(OFF)
    rig.ask(ANSWER, keep=False)
    rig.speak(500)
    rig.clock.move(900)  # the driver holds it back
    rig.ask(BACK)
    rig.clock.move(5)
    rig.put(900)
    rig.speak(BACK_MARGIN_MS)
    rig.speak(500)
    rig.stop()
    assert set(rig.heard()) & set(range(1000, 2400)) == set()
    assert len(rig.heard()) >= 1000 + 480
    assert abs(rig.store.gaps[0].length_ms - 1400 - BACK_MARGIN_MS) <= 20


def test_a_microphone_that_loses_frames_off_the_record_does_not_keep_the_recording_away() -> None:
    rig = Rig()
    rig.speak(1000)
    rig.ask(OFF)
    rig.silence(5000)
    rig.ask(BACK)
    rig.speak(1500)
    rig.stop()
    (gap,) = rig.store.gaps
    assert gap.reason is GapReason.OFF_RECORD
    assert 5000 <= gap.length_ms <= 6020
    assert len(rig.heard()) >= 1480


def test_what_is_lost_within_a_kept_span_is_noted_within_it() -> None:
    rig = Rig()
    rig.speak(1000)
    rig.ask(OFF)
    rig.speak(1000)
    rig.silence(2000)
    rig.speak(1500)
    rig.ask(ANSWER, keep=True)
    rig.speak(1500)
    rig.silence(1000)
    rig.stop()
    apart = rig.store.apart[rig.store.asides[0].id]
    assert apart.gaps == [Gap(1000, 2000, GapReason.DEVICE_LOST), Gap(4000, 1000, GapReason.DEVICE_LOST)]
    assert rig.store.gaps == [Gap(1000, 7000, GapReason.OFF_RECORD)]


def test_a_recorder_that_breaks_off_leaves_what_was_kept_without_an_ending() -> None:
    rig = Rig()
    rig.speak(500)
    rig.ask(OFF)
    rig.ask(ANSWER, keep=True)
    rig.speak(700)
    rig.capture.finish()
    assert rig.store.apart[rig.store.asides[0].id].endings == []
    assert len(rig.heard_apart()[0]) == 700


def test_off_the_record_out_of_a_break_and_from_the_very_first_moment() -> None:
    rig = Rig()
    rig.ask(OFF)
    rig.ask(ANSWER, keep=False)
    rig.speak(1000)
    _back(rig)
    rig.speak(400)
    rig.ask(Request.PAUSE)
    rig.speak(600)
    rig.ask(OFF)
    rig.speak(800)
    rig.ask(Request.RESUME)
    rig.ask(Request.PAUSE)
    rig.speak(200)
    assert _off(rig) is OffRecord.ASKING, "a break asked for off the record changes nothing"
    _back(rig)
    rig.speak(400)
    rig.stop()
    assert rig.store.gaps == [
        Gap(0, 1000 + BACK_MARGIN_MS, GapReason.OFF_RECORD),
        Gap(400, 600, GapReason.PAUSE),
        Gap(400, 1000 + BACK_MARGIN_MS, GapReason.OFF_RECORD),
    ]
    assert len(rig.heard()) == 800


def test_a_marker_made_off_the_record_lies_where_the_span_is() -> None:
    rig = Rig()
    rig.speak(1000)
    rig.ask(OFF)
    rig.speak(500)
    rig.mark(MarkerKind.DISTRESS)
    _back(rig)
    rig.speak(500)
    assert [marker.at_frame for marker in rig.store.markers] == [1000]


def test_a_full_disk_while_a_span_is_kept_ends_the_recording_and_says_so() -> None:
    rig = Rig(room=4)
    rig.speak(1000)
    rig.ask(OFF)
    rig.ask(ANSWER, keep=True)
    rig.store.room = 2
    rig.speak(1000)
    assert rig.state() is RecorderState.FAILED
    assert len(rig.heard()) == 1000


def test_what_is_let_go_is_overwritten() -> None:
    rig = Rig()
    rig.speak(20)
    rig.ask(OFF)
    rig.capture.turn()
    rig.speak(200)
    held = list(rig.capture._course._away._held)  # type: ignore[union-attr]
    assert any(any(block.data) for block in held)
    rig.ask(ANSWER, keep=False)
    rig.capture.turn()
    assert not any(any(block.data) for block in held)
    assert not any(rig.capture._ring._room), "and nothing stays behind in the ring"
