"""When the words of a line are spoken: the machine's own, and those that people wrote in their place."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.ids import SegmentId
from desktop.domain.transcript import Segment, Word
from desktop.domain.word_times import placed_words, word_at, word_under

WORDS = (
    Word(" 저는", 1_000, 1_400, 0.9),
    Word(" 혜산에서", 1_500, 2_100, 0.9),
    Word(" 떠났습니다.", 2_200, 3_000, 0.9),
)
SEGMENT = Segment(SegmentId("s"), 0, 900, 3_200, "ko", "저는 혜산에서 떠났습니다.", WORDS, -0.1, 0.0, 1.0, ())
TEXTS = st.text(alphabet="가나다 ab.\u3000\t", max_size=40)
MACHINE = st.lists(st.tuples(TEXTS, st.integers(-500, 9_000), st.integers(-500, 9_000)), max_size=8)


def test_the_machines_words_keep_their_times() -> None:
    placed = placed_words(SEGMENT.text, SEGMENT)
    assert [(word.start_ms, word.end_ms) for word in placed] == [(1_000, 1_400), (1_500, 2_100), (2_200, 3_000)]
    assert [SEGMENT.text[w.start : w.start + w.length] for w in placed] == SEGMENT.text.split()


def test_words_put_in_share_the_time_between_their_neighbors() -> None:
    placed = placed_words("저는 그날 밤 떠났습니다.", SEGMENT)
    assert [(word.start_ms, word.end_ms) for word in placed] == [
        (1_000, 1_400), (1_400, 1_933), (1_933, 2_200), (2_200, 3_000),
    ]  # fmt: skip


def test_a_line_that_nothing_is_known_of_is_spoken_evenly() -> None:
    placed = placed_words("가나 다라", replace(SEGMENT, words=()))
    assert [(word.start_ms, word.end_ms) for word in placed] == [(900, 2_050), (2_050, 3_200)]


def test_the_word_of_a_moment_and_of_a_place() -> None:
    placed = placed_words(SEGMENT.text, SEGMENT)
    assert [word_at(placed, at_ms) for at_ms in (950, 1_000, 1_450, 1_500, 9_000)] == [None, 0, 0, 1, 2]
    assert [word_under(placed, place) for place in (0, 2, 3, 13, 14)] == [0, 1, 1, 2, None]
    assert word_at((), 1_000) is None


@given(TEXTS, MACHINE)
def test_whatever_the_machine_said_time_runs_forward_inside_the_line(
    text: str, machine: list[tuple[str, int, int]]
) -> None:
    segment = replace(SEGMENT, words=tuple(Word(*word, 0.5) for word in machine))
    placed = placed_words(text, segment)
    assert [text[w.start : w.start + w.length] for w in placed] == text.split()
    starts = [word.start_ms for word in placed]
    assert starts == sorted(starts)
    assert all(segment.start_ms <= word.start_ms <= word.end_ms <= segment.end_ms for word in placed)
