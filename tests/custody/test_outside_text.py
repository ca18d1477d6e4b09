"""What is known outside in words: ages, reasons and comparisons, in both languages, and never more than was found."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from desktop.custody.anchors import Anchor, AnchorKind, OutsideState
from desktop.custody.comparing import Comparison, Outcome
from desktop.custody.outside_text import CONTEXT, KINDS, REASONS, age_words, comparison_text
from desktop.domain.ids import AccountId
from desktop.i18n.catalogue import translate

AT = datetime(2026, 11, 24, tzinfo=UTC)
SIGNER = AccountId("custodian-1")


def state(hours: int, *, is_known: bool = True) -> OutsideState:
    newest = Anchor(AnchorKind.STAMP, AT, 4) if is_known else None
    return OutsideState(newest, timedelta(hours=hours), 30)


@pytest.mark.parametrize(
    ("hours", "words"),
    [
        (-1, "The newest is dated in the future: check the clock"),
        (0, "Known outside within the last day"),
        (23, "Known outside within the last day"),
        (24, "Known outside one day ago"),
        (48, "Known outside 2 days ago"),
    ],
)
def test_ages(hours: int, words: str) -> None:
    assert age_words(state(hours), "en") == words
    assert age_words(state(hours, is_known=False), "en") == "Nothing is known outside yet"


def said(outcome: Outcome, size: int, found: int, signer: AccountId | None = None, **how: bool) -> str:
    options = {"is_typed": False, "has_signature": False, **how}
    compared = Comparison(outcome, size, found, signer)
    text = comparison_text(compared, "en", is_typed=options["is_typed"], has_signature=options["has_signature"])
    return " / ".join((text.title, *text.lines))


def test_a_log_that_fits_is_said_calmly() -> None:
    assert said(Outcome.FITS, 9, 9).startswith("The log is exactly as the checkpoint says / All 9 entries")
    assert said(Outcome.FITS, 9, 12).endswith("Since then 3 were added.")
    assert "custodian-1 of this vault signed" in said(Outcome.FITS, 9, 12, SIGNER, has_signature=True)
    assert "nobody in this vault" in said(Outcome.FITS, 9, 12, has_signature=True)
    assert "made it up" not in said(Outcome.FITS, 9, 12)


def test_one_that_differs_says_what_to_look_at_first() -> None:
    older, other = said(Outcome.OLDER_COPY, 12, 9), said(Outcome.REWRITTEN, 9, 12)
    assert "at least 3 are missing" in older
    assert "made it up" in older
    assert "made it up" in other
    for outcome in (Outcome.OLDER_COPY, Outcome.REWRITTEN):
        typed = said(outcome, 10, 11, is_typed=True)
        assert "on the paper" in typed
        assert "made it up" not in typed
    assert "custodian-1 of this vault signed" in said(Outcome.REWRITTEN, 9, 12, SIGNER, has_signature=True)


def test_everything_has_its_korean() -> None:
    for word in (*KINDS.values(), *REASONS.values()):
        assert any("가" <= letter <= "힣" for letter in translate(CONTEXT, word, "ko")), word
    for outcome, size, found in ((Outcome.FITS, 1, 1), (Outcome.FITS, 1, 2), (Outcome.OLDER_COPY, 2, 1)):
        text = comparison_text(Comparison(outcome, size, found, None), "ko", is_typed=True, has_signature=False)
        assert all(any("가" <= letter <= "힣" for letter in line) for line in (text.title, *text.lines))
