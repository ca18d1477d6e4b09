"""Interviews as counts, made up."""

from __future__ import annotations

import random

from desktop.domain.accuracy import Errors, InterviewFigures, LeftOut, LineKind, Nearness, SecondReader, Tally
from desktop.domain.speaking import Speaker
from desktop.domain.transcript import Flag, ReadingKind


def kind(
    model: str = "m1", language: str = "ko", packs: tuple[str, ...] = (), flags: tuple[Flag, ...] = ()
) -> LineKind:
    return LineKind(model, language, "1/1", Speaker.WITNESS, packs, flags)


def tally(words: int = 100, wrong: int = 10, judged: int = 10, changed: int = 4) -> Tally:
    errors = Errors(words, wrong)
    return Tally(judged, 0, judged, changed, errors, Errors(words * 3, wrong * 2), Errors(words * 8, wrong * 3))


def interview(*lines: tuple[LineKind, Tally], month: str = "2026-11") -> InterviewFigures:
    return InterviewFigures(month, dict(lines))


def two_months(count: int = 6, words: int = 300) -> list[InterviewFigures]:
    """Interviews of two months; by model, language and flag."""
    chance, found = random.Random(5), []
    for number in range(count):
        lines = {}
        for language in ("ko", "en"):
            for flags in ((), (Flag.LOW_LIKELIHOOD,)):
                wrong = Errors(words, chance.randint(0, words // 5))
                kind = LineKind("large ab", language, "1/1", Speaker.WITNESS, (), flags)
                lines[kind] = Tally(20, 0, 20, 5, wrong, wrong, wrong)
        lines[LineKind("large ab", "ko", "1/1", Speaker.WITNESS, left_out=LeftOut.INAUDIBLE)] = Tally(
            left_out=3, judged=3
        )
        readings = {SecondReader(ReadingKind.AGAIN, "small cd"): Nearness(2, 1, 1)}
        found.append(InterviewFigures(f"2026-{10 + number % 2}", lines, readings))
    return found
