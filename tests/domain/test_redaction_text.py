"""Stand-ins: the same for the same words, silent about length and letters, whole lines where anything is in doubt."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.ids import AccountId, MaskId, RedactionId, SegmentId
from desktop.domain.marking import YES, Mark, Marking
from desktop.domain.redaction import Mask, MaskedBy, MaskKind, MaskReason, Passage
from desktop.domain.redaction_text import Stretch, joined, mask_lines, stale_masks
from desktop.domain.transcript import Line, Revision, Segment

AT = datetime(2026, 1, 1, tzinfo=UTC)
WHO = AccountId("u07")


def line(text: str, number: int = 1, language: str = "en", *, withheld: bool = False, revised: int = 0) -> Line:
    segment = Segment(SegmentId(f"seg-{number}"), 0, 0, 1000, language, text, (), 0.0, 0.0, 1.0, ())
    revisions = tuple(Revision(segment.id, n + 1, text, WHO, AT) for n in range(revised))
    marks = (Marking(segment.id, 1, Mark.WITHHELD, YES, WHO, AT),) if withheld else ()
    return Line(segment, revisions, markings=marks)


def mask(first: int, end: int, kind: MaskKind = MaskKind.NAME, number: int = 1, revisions: int = 0) -> Mask:
    place = Passage(SegmentId(f"seg-{number}"), revisions, first, end)
    return Mask(MaskId(f"m{first}"), RedactionId("r"), kind, place, MaskReason.LAW, "", MaskedBy.HAND, WHO, AT)


def test_the_same_words_get_the_same_stand_in_in_either_language() -> None:
    lines = [line("Ri saw Pak, and Ri left."), line("Ri 가 왔다", 2, "ko")]
    masks = [mask(0, 2), mask(7, 10), mask(16, 18), mask(0, 2, number=2)]
    assert [one.text for one in mask_lines(lines, masks)] == [
        "[NAME 1] saw [NAME 2], and [NAME 1] left.",
        "[이름 1] 가 왔다",
    ]


def test_kinds_are_numbered_each_for_itself() -> None:
    (masked,) = mask_lines(
        [line("Ri 1997 Hoeryong")], [mask(0, 2), mask(3, 7, MaskKind.DATE), mask(8, 16, MaskKind.PLACE)]
    )
    assert masked.text == "[NAME 1] [DATE 1] [PLACE 1]"


def test_a_line_that_reads_otherwise_by_now_is_masked_whole_and_told() -> None:
    lines = [line("Ri was here", revised=1)]
    masks = [mask(0, 2)]
    assert mask_lines(lines, masks)[0].text == "[MASKED 1]"
    assert stale_masks(lines, masks) == tuple(masks)
    assert stale_masks(lines, [mask(0, 2, revisions=1)]) == ()
    assert stale_masks([], masks) == tuple(masks), "the line is no more: split or merged"


def test_a_withheld_line_is_masked_whole_without_a_mask() -> None:
    (masked,) = mask_lines([line("all of it", withheld=True)], [])
    assert (masked.text, masked.is_masked) == ("[WITHHELD]", True)


def test_overlapping_masks_are_one_of_the_kind_of_the_longest() -> None:
    found = joined([Stretch(0, 3, MaskKind.NAME), Stretch(2, 9, MaskKind.PLACE), Stretch(9, 10, MaskKind.DATE)])
    assert found == (Stretch(0, 9, MaskKind.PLACE), Stretch(9, 10, MaskKind.DATE))


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(1, 10)), max_size=8))
def test_what_is_masked_is_gone_and_all_else_is_there(spans: list[tuple[int, int]]) -> None:
    """Every letter of the alphabet stands once, so that each can be looked for."""
    text = "".join(chr(0x0430 + n) for n in range(32))
    masks = [mask(first, min(first + size, len(text))) for first, size in spans if first < len(text)]
    hidden = {n for one in masks if isinstance(one.place, Passage) for n in range(one.place.first, one.place.end)}
    (masked,) = mask_lines([line(text)], masks)
    for index, letter in enumerate(text):
        assert (letter in masked.text) == (index not in hidden)
    assert "".join(piece.said or piece.text for piece in masked.pieces) == text
