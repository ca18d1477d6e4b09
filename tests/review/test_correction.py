"""What may be typed as the text of a line."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.faults import Fault, FaultCode
from desktop.review.correction import LONGEST_TEXT, checked_text, is_unseen


def test_hangul_is_composed_and_blanks_around_are_dropped() -> None:
    assert checked_text("  " + unicodedata.normalize("NFD", "보위부") + " ") == "보위부"
    assert checked_text("[들리지 않음]") == "[들리지 않음]"
    assert checked_text("國家安全保衛部 (국가안전보위부)") == "國家安全保衛部 (국가안전보위부)"
    assert checked_text("가" * LONGEST_TEXT) == "가" * LONGEST_TEXT


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "blank"),
        (" \t ", "blank"),
        ("\u3164\u115f", "control_character"),
        ("\u00a0\u3000", "blank"),
        ("가" * (LONGEST_TEXT + 1), "too_long"),
        ("one\ntwo", "control_character"),
        ("one\u2028two", "control_character"),
        ("bell\a", "control_character"),
        ("abc\u202edef", "control_character"),
        ("abc\u2066def", "control_character"),
        ("zero\u200bwidth", "control_character"),
        ("soft\u00adhyphen", "control_character"),
        ("own\ue000sign", "control_character"),
        ("half\ud800", "control_character"),
        ("none\U000e0fff", "control_character"),
    ],
)
def test_what_no_reader_could_see_is_refused(text: str, reason: str) -> None:
    with pytest.raises(Fault) as caught:
        checked_text(text)
    assert caught.value.code is FaultCode.TEXT_INVALID
    assert caught.value.facts == {"reason": reason}


@given(st.text(max_size=40))
def test_what_is_let_in_is_normal_visible_and_stays_the_same(text: str) -> None:
    try:
        kept = checked_text(text)
    except Fault:
        return
    assert checked_text(kept) == kept == unicodedata.normalize("NFC", kept).strip()
    assert not any(is_unseen(c) for c in kept)
