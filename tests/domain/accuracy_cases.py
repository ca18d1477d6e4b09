"""Interviews as counts, made up."""

from __future__ import annotations

from desktop.domain.accuracy import Errors, InterviewFigures, LineKind, Tally
from desktop.domain.speaking import Speaker
from desktop.domain.transcript import Flag


def kind(
    model: str = "m1", language: str = "ko", packs: tuple[str, ...] = (), flags: tuple[Flag, ...] = ()
) -> LineKind:
    return LineKind(model, language, "1/1", Speaker.WITNESS, packs, flags)


def tally(words: int = 100, wrong: int = 10, judged: int = 10, changed: int = 4) -> Tally:
    errors = Errors(words, wrong)
    return Tally(judged, 0, judged, changed, errors, Errors(words * 3, wrong * 2), Errors(words * 8, wrong * 3))


def interview(*lines: tuple[LineKind, Tally], month: str = "2026-11") -> InterviewFigures:
    return InterviewFigures(month, dict(lines))
