"""Two texts compared word by word: nothing of either is lost, and only what differs is called different."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.word_difference import WordRun, differing_words, word_runs

WORDS = st.lists(st.sampled_from(["네", "아니요,", "보위부에서", "그때", "Yes.", "…"]), max_size=12).map(" ".join)


@given(WORDS, WORDS)
def test_the_runs_are_both_texts_from_beginning_to_end(first: str, second: str) -> None:
    runs = word_runs(first, second)
    assert [word for run in runs for word in run.first] == first.split()
    assert [word for run in runs for word in run.second] == second.split()


@given(WORDS)
def test_a_text_is_the_same_as_itself(text: str) -> None:
    assert all(run.is_same for run in word_runs(text, text))
    assert differing_words(word_runs(text, text)) == 0


def test_case_and_marks_are_no_difference_and_words_are() -> None:
    assert all(run.is_same for run in word_runs("Yes, it was.", "yes it WAS"))
    runs = word_runs("그때 보위부에서 왔습니다", "그때 부에서 사람이 왔습니다")
    assert runs[1] == WordRun(is_same=False, first=("보위부에서",), second=("부에서", "사람이"))
    assert differing_words(runs) == 2
