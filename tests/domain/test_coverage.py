"""A draft is complete only when every millisecond of every channel is accounted for, once."""

from __future__ import annotations

import pytest

from desktop.domain.coverage import CoverageFinding, CoverageProblem, check_coverage, verify_coverage
from desktop.domain.faults import Fault, FaultCode
from desktop.domain.transcript import Span, SpanKind


def _span(start: int, end: int, channel: int = 0, kind: SpanKind = SpanKind.TRANSCRIBED) -> Span:
    return Span(channel, start, end, kind)


def test_all_three_kinds_cover() -> None:
    spans = [_span(500, 1_000, kind=SpanKind.FAILED), _span(0, 300), _span(300, 500, kind=SpanKind.NON_SPEECH)]
    assert check_coverage(spans, 1, 1_000) == []


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ([], (CoverageProblem.UNCOVERED, 0, 0, 1_000)),
        ([_span(0, 999)], (CoverageProblem.UNCOVERED, 0, 999, 1_000)),
        ([_span(1, 1_000)], (CoverageProblem.UNCOVERED, 0, 0, 1)),
        ([_span(0, 500), _span(501, 1_000)], (CoverageProblem.UNCOVERED, 0, 500, 501)),
        ([_span(0, 500), _span(499, 1_000)], (CoverageProblem.DOUBLED, 0, 499, 500)),
        ([_span(0, 1_000), _span(0, 1_000)], (CoverageProblem.DOUBLED, 0, 0, 1_000)),
        ([_span(0, 1_000), _span(200, 300)], (CoverageProblem.DOUBLED, 0, 200, 300)),
        ([_span(0, 1_000), _span(0, 1_000, channel=1)], (CoverageProblem.OUTSIDE, 1, 0, 1_000)),
        ([_span(0, 1_000), _span(900, 1_001)], (CoverageProblem.OUTSIDE, 0, 900, 1_001)),
        ([_span(0, 1_000), _span(5, 5)], (CoverageProblem.OUTSIDE, 0, 5, 5)),
    ],
)
def test_every_breach_is_found(spans: list[Span], expected: tuple[CoverageProblem, int, int, int]) -> None:
    assert check_coverage(spans, 1, 1_000) == [CoverageFinding(*expected)]


def test_each_channel_counts_for_itself() -> None:
    found = check_coverage([_span(0, 1_000)], 2, 1_000)
    assert found == [CoverageFinding(CoverageProblem.UNCOVERED, 1, 0, 1_000)]


def test_an_open_draft_is_refused_with_what_is_open() -> None:
    with pytest.raises(Fault) as caught:
        verify_coverage([_span(0, 400)], 1, 1_000)
    assert (caught.value.code, caught.value.facts) == (FaultCode.TRANSCRIPTION_INCOMPLETE, {"missing_ms": 600})
