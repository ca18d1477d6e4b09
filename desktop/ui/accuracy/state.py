"""What the accuracy screen shows, as values. Facts only: numbers and keys, never words."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.accuracy import InterviewFigures
from desktop.domain.accuracy_groups import By, Group, groups_of, of_language, total_of


@dataclass(frozen=True, slots=True)
class Series:
    """One line of the picture: months with a rate, in order."""

    language: str
    points: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class AccuracyState:
    """One picture of the screen. `figures` is None before they were gathered; `by` is None for second readings, and
    `language` that of the lines compared.

    While they are gathered, `done` of `total` interviews were looked at.
    """

    figures: tuple[InterviewFigures, ...] | None = None
    by: By | None = By.MODEL
    language: str = "ko"
    is_gathering: bool = False
    is_stopping: bool = False
    done: int = 0
    total: int = 0
    may_export: bool = False
    saved: str = ""

    @property
    def has_figures(self) -> bool:
        """Whether anything was approved."""
        return bool(self.figures)

    @property
    def groups(self) -> tuple[Group, ...]:
        """What is told apart, in order."""
        if self.by is None:
            return ()
        figures = self.figures or ()
        return groups_of(of_language(figures, self.language) if self.has_language else figures, self.by)

    @property
    def has_language(self) -> bool:
        """Whether lines of one language are looked at: rates of two mean nothing together."""
        return self.by is not None and self.by is not By.LANGUAGE

    @property
    def whole(self) -> Group:
        """Everything together."""
        return total_of(self.figures or ())

    @property
    def series(self) -> tuple[Series, Series]:
        """Over the months of approval: Korean by characters, English by words; only where there is enough to say."""
        return (self._series("ko"), self._series("en"))

    def _series(self, language: str) -> Series:
        groups = groups_of(of_language(self.figures or (), language), By.MONTH)
        rates = ((g.key, g.characters.value if language == "ko" else g.words.value) for g in groups if g.is_enough)
        return Series(language, tuple((month, rate) for month, rate in rates if rate is not None))
