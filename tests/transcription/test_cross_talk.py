"""A sentence that two microphones heard is flagged where it is fainter; what two people said is not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from desktop.custody.rows import check_rows
from desktop.domain.ids import RecordingId, SegmentId
from desktop.domain.transcript import Draft, Flag, Segment, Span, SpanKind, Word
from desktop.transcription.cross_talk import Power, echoes, twin_of
from desktop.transcription.heard import Question
from desktop.transcription.resample import SpeechAudio
from desktop.transcription.second_reading import DOUBTS, due_again
from desktop.transcription.speech_map import SAMPLES_PER_MS, Extent
from tests.transcription.desk import Desk, content, never, unwatched
from tests.transcription.made_up import MadeUpListening, make, said, verdict
from tests.transcription.sound import ArrayAudio, selftest_audio, selftest_pack, turns

TEXT = "저는 화요일 오전 혜산에서 떠났습니다."
RATE = 16_000


def line(text: str, start_ms: int = 10_000, channel: int = 1, *, is_timed: bool = True) -> Segment:
    """A second for each word."""
    said = text.split()
    words = tuple(Word(w, start_ms + n * 1000, start_ms + n * 1000 + 900, 0.9) for n, w in enumerate(said))
    end_ms = start_ms + len(said) * 1000
    return Segment(
        SegmentId(f"{channel}-{start_ms}-{text[:3]}"), channel, start_ms, end_ms, "ko", text,
        words if is_timed else (), -0.3, 0.01, 1.5, (),
    )  # fmt: skip


def across(text: str, start_ms: int = 10_000, channel: int = 0, *, is_timed: bool = True) -> Segment:
    return line(text, start_ms, channel, is_timed=is_timed)


def loud(*channels: float) -> Power:
    """The power of each channel, the same all the time."""
    return lambda channel, _start_ms, _end_ms: channels[channel]


@pytest.mark.parametrize(
    "echo",
    [
        TEXT,
        "저는 화요일 오전 해산에서 떠났습니다",
        "화요일 오전 혜산에서",
        "저는 화요일오전 혜산에서 떠났습니다!",
    ],
)
@pytest.mark.parametrize("is_timed", [True, False])
def test_the_same_words_at_the_same_time_are_cross_talk(echo: str, *, is_timed: bool) -> None:
    assert twin_of(line(echo, 10_200), [across(TEXT, is_timed=is_timed)])


@pytest.mark.parametrize(
    ("own", "at_ms"),
    [
        ("그때 누가 같이 있었습니까 말씀해 주십시오", 10_000),
        ("네 네", 10_000),
        (TEXT, 15_100),
        (TEXT, 3_000),
        ("", 10_000),
        ("I left Hyesan on a Tuesday morning", 10_000),
    ],
)
def test_other_words_or_another_time_are_none(own: str, at_ms: int) -> None:
    assert not twin_of(line(own, at_ms), [across(TEXT), across("네 네", 10_000)])


def test_two_voices_of_a_long_line_are_told_apart_by_the_time_of_words() -> None:
    long = across("하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉 열 열하나 " + TEXT, 10_000)
    assert not twin_of(line(TEXT, 10_000), [long])
    assert twin_of(line(TEXT, 21_000), [long])


def test_each_channel_is_compared_for_itself() -> None:
    halves = [across("저는 화요일 오전"), across("혜산에서 떠났습니다", 13_000, channel=2)]
    assert not twin_of(line(TEXT), halves)


@pytest.mark.parametrize(
    ("powers", "flagged"), [((1.0, 0.1), "read later"), ((0.1, 1.0), "read before"), ((0.5, 0.5), "read later")]
)
def test_the_quieter_of_two_lines_is_the_echo_whichever_was_read_first(
    powers: tuple[float, float], flagged: str
) -> None:
    before, after = across(TEXT), line(TEXT, 10_008)
    expected = after if flagged == "read later" else before
    assert echoes([after], [before], loud(*powers)) == {expected.id}


@pytest.mark.parametrize(("powers", "is_echo"), [((0.1, 1.0), True), ((1.0, 0.1), False)])
def test_a_faint_part_of_a_sentence_that_was_read_before_is_found_too(
    powers: tuple[float, float], *, is_echo: bool
) -> None:
    """The echo holds a part only, and was read first: the whole sentence does not stand in it, but it in the sentence."""
    part, whole = across("화요일 오전 혜산에서", 11_000), line(TEXT)
    found = echoes([whole], [part], loud(*powers))
    assert found == ({part.id} if is_echo else {whole.id})


def test_a_neighbor_that_only_touches_it_is_no_echo() -> None:
    before = across("그때는 모두 굶었습니다", 7_000)
    twin, after = across(TEXT, 10_000), line(TEXT, 9_900)
    assert echoes([after], [before, twin], loud(0.1, 1.0)) == {twin.id}


def test_two_halves_in_two_lines_are_both_flagged() -> None:
    halves = [across("저는 화요일 오전"), across("혜산에서 떠났습니다.", 13_000)]
    assert echoes([line(TEXT)], halves, loud(0.1, 1.0)) == {half.id for half in halves}


def test_where_two_people_speak_nobody_is_an_echo() -> None:
    assert echoes([line("그때 누가 같이 있었습니까")], [across(TEXT)], loud(0.1, 1.0)) == frozenset()
    assert echoes([], [across(TEXT)], loud(0.1, 1.0)) == frozenset()


def test_an_echo_is_no_reason_to_read_again() -> None:
    assert Flag.CROSS_TALK not in DOUBTS
    span = Span(0, 10_000, 15_000, SpanKind.TRANSCRIBED)
    assert due_again([span], [across(TEXT)]) == []


def test_a_flag_that_comes_late_goes_to_the_keeper_with_the_span_that_showed_it() -> None:
    """The first channel is the quieter one, and is read first."""
    speech = [[(0, 4_000 * SAMPLES_PER_MS)], [(100 * SAMPLES_PER_MS, 4_000 * SAMPLES_PER_MS)]]
    sound = np.repeat(np.array([[0, 3277]], dtype=np.int16), 5_000 * SAMPLES_PER_MS, axis=0)

    def answer(extent: Extent, question: Question) -> Any:
        return [said(TEXT, start=0.1, end=3.0, words=[[TEXT, 0.1, 3.0, 0.9]])], verdict(question)

    made = make(MadeUpListening(speech, answer), SpeechAudio(ArrayAudio(RATE, sound)))
    assert {s.channel: s.flags for s in made.segments} == {0: (Flag.CROSS_TALK,), 1: ()}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.close()


def _later_and_fainter(sound: NDArray[np.int16], delay_ms: int = 8, gain: float = 0.12) -> NDArray[np.float64]:
    """What a microphone three meters away gets of a voice."""
    late = delay_ms * RATE // 1000
    heard = np.zeros(len(sound))
    heard[late:] = sound[: len(sound) - late] * gain
    return heard


def _audio(*channels: NDArray[Any]) -> ArrayAudio:
    return ArrayAudio(RATE, np.stack([np.rint(one) for one in channels], axis=1).astype(np.int16))


def _draft(desk: Desk, audio: ArrayAudio) -> tuple[RecordingId, Draft]:
    recording = desk.record(audio)
    desk.queue().enqueue(recording, selftest_pack())
    desk.queue().run_next(unwatched, never)
    [draft] = desk.drafts(recording)
    assert draft.is_complete
    return recording, draft


@pytest.mark.parametrize("echo", [0, 1])
def test_of_a_voice_in_both_microphones_the_fainter_channel_is_flagged(desk: Desk, echo: int) -> None:
    """Through speech map, engine, making and vault; whichever channel is read first."""
    voice = selftest_audio("conversation.wav").samples[:, 0]
    both = [voice.astype(np.float64), _later_and_fainter(voice)]
    _, draft = _draft(desk, _audio(*(both[::-1] if echo == 0 else both)))
    texts = [turn["text"] for turn in turns("conversation.wav")]
    for channel in (0, 1):
        assert [s.text for s in draft.segments if s.channel == channel] == texts
    flagged = {(s.channel, Flag.CROSS_TALK in s.flags) for s in draft.segments}
    assert flagged == {(echo, True), (1 - echo, False)}
    assert check_rows(desk.signed_in.vault) == []


def test_of_two_voices_in_one_room_each_stays_with_its_own_microphone(desk: Desk) -> None:
    two = selftest_audio("conversation-two-channels.wav").samples
    one, other = two[:, 0], two[:, 1]
    room = _audio(one + _later_and_fainter(other), other + _later_and_fainter(one))
    _, draft = _draft(desk, room)
    _, alone = _draft(desk, _audio(one, other))
    said = {(s.channel, s.text) for s in alone.segments}
    assert {(s.channel, s.text) for s in draft.segments if Flag.CROSS_TALK not in s.flags} == said
    assert {(1 - s.channel, s.text) for s in draft.segments if Flag.CROSS_TALK in s.flags} == said
    assert all(Flag.CROSS_TALK not in s.flags for s in alone.segments)


def _one_span(desk: Desk) -> None:
    """A run that is stopped once it has come one step further."""
    done: list[int] = []
    desk.queue().run_next(lambda at, _: done.append(at), lambda: len(done) > 1)


def test_a_draft_that_was_cut_off_between_an_echo_and_its_voice_comes_out_the_same(desk: Desk) -> None:
    voice = selftest_audio("conversation.wav").samples[: 20 * RATE, 0]
    audio = _audio(_later_and_fainter(voice), voice)
    _, whole = _draft(desk, audio)
    recording = desk.record(audio)
    desk.queue().enqueue(recording, selftest_pack())
    runs = 0
    while desk.queue().list.waiting():
        _one_span(desk)
        runs += 1
    [draft] = desk.drafts(recording)
    assert runs > 3
    assert content(draft)[1:] == content(whole)[1:]
