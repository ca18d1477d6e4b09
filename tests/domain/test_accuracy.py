"""Figures out of counts: micro-averaged, with an interval only where one can be told, and folded before they leave."""

from __future__ import annotations

import math
import random
from functools import reduce
from operator import add

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.accuracy import Errors, InterviewFigures, Tally
from desktop.domain.accuracy_folding import OTHER, folded_groups, may_leave
from desktop.domain.accuracy_groups import By, groups_of, rate_of, since, student_95, total_of
from desktop.domain.transcript import Flag
from tests.domain.accuracy_cases import interview, kind, tally

FLAGS = st.lists(st.sampled_from(list(Flag)), max_size=2, unique=True).map(tuple)
KINDS = st.builds(
    kind,
    st.sampled_from(["m1", "m2", "m3", "m4"]),
    st.sampled_from(["ko", "en", "other"]),
    st.lists(st.sampled_from(["camps", "army"]), max_size=2, unique=True).map(tuple),
    FLAGS,
)
TALLIES = st.builds(tally, st.integers(0, 400), st.integers(0, 50))
INTERVIEWS = st.builds(
    InterviewFigures, st.sampled_from(["2026-09", "2026-10"]), st.dictionaries(KINDS, TALLIES, max_size=6)
)


def test_rates_are_over_all_words_and_not_over_interviews() -> None:
    (group,) = groups_of([interview((kind(), tally(100, 50))), interview((kind(), tally(900, 0)))], By.MODEL)
    assert group.words.value == pytest.approx(0.05)
    assert (group.interviews, group.tally.words) == (2, Errors(1000, 50))


def test_a_line_counts_for_each_of_its_flags_and_packs_and_for_none_where_it_has_none() -> None:
    both = kind(packs=("army", "camps"), flags=(Flag.CROSS_TALK, Flag.STOCK_PHRASE))
    figures = [interview((both, tally()), (kind(), tally(7)))]
    assert {g.key: g.tally.words.length for g in groups_of(figures, By.FLAG)} == {
        "": 7, "cross_talk": 100, "stock_phrase": 100,
    }  # fmt: skip
    assert [group.key for group in groups_of(figures, By.PACK)] == ["", "army", "camps"]
    assert total_of(figures).tally.words.length == 107


def test_nothing_spoken_has_no_rate() -> None:
    assert Errors().rate is None
    assert rate_of([Errors(0, 0, 0, 5)] * 9).value is None
    assert groups_of([], By.MODEL) == ()
    assert total_of([]).tally == Tally()


def test_fewer_than_five_interviews_tell_no_interval() -> None:
    assert rate_of([Errors(100, 10)] * 4).low is None
    assert rate_of([Errors(100, 10)] * 4 + [Errors(0)]).low is None
    rate = rate_of([Errors(100, 10)] * 5)
    assert rate.low == pytest.approx(0.1) == rate.high


def test_the_interval_holds_the_true_rate_about_nineteen_times_of_twenty() -> None:
    chance, held, rounds = random.Random(7), 0, 400
    for _ in range(rounds):
        errors = []
        for _ in range(12):
            own = min(max(chance.gauss(0.2, 0.06), 0), 1)
            words = chance.randint(500, 1500)
            errors.append(Errors(words, sum(chance.random() < own for _ in range(words // 10)) * 10))
        rate = rate_of(errors)
        assert rate.low is not None
        assert rate.high is not None
        held += rate.low <= 0.2 <= rate.high
    assert 0.91 <= held / rounds <= 0.985


@pytest.mark.parametrize(("freedom", "expected"), [(4, 2.776), (5, 2.571), (10, 2.228), (30, 2.042), (1000, 1.962)])
def test_the_points_of_students_t_are_those_of_the_tables(freedom: int, expected: float) -> None:
    assert student_95(freedom) == pytest.approx(expected, rel=0.003)


@given(st.lists(st.tuples(st.integers(0, 500), st.integers(0, 500)), max_size=12))
def test_an_interval_lies_around_its_rate_and_never_below_nothing(counts: list[tuple[int, int]]) -> None:
    rate = rate_of([Errors(words, wrong) for words, wrong in counts])
    if rate.low is not None:
        assert rate.value is not None
        assert rate.high is not None
        assert 0 <= rate.low <= rate.value + 1e-12
        assert rate.value <= rate.high + 1e-12
        assert math.isfinite(rate.high)


@given(st.lists(INTERVIEWS, max_size=8), st.sampled_from([By.MODEL, By.LANGUAGE, By.CHANNEL, By.SPEAKER, By.MONTH]))
def test_groups_of_one_kind_add_up_to_everything(figures: list[InterviewFigures], by: By) -> None:
    groups = groups_of(figures, by)
    assert reduce(add, (group.tally for group in groups), Tally()) == total_of(figures).tally
    assert all(group.interviews <= len(figures) for group in groups)


@given(st.lists(INTERVIEWS, max_size=14), st.sampled_from(By))
def test_nothing_leaves_that_few_stand_behind(figures: list[InterviewFigures], by: By) -> None:
    groups = folded_groups(figures, by)
    assert all(may_leave(group) for group in groups)
    assert {group.key for group in groups} <= {group.key for group in groups_of(figures, by)} | {OTHER}
    if groups and by not in {By.FLAG, By.PACK}:
        assert reduce(add, (group.tally for group in groups), Tally()) == total_of(figures).tally


def test_what_is_small_goes_with_the_smallest_of_the_rest_so_that_subtraction_tells_nothing() -> None:
    figures = [interview((kind("big"), tally(900)), (kind("middle"), tally(300))) for _ in range(6)]
    figures.append(interview((kind("rare"), tally(5000)), (kind("big"), tally(1))))
    assert {g.key: g.interviews for g in folded_groups(figures, By.MODEL)} == {"big": 7, OTHER: 7}


def test_a_line_with_two_small_flags_is_counted_once_among_the_others() -> None:
    figures = [interview((kind(), tally(900))) for _ in range(6)]
    both = kind(flags=(Flag.CROSS_TALK, Flag.STOCK_PHRASE))
    figures[0] = interview((kind(), tally(900)), (both, tally(100)))
    (group,) = folded_groups(figures, By.FLAG)
    assert (group.key, group.tally.words.length) == (OTHER, 6 * 900 + 100)


def test_since_a_month_is_from_that_month_on() -> None:
    figures = [interview(month=month) for month in ("2025-12", "2026-01", "2026-02")]
    assert [one.month for one in since(figures, "2026-01")] == ["2026-01", "2026-02"]
    assert since(figures, "") == figures
