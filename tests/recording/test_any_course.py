"""Whatever happens in whatever order: nothing is lost unsaid, nothing said off the record slips in, markers lie inside."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.recording import GapReason, MarkerKind
from desktop.recording.away import RETURN_WITHIN_MS
from desktop.recording.off_record import BACK_MARGIN_MS
from desktop.recording.recorder_messages import OffRecord
from desktop.recording.recorder_requests import Request
from desktop.recording.watchdog import LATE_IS_NOT_LOST_MS, SETTLE_MS
from tests.recording.capture_rig import Rig

_BLOCK_MS = 20
_LONGEST_MS = 25_000  # so that the counter never comes round

_lengths = st.integers(1, 40).map(lambda blocks: blocks * _BLOCK_MS)
_steps = st.one_of(
    st.tuples(st.sampled_from(["speak", "write slowly", "come late", "lose", "sleep", "stand still"]), _lengths),
    st.tuples(
        st.sampled_from(["pause", "resume", "off", "back", "keep", "never keep", "mark", "turn", "overflow"]),
        st.just(0),
    ),
)
_ASKED = {
    "pause": Request.PAUSE,
    "resume": Request.RESUME,
    "off": Request.GO_OFF_RECORD,
    "back": Request.BACK_ON_RECORD,
}


@dataclass
class Told:
    """What a person in the room knows: which frames were said off the record, and which just after the return.

    The latter may still be let go, or kept with the span.
    """

    secret: set[int] = field(default_factory=set)
    edges: set[int] = field(default_factory=set)
    is_off: bool = False
    changes: int = 0
    losses: int = 0


def _play(rig: Rig, steps: list[tuple[str, int]]) -> Told:
    told = Told()
    for what, ms in [*steps, ("speak", SETTLE_MS + 200)]:
        if rig.spoken + ms > _LONGEST_MS:
            break
        before = rig.spoken
        _step(rig, told, what, ms)
        if told.is_off:
            told.secret |= set(range(before, rig.spoken))
    rig.stop()
    return told


def _step(rig: Rig, told: Told, what: str, ms: int) -> None:
    if what in _ASKED:
        _ask(rig, told, what)
    elif what in ("keep", "never keep"):
        rig.ask(Request.ANSWER_OFF_RECORD, keep=what == "keep")
    elif what == "mark":
        rig.mark(MarkerKind.IMPORTANT)
    elif what == "turn":
        rig.capture.turn()
    elif what == "overflow":
        rig.clock.move(_BLOCK_MS)
        rig.put(_BLOCK_MS, overflowed=True)
    elif what == "speak":
        rig.speak(ms)
    elif what == "write slowly":
        for _ in range(ms // _BLOCK_MS):
            rig.clock.move(_BLOCK_MS)
            rig.put(_BLOCK_MS)
    elif what == "come late":
        rig.clock.move(ms)
        rig.put(ms)
    else:
        _lose(rig, told, what, ms)


def _ask(rig: Rig, told: Told, what: str) -> None:
    rig.ask(_ASKED[what])
    told.changes += 1
    rig.capture.turn()
    if what == "off":
        told.is_off = True
    elif what == "back" or (what == "resume" and rig.capture.status.off_record is OffRecord.NO):
        told.is_off = False
        told.edges |= set(range(rig.spoken, rig.spoken + RETURN_WITHIN_MS + BACK_MARGIN_MS))


def _lose(rig: Rig, told: Told, what: str, ms: int) -> None:
    """Sound that no microphone hears: five times as long, so that it is a loss and no delay."""
    told.losses += 1
    if what == "lose":
        rig.silence(5 * ms)
    elif what == "sleep":
        rig.clock.sleep(5 * ms)
    else:
        rig.clock.move(5 * ms)


@settings(max_examples=150, deadline=None)
@given(st.lists(_steps, max_size=25))
def test_any_course_of_a_recording(steps: list[tuple[str, int]]) -> None:
    rig = Rig()
    rig.speak(100)
    began_ms = rig.clock.ms - 100
    told = _play(rig, steps)
    heard = rig.heard()
    status = rig.capture.status

    assert (np.diff(heard) > 0).all(), "in order, and nothing twice"
    assert not set(heard.tolist()) & told.secret, "nothing said off the record is in the recording"
    apart = np.concatenate([np.empty(0, dtype=np.int16), *rig.heard_apart()])
    assert not set(heard.tolist()) & set(apart.tolist()), "nothing is in two places"
    assert set(apart.tolist()) <= told.secret | told.edges
    if not any(what == "keep" for what, _ in steps):
        assert rig.store.asides == []

    assert all(0 <= marker.at_frame <= len(heard) for marker in rig.store.markers)
    assert len(rig.store.markers) == status.marker_count
    assert all(0 <= gap.at_frame <= len(heard) and gap.length_ms >= 0 for gap in rig.store.gaps)

    accounted_ms = len(heard) + sum(gap.length_ms for gap in rig.store.gaps)
    passed_ms = rig.clock.ms - began_ms
    unsaid_ms = told.losses * LATE_IS_NOT_LOST_MS + told.changes * _BLOCK_MS
    assert abs(passed_ms - accounted_ms) <= unsaid_ms + _BLOCK_MS
    away = {GapReason.PAUSE, GapReason.OFF_RECORD}
    if not told.losses and not any(what == "come late" for what, _ in steps):
        assert {gap.reason for gap in rig.store.gaps if gap.length_ms} <= away
