"""Figures out of counts: error rates by model, language and so on, each with how much stands behind it.

Rates are micro-averaged: all edits over all that was spoken. Lines of one interview are alike, so how far a rate may be
off is told from how interviews differ (ratio estimator over clusters; Cochran, Sampling Techniques, 6.3), never from
the number of words.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import reduce
from operator import add

from desktop.domain.accuracy import Errors, InterviewFigures, LineKind, Nearness, SecondReader, Tally

LEAST_WORDS = 200
"""Below this a rate says nothing: one word is half a percent."""
LEAST_INTERVIEWS = 5
"""Below this nobody can say how far a rate may be off; and figures of so few never leave the office."""
_NORMAL_95 = 1.959964


class By(StrEnum):
    """What figures can be told apart by."""

    MODEL = "model"
    LANGUAGE = "language"
    CHANNEL = "channel"
    SPEAKER = "speaker"
    PACK = "pack"
    FLAG = "flag"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Rate:
    """An error rate with its 95 % interval; `low` and `high` are None where there are too few interviews to say."""

    errors: Errors
    low: float | None = None
    high: float | None = None

    @property
    def value(self) -> float | None:
        """Edits for each unit spoken."""
        return self.errors.rate


@dataclass(frozen=True, slots=True)
class Group:
    """The figures of all lines that share `key`; "" where they have none, such as lines without a flag."""

    key: str
    interviews: int
    tally: Tally
    words: Rate
    characters: Rate
    jamo: Rate

    @property
    def is_enough(self) -> bool:
        """Whether there is enough to say anything at all."""
        return self.tally.words.length >= LEAST_WORDS


def groups_of(
    figures: Sequence[InterviewFigures], by: By, renamed: Mapping[str, str] | None = None
) -> tuple[Group, ...]:
    """The groups in the order of their keys. `renamed` keys are counted under their new name, each line once."""
    sums: dict[str, list[Tally]] = {}
    for interview in figures:
        for key, tally in _sums(interview, by, renamed or {}).items():
            sums.setdefault(key, []).append(tally)
    return tuple(_group(key, sums[key]) for key in sorted(sums))


def total_of(figures: Sequence[InterviewFigures]) -> Group:
    """Everything together."""
    return _group("", [reduce(add, interview.lines.values(), Tally()) for interview in figures])


def readings_of(figures: Iterable[InterviewFigures]) -> dict[SecondReader, tuple[int, Nearness]]:
    """For each second reader, in how many interviews it read, and how near it came."""
    found: dict[SecondReader, tuple[int, Nearness]] = {}
    for interview in figures:
        for reader, nearness in interview.readings.items():
            count, sum_ = found.get(reader, (0, Nearness()))
            found[reader] = (count + 1, sum_ + nearness)
    return dict(sorted(found.items(), key=lambda one: (one[0].kind, one[0].model)))


def since(figures: Iterable[InterviewFigures], month: str) -> list[InterviewFigures]:
    """Those approved in `month` ("2026-11") or later; all of them for ""."""
    return [interview for interview in figures if interview.month >= month]


def of_language(figures: Iterable[InterviewFigures], language: str) -> list[InterviewFigures]:
    """Only the lines in this language, of interviews that have some: rates of two languages mean nothing together."""
    found = ((one, {k: tally for k, tally in one.lines.items() if k.language == language}) for one in figures)
    return [replace(one, lines=lines, readings={}) for one, lines in found if lines]


def rate_of(errors: Sequence[Errors]) -> Rate:
    """The rate over several interviews, and how far it may be off, as their own rates differ."""
    total = reduce(add, errors, Errors())
    counted = [one for one in errors if one.length]
    if total.rate is None or len(counted) < LEAST_INTERVIEWS:
        return Rate(total)
    count, rate = len(counted), total.rate
    squares = sum((one.total - rate * one.length) ** 2 for one in counted)
    half = student_95(count - 1) * math.sqrt(count / (count - 1) * squares) / total.length
    return Rate(total, max(0.0, rate - half), rate + half)


def student_95(freedom: int) -> float:
    """The two-sided 95 % point of Student's t, from 4 degrees of freedom on (Abramowitz and Stegun, 26.7.5)."""
    z = _NORMAL_95
    first = (z**3 + z) / 4
    second = (5 * z**5 + 16 * z**3 + 3 * z) / 96
    third = (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384
    return z + first / freedom + second / freedom**2 + third / freedom**3


def _group(key: str, sums: Sequence[Tally]) -> Group:
    return Group(
        key,
        len(sums),
        reduce(add, sums, Tally()),
        rate_of([one.words for one in sums]),
        rate_of([one.characters for one in sums]),
        rate_of([one.jamo for one in sums]),
    )


def _sums(interview: InterviewFigures, by: By, renamed: Mapping[str, str]) -> dict[str, Tally]:
    found: dict[str, Tally] = {}
    for kind, tally in interview.lines.items():
        for key in {renamed.get(key, key) for key in _keys(interview, kind, by)}:
            found[key] = found.get(key, Tally()) + tally
    return found


def _keys(interview: InterviewFigures, kind: LineKind, by: By) -> Sequence[str]:
    """Under what a line counts: under each of its packs and flags, and under "" where it has none."""
    if by is By.MONTH:
        return (interview.month,)
    if by is By.PACK:
        return kind.packs or ("",)
    if by is By.FLAG:
        return kind.flags or ("",)
    one: str = {
        By.MODEL: kind.model, By.LANGUAGE: kind.language, By.CHANNEL: kind.channel, By.SPEAKER: kind.speaker
    }[by]  # fmt: skip
    return (one,)
