"""The coverage invariant: every millisecond of every channel is transcribed, non-speech or failed, exactly once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.faults import Fault, FaultCode
from desktop.domain.transcript import Span


class CoverageProblem(StrEnum):
    """How a stretch breaks the invariant."""

    UNCOVERED = "uncovered"
    DOUBLED = "doubled"
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True)
class CoverageFinding:
    """A stretch `[start_ms, end_ms)` of one channel that no span covers, or that two do, or that isn't there."""

    problem: CoverageProblem
    channel: int
    start_ms: int
    end_ms: int


def check_coverage(spans: Iterable[Span], channels: int, length_ms: int) -> list[CoverageFinding]:
    """All breaches, in order of channel and time; an empty list means that the draft may be complete."""
    by_channel: dict[int, list[tuple[int, int]]] = {channel: [] for channel in range(channels)}
    findings: list[CoverageFinding] = []
    for span in spans:
        if span.channel not in by_channel or not 0 <= span.start_ms < span.end_ms <= length_ms:
            findings.append(CoverageFinding(CoverageProblem.OUTSIDE, span.channel, span.start_ms, span.end_ms))
        else:
            by_channel[span.channel].append((span.start_ms, span.end_ms))
    for channel, stretches in by_channel.items():
        findings.extend(_check_channel(channel, sorted(stretches), length_ms))
    return findings


def verify_coverage(spans: Iterable[Span], channels: int, length_ms: int) -> None:
    """Raises `Fault(TRANSCRIPTION_INCOMPLETE)` with the milliseconds in question."""
    findings = check_coverage(spans, channels, length_ms)
    if findings:
        missing_ms = sum(abs(f.end_ms - f.start_ms) for f in findings)
        raise Fault(FaultCode.TRANSCRIPTION_INCOMPLETE, missing_ms=missing_ms)


def _check_channel(channel: int, stretches: list[tuple[int, int]], length_ms: int) -> list[CoverageFinding]:
    findings: list[CoverageFinding] = []
    at = 0
    for start_ms, end_ms in [*stretches, (length_ms, length_ms)]:
        if start_ms > at:
            findings.append(CoverageFinding(CoverageProblem.UNCOVERED, channel, at, start_ms))
        if start_ms < min(at, end_ms):
            findings.append(CoverageFinding(CoverageProblem.DOUBLED, channel, start_ms, min(at, end_ms)))
        at = max(at, end_ms)
    return findings
