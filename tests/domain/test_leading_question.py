"""Leading questions: what is found in both languages, what must never be, and that no text whatever breaks the search.

The tables are the specification. A harmless question in the second kind of table that is found is a defect: precision
comes before recall.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.leading_question import LeadingRule, find_leading, may_ask
from desktop.domain.speaking import Speaker
from desktop.review.correction import LONGEST_TEXT
from tests.domain.leading_tables import HARMLESS, KOREAN_HARMLESS, KOREAN_LEADING, LEADING

PIECES = st.lists(
    st.sampled_from(
        [text for table in (KOREAN_LEADING, LEADING) for _, text in table]
        + [*KOREAN_HARMLESS, *HARMLESS, "?", "？", "…", "아니면", "or", "'", "’", " ", "\u200b", "\u202e", "죠?", "까"]
    ),
    max_size=6,
).map(" ".join)
ANY_TEXT = st.text(max_size=200) | PIECES


@pytest.mark.parametrize(("rule", "text"), KOREAN_LEADING)
def test_a_leading_korean_question_is_found(rule: LeadingRule, text: str) -> None:
    assert [finding.rule for finding in find_leading(text, "ko")] == [rule]


@pytest.mark.parametrize(("rule", "text"), LEADING)
def test_a_leading_english_question_is_found(rule: LeadingRule, text: str) -> None:
    assert [finding.rule for finding in find_leading(text, "en")] == [rule]


@pytest.mark.parametrize("text", KOREAN_HARMLESS)
def test_a_harmless_korean_line_is_left_alone(text: str) -> None:
    assert find_leading(text, "ko") == ()


@pytest.mark.parametrize("text", HARMLESS)
def test_a_harmless_english_line_is_left_alone(text: str) -> None:
    assert find_leading(text, "en") == ()


def test_the_tables_are_long_enough_to_mean_something() -> None:
    for table in (KOREAN_LEADING, KOREAN_HARMLESS, LEADING, HARMLESS):
        assert len({str(row) for row in table}) == len(table) >= 40


def test_the_place_is_what_leads_and_counts_from_the_beginning_of_the_line() -> None:
    text = "네, 알겠습니다. 그 사람이 때렸지요?"
    (finding,) = find_leading(text, "ko")
    assert text[finding.start : finding.end] == "지요?"
    text = "I see. Thank you. Isn't it true that he hit you?"
    (finding,) = find_leading(text, "en")
    assert text[finding.start : finding.end] == "Isn't it true that"
    text = "네. 남자였습니까? 아니면 여자였습니까? 네."
    (finding,) = find_leading(text, "ko")
    assert text[finding.start : finding.end] == "남자였습니까? 아니면 여자였습니까?"


def test_two_places_in_one_line_are_both_found_in_order() -> None:
    found = find_leading("He beat you, right? Didn't the guard see it happen?", "en")
    assert [finding.rule for finding in found] == [
        LeadingRule.SEVERAL_AT_ONCE,
        LeadingRule.ASKS_TO_AGREE,
        LeadingRule.NEGATIVE_QUESTION,
    ]


def test_a_line_of_no_known_language_is_read_by_both() -> None:
    assert [f.rule for f in find_leading("그 사람이 때렸지요?", "")] == [LeadingRule.ASKS_TO_AGREE]
    assert [f.rule for f in find_leading("He beat you, right?", "und")] == [LeadingRule.ASKS_TO_AGREE]
    assert find_leading("He beat you, right?", "ko") == ()


def test_nobody_but_who_may_ask_is_looked_at() -> None:
    assert [speaker for speaker in Speaker if may_ask(speaker)] == [
        Speaker.UNKNOWN,
        Speaker.INTERVIEWER,
        Speaker.INTERPRETER,
    ]


@given(ANY_TEXT, st.sampled_from(["ko", "en", "", "zh"]))
def test_no_text_breaks_the_search_and_every_place_lies_in_the_line(text: str, language: str) -> None:
    found = find_leading(text, language)
    assert all(0 <= finding.start < finding.end <= len(text) for finding in found)
    assert list(found) == sorted(set(found), key=lambda finding: (finding.start, finding.end, finding.rule))


@given(st.sampled_from([text for _, text in KOREAN_LEADING]), st.sampled_from(["네. ", "아, 그렇군요. ", "  "]))
def test_what_stands_before_moves_the_place_and_changes_nothing_else(text: str, before: str) -> None:
    alone, moved = find_leading(text, "ko"), find_leading(before + text, "ko")
    assert [(f.rule, f.start + len(before), f.end + len(before)) for f in alone] == [
        (f.rule, f.start, f.end) for f in moved
    ]


def test_a_line_as_long_as_may_be_is_searched_at_once() -> None:
    """The time limit of every test is half of the check: patterns that explode would never come back."""
    for piece in ("아니면 ", "was it or ", "습니까 ", "when and ", "지 ", "or not "):
        text = piece * (LONGEST_TEXT // len(piece)) + "?"
        assert len(find_leading(text, "")) <= 2, piece
