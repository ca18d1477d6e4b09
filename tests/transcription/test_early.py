"""What is transcribed while an interview runs is what would be transcribed after it, and never costs the recording."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest

from desktop.custody.rows import check_rows
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.ids import RecordingId
from desktop.domain.transcript import Draft
from desktop.interview.consent import set_consent
from desktop.interview.register import open_interview
from desktop.transcription.early_answers import RecordingAnswers
from desktop.transcription.early_run import (
    BEHIND_MS,
    CALM_MS,
    CONSENT_EVERY_MS,
    MOST_FAILURES,
    EarlyMeans,
    EarlyRun,
    EarlyState,
    Surroundings,
    is_fast_enough,
    quiet_threads,
)
from desktop.transcription.resample import RecordingAudio
from desktop.transcription.transcriber import ChildTranscriber
from desktop.whisper.wire import Kind
from tests.fakes.hand_clock import HandClock
from tests.transcription.desk import BAD, Desk, content, dying_in, never, unwatched
from tests.transcription.sound import WORKER, ArrayAudio, selftest_audio, selftest_pack

STEP_MS = 20_000
NO_CHILD = [sys.executable, "-c", "raise SystemExit('nobody may start me')"]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.close()


def _interview(seconds: int = 150) -> ArrayAudio:
    """Turns in both languages with pauses, over and over, cut off wherever the time is up."""
    talk = selftest_audio("conversation.wav").samples
    pause = np.zeros((16_000 * 2, 1), dtype=np.int16)
    whole = np.concatenate([talk, pause] * (seconds // 50 + 1))
    return ArrayAudio(16_000, whole[: seconds * 16_000])


@dataclass
class Room:
    """A recording under way as a test wants it: every rest lets it grow by a step, until it is stopped."""

    audio: ArrayAudio
    step_ms: int = STEP_MS
    clock: HandClock = field(default_factory=HandClock)
    stored_ms: int = 0
    surroundings: Callable[[Room], Surroundings] | None = None
    told: list[tuple[EarlyState, int]] = field(default_factory=list)
    rests: int = 0
    most_rests: int = 200
    at_rest: dict[int, Callable[[], object]] = field(default_factory=dict)

    @property
    def length_ms(self) -> int:
        return self.audio.frames * 1000 // self.audio.sample_rate_hz

    def look(self) -> Surroundings:
        if self.surroundings is not None:
            return self.surroundings(self)
        return Surroundings(0, self.stored_ms * self.audio.sample_rate_hz // 1000)

    def rest(self, seconds: float) -> None:
        self.clock.move(int(seconds * 1000))
        self.stored_ms = min(self.length_ms, self.stored_ms + self.step_ms)
        self.rests += 1
        self.at_rest.get(self.rests, lambda: None)()

    def is_over(self) -> bool:
        """Stopped when all is stored and nothing more came of it, or when a test has waited long enough."""
        is_whole = self.step_ms > 0 and self.rests > self.length_ms // self.step_ms + 2
        return is_whole or self.rests > self.most_rests


def _run(
    desk: Desk, recording: RecordingId, room: Room, command: list[str] | None = None, threads: int = 1
) -> EarlyState:
    def on_vault(work: Callable[[], None]) -> None:
        work()

    audio: RecordingAudio = room.audio
    transcriber = ChildTranscriber(command or WORKER, selftest_pack(), threads=threads)
    means = EarlyMeans(
        audio, transcriber, room.look, room.rest, room.is_over, lambda *t: room.told.append(t), room.clock
    )
    return EarlyRun(desk.signed_in, desk.signed_in.vault.recordings.get(recording), means, on_vault).run()


def _stop_and_draft(desk: Desk, recording: RecordingId) -> Draft:
    row = desk.signed_in.vault.recordings.get(recording)
    if desk.signed_in.vault.recordings.seal_of(recording) is None:
        desk._seal(row, desk.audio[recording].frames)
    desk.queue().enqueue(recording, selftest_pack())
    desk.queue().run_next(unwatched, never)
    return desk.drafts(recording)[-1]


def _kept(desk: Desk, recording: RecordingId, kind: str) -> int:
    rows = desk.signed_in.vault._database.execute(
        "SELECT count(*) FROM early_answer WHERE recording_id = ? AND kind = ?", (recording, kind)
    )
    return int(rows[0][0])


@pytest.mark.parametrize("step_ms", [7_300])
def test_a_draft_made_of_early_answers_is_the_draft_made_without_them(desk: Desk, step_ms: int) -> None:
    audio = _interview()
    plain, early = desk.record(audio), desk.record(audio, is_sealed=False)
    expected = _stop_and_draft(desk, plain)
    room = Room(audio, step_ms)
    assert _run(desk, early, room) is EarlyState.UP_TO_DATE
    assert _kept(desk, early, "MAP") == 2
    assert desk.drafts(early) == []
    read = _kept(desk, early, "READ")
    spoken = sum(span.kind.value == "transcribed" for span in expected.spans)
    assert read > spoken // 2
    desk.command = dying_in(spoken + len(expected.readings) - read + 1)  # one reading more, and the child is killed
    draft = _stop_and_draft(desk, early)
    assert content(draft) == content(expected)
    assert [s.text for s in draft.segments] == [s.text for s in expected.segments]
    assert _kept(desk, early, "MAP") + _kept(desk, early, "READ") == 0
    assert check_rows(desk.signed_in.vault) == []
    assert max(ms for _, ms in room.told) > 100_000


def test_two_channels_are_followed_together(desk: Desk) -> None:
    talk = _interview(75).samples
    both = np.concatenate([talk, np.roll(talk, 16_000 * 7, axis=0)], axis=1)
    audio = ArrayAudio(16_000, both)
    plain, early = desk.record(audio), desk.record(audio, is_sealed=False)
    expected = _stop_and_draft(desk, plain)
    _run(desk, early, Room(audio))
    assert _kept(desk, early, "MAP") == 2
    assert content(_stop_and_draft(desk, early)) == content(expected)


def test_after_a_lock_it_goes_on_where_it_was(desk: Desk) -> None:
    """A run that ended says the same again out of the vault: nothing is read twice."""
    audio = _interview()
    recording = desk.record(audio, is_sealed=False)
    room = Room(audio, most_rests=4)
    _run(desk, recording, room)
    read = _kept(desk, recording, "READ")
    assert read > 0
    again = Room(audio, stored_ms=room.stored_ms, step_ms=0, most_rests=1)
    _run(desk, recording, again, dying_in(1))
    assert again.told[-1][0] is EarlyState.UP_TO_DATE
    assert _kept(desk, recording, "READ") == read


def test_other_threads_hear_for_themselves(desk: Desk) -> None:
    audio = _interview(80)
    recording = desk.record(audio, is_sealed=False)
    _run(desk, recording, Room(audio), threads=2)
    assert _kept(desk, recording, "MAP") == 1
    draft = _stop_and_draft(desk, recording)
    assert draft.provenance.threads == 2  # as the early ones: more than half of the recording was looked through


def test_a_recording_hardly_begun_early_is_heard_with_all_threads(desk: Desk) -> None:
    audio = _interview(150)
    recording = desk.record(audio, is_sealed=False)
    _run(desk, recording, Room(audio, most_rests=3), threads=2)
    assert _kept(desk, recording, "MAP") == 0 or _stop_and_draft(desk, recording).provenance.threads == 1


def test_the_recording_comes_first(desk: Desk) -> None:
    """While sound waits to be stored nothing is read; half a minute after all is well it goes on."""
    audio = _interview(130)
    recording = desk.record(audio, is_sealed=False)

    def behind_at_first(room: Room) -> Surroundings:
        behind = BEHIND_MS if room.rests < 5 else 0
        return Surroundings(behind, audio.frames)

    room = Room(audio, surroundings=behind_at_first)
    room.most_rests = 3
    assert _run(desk, recording, room) is EarlyState.YIELDING
    assert _kept(desk, recording, "MAP") == 0
    room.most_rests = 5 + CALM_MS // 1000 - 2
    room.step_ms = 1
    assert _run(desk, recording, room) is EarlyState.YIELDING
    room.most_rests = 5 + CALM_MS // 1000 + 5
    _run(desk, recording, room)
    assert _kept(desk, recording, "MAP") > 0


def test_a_child_at_work_is_ended_at_once_when_the_recording_falls_behind(desk: Desk) -> None:
    audio = _interview(130)
    recording = desk.record(audio, is_sealed=False)
    looks: list[int] = []

    def falls_behind(room: Room) -> Surroundings:
        looks.append(room.rests)
        return Surroundings(0 if len(looks) < 5 else BEHIND_MS, audio.frames)

    room = Room(audio, surroundings=falls_behind, most_rests=1)
    hanging = [*WORKER[:1], str(BAD), "map", "hang"]
    assert _run(desk, recording, room, hanging) is EarlyState.YIELDING
    assert len(looks) < 20


def test_a_low_battery_ends_the_work(desk: Desk) -> None:
    audio = _interview(130)
    recording = desk.record(audio, is_sealed=False)
    room = Room(audio, surroundings=lambda _: Surroundings(0, audio.frames, battery_percent=29), most_rests=2)
    assert _run(desk, recording, room) is EarlyState.LOW_BATTERY
    assert _kept(desk, recording, "MAP") == 0


def test_without_consent_nothing_is_heard(desk: Desk) -> None:
    audio = _interview(70)
    recording = desk.record(audio, is_sealed=False)
    set_consent(desk.signed_in, desk.interview_id, "C04", "no")
    room = Room(audio, stored_ms=70_000, step_ms=0, most_rests=3)
    assert _run(desk, recording, room, NO_CHILD) is EarlyState.NO_CONSENT
    assert {state for state, _ in room.told} == {EarlyState.NO_CONSENT}
    assert _kept(desk, recording, "MAP") == 0


def test_a_consent_given_on_the_recording_lets_it_begin(desk: Desk) -> None:
    audio = _interview(70)
    recording = desk.record(audio, is_sealed=False)
    set_consent(desk.signed_in, desk.interview_id, "C04", "withdraw")

    def agrees(room: Room) -> Surroundings:
        return Surroundings(0, audio.frames)

    room = Room(audio, stored_ms=70_000, step_ms=0, most_rests=4, surroundings=agrees)
    room.at_rest[2] = lambda: set_consent(desk.signed_in, desk.interview_id, "C04", "yes")
    assert _run(desk, recording, room) is EarlyState.UP_TO_DATE
    assert room.told[0][0] is EarlyState.NO_CONSENT
    assert _kept(desk, recording, "MAP") == 1


@pytest.mark.parametrize("item", ["C04", "C02"])
def test_a_consent_taken_back_drops_what_was_heard_early_and_ends_the_work(desk: Desk, item: str) -> None:
    audio = _interview(130)
    recording, other = desk.record(audio, is_sealed=False), _heard_elsewhere(desk)
    room = Room(audio, stored_ms=70_000, step_ms=0, most_rests=6)
    counts: list[int] = []

    def take_back() -> None:
        counts.append(_kept(desk, recording, "READ"))
        set_consent(desk.signed_in, desk.interview_id, item, "withdraw")
        counts.append(_kept(desk, recording, "READ") + _kept(desk, recording, "MAP"))
        room.stored_ms = 130_000  # there would be more to hear

    room.at_rest[2] = take_back
    assert _run(desk, recording, room) is EarlyState.NO_CONSENT
    assert counts[0] > 0
    assert counts[1] == 0
    assert _kept(desk, recording, "READ") + _kept(desk, recording, "MAP") == 0
    assert room.told[-1] == (EarlyState.NO_CONSENT, 0)
    assert _kept(desk, other, "MAP") == 1, "another interview's answers stay"


def test_another_answer_of_the_witness_drops_nothing(desk: Desk) -> None:
    recording = _heard_elsewhere(desk)
    set_consent(desk.signed_in, desk.signed_in.vault.recordings.get(recording).interview_id, "D01", "no")
    assert _kept(desk, recording, "MAP") == 1


def test_what_a_child_still_says_after_it_is_not_kept(desk: Desk) -> None:
    recording = desk.record(_interview(70), is_sealed=False)
    answers = RecordingAnswers(desk.signed_in, recording, "0" * 64, 1, lambda work: work())
    set_consent(desk.signed_in, desk.interview_id, "C04", "withdraw")
    with pytest.raises(Fault) as caught:
        answers.keep("key", Kind.READ, 16_000, b"frames")
    assert caught.value.code is FaultCode.CONSENT_MISSING
    assert _kept(desk, recording, "READ") == 0


def test_a_child_at_work_is_ended_when_the_consent_is_taken_back(desk: Desk) -> None:
    audio = _interview(130)
    recording = desk.record(audio, is_sealed=False)
    looks: list[int] = []

    def takes_back(room: Room) -> Surroundings:
        looks.append(room.rests)
        room.clock.move(CONSENT_EVERY_MS)
        if len(looks) == 5:
            set_consent(desk.signed_in, desk.interview_id, "C04", "withdraw")
        return Surroundings(0, audio.frames)

    room = Room(audio, surroundings=takes_back, most_rests=1)
    hanging = [*WORKER[:1], str(BAD), "map", "hang"]
    assert _run(desk, recording, room, hanging) is EarlyState.NO_CONSENT
    assert len(looks) < 20


def _heard_elsewhere(desk: Desk) -> RecordingId:
    """A recording of another interview, with one early answer."""
    interview = open_interview(desk.signed_in, "W-2026-002", ("ko", "en")).id
    for item in ("C01", "C02", "C04"):
        set_consent(desk.signed_in, interview, item, "yes")
    own, desk.interview_id = desk.interview_id, interview
    recording = desk.record(_interview(50), is_sealed=False)
    desk.interview_id = own
    RecordingAnswers(desk.signed_in, recording, "0" * 64, 1, lambda work: work()).keep("key", Kind.MAP, 16_000, b"x")
    return recording


@pytest.mark.parametrize("act", ["die", "exit", "flood_bytes", "nan", "fault_memory"])
def test_a_child_that_fails_again_and_again_is_given_up_and_nothing_of_it_is_kept(desk: Desk, act: str) -> None:
    audio = _interview(70)
    recording = desk.record(audio, is_sealed=False)
    room = Room(audio, stored_ms=70_000, step_ms=0, most_rests=20)
    assert (
        _run(desk, recording, room, [*WORKER[:1], str(BAD), "map" if act != "nan" else "done", act])
        is EarlyState.FAILED
    )
    assert room.rests == MOST_FAILURES
    assert _kept(desk, recording, "READ") == 0


def test_a_lie_is_not_remembered(desk: Desk) -> None:
    audio = _interview(70)
    recording = desk.record(audio, is_sealed=False)
    lie = '{"shares": {"ko": 0.9, "en": 0.9}}'
    room = Room(audio, stored_ms=70_000, step_ms=0, most_rests=20)
    _run(desk, recording, room, [*WORKER[:1], str(BAD), "done", "", lie])
    assert _kept(desk, recording, "READ") == 0
    honest = Room(audio, stored_ms=70_000, step_ms=0, most_rests=1)
    assert _run(desk, recording, honest) is EarlyState.UP_TO_DATE


def test_whether_a_laptop_keeps_up_is_told_by_its_benchmark() -> None:
    assert quiet_threads(1) == 1
    assert quiet_threads(6) == 3
    assert not is_fast_enough(None, 4, 2)
    assert is_fast_enough(0.5, 4, 2)
    assert not is_fast_enough(0.6, 4, 2)
    assert is_fast_enough(0.9, 1, 1)


def test_a_laptop_that_turns_out_too_slow_leaves_it(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    audio = _interview(190)
    recording = desk.record(audio, is_sealed=False)
    room = Room(audio, stored_ms=190_000, step_ms=0, most_rests=50)

    def slow(self: Room) -> Surroundings:
        self.clock.move(4_000)  # every look takes four seconds: no span is read in real time
        return Surroundings(0, audio.frames)

    room.surroundings = slow
    assert _run(desk, recording, room) is EarlyState.TOO_SLOW
    assert _kept(desk, recording, "READ") > 0
